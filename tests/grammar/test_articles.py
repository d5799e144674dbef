"""The rules about articles: a table of slips ``[wrong|right]``, and of what is right beside them."""

from __future__ import annotations

import re

import pytest

from followup_lint.grammar.article_sound import articles_by_sound
from followup_lint.grammar.bare_subjects import bare_circumstances, bare_subjects
from followup_lint.grammar.definite_articles import definite_articles
from followup_lint.grammar.missing_articles import missing_articles
from followup_lint.grammar.needless_articles import needless_articles
from followup_lint.grammar.needless_the import needless_the
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = {
    articles_by_sound: [
        "Every guest who sent [a|an] RSVP got a seat.",
        "I trained on [an|a] UV lamp.",
        "I hold [a|an] MBA from Pune.",
        "I worked [a|an] 8-hour shift.",
        "We run [an|a] 12-bed ward.",
        "It has [an|a] 110-seat hall.",
        "He was [a|an] hour late.",
        "That is [an|a] useful rule.",
        "It was [a|an] incredible day.",
        "They ran [a|an] unimportant test.",
        "We bought [a|an] X-ray unit.",
    ],
    definite_articles: [
        "You all answered in [same way|the same way].",
        "We use [same machines|the same machines] at home.",
        "The logic is [same|the same].",
        "[Best part|The best part] of the day was the tour.",
        "The tour was [best part|the best part] of my day.",
        "[Most important thing|The most important thing] is the safety of the crew.",
        "[Second question|The second question] was about the budget.",
        "I can come for [second interview|the second interview] on Monday.",
        "It could be done within [next sprint|the next sprint] or two.",
        "I can start within [next two|the next two] weeks.",
        "I lived there for [last five|the last five] years.",
        "It was [first time|the first time] that I saw it.",
        "The hospital is [biggest|the biggest] in the region.",
        "I liked [way|the way] you explained it.",
        "I appreciated [fact|the fact] that you answered.",
        "Thank you for [time|the time] you gave me.",
        "I answer for [whole process|the whole process] of packing.",
        "[Majority|The majority] of patients come by bus.",
    ],
    missing_articles: [
        "I first taught [class|a class] of 38 pupils.",
        "The farm lies in [north|the north] of Lombok.",
        "We spoke about [post|the post] of junior auditor.",
        "I found it in [LoRa project|the LoRa project].",
        "I dream of working in [such clinic|such a clinic].",
        "It was [such great opportunity|such a great opportunity] to see it.",
        "[What great team|What a great team] you have!",
        "I stopped in [middle|the middle] of a sentence.",
        "I would work under [guidance|the guidance] of somebody who knows.",
        "As [result|a result] of this we moved.",
        "You can reach me on [phone|the phone].",
        "One of [team members|the team members] asked me about it.",
        "All of [questions|the questions] were clear.",
        "I will call in [few|a few] days.",
        "I met her [few|a few] years ago.",
        "I could give you [few|a few] examples.",
        "I learned [lot|a lot] of new things.",
        "She helped me [lot|a lot].",
        "She has [wide range|a wide range] of skills.",
        "I fold six sheets in [half hour|half an hour].",
        "I have worked as [data analyst|a data analyst] for a bank.",
        "I got 950 points in [TOEIC test|the TOEIC test].",
    ],
    needless_articles: [
        "There is also [a nice music|nice music] by Kabalevsky.",
        "He gave me [a good advice|good advice] about tests.",
        "I paid [a special attention|special attention] to them.",
        "It was [a hard work|hard work].",
        "It passed like [a ten minutes|ten minutes].",
        "We won [a new customers|new customers].",
        "It was [a simplest|the simplest] thing.",
        "[The most|Most] of my patients are old.",
        "In Bern [the half|half] of the columns match yours.",
        "I like [the both|both] options.",
        "I would like to join [the your|your] team.",
        "I met [a my|my] friend there.",
        "[My both|Both my] brothers work there.",
        "We had [a lunch|lunch] together.",
        "It was [a fun|fun].",
        "There were [a hundred of|a hundred] guests.",
    ],
    needless_the: [
        "[The Professor|Professor] Rinaldi taught me to look.",
        "It ends in the middle of [the June|June], I think.",
        "It should rot in [the nature|nature] within a year.",
        "I keep my flat in [the Burnaby|Burnaby].",
        "I saw it in [the January|January].",
        "I liked [the Dana's|Dana's] question.",
        "I speak [the English|English] well.",
        "I can start [in the next Monday|next Monday].",
        "[In the last weekend|Last weekend] I asked twelve friends.",
        "Thank you for [the today's|today's] meeting.",
        "[The patience|Patience] is half of an audit.",
        "You spoke of heat, because [the safety|safety] begins with such talk.",
        "I came [by the train|by train].",
    ],
    bare_subjects: [
        "[Interview|The interview] was pleasant.",
        "It was kind and [office|the office] was clean.",
        "If [player|the player] quits in a fight, it is saved.",
    ],
    bare_circumstances: [
        "After [interview|the interview] I walked home.",
        "After [energy audit|the energy audit] we found a leak.",
    ],
}

RIGHT = [
    "The Dr Smith lecture and the June meeting were good, by the professor himself.",
    "It is in the nature of things, in the nature reserve.",
    "The class of 38, the team of six and a crew of ten, Class of 2019.",
    # by sound
    "A SQL query and an SQL query are the same thing.",
    "An historic house, a hotel, an hotel: all three are said.",
    "I saw a unicorn, a one-off, a European firm and a UK firm.",
    "I sent an FAQ and an MSc thesis to an ICU nurse.",
    "A workshop with an 1890 safe and an 18-inch shelf.",
    "I take vitamin a every day.",
    "An h-index and an n-gram are no words.",
    "I met a NASA engineer and an MIT graduate.",
    # the same, the best, the next
    "We met the same day, and I had the same thought.",
    "I sent it same day.",
    "Best regards to the best team I know.",
    "Your best practice is what I like most.",
    "Most people ask about pay first.",
    "Most new staff stay for years.",
    "First, I would like to thank you.",
    "I know first aid, and I learned it at first hand.",
    "I start in first gear and stay on first name terms.",
    "We meet next week, and we met last night.",
    "The office is next door, and I come at last.",
    "I will write in the next two weeks.",
    "In fact that is right, and by way of thanks I bring cake.",
    "I have time you could use.",
    "I bake with whole wheat and whole grains.",
    "She won with a majority of ten.",
    "A light lunch, a fun day, and a hundred of them.",
    # such, what, of, few, lot
    "I have never heard such detail or such good news.",
    "No such clinic exists, and one such visit is enough.",
    "What new system do you use?",
    "I work in front of the door, on behalf of the team, in light of this.",
    "One of them asked, and most of us laughed.",
    "Some of Europe and half of London were there.",
    "I have few questions.",
    "The next few days and the last few weeks count.",
    "The parking lot of the mill is full.",
    "I worked as head of sales and as team lead.",
    "In my role as project manager I met many people.",
    "I use SAP systems on AWS.",
    # a with what can't be counted, and with plurals
    "I have a good knowledge of French.",
    "A feedback form and an advice line would help.",
    "It was a work of art and a great help.",
    "I spent a good ten minutes and a further two weeks there.",
    "Such a leader is born once in a hundred years.",
    "When a deadline moves, a green ant tastes of lime.",
    "You want a deputy parents can talk to.",
    "₦450,000 a month plus accommodation.",
    "A best practice is a greatest hit.",
    "I made the most of the tour.",
    "That is the half of it.",
    "The half of the site that was flooded is dry.",
    "Thanks to the both of you.",
    # the
    "I read the Burnaby Times in the London office.",
    "I like the English language and the January sale.",
    "On the last Monday of the month we close.",
    "I am always by the phone.",
    "The patience of your crew struck me.",
    "I love the nature of this work.",
    # bare nouns
    "Head office was closed.",
    "The office and kitchen were clean.",
    "After school and before lunch I help.",
    "Day after day I saw it.",
    "Interview on Monday",
    "Second interview",
    "Thanks for second interview",
]


@pytest.mark.parametrize(
    ("rule", "marked"),
    [(rule, marked) for rule, table in ERRORS.items() for marked in table],
    ids=[f"{rule.__name__}-{n}" for rule, table in ERRORS.items() for n in range(len(table))],
)
def test_it_marks_the_slip_and_offers_what_is_right(rule, marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(rule(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [(mark[1], mark[2])]


@pytest.mark.parametrize("text", RIGHT)
def test_they_leave_good_english_alone(text):
    tokens = tagged(text)
    assert [issue for rule in ERRORS for issue in rule(tokens)] == []
