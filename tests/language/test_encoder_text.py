from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.encoder_text import prepare


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("Call me on 555-0147.", "Call me on 000-0000.", id="digits"),
        pytest.param("It’s “done”.", 'It\'s "done".', id="curly quotes"),
        pytest.param("Write to ana.ruiz@example.com!", "Write to mail address!", id="address"),
        pytest.param("See https://example.org/a?b=1 first", "See web link first", id="link"),
        pytest.param("See example.com/plan first", "See web link first", id="bare link"),
        pytest.param(
            "He said so.Then we left.", "He said so.Then we left.", id="no space, no link"
        ),
        pytest.param("and/or a 3/4 post", "and/or a 0/0 post", id="slashes"),
        pytest.param(" two\n  lines ", "two lines", id="white space"),
        pytest.param("half \ud800 a sign", "half ? a sign", id="lone surrogate"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_the_encoder_sees(text, seen):
    assert prepare(text) == seen


@given(st.text(max_size=300))
def test_any_text_is_prepared_once_and_for_all(text):
    once = prepare(text)
    assert prepare(once) == once
    assert not set(once) & set("123456789")
