from __future__ import annotations

import pytest

from followup_lint.language.dates import find_dates, lowered
from followup_lint.language.occasions import occasion

INTERVIEW = [
    "Thank you for meeting with me on Tuesday.",
    "I enjoyed our conversation on Tuesday about the on-call rota.",
    "It was great to meet you and the team yesterday.",
    "It was a pleasure to meet you, and to see the lab, on Tuesday.",
    "As in our conversation on March 3, I shall tell my boss.",
    "I would like to thank you for meeting with me on Tuesday.",
    "Let me say how much the hour on Tuesday helped me.",
    "On Tuesday, you said that the migration is stuck.",
    "You told me on 5 May that the shortlist was ready.",
    "Tuesday's interview was a pleasure.",
    "After Tuesday's conversation I read up on Dagster.",
    "Thanks for fitting me in between two classes today.",
    "This is about my interview from May 5.",
    "I come back to our meeting of March 3.",
    "I appreciated your making room for me on Friday, because the lab was full.",
    "Our talk on Tuesday gave me a new plan.",
    "Met you on the 7th about the driving job.",
    "I interviewed with you on March 3 for the role.",
    "It has been two weeks since we spoke.",
    "It is ten days since I talked with your team.",
    "I sat in your office on Monday and took notes.",
    "the interview this morning",
    "Thank you so much for your time this afternoon.",
    "I appreciated the chance to interview with you last week.",
    "When we met last Tuesday, you asked me about Kafka.",
    "I left our interview on Tuesday feeling energised.",
    "Tuesday's chat",
    "Cheers for Friday",
    "Thank you for Tuesday",
    "Interview on Tuesday",
    "Interview, Tuesday 3 March",
    "It was kind of you to find forty minutes on Wednesday when the ward was short of staff",
    "Thanks for the whole loop today.",
    "I was so glad to sit down with you and Luis on Tuesday.",
    "Thank you for the interview yesterday.",
    "Thank you for a lively interview yesterday about the role.",
    "I had a great time talking to you on Monday.",
    "What a treat Tuesday's tour was",
    "I came away from Tuesday's meeting sure of it.",
    "As we discussed on Tuesday, I attach the plan.",
    "The story you told on Tuesday about the outage",
    "You kindly showed me round the plant on Thursday.",
    "You interviewed me on Tuesday for the shop.",
    "I came in for the Nurse interview on 12 October.",
    "Thanks for talking me through the rota on Friday",
]
OTHER = [
    "My manager, Tess, came back from Oslo on Monday.",
    "I'm free on Tuesday.",
    "I am around on Monday and Thursday until noon.",
    "Could we speak on Friday?",
    "I would be happy to meet on Friday.",
    "Please let me know by Friday.",
    "I look forward to our call on Friday.",
    "I have an interview with Bluefin on Thursday.",
    "I need to answer them by Thursday.",
    "On Saturday I passed the exam.",
    "My licence came through last Friday.",
    "It is now 12 May, and I have no reply.",
    "You said I would hear on Friday.",
    "you said that a decision would be made by March 10.",
    "I am looking forward to Friday's call.",
    "The list for the spring course closed at our school yesterday.",
    "I am following up on my email of March 5.",
    "I sent you a note last Friday.",
    "Thank you for your reply on Monday.",
    "I can start on April 1.",
    "My last day here is March 31.",
    "I will call you on Thursday.",
    "they meet on the 9th",
    "I am writing today to say that",
    "I thought about it all day yesterday.",
    "I submitted my application on February 1.",
    "I have a second interview with you on Monday.",
    "Thanks for inviting me to a second interview on Friday.",
    "the hiring committee meets on Tuesday",
    "I spoke with my manager on Monday.",
    "we launched it on March 3",
    "I hope to hear from you on Friday.",
    "I wrote to you on Monday.",
    "we go live on March 9",
    "I could come in on Wednesday or Thursday.",
    "The deadline you mentioned is Friday.",
    "As you mentioned, the team goes live on Friday.",
    "I gave notice on Friday.",
    "I finished the take-home on Sunday",
]


def occasions(text):
    lower = lowered(text)
    return [occasion(lower, day.start, day.end) for day in find_dates(text, lower)]


@pytest.mark.parametrize("text", INTERVIEW)
def test_days_of_the_interview(text):
    assert "interview" in occasions(text)


@pytest.mark.parametrize("text", OTHER)
def test_days_of_other_things(text):
    found = occasions(text)
    assert found
    assert "interview" not in found


@pytest.mark.parametrize("filler", ["you told ", "a, ", "interview ", "- ", "x", "the next ", "\n"])
def test_hostile_sentences_end(filler):
    text = filler * (100_000 // len(filler)) + " on monday "
    occasion(text, len(text) - 7, len(text) - 1)
