"""`followup-lint diff` on files."""

from __future__ import annotations

import io
import json
from types import SimpleNamespace

import pytest

from followup_lint import Comparison, cli
from followup_lint.models import CheckResult

ONE = "Hi Dana,\n\nI'm gonna call you on Monday.\n\nBest,\nAna Ruiz\n"
TWO = "Hi Dana,\n\nThank you for the hour on Tuesday. I'm gonna call.\n\nBest,\nAna Ruiz\n"
WORSE = "Hi Dana,\n\nI'm gonna call you on Monday!!\n\nBest,\nAna Ruiz\n"
OPTIONS = ["--grammar", "off", "--acts", "linear", "--select", "gratitude,tone"]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in {"one": ONE, "two": TWO, "worse": WORSE}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def run(*words):
    return cli.main(["diff", *words, *OPTIONS])


@pytest.mark.parametrize(
    ("old", "new", "code", "counts"),
    [
        pytest.param("one.txt", "one.txt", 0, "0 came · 2 stayed · 0 went", id="the same"),
        pytest.param("one.txt", "two.txt", 0, "0 came · 1 stayed · 1 went", id="one less"),
        pytest.param("two.txt", "one.txt", 1, "1 came · 1 stayed · 0 went", id="one more"),
        pytest.param("two.txt", "worse.txt", 1, "2 came · 1 stayed · 0 went", id="two more"),
    ],
)
def test_what_came_is_the_exit_code(capsys, old, new, code, counts):
    assert run(old, new) == code
    out = capsys.readouterr().out
    assert out.startswith(f"{old} → {new}: ")
    assert counts in out


def test_json(capsys):
    assert run("one.txt", "two.txt", "--format", "json") == 0
    out = capsys.readouterr().out
    data = json.loads(out)
    assert out.isascii()
    assert {**data, "comparison": None} == {
        "version": 1,
        "old": "one.txt",
        "new": "two.txt",
        "context": None,
        "comparison": None,
    }
    comparison = Comparison.model_validate(data["comparison"])
    assert [finding.rule for finding in comparison.went] == ["gratitude/missing"]
    assert comparison.better is True


def test_standard_input_is_one_of_them(capsys, monkeypatch):
    stdin = SimpleNamespace(buffer=io.BytesIO(TWO.encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    assert run("one.txt", "-") == 0
    assert capsys.readouterr().out.startswith("one.txt → standard input: better\n")


@pytest.mark.parametrize(
    ("words", "files", "place"),
    [
        pytest.param(["--context", "x.toml"], ["x.toml", "two.context.toml"], "x.toml", id="named"),
        pytest.param(
            [], ["one.context.toml", "two.context.toml"], "two.context.toml", id="beside the new"
        ),
        pytest.param([], ["one.context.toml"], "one.context.toml", id="beside the old"),
    ],
)
def test_both_have_one_context(folder, capsys, words, files, place):
    for file in files:
        (folder / file).write_text(f'recipients = ["{file.split(".")[0].title()} Lee"]\n')
    run("one.txt", "two.txt", "--format", "json", *words)
    data = json.loads(capsys.readouterr().out)
    assert data["context"] == place
    name = place.split(".")[0].title()
    assert f"thanks {name} for" in data["comparison"]["went"][0]["message"]


def test_the_kind_can_be_said(capsys):
    run("one.txt", "two.txt", "--kind", "follow_up", "--select", "concision")
    assert "a follow-up should have" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        pytest.param(["one.txt", "none.txt"], "none.txt: can't be read", id="no file"),
        pytest.param(["-", "-"], "- stands for one draft only", id="standard input twice"),
        pytest.param(["one.txt"], "Missing argument 'NEW'", id="one draft"),
        pytest.param(["one.txt", "two.txt", "--ignore", "tome"], "Did you mean 'tone'", id="name"),
        pytest.param(["one.txt", "long.txt", "--config", "short.toml"], "at most 90", id="long"),
    ],
)
def test_wrong_input(folder, capsys, words, problem):
    (folder / "long.txt").write_text("x" * 91)
    (folder / "short.toml").write_text("max_chars = 90\n")
    try:
        code = run(*words)
    except SystemExit as leaving:
        code = leaving.code
    assert code == 2
    told = capsys.readouterr()
    assert problem in told.err
    assert told.out == ""


def test_a_check_that_could_not_run(capsys, monkeypatch):
    from followup_lint.linter import Linter

    real = Linter.lint

    def broken(self, draft, context=None):
        report = real(self, draft, context)
        result = CheckResult(check="tone", status="error", reason="gone")
        return report.model_copy(update={"checks": (report["gratitude"], result), "ok": False})

    monkeypatch.setattr(Linter, "lint", broken)
    assert run("one.txt", "one.txt") == 3
    assert "one.txt → one.txt: no better" in capsys.readouterr().out


def test_an_engine_that_is_not_there(capsys, monkeypatch):
    from followup_lint import diff_command
    from followup_lint.errors import EngineUnavailable

    def refuse(_):
        raise EngineUnavailable("languagetool", "is not there.")

    monkeypatch.setattr(diff_command, "Linter", refuse)
    assert run("one.txt", "two.txt") == 3
    assert "languagetool: is not there." in capsys.readouterr().err
