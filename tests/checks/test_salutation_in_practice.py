"""Greetings of many registers and languages, right and wrong."""

from __future__ import annotations

import pytest

from followup_lint.checks.salutation import Salutation
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import PLAIN_CONTEXT, read_letter

DANA = ["Dana Lee"]
TWO = ["Dana Lee", "Luis Ortega"]
DOCTOR = [{"name": "Dr. Pilar Santos"}]
NIC = [{"name": "Nicola Trevanion", "preferred_name": "Nic"}]
DECLAN = ["Declan O'Mahony"]
WEI_LIANG = ["Wei Liang Goh"]
SIOBHAN = [{"name": "Siobhán Ní Dhomhnaill"}]
BERNADETTE = [{"name": "Bernadette Coyne"}]
JEAN_LUC = ["Jean-Luc Moreau"]
GREETINGS = [
    (DANA, "Dear Dana,", set()),
    (DANA, "Hi Dana!", set()),
    (DANA, "Hello Ms Lee,", set()),
    (DANA, "Alright Dana,", set()),
    (DANA, "A Dana, a chara,", set()),
    (DECLAN, "Declan, boy,", set()),
    (DECLAN, "Declan, a chara,", set()),
    (DOCTOR, "Good evening Dra. Santos,", set()),
    (NIC, "Hi Nic,", set()),
    (DANA, "Kia ora Dana,", set()),
    (DANA, "G'day Dana,", set()),
    (DANA, "Ayup Dana,", set()),
    (DANA, "Dia dhuit Dana,", set()),
    (DANA, "Sawubona Dana,", set()),
    (DANA, "Merhaba Dana,", set()),
    (DANA, "Guten Tag Frau Lee,", set()),
    (DANA, "Buongiorno Dana,", set()),
    (DANA, "Xin chào Dana,", set()),
    (DANA, "Halo Ibu Dana,", set()),
    (DANA, "Dear Madam Lee,", set()),
    (DANA, "Dear Miss Dana,", set()),
    (DANA, "Dear Dana Lee:", set()),
    (DANA, "Dear Ms. D. Lee,", set()),
    (DANA, "Dana -", set()),
    (DANA, "Dana–", set()),
    (DANA, "Dana!", set()),
    (DANA, "Good morning, Dana,", set()),
    (DANA, "Happy Friday, Dana!", set()),
    (DANA, "Hi again Dana,", set()),
    (DANA, "Hello again, Dana.", set()),
    (DANA, "Hey there Dana,", set()),
    (DANA, "Hi Dana (and team),", set()),
    (DANA, "Dear Dana and colleagues,", set()),
    (DANA, "Dear Dana & the Northwind team,", set()),
    (TWO, "Hi Dana, Luis,", set()),
    (TWO, "Dear Dana and Luis,", set()),
    (TWO, "Dear Ms. Lee and Mr. Ortega,", set()),
    (TWO, "Hi Luis,", set()),
    (TWO, "Hi both,", {"generic"}),
    (TWO, "Dear all,", {"generic"}),
    (TWO, "Hi Dana and Marcus,", {"wrong-name"}),
    (DANA, "Dear Marcus,", {"wrong-name"}),
    (DANA, "Hi Diana,", {"misspelt"}),
    (DANA, "Dear Dona,", {"misspelt"}),
    (DANA, "Dear Ms. Li,", {"wrong-name"}),
    (DANA, "Dear Hiring Manager,", {"generic"}),
    (DANA, "Hello,", {"generic"}),
    (DANA, "Hi there,", {"generic"}),
    (DANA, "Good morning,", {"generic"}),
    (DANA, "Respected Madam,", {"generic"}),
    (DANA, "Dear Sir or Madam,", {"generic"}),
    (DANA, "Hey!", {"generic"}),
    (DANA, "Greetings,", {"generic"}),
    (DANA, "To the hiring team:", {"generic"}),
    (DANA, "Dear Recruiter,", {"generic"}),
    (DANA, "Dear Interview Panel,", {"generic"}),
    (DANA, "Dear [Name],", {"placeholder"}),
    (DANA, "Dear XX,", {"placeholder"}),
    (DANA, "Dear Ms. ____,", {"placeholder"}),
    (DANA, "Thank you for the hour.", {"missing"}),
    (DANA, "I wanted to thank you, Dana.", {"missing"}),
    (WEI_LIANG, "Dear Mr Goh,", set()),
    (WEI_LIANG, "Dear Wei Liang,", set()),
    (WEI_LIANG, "Hi Liang,", set()),
    (WEI_LIANG, "Dear Mr. Wei Liang,", set()),
    (SIOBHAN, "Dear Siobhan,", set()),
    (SIOBHAN, "Dear Ms Ní Dhomhnaill,", set()),
    (SIOBHAN, "Dear Ms Ni Dhomhnaill,", set()),
    (JEAN_LUC, "Cher Monsieur Moreau,", set()),
    (JEAN_LUC, "Dear Jean Luc,", set()),
    (JEAN_LUC, "Dear Jean,", set()),
    (BERNADETTE, "Hi Bernie,", set()),
    (BERNADETTE, "Dear Mrs Coyne,", set()),
    (DANA, "Dana, hello!", set()),
    (DANA, "Dana, thank you for Tuesday.", set()),
    (DANA, "Hi Dana, thank you for Tuesday.", set()),
    (DANA, "dear dana", set()),
    (DANA, "DEAR DANA,", set()),
    (DANA, "My dear Dana,", set()),
    (DANA, "Dearest Dana,", set()),
    (DANA, "Dear Chef Lee,", set()),
    (DANA, "Dear Officer Lee,", set()),
    (DANA, "Dear Pastor Lee,", set()),
    (DANA, "Hello Dana and good afternoon,", set()),
    (DANA, "Hi Dana, hope you're well.", set()),
    (DANA, "Hi Dana 👋", set()),
    (DANA, "Hi Dana :)", set()),
    (DANA, "Dear Dana-san,", set()),
    (DANA, "Dear Dana ji,", set()),
    (DANA, "Dear Dana ma'am,", set()),
    (DANA, "Dear Ma'am Dana,", set()),
    (DANA, "Dear Sir Luis,", {"wrong-name"}),
    (DANA, "Hi Team,", {"generic"}),
    (DANA, "Hi Northwind team,", {"generic"}),
    (DANA, "Yo Dana", set()),
    (DANA, "Well hello Dana,", set()),
    (DANA, "Evening Dana,", set()),
    (DANA, "Top of the morning, Dana,", set()),
]


@pytest.mark.parametrize(("recipients", "greeting", "found"), GREETINGS)
def test_greetings(recipients, greeting, found):
    context = {**PLAIN_CONTEXT, "recipients": recipients}
    draft = Draft(body=f"{greeting}\n\nThe lab was big.\n\nBest,\nAna Ruiz", kind="thank_you")
    result = Salutation().run(read_letter(draft, InterviewContext.model_validate(context)))
    rules = {f.rule.partition("/")[2] for f in result.findings if f.severity != "info"}
    assert rules == found
