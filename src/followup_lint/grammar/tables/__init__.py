"""The phrases by theme; one table a file."""

from __future__ import annotations

from followup_lint.grammar.tables.agreement import AGREEMENT
from followup_lint.grammar.tables.confusions import CONFUSIONS
from followup_lint.grammar.tables.formulas import FORMULAS
from followup_lint.grammar.tables.homophones import HOMOPHONES
from followup_lint.grammar.tables.nouns import NOUNS
from followup_lint.grammar.tables.objects import OBJECTS
from followup_lint.grammar.tables.punctuation import PUNCTUATION
from followup_lint.grammar.tables.tense import TENSE
from followup_lint.grammar.tables.verb_forms import VERB_FORMS

PHRASES = (
    *FORMULAS,
    *OBJECTS,
    *VERB_FORMS,
    *AGREEMENT,
    *NOUNS,
    *HOMOPHONES,
    *CONFUSIONS,
    *PUNCTUATION,
    *TENSE,
)
