"""``fix``: what it writes, shows and leaves alone."""

from __future__ import annotations

import os
import stat
import subprocess

import pytest

from followup_lint import fix_command
from followup_lint.errors import EngineUnavailable

TEXT = (
    "Hi Dana,\n\nI am looking  forward to meet you. I will recieve teh list.\n\nBest,\nAna Ruiz\n"
)
MENDED = (
    "Hi Dana,\n\nI am looking forward to meeting you. I will receive the list.\n\nBest,\nAna Ruiz\n"
)
CLEAN = "Hi Dana,\n\nThank you for the tour.\n\nBest,\nAna Ruiz\n"


def read(tmp_path, name):
    return (tmp_path / name).read_bytes().decode("utf-8")


def test_a_file_is_mended_in_its_place(run, wrote, tmp_path):
    ran = run("fix", wrote("a.txt", TEXT))
    assert (ran.code, ran.err) == (0, "")
    assert read(tmp_path, "a.txt") == MENDED
    first, *changes = ran.out.splitlines()
    assert first.startswith("a.txt: 4 fixes; ")
    assert first.endswith(" findings left to you")
    assert "  line 3: “recieve” → “receive”  (grammar/spelling)" in changes
    assert "  line 3: “  ” → “ ”  (formatting/doubled-space)" in changes
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]


def test_a_second_run_changes_nothing(run, wrote, tmp_path):
    run("fix", wrote("a.txt", TEXT))
    before = (tmp_path / "a.txt").stat()
    ran = run("fix", "a.txt")
    assert (ran.code, ran.out.partition(";")[0]) == (0, "a.txt: nothing to fix")
    after = (tmp_path / "a.txt").stat()  # reading may set the time of access
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_rights_and_links_stay(run, wrote, tmp_path):
    wrote("real/a.txt", TEXT)
    (tmp_path / "real/a.txt").chmod(0o640)
    (tmp_path / "a.txt").symlink_to(tmp_path / "real/a.txt")
    assert run("fix", "a.txt").code == 0
    assert (tmp_path / "a.txt").is_symlink()
    assert read(tmp_path, "real/a.txt") == MENDED
    assert stat.S_IMODE((tmp_path / "real/a.txt").stat().st_mode) == 0o640


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_stay(run, wrote, tmp_path, encoding, ends):
    before, after = (text.replace("list", "café").replace("\n", ends) for text in (TEXT, MENDED))
    wrote("a.md", before.encode(encoding))
    assert run("fix", "a.md").code == 0
    assert (tmp_path / "a.md").read_bytes() == after.encode(encoding)


def test_a_diff_changes_nothing(run, wrote, tmp_path):
    ran = run("fix", wrote("a.txt", TEXT), "--diff")
    assert (ran.code, ran.err) == (1, "")
    assert read(tmp_path, "a.txt") == TEXT
    assert ran.out.startswith("--- a.txt\n+++ a.txt\n@@ ")
    assert "\n-I am looking  forward to meet you." in ran.out
    assert "\n+I am looking forward to meeting you." in ran.out
    assert run("fix", wrote("b.txt", CLEAN), "--diff").out == ""
    assert run("fix", "b.txt", "--diff").code == 0


@pytest.mark.parametrize(
    "text", [TEXT, TEXT.rstrip("\n"), TEXT.replace("\n", "\r\n")], ids=["plain", "no-end", "crlf"]
)
def test_patch_understands_the_diff(run, wrote, tmp_path, text):
    diff = run("fix", wrote("a.txt", text), "--diff").raw
    done = subprocess.run(["patch", "--binary", "a.txt"], input=diff, cwd=tmp_path, capture_output=True, check=False) if has("patch") else pytest.skip("no patch here")  # fmt: skip
    assert done.returncode == 0, done.stdout
    patched = (tmp_path / "a.txt").read_bytes()
    wrote("b.txt", text)
    run("fix", "b.txt")
    assert (tmp_path / "b.txt").read_bytes() == patched


def has(program):
    from shutil import which

    return which(program) is not None


def test_a_diff_in_colours(run, wrote):
    out = run("fix", wrote("a.txt", TEXT), "--diff", "--color", "always", color=True).out
    assert "\x1b[31m-I am looking  forward" in out
    assert "\x1b[32m+I am looking forward" in out
    assert "\x1b[36m@@ " in out


def test_standard_input_and_output(run, wrote, tmp_path):
    ran = run("fix", "-", input=TEXT)
    assert (ran.code, ran.out) == (0, MENDED)
    assert ran.err.startswith("standard input: 4 fixes")
    printed = run("fix", wrote("a.txt", TEXT), "--stdout")
    assert (printed.code, printed.out) == (0, MENDED)
    assert read(tmp_path, "a.txt") == TEXT
    assert run("fix", "-", "--diff", input=TEXT).out.startswith("--- standard input\n")


def test_bytes_of_standard_input_stay(run):
    text = TEXT.replace("\n", "\r\n").encode("utf-16")
    assert run("fix", "-", input=text).raw == MENDED.replace("\n", "\r\n").encode("utf-16")


MAIL = (
    "From: Ana <ana@example.com>\r\nSubject: Thanks teh\r\nDate: Tue, 3 Mar 2026 19:00:00 +0000\r\n"
)


def test_a_plain_mail_is_mended_below_its_headers(run, wrote, tmp_path):
    body = TEXT.replace("\n", "\r\n")
    ran = run("fix", wrote("a.eml", f"{MAIL}\r\n{body}"))
    assert ran.code == 0
    after = (tmp_path / "a.eml").read_bytes().decode()
    assert after == f"{MAIL}\r\n" + MENDED.replace("\n", "\r\n")


def test_another_mail_is_refused_and_printed(run, wrote, tmp_path):
    data = f"{MAIL}Content-Transfer-Encoding: quoted-printable\r\n\r\n{TEXT}"
    wrote("a.eml", data)
    for words in ([], ["--diff"]):
        ran = run("fix", "a.eml", *words)
        assert (ran.code, ran.out) == (2, "")
        assert "--stdout" in ran.err
        assert "recieve" not in ran.err
    assert (tmp_path / "a.eml").read_bytes() == data.encode()
    ran = run("fix", "a.eml", "--stdout")
    assert (ran.code, ran.out) == (0, MENDED)


NAMES = """\
Hi Danna,

Thank you for the hour on Wednesday, and for the tour of Northwynd with Priyanca. Call me at
212 555 0148 or ana.ruis@example.com. It was alot of fun.

Best regards,
Ana Ruiz
"""
CONTEXT = """\
company = "Northwind"
interviewed_at = 2026-03-03T15:00:00-05:00
recipients = ["Dana Lee", "Priyanka Nair"]
[candidate]
name = "Ana Ruiz"
email = "ana.ruiz@example.com"
phone = "212 555 0147"
"""


def test_names_dates_numbers_and_addresses_stay(run, wrote, tmp_path):
    wrote("a.context.toml", CONTEXT)
    assert run("fix", wrote("a.txt", NAMES)).code == 0
    assert read(tmp_path, "a.txt") == NAMES.replace("alot", "a lot")


def test_what_is_ignored_is_not_mended(run, wrote, tmp_path):
    draft = wrote("a.txt", TEXT)
    run("fix", draft, "--ignore", "grammar")
    assert read(tmp_path, "a.txt") == TEXT.replace("  forward", " forward")
    wrote("followup_lint.toml", '[per_draft_ignores]\n"a.txt" = ["formatting", "grammar"]\n')
    assert run("fix", wrote("a.txt", TEXT)).out.startswith("a.txt: nothing to fix")


def test_several_files(run, wrote, tmp_path):
    for name, text in (
        ("d/a.txt", TEXT),
        ("d/b.txt", CLEAN),
        ("d/c.eml", "no mail"),
        ("d/e.txt", TEXT),
    ):
        wrote(name, text)
    ran = run("fix", "d", "none*")
    assert ran.code == 2
    assert [line for line in ran.out.splitlines() if line.startswith("d/")][1].startswith(
        "d/b.txt: nothing to fix"
    )
    assert read(tmp_path, "d/a.txt") == read(tmp_path, "d/e.txt") == MENDED
    assert ran.err.count("\n") == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(["a.txt", "--diff", "--stdout"], "exclude each other", id="diff-and-stdout"),
        pytest.param(["a.txt", "b.txt", "--stdout"], "Name one", id="stdout-of-two"),
        pytest.param(["a.txt", "--context", "none.toml"], "none.toml: can't be read", id="context"),
        pytest.param(["none.txt"], "none.txt: can't be read", id="no-file"),
        pytest.param(["a.txt", "--ignore", "tonne"], "'tonne' names no check", id="settings"),
        pytest.param(["long.txt"], "long.txt: the body has 100,001 characters", id="too-long"),
    ],
)
def test_wrong_use(run, wrote, words, said):
    for name, text in (("a.txt", TEXT), ("b.txt", TEXT), ("long.txt", "a" * 100_001)):
        wrote(name, text)
    ran = run("fix", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def crash(*_, **__):
    raise KeyError("my secret")


def missing(*_, **__):
    raise EngineUnavailable("languagetool", "is not there.")


def test_a_crash_leaves_the_others_and_tells_nothing_of_the_draft(run, wrote, monkeypatch):
    wrote("a.txt", "my secret")
    monkeypatch.setattr(fix_command, "mend", crash)
    ran = run("fix", "a.txt")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("followup-lint: a.txt: failed with KeyError at test_fix.py:")
    assert "secret" not in ran.err


def test_an_engine_that_is_not_there(run, wrote, monkeypatch):
    monkeypatch.setattr(fix_command, "Linter", missing)
    ran = run("fix", wrote("a.txt", TEXT))
    assert (ran.code, ran.err) == (3, "followup-lint: languagetool: is not there.\n")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights don't bind this user")
def test_a_folder_without_the_right_to_write(run, wrote, tmp_path):
    wrote("d/a.txt", TEXT)
    (tmp_path / "d").chmod(0o500)
    ran = run("fix", "d/a.txt")
    (tmp_path / "d").chmod(0o700)
    assert ran.code == 2
    assert "d/a.txt: can't be written: Permission denied." in ran.err
    assert read(tmp_path, "d/a.txt") == TEXT


def test_a_write_that_fails_leaves_the_file(run, wrote, tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    draft = wrote("a.txt", TEXT)
    monkeypatch.setattr("os.fsync", full)
    ran = run("fix", draft)
    assert ran.code == 2
    assert "a.txt: can't be written: No space left on device." in ran.err
    assert read(tmp_path, "a.txt") == TEXT
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]
