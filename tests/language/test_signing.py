from __future__ import annotations

import pytest

from followup_lint.language.signing import is_closed, who_signs
from followup_lint.language.zones import find_zones


@pytest.mark.parametrize(
    ("signature", "writer", "signer"),
    [
        pytest.param("Ana Ruiz\n555 0147", "Ana Ruiz", "writer", id="full"),
        pytest.param("Ana", "Ana Ruiz", "writer", id="first"),
        pytest.param("ana", "Ana Ruiz", "writer", id="small-letters"),
        pytest.param("Ms. Ruiz", "Ana Ruiz", "writer", id="last"),
        pytest.param("Ana Ruíz", "Ana Ruiz", "writer", id="accent"),
        pytest.param("Bill", "William Orr", "writer", id="short-form"),
        pytest.param("A. R.", "Ana Ruiz", "writer", id="initials"),
        pytest.param("AMR", "Ana Maria Ruiz", "writer", id="all-initials"),
        pytest.param("AR", "Ana Maria Ruiz", "writer", id="outer-initials"),
        pytest.param("A.", "Ana Ruiz", "writer", id="one-initial"),
        pytest.param("Van Ek", "Jo Vanek", "writer", id="parted"),
        pytest.param("Nurse\nAna Ruiz", "Ana Ruiz", "writer", id="second-line"),
        pytest.param("Luis Ortega", "Ana Ruiz", "other", id="somebody-else"),
        pytest.param("B. R.", "Ana Ruiz", "other", id="other-initials"),
        pytest.param("555 0147\nana.ruiz@x.org", "Ana Ruiz", "nobody", id="only-in-an-address"),
        pytest.param("555 0147\nx.org/ana-ruiz", "Ana Ruiz", "nobody", id="only-in-a-link"),
        pytest.param("Luis Ortega", None, "writer", id="unknown-writer"),
        pytest.param("555 0147", None, "nobody", id="unknown-writer-no-name"),
        pytest.param("", "Ana Ruiz", "nobody", id="empty"),
    ],
)
def test_who_signs(signature, writer, signer):
    assert who_signs(signature, writer) == signer


@pytest.mark.parametrize(
    ("end", "closed"),
    [
        pytest.param("It was big.\n\nBest regards,\nAna", True, id="formula"),
        pytest.param("It was big.\n\nI liked the gardens.\n\nAna Ruiz", True, id="any-line"),
        pytest.param("It was big.\n\nUntil soon.\n\nAna", True, id="short-line"),
        pytest.param(
            "It was big.\n\nThanks for the hour that you spent with me, and for the long walk through "
            "the gardens behind the lab.\n\nAna Ruiz",
            True,
            id="one-sentence-of-thanks",
        ),
        pytest.param(
            "It was big.\n\nThanks for the hour that you spent with me. I saw the gardens behind the "
            "lab, too, and liked them a lot.\n\nAna Ruiz",
            False,
            id="a-paragraph",
        ),
        pytest.param(
            "It was big.\n\nThanks again! See you soon.\n\nAna", True, id="two-short-ones"
        ),
        pytest.param(
            "It was big.\n\nThank you for the hour. I know that it rained a lot.\n\nAna",
            False,
            id="two-sentences",
        ),
        pytest.param("It was big.\n\nGo Herons,\nAna Ruiz\n617-555-0147", True, id="with-a-comma"),
        pytest.param("It was big. I liked it, and the hill behind it.\n\nAna", False, id="none"),
        pytest.param("It was big. I liked it, and the hill behind it.", False, id="no-name"),
    ],
)
def test_is_closed(end, closed):
    assert is_closed(find_zones(f"Dear Dana,\n\n{end}")) is closed
