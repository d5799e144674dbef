"""The figures of the scorer as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from score_drafts import MEASURED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

NAME = 34
"""Columns of a name."""


def show_drafts(figures: Mapping[str, Any]) -> Iterator[str]:
    """Show the figures of whole drafts: by check, their averages, and by rule."""
    columns = ("P fail", "R fail", "F1 fail", "P pass", "R pass", "F1 pass", "macro", "alarms")
    yield _line("check", ("pass", "fail", "na"), columns)
    checks = figures["checks"]
    for name in sorted(checks, key=lambda check: check in MEASURED):
        check = checks[name]
        values = [
            check[verdict][figure]
            for verdict in ("fail", "pass")
            for figure in ("precision", "recall", "f1")
        ]
        counts = [check["gold"][verdict] for verdict in ("pass", "fail", "na")]
        shown = f"{name} (measured)" if name in MEASURED else name
        yield _line(shown, counts, [*values, check["macro_f1"], check["false_alarm"]])
    for name, average in figures["averages"].items():
        yield (
            f"macro-F1 {name.replace('_', ' ')}: mean {_figure(average['mean'])}, "
            f"lowest {_figure(average['lowest'])} ({average['weakest']})"
        )
    yield f"{figures['count']} drafts; the averages are of judged checks, not of measured ones"
    yield ""
    yield from _show_binaries("rule", figures["rules"])


def show_sentences(figures: Mapping[str, Any]) -> Iterator[str]:
    """Show the figures of labelled sentences."""
    yield from _show_binaries("act", figures["acts"])
    yield ""
    yield from _show_binaries("fault, by the reader", figures["faults"])
    yield ""
    yield from _show_binaries("fault, by its rule", figures["rules"])
    yield f"{figures['count']} sentences"


def show_pairs(figures: Mapping[str, Any]) -> Iterator[str]:
    """Show the figures of pairs of topic and sentence."""
    parts = {name: figures[name] for name in ("all", "shared", "unshared")}
    yield from _show_binaries("pairs", parts)
    yield ""
    yield _line("kind", ("pairs", "gold"), ("right",))
    for name, kind in figures["kinds"].items():
        yield _line(name, (kind["count"], kind["gold"]), [kind["right"]])
    yield f"{figures['count']} pairs"


def show_missed_verdict(miss: Mapping[str, Any]) -> Iterator[str]:
    """Show one wrong verdict with its words."""
    gold, got = (
        " ".join([miss[side], *(f"/{rule}" for rule in miss[f"{side}_rules"])])
        for side in ("gold", "got")
    )
    yield f"{miss['check']}  {miss['id']}  gold {gold}, got {got}"
    yield f"    why    {miss['why']}"
    yield f"    shows  {'; '.join(miss['shows'])}"


def show_missed_sentence(miss: Mapping[str, Any]) -> Iterator[str]:
    """Show one sentence that the reader gets wrong."""
    yield f"{miss['label']}  gold {_yes(miss['gold'])}, got {_yes(miss['got'])}  [{miss['voice']}]"
    yield f"    {miss['text']}"


def show_missed_pair(miss: Mapping[str, Any]) -> Iterator[str]:
    """Show one pair that the matcher gets wrong."""
    answers = f"gold {_yes(miss['gold'])}, got {_yes(miss['got'])} ({miss['score']:.2f})"
    yield f"{miss['kind']}  {answers}  “{miss['topic']}”"
    yield f"    {miss['sentence']}"


def _show_binaries(title: str, binaries: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield _line(title, ("gold", "alarms"), ("P", "R", "F1"))
    for name, binary in binaries.items():
        values = [binary[figure] for figure in ("precision", "recall", "f1")]
        yield _line(name, (binary["gold"], binary["alarms"]), values)


def _line(name: str, counts: Sequence[int | str], figures: Sequence[float | str | None]) -> str:
    left = "".join(f"{count:>8}" for count in counts)
    right = "".join(
        f"{value if isinstance(value, str) else _figure(value):>9}" for value in figures
    )
    return f"{name:{NAME}}{left}{right}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _yes(answer: bool) -> str:
    return "yes" if answer else "no"
