"""Sentences of many registers with wrong companies, and near misses beside them."""

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
HOSPITAL = {
    "company": "St. Brigid's Hospital",
    "role": "Staff Nurse",
    "recipients": ["Maeve Brennan"],
}
HAULAGE = {
    "company": "Calder Valley Haulage",
    "role": "Class 1 Driver",
    "recipients": ["Janet Holroyd"],
}
SCHOOL = {
    "company": "Riverbend Middle School",
    "role": "Eighth Grade Math Teacher",
    "recipients": ["Paul Okafor"],
}
MEDIA = {
    "company": "Halcyon Media",
    "role": "Marketing Coordinator",
    "recipients": ["Priya Raman", "Tom Baker"],
}
BANK = {"company": "Taunus Bank AG", "role": "Risk Analyst", "recipients": ["Birgit Reinhardt"]}
KITCHEN = {"company": "The Copper Kettle", "role": "Sous Chef", "recipients": ["Alain Dubois"]}
WRONG = [
    (NORTHWIND, "I would be thrilled to join Bluefin Labs."),
    (NORTHWIND, "Thank you for the chance to interview with Bluefin Labs."),
    (NORTHWIND, "Thank you for the interview for the Data Engineer position at Contoso."),
    (NORTHWIND, "I was impressed by what Contoso is doing with streaming data."),
    (NORTHWIND, "Learning more about Contoso and its customers was a treat."),
    (NORTHWIND, "I believe I could contribute to Contoso from the first week."),
    (NORTHWIND, "The work you are doing at Contoso is exactly what I want to do."),
    (NORTHWIND, "It was great to hear about life at Contoso."),
    (NORTHWIND, "I'm confident that my skills would be an asset to Bluefin Systems."),
    (NORTHWIND, "Contoso is the kind of place where I could see myself for years."),
    (NORTHWIND, "Bluefin Labs remains my first choice."),
    (NORTHWIND, "Contoso is my top choice."),
    (NORTHWIND, "I remain very interested in the position with Contoso."),
    (NORTHWIND, "I'd love to be part of the team at Contoso."),
    (NORTHWIND, "Thank you again for considering me for a role at Contoso."),
    (NORTHWIND, "My visit to Contoso on Tuesday only confirmed it."),
    (NORTHWIND, "Thank you for inviting me to Contoso's offices on Tuesday."),
    (NORTHWIND, "Contoso's mission speaks to me."),
    (NORTHWIND, "I have followed Contoso's growth for years and would love to help."),
    (NORTHWIND, "I look forward to the possibility of working at Bluefin Labs."),
    (NORTHWIND, "The position at Bluefin Labs corresponds exactly to what I am looking for."),
    (NORTHWIND, "The role at Contoso appeals to me because of the scale."),
    (NORTHWIND, "Working for Contoso would be a dream come true."),
    (NORTHWIND, "Working at Contoso would let me use all of it."),
    (NORTHWIND, "I am eager to bring my experience to Contoso."),
    (NORTHWIND, "I can picture myself at Contoso."),
    (NORTHWIND, "I'd love to help Contoso grow its platform."),
    (NORTHWIND, "After our talk I am sure that Contoso is the right place for me."),
    (NORTHWIND, "I am still interested in the internship with Northwind Logistics."),
    (NORTHWIND, "I would love to join Northwind Robotics."),
    (HOSPITAL, "I would love to join the team at St. Mary's Hospital."),
    (HOSPITAL, "Thank you for considering me for the post at Mercy General."),
    (HAULAGE, "I would be really pleased to drive for Norbridge Freight."),
    (HAULAGE, "I'd be happy to drive for Calder Valley Transport."),
    (SCHOOL, "I would love to teach at Lakeside Elementary School."),
    (KITCHEN, "I'd love to cook at The Silver Ladle."),
    (BANK, "The position at Commerz & Handel corresponds exactly to what I am looking for."),
    (MEDIA, "I am excited about the opportunity to work with Halcyon Press."),
    (BANK, "I left the interview certain that Commerz Bank is the right employer for me."),
    (BANK, "I'm very keen on the Risk Analyst opening with Rhein Capital."),
    (BANK, "I would consider it an honour to work for Rhein Capital."),
    (BANK, "Thank you again for introducing me to Rhein Capital."),
    (BANK, "I am sure I would fit in well at Rhein Capital."),
    (BANK, "I believe that I can add value to Rhein Capital."),
    (BANK, "It would mean a lot to me to be selected by Rhein Capital."),
    (BANK, "I hope to hear from Rhein Capital soon."),
    (BANK, "I hope to become a member of the Rhein Capital family."),
    (BANK, "I enjoyed discovering how Rhein Capital manages its risk."),
    (BANK, "Rhein Capital's approach to risk impressed me."),
    (BANK, "I have always wanted to work somewhere like Rhein Capital."),
    (BANK, "I applied to Rhein Capital because of its reputation."),
    (BANK, "My interest in Rhein Capital has grown."),
    (BANK, "I remain enthusiastic about Rhein Capital."),
    (BANK, "I remain committed to Rhein Capital as my next step."),
    (BANK, "I am grateful for the opportunity to interview at Rhein Capital."),
    (BANK, "I appreciated the opportunity to learn about the Risk Analyst role at Rhein Capital."),
    (BANK, "The more I hear about Rhein Capital, the more I want to join."),
]
RIGHT = [
    (NORTHWIND, "I would love to join Northwind."),
    (NORTHWIND, "I would love to join the Northwind data team."),
    (NORTHWIND, "I would love to join Northwind Analytics Inc."),
    (NORTHWIND, "I would love to join NWA one day, I mean Northwind Analytics."),
    (NORTHWIND, "At Contoso I ran the same pipeline for Northwind's competitors."),
    (NORTHWIND, "In my current role at Contoso I build pipelines."),
    (NORTHWIND, "I have worked at Contoso for three years, and Northwind would be a step up."),
    (NORTHWIND, "I hold an offer from Contoso, but Northwind is my first choice."),
    (NORTHWIND, "Before joining Contoso I studied physics; Northwind is where I want to be."),
    (NORTHWIND, "My work at Contoso taught me Kafka, which would help Northwind."),
    (NORTHWIND, "I learnt it when I was interning at Bluefin Labs."),
    (NORTHWIND, "I'd love to bring what I learnt at Contoso to Northwind."),
    (NORTHWIND, "Your move from Airflow to Dagster at Northwind interests me."),
    (NORTHWIND, "Northwind's integration with Salesforce is what drew me."),
    (NORTHWIND, "My degree from Purdue University would help at Northwind."),
    (NORTHWIND, "I use Google Cloud every day, and Northwind does too."),
    (NORTHWIND, "Your partnership with Microsoft makes Northwind stand out."),
    (NORTHWIND, "Thank you for the interview at Canary Wharf on Tuesday."),
    (NORTHWIND, "Thank you for the interview in Boston on Tuesday."),
    (NORTHWIND, "Thank you for the tour of the Leeds depot on Tuesday."),
    (NORTHWIND, "I'd love to join the Platform Group at Northwind."),
    (NORTHWIND, "The role in the Berlin office would suit me, and Northwind knows why."),
    (NORTHWIND, "My friend Joe works at Contoso and speaks well of Northwind."),
    (NORTHWIND, "I'm moving to Denver in May and would love to work in Denver for Northwind."),
    (NORTHWIND, "I would love to work on Kafka at Northwind."),
    (NORTHWIND, "I'd be glad to work with Snowflake at Northwind."),
    (NORTHWIND, "Working with Snowflake would be new for me; Northwind uses it."),
    (NORTHWIND, "I admire how Netflix does it and hope Northwind will too."),
    (NORTHWIND, "I'd love to help Northwind grow."),
    (NORTHWIND, "I would love to speak at PyCon about it some day with Northwind."),
    (HOSPITAL, "I would love to join the team at St Brigid's."),
    (HOSPITAL, "I'd love to join the Emergency Department at St. Brigid's Hospital."),
    (HOSPITAL, "I'd love to join the Stroke Unit."),
    (HOSPITAL, "I trained at Mercy General Hospital before St. Brigid's."),
    (HOSPITAL, "I'd be proud to work on St. Anne's Ward."),
    (
        HAULAGE,
        "I drove for Norbridge Freight for six years and would like to drive for Calder Valley.",
    ),
    (HAULAGE, "I would be really pleased to drive for Calder Valley."),
    (SCHOOL, "I would love to teach at Riverbend."),
    (SCHOOL, "I would love to teach in the Math Department at Riverbend."),
    (KITCHEN, "I'd love to cook at the Copper Kettle."),
    (BANK, "The position at Taunus Bank corresponds exactly to what I am looking for."),
    (MEDIA, "I'm excited about Halcyon."),
    (BANK, "I hope to hear from Taunus soon."),
    (BANK, "I wrote my thesis on Deutsche Bank, and Taunus knows it."),
    (BANK, "Deutsche Bank is a client of ours at present, so I know Taunus too."),
    (BANK, "I read that Rhein Capital failed last year, unlike Taunus."),
    (BANK, "My former colleagues at Rhein Capital speak highly of Taunus."),
    (BANK, "Unlike Rhein Capital, Taunus has a heart."),
    (BANK, "I turned down Rhein Capital because Taunus is where I want to be."),
    (
        BANK,
        "I have an offer from Rhein Capital and need to reply to Rhein Capital by Friday; Taunus is my first choice.",
    ),
    (BANK, "My experience at Rhein Capital would help me at Taunus."),
    (BANK, "The risk model that I built for Rhein Capital would help Taunus."),
    (BANK, "I have been accepted to Rhein Capital's summer school, and Taunus is next."),
    (BANK, "My volunteer work with the Red Cross taught me patience, which Taunus needs."),
    (BANK, "I did my apprenticeship with Rhein Capital before Taunus."),
    (BANK, "Thank you for the tour of the Eschborn Campus of Taunus."),
    (BANK, "I could work from the Frankfurt Office of Taunus."),
    (BANK, "I attended the Risk Summit, where Taunus spoke."),
    (BANK, "I have just been certified by Bloomberg, which Taunus uses."),
    (BANK, "The team at Rhein Capital, where I work now, is small, unlike Taunus."),
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


@pytest.mark.parametrize(("context", "text"), WRONG)
def test_wrong_companies(context, text):
    assert rules(context, text) == {"other-company"}


@pytest.mark.parametrize(("context", "text"), RIGHT)
def test_near_misses(context, text):
    assert rules(context, text) == set()
