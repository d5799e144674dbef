"""Which findings of LanguageTool's are shown: by category, rule and place, each with a near miss."""

from __future__ import annotations

import pytest

from followup_lint.grammar import languagetool_rules
from followup_lint.grammar.languagetool_answer import Match
from followup_lint.grammar.languagetool_places import PLACES, TESTS, stands
from followup_lint.grammar.languagetool_rules import allowed, issue_of


def match(rule="SOME_RULE", category="GRAMMAR", message="Wrong.", replacements=("x",)):
    return Match(0, 4, rule, category, "grammar", message, replacements)


@pytest.mark.parametrize(
    ("rule", "category", "shown"),
    [
        pytest.param("HE_VERB_AGR", "GRAMMAR", True, id="grammar"),
        pytest.param("A_RULE_OF_LATER_VERSIONS", "GRAMMAR", True, id="a rule that we don't know"),
        pytest.param("A_RULE", "A_NEW_CATEGORY", True, id="a category that we don't know"),
        pytest.param("WHETHER", "REDUNDANCY", False, id="redundancy"),
        pytest.param("IRREGARDLESS", "STYLE", True, id="no word, though of style"),
        pytest.param("Y_ALL", "STYLE", False, id="style"),
        pytest.param("SPURIOUS_APOSTROPHE", "TYPOGRAPHY", True, id="an apostrophe too many"),
        pytest.param("EN_QUOTES", "TYPOGRAPHY", False, id="quotes"),
        pytest.param("COMMA_COMPOUND_SENTENCE", "PUNCTUATION", False, id="comma before and"),
        pytest.param("MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE", "PUNCTUATION", False, id="comma"),
        pytest.param(
            "ENGLISH_WORD_REPEAT_BEGINNING_RULE", "REPETITIONS_STYLE", False, id="three I"
        ),
        pytest.param("ENGLISH_WORD_REPEAT_BEGINNING_RULE", "MISC", False, id="wherever it stands"),
        pytest.param("ENGLISH_WORD_REPEAT_RULE", "MISC", True, id="a doubled word"),
        pytest.param("EN_DATE_WEEKDAY_CURRENTYEAR", "SEMANTICS", False, id="asks the calendar"),
        pytest.param("EN_COMPOUNDS_PART_TIME", "MISC", False, id="hyphen"),
        pytest.param("ROOM_COMPOUNDS", "GRAMMAR", False, id="written apart"),
        pytest.param("HOME_COMPOUNDS_EN_US", "GRAMMAR", False, id="written apart there"),
        pytest.param("COMPOUNDS_RULE", "GRAMMAR", True, id="only named like those"),
        pytest.param("EN_DIACRITICS_REPLACE_ORTHOGRAPHY_FETE", "TYPOS", False, id="accent"),
        pytest.param("EN_US_SIMPLE_REPLACE_LORRY", "MISC", False, id="a word of the others"),
        pytest.param("AFTERWARDS_US", "BRITISH_ENGLISH", False, id="an idiom of the others"),
        pytest.param("CA_FOLLOW_UP", "GRAMMAR", False, id="follow up"),
        pytest.param("LINKED_IN", "PROPER_NOUNS", False, id="names"),
        pytest.param("EN_MULTITOKEN_SPELLING_TWO", "MULTITOKEN_SPELLING", False, id="two names"),
    ],
)
def test_categories_and_rules(rule, category, shown):
    assert allowed(match(rule, category)) is shown
    assert (issue_of(match(rule, category), "word", 0) is not None) is shown


def test_each_denied_category_says_why():
    assert all(reason.strip() for reason in languagetool_rules.CATEGORIES_OFF.values())


def test_nothing_is_both_denied_and_spoken_of():
    off = languagetool_rules.RULES_OFF
    spoken = {*PLACES, *TESTS, *languagetool_rules.MESSAGES, *languagetool_rules.RULE_CATEGORIES}
    assert spoken & off == set()
    assert set(languagetool_rules.KEPT) & off == set()
    assert [name for name in spoken if languagetool_rules.FAMILIES_OFF.match(name)] == []
    assert set(PLACES) & set(TESTS) == set()


@pytest.mark.parametrize(
    ("rule", "category", "ours"),
    [
        ("ANY", "GRAMMAR", "grammar"),
        ("ANY", "TYPOS", "spelling"),
        ("ANY", "CASING", "spelling"),
        ("ANY", "CONFUSED_WORDS", "word choice"),
        ("ANY", "COLLOCATIONS", "word choice"),
        ("ANY", "MISC", "grammar"),
        ("EN_CONTRACTION_SPELLING", "TYPOS", "punctuation"),
        ("MODAL_OF", "TYPOS", "grammar"),
    ],
)
def test_categories_become_ours(rule, category, ours):
    assert issue_of(match(rule, category), "word", 0).category == ours


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("Did you mean ‘goes’?", "Did you mean “goes”?"),
        ("The verb ‘go’ doesn’t fit.", "The verb “go” doesn’t fit."),
        ("Use “goes” or ‘went’.", "Use “goes” or “went”."),
        ("Consider ‘a’, ‘b’ or the users’ own.", "Consider “a”, “b” or the users” own."),
    ],
)
def test_quotations_get_our_marks(message, shown):
    assert issue_of(match(message=message), "word", 0).message == shown


def test_what_is_mended_wrongly_is_marked_without_a_replacement():
    assert issue_of(match("TANK_YOU", "TYPOS"), "thank", 0).replacements == ()


def test_what_would_stay_the_same_is_no_error():
    assert issue_of(match(replacements=("word",)), "word", 0) is None


WHERE = [
    ("AGREEMENT_SENT_START", "The reasons [is] clear.", "A particular thanks [goes] to my wife."),
    ("ALL_MOST_SOME_OF_NOUN", "I met [all of team].", "I am free [all of next] week."),
    ("A_BIT", "I was [bit] nervous.", "I would do the pairing [bit] again."),
    ("A_COLLECTIVE_OF_NN", "I led a [team of engineer].", "I led a [team of eleven]."),
    ("A_NNS", "It was [a jobs].", "It was [a bloody shambles]."),
    ("CD_NN", "I spent six [month] there.", "Give me a day or two to [sulk]."),
    ("COULDVE_IRREGULAR_VERB", "[I've went] there.", "[I've leave] booked."),
    ("DID_PAST", "When did Greg [took] it?", "What did it [was] letting him wash it."),
    ("DOUBLE_NEGATIVE", "I didn't [hear nothing].", "I simply [couldn't not]."),
    ("EN_A_VS_AN", "It was [a] honor.", "Ciarán Mac [an] Bhaird"),
    ("ENGLISH_WORD_REPEAT_RULE", "I saw [the the] lab.", "She [had had] it before."),
    ("HE_VERB_AGR", "And she [go] home.", "Dolly [track] on sand is a misery."),
    ("HE_VERB_AGR", "My brother he [teach] me.", "They let her [go] and made her stay."),
    ("IN_WEEKDAY", "I can come to you also [in Sunday].", "Thanks for having me [in Thursday]."),
    ("A_NNS", "It was [a jobs].", "I wrote with [an opening only days] away."),
    ("IT_IS", "It rebuilt [it's] book.", "From behind [it's] nine."),
    ("IT_VBZ", "I like it because it [have] style.", "I would not let it [burn]."),
    ("KIND_WITH_TO", "Everybody was [kind with] me.", "I handle data of the same [kind with] it."),
    ("MISSING_ARTICLE", "I [am good] operator.", "It[’s scientific] ware that you make."),
    ("NON3PRS_VERB", "I think we [does] it.", "The agency I left [owes] me."),
    ("ON_IN_THE_AFTERNOON", "I work [on the evening].", "I am [on the evening] course."),
    ("PRP_VBG", "Yes, [I asking] for it.", "It is the point [we left hanging]."),
    ("THERE_S_MANY", "Since [there is many people].", "Well, [there's three photos] with it."),
    ("THERE_THEIR", "I saw [there] lab.", "I carried out of [there] forty of them."),
    ("TO_TOO", "It was [to] much.", "Your crew is [two] short."),
    ("WHOS", "I met a man [who's] job it is.", "You want one [who's] five foot ten."),
    ("YOUR", "I know [your] going to ask.", "[Your] explaining the rules helped."),
    ("YOUR_YOU_2", "I liked [you] office.", "I am off to [you] lot in May."),
    ("I_LOWERCASE", "Then [i] left.", "I saw Kaua'[i]ʻs coast."),
    ("ANY_OTHER", "It is [odd].", "It is XXXX[XXXX] there."),
]


@pytest.mark.parametrize(
    ("rule", "text", "right"),
    [
        pytest.param(rule, text, right, id=f"{rule}-{side}-{number}")
        for number, (rule, wrong, fine) in enumerate(WHERE)
        for side, text, right in (("error", wrong, True), ("fine", fine, False))
    ],
)
def test_findings_stand_in_their_places(rule, text, right):
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    issue = issue_of(match(rule), plain[start:end], start)
    assert stands(plain, issue) is right


def test_every_place_has_a_near_miss():
    shown = {rule for rule, _, _ in WHERE}
    assert {*PLACES, *TESTS} - shown <= {"THERE_IS_A_LOT_OF"}


def test_here_is_a_lot_may_be_contracted():
    for text, right in (("There is a lot of pens.", True), ("Here's a couple of pens.", False)):
        word = text.partition(" a ")[0]
        assert stands(text, issue_of(match("THERE_IS_A_LOT_OF"), word, 0)) is right
