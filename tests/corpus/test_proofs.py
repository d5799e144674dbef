from __future__ import annotations

import json
import re

import pytest
from engines_page import FIGURES, PAGE, figures_of, render_page
from proofs import CORPUS, MARK, SPLITS, TYPES, corrected, parse, read_proofs, unmarked
from score_proofs import marks_of, tally

from followup_lint.config import LintConfig

ROWS = {
    row["id"]: row
    for split in SPLITS
    for path in sorted(CORPUS.glob(f"proofs_{split}_*.jsonl"))
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
}


def test_a_mark_becomes_a_span_of_what_was_written():
    text, errors = unmarked("I [[have met|met|tense]] her, [[an|a|article]] nurse.", "body")
    assert text == "I have met her, an nurse."
    assert [(text[e.start : e.end], e.right, e.type) for e in errors] == [
        ("have met", "met", "tense"),
        ("an", "a", "article"),
    ]


def test_a_wrong_mark_is_refused():
    row = {"id": "x", "writer": "w", "tongue": "t", "draft": {"body": "a [[b|c|nonsense]] d"}}
    with pytest.raises(ValueError, match="unknown types"):
        parse(row)
    row["draft"] = {"body": "a [[b|c] d"}
    with pytest.raises(ValueError, match="can't be read"):
        parse(row)


@pytest.mark.parametrize("split", SPLITS)
def test_every_mail_can_be_read_and_has_an_id_of_its_own(split):
    proofs = read_proofs(split)
    assert len({proof.id for proof in proofs}) == len(proofs)
    for proof in proofs:
        text = {"subject": proof.draft.subject or "", "body": proof.draft.body}
        assert all(text[e.field][e.start : e.end].startswith(e.wrong) for e in proof.errors)
        assert all(e.wrong != e.right for e in proof.errors)


def test_no_writer_stands_in_both_splits():
    tune, hold = ({proof.writer for proof in read_proofs(split)} for split in SPLITS)
    assert tune.isdisjoint(hold)


def test_there_are_as_many_as_the_page_promises():
    proofs = {split: read_proofs(split) for split in SPLITS}
    errors = {split: sum(len(p.errors) for p in found) for split, found in proofs.items()}
    assert errors["tune"] + errors["hold"] >= 500
    assert errors["hold"] >= 350
    assert sum(bool(p.errors) for found in proofs.values() for p in found) >= 150
    assert sum(not p.errors for p in proofs["hold"]) >= 100
    assert sum(not p.errors for found in proofs.values() for p in found) >= 150
    tongues = {p.tongue for found in proofs.values() for p in found if p.errors}
    assert "native" in tongues
    assert len(tongues - {"native"}) >= 10
    assert {e.type for found in proofs.values() for p in found for e in p.errors} == set(TYPES)


def test_a_corrected_mail_keeps_no_mark():
    bodies = [row["draft"]["body"] for row in ROWS.values()]
    assert not any(MARK.search(corrected(body)) for body in bodies)
    assert sum(bool(MARK.search(body)) for body in bodies) >= 150


def test_the_page_is_that_of_the_figures():
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    assert PAGE.read_text(encoding="utf-8") == render_page(figures), (
        "write it anew: python tests/corpus/score_proofs.py --split hold --languagetool … --write"
    )
    assert not re.search(r"\bnan\b|None", render_page(figures))


@pytest.mark.slow
def test_harper_and_our_rules_find_what_the_page_says():
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))["engines"]["harper"]
    figures.pop("costs")
    found = tally(read_proofs("hold"), marks_of(LintConfig(grammar="harper")))
    assert figures_of(found) == figures
