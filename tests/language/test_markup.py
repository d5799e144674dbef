from __future__ import annotations

import pytest

from followup_lint.language.markup import find_markup


def marks(text):
    return [text[start:end] for start, end in find_markup(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("a<br>b<br/>c", ["<br>", "<br/>"], id="break"),
        pytest.param('<a href="x">y</a>', ['<a href="x">', "</a>"], id="link"),
        pytest.param("<!-- x -->", ["<!--"], id="comment"),
        pytest.param("a&nbsp;b &#8217; &#x2019;", ["&nbsp;", "&#8217;", "&#x2019;"], id="entities"),
        pytest.param("a **b c** d", ["**b c**"], id="bold"),
        pytest.param("a __b__ c", ["__b__"], id="underscores"),
        pytest.param("[a](https://x.org)", ["[a](https://x.org)"], id="markdown-link"),
        pytest.param("a\n## Head\nb", ["## Head"], id="heading"),
        pytest.param("```x", ["```"], id="fence"),
        pytest.param("a ~~b~~", ["~~b~~"], id="struck"),
        pytest.param("run `ls` now", ["`ls`"], id="code"),
        pytest.param("* item\n- item\n1. item", [], id="bullets"),
        pytest.param("a * b * c", [], id="asterisks"),
        pytest.param("snake__case__name", [], id="identifier"),
        pytest.param("C# and #1", [], id="hash"),
        pytest.param("R&D; AT&T", [], id="ampersand-in-names"),
        pytest.param("<Interviewer> <ana@x.org>", [], id="angles"),
        pytest.param("3 < 4 > 2", [], id="comparison"),
        pytest.param("plain", [], id="plain"),
    ],
)
def test_markup(text, found):
    assert marks(text) == found
