from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup_lint import Candidate, ConfigError, InterviewContext, Person
from followup_lint.context_file import find_context, load_context

EXAMPLES = Path(__file__).parents[1] / "docs" / "examples"

FULL = InterviewContext(
    candidate=Candidate(name="Ana Ruiz", phone="+1 212 555 0147"),
    recipients=["Luis Ortega", Person(name="Dana Lee", title="Head of Data")],
    company="Northwind",
    interviewed_at=datetime(2026, 3, 3, 15, 0, tzinfo=timezone(timedelta(hours=-5))),
    decision_by=date(2026, 3, 13),
    topics=["on-call rota"],
)

SAME = {
    "toml": """
company = "Northwind"
interviewed_at = 2026-03-03T15:00:00-05:00
decision_by = 2026-03-13
topics = ["on-call rota"]
recipients = ["Luis Ortega", {name = "Dana Lee", title = "Head of Data"}]
[candidate]
name = "Ana Ruiz"
phone = "+1 212 555 0147"
""",
    "yaml": """
company: Northwind
interviewed_at: 2026-03-03T15:00:00-05:00
decision_by: 2026-03-13
topics: [on-call rota]
recipients: [Luis Ortega, {name: Dana Lee, title: Head of Data}]
candidate: {name: Ana Ruiz, phone: +1 212 555 0147}
""",
    "json": """
{"company": "Northwind", "interviewed_at": "2026-03-03T15:00:00-05:00", "decision_by": "2026-03-13",
 "topics": ["on-call rota"], "recipients": ["Luis Ortega", {"name": "Dana Lee", "title": "Head of Data"}],
 "candidate": {"name": "Ana Ruiz", "phone": "+1 212 555 0147"}}
""",
}


def written(folder: Path, name: str, text: str | bytes) -> Path:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return file


@pytest.mark.parametrize("suffix", ["toml", "yaml", "yml", "json", "JSON"])
def test_every_format_gives_the_same(suffix, tmp_path):
    text = SAME["yaml" if suffix == "yml" else suffix.lower()]
    assert load_context(written(tmp_path, f"c.{suffix}", text)) == FULL
    assert load_context(str(written(tmp_path, f"c.{suffix}", "\ufeff" + text))) == FULL


@pytest.mark.parametrize("name", ["c.toml", "c.yaml"])
def test_an_empty_file_is_an_empty_context(name, tmp_path):
    assert load_context(written(tmp_path, name, "")) == InterviewContext()


def test_the_example_contexts_load():
    files = sorted(EXAMPLES.glob("*.context.*"))
    assert {file.suffix for file in files} == {".toml", ".yaml", ".json"}
    for file in files:
        assert load_context(file).interviewed_at is not None


OFFSET = "Add the offset, e.g. 2026-03-03T15:00:00-05:00."


@pytest.mark.parametrize(
    ("name", "text", "field", "words"),
    [
        pytest.param("c.toml", "interviewed_at = 2026-03-03T15:00:00", "interviewed_at", OFFSET, id="naive-toml"),
        pytest.param("c.yaml", "interviewed_at: 2026-03-03 15:00:00", "interviewed_at", OFFSET, id="naive-yaml"),
        pytest.param("c.json", '{"interviewed_at": "2026-03-03T15:00:00"}', "interviewed_at", OFFSET, id="naive-json"),
        pytest.param("c.yaml", "interviewed_at: 2026-03-03", "interviewed_at", OFFSET, id="a-day-for-a-time"),
        pytest.param("c.yaml", "interviewed_at: on Tuesday", "interviewed_at", "Write it like 2026-03-03T15:00:00-05:00.", id="no-time"),
        pytest.param("c.toml", "interviewed_at = 15:00:00", "interviewed_at", "Write it like 2026-03-03T", id="an-hour-for-a-time"),
        pytest.param("c.yaml", "decision_by: soon", "decision_by", "Write it like 2026-03-13.", id="no-date"),
        pytest.param("c.yaml", "decision_by: 2026-03-13T10:00:00Z", "decision_by", "Write the day alone", id="a-time-for-a-day"),
        pytest.param("c.toml", 'topic = ["x"]', "topic", "there is no such field. Did you mean 'topics'?", id="misspelt-field"),
        pytest.param("c.toml", "zzz = 1", "zzz", "It takes candidate, recipients, company", id="unknown-field"),
        pytest.param("c.yaml", "candidate: {fone: x}", "candidate.fone", "Did you mean 'phone'?", id="misspelt-in-candidate"),
        pytest.param("c.yaml", "recipients: [{nam: Dana}]", "recipients[0].nam", "Did you mean 'name'?", id="misspelt-in-person"),
        pytest.param("c.yaml", "recipients: [Dana, {title: Dr.}]", "recipients[1].name", "field required. Add it.", id="missing-name"),
        pytest.param("c.yaml", "ignore: [{rule: tone, word: x}]", "ignore[0].word", "Did you mean 'words'?", id="a-misspelt-key-of-an-ignore"),
        pytest.param("c.toml", "[[ignore]]\nwords = 'x'", "ignore[0].rule", "Add it.", id="an-ignore-without-its-rule"),
        pytest.param("c.yaml", "recipients: [{name: Dana, Person: x}]", "recipients[0].Person", "there is no such field", id="a-key-like-a-label"),
        pytest.param("c.yaml", "candidate: {phone: 2125550147}", "candidate.phone", "Write it as text, in quotes.", id="a-number-for-text"),
        pytest.param("c.yaml", "candidate: 12", "candidate", "Write it as text, in quotes.", id="a-number-for-a-name"),
        pytest.param("c.yaml", "company: No", "company", "Write it as text, in quotes.", id="yaml-says-false"),
        pytest.param("c.yaml", "recipients: Dana Lee", "recipients", 'Write it as a list: ["one", "two"].', id="text-for-a-list"),
        pytest.param("c.yaml", "topics: &a [*a]", "topics[0]", "in quotes", id="a-list-that-holds-itself"),
        pytest.param("c.yaml", "1: x", "[1]", "keys should be strings", id="a-number-for-a-key"),
        pytest.param("c.yaml", 'company: "\\ud800"', "company", "lone surrogate", id="half-a-character"),
        pytest.param("c.yaml", "topics: [1, 2]\ncompany: 3", "company", "(2 more fields to mend.)", id="several"),
        pytest.param("c.yaml", "interviewed_at: 2026-03-03\ncompany: 3", "company", "(1 more field to mend.)", id="two"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_named_with_its_remedy(name, text, field, words, tmp_path):
    file = written(tmp_path, name, text)
    with pytest.raises(ConfigError) as caught:
        load_context(file)
    assert str(caught.value).startswith(f"{file}: {field}")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_value_is_not_repeated(tmp_path):
    file = written(tmp_path, "c.yaml", "decision_by: whenever they feel like it")
    with pytest.raises(ConfigError) as caught:
        load_context(file)
    assert "whenever" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        pytest.param("c.toml", "company = ", "is no valid TOML", id="toml"),
        pytest.param("c.yaml", "a: [", "is no valid YAML: expected the node content", id="yaml"),
        pytest.param("c.yaml", "a: \x01", "a character that YAML forbids", id="yaml-control-character"),
        pytest.param("c.yaml", "!!python/object:os.system x", "is no valid YAML", id="yaml-that-would-run"),
        pytest.param("c.yaml", "decision_by: 2026-02-31", "day is out of range for month. Mend that line.", id="yaml-no-such-day"),
        pytest.param("c.json", "{", "is no valid JSON: Expecting property name", id="json"),
        pytest.param("c.json", '{"a": 1,}', "(at line 1, column", id="json-place"),
        pytest.param("c.json", "[]", "holds no fields at its top level. It takes candidate", id="a-list"),
        pytest.param("c.yaml", "just words", "holds no fields at its top level", id="words"),
        pytest.param("c.json", "[" * 100_000, "nests too deeply", id="deep-json"),
        pytest.param("c.yaml", "[" * 3000, "nests too deeply", id="deep-yaml"),
        pytest.param("c.toml", b"company = '\xff'", "is not UTF-8. Save it as UTF-8.", id="no-utf-8"),
        pytest.param("c.ini", "x", "is no context file. Its name must end in .toml, .yaml, .yml, .json.", id="suffix"),
        pytest.param("c", "x", "is no context file", id="no-suffix"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_context(name, text, words, tmp_path):
    file = written(tmp_path, name, text)
    with pytest.raises(ConfigError) as caught:
        load_context(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert words in str(caught.value)


def test_a_file_that_can_not_be_read(tmp_path):
    with pytest.raises(ConfigError, match=r"c\.toml: can't be read: No such file"):
        load_context(tmp_path / "c.toml")
    (tmp_path / "d.toml").mkdir()
    with pytest.raises(ConfigError, match=r"d\.toml: can't be read: Is a directory"):
        load_context(tmp_path / "d.toml")


def test_a_context_beside_the_draft_is_found(tmp_path):
    draft = tmp_path / "note.first.eml"
    assert find_context(draft) is None
    (tmp_path / "note.context.toml").touch()
    (tmp_path / "note.first.context.d").mkdir()
    assert find_context(draft) is None
    for suffix in ("json", "yml", "yaml", "toml"):
        file = tmp_path / f"note.first.context.{suffix}"
        file.touch()
        assert find_context(draft) == file


KEYS = st.sampled_from(
    [*InterviewContext.model_fields, "name", "phone", "Person", "Candidate", "x"]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.integers(), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
KEYS = st.sampled_from(
    [*InterviewContext.model_fields, "name", "phone", "Person", "Candidate", "x"]
)


@given(st.dictionaries(KEYS | st.integers(), values, max_size=4))
@example({"recipients": [{"Person": None, 0: None}]})
def test_any_fields_give_a_context_or_a_named_field(data):
    from pydantic import ValidationError

    from followup_lint.context_file import _context_error

    try:
        InterviewContext.model_validate(data)
    except ValidationError as error:
        told = _context_error(error, data, "c.yaml")
        assert str(told).startswith(f"c.yaml: {told.key}: ")
        assert told.key
