"""Sentences of many registers with wrong roles, and near misses beside them."""

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
    (NORTHWIND, "Thank you for interviewing me for the Product Manager position."),
    (NORTHWIND, "I am writing about the Data Analyst role."),
    (NORTHWIND, "I remain interested in the marketing position."),
    (NORTHWIND, "I am excited about the possibility of joining Northwind as a Sales Engineer."),
    (NORTHWIND, "Thank you for considering me for the position of Account Executive."),
    (NORTHWIND, "I'm confident that I would be a strong Business Analyst for your team."),
    (NORTHWIND, "I would love to work with you as a UX designer."),
    (NORTHWIND, "Thank you for the interview for the Software Tester vacancy."),
    (NORTHWIND, "It was great to discuss the Project Coordinator opening with you."),
    (NORTHWIND, "I applied for the post of office manager with you."),
    (NORTHWIND, "I believe my background makes me a great fit for the Sales role."),
    (NORTHWIND, "My interest in the HR position has only grown."),
    (SCHOOL, "Thank you for the chance to interview for the eighth grade science position."),
    (SCHOOL, "I'd love the English teacher job."),
    (MEDIA, "I'm writing to thank you for the interview for the Finance Assistant role."),
    (MEDIA, "Thank you for telling me about the sales position."),
    (MEDIA, "I am excited about joining Halcyon Media as a Graphic Designer."),
    (HOSPITAL, "Thank you for interviewing me for the Healthcare Assistant post."),
    (HOSPITAL, "Thank you for interviewing me for the Midwife role."),
    (KITCHEN, "I'd love to be your next Pastry Chef."),
    (KITCHEN, "Thank you for the trial shift for the waiter job."),
    (HAULAGE, "Thanks for seeing me about the warehouse operative job."),
    (HAULAGE, "Thanks for seeing me about the forklift job."),
    (BANK, "I am eager to take on the Compliance Officer role."),
    (BANK, "Thank you for considering my candidacy for the Credit Manager position."),
    (BANK, "I'm writing regarding the Teller vacancy."),
    (BANK, "The Loan Officer position would be a great step for me."),
    (BANK, "I'd welcome the chance to join your team as a Financial Controller."),
    (BANK, "I want to reiterate my interest in the Internal Auditor role."),
    (HOSPITAL, "I'd be proud to join St. Brigid's as a Radiographer."),
    (HOSPITAL, "I am writing about the Physiotherapist vacancy on your ward."),
    (HOSPITAL, "Thank you for interviewing me for the post of Pharmacy Technician."),
    (KITCHEN, "I'm dead keen on the Kitchen Porter job."),
    (KITCHEN, "Thanks for the trial for the Head Chef job."),
    (MEDIA, "Thank you for the chance to discuss the Social Media Manager role."),
    (MEDIA, "I was excited to learn more about the Event Planner position."),
]
RIGHT = [
    (NORTHWIND, "I remain interested in the engineering role."),
    (NORTHWIND, "I remain interested in the data role."),
    (NORTHWIND, "I remain interested in the data engineering position."),
    (NORTHWIND, "I remain interested in the senior data engineer role."),
    (NORTHWIND, "I remain interested in the role."),
    (NORTHWIND, "I remain interested in this exciting role."),
    (NORTHWIND, "I remain interested in the Northwind role."),
    (NORTHWIND, "I remain interested in the Boston role."),
    (NORTHWIND, "I remain interested in the remote role."),
    (NORTHWIND, "I remain interested in the full-time position."),
    (
        NORTHWIND,
        "In my last role as Product Manager I learnt to listen; the data engineer role needs that.",
    ),
    (NORTHWIND, "I now work as a data analyst, and the data engineer role is the next step."),
    (NORTHWIND, "Your product manager told me about the data engineer role."),
    (NORTHWIND, "I worked closely with the sales team as a data engineer."),
    (NORTHWIND, "The role of the data engineer in your team is broad."),
    (NORTHWIND, "The role of Kafka in your data engineering stack interests me."),
    (NORTHWIND, "The leadership role you described would come later for a data engineer."),
    (NORTHWIND, "I played a key role in the migration, as a data engineer does."),
    (NORTHWIND, "You play a central role in the city, and a data engineer can help."),
    (NORTHWIND, "Moving from an analyst position to a data engineer role is my aim."),
    (NORTHWIND, "As a teacher I learnt to explain, and a data engineer must."),
    (NORTHWIND, "Before that I held a support position, then I was a data engineer."),
    (NORTHWIND, "My sister is a nurse and thinks the data engineer job suits me."),
    (SCHOOL, "Thank you for the chance to interview for the eighth grade position."),
    (SCHOOL, "Thank you for the chance to interview for the math position."),
    (SCHOOL, "Thank you for the chance to interview for the teaching position."),
    (SCHOOL, "Thank you for the chance to interview for the 8th grade math opening."),
    (SCHOOL, "Thank you for the chance to interview for the middle school math teacher job."),
    (MEDIA, "Thank you for telling me about the marketing position."),
    (MEDIA, "Thank you for telling me about the coordinator position."),
    (MEDIA, "Thank you for telling me about the marketing coordinator opening."),
    (MEDIA, "I'd love to help the sales team as your marketing coordinator."),
    (HOSPITAL, "Thank you for interviewing me for the nursing post."),
    (HOSPITAL, "Thank you for interviewing me for the RGN post."),
    (HOSPITAL, "Thank you for interviewing me for the staff nurse post."),
    (HOSPITAL, "Thank you for the chat about the Band 5 post."),
    (KITCHEN, "I'd love to be your next sous chef."),
    (KITCHEN, "Thank you for the trial shift for the kitchen job."),
    (HAULAGE, "Thanks for seeing me about the driving job."),
    (HAULAGE, "Thanks for seeing me about the HGV job."),
    (HAULAGE, "Thanks for seeing me about the lorry driver job."),
    (HAULAGE, "Thanks for seeing me about the Class 1 job."),
    (BANK, "I am eager to take on the risk role."),
    (BANK, "I am eager to take on the analyst role."),
    (BANK, "I am eager to take on this banking role."),
    (BANK, "I am eager to take on the risk analysis position."),
    (BANK, "I am eager to take on the position in your risk team."),
    (BANK, "I am eager to take on a position of trust as risk analyst."),
    (BANK, "I am eager to take on the graduate role as risk analyst."),
    (BANK, "The role that I have now is in audit, and a risk analyst is what I want to be."),
    (BANK, "In my time as a teller I learnt to count, which a risk analyst must."),
    (BANK, "You said that the compliance officer works next to the risk analyst."),
    (BANK, "I first applied for an audit role, and the risk analyst one suits me better."),
    (BANK, "I have spent three years in a compliance role, so risk analyst is a natural step."),
    (BANK, "My current position as Compliance Officer prepared me for risk analyst."),
    (BANK, "I'd report to the Head of Risk as a risk analyst."),
    (BANK, "My manager position at Rhein ends in May, and I'd be glad to be your risk analyst."),
    (BANK, "You asked about my sales role; it taught me to listen, as a risk analyst must."),
    (BANK, "Having come from a nursing role, I know risk; a risk analyst does too."),
    (
        NORTHWIND,
        "You described the split between the platform role and the data role; I'd take data engineer.",
    ),
    (
        NORTHWIND,
        "I liked what you said about the new SRE position and about the data engineer's day.",
    ),
    (HOSPITAL, "Thank you for interviewing me for the post of nurse."),
    (HOSPITAL, "Thank you for interviewing me for the post of Staff Nurse."),
    (HOSPITAL, "Thank you for interviewing me for the full-time staff nurse role."),
    (HOSPITAL, "Thank you for interviewing me for the Stroke Unit post."),
    (HOSPITAL, "Thank you for interviewing me for the ward post."),
    (HOSPITAL, "Thank you for interviewing me for the registered nurse job."),
    (HOSPITAL, "I trained as a midwife first and am now happy as a staff nurse."),
    (KITCHEN, "Thanks for the trial for the chef job."),
    (KITCHEN, "Thanks for the trial for the cook's job."),
    (KITCHEN, "I started as a kitchen porter and worked up to sous chef."),
    (KITCHEN, "Your head chef told me about the sous chef job."),
    (MEDIA, "Thank you for the chance to discuss the marketing role."),
    (MEDIA, "Thank you for the chance to discuss the Marketing & Communications Coordinator role."),
    (MEDIA, "I once held a sales coordinator post before marketing."),
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
def test_wrong_roles(context, text):
    assert rules(context, text) == {"other-role"}


@pytest.mark.parametrize(("context", "text"), RIGHT)
def test_near_misses(context, text):
    assert rules(context, text) == set()
