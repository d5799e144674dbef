"""Sentences of many registers with wrong days, and near misses beside them."""

from __future__ import annotations

import pytest
from consistency_letters import NORTHWIND, rules

WRONG = [
    (NORTHWIND, "Thank you for finding the time to meet with me on Thursday."),
    (NORTHWIND, "It was a pleasure speaking with you on Monday about the Data Engineer role."),
    (NORTHWIND, "Thanks for having me in on Friday."),
    (NORTHWIND, "Thank you for your time this morning."),
    (NORTHWIND, "I really enjoyed our conversation today."),
    (NORTHWIND, "Our chat last Thursday has stayed with me."),
    (NORTHWIND, "Following our interview on March 5, I wanted to say thank you."),
    (NORTHWIND, "I enjoyed sitting in your kitchen Thursday."),
    (NORTHWIND, "I am most grateful for the audience you granted me on Friday."),
    (NORTHWIND, "Thank you for the hour you gave me on the 5th of March."),
    (NORTHWIND, "I loved seeing the lab on Monday."),
    (NORTHWIND, "Thank you for Monday."),
    (NORTHWIND, "Thanks for Monday's conversation."),
    (NORTHWIND, "Monday's interview gave me a lot to think about."),
    (NORTHWIND, "I appreciated you walking me through the pipeline two weeks ago."),
    (NORTHWIND, "I had a great time with your team on Monday."),
    (NORTHWIND, "Thank you for interviewing me last Monday."),
    (NORTHWIND, "I came away from Monday's panel more excited than before."),
    (NORTHWIND, "It was good to put a face to the name on Monday."),
    (NORTHWIND, "Speaking with you Monday was a real pleasure."),
    (NORTHWIND, "When we met on Monday, you mentioned the Kafka migration."),
    (NORTHWIND, "On Monday you mentioned the Kafka migration."),
    (NORTHWIND, "What you said on Monday about on-call has stayed with me."),
    (NORTHWIND, "You asked me on Monday how I would shard the table."),
    (NORTHWIND, "On Friday you asked me how I would shard the table."),
    (NORTHWIND, "Thanks for the tour Friday and for the coffee."),
    (NORTHWIND, "Thank you for making time on Friday, 6 March."),
    (NORTHWIND, "Thank you for yesterday, Tuesday 10 March."),
    (NORTHWIND, "Thank you for letting me shadow the team on Friday."),
    (NORTHWIND, "I interviewed on Monday for the Data Engineer position."),
    (NORTHWIND, "I was in on Monday for the Data Engineer interview."),
    (NORTHWIND, "You and Luis were very generous with your time on Monday."),
    (NORTHWIND, "I am writing about the Data Engineer interview on 10 March."),
    (NORTHWIND, "Many thanks for the warm welcome last Friday."),
    (NORTHWIND, "Just a quick note to thank you for today."),
]
RIGHT = [
    (NORTHWIND, "Thank you for yesterday."),
    (NORTHWIND, "Thank you for showing me around yesterday."),
    (NORTHWIND, "Thanks for showing me around on Tuesday."),
    (NORTHWIND, "I said I would send the link by Friday, so here it is after our talk on Tuesday."),
    (NORTHWIND, "You said I would hear by Friday."),
    (NORTHWIND, "You mentioned that a decision would be made by Friday."),
    (NORTHWIND, "You told me that the team meets every Monday."),
    (NORTHWIND, "The Monday stand-up you described sounds useful."),
    (NORTHWIND, "I have booked the exam for March 14 since we talked."),
    (NORTHWIND, "I applied on Monday and we met on Tuesday."),
    (NORTHWIND, "Luis wrote to me on Monday to confirm the interview on Tuesday."),
    (NORTHWIND, "I was offered another post on Monday."),
    (NORTHWIND, "My last day at Contoso is Friday."),
    (NORTHWIND, "You said the new tool goes live on Thursday."),
    (NORTHWIND, "You said the Friday crowd is the hardest."),
    (NORTHWIND, "The Sunday rush that you described does not scare me."),
    (NORTHWIND, "I can start on Monday."),
    (NORTHWIND, "I'm free on Thursday or Friday afternoon."),
    (NORTHWIND, "Could we speak on Thursday?"),
    (
        NORTHWIND,
        "Your invitation of last Friday came as a surprise, and yesterday was better still.",
    ),
    (NORTHWIND, "Thank you for your email on Monday and for the interview yesterday."),
    (NORTHWIND, "I received your email this morning, and thank you for the interview yesterday."),
    (NORTHWIND, "I read the paper you mentioned this morning."),
    (NORTHWIND, "This morning I rebuilt the pipeline that you described yesterday."),
    (NORTHWIND, "I sat down this morning and wrote up the plan we discussed."),
    (NORTHWIND, "I spoke to my referee today and she expects your call."),
    (NORTHWIND, "I met with my supervisor on Monday, and she supports the move."),
    (NORTHWIND, "I was thinking about our talk this morning on the train."),
    (NORTHWIND, "I talked to my wife last night and we are ready to move."),
    (NORTHWIND, "I woke up this morning still thinking about it."),
    (NORTHWIND, "Thank you for meeting me on 3 March."),
    (NORTHWIND, "Thank you for meeting me on 3/3."),
    (NORTHWIND, "Thank you for meeting me on Tuesday the 3rd."),
    (NORTHWIND, "I hope you had a good weekend after our talk on Tuesday."),
    (NORTHWIND, "I hope that you enjoyed the game on Sunday."),
    (NORTHWIND, "I enjoyed the article you published on Monday."),
    (NORTHWIND, "I saw your talk at the meetup on Monday."),
    (NORTHWIND, "Your talk at the conference on Saturday was on my mind when we met on Tuesday."),
    (NORTHWIND, "I finished the take-home task on Monday."),
    (NORTHWIND, "I went to the market on Saturday and saw your stall."),
    (NORTHWIND, "I am back from holiday on Monday."),
    (NORTHWIND, "I will be at the trade fair on Friday."),
    (NORTHWIND, "I visited your stand on Saturday before our interview on Tuesday."),
    (NORTHWIND, "I tried your app on Monday evening to prepare."),
    (NORTHWIND, "I got the job advert on Monday."),
    (NORTHWIND, "I start a course on Monday that covers what you asked about."),
    (NORTHWIND, "We met the Monday deadline in my last job."),
    (NORTHWIND, "Since Monday I have been reading about Dagster."),
    (NORTHWIND, "I cooked your recipe last night and it worked."),
    (NORTHWIND, "The exam you asked about is on March 20."),
    (NORTHWIND, "My visa was renewed on March 1."),
    (NORTHWIND, "You were away on Monday, so I met Luis on Tuesday."),
    (NORTHWIND, "I passed the test today that you asked about."),
]


@pytest.mark.parametrize(("context", "text"), WRONG)
def test_wrong_days(context, text):
    assert rules(context, text) == {"other-day"}


@pytest.mark.parametrize(("context", "text"), RIGHT)
def test_near_misses(context, text):
    assert rules(context, text) == set()
