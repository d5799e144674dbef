"""`lint_many`: many drafts, lazily, in order, over processes; one bad item never stops the rest."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from followup_lint.config import LintConfig
from followup_lint.errors import EngineError, FollowupLintError
from followup_lint.linter import Linter
from followup_lint.models import CheckResult, Report, Stats

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

AHEAD = 4
"""Items in flight for each process: enough to keep it busy, few enough to stay lazy."""

NOTHING = Stats(
    words=0, sentences=0, paragraphs=0, reading_seconds=0.0, automated_readability_index=None
)


def lint_many(
    pairs: Iterable[Any], *, jobs: int = 1, config: LintConfig | None = None
) -> Iterator[Report]:
    """Judge many drafts.

    Args:
        pairs: ``(draft, context)`` pairs, as `lint` takes them; read lazily, so a generator over a
            large file is fine.
        jobs: Processes; 1 stays in this one. As with every process pool, a script that asks for
            more needs an ``if __name__ == "__main__":`` guard.
        config: What to check and how strictly. A LanguageTool server that has to be started is one
            for all processes.

    Yields:
        One report a pair, in order. A pair that can't be judged (a wrong field, a draft that is too
        long, a crash of its process) gives a report in which every check is ``error`` with that
        reason, and whose ``ok`` is false.

    Raises:
        ValueError: ``jobs`` is less than 1.
        ConfigError: The configuration names a check or rule that there is not, or a LanguageTool
            server that can't be used.
        EngineUnavailable: It names an engine, for grammar or for acts, that is not there.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be 1 or more, not {jobs}")
    linter = Linter(config)
    if jobs == 1:
        return (judge(linter, pair) for pair in pairs)
    return _over_processes(iter(pairs), jobs, linter)


def judge(linter: Linter, pair: Any) -> Report:  # noqa: ANN401 - a wrong item is the point
    """Judge one pair; what it raises becomes a report of errors."""
    try:
        draft, context = pair
        return linter.lint(draft, context)
    except ValidationError as error:
        complaints = error.errors(include_url=False, include_input=False, include_context=False)
        reason = "; ".join(
            f"{error.title}.{'.'.join(str(part) for part in c['loc'])}: {c['msg']}"
            for c in complaints
        )
    except FollowupLintError as error:
        reason = str(error)
    except (TypeError, ValueError):
        reason = "the item is no (draft, context) pair"
    return failed_report(linter, reason)


def failed_report(linter: Linter, reason: str) -> Report:
    """Make the report of an item that could not be judged."""
    return Report(
        kind="thank_you",
        kind_reason="the draft could not be read",
        language="und",
        checks=tuple(
            CheckResult(check=name, status="error", reason=reason) for name in linter.check_names
        ),
        findings=(),
        stats=NOTHING,
        ok=False,
        score=0,
    )


@lru_cache(maxsize=1)
def _linter_of(config: str) -> Linter:
    """The linter of a worker process; built at its first item."""
    return Linter(LintConfig.model_validate_json(config))


def _work(config: str, pair: Any) -> Report:  # noqa: ANN401 - see judge
    return judge(_linter_of(config), pair)


def _over_processes(pairs: Iterator[Any], jobs: int, linter: Linter) -> Iterator[Report]:
    """Keep a window of items in flight, and yield from its front."""
    try:
        config = _for_workers(linter)
    except EngineError:
        # No server comes up. This process knows, and doesn't wait again for each item.
        yield from (judge(linter, pair) for pair in pairs)
        return
    window: deque[tuple[Any, Future[Report]]] = deque()
    pool = ProcessPoolExecutor(jobs)
    try:
        while True:
            while len(window) < jobs * AHEAD and (item := next(pairs, window)) is not window:
                window.append((item, pool.submit(_work, config, item)))
            if not window:
                return
            pair, future = window.popleft()
            try:
                report = future.result()
            except BrokenProcessPool:
                # A process died, perhaps at another item: try this one alone, then go on afresh.
                pool.shutdown(wait=False, cancel_futures=True)
                report = _alone(config, pair, linter)
                pool = ProcessPoolExecutor(jobs)
                window = deque((item, pool.submit(_work, config, item)) for item, _ in window)
            except Exception as error:  # noqa: BLE001 - e.g. an item that can't be pickled
                report = failed_report(linter, f"the item failed with {type(error).__name__}")
            if linter.grammar_server is not None and _unheard(report):
                # The server that all share may be gone. This process can start it again.
                report = judge(linter, pair)
                with suppress(EngineError):
                    config = _for_workers(linter)
            yield report
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _for_workers(linter: Linter) -> str:
    """The configuration for workers: with the address of the server that this process starts.

    Raises:
        EngineError: The server did not come up.
    """
    config = linter.config
    server = linter.grammar_server
    if server is not None:
        options = config.languagetool.model_copy(update={"url": server.url()})
        config = config.model_copy(update={"languagetool": options})
    return config.model_dump_json()


def _unheard(report: Report) -> bool:
    """Tell whether LanguageTool gave no answer for an item."""
    return any(
        result.check == "grammar"
        and result.status in ("fail", "error")
        and "languagetool: " in (result.reason or "")
        for result in report.checks
    )


def _alone(config: str, pair: Any, linter: Linter) -> Report:  # noqa: ANN401 - see judge
    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(_work, config, pair).result()
        except BrokenProcessPool:
            return failed_report(linter, "its process died")
