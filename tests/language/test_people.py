from __future__ import annotations

import pytest

from followup_lint.language.people import goes_on, has_other_capacity, is_interviewer


@pytest.mark.parametrize(
    ("lead", "after", "interviewer"),
    [
        pytest.param("i enjoyed talking with", " about", True, id="talking-with"),
        pytest.param("please thank", " for me", True, id="thank"),
        pytest.param("thank you and", " for the hour", True, id="you-and"),
        pytest.param("thanks to your colleague", " too", True, id="colleague"),
        pytest.param("i was interviewed by", ".", True, id="by"),
        pytest.param("", " who interviewed me", True, id="who"),
        pytest.param("i appreciated", "'s patience", True, id="patience"),
        pytest.param("i appreciate", "'s syntax", False, id="syntax"),
        pytest.param("i look forward to meeting", ".", False, id="to-come"),
        pytest.param("i read about", " today", False, id="about"),
    ],
)
def test_interviewers(lead, after, interviewer):
    assert is_interviewer(lead, after) is interviewer


@pytest.mark.parametrize(
    ("lead", "after", "other"),
    [
        pytest.param("i spoke with my manager,", " today", True, id="manager"),
        pytest.param("my old friend", " says", True, id="friend"),
        pytest.param("i spoke with", ", my manager", True, id="apposition"),
        pytest.param("i spoke with", " at bluefin", True, id="elsewhere"),
        pytest.param("", " will be a reference", True, id="reference"),
        pytest.param("i spoke with", " at your office", False, id="at-yours"),
        pytest.param("your manager", " says", False, id="your-manager"),
    ],
)
def test_other_capacities(lead, after, other):
    assert has_other_capacity(lead, after) is other


@pytest.mark.parametrize(
    ("between", "listed"),
    [(" and ", True), (", ", True), (", and ", True), (" as well as ", True), (" said ", False)],
)
def test_lists(between, listed):
    assert goes_on(between) is listed
