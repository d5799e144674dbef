"""What a letter claims: years of experience; days, roles and companies in `tests/test_panel.py`."""

from __future__ import annotations

import pytest

from followup_lint.language.claims import find_claims
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param("I have four years' experience with Rust.", [("years", ("rust",), 4)], id="possessive"),
        pytest.param("I spent two years as a nurse in Leeds.", [("years", ("nurs", "in", "leed"), 2)], id="as a"),
        pytest.param("In the last four years of Kafka I saw it.", [], id="the last"),
        pytest.param("I have 3.5 years of Kafka.", [], id="a fraction"),
        pytest.param("I was there in 2024 years of Kafka.", [], id="a date"),
        pytest.param("The four years of and for.", [], id="no thing"),
        pytest.param("I bring six years of experience.", [], id="of nothing named"),
        pytest.param("Two of four years of Kafka were remote.", [], id="a part"),
        pytest.param("I bring six years of Go and I like it.", [("years", ("go",), 6)], id="a clause after it"),
    ],
)  # fmt: skip
def test_years(text, claims):
    letter = read_letter(
        Draft(body=f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz"), InterviewContext()
    )
    found = [claim for claim in find_claims(letter) if claim.kind == "years"]
    assert [(claim.kind, claim.words, claim.number) for claim in found] == claims
