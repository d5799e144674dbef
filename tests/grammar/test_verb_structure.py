from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar import (
    agreement,
    perfects,
    question_order,
    tenses,
    time_clauses,
    verb_groups,
    verb_patterns,
)
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
RULES = {
    "agreement": agreement.agreement,
    "perfects": perfects.perfects,
    "question order": question_order.question_order,
    "tenses": tenses.tenses,
    "time clauses": time_clauses.time_clauses,
    "verb groups": verb_groups.verb_groups,
    "verb patterns": verb_patterns.verb_patterns,
}

ERRORS = {
    "agreement": [
        "The list of suppliers [were|was] shorter than I feared.",
        "The answers from the second clinic [was|were] late.",
        "In our depot the drivers at the gate [has|have] keys.",
        "Both of the mills I visited [has|have] new saws.",
        "You said that half of the pumps [is|are] old.",
        "Each of the vans [have|has] a tracker.",
        "A nurse who [forget|forgets] a chart will hear of it.",
        "I passed the exam, which [don't|doesn't] expire.",
        "The people who look after them [is|are] kind.",
        "Your advice about the contracts [are|is] useful.",
        "Everybody [know|knows] where the key is.",
        "We sort the parts twice, and this [say|says] everything about us.",
        "In my present shop it [were|was] the same.",
        "The manager [want|wants] to meet us.",
        "If you sort the queue by date, the slow client [know|knows] it.",
    ],
    "perfects": [
        "Since then I [have|have had] no answer.",
        "Since 2019 we [live|have lived] in Cork.",
        "I [am|have been] teaching children for six years now.",
        "She [is|has been] a nurse for ten years.",
        "I [am having|have] a team of four.",
        "He [is knowing|knows] the plant well.",
        "By the time I left, sales [has|had] doubled.",
        "Two weeks [passed|have passed] since our interview.",
        "Ten days [are passed|have passed] since the visit.",
        "This is the first time that I [see|have seen] such a press.",
        "She [knows|has known] me since I was a student.",
    ],
    "question order": [
        "Please tell me when [will I|I will] hear from you.",
        "You asked what [would I|I would] do first.",
        "I can show you how [does it work|it works] at home.",
        "I wonder where [did they find|they found] it.",
        "Let me know how much [does it cost|it costs] a month.",
        "When [you will|] decide?",
        "How long [the process takes|] in your firm?",
        "[What means|What does … mean] this line?",
    ],
    "tenses": [
        "From 2017 until 2021, I [work|worked] in a hotel.",
        "It [has appeared|appeared] in November last year.",
        "On Tuesday I [have visited|visited] your plant.",
        "Last spring we [have opened|opened] two labs.",
        "We [have spoken|spoke] on 21 January.",
        "I [have finished|finished] the course two years ago.",
        "[I've met|I met] your deputy last week.",
        "Yesterday I [finish|finished] the report.",
        "Last year I [move|moved] to Leeds.",
        "You [mention|mentioned] during the interview that the rota is tight.",
        "At my old firm we [ship|shipped] every Friday.",
        "When I was at the hotel, I often [visit|visited] the kitchen.",
        "In my previous company I [have solved|solved] such a case.",
        "In Lagos it [has appeared|appeared] in May 2019.",
    ],
    "time clauses": [
        "If it [will be|is] necessary, I can start with the lathe.",
        "If a storm [will come|comes], I call the crews.",
        "When you [will decide|decide], please write to me.",
        "As soon as I [will have|have] my laptop back, I will send it.",
        "I will not sign before I [will hear|hear] from you.",
        "If you [will need|need] more papers, call me.",
        "It holds, if the span [will be|is] kept short.",
        "If I [would have known|had known] it, I would have brought tools.",
        "Two of them would buy it if they [would find|found] a bank.",
    ],
    "verb groups": [
        "My hands didn't [shaking|shake] at all.",
        "The price [was risen|rose].",
        "Five minutes with a fitter could [to solve|solve] it.",
        "The clerk will [sent|send] the form.",
        "Does the post [depends|depend] on the plant?",
        "I didn't [knew|know] the answer.",
        "She asked me what had [happen|happened].",
        "The rate had [fell|fallen] by spring.",
        "Once we'd [ran|run] both, it was clear.",
        "I am [agree|agreeing] with you.",
        "It [was happened|happened] in the night.",
        "They need to [can|be able to] trust it.",
        "I had the chance to [became|become] a fitter.",
        "I never [seen|saw] so much tray.",
        "I will be [wait|waiting] for your call.",
    ],
    "verb patterns": [
        "I looked for veins before [to drill|drilling], and after.",
        "We calm them without [to raise|raising] a hand.",
        "Thank you for [explain|explaining] the rota to me.",
        "Thank you for meeting me and [explain|explaining] the plan.",
        "We let the machine [to run|run] five parts.",
        "It made me [to rethink|rethink] my plan.",
        "This helps them [recovering|recover] faster.",
        "He is out, but [she working|she is working] there.",
        "[I sorry|I am sorry] about the mud.",
        "In many offices [it not possible|it is not possible].",
    ],
}

RIGHT = {
    "agreement": [
        "The team are happy, and the staff were kind.",
        "A number of clients are late.",
        "The rest were sold, and the majority have left.",
        "Ten years is a long time.",
        "Five interviews is normal.",
        "Leading people is hard, and meeting clients was fun.",
        "I recommend that he go, and ask that the board reply.",
        "If it were mine, I would sell; as it were, I can't.",
        "One of the people who are on the rota called.",
        "Working with the nurses and the porters was a joy.",
        "What the tools cost is no secret.",
        "Did the manager want a copy?",
        "They made the customer feel at home, and let the engine run.",
        "Neither the lamp nor the switches were new.",
        "In the boxes was a note.",
        "We evaluated three plans, which is what you need.",
        "The school desk rota and the key were there.",
        "How much leave do I get?",
        "The role play with the trainee was good.",
        "The week before the exams is quiet.",
        "We list the options of the tool that allow it.",
        "The text need not include a price.",
        "I like the order in tests which is kept.",
        "The following are closed, and more stars is better.",
        "He is one of the people we can help grow.",
    ],
    "perfects": [
        "Since then I have had no answer.",
        "Since you ask, I live in Cork.",
        "I am having lunch, and she is having trouble.",
        "I am free for two weeks.",
        "Since then I listen twice.",
        "By the time I leave, the office has closed.",
        "This was the first time that I saw it.",
        "We are having a great week.",
    ],
    "question order": [
        "Tell me what has the most weight.",
        "I wonder what is the next step.",
        "When you are free, could you call me?",
        "I know who does the rota.",
        "Do you know how many people are there?",
        "How about Tuesday?",
        "Which team leads the project?",
        "What happened to the pump?",
        "You asked how I would do it.",
    ],
    "tenses": [
        "From 2017 to 2021 I was a cook.",
        "From 9 to 12 I work in the shop.",
        "I have worked there since last year.",
        "Over the last year we have grown.",
        "I have booked leave on Friday.",
        "I have enjoyed our talk on Tuesday.",
        "I have read the report you sent on Monday.",
        "On Tuesday I have an interview.",
        "I've worked on Friday nights for ten years.",
        "I think our meeting yesterday went well.",
        "Last year I put the plan to the board.",
        "When we spoke, I said yes; when I was young, I hope I was kind.",
        "I have thought about the plan you showed me yesterday.",
        "In this year we have sold two.",
    ],
    "time clauses": [
        "If the publisher won't come down in price, I walk away.",
        "If that will save time, take it.",
        "Ask her if a storm will come.",
        "Please tell me when you will decide.",
        "I wonder if they will call.",
        "If you'll have me, I'd start on Monday.",
        "If you would like a copy, I will send one.",
        "I would be grateful if they would reply.",
        "My work before the court will serve you well.",
        "If it will help, I can send it.",
        "I would ask if they would mind.",
        "If a line is cut more than once the machine will stop.",
        "We ask if a change will cause a delay.",
    ],
    "verb groups": [
        "I don't mind it, and training doesn't hurt.",
        "I did what I could to help.",
        "What I did was ask her, and all we do is listen.",
        "I have work to do, and I had better go.",
        "The will to win is there.",
        "It can be read, and it would be put to good use.",
        "She has stayed, and I have learned a lot.",
        "The matter was arrived at late.",
        "Had I known, I had gone.",
        "According to known figures we won.",
        "I have write access, and there are merge conflicts.",
        "They can be depended on.",
        "The things we did worked.",
        "I look forward to meeting you.",
    ],
    "verb patterns": [
        "I do it more often than before to help them.",
        "I could drop by to talk.",
        "Thank you for helping me grow and learn.",
        "Thank you for taking the time to meet me and explain the plan.",
        "They made it to Cork, and we make them to order.",
        "She asked for work, and we are about to leave.",
        "How happy they were!",
        "With her working there it is quiet.",
        "I got hold of it to find out.",
        "I am keener than before to join you.",
        "By deleting the lines above and replace them by yours.",
    ],
}


def rows(table):
    return [
        pytest.param(RULES[name], text, id=f"{name}: {text}")
        for name, texts in table.items()
        for text in texts
    ]


def found(rule, text):
    return [
        (text[issue.start : issue.end], issue.replacements[0] if issue.replacements else "")
        for issue in rule(tagged(text))
    ]


@pytest.mark.parametrize(("rule", "marked"), rows(ERRORS))
def test_it_marks_the_words_and_offers_the_right_ones(rule, marked):
    text = MARK.sub(lambda mark: mark[1], marked)
    assert found(rule, text) == [(mark[1], mark[2]) for mark in MARK.finditer(marked)]


@pytest.mark.parametrize("text", [text for texts in RIGHT.values() for text in texts])
def test_no_rule_marks_good_english(text):
    assert [issue for rule in RULES.values() for issue in found(rule, text)] == []


@pytest.mark.parametrize("marked", [text for texts in ERRORS.values() for text in texts])
def test_what_is_corrected_is_not_marked_again(marked):
    text = MARK.sub(lambda mark: mark[2] or mark[1], marked)
    if "…" not in text and "[" not in text and not re.search(r"\|\]", marked):
        assert [issue for rule in RULES.values() for issue in found(rule, text)] == []


WORDS = "I you she the list of names team was have had will to if when since for yesterday last year , . ? who which that do not decide met works said and how what be".split()


@given(st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join))
def test_marks_lie_in_the_text_and_hold_words(text):
    for rule in RULES.values():
        for issue in rule(tagged(text)):
            assert 0 <= issue.start < issue.end <= len(text)
            assert text[issue.start : issue.end].strip()
