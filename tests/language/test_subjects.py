from __future__ import annotations

import pytest

from followup_lint.language.subjects import fault_of
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter

NOTHING = "names neither role nor reason"
PUSHES = "pushes instead of naming a reason"


@pytest.mark.parametrize(
    ("subject", "fault"),
    [
        pytest.param("Thank you", None, id="reason"),
        pytest.param("Data Engineer", None, id="role"),
        pytest.param("Northwind", None, id="company"),
        pytest.param("Airflow and Dagster", None, id="topic"),
        pytest.param("Re: our meeting", None, id="meeting"),
        pytest.param("Hello", NOTHING, id="hello"),
        pytest.param("A question of my own", NOTHING, id="small-words-only"),
        pytest.param("Still waiting!!!", PUSHES, id="still-waiting"),
        pytest.param("URGENT: interview", PUSHES, id="urgent"),
        pytest.param("Second attempt", PUSHES, id="second-attempt"),
        pytest.param("Any news on the interview", PUSHES, id="any-news"),
        pytest.param("The urgently needed thanks", None, id="no-such-word"),
    ],
)
def test_fault_of(subject, fault):
    context = InterviewContext(
        company="Northwind", role="Head of Data Engineer", topics=["move from Airflow to Dagster"]
    )
    letter = read_letter(Draft(body="Dear Dana,", subject=subject), context)
    assert fault_of(subject, letter) == fault
