"""The feedback: ordered, short, in the words of draft and context, and free of contradictions."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint import Draft, Feedback, InterviewContext, LintConfig, Linter
from followup_lint.models import CheckResult, Finding, Fix, Report, Span, Stats, TextEdit

STATS = Stats(
    words=1, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
)
BODY = "Dear Dana, I is glad, and gonna call you ASAP!! Thank you teh much."


def at(words, rule, message, *, severity="warning", text=BODY, field="body", **more):
    start = text.index(words)
    span = Span(field=field, start=start, end=start + len(words), text=words)
    check = rule.partition("/")[0]
    return Finding(rule=rule, check=check, severity=severity, message=message, span=span, **more)


def whole(rule, message, severity="warning", **more):
    check = rule.partition("/")[0]
    return Finding(rule=rule, check=check, severity=severity, message=message, **more)


def replaced(words, replacement, text=BODY, title="Write it right"):
    start = text.index(words)
    edit = TextEdit(field="body", start=start, end=start + len(words), replacement=replacement)
    return (Fix(title=title, edits=(edit,)),)


def made(*findings, ok=False):
    checks = (CheckResult(check="tone", status="fail", findings=findings),)
    return Report(
        kind="thank_you",
        language="en",
        checks=checks,
        findings=findings,
        stats=STATS,
        ok=ok,
        score=50,
    )


@pytest.mark.parametrize(
    ("finding", "text"),
    [
        pytest.param(
            whole("fit/missing", "Nothing is linked.", suggestion="Set one thing beside a need."),
            "Set one thing beside a need. Nothing is linked.",
            id="what to do, then why",
        ),
        pytest.param(
            whole("own/odd", "It is odd."), "Put this right: It is odd.", id="no advice at all"
        ),
        pytest.param(
            at("gonna", "tone/slang", "“gonna” is slang."),
            "Rewrite or leave out: “gonna” is slang.",
            id="words without advice",
        ),
        pytest.param(
            at("am", "grammar/grammar", "With “since” it is “have been”.", text="I am here"),
            "Rewrite “am”. With “since” it is “have been”.",
            id="words that the message leaves out",
        ),
        pytest.param(
            at("teh", "grammar/spelling", "Misspelt.", fixes=replaced("teh", "very")),
            "Write “very” instead of “teh”. Misspelt.",
            id="a fix of the very words",
        ),
        pytest.param(
            at("teh", "grammar/spelling", "Not needed.", fixes=replaced("teh", "")),
            "Leave out “teh”. Not needed.",
            id="a fix that deletes",
        ),
        pytest.param(
            at("teh much", "grammar/x", "Wrong.", fixes=replaced("teh", "very")),
            "Write it right. Wrong. The words: “teh much”.",
            id="a fix of less than the words",
        ),
        pytest.param(
            at("Hi", "tone/x", "“Hi” is short.", text="Hi you", field="subject"),
            "In the subject: Rewrite or leave out: “Hi” is short.",
            id="the subject",
        ),
        pytest.param(
            at("a\x1b\nb", "tone/x", "Odd.", text="a\x1b\nb"),
            "Rewrite “a␛ b”. Odd.",
            id="what would steer a terminal",
        ),
    ],
)
def test_an_instruction(finding, text):
    assert made(finding).feedback().instructions == (text,)


def test_very_long_words_show_how_they_begin_and_end():
    text = "start " + "x " * 300 + "end"
    (told,) = made(at(text, "clarity/long-sentence", "Long.", text=text)).feedback().instructions
    assert re.search(r"“start x .* … .* x end”", told)
    assert len(told) < 240


@pytest.mark.parametrize(
    ("words", "around"),
    [
        pytest.param("is", "Dear Dana, I is glad, and gonna call you", id="cut at a blank"),
        pytest.param("teh", "call you ASAP!! Thank you teh much.", id="to the end"),
        pytest.param("Dear Dana, I is", None, id="long enough"),
    ],
)
def test_short_words_are_shown_where_they_stand(words, around):
    report = made(at(words, "grammar/grammar", "Wrong."))
    (told,) = report.feedback(draft=Draft(body=BODY)).instructions
    shown = re.search(r"They stand in “(.*)”\.$", told)
    assert (shown and shown[1]) == around


def test_what_stands_around_ends_with_the_line():
    text = "One line\nis here\nand more"
    report = made(at("is", "grammar/grammar", "Wrong.", text=text))
    assert "They stand in “is here”." in str(report.feedback(draft=Draft(body=text)))


def test_another_draft_is_refused():
    report = made(at("gonna", "tone/slang", "Slang."))
    with pytest.raises(ValueError, match="from another draft"):
        report.feedback(draft=Draft(body="Something else altogether"))


def test_the_gravest_comes_first_then_the_heaviest_and_sending_last():
    report = made(
        whole("timing/late", "Late.", "error"),
        whole("next_steps/missing", "Fourth."),
        whole("interest/missing", "Third."),
        whole("contact_info/missing", "Second.", "error"),
        whole("gratitude/missing", "First.", "error"),
        whole("availability/missing", "A hint.", "info"),
    )
    told = [text.removeprefix("Put this right: ") for text in report.feedback().instructions]
    assert told == ["First.", "Second.", "Third.", "Fourth.", "Late."]
    heavy = report.feedback(weights={"contact_info": 9}).instructions
    assert heavy[0].endswith("Second.")


@pytest.mark.parametrize(
    ("ok", "told"),
    [
        pytest.param(True, (), id="hints stop nothing"),
        pytest.param(False, ("Put this right: A hint.",), id="fail_on is info"),
    ],
)
def test_hints_alone(ok, told):
    report = made(whole("availability/missing", "A hint.", "info"), ok=ok)
    assert report.feedback().instructions == told


def test_what_is_said_twice_is_said_once():
    report = made(
        at("gonna", "tone/slang", "“gonna” is slang."),
        at("gonna", "tone/slang", "“gonna” is slang.", text=f"So gonna {BODY}"),
    )
    assert len(report.feedback().instructions) == 1


def test_a_list_that_is_too_long_is_cut_and_counted():
    report = made(*(whole("own/x", f"Number {n}.") for n in range(5)))
    feedback = report.feedback(limit=2)
    assert feedback.instructions == ("Put this right: Number 0.", "Put this right: Number 1.")
    assert feedback.more == 3
    assert str(feedback).splitlines() == [
        "1. Put this right: Number 0.",
        "2. Put this right: Number 1.",
        "These come first; 3 more can wait.",
    ]
    with pytest.raises(ValueError, match="limit must be 1 or more, not 0"):
        report.feedback(limit=0)


def test_nothing_to_say():
    feedback = made(ok=True).feedback()
    assert not feedback
    assert feedback == Feedback()
    assert str(feedback) == "Nothing must change."


SENTENCE = "I is glad, and gonna call you ASAP!!"


@pytest.mark.parametrize(
    ("findings", "kept"),
    [
        pytest.param(
            [
                at("ASAP!!", "tone/shouting", "m", suggestion="Write it in small letters."),
                at("!!", "formatting/doubled", "m", fixes=replaced("!!", "!")),
            ],
            ["tone/shouting"],
            id="inside words that are written anew",
        ),
        pytest.param(
            [
                at("gonna", "grammar/spelling", "m", fixes=replaced("gonna", "going to")),
                at(SENTENCE, "tone/begging", "m", suggestion="Leave your need out."),
            ],
            ["tone/begging"],
            id="inside a sentence that goes",
        ),
        pytest.param(
            [
                at("gonna", "grammar/spelling", "m", fixes=replaced("gonna", "going to")),
                at(SENTENCE, "clarity/long-sentence", "m", suggestion="Say it in two sentences."),
            ],
            ["grammar/spelling", "clarity/long-sentence"],
            id="inside a sentence that is only split",
        ),
        pytest.param(
            [
                at("!!", "tone/exclamations", "m", suggestion="End the sentence with a full stop."),
                at("!!", "formatting/doubled", "m", suggestion="Keep “!”."),
            ],
            ["tone/exclamations"],
            id="the same words: what says more",
        ),
        pytest.param(
            [
                at(SENTENCE, "gratitude/enjoyment-only", "m", suggestion="Thank Dana for it."),
                at(SENTENCE, "specific_references/generic-only", "m", suggestion="Name a thing."),
            ],
            ["gratitude/enjoyment-only", "specific_references/generic-only"],
            id="the same words, and both can be done",
        ),
        pytest.param(
            [
                at("you ASAP", "tone/a", "m", suggestion="Leave it out."),
                at("ASAP!!", "tone/b", "m", suggestion="Write “soon”."),
            ],
            ["tone/a"],
            id="words in common",
        ),
        pytest.param(
            [
                at("gonna", "tone/a", "m", suggestion="Leave it out."),
                at("ASAP", "tone/b", "m", suggestion="Leave it out too."),
            ],
            ["tone/a", "tone/b"],
            id="other words",
        ),
        pytest.param(
            [
                at("gonna", "tone/a", "m", suggestion="Leave it out."),
                at("gonna", "tone/b", "m", field="subject", suggestion="Leave it out too."),
            ],
            ["tone/a", "tone/b"],
            id="the same place of subject and body",
        ),
    ],
)
def test_no_instruction_undoes_another(findings, kept):
    named = [f.model_copy(update={"message": f"{f.rule}: {f.message}"}) for f in findings]
    told = made(*named).feedback().instructions
    assert {rule for rule in kept if any(rule in text for text in told)} == set(kept)
    assert len(told) == len(kept)


ADVICE = st.sampled_from([None, "Leave it out.", "Write “x”.", "Name one thing.", "Shorten it."])
SPANS = st.tuples(st.integers(0, len(BODY) - 2), st.integers(1, 20))


@given(st.lists(st.tuples(SPANS, ADVICE), max_size=12), st.integers(1, 8))
def test_words_are_replaced_by_one_instruction_at_most(drawn, limit):
    findings = []
    for number, ((start, length), advice) in enumerate(drawn):
        words = BODY[start : start + length]
        span = Span(field="body", start=start, end=start + len(words), text=words)
        findings.append(
            Finding(
                rule="own/x",
                check="own",
                severity="warning",
                message=f"#{number}#",
                span=span,
                suggestion=advice,
            )
        )
    feedback = made(*findings).feedback(limit=limit)
    assert len(feedback.instructions) <= limit
    assert len(set(feedback.instructions)) == len(feedback.instructions)
    assert bool(feedback) is bool(findings)
    everything = made(*findings).feedback(limit=99).instructions
    assert feedback.instructions == everything[:limit]
    assert feedback.more == len(everything) - len(feedback.instructions)
    told = [drawn[int(re.search(r"#(\d+)#", text)[1])] for text in everything]
    taken = [span for span, advice in told if advice in (None, "Leave it out.", "Write “x”.")]
    for number, (start, length) in enumerate(taken):
        for other, reach in taken[number + 1 :]:
            assert min(start + length, len(BODY)) <= other or other + reach <= start


CONTEXT = InterviewContext(
    candidate={"name": "Ana Ruiz", "email": "ana.ruiz@example.com", "phone": "+1 212 555 0147"},
    recipients=["Dana Lee", {"name": "Luis Ortega", "preferred_name": "Lucho"}],
    company="Northwind",
    role="Data Engineer",
    topics=["Dagster", "on-call rota", " ", "the outage", "Kafka", "the new lab"],
    qualifications=["four years of Kafka"],
)


@pytest.mark.parametrize(
    ("rule", "offer"),
    [
        pytest.param(
            "specific_references/missing",
            "Talked about: “Dagster”; “on-call rota”; “the outage”; “Kafka”.",
            id="topics, the first four",
        ),
        pytest.param("fit/missing", "The writer brings: “four years of Kafka”.", id="strengths"),
        pytest.param(
            "interest/missing", "Role and company: “Data Engineer”; “Northwind”.", id="the post"
        ),
        pytest.param(
            "salutation/missing", "The mail goes to: “Dana Lee”; “Lucho”.", id="the readers"
        ),
        pytest.param(
            "contact_info/missing",
            "The writer is reached at: “+1 212 555 0147”; “ana.ruiz@example.com”.",
            id="where the writer is reached",
        ),
        pytest.param("formatting/no-name", "The writer is called: “Ana Ruiz”.", id="the writer"),
        pytest.param("formatting/empty-subject", None, id="another rule of that check"),
        pytest.param("tone/slang", None, id="nothing to offer"),
    ],
)
def test_what_the_context_offers(rule, offer):
    report = made(whole(rule, "It is so."))
    (bare,) = report.feedback().instructions
    (told,) = report.feedback(CONTEXT).instructions
    assert told == (f"{bare} {offer}" if offer else bare)
    assert report.feedback(InterviewContext()).instructions == (bare,)


@pytest.mark.parametrize(
    ("candidate", "offer"),
    [
        pytest.param("Ana Ruiz", " The writer is called: “Ana Ruiz”.", id="a bare name"),
        pytest.param({"phone": "1"}, "", id="no name"),
    ],
)
def test_a_writer_may_be_a_bare_name(candidate, offer):
    context = InterviewContext(candidate=candidate)
    told = str(made(whole("formatting/no-name", "No name.")).feedback(context))
    assert told == f"1. Put this right: No name.{offer}"
    assert "reached" not in str(
        made(whole("contact_info/missing", "No number.")).feedback(
            InterviewContext(candidate="Ana Ruiz")
        )
    )


def test_what_is_named_already_is_not_offered_again():
    report = made(whole("specific_references/missing", "m", suggestion="Name “Dagster”."))
    told = str(report.feedback(InterviewContext(topics=["Dagster"])))
    assert told == "1. Name “Dagster”. m"


def test_the_feedback_on_a_real_draft():
    linter = Linter(LintConfig(grammar="off", acts="linear"))
    draft = Draft(body="Hey guys,\n\nI'm gonna need an answer ASAP!!\n\nBest,\nAna Ruiz")
    report = linter.lint(draft, CONTEXT)
    feedback = report.feedback(CONTEXT, draft=draft)
    assert len(feedback.instructions) == 8
    assert "Hey guys" in str(feedback)
    assert "“Dagster”" in str(feedback)
    assert Feedback.model_validate_json(feedback.model_dump_json()) == feedback
    assert "\n" not in "".join(feedback.instructions)
