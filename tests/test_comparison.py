"""Two reports side by side, and the names of findings that make it possible."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint import Comparison, VerdictChange, compare
from followup_lint.fingerprints import fingerprints
from followup_lint.models import CheckResult, Finding, Report, Span, Stats

STATS = Stats(
    words=1, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
)


def at(words, *, start=0, rule="tone/slang", severity="warning", field="body", message="Look."):
    span = Span(field=field, start=start, end=start + len(words), text=words)
    check = rule.partition("/")[0]
    return Finding(rule=rule, check=check, severity=severity, message=message, span=span)


def whole(rule, message, severity="warning"):
    return Finding(rule=rule, check=rule.partition("/")[0], severity=severity, message=message)


def made(*findings, statuses=None, ok=None, score=50, language="en"):
    given_statuses = statuses or {"tone": "fail" if findings else "pass"}
    checks = tuple(
        CheckResult(check=check, status=status, reason="why")
        for check, status in given_statuses.items()
    )
    return Report(
        kind="thank_you",
        language=language,
        checks=checks,
        findings=findings,
        stats=STATS,
        ok=not findings if ok is None else ok,
        score=score,
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(at("ASAP"), at("ASAP", start=90), True, id="another place"),
        pytest.param(at("ASAP"), at("ASAP", message="Other."), True, id="another message"),
        pytest.param(at("ASAP"), at("ASAP", severity="info"), True, id="another severity"),
        pytest.param(at("as  soon\n as"), at("as soon as"), True, id="wrapped elsewhere"),
        pytest.param(at("ﬁne"), at("fine"), True, id="a ligature"),
        pytest.param(at("ASAP"), at("asap"), False, id="another case"),
        pytest.param(at("ASAP"), at("ASAP!"), False, id="more words"),
        pytest.param(at("ASAP"), at("ASAP", rule="tone/shouting"), False, id="another rule"),
        pytest.param(at("ASAP"), at("ASAP", field="subject"), False, id="the subject"),
        pytest.param(
            whole("concision/too-long", "300 words; at most 250."),
            whole("concision/too-long", "280 words; at most 250."),
            True,
            id="another figure",
        ),
        pytest.param(
            whole("open_questions/unanswered", "Nothing on “Snowflake”."),
            whole("open_questions/unanswered", "Nothing on “the notice”."),
            False,
            id="another item",
        ),
        pytest.param(whole("a/b", "m"), at("m", rule="a/b"), False, id="no words at all"),
    ],
)
def test_what_makes_a_finding_the_same(one, other, same):
    assert (fingerprints([one]) == fingerprints([other])) is same


def test_findings_that_are_alike_have_names_of_their_own():
    twice = fingerprints([at("teh", start=3), at("teh", start=9)])
    assert len(set(twice)) == 2
    assert twice[:1] == fingerprints([at("teh", start=50)])


def test_a_fingerprint_is_short_and_shows_no_words():
    (name,) = fingerprints([at("salary")])
    assert len(name) == 16
    assert set(name) <= set("0123456789abcdef")


def test_fingerprints_stay_as_they_are():
    """Files of others hold them: another recipe needs another VERSION."""
    findings = [whole("gratitude/missing", "No thanks."), at("ASAP"), at("ASAP")]
    assert fingerprints(findings) == EXPECTED


EXPECTED = ("306b63a434a52b71", "f46d4d89ea227438", "09d2378b3d88ba88")

WORDS = st.sampled_from(["teh", "ASAP", "gonna", "recieve"])


@given(st.lists(st.tuples(WORDS, st.sampled_from(["tone/slang", "grammar/spelling"]))), st.data())
def test_fingerprints_hold_when_other_lines_come(pairs, data):
    """Lines between the findings move them, and change no name."""
    moved, plain, offset = [], [], 0
    for number, (words, rule) in enumerate(pairs):
        offset += data.draw(st.integers(0, 50))
        plain.append(at(words, start=10 * number, rule=rule))
        moved.append(at(words, start=10 * number + offset, rule=rule))
    names = fingerprints(plain)
    assert fingerprints(moved) == names
    assert len(set(names)) == len(names)


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6))
def test_every_finding_is_told_once(old, new):
    before = made(*(at(words, start=9 * n) for n, words in enumerate(old)))
    after = made(*(at(words, start=7 * n) for n, words in enumerate(new)))
    told = compare(before, after)
    assert sorted(f.span.text for f in told.went + told.stayed) == sorted(old)
    assert sorted(f.span.text for f in told.came + told.stayed) == sorted(new)
    assert set(told.came + told.stayed) == set(after.findings)
    assert set(told.went) <= set(before.findings)
    back = compare(after, before)
    assert (len(back.went), len(back.came)) == (len(told.came), len(told.went))
    assert not (told.better and back.better)


@given(st.lists(WORDS, max_size=6), st.booleans(), st.integers(0, 100))
def test_a_report_does_not_differ_from_itself(words, ok, score):
    report = made(*(at(w, start=5 * n) for n, w in enumerate(words)), ok=ok, score=score)
    told = compare(report, report)
    assert (told.went, told.came, told.verdicts, told.score_delta) == ((), (), (), 0)
    assert told.stayed == report.findings
    assert told.better is False


def test_verdicts_that_changed():
    before = made(statuses={"tone": "fail", "grammar": "pass", "timing": "na", "fit": "pass"})
    after = made(statuses={"tone": "pass", "grammar": "pass", "timing": "na", "interest": "fail"})
    assert compare(before, after).verdicts == (
        VerdictChange(check="tone", before="fail", after="pass"),
        VerdictChange(check="fit", before="pass", after=None),
        VerdictChange(check="interest", before=None, after="fail"),
    )


ERROR = at("x", rule="grammar/spelling", severity="error")
WARNING = at("y", start=5)
HINT = at("z", start=9, severity="info")


@pytest.mark.parametrize(
    ("before", "after", "better"),
    [
        pytest.param(made(WARNING), made(), True, id="ok at last"),
        pytest.param(made(WARNING, score=90), made(score=40), True, id="ok goes before the score"),
        pytest.param(made(WARNING, score=50), made(WARNING, score=60), True, id="a higher score"),
        pytest.param(made(WARNING, score=60), made(WARNING, score=50), False, id="a lower score"),
        pytest.param(made(ERROR, WARNING), made(WARNING), True, id="an error less"),
        pytest.param(
            made(ERROR), made(at("y"), at("y", start=3)), True, id="an error for two warnings"
        ),
        pytest.param(made(ERROR, WARNING), made(ERROR), True, id="a warning less"),
        pytest.param(made(ERROR, HINT), made(ERROR), False, id="a hint less"),
        pytest.param(made(ERROR), made(at("q", severity="error")), False, id="one for another"),
        pytest.param(
            made(WARNING, statuses={"tone": "fail"}),
            made(ok=False, score=100, statuses={"tone": "error"}),
            False,
            id="a check that could not run",
        ),
        pytest.param(
            made(ok=False, statuses={"tone": "error"}),
            made(WARNING, statuses={"tone": "fail"}),
            True,
            id="a check that can run again",
        ),
        pytest.param(made(WARNING), made(language="de", score=100), False, id="no more English"),
        pytest.param(made(WARNING, language="de"), made(), True, id="English at last"),
        pytest.param(
            made(WARNING, language="de"), made(language="de"), True, id="never was English"
        ),
        pytest.param(made(WARNING), made(language="und"), True, id="too short to tell"),
    ],
)
def test_what_is_better(before, after, better):
    assert compare(before, after).better is better


def test_a_comparison_travels_through_json():
    told = compare(made(ERROR, WARNING, score=20), made(WARNING, HINT, score=70))
    assert told.score_delta == 50
    assert Comparison.model_validate_json(told.model_dump_json()) == told
