from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language import readability
from followup_lint.language.readability import measure, reading_grade
from followup_lint.language.regions import Region
from followup_lint.models import Draft
from followup_lint.testing import read_letter


def regions(*texts):
    return [Region(0, len(text), text) for text in texts]


def stats(body):
    return measure(read_letter(Draft(body=body)))


def test_counts_what_stands_between_greeting_and_sign_off():
    body = (
        "Dear Dana,\n\nThe lab was big. I liked it.\n\nThree things:\n- roof\n- door\n\n"
        "Best regards,\nAna Ruiz\n\nP.S. It rained."
    )
    found = stats(body)
    assert found.words == 7 + 2 + 4 + 3
    assert found.sentences == 2 + 1 + 2 + 1
    assert found.reading_seconds == round(found.words * 60 / 238, 1)


@pytest.mark.parametrize(
    "body", ["", "   ", "Dear Dana,\n\nBest,\nAna", "Dear Dana,\n\n---\n\nAna"]
)
def test_no_prose_has_no_grade(body):
    assert stats(body).automated_readability_index is None


def test_the_grade_is_textstats_own():
    from textstat import textstat

    text = "The lab was big and bright. I liked the roof of glass a lot."
    sentences = regions(*(part + "." for part in text.rstrip(".").split(". ")))
    assert reading_grade(sentences) == pytest.approx(textstat.automated_readability_index(text))


def test_our_sentences_count_not_textstats():
    dotted = "We met at 3 p.m. on the 4.5th floor of St. Anne's, i.e. upstairs."
    plain = "We met at 3 pxmx on the 4x5th floor of Stx Annexs, ixex upstairs."
    assert reading_grade(regions(dotted)) == reading_grade(regions(plain))
    listed = reading_grade(regions("a roof of glass", "a floor of oak", "a door of steel"))
    joined = reading_grade(regions("a roof of glass a floor of oak a door of steel"))
    assert listed < joined


def test_textstat_never_sees_the_words(monkeypatch):
    seen = []
    monkeypatch.setattr(
        readability, "readability_index", lambda: lambda text: seen.append(text) or 1.0
    )
    assert reading_grade(regions("Ana – earns 50k!")) == 1.0
    assert seen == ["xxx - xxxxx xxx."]


WITHOUT_NLTK = """
import sys
from followup_lint.language.readability_index import LEFT_FOR_LATER, readability_index
{before}
index = readability_index()
assert index("xxx xx xxxxx.") == index("xxx xx xxxxx.")
{after}
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", "assert not any(name.startswith('nltk') for name in sys.modules)", id="not loaded"),
        pytest.param("", "from nltk.tokenize import wordpunct_tokenize as cut; assert cut('a b') == ['a', 'b']", id="loads later"),
        pytest.param(
            "", "from textstat.backend.utils import _get_cmudict as of\nassert of.nltk.data.find", id="textstat has it"
        ),
        pytest.param("import nltk", "assert sys.modules['nltk'] is nltk", id="loaded before"),
    ],
)  # fmt: skip
def test_nltk_is_left_for_later(before, after):
    code = WITHOUT_NLTK.format(before=before, after=after)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_text_has_a_grade_or_none(texts):
    grade = reading_grade(regions(*texts))
    assert grade is None or isinstance(grade, float)


def test_textstat_is_not_imported_before_it_is_needed():
    code = "import sys, followup_lint.language.readability; print('textstat' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
