"""The phrases by theme; one table a file."""

from __future__ import annotations

from followup_lint.grammar.tables.agreement import AGREEMENT
from followup_lint.grammar.tables.articles import ARTICLES
from followup_lint.grammar.tables.calques import CALQUES
from followup_lint.grammar.tables.clauses import CLAUSES
from followup_lint.grammar.tables.collocations import COLLOCATIONS
from followup_lint.grammar.tables.complements import COMPLEMENTS, MISSING
from followup_lint.grammar.tables.confusions import CONFUSIONS
from followup_lint.grammar.tables.dates import DATES
from followup_lint.grammar.tables.dropped import DROPPED
from followup_lint.grammar.tables.durations import DURATIONS
from followup_lint.grammar.tables.formulas import FORMULAS
from followup_lint.grammar.tables.gaps import GAPS
from followup_lint.grammar.tables.homophones import HOMOPHONES
from followup_lint.grammar.tables.loose_ends import LOOSE_ENDS
from followup_lint.grammar.tables.misspelt import MISSPELT
from followup_lint.grammar.tables.nouns import NOUNS
from followup_lint.grammar.tables.number import NUMBER
from followup_lint.grammar.tables.objects import OBJECTS
from followup_lint.grammar.tables.parted import PARTED
from followup_lint.grammar.tables.places_and_times import PLACES_AND_TIMES
from followup_lint.grammar.tables.punctuation import PUNCTUATION
from followup_lint.grammar.tables.slips import SLIPS
from followup_lint.grammar.tables.subjects import SUBJECTS
from followup_lint.grammar.tables.tense import TENSE
from followup_lint.grammar.tables.thanks import THANKS
from followup_lint.grammar.tables.usage import USAGE
from followup_lint.grammar.tables.verb_forms import VERB_FORMS

PHRASES = (
    *FORMULAS,
    *THANKS,
    *OBJECTS,
    *USAGE,
    *VERB_FORMS,
    *CLAUSES,
    *TENSE,
    *AGREEMENT,
    *SUBJECTS,
    *NOUNS,
    *NUMBER,
    *ARTICLES,
    *GAPS,
    *HOMOPHONES,
    *CONFUSIONS,
    *SLIPS,
    *MISSPELT,
    *PARTED,
    *PUNCTUATION,
    *DATES,
    *DURATIONS,
    *DROPPED,
    *COLLOCATIONS,
    *CALQUES,
    *COMPLEMENTS,
    *MISSING,
    *PLACES_AND_TIMES,
    *LOOSE_ENDS,
)
