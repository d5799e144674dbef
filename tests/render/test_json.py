from __future__ import annotations

import json
import re
from pathlib import Path

from followup_lint.models import Ignored, Report, UnusedIgnore
from followup_lint.render.json import VERSION, dump, envelope, render_json

PAGE = Path(__file__).parents[2] / "docs" / "json.md"


def test_golden(report, golden):
    golden("report.json", render_json(report, path="note.eml", context="note.context.toml"))


def test_the_report_comes_back(report):
    data = json.loads(render_json(report))
    assert Report.model_validate(data["report"]) == report
    assert data["version"] == VERSION == 1
    assert data["path"] is data["context"] is data["problem"] is None


def test_only_ascii_is_written(report):
    text = render_json(report, path="nöte\x1b\x9b.eml")
    assert text.isascii()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", text)


def test_a_draft_that_could_not_be_judged():
    told = envelope(None, path="x.eml", problem="x.eml: is no mail.")
    assert json.loads(dump([told])) == [
        {
            "version": 1,
            "path": "x.eml",
            "context": None,
            "problem": "x.eml: is no mail.",
            "fingerprints": None,
            "report": None,
        }
    ]


def test_the_page_names_every_field(report):
    page = PAGE.read_text(encoding="utf-8")
    data = json.loads(render_json(report))
    checks = data["report"]["checks"]
    assert len(data["fingerprints"]) == len(data["report"]["findings"])
    finding = next(f for f in data["report"]["findings"] if f["fixes"])
    parts = [data, data["report"], data["report"]["stats"], checks[0], finding, finding["span"]]
    parts += [finding["fixes"][0], finding["fixes"][0]["edits"][0]]
    parts += [dict.fromkeys(Ignored.model_fields), dict.fromkeys(UnusedIgnore.model_fields)]
    names = {name for part in parts for name in part}
    assert [name for name in sorted(names) if f"`{name}`" not in page] == []
