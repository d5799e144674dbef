"""Interviews to write about, and what the check of consistency says of a sentence after one."""

from __future__ import annotations

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
