"""`followup-lint check` on files, with a linter made by hand."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from followup_lint import check_command, cli
from followup_lint.config import LintConfig
from followup_lint.draft_file import read_draft
from followup_lint.errors import DraftTooLong, EngineUnavailable
from followup_lint.models import CheckResult, Finding, InterviewContext, Report, Span, Stats
from followup_lint.render import FORMATS, Judged

STATS = Stats(
    words=2, sentences=1, paragraphs=1, reading_seconds=0.5, automated_readability_index=None
)


class FakeLinter:
    """Finds the word BAD, stumbles over ERROR, crashes on CRASH; remembers what it was given."""

    seen: list = []

    def __init__(self, config=None):
        self.config = config or LintConfig()
        if self.config.grammar == "languagetool":
            raise EngineUnavailable("languagetool", "is not there. Install the extra.")

    def lint(self, draft, context=None):
        self.seen.append(SimpleNamespace(draft=draft, context=context, config=self.config))
        if "LONG" in draft.body:
            raise DraftTooLong(len(draft.body), 3)
        if "CRASH" in draft.body:
            raise KeyError(draft.body)
        if "INTERRUPT" in draft.body:
            raise KeyboardInterrupt
        findings = ()
        if "BAD" in draft.body:
            start = draft.body.index("BAD")
            span = Span(field="body", start=start, end=start + 3, text="BAD")
            findings = (
                Finding(
                    rule="tone/bad", check="tone", severity="warning", message="Bad.", span=span
                ),
            )
        status = "error" if "ERROR" in draft.body else "fail" if findings else "pass"
        result = CheckResult(check="tone", status=status, findings=findings, reason="because")
        return Report(
            kind=draft.kind or "thank_you",
            language="en",
            checks=(result,),
            findings=findings,
            stats=STATS,
            ok=status == "pass",
            score=100 if status == "pass" else 0,
        )


@pytest.fixture
def seen(monkeypatch, tmp_path):
    """What the linter was given; the working folder is empty and has no settings."""
    monkeypatch.setattr(check_command, "Linter", FakeLinter)
    monkeypatch.setattr(FakeLinter, "seen", [])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return FakeLinter.seen


def run(*arguments):
    return cli.main(["check", *map(str, arguments)])


def wrote(name, text):
    """Write a file into the working folder."""
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return name


# Exit codes


@pytest.mark.parametrize(
    ("text", "arguments", "code"),
    [
        pytest.param("Good.", (), 0, id="clean"),
        pytest.param("BAD", (), 1, id="finding"),
        pytest.param("BAD", ("--fail-on", "never"), 0, id="never"),
        pytest.param("ERROR", (), 3, id="a-check-failed"),
        pytest.param("ERROR", ("--fail-on", "never"), 3, id="a-check-failed-all-the-same"),
        pytest.param("LONG", (), 2, id="too-long"),
        pytest.param("CRASH", (), 3, id="crash"),
        pytest.param("INTERRUPT", (), 130, id="interrupted"),
    ],
)
@pytest.mark.usefixtures("seen")
def test_exit_code_of_one_file(capsys, text, arguments, code):
    assert run(wrote("note.txt", text), *arguments) == code
    out, err = capsys.readouterr()
    assert (out == "") is (text in ("LONG", "CRASH", "INTERRUPT"))
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        pytest.param(["Good.", "Good."], 0, id="clean"),
        pytest.param(["Good.", "BAD"], 1, id="a-finding"),
        pytest.param(["ERROR", "BAD"], 3, id="failed-before-finding"),
        pytest.param(["ERROR", "LONG", "BAD"], 2, id="wrong-input-before-all"),
    ],
)
def test_exit_code_of_several_is_the_worst(seen, texts, code):
    files = [wrote(f"{number}.txt", text) for number, text in enumerate(texts)]
    assert run(*files) == code
    assert len(seen) == len(texts)


@pytest.mark.usefixtures("seen")
def test_the_others_are_judged_when_one_can_not_be(capsys):
    good = wrote("good.txt", "Good.")
    crash = wrote("crash.txt", "CRASH here")
    assert run("none.eml", crash, good) == 2
    out, err = capsys.readouterr()
    assert err.splitlines()[0] == (
        "followup-lint: none.eml: can't be read: No such file or directory. Check path and rights."
    )
    assert err.splitlines()[1].startswith(
        f"followup-lint: {crash}: failed with KeyError at test_check_command.py:"
    )
    assert "CRASH here" not in err
    assert f"{good}: nothing to change" in out
    assert out.endswith("\n3 drafts: 1 ready, 1 not fully checked, 1 not read.\n")


@pytest.mark.usefixtures("seen")
def test_nothing_in_a_name_steers_the_terminal(capsys):
    assert run("\x1b[2Ja.eml", "\udcff.eml") == 2
    assert capsys.readouterr().err.startswith("followup-lint: ␛[2Ja.eml: can't be read")


# Context, settings, kind


def test_the_context_of_the_command_line(seen, capsys):
    files = [wrote(name, "Dear") for name in ("a.txt", "b.txt")]
    wrote("a.context.json", '{"company": "Beside"}')
    context = wrote("c.yaml", "company: Given")
    assert run(*files, "--context", context) == 0
    assert [s.context.company for s in seen] == ["Given", "Given"]
    assert capsys.readouterr().out.count(f"Context: {context}\n") == 2


def test_the_context_beside_the_draft(seen, capsys):
    files = [wrote(name, "Dear") for name in ("a.txt", "b.txt")]
    wrote("a.context.json", '{"company": "Beside"}')
    assert run(*files) == 0
    assert seen[0].context == InterviewContext(company="Beside")
    assert seen[1].context is None
    assert capsys.readouterr().out.count("Context: ") == 1


def test_a_broken_context_beside_one_draft_leaves_the_others(seen, capsys):
    files = [wrote(name, "Dear") for name in ("a.txt", "b.txt")]
    wrote("a.context.toml", "interviewed_at = 2026-03-03T15:00:00")
    assert run(*files) == 2
    err = capsys.readouterr().err
    assert err.startswith("followup-lint: a.context.toml: interviewed_at: ")
    assert "Add the offset, e.g. 2026-03-03T15:00:00-05:00." in err
    assert len(seen) == 1


def test_a_broken_context_for_all(seen, capsys):
    assert run(wrote("a.txt", "Dear"), "--context", "none.toml") == 2
    assert capsys.readouterr().err == (
        "followup-lint: none.toml: can't be read: No such file or directory. Check path and rights.\n"
    )
    assert not seen


def test_settings_of_a_file_and_of_the_command_line(seen):
    settings = wrote(
        "s.toml",
        'ignore = ["fit"]\nselect = ["fit", "tone"]\nfail_on = "info"\ngrammar = "off"',
    )
    draft = wrote("a.txt", "Dear")
    run(draft, "--config", settings)
    run(
        draft,
        "--config",
        settings,
        "--ignore",
        "tone/x, clarity,",
        "--ignore",
        "timing",
        "--select",
        "t*,grammar",
        "--fail-on",
        "error",
        "--grammar",
        "harper",
        "--acts",
        "linear",
    )
    run(draft)
    assert seen[0].config == LintConfig(
        ignore=("fit",), select=("fit", "tone"), fail_on="info", grammar="off"
    )
    assert seen[1].config == LintConfig(
        ignore=("fit", "tone/x", "clarity", "timing"),
        select=("t*", "grammar"),
        fail_on="error",
        grammar="harper",
        acts="linear",
    )
    assert seen[2].config == LintConfig()


def test_settings_of_the_working_folder(seen):
    wrote("followup_lint.toml", 'grammar = "off"')
    run(wrote("a.txt", "Dear"))
    assert seen[0].config.grammar == "off"


def test_the_kind_of_the_command_line(seen, capsys):
    run(wrote("a.txt", "Dear"), "--kind", "follow_up")
    assert seen[0].draft.kind == "follow_up"
    assert "Follow-up email" in capsys.readouterr().out


@pytest.mark.usefixtures("seen")
def test_an_engine_that_is_not_there(capsys):
    assert run(wrote("a.txt", "Dear"), "--grammar", "languagetool") == 3
    assert (
        capsys.readouterr().err == "followup-lint: languagetool: is not there. Install the extra.\n"
    )


@pytest.fixture
def without_extra(monkeypatch, tmp_path):
    """The linter itself, in an empty folder, where the encoder's packages are not installed."""
    monkeypatch.setattr("followup_lint.language.encoder.find_spec", lambda _: None)
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("without_extra")
@pytest.mark.parametrize(
    ("settings", "arguments", "code"),
    [
        pytest.param("", ("--acts", "encoder"), 3, id="asked-for"),
        pytest.param('acts = "encoder"', (), 3, id="asked-for-by-the-settings"),
        pytest.param('acts = "encoder"', ("--acts", "linear"), 0, id="the-command-line-wins"),
        pytest.param("", ("--acts", "auto"), 0, id="auto"),
        pytest.param("", (), 0, id="nothing-said"),
    ],
)
def test_acts_without_the_extra(capsys, settings, arguments, code):
    wrote("followup_lint.toml", f'grammar = "off"\nselect = ["gratitude"]\n{settings}')
    draft = wrote("a.txt", "Dear Dana,\n\nThank you for your time on Monday.\n\nBest,\nAna")
    assert run(draft, *arguments) == code
    out, err = capsys.readouterr()
    if code == 0:
        assert out.startswith("a.txt: ")
        assert err == ""
    else:
        assert out == ""
        assert err.startswith("followup-lint: encoder: ")
        assert "followup-lint[encoder]" in err
        assert err.count("\n") == 1, "one line, no traceback"


# What is printed


@pytest.mark.usefixtures("seen")
def test_json_of_one_file_is_an_object(capsys):
    wrote("a.txt", "BAD")
    assert run("a.txt", "--format", "json") == 1
    data = json.loads(capsys.readouterr().out)
    assert (data["path"], data["context"], data["problem"]) == ("a.txt", None, None)
    assert Report.model_validate(data["report"]).findings[0].rule == "tone/bad"


@pytest.mark.usefixtures("seen")
def test_json_of_several_files_is_a_list(capsys):
    wrote("a.txt", "Good.")
    wrote("a.context.json", "{}")
    assert run("a.txt", "b.txt", "--format", "json") == 2
    first, second = json.loads(capsys.readouterr().out)
    assert (first["path"], first["context"]) == ("a.txt", "a.context.json")
    assert second["report"] is None
    assert second["problem"].startswith("b.txt: can't be read")


@pytest.mark.usefixtures("seen")
def test_text_of_several_files(capsys):
    files = [wrote(name, text) for name, text in (("a.txt", "Good."), ("b.txt", "BAD"))]
    run(*files)
    out = capsys.readouterr().out
    assert f"\n\n{files[1]}: 1 warning\n" in out
    assert out.endswith("\n\n2 drafts: 1 ready, 1 with something to change.\n")


@pytest.mark.usefixtures("seen")
def test_standard_input_has_a_title(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Dear")))
    run("-")
    assert capsys.readouterr().out.startswith("standard input: nothing to change\n")


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("settings", "coloured"),
    [
        pytest.param({}, True, id="terminal"),
        pytest.param({"NO_COLOR": "1"}, False, id="no-color"),
        pytest.param({"NO_COLOR": ""}, True, id="no-color-empty"),
        pytest.param({"TERM": "dumb"}, False, id="dumb"),
    ],
)
@pytest.mark.usefixtures("seen")
def test_colours(monkeypatch, settings, coloured):
    for name, value in {"TERM": "xterm", "NO_COLOR": "", **settings}.items():
        monkeypatch.setenv(name, value)
    screen = Terminal()
    monkeypatch.setattr("sys.stdout", screen)
    run(wrote("a.txt", "BAD"))
    assert ("\x1b[" in screen.getvalue()) is coloured


@pytest.mark.usefixtures("seen")
def test_a_page(monkeypatch):
    context = wrote("c.yaml", "candidate: Ana Ruiz")
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert run(wrote("a.txt", "BAD café"), "--format", "html", "--context", context) == 1
    page = raw.getvalue().decode("ascii")
    assert page.startswith("<!DOCTYPE html>")
    assert '<h1 class="fl-title">a.txt</h1>' in page
    assert "<dd>Ana Ruiz</dd>" in page
    assert " caf&#233;" in page


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(("a.txt", "b.txt"), 2, id="several-drafts"),
        pytest.param(("none.txt",), 2, id="no-draft"),
    ],
)
@pytest.mark.usefixtures("seen")
def test_no_page(capsys, arguments, code):
    for name in ("a.txt", "b.txt"):
        wrote(name, "Good.")
    assert run(*arguments, "--format", "html") == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("followup-lint: ")


@pytest.mark.parametrize(("columns", "widest"), [("50", 50), ("300", 100), ("10", 40)])
@pytest.mark.usefixtures("seen")
def test_width(monkeypatch, capsys, columns, widest):
    monkeypatch.setenv("COLUMNS", columns)
    wrote("a.txt", "word " * 100)
    run("a.txt")
    lines = capsys.readouterr().out.split("\n")
    assert widest - 10 < max(map(len, lines)) <= widest


@pytest.mark.usefixtures("seen")
def test_a_terminal_that_knows_ascii_only(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert run(wrote("a.txt", "BAD café")) == 1
    assert b"1 | BAD caf\\xe9\n" in raw.getvalue()


# Known findings


@pytest.mark.usefixtures("seen")
def test_known_findings_are_written_and_left_out(capsys):
    note = wrote("note.txt", "BAD")
    assert run(note, "--write-baseline", "known.json") == 0
    out, err = capsys.readouterr()
    assert "tone/bad" in out
    assert "known.json: 1 finding known from now on." in err
    assert run(note, "--baseline", "known.json", "--format", "json") == 0
    out, err = capsys.readouterr()
    report = json.loads(out)["report"]
    assert (report["findings"], report["ok"]) == ([], True)
    assert report["ignored"][0]["source"] == "baseline"
    assert err == ""
    wrote("note.txt", "A new line.\nBAD BAD")
    assert run(note, "--baseline", "known.json") == 0  # The fake finds the first alone.
    assert run(wrote("other.txt", "BAD"), "--baseline", "known.json") == 1


@pytest.mark.usefixtures("seen")
def test_writing_over_the_baseline_in_use_forgets_nothing(capsys):
    note = wrote("note.txt", "BAD")
    run(note, "--write-baseline", "known.json")
    before = Path("known.json").read_bytes()
    assert run(note, "--baseline", "known.json", "--write-baseline", "known.json") == 0
    assert Path("known.json").read_bytes() == before
    assert "tone/bad" not in capsys.readouterr().out.rpartition("note.txt")[2]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        pytest.param((), 0, True, id="a-warning"),
        pytest.param(("--quiet",), 0, False, id="quiet"),
        pytest.param(("--silent",), 0, False, id="silent"),
        pytest.param(("--report-unused-ignores",), 1, True, id="asked"),
        pytest.param(("--report-unused-ignores", "--quiet"), 1, True, id="asked-and-quiet"),
        pytest.param(("--report-unused-ignores", "--fail-on", "never"), 1, True, id="never"),
    ],
)
@pytest.mark.usefixtures("seen")
def test_what_a_baseline_knows_in_vain(capsys, arguments, code, told):
    run(wrote("note.txt", "BAD"), "--write-baseline", "known.json")
    wrote("note.txt", "Good.")
    capsys.readouterr()
    assert run("note.txt", "--baseline", "known.json", *arguments) == code
    err = capsys.readouterr().err
    assert ("note.txt: the baseline ignores 'tone/bad'" in err) is told


@pytest.mark.usefixtures("seen")
def test_no_baseline_to_read(capsys):
    assert run(wrote("note.txt", "BAD"), "--baseline", "none.json") == 2
    assert "none.json: can't be read" in capsys.readouterr().err


@pytest.mark.usefixtures("seen")
def test_rules_are_left_out_by_the_path():
    wrote("followup_lint.toml", '[per_draft_ignores]\n"*.md" = ["tone"]\n')
    assert run(wrote("note.md", "BAD")) == 0
    assert run(wrote("note.txt", "BAD")) == 1


@pytest.mark.parametrize("name", ["sarif", "github", "markdown"])
@pytest.mark.usefixtures("seen")
def test_other_formats(capsys, name):
    assert run(wrote("note.txt", "x BAD"), wrote("b.txt", "Good."), "--format", name) == 1
    out = capsys.readouterr().out
    assert out == FORMATS[name]([judged("note.txt"), judged("b.txt")])
    assert "tone/bad" in out


def judged(name):
    draft = read_draft(name, None)
    return Judged(name, draft, FakeLinter().lint(draft))
