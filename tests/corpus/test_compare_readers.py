"""The comparison of readers: verdicts, intervals, costs, and what is kept."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from types import SimpleNamespace

import compare_readers
import pytest
import reader_variants
from compare_readers import main
from cue_reader import CueActReader
from learning_curve import Hold, choose_voices, score
from reader_costs import FILES, sizes, summary
from reader_figures import Listening, figures_of, intervals, share_asked, verdicts_of
from reader_variants import READERS, linter_with, reader_called, variant_settings
from score_drafts import Case
from score_sentences import Row

from followup_lint.language.encoder import encoder_installed, read_settings
from followup_lint.language.linear import ACTS, linear_reader

needs_extra = pytest.mark.skipif(
    not encoder_installed(), reason='needs the extra: pip install "followup-lint[encoder]"'
)


def case(name, prose, **labels):
    body = f"Dear Dana,\n\n{prose}\n\nBest regards,\nAna Ruiz"
    return Case(name, {"body": body}, {"recipients": ["Dana Lee"]}, labels)


CASES = [
    case("1", "Thank you for the tour of the kilns.", gratitude="pass", interest="fail"),
    case("2", "The road was long and my shoes were wet.", gratitude="fail", interest="pass"),
]


# Readers


@pytest.mark.parametrize("name", ["cues", "linear"])
def test_a_linter_judges_with_the_reader_it_is_given(name):
    report = linter_with(reader_called(name), checks=ACTS).lint(CASES[0].draft)

    assert report["gratitude"].status == "pass"
    assert report["interest"].status == "fail"
    assert [result.check for result in report.checks] == list(ACTS)


def test_without_names_all_checks_but_grammar_run():
    checks = {result.check for result in linter_with(CueActReader()).lint("Dear Dana,").checks}

    assert {"tone", "gratitude"} < checks
    assert "grammar" not in checks


def test_settings_of_the_variants(monkeypatch):
    own = dict.fromkeys(ACTS, 2.0)
    monkeypatch.setattr(reader_variants, "own_thresholds", lambda: own)
    shipped = replace(
        read_settings(),
        share=0.5,
        thresholds={**dict.fromkeys(ACTS, 1.0), "particular": 3.0},
        unsure=dict.fromkeys(ACTS, (-1.0, 1.0)),
    )

    assert variant_settings("both", shipped) is shipped
    everywhere = variant_settings("both_everywhere", shipped)
    assert everywhere.share == 0.5
    assert all(low < -1e9 and high > 1e9 for low, high in everywhere.unsure.values())
    alone = variant_settings("encoder", shipped)
    assert alone.share == 1
    assert alone.thresholds == {**own, "particular": 3.0}
    assert alone.unsure == everywhere.unsure


@needs_extra
def test_variants_with_the_encoder_ask_about_more_or_fewer_sentences():
    shipped = read_settings()
    settings = [variant_settings(name, shipped) for name in ("both_everywhere", "both")]

    everywhere, cascade = (share_asked(one, CASES) for one in settings)

    assert 0 <= cascade <= everywhere == 1
    assert share_asked(None, CASES) == 0


def test_the_listener_reads_as_what_it_listens_to():
    class Fixed:
        def logits(self, text, second):
            return [float(len(text)), second]

    listening = Listening(Fixed(), None)

    assert listening.logits("abc", "d") == [3.0, "d"]
    assert listening.texts == {"abc"}


# Figures


def test_verdicts_are_of_labelled_acts_alone():
    verdicts = verdicts_of(linear_reader(), CASES)

    assert verdicts["gratitude"] == [("pass", "pass"), ("fail", "fail")]
    assert verdicts["interest"] == [("fail", "fail"), ("pass", "fail")]
    assert verdicts["fit"] == [None, None]


def test_figures_and_what_is_wrong():
    found = figures_of({act: [] for act in ACTS} | {"fit": [("pass", "fail"), ("fail", "fail")]})

    assert found["acts"]["fit"] == {"macro_f1": 0.3333, "false_alarm": 1.0}
    assert found["acts"]["interest"] == {"macro_f1": None, "false_alarm": None}
    assert found["macro_f1"] == 0.3333
    assert (found["verdicts"], found["wrong"]) == (2, 1)


def test_intervals_hold_the_figure_and_compare_on_the_same_draws():
    right = {"fit": [("pass", "pass"), ("fail", "fail")] * 20}
    worse = {"fit": [("pass", "pass"), ("fail", "fail"), ("pass", "fail"), ("fail", "fail")] * 10}

    found = intervals({"one": right, "other": worse, "same": right}, "one")

    assert found["one"] == {"interval": [1.0, 1.0], "lead": [0.0, 0.0]}
    assert found["same"] == found["one"]
    low, high = found["other"]["interval"]
    assert low < figures_of(worse)["macro_f1"] < high
    assert found["other"]["lead"][1] < 0
    assert found == intervals({"one": right, "other": worse, "same": right}, "one")


# Costs


def test_the_middle_of_some_runs():
    runs = [
        {"first_call": 0.3, "memory": None, "lint": 0.2, "read": 0.1, "harper": 2, "proselint": 1},
        {"first_call": 0.1, "memory": 9e6, "lint": 0.4, "read": 0.1, "harper": 2, "proselint": 1},
        {"first_call": 0.2, "memory": 7e6, "lint": 0.9, "read": 0.1, "harper": 9, "proselint": 1},
    ]

    assert summary(runs, 10) == {
        "lint_ms": 40,
        "read_ms": 10,
        "harper_ms": 200,
        "proselint_ms": 100,
        "of_harper": 0.1,
        "of_proselint": 0.4,
        "first_call_ms": 200,
        "memory_mb": 8,
    }
    assert summary(runs[:1], 10)["memory_mb"] is None


def test_sizes_are_of_all_files(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"x" * 50_000)

    found = sizes([tmp_path / "a", tmp_path / "b"])

    assert found["file_mb"] == 0.1
    assert found["wheel_mb"] < 0.01


def test_every_reader_has_its_files():
    assert list(FILES) == list(READERS)
    assert all(path.is_file() for paths in FILES.values() for path in paths)


# The curve


def test_a_larger_part_holds_the_smaller_ones():
    voices = [f"voice {number}" for number in range(40)]

    parts = [choose_voices(voices, share) for share in (0.25, 0.5, 1)]

    assert [len(part) for part in parts] == [10, 20, 40]
    assert parts[0] < parts[1] < parts[2]
    assert parts == [choose_voices(voices[::-1] * 2, share) for share in (0.25, 0.5, 1)]


def test_a_point_of_the_curve():
    rows = [
        Row("Thank you for the tour of the kilns.", "potter", frozenset(["gratitude"])),
        Row("My shoes were wet.", "potter", frozenset(["gratitude"])),
    ]

    found = score(linear_reader(), Hold(rows, CASES))

    assert found["sentences"]["gratitude"] == found["sentence_f1"] == 0.6667
    assert found["sentences"]["fit"] is None
    assert found["drafts"]["gratitude"] == 1
    assert found["drafts"]["interest"] == 0.3333
    assert found["draft_macro_f1"] == 0.6667


# The command line


@pytest.fixture
def kept(tmp_path, monkeypatch):
    path = tmp_path / "readers.json"
    monkeypatch.setattr(reader_variants, "FIGURES", path)
    monkeypatch.setattr(compare_readers, "PAGE", tmp_path / "readers.md")
    monkeypatch.setattr(compare_readers, "tables", sorted)
    return path


def test_a_comparison_keeps_the_curve(kept, tmp_path, monkeypatch, capsys):
    other = tmp_path / "mine.jsonl"
    rows = [vars(one) for one in CASES]
    other.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    kept.write_text('{"curve": [1], "drafts": {"old": {}}}', encoding="utf-8")
    monkeypatch.setattr(compare_readers, "READERS", ("cues", "linear"))
    monkeypatch.setattr(compare_readers, "draft_files", lambda _: [other])
    monkeypatch.setattr(
        compare_readers, "measure", lambda readers, lines, rounds: [*readers, len(lines), rounds]
    )
    monkeypatch.setattr(compare_readers, "_asked", lambda limit: limit)
    monkeypatch.setattr(compare_readers, "last_point", lambda hold: len(hold.cases))

    assert main(["--drafts", str(other), "--rounds", "3", "--limit", "1"]) == 0

    found = json.loads(kept.read_text(encoding="utf-8"))
    assert found["curve"] == [1]
    assert list(found["drafts"]) == ["hold", "mine"]
    assert (
        found["drafts"]["mine"]["count"] == found["timed"] == found["asked"] == found["whole"] == 1
    )
    assert found["costs"] == ["cues", "linear", 1, 3]
    assert "kilns" not in kept.read_text(encoding="utf-8")
    assert "curve" in capsys.readouterr().out


def test_a_curve_keeps_the_comparison(kept, monkeypatch, capsys):
    kept.write_text('{"drafts": 1}', encoding="utf-8")
    monkeypatch.setattr(compare_readers, "learning_curve", lambda hold: [len(hold.rows)])

    main(["--curve", "--limit", "2"])

    assert json.loads(kept.read_text(encoding="utf-8")) == {"drafts": 1, "curve": [2]}
    assert capsys.readouterr().out


def test_thresholds_of_the_encoder_alone_are_kept_before_they_are_used(kept, monkeypatch, capsys):
    chooser = SimpleNamespace(choose_own_thresholds=lambda _: {"fit": 1.0})
    monkeypatch.setitem(sys.modules, "reader_thresholds", chooser)
    monkeypatch.setattr(
        compare_readers, "compare", lambda *_: {"drafts": reader_variants.own_thresholds()}
    )

    main(["--scores", "some.npz"])

    found = json.loads(kept.read_text(encoding="utf-8"))
    assert found == {"own_thresholds": {"fit": 1.0}, "drafts": {"fit": 1.0}}
    assert capsys.readouterr().out


def test_the_page_alone(kept, monkeypatch):
    kept.write_text('{"curve": []}', encoding="utf-8")
    monkeypatch.setattr(compare_readers, "render_page", lambda figures: str(sorted(figures)))

    assert main(["--write-page"]) == 0

    assert (kept.parent / "readers.md").read_text(encoding="utf-8") == "['curve']"
    assert kept.read_text(encoding="utf-8") == '{"curve": []}'
