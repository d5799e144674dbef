from __future__ import annotations

import re

import pytest

from followup_lint.models import CheckResult, Draft
from followup_lint.render import Judged
from followup_lint.render.github import render_github

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def parsed(line):
    """A command as the runner reads it: name, properties, message."""
    name, told, message = COMMAND.fullmatch(line).groups()
    properties = dict(part.split("=", 1) for part in told.split(","))
    return name, {key: unescaped(value) for key, value in properties.items()}, unescaped(message)


def unescaped(text):
    signs = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}
    return re.sub("%(?:0D|0A|3A|2C|25)", lambda found: signs[found[0]], text)


@pytest.mark.parametrize(
    ("number", "name"),
    [(0, "failing.github.txt"), (1, "clean.github.txt"), (2, "hostile.github.txt")],
)
def test_golden(three, golden, number, name):
    golden(name, render_github(three[number : number + 1]))


def test_one_line_for_each_finding(three):
    lines = render_github(three).split("\n")
    assert lines.pop() == ""
    # One check of the first and one of the third draft could not run; the fourth was not read.
    assert len(lines) == sum(len(each.report.findings) for each in three[:3]) + 3
    for line in lines:
        parsed(line)


def test_nothing_hostile_begins_a_command_or_a_property(three):
    for line in render_github(three[2:3]).splitlines():
        _, properties, message = parsed(line)
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert properties["file"] == "a b,c:%é/::x.txt"
        assert message.isprintable()


def test_severities_places_and_titles(three, report):
    told = [parsed(line) for line in render_github(three[:1]).splitlines()][1:]
    words = {"error": "error", "warning": "warning", "info": "notice"}
    assert [name for name, _, _ in told] == [words[f.severity] for f in report.findings]
    assert [given["title"] for _, given, _ in told] == [f.rule for f in report.findings]
    by_rule = {given["title"]: given for _, given, _ in told}
    emoji = by_rule["grammar/spelling"]  # "漢字 and 🙂 stand before teh word."
    assert (emoji["line"], emoji["col"], emoji["endColumn"]) == ("9", "24", "27")
    assert by_rule["gratitude/missing"]["line"] == "3"
    assert "col" not in by_rule["gratitude/missing"]


def test_words_over_two_lines_have_no_columns(three):
    told = [parsed(line)[1] for line in render_github(three[2:3]).splitlines()]
    spread = [given for given in told if given.get("line") != given.get("endLine")]
    assert spread
    assert not any("col" in given for given in spread)


def test_a_hostile_name_of_a_file():
    judged = Judged("a\r\n::error::b,line=1\x1b\udcff.txt", Draft(body="x"), problem="no,\n::stop")
    text = render_github([judged])
    assert text.count("\n") == 1
    name, properties, message = parsed(text.rstrip("\n"))
    assert (name, message) == ("error", "no, ::stop")
    assert properties["file"] == "a\r\n::error::b,line=1␛<U+DCFF>.txt"


def test_a_check_that_could_not_run(three, report):
    broken = report.model_copy(
        update={"findings": (), "checks": (CheckResult(check="fit", status="error"),)}
    )
    (line,) = render_github([Judged("x", three[0].draft, broken)]).splitlines()
    assert parsed(line) == (
        "error",
        {"file": "x", "title": "fit could not run"},
        "fit could not run",
    )
