"""The errors: one tree, readable, and fit to cross a process."""

from __future__ import annotations

import pickle

import pytest

from followup_lint import errors

SAMPLES = {
    "FollowupLintError": errors.FollowupLintError("broken"),
    "ConfigError": errors.ConfigError("is wrong.", file="a.toml", key="tone.max", remedy="Fix it."),
    "DraftTooLong": errors.DraftTooLong(100_001, 100_000),
    "MailError": errors.MailError("holds no text", file="a.eml"),
    "CheckDefinitionError": errors.CheckDefinitionError("Tone lacks title"),
    "EngineError": errors.EngineError("harper", "broke"),
    "EngineUnavailable": errors.EngineUnavailable("languagetool", "is not installed"),
    "EngineFailed": errors.EngineFailed("languagetool", "gave no answer in 10 s"),
}


def test_every_error_has_a_sample():
    assert sorted(SAMPLES) == sorted(errors.__all__)


@pytest.mark.parametrize("error", SAMPLES.values(), ids=SAMPLES)
def test_it_belongs_to_the_tree_and_crosses_a_process(error):
    assert isinstance(error, errors.FollowupLintError)
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert type(error).__name__ in errors.__doc__


@pytest.mark.parametrize(
    ("error", "text"),
    [
        pytest.param(SAMPLES["ConfigError"], "a.toml: tone.max: is wrong. Fix it.", id="all parts"),
        pytest.param(errors.ConfigError("is wrong."), "is wrong.", id="problem alone"),
        pytest.param(SAMPLES["MailError"], "a.eml: holds no text", id="mail file"),
        pytest.param(errors.MailError("holds no text"), "holds no text", id="mail bytes"),
        pytest.param(SAMPLES["EngineFailed"], "languagetool: gave no answer in 10 s", id="engine"),
        pytest.param(
            SAMPLES["DraftTooLong"],
            "the body has 100,001 characters; at most 100,000 are read. "
            "Shorten it, or raise LintConfig.max_chars.",
            id="too long",
        ),
    ],
)
def test_it_says_where_what_and_what_to_do(error, text):
    assert str(error) == text
