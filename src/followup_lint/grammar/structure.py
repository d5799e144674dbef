"""Rules about the structure of a sentence, over words with their tags; one module each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.agreement import agreement
from followup_lint.grammar.apostrophes import apostrophes
from followup_lint.grammar.article_sound import articles_by_sound
from followup_lint.grammar.bare_nouns import bare_nouns
from followup_lint.grammar.bare_subjects import bare_circumstances, bare_subjects
from followup_lint.grammar.clause_splices import clause_splices
from followup_lint.grammar.comma_slips import comma_slips
from followup_lint.grammar.comparisons import comparisons
from followup_lint.grammar.definite_articles import definite_articles
from followup_lint.grammar.distant_agreement import distant_agreement
from followup_lint.grammar.dropped_be import dropped_be
from followup_lint.grammar.dropped_subjects import dropped_subjects
from followup_lint.grammar.dropped_words import dropped_words
from followup_lint.grammar.fixed_words import fixed_words
from followup_lint.grammar.frames import frame_slips
from followup_lint.grammar.gaps import gaps
from followup_lint.grammar.idioms import idiom_slips
from followup_lint.grammar.missing_articles import missing_articles
from followup_lint.grammar.needless_articles import needless_articles
from followup_lint.grammar.needless_the import needless_the
from followup_lint.grammar.noun_number import noun_number
from followup_lint.grammar.number_words import number_words
from followup_lint.grammar.perfects import perfects
from followup_lint.grammar.plural_forms import plural_forms
from followup_lint.grammar.quantities import quantities
from followup_lint.grammar.question_order import question_order
from followup_lint.grammar.relatives import relatives
from followup_lint.grammar.stray_capitals import stray_capitals
from followup_lint.grammar.swaps import swapped_words
from followup_lint.grammar.tagging import tagged
from followup_lint.grammar.tenses import tenses
from followup_lint.grammar.tied_clauses import tied_clauses
from followup_lint.grammar.time_clauses import time_clauses
from followup_lint.grammar.two_clauses import two_clauses
from followup_lint.grammar.verb_groups import verb_groups
from followup_lint.grammar.verb_patterns import verb_patterns
from followup_lint.grammar.word_kinds import word_kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

RULES: tuple[Callable[[Sequence[Token]], Iterator[Issue]], ...] = (
    apostrophes,
    bare_nouns,
    bare_subjects,
    bare_circumstances,
    clause_splices,
    comma_slips,
    comparisons,
    definite_articles,
    missing_articles,
    needless_articles,
    needless_the,
    articles_by_sound,
    noun_number,
    plural_forms,
    quantities,
    relatives,
    agreement,
    distant_agreement,
    number_words,
    tenses,
    perfects,
    stray_capitals,
    swapped_words,
    tied_clauses,
    time_clauses,
    two_clauses,
    verb_groups,
    verb_patterns,
    word_kinds,
    question_order,
    dropped_be,
    dropped_subjects,
    dropped_words,
    gaps,
    fixed_words,
    frame_slips,
    idiom_slips,
)
"""Each takes the words of a passage and gives its issues."""


def structural_errors(text: str) -> list[Issue]:
    """Find the errors of a passage that show in its structure.

    Args:
        text: The passage, with plain apostrophes and spaces (`phrases.plain`).
    """
    tokens = tagged(text)
    return [issue for rule in RULES for issue in rule(tokens)]
