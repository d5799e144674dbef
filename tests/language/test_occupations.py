from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.job_titles import find_titles
from followup_lint.language.occupations import (
    akin,
    compare_title,
    find_role,
    is_head,
    read_role,
    read_tokens,
    stem,
)


def role(name):
    found = read_role(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("title", "name", "kin"),
    [
        pytest.param("data engineer", "Data Engineer", "same", id="itself"),
        pytest.param("engineer", "Data Engineer", "same", id="head-alone"),
        pytest.param("data", "Data Engineer", "same", id="field-alone"),
        pytest.param("data engineering", "Data Engineer", "same", id="gerund"),
        pytest.param("senior data engineer", "Data Engineer", "same", id="level-added"),
        pytest.param("product manager", "Senior Product Manager", "same", id="level-dropped"),
        pytest.param("pm", "Senior Product Manager", "same", id="acronym"),
        pytest.param("data developer", "Data Engineer", "same", id="synonym"),
        pytest.param("software engineer", "Backend Engineer", "same", id="wider"),
        pytest.param("sales rep", "Sales Representative", "same", id="short"),
        pytest.param("visual merchandiser", "Merchandiser", "same", id="more-words"),
        pytest.param("qa specialist", "QA Engineer", "same", id="wide-head"),
        pytest.param("analyst/associate", "Associate Analyst", "same", id="slash"),
        pytest.param("nurse", "Nursing Post", "same", id="nurse-and-nursing"),
        pytest.param("engineering manager", "Manager, Data Engineering", "same", id="turned"),
        pytest.param("junior developer", "Senior Developer", "other", id="other-level"),
        pytest.param("data analyst", "Data Engineer", "other", id="other-head"),
        pytest.param("civil engineer", "Data Engineer", "other", id="other-field"),
        pytest.param("nurse", "Data Engineer", "other", id="other-job"),
        pytest.param("sales manager", "Associate, Power Trading", "other", id="no-head-in-common"),
        pytest.param("open", "Data Engineer", "unclear", id="no-job"),
        pytest.param("berlin", "Data Engineer", "unclear", id="place"),
    ],
)
def test_titles_compared(title, name, kin):
    assert compare_title(title.split(), role(name)) == kin


@pytest.mark.parametrize("name", ["", "—"])
def test_no_words_no_role(name):
    assert read_role(name) is None


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        pytest.param("the Data Engineer role", ["data engineer"], id="before"),
        pytest.param("your foreman's job", ["foreman"], id="possessive"),
        pytest.param("the post of Office Clerk here", ["office clerk"], id="after"),
        pytest.param("I applied for the nurse vacancy", ["nurse", "nurse"], id="both-ways"),
        pytest.param("my Data Engineer role", [], id="mine"),
        pytest.param("another Data Engineer role", [], id="another"),
        pytest.param("this role", [], id="no-title"),
        pytest.param("The Payroll Clerk interview", ["payroll clerk"], id="event"),
        pytest.param("the panel interview", [], id="no-occupation"),
        pytest.param("the Lectureship", ["lecturer"], id="ship"),
        pytest.param("my fellowship", [], id="my-ship"),
        pytest.param("what you need in a nurse", ["nurse"], id="need-in"),
        pytest.param("hired as a nurse manager", ["nurse manager"], id="two-heads"),
        pytest.param("I worked as a nurse", [], id="worked-as"),
        pytest.param("I would love to work as a nurse", ["nurse"], id="want-to-work-as"),
        pytest.param("roles and positions", [], id="plural"),
        pytest.param("Nurse. The role", [], id="other-sentence"),
        pytest.param("Nurse\n\nrole", [], id="other-paragraph"),
        pytest.param("interview for the time being", [], id="no-job-after"),
    ],
)
def test_titles_found(text, titles):
    found = [" ".join(t.low for t in title) for title in find_titles(text, text.lower())]
    assert found == titles


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        pytest.param("Data Engineer interview", "Senior Data Engineer", "data engineer", id="run"),
        pytest.param("your next Archivist", "Archivist", "archivist", id="one-word"),
        pytest.param(
            "second in the department", "Second in Department", "second department", id="gap"
        ),
        pytest.param("data and more", "Data Engineer", None, id="one-of-two"),
        pytest.param("data for the engineer", "Data Engineer", "data engineer", id="small-words"),
        pytest.param("data, then one engineer", "Data Engineer", None, id="apart"),
    ],
)
def test_the_role_itself(text, name, found):
    tokens = find_role(read_tokens(text), role(name))
    assert (" ".join(token.low for token in tokens) if tokens else None) == found


@pytest.mark.parametrize(
    ("one", "other", "related"),
    [
        ("teacher", "teaching", True),
        ("accountant", "accounting", True),
        ("analyst", "analytics", True),
        ("manager", "management", True),
        ("nurse", "nursing", True),
        ("rep", "representative", True),
        ("data", "date", False),
        ("supply", "support", False),
        ("assistant", "associate", False),
    ],
)
def test_related_words(one, other, related):
    assert akin(one, other) is related
    assert akin(other, one) is related


def test_heads():
    assert is_head("engineers")
    assert not is_head("engineering")


@given(st.text(alphabet="abcdefgrsty", max_size=12))
def test_stems_are_beginnings(word):
    assert word.startswith(stem(word))


@given(st.text(max_size=200))
def test_tokens_lie_where_they_say(text):
    for token in read_tokens(text, 0):
        assert text[token.start : token.end].lower() == token.low


@pytest.mark.parametrize("filler", ["role ", "nurse role ", "role of a ", "x", ".", "interview "])
def test_hostile_text_ends(filler):
    text = filler * (50_000 // len(filler))
    list(find_titles(text, text))
