"""Sentences of many registers with wrong people, and near misses beside them."""

from __future__ import annotations

import pytest

from followup_lint.checks.consistency import Consistency
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter

NORTHWIND = {
    "company": "Northwind Analytics",
    "role": "Data Engineer",
    "recipients": ["Dana Lee", "Luis Ortega"],
}
WRONG = [
    (NORTHWIND, "unknown-person", "Please thank Marcus for the tour."),
    (NORTHWIND, "unknown-person", "Thank you and Marcus for the tour."),
    (NORTHWIND, "unknown-person", "It was great to meet you, Luis and Marcus."),
    (NORTHWIND, "unknown-person", "It was good to talk with you, with Luis and with Elena."),
    (NORTHWIND, "unknown-person", "Please pass my thanks on to Marcus."),
    (NORTHWIND, "unknown-person", "Please give my regards to Marcus and Dana."),
    (NORTHWIND, "unknown-person", "I also enjoyed meeting Marcus from the platform team."),
    (NORTHWIND, "unknown-person", "I enjoyed my conversation with Marcus Weber."),
    (NORTHWIND, "unknown-person", "Please extend my thanks to Ms. Weber as well."),
    (NORTHWIND, "unknown-person", "Thanks also to Marcus, who showed me the lab."),
    (NORTHWIND, "unknown-person", "Mr. Weber's questions about sharding were a pleasure."),
    (NORTHWIND, "unknown-person", "I appreciated Marcus's honesty about on-call."),
    (NORTHWIND, "unknown-person", "Marcus asked me a good question about sharding."),
    (NORTHWIND, "unknown-person", "As Marcus explained, the team is growing."),
    (NORTHWIND, "unknown-person", "Dr. Weber mentioned that you are moving to Dagster."),
    (NORTHWIND, "unknown-person", "Thank you, Marcus, for your time."),
    (NORTHWIND, "unknown-person", "Thank you again, Marcus."),
    (
        NORTHWIND,
        "unknown-person",
        "Talking with Marcus and Sofia about the roadmap was the best part.",
    ),
    (NORTHWIND, "misspelt-person", "It was great to meet you and Louis."),
    (NORTHWIND, "misspelt-person", "Please thank Luis Ortiga for the tour."),
    (NORTHWIND, "misspelt-person", "Mr. Ortego's questions were a pleasure."),
    (NORTHWIND, "misspelt-person", "Please say thanks to Luiz."),
    (NORTHWIND, "misspelt-person", "What Luiz said about on-call stayed with me."),
    (NORTHWIND, "misspelt-person", "I loved Luiz's story about the outage."),
    (NORTHWIND, "misspelt-person", "Thanks again, Danna."),
    (NORTHWIND, "misspelt-person", "Talking to Luiz about Kafka was a highlight."),
    (NORTHWIND, "unknown-person", "I also want to thank Marcus and Elena for their time."),
    (NORTHWIND, "unknown-person", "It was lovely to meet Bjarki and the rest of the team."),
    (NORTHWIND, "unknown-person", "Marcus, it was a pleasure to meet you."),
    (NORTHWIND, "unknown-person", "Thank you for introducing me to Elena on Tuesday."),
    (NORTHWIND, "unknown-person", "I enjoyed hearing from Elena about on-call."),
    (NORTHWIND, "unknown-person", "Elena's tour of the lab was great."),
    (NORTHWIND, "unknown-person", "My conversation with Ms. Petrova was a highlight."),
    (NORTHWIND, "unknown-person", "My talk with Elena about on-call was useful."),
    (NORTHWIND, "unknown-person", "The hour with you and Bjarki flew by."),
    (NORTHWIND, "unknown-person", "Please tell Elena that I enjoyed her questions."),
    (NORTHWIND, "unknown-person", "A big thank you to Elena too."),
    (NORTHWIND, "unknown-person", "Special thanks to Dr. Petrova for the demo."),
    (NORTHWIND, "unknown-person", "When Elena showed me the dashboards, I was impressed."),
    (NORTHWIND, "unknown-person", "You and Elena made me feel welcome."),
    (NORTHWIND, "unknown-person", "I appreciate the time that you and Elena spent with me."),
    (NORTHWIND, "unknown-person", "I hope you and Elena enjoyed it as much as I did."),
    (NORTHWIND, "misspelt-person", "It was great meeting you and Luis Ortgea."),
    (NORTHWIND, "misspelt-person", "Luise's description of on-call was honest."),
    (NORTHWIND, "misspelt-person", "Please thank Lewis Ortega for the tour."),
    (NORTHWIND, "misspelt-person", "As Mr. Ortego explained, you are hiring."),
    (NORTHWIND, "misspelt-person", "You and Louis made me feel welcome."),
    (NORTHWIND, "misspelt-person", "Thank you again, Diana."),
]
RIGHT = [
    (NORTHWIND, "It was great to meet you and Luis."),
    (NORTHWIND, "Please thank Luis for the tour."),
    (NORTHWIND, "Thank you and God bless, Luis."),
    (NORTHWIND, "Thank God for the bus; it was good to meet you and Luis."),
    (NORTHWIND, "My mentor Marcus taught me Kafka, as I told Luis."),
    (NORTHWIND, "Marcus Weber, my manager at Contoso, can speak for me, as I told Luis."),
    (NORTHWIND, "You can reach my referee, Ms. Weber, at any time, and say hello to Luis."),
    (NORTHWIND, "My wife Elena and I would love to move; Luis asked about it."),
    (NORTHWIND, "I read the book by Martin Fowler that Luis recommended."),
    (NORTHWIND, "As Martin Fowler says, first make it work; Luis agreed."),
    (NORTHWIND, "I look forward to meeting Marcus in the next round, as Luis suggested."),
    (NORTHWIND, "I would love to meet Marcus too, Luis."),
    (NORTHWIND, "I know that Sofia will be my manager, as Luis said."),
    (NORTHWIND, "Sofia in HR told me to write to Luis and you."),
    (NORTHWIND, "Marcus from recruiting suggested that I write to you and Luis."),
    (NORTHWIND, "My old boss, Marcus, always said that Luis's way is right."),
    (NORTHWIND, "I learnt Kafka from Marcus at Contoso, as I told Luis."),
    (NORTHWIND, "It was great to meet you and Luis, and Kafka is fun."),
    (NORTHWIND, "Working with Kafka and Spark as Luis described is fun."),
    (NORTHWIND, "It was great to speak with you and Luis about Dagster and Snowflake."),
    (NORTHWIND, "It was great to talk with Luis about the Northwind data team."),
    (NORTHWIND, "Meeting Luis at Pier Nine was fun."),
    (NORTHWIND, "Meeting you, Luis and the Platform team was fun."),
    (NORTHWIND, "Thanks to Covid I learnt to work remotely, as I told Luis."),
    (NORTHWIND, "Thanks to Excel I could show it to Luis."),
    (NORTHWIND, "Thanks to Brexit the rules changed, as Luis said."),
    (NORTHWIND, "Thanks to Python it took an hour, Luis."),
    (NORTHWIND, "I studied with Professor Weber, as I told Luis."),
    (
        NORTHWIND,
        "I spoke with Professor Weber at Purdue, and she will write a reference; Luis asked for it.",
    ),
    (NORTHWIND, "You and Luis made me feel welcome."),
    (NORTHWIND, "You and your team made me feel welcome, Luis too."),
    (NORTHWIND, "Elena Ferrante's novels keep me company, as I told Luis."),
    (NORTHWIND, "My daughter Elena is three, as I told Luis."),
    (NORTHWIND, "I met Elena at university; Luis knows her."),
    (NORTHWIND, "My colleague Elena and I built it, as I told Luis."),
    (NORTHWIND, "Elena, whom I trained at Contoso, now leads the team; I told Luis."),
    (NORTHWIND, "I learnt Dagster with Elena, a friend, as I told Luis."),
    (
        NORTHWIND,
        "Please contact Elena Petrova, my former manager, for a reference; Luis has her number.",
    ),
    (NORTHWIND, "Elena Petrova has agreed to be my referee, Luis."),
    (NORTHWIND, "Your work on Apache Iceberg came up with Luis."),
    (NORTHWIND, "I have read Kleppmann's account of logs, and so has Luis."),
    (NORTHWIND, "Speaking with Luis about Northwind's Apollo project was fun."),
    (NORTHWIND, "In the words of Mark Twain, Luis, I was right."),
    (NORTHWIND, "I told Sara from the agency that the talk with Luis went well."),
    (NORTHWIND, "Sara, who referred me to you and Luis, sends her best."),
    (NORTHWIND, "I was referred by Elena Petrova, and Luis knew that."),
    (NORTHWIND, "Elena Petrova suggested that I apply, and Luis knew that."),
    (NORTHWIND, "Thank you and Happy Easter, Luis!"),
    (NORTHWIND, "Thank you, and Go Bears, Luis!"),
    (NORTHWIND, "Thank you and Merry Christmas to you and Luis."),
    (NORTHWIND, "It was good to meet you and Luis in Studio Four."),
    (NORTHWIND, "It was good to meet you and Luis. Kafka and Spark are my tools."),
    (NORTHWIND, "I liked your demo of Grafana, Luis."),
    (NORTHWIND, "Luis told me about the Tuesday Club."),
    (NORTHWIND, "I will call HR. Luis said that Monica handles it."),
    (NORTHWIND, "Could you give this to Monica in HR? Luis said she needs it."),
    (NORTHWIND, "I've copied in Monica, who arranged the interview with Luis."),
]


def rules(context, text):
    draft = Draft(
        body=f"Dear {context['recipients'][0].split()[0]},\n\n{text}\n\nBest regards,\nAna Ruiz",
        subject="Thank you",
        kind="thank_you",
        sent_at="2026-03-04T09:00:00-05:00",
    )
    known = {"candidate": "Ana Ruiz", "interviewed_at": "2026-03-03T10:00:00-05:00", **context}
    result = Consistency().run(read_letter(draft, InterviewContext.model_validate(known)))
    return {finding.rule.partition("/")[2] for finding in result.findings}


@pytest.mark.parametrize(("context", "rule", "text"), WRONG)
def test_wrong_people(context, rule, text):
    assert rules(context, text) == {rule}


@pytest.mark.parametrize(("context", "text"), RIGHT)
def test_near_misses(context, text):
    assert rules(context, text) == set()
