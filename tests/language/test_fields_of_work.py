from __future__ import annotations

import pytest

from followup_lint.language.fields_of_work import is_other_field


@pytest.mark.parametrize(
    ("words", "role", "other"),
    [
        pytest.param("marketing", "data engineer", True, id="marketing-engineer"),
        pytest.param("eighth grade science", "eighth grade math teacher", True, id="subjects"),
        pytest.param("engineering", "software developer", False, id="one-field"),
        pytest.param("boston", "data engineer", False, id="no-field"),
        pytest.param("marketing", "bosun", False, id="role-without-a-field"),
        pytest.param("product", "sales manager", False, id="says-too-little"),
    ],
)
def test_fields(words, role, other):
    assert is_other_field(words.split(), role.split()) is other
