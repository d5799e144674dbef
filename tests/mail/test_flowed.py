from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.mail.flowed import unflow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a \nb\nc", "a b\nc", id="joined"),
        pytest.param("a\nb", "a\nb", id="hard"),
        pytest.param("a \n\nb", "a\n\nb", id="an-empty-line-ends-it"),
        pytest.param(" From here\n >no quote", "From here\n>no quote", id="stuffed"),
        pytest.param("> a \n> b\nmine", "> a b\nmine", id="quoted"),
        pytest.param(">> a \n> b", ">> a\n> b", id="depth-changes"),
        pytest.param("> a \nmine", "> a\nmine", id="quotation-ends"),
        pytest.param("end \n-- \nAna", "end\n-- \nAna", id="signature"),
        pytest.param("-- \nAna \nRuiz", "-- \nAna Ruiz", id="signature-first"),
        pytest.param("a ", "a", id="last-line"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_soft_breaks(text, expected):
    assert unflow(text) == expected


def test_delete_space():
    assert unflow("漢 \n字", delete_space=True) == "漢字"


def letters(text):
    return "".join(char for char in text if char not in " >\n")


@given(st.text(alphabet="ab >-\n", max_size=60))
def test_no_letter_is_lost(text):
    assert letters(unflow(text)) == letters(text)


@given(st.text(alphabet="ab -\n", max_size=60))
def test_hard_lines_stay(text):
    hard = "\n".join(line.strip() for line in text.split("\n"))
    assert unflow(hard) == hard
