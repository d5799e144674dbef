"""The command line of the scorer."""

from __future__ import annotations

import json

import pytest
import score
from figures_page import read_figures
from floors import floors_of
from score import HELD_BACK, main
from score_sentences import Row

from followup_lint.errors import EngineUnavailable

DRAFT = {
    "id": "one",
    "voice": "fiddler, Cork",
    "draft": {
        "subject": "Interview",
        "body": "Dear Dana,\n\nI'm gonna call you.\n\nBest regards,\nAna Ruiz",
        "sent_at": "2026-03-03T19:00:00+00:00",
    },
    "context": {"recipients": ["Dana Lee"], "candidate": "Ana Ruiz"},
    "labels": {"salutation": "pass", "tone": "pass", "gratitude": "fail", "grammar": "pass"},
    "why": {"tone": "nothing would make her wince"},
    "rules": {},
}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "drafts.jsonl"
    path.write_text(json.dumps(DRAFT) + "\n", encoding="utf-8")
    return str(path)


def test_a_table_of_checks(file, capsys):
    assert main(["--drafts", file, "--acts", "linear"]) == 0

    out = capsys.readouterr().out
    assert "split tune, acts read by linear" in out
    names = [line.split()[0] for line in out.splitlines() if line]
    assert names.index("salutation") < names.index("gratitude") < names.index("tone")
    assert "grammar" not in names
    assert "lowest 0.000 (tone)" in out
    assert "why" not in names


def test_misses_with_their_words(file, capsys):
    assert main(["--drafts", file, "--acts", "linear", "--misses"]) == 0

    out = capsys.readouterr().out
    assert "tone  one  gold pass, got fail /slang" in out
    assert "why    nothing would make her wince" in out
    assert "shows  tone/slang “gonna”" in out
    assert HELD_BACK not in out


def test_misses_of_one_check(file, capsys):
    main(["--drafts", file, "--acts", "linear", "--misses", "--check", "salutation"])

    assert "gold pass" not in capsys.readouterr().out


def test_grammar_is_judged_when_it_is_asked_for(file, capsys):
    main(["--drafts", file, "--acts", "linear", "--check", "grammar"])

    out = capsys.readouterr().out
    assert any(line.startswith("grammar") for line in out.splitlines())
    assert "macro-F1 with grammar" in out


def test_a_name_that_nothing_has(file, capsys):
    with pytest.raises(SystemExit):
        main(["--drafts", file, "--check", "tome"])

    assert "no check or label is called tome" in capsys.readouterr().err


def test_figures_as_json(file, tmp_path, capsys):
    out = tmp_path / "out.json"

    main(["--drafts", file, "--acts", "linear", "--misses", "--json", str(out)])

    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["acts"] == "linear"
    assert found["drafts"]["count"] == 1
    assert found["drafts"]["checks"]["tone"]["false_alarm"] == 1
    assert found["missed_verdicts"][0]["id"] == "one"
    assert capsys.readouterr().out


def test_the_same_rows_give_the_same_figures(file, tmp_path, capsys):
    outs = [tmp_path / name for name in ("1.json", "2.json")]
    for out in outs:
        main(["--drafts", file, "--acts", "linear", "--grammar", "--json", str(out)])

    assert outs[0].read_bytes() == outs[1].read_bytes()
    assert capsys.readouterr().out


def test_no_drafts(tmp_path, capsys):
    empty = tmp_path / "none.jsonl"
    empty.touch()

    assert main(["--drafts", str(empty)]) == 2
    assert "no labelled drafts" in capsys.readouterr().err


def test_sentences_and_pairs_take_the_place_of_drafts(monkeypatch, capsys):
    texts = ("Thank you for the hour on Tuesday.", "My shoes were wet.")
    rows = [Row(text, "fiddler, Cork", frozenset(["gratitude"])) for text in texts]
    pair = {"topic": "kilns", "sentence": texts[0], "taken_up": True, "shared": False}
    monkeypatch.setattr(score, "sentence_rows", lambda _: rows)
    monkeypatch.setattr(
        "score_pairs.read_rows", lambda *_: [pair | {"kind": "brand", "voice": "fiddler, Cork"}]
    )

    assert main(["--sentences", "--pairs", "--misses", "--acts", "linear", "--split", "hold"]) == 0

    out = capsys.readouterr().out
    assert "2 sentences" in out
    assert "gratitude  gold yes, got no  [fiddler, Cork]\n    My shoes were wet." in out
    assert any(line.split() == ["brand", "1", "1", "0.000"] for line in out.splitlines())
    assert "brand  gold yes, got no (0.00)  “kilns”" in out
    assert "drafts" not in out
    assert HELD_BACK in out


def test_an_engine_that_is_not_there(file, monkeypatch, capsys):
    def missing(choice):
        raise EngineUnavailable(choice, "it is not there.")

    monkeypatch.setattr(score, "act_reader_for", missing)

    assert main(["--drafts", file, "--acts", "encoder"]) == 2
    assert "it is not there" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "written"),
    [
        pytest.param(["--write-floors"], {"floors"}, id="floors"),
        pytest.param(["--write-page"], {"page"}, id="page"),
        pytest.param(["--write-floors", "--write-page"], {"floors", "page"}, id="both"),
    ],
)
def test_writing(options, written, monkeypatch):
    figures = read_figures()
    got = {}
    monkeypatch.setattr(score, "read_cases", lambda files: files)
    monkeypatch.setattr(score, "draft_files", lambda split: split)
    monkeypatch.setattr(score, "judge", lambda split, config: (split, config))
    monkeypatch.setattr(score, "score_drafts", lambda asked: figures[asked[1].acts][asked[0]])
    monkeypatch.setattr(score, "sentence_rows", lambda split: split)
    monkeypatch.setattr(score, "read_sentences", lambda split, acts: (split, acts))
    monkeypatch.setattr(score, "score_sentences", lambda asked: figures[asked[1]]["sentences"])
    monkeypatch.setattr(score, "match_pairs", lambda split, acts: (split, acts))
    monkeypatch.setattr(score, "score_pairs", lambda asked: figures[asked[1]]["pairs"])
    monkeypatch.setattr(score, "write_floors", lambda found: got.update(floors=found))
    monkeypatch.setattr(score, "write_page", lambda found: got.update(page=found))

    assert main(options) == 0

    assert set(got) == written
    assert got.get("page", figures) == figures
    floors = {acts: floors_of(levels["hold"]) for acts, levels in figures.items()}
    assert got.get("floors", floors) == floors
