from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.mojibake import find_garbled


def garbled(text):
    return [(text[g.start : g.end], g.meant) for g in find_garbled(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("youâ€™re", [("â€™", "’")], id="apostrophe"),
        pytest.param("â€œHiâ€\x9d", [("â€œ", "“"), ("â€\x9d", "”")], id="quotes"),
        pytest.param("cafÃ©", [("Ã©", "é")], id="accent"),
        pytest.param("Â£5", [("Â£", "£")], id="pound"),
        pytest.param("what\ufffds", [("\ufffd", None)], id="lost"),
        pytest.param("ï»¿Hi", [("ï»¿", "")], id="byte-order-mark"),
        pytest.param("positi=\non", [("=\n", None)], id="soft-break"),
        pytest.param("positi= on", [("= ", None)], id="soft-break-unwrapped"),
        pytest.param("it=E2=80=99s", [("=E2=80=99", "’")], id="quoted-printable"),
        pytest.param("so=20\nit", [("=20", " ")], id="quoted-space"),
        pytest.param("=FF=80 x", [], id="no-utf-8"),
        pytest.param("=E2=80 x", [("=E2=80", None)], id="half-a-character"),
        pytest.param("Ã––– x", [], id="not-decodable"),
        pytest.param("=C3=28 x", [], id="broken-pair"),
        pytest.param("=C3=A9=E2=82 x", [("=C3=A9=E2=82", None)], id="cut-off"),
        pytest.param("https://x.org/?a=C3=A9", [], id="in-a-link"),
        pytest.param("https://x.org/?q==C3=A9 a", [], id="in-a-link-after-text"),
        pytest.param("São Tomé, “naïve” – à la", [], id="right-letters"),
        pytest.param("a = b", [], id="equation"),
        pytest.param("Ã x", [], id="letter-alone"),
    ],
)
def test_garbled(text, found):
    assert garbled(text) == found


@given(st.sampled_from("’“”–—…éèüñçßø£€°"))
def test_what_was_garbled_is_told(char):
    text = "a" + char.encode().decode("cp1252", "ignore") + "b"
    expected = char.encode().decode("cp1252", "ignore")
    if len(expected) == len(char.encode()):
        assert garbled(text) == [(expected, char)]
