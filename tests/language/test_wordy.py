from __future__ import annotations

import pytest

from followup_lint.language.wordy import TABLE, find_wordy


def test_the_table_has_no_phrase_twice_and_every_plain_phrase_is_shorter():
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    pairs = [line.rstrip(" *").split(" = ") for line in lines if " = " in line]
    phrases = [pair[0] for pair in pairs]
    assert len(phrases) == len(set(phrases)) >= 60
    assert all(len(pair[1]) < len(pair[0]) for pair in pairs if len(pair) > 1)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "late due to the fact that", [("due to the fact that", "because", True)], id="a"
        ),
        pytest.param("In order to see", [("In order to", "To", True)], id="capital"),
        pytest.param("prior\nto it", [("prior\nto", "before", True)], id="over-a-line"),
        pytest.param(
            "please don’t hesitate to", [("please don’t hesitate to", "please", True)], id="’"
        ),
        pytest.param("the majority of it", [("the majority of", "most", False)], id="advice-only"),
        pytest.param("Needless to say, it", [("Needless to say", "", False)], id="leave-out"),
        pytest.param("in the prior toy", [], id="words-only"),
        pytest.param("the fact is due", [], id="other-order"),
    ],
)
def test_find_wordy(text, found):
    shown = [(text[w.start : w.end], w.plain, w.safe) for w in find_wordy(text)]
    assert shown == found
