"""Engines asked about one letter: those that wait first, and nobody stops the others."""

from __future__ import annotations

from threading import Event, current_thread

import pytest

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.asking import Asked
from followup_lint.grammar.engine import Issue

ISSUE = Issue(0, 1, "x", "Rule", "grammar", "It is wrong.")


def ask_all(engines, texts):
    return Asked(engines, texts).answers()


class Local:
    name = "local"
    version = "local 1"

    def __init__(self, outcome=ISSUE, worked=None):
        self.outcome = outcome
        self.worked = worked

    def check(self, passages):
        if self.worked is not None:
            self.worked.set()
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return [[self.outcome] for _ in passages]


class Remote(Local):
    name = "remote"
    version = "remote 2"

    def check_telling(self, passages, sent):
        self.thread = current_thread()
        if not isinstance(self.outcome, Exception):
            sent()
        if self.worked is not None:
            assert self.worked.wait(10), "nobody worked meanwhile"
        self.worked = None
        return self.check(passages)


def test_others_work_while_one_waits():
    worked = Event()
    remote = Remote(worked=worked)
    answers = ask_all([Local(), remote, Local(worked=worked)], ["a", "b"])
    assert answers.engines == ("local 1", "remote 2", "local 1")
    assert answers.issues == ([[ISSUE], [ISSUE]],) * 3
    assert answers.failures == ()
    assert remote.thread is not current_thread()


def test_the_asker_may_work_meanwhile_too():
    worked = Event()
    asked = Asked([Remote(worked=worked)], ["a"])
    worked.set()
    assert asked.answers().engines == ("remote 2",)


def test_nobody_is_asked_about_nothing():
    worked = Event()
    assert ask_all([Local(worked=worked), Remote(worked=worked)], []).engines == ()
    assert not worked.is_set()


@pytest.mark.parametrize("silent", [Local, Remote])
@pytest.mark.parametrize("error", [EngineFailed("x", "stopped"), EngineUnavailable("x", "no java")])
def test_one_that_fails_does_not_stop_the_others(silent, error):
    answers = ask_all([Local(), silent(error), Remote()], ["a"])
    assert answers.engines == ("local 1", "remote 2")
    assert answers.failures == (error,)
    assert len(answers.issues) == 2


@pytest.mark.parametrize("broken", [Local, Remote])
def test_what_is_no_failure_of_an_engine_is_raised(broken):
    with pytest.raises(ZeroDivisionError):
        ask_all([broken(ZeroDivisionError()), Local()], ["a"])
