from __future__ import annotations

import pytest

from followup_lint.config import LintConfig
from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.engine import Issue
from followup_lint.grammar.proofreader import Proofreader, Proofreading, engines_for
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter

PROOFREADER = Proofreader(LintConfig())
CONTEXT = InterviewContext(
    candidate="Ana Ruiz", recipients=["Dana Lee"], company="Northwind", vocabulary=["alot", "dutch"]
)


def read(body, subject=None, proofreader=PROOFREADER) -> Proofreading:
    draft = Draft(body=body, subject=subject)
    result = proofreader.read(read_letter(draft, CONTEXT))
    for mark in result.marks:
        field = getattr(draft, mark.field)
        assert 0 <= mark.issue.start < mark.issue.end <= len(field)
    return result


def marked(body, subject=None, proofreader=PROOFREADER):
    return [
        (
            mark.field,
            (body if mark.field == "body" else subject)[mark.issue.start : mark.issue.end],
            mark.issue.source,
        )
        for mark in read(body, subject, proofreader).marks
    ]


def letter(text):
    return f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz"


def test_everything_that_reads_is_asked():
    body = letter("😀 She have two kilns. I recieve them at Northwynd. I am agree with it.Yes.")
    assert marked(body) == [
        ("body", "have", "followup_lint:he-base+harper:PronounVerbAgreement"),
        ("body", "recieve", "followup_lint:mistyped+harper:SpellCheck"),
        ("body", "Northwynd", "followup_lint:company-name"),
        ("body", "agree", "followup_lint:be-base+followup_lint:be-form"),
    ]


def test_the_subject_is_read_first_and_may_begin_small():
    assert marked(letter("I like it alot, and I dont mind."), "thanks for the oportunity") == [
        ("subject", "oportunity", "followup_lint:mistyped+harper:SpellCheck"),
        ("body", "dont", "followup_lint:missing-apostrophe"),
    ]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param("Dear Mr.Lee,\n\nIt was good.\n\nBest,\nAna", ["Mr."], id="greeting"),
        pytest.param("Dear Dana recieve,\n\nIt was good.\n\nBest,\nAna", [], id="greetings-words"),
        pytest.param("Dear Dana,\n\nAll good.\n\nSincerly recieve,\nAna", [], id="sign-off"),
        pytest.param(letter("All good.\n\n> I recieve it\n> She have it"), [], id="quoted"),
        pytest.param(letter("All good.") + "\n\nP.S. I recieve it.", ["recieve"], id="postscript"),
        pytest.param(letter("- dbt\n- the rota\n- she have it"), ["have"], id="items"),
        pytest.param(
            letter("I am looking forward to\nmeet the team."),
            ["to\nmeet"],
            id="over-a-line-break",
        ),
        pytest.param(letter("thank you for it."), ["thank"], id="small-letter"),
        pytest.param("Hi Dana, thanks for it. Bye.\n\nBest,\nAna", [], id="behind-the-greeting"),
        pytest.param(letter("I can:\n\n- cook\n- sew\n\nand more."), [], id="behind-a-list"),
        pytest.param(letter("A dutch oven, and Dutch tiles."), [], id="vocabulary"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\t", [], id="blank"),
    ],
)
def test_what_is_read(body, words):
    assert [word for _, word, _ in marked(body)] == words


def test_long_letters_are_read_to_the_limit():
    result = read(letter("\n\n".join(["It was good, and I liked it. " * 40] * 30)))
    assert 15_000 < result.unread < 16_000
    assert result.words == pytest.approx(20_000 / 29 * 7, rel=0.1)
    assert result.spelled


def test_a_letter_of_unknown_words_is_given_up():
    letters = "bcdfghjklm"
    words = " ".join(f"x{a}{b}{c}q" for a in letters for b in letters for c in letters[:3])
    assert read(letter(words)).spelled is False


def test_it_says_who_read_and_how_much():
    result = read(letter("It was good."), "A word")
    assert result.engines == ("followup_lint 0.1.0", "harper 0.2.0")
    assert (result.marks, result.words, result.unread, result.spelled) == ((), 5, 0, True)


def test_a_dialect_holds_the_spelling():
    american = Proofreader(LintConfig(dialect="american"))
    assert marked(letter("I organised it."), proofreader=american) == [
        ("body", "organised", "harper:SpellCheck")
    ]
    assert marked(letter("I organised it.")) == []


class Fake:
    name = "fake"
    version = "fake 1"

    def __init__(self, outcome):
        self.outcome = outcome

    def check(self, passages):
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return [list(self.outcome) for _ in passages]


def test_other_engines_take_the_place():
    issue = Issue(0, 2, "fake", "Rule", "grammar", "It is odd.", ("That",))
    reader = Proofreader(LintConfig(), engines=(Fake([issue]),))
    assert marked(letter("It was good."), proofreader=reader) == [("body", "It", "fake:Rule")]


def test_an_engine_that_fails_is_heard():
    reader = Proofreader(LintConfig(), engines=(Fake(EngineFailed("fake", "stopped")),))
    with pytest.raises(EngineFailed):
        read(letter("It was good."), proofreader=reader)


@pytest.mark.parametrize("grammar", ["auto", "harper"])
def test_the_engines_of_a_configuration(grammar):
    assert [engine.name for engine in engines_for(LintConfig(grammar=grammar))] == [
        "followup_lint",
        "harper",
    ]


def test_languagetool_is_not_there_yet():
    with pytest.raises(EngineUnavailable, match="grammar='harper'"):
        Proofreader(LintConfig(grammar="languagetool"))
