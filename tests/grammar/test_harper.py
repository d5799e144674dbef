from __future__ import annotations

import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import harper
import pytest

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar import harper_guards, harper_places, harper_rules
from followup_lint.grammar.harper import HarperDictionary, HarperEngine, build

ENGINE = HarperEngine()
DEFAULTS = harper.get_default_lint_config()


def read(text, engine=ENGINE):
    return [
        (issue.rule, text[issue.start : issue.end], issue.replacements[:1])
        for issue in engine.check([text])[0]
    ]


@pytest.mark.parametrize(
    "named",
    [
        pytest.param(harper_rules.OFF, id="off"),
        pytest.param(harper_rules.ERRORS_OF_THOSE_KINDS, id="errors-of-those-kinds"),
        pytest.param(harper_rules.RULE_CATEGORIES, id="categories"),
        pytest.param(harper_rules.MESSAGES, id="messages"),
        pytest.param(harper_places.PLACES, id="places"),
        pytest.param(harper_guards.TESTS, id="tests"),
    ],
)
def test_every_rule_that_we_name_is_one_of_harpers(named):
    assert set(named) - set(DEFAULTS) == set()


def test_no_rule_is_both_off_and_guarded():
    guarded = {*harper_places.PLACES, *harper_guards.TESTS, *harper_rules.ERRORS_OF_THOSE_KINDS}
    assert guarded & harper_rules.OFF == set()
    assert {*harper_rules.MESSAGES, *harper_rules.RULE_CATEGORIES} & harper_rules.OFF == set()
    assert set(harper_places.PLACES) & set(harper_guards.TESTS) == set()


def test_a_rule_that_is_off_never_runs():
    on = build("american", spelling=False).get_lint_config()
    assert {rule for rule, runs in on.items() if runs} == {
        rule for rule, runs in DEFAULTS.items() if runs
    } - harper_rules.OFF - {"SpellCheck"}


def test_the_dictionary_runs_nothing_but_spelling():
    on = build("british", spelling=True).get_lint_config()
    assert {rule for rule, runs in on.items() if runs} == {"SpellCheck"}


def test_an_issue_says_what_is_wrong_and_what_would_be_right():
    text = "😀 She have two children."
    (issue,) = ENGINE.check([text])[0]
    assert text[issue.start : issue.end] == "have"
    assert (issue.engine, issue.rule, issue.category) == (
        "harper",
        "PronounVerbAgreement",
        "grammar",
    )
    assert issue.replacements == ("has",)
    assert issue.message == "“have” doesn't agree with its subject."
    assert issue.source == "harper:PronounVerbAgreement"


def test_passages_are_read_each_on_its_own():
    assert [len(issues) for issues in ENGINE.check(["She have it.", "All is well.", ""])] == [
        1,
        0,
        0,
    ]


def test_the_version_is_the_pinned_one():
    assert ENGINE.version == "harper 0.2.0"


def test_it_travels_without_its_linters():
    read("She have it.")
    twin = pickle.loads(pickle.dumps(ENGINE))
    assert twin.dialect == "american"
    assert read("She have it.", twin) == read("She have it.")
    words = pickle.loads(pickle.dumps(HarperDictionary(("american", "british"))))
    assert words.unknown(["organise", "recieve"]) == {"recieve"}


def test_threads_have_a_linter_each():
    engine = HarperEngine()
    together = Barrier(3)

    def work(_):
        together.wait()
        return [read("She have it.", engine) for _ in range(5)]

    with ThreadPoolExecutor(3) as pool:
        results = list(pool.map(work, range(3)))
    assert results == [[read("She have it.")] * 5] * 3


def test_the_package_may_be_absent(monkeypatch):
    monkeypatch.setitem(sys.modules, "harper", None)
    with pytest.raises(EngineUnavailable, match=r"pip install harper-py==0\.2\.0"):
        HarperEngine().check(["All is well."])
    with pytest.raises(EngineUnavailable):
        HarperDictionary().unknown(["well"])


class Broken:
    def organized_lints(self, *_, **__):
        raise RuntimeError("Already borrowed: the text of a draft")

    lint = organized_lints


def test_what_it_raises_becomes_ours_and_quotes_nothing(monkeypatch):
    monkeypatch.setattr("followup_lint.grammar.harper.build", lambda *_, **__: Broken())
    with pytest.raises(EngineFailed) as failed:
        HarperEngine().check(["All is well."])
    assert str(failed.value) == "harper: stopped with RuntimeError"
    with pytest.raises(EngineFailed):
        HarperDictionary().unknown(["well"])


@pytest.mark.parametrize(
    ("dialects", "unknown"),
    [
        pytest.param(["american"], {"organise", "recieve"}, id="american"),
        pytest.param(["british"], {"organize", "recieve"} - {"organize"}, id="british"),
        pytest.param(["american", "british"], {"recieve"}, id="either"),
    ],
)
def test_a_word_is_known_when_a_dialect_has_it(dialects, unknown):
    words = HarperDictionary(dialects)
    assert words.unknown(["organise", "recieve", "well", "don't"]) == unknown
    assert words.unknown([]) == set()


def test_an_insertion_follows_the_marked_words():
    assert read("I want go home.")[0] == ("MissingTo", "want", ("want to",))


@pytest.mark.parametrize(
    "text",
    ["", " ", "\0", "a\0b", "日本語", "שלום", "e\u0301", "👨‍👩‍👧", "\u202e", "#" * 40, "> quoted"],
)
def test_odd_texts_raise_nothing(text):
    assert isinstance(ENGINE.check([text])[0], list)
