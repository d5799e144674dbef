from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from marked_examples import corrected, read_examples, unmarked

from followup_lint.grammar.fixed_words import fixed_words, read_table, table
from followup_lint.grammar.tagging import tagged

HITS = read_examples("fixed_words.txt", "+")
NEAR_MISSES = read_examples("fixed_words.txt", "-")
IDIOMS = {idiom for idioms in table().values() for idiom in idioms}
GROUPED = [
    pytest.param(
        [
            idiom.right if at == idiom.open_at else min(words)
            for at, words in enumerate(idiom.words)
        ],
        idiom,
        id=f"{idiom.open_at}-{' '.join(min(words) for words in idiom.words)}",
    )
    for idiom in sorted(IDIOMS, key=lambda one: ([sorted(words) for words in one.words], one))
]


def slips(text, known=None):
    return list(fixed_words(tagged(text), known))


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_it_marks_the_word_and_says_what_to_write(rule, text):
    wrong, right = unmarked(text)
    issues = slips(wrong)
    assert [issue.rule for issue in issues] == [rule]
    assert corrected(wrong, issues) == right


@pytest.mark.parametrize(("rule", "text"), NEAR_MISSES)
def test_it_leaves_a_near_miss_alone(rule, text):
    assert [issue.message for issue in slips(text)] == [], rule


@pytest.mark.parametrize(("words", "idiom"), GROUPED)
def test_an_idiom_is_no_slip_and_with_another_word_it_is(words, idiom):
    assert slips(" ".join(words)) == []
    words[idiom.open_at] = "spoon"
    assert idiom.right in [fix for slip in slips(" ".join(words)) for fix in slip.replacements]


def test_a_table_of_ones_own(tmp_path):
    path = tmp_path / "idioms.txt"
    path.write_text("[fixed words]\nv:mend @my [fences/walls] ! roof\n", encoding="utf-8")
    known = read_table(path)
    assert [slip.replacements for slip in slips("She mended her cups.", known)] == [("fences",)]
    assert slips("We mend our walls.", known) == []
    assert slips("We mend our roof.", known) == []
    assert slips("We mend a cup.", known) == []
