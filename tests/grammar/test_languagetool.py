"""The engine: one request a letter, offsets of passages, and what it does when a server is gone."""

from __future__ import annotations

import os
import pickle

import pytest

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.languagetool import VARIANTS, LanguageToolEngine, variant_for
from followup_lint.grammar.languagetool_server import RunningServer
from followup_lint.grammar.languagetool_text import (
    MOST_CHARACTERS,
    MOST_STRANGE,
    harmless,
    requests_for,
)

POISON = "java.lang.NoClassDefFoundError: Could not initialize class EnglishRepeatedWordsRule"


def engine_for(server, **settings):
    return LanguageToolEngine(RunningServer(server.url), **settings)


def marked(engine, *passages):
    return [
        [(issue.rule, text[issue.start : issue.end]) for issue in issues]
        for text, issues in zip(passages, engine.check(passages), strict=True)
    ]


GO = [("HE_VERB_AGR", "go")]


# What is sent


def test_all_passages_go_in_one_request(fake_server):
    passages = ["Thank you 😀", "She go home.", "", " ", "He go 😀 and she go."]
    assert marked(engine_for(fake_server), *passages) == [[], GO, [], [], GO * 2]
    assert fake_server.texts == ["Thank you 😀\n\nShe go home.\n\nHe go 😀 and she go."]


@pytest.mark.parametrize("passages", [[], [""], [" ", "\t"]])
def test_nothing_to_read_is_no_request(fake_server, passages):
    assert engine_for(fake_server).check(passages) == [[] for _ in passages]
    assert fake_server.connections == 0


def test_what_reaches_over_the_gap_is_dropped(fake_server):
    fake_server.finds = [("here\n\nShe", "A", "GRAMMAR", []), ("\n\n", "B", "GRAMMAR", [])]
    assert marked(engine_for(fake_server), "I am here", "She is not.") == [[], []]
    assert len(fake_server.texts) == 1


def test_an_issue_says_all(fake_server):
    (issue,) = engine_for(fake_server).check(["She go."])[0]
    assert (issue.start, issue.end) == (4, 6)
    assert issue.source == "languagetool:HE_VERB_AGR"
    assert (issue.category, issue.replacements) == ("grammar", ("goes",))
    assert issue.message == "“go” doesn't agree with its subject."


def test_long_letters_go_in_several_requests(fake_server):
    passages = ["I like it. " * 100 + "She go.", "x. " * 4_000 + "He go.", "She go."]
    assert marked(engine_for(fake_server), *passages) == [GO, GO, GO]
    assert 3 < len(fake_server.texts) < 6
    assert all(len(text) <= MOST_CHARACTERS for text in fake_server.texts)


def test_a_cut_never_goes_through_a_word_where_it_need_not():
    passage = "thanks " * 2_000
    pieces = [piece for request in requests_for([passage]) for piece in request.pieces]
    assert "".join(piece.text for piece in pieces) == passage
    assert {word for piece in pieces for word in piece.text.split()} == {"thanks"}
    unbroken = "a" * (3 * MOST_CHARACTERS)
    assert len(list(requests_for([unbroken]))) == 3


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        pytest.param("Well......... yes", "Well...       yes", id="dots"),
        pytest.param("Well........ yes", "Well........ yes", id="a few dots"),
        pytest.param("____________", "___" + " " * 9, id="underscores"),
        pytest.param("😀" * 12, "😀😀😀" + " " * 9, id="emoji"),
        pytest.param("aaaaaaaaaaaa", "aaaaaaaaaaaa", id="letters"),
    ],
)
def test_runs_are_collapsed(text, sent):
    assert harmless(text) == sent


LETTERS = "bcdfghjklm"
LONG = [f"x{a}{b}{c}q" for a in LETTERS for b in LETTERS for c in "tv"]
BRIEF = [f"{a}{b}{c}" for a in LETTERS for b in LETTERS for c in "bcdfghjklm"]


@pytest.mark.parametrize(
    ("strange", "kept"),
    [
        pytest.param(LONG, MOST_STRANGE, id="long words"),
        pytest.param(BRIEF, 4 * MOST_STRANGE, id="short words"),
    ],
)
def test_a_flood_of_strange_words_is_hidden(strange, kept):
    text = " ".join(strange) + f" thanks {strange[0]} team {strange[-1]}"
    sent = harmless(text)
    hidden = "X" * len(strange[0])
    assert len(sent) == len(text)
    assert sent.split()[: len(strange)] == strange[:kept] + [hidden] * (len(strange) - kept)
    assert sent.split()[len(strange) :] == ["thanks", strange[0], "team", hidden]
    assert harmless(" ".join(strange[:kept])) == " ".join(strange[:kept])


# Variants


@pytest.mark.parametrize(
    ("dialect", "variant"),
    [
        ("any", "en-US"),
        ("american", "en-US"),
        ("british", "en-GB"),
        ("australian", "en-AU"),
        ("canadian", "en-CA"),
        ("indian", "en-GB"),
        ("en-IN", "en-GB"),
        ("en_IE", "en-GB"),
        ("en-SG", "en-GB"),
        ("en-HK", "en-GB"),
        ("en-NZ", "en-NZ"),
        ("EN-za", "en-ZA"),
        ("en", "en-US"),
        ("", "en-US"),
    ],
)
def test_each_dialect_has_a_variant(fake_server, dialect, variant):
    assert variant_for(dialect) == variant
    engine_for(fake_server, dialect=dialect).check(["She go."])
    assert fake_server.languages == [variant]


def test_no_variant_is_one_without_spelling():
    assert set(VARIANTS.values()) <= {"en-US", "en-GB", "en-AU", "en-CA", "en-NZ", "en-ZA"}


# The version


def test_the_version_is_the_servers(fake_server, plans, answers):
    engine = engine_for(fake_server)
    assert engine.version == "languagetool"
    engine.check(["She go."])
    assert engine.version == "languagetool 6.8"
    fake_server.plan(plans.respond(200, answers(software={"version": "6.9"})))
    engine.check(["She go."])
    assert engine.version == "languagetool 6.9"


# A server that someone else runs


def test_a_kept_connection_that_was_dropped_is_replaced_once(fake_server, plans):
    engine = engine_for(fake_server)
    assert marked(engine, "She go.") == [GO]
    fake_server.plan(plans.drop)
    assert marked(engine, "She go.") == [GO]
    assert (len(fake_server.texts), fake_server.connections) == (3, 2)
    fake_server.plan(plans.drop, plans.drop)
    with pytest.raises(EngineFailed, match="dropped the connection"):
        engine.check(["She go."])
    assert marked(engine, "She go.") == [GO]


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        pytest.param("drop", "dropped the connection", id="a fresh connection dropped"),
        pytest.param("break_off", "dropped the connection", id="in the middle of the answer"),
        pytest.param("hang", "no answer in", id="hangs"),
        pytest.param("drip", "no answer in", id="drips"),
    ],
)
def test_other_failures_are_told_at_once_and_the_next_letter_tries_again(
    fake_server, plans, plan, said
):
    engine = engine_for(fake_server, timeout=0.5)
    fake_server.plan(getattr(plans, plan))
    with pytest.raises(EngineFailed, match=said):
        engine.check(["She go."])
    assert len(fake_server.texts) == 1
    assert marked(engine, "She go.") == [GO]


def test_a_poisoned_server_of_others_is_told(fake_server, plans):
    fake_server.plan(plans.respond(500, POISON))
    with pytest.raises(EngineFailed, match="start it anew") as caught:
        engine_for(fake_server).check(["She go."])
    assert caught.value.status == 500
    assert len(fake_server.texts) == 1


# A server of our own


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(lambda plans: plans.drop, id="dropped"),
        pytest.param(lambda plans: plans.break_off, id="broken off"),
        pytest.param(lambda plans: plans.respond(500, POISON), id="poisoned"),
    ],
)
def test_our_server_is_started_anew_and_asked_once_more(fake_server, restarted, plans, plan):
    other = "http://localhost:" + fake_server.url.rpartition(":")[2]
    source = restarted(fake_server.url, other)
    engine = LanguageToolEngine(source)
    fake_server.plan(plan(plans))
    assert marked(engine, "She go.") == [GO]
    assert source.broken_ones == [fake_server.url]
    assert len(fake_server.texts) == 2


def test_our_server_that_is_gone_is_started_anew(fake_server, restarted):
    source = restarted("http://127.0.0.1:9", fake_server.url)
    assert marked(LanguageToolEngine(source), "She go.") == [GO]
    assert source.broken_ones == ["http://127.0.0.1:9"]


def test_it_is_asked_no_third_time(fake_server, restarted, plans):
    source = restarted(fake_server.url, fake_server.url)
    fake_server.plan(plans.drop, plans.drop)
    with pytest.raises(EngineFailed, match="dropped"):
        LanguageToolEngine(source).check(["She go."])
    assert len(source.broken_ones) == 2
    assert len(fake_server.texts) == 2


def test_one_that_hangs_is_given_up_for_this_letter(fake_server, restarted, plans):
    source = restarted("nothing yet", fake_server.url)
    source.urls[0] = "http://localhost:" + fake_server.url.rpartition(":")[2]
    engine = LanguageToolEngine(source, timeout=0.4)
    fake_server.plan(plans.hang)
    with pytest.raises(EngineFailed, match="no answer in"):
        engine.check(["She go."])
    assert (len(source.broken_ones), len(fake_server.texts)) == (1, 1)
    assert marked(engine, "She go.") == [GO]


@pytest.mark.parametrize("status", [400, 413, 429, 500, 503])
def test_one_that_answers_is_not_broken(fake_server, restarted, plans, status):
    source = restarted(fake_server.url)
    fake_server.plan(plans.respond(status, "x"))
    with pytest.raises(EngineFailed) as caught:
        LanguageToolEngine(source).check(["She go."])
    assert caught.value.status == status
    assert source.broken_ones == []
    assert len(fake_server.texts) == 1


class NoServer:
    def url(self):
        raise EngineUnavailable("languagetool", "there is no java")

    def broken(self, url):
        raise AssertionError(url)


def test_no_server_is_told():
    with pytest.raises(EngineUnavailable, match="there is no java"):
        LanguageToolEngine(NoServer()).check(["She go."])


# Processes


def test_it_travels(fake_server):
    engine = engine_for(fake_server, dialect="british", timeout=3)
    engine.check(["She go."])
    back = pickle.loads(pickle.dumps(engine))
    assert marked(back, "She go.") == [GO]
    assert fake_server.languages == ["en-GB"] * 2
    assert back.timeout == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_a_forked_child_asks_too(fake_server):
    engine = engine_for(fake_server)
    engine.check(["She go."])
    child = os.fork()
    if child == 0:
        os._exit(0 if marked(engine, "She go.") == [GO] else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert marked(engine, "She go.") == [GO]
    assert fake_server.connections == 2
