"""``check`` with files, folders and where its output goes; `test_check_command` has the rest."""

from __future__ import annotations

import io
import json
import sys

import pytest

from followup_lint.commands.check import FORMATS as OFFERED
from followup_lint.render import FORMATS

GOOD = "Dear Dana,\n\nThank you for the tour on Tuesday.\n\nBest regards,\nAna Ruiz\n"
BAD = "Dear Dana,\n\nThe tour was long.\n\nBest regards,\nAna Ruiz\n"
ONLY = ("--select", "gratitude/missing", "--acts", "linear")


def test_every_format_is_offered():
    assert set(OFFERED) == {"text", "html", *FORMATS}


def test_a_folder(run, wrote):
    wrote("d/good.txt", GOOD)
    wrote("d/more/bad.md", BAD)
    wrote("d/good.context.toml", 'company = "Northwind"')
    ran = run("check", "d", *ONLY)
    assert ran.code == 1
    assert ran.out.startswith("d/good.txt: nothing to change\n")
    assert "\nd/more/bad.md: 1 error\n" in ran.out
    assert "Context: d/good.context.toml" in ran.out
    assert ran.out.endswith("\n2 drafts: 1 ready, 1 with something to change.\n")


def test_a_word_without_drafts_leaves_the_others(run, wrote):
    wrote("good.txt", GOOD)
    ran = run("check", "none*", "good.txt", *ONLY)
    assert ran.code == 2
    assert ran.err.startswith("followup-lint: none*: fits no ")
    assert ran.out.startswith("good.txt: nothing to change")
    assert ran.out.endswith("\n2 drafts: 1 ready, 1 not read.\n")


def test_a_severity(run, wrote):
    draft = wrote("bad.txt", BAD)
    assert run("check", draft, *ONLY).code == 1
    assert run("check", draft, *ONLY, "--severity", "gratitude/missing=info").code == 0


@pytest.mark.parametrize(
    ("words", "out", "code"),
    [
        pytest.param(["good.txt", "-q"], "", 0, id="quiet-and-ready"),
        pytest.param(["good.txt", "good2.txt", "-q"], "", 0, id="quiet-without-a-summary"),
        pytest.param(
            ["good.txt", "bad.txt", "-q"], "bad.txt: 1 error\n", 1, id="quiet-and-not-ready"
        ),
        pytest.param(["bad.txt", "-s"], "", 1, id="silent"),
        pytest.param(["bad.txt", "-s", "--format", "json"], "", 1, id="silent-json"),
        pytest.param(["bad.txt", "-s", "--format", "html"], "", 1, id="silent-page"),
    ],
)
def test_less_output(run, wrote, words, out, code):
    for name, text in (("good.txt", GOOD), ("good2.txt", GOOD), ("bad.txt", BAD)):
        wrote(name, text)
    ran = run("check", *words, *ONLY)
    assert (ran.code, ran.err) == (code, "")
    assert ran.out.startswith(out)
    assert bool(ran.out) is bool(out)
    assert "drafts: " not in ran.out


def test_errors_are_told_all_the_same(run):
    ran = run("check", "none.txt", "--silent", *ONLY)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("followup-lint: none.txt: can't be read")


@pytest.mark.parametrize("form", sorted(OFFERED))
def test_output_into_a_file(run, wrote, tmp_path, form):
    draft = wrote("bad.txt", BAD)
    plain = run("check", draft, *ONLY, "--format", form)
    ran = run("check", draft, *ONLY, "--format", form, "--output", "out.txt")
    assert (ran.code, ran.out, ran.err) == (1, "", "")
    assert (tmp_path / "out.txt").read_text("utf-8") == plain.out


def test_output_into_a_file_is_utf_8(run, wrote, tmp_path):
    draft = wrote("bad.txt", "Dear Dana,\n\nThe café was long – so.\n\nBest,\nAna")
    assert run("check", draft, *ONLY, "-o", "out.txt", charset="ascii").code == 1
    assert "café was long – so" in (tmp_path / "out.txt").read_text("utf-8")


def test_colours_in_a_file_only_when_asked_for(run, wrote, monkeypatch, tmp_path):
    draft = wrote("bad.txt", BAD)
    monkeypatch.setattr(
        "sys.stdout", type("Terminal", (io.StringIO,), {"isatty": lambda _: True})()
    )
    run("check", draft, *ONLY, "-o", "plain.txt")
    run("check", draft, *ONLY, "-o", "coloured.txt", "--color", "always")
    assert "\x1b[" not in (tmp_path / "plain.txt").read_text("utf-8")
    assert "\x1b[" in (tmp_path / "coloured.txt").read_text("utf-8")


def test_output_that_can_not_be_written(run, wrote, tmp_path):
    draft = wrote("bad.txt", BAD)
    ran = run("check", draft, *ONLY, "-o", "none/out.txt")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "followup-lint: none/out.txt: can't be written: No such file or directory. "
        "Check path and rights.\n"
    )
    (tmp_path / "folder").mkdir()
    assert (
        "folder: can't be written: is a folder." in run("check", draft, *ONLY, "-o", "folder").err
    )


def test_a_page_of_a_folder_with_one_draft(run, wrote):
    wrote("d/good.txt", GOOD)
    assert run("check", "d", *ONLY, "--format", "html").out.startswith("<!DOCTYPE html>")
    wrote("d/bad.txt", BAD)
    assert "Name one draft" in run("check", "d", *ONLY, "--format", "html").err


def test_standard_input(run):
    ran = run("check", "-", *ONLY, "--format", "json", input=BAD)
    assert ran.code == 1
    assert json.loads(ran.out)["path"] == "-"


def test_no_draft_text_in_errors(run, wrote):
    wrote("secret.txt", "Dear Dana, my secret\n" * 8000)
    wrote("secret.context.toml", "company = secret\n")
    wrote("other.txt", "Dear Dana, my secret\n" * 8000)
    wrote("mail.eml", "my secret\n")
    ran = run("check", "secret.txt", "other.txt", "mail.eml", *ONLY)
    assert ran.code == 2
    assert ran.err.count("\n") == 3
    assert "my secret" not in ran.err


def test_watching_needs_its_extra(run, wrote, monkeypatch):
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    ran = run("check", wrote("a.txt", GOOD), "--watch", *ONLY)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        "followup-lint: --watch needs the package watchfiles. Install followup-lint[watch].\n"
    )


@pytest.mark.parametrize(
    ("word", "said"),
    [("-", "can't wait for standard input"), ("none/a.txt", "finds no folder of these names")],
)
def test_what_can_not_be_watched(run, word, said):
    ran = run("check", word, "--watch", "--config", "none/s.toml", *ONLY)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
