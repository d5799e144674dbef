from __future__ import annotations

import pytest

from followup_lint.language.splitting import split_point

HALF = "the lab on the hill has a high roof"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        pytest.param(f"{HALF}, and {HALF}.", "and the lab on", id="comma-and"),
        pytest.param(f"{HALF}; {HALF}.", "the lab on the", id="semicolon"),
        pytest.param(f"{HALF} – {HALF}.", "the lab on the", id="dash"),
        pytest.param(f"{HALF} because I saw that {HALF}.", "because I saw that", id="because-i"),
        pytest.param(
            f"{HALF}, and so {HALF}, but then {HALF} again.", "but then the lab", id="middle"
        ),
        pytest.param(f"{HALF} {HALF}.", None, id="no-joint"),
        pytest.param(f"{HALF} {HALF}, and so on.", None, id="too-near-the-end"),
        pytest.param(f"Yes, but {HALF} {HALF}.", None, id="too-near-the-start"),
    ],
)
def test_split_point(text, after):
    assert split_point(text) == after
