from __future__ import annotations

import pytest

from followup_lint.language.template_notes import find_template_notes


def notes(text):
    return [text[start:end].strip() for start, end in find_template_notes(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("(mention something specific here)", None, id="mention"),
        pytest.param("[add your own example]", None, id="in-brackets"),
        pytest.param("(optional: name a skill)", None, id="optional"),
        pytest.param("Insert company name", None, id="insert"),
        pytest.param("insert a nice anecdote here", None, id="insert-here"),
        pytest.param("Option 1: thanks", "Option 1:", id="option"),
        pytest.param("a\nVersion B) b", "Version B)", id="version"),
        pytest.param("Thank-you email template", None, id="template"),
        pytest.param("Sample thank you note after an interview", None, id="sample"),
        pytest.param("Subject line: Thanks", "Subject line:", id="subject-line"),
        pytest.param("Opening paragraph:", None, id="opening"),
        pytest.param("Pro tip: be brief", "Pro tip:", id="tip"),
        pytest.param("Sure! Here's one", "Sure! Here's", id="answer"),
        pytest.param("Here is a polished version of it", "Here is a polished version", id="draft"),
        pytest.param("Let me know if you’d like me to adjust it", None, id="offer-to-revise"),
    ],
)
def test_notes(text, found):
    shown = notes(text)
    assert len(shown) == 1
    assert found is None or shown == [found]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(I mention it for the record)", id="said-of-oneself"),
        pytest.param("(add ten minutes)", id="no-template-object"),
        pytest.param("I insert needles daily", id="work"),
        pytest.param("My first option: the tram", id="option-in-a-sentence"),
        pytest.param("I built a template for letters", id="template-in-a-sentence"),
        pytest.param("Subject: my interview", id="subject"),
        pytest.param("Here is the report", id="here-is"),
        pytest.param("Let me know if you'd like me to come in", id="offer"),
        pytest.param("Certainly, I would", id="certainly"),
        pytest.param("(x)", id="short"),
    ],
)
def test_no_notes(text):
    assert notes(text) == []
