"""The program as a process of its own: exit codes, pipes, completion, watching."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

GOOD = "Dear Dana,\n\nThank you for the tour on Tuesday.\n\nBest regards,\nAna Ruiz\n"
BAD = "Dear Dana,\n\nThe tour was long.\n\nBest regards,\nAna Ruiz\n"
ONLY = ("--select", "gratitude/missing", "--acts", "linear")
PROGRAM = [sys.executable, "-m", "followup_lint"]
PATIENCE = 60
"""Seconds until a process that says nothing is given up; none of these tests waits for it."""


@pytest.fixture
def process(tmp_path):
    def run(*words, **more):
        return subprocess.run([*PROGRAM, *words], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=PATIENCE, **more)  # fmt: skip

    for name, text in (("good.txt", GOOD), ("bad.txt", BAD), ("odd.pdf", "")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return run


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(["check", "good.txt", *ONLY], 0, id="ready"),
        pytest.param(["check", "bad.txt", *ONLY], 1, id="a-finding"),
        pytest.param(["check", "bad.txt", *ONLY, "--fail-on", "never"], 0, id="never"),
        pytest.param(["check", "odd.pdf", *ONLY], 2, id="no-draft"),
        pytest.param(["check"], 2, id="wrong-use"),
        pytest.param(["check", "good.txt", "--grammar", "languagetool"], 3, id="no-engine"),
        pytest.param(["fix", "good.txt"], 0, id="nothing-to-fix"),
        pytest.param(["rules"], 0, id="rules"),
        pytest.param(["explain", "nothing"], 2, id="nothing-to-explain"),
        pytest.param(["--help"], 0, id="help"),
    ],
)
def test_exit_codes(process, words, code):
    ran = process(*words)
    assert ran.returncode == code, ran.stderr
    assert "Traceback" not in ran.stderr
    assert bool(ran.stderr) is (code > 1)


def test_a_pipe_into_a_pipe(process):
    mended = process("fix", "-", input=GOOD.replace("the tour", "teh tour")).stdout
    assert mended == GOOD
    assert process("check", "-", *ONLY, "-s", input=mended).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_that_goes_away(tmp_path):
    with subprocess.Popen(
        [*PROGRAM, "schema"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 128 + signal.SIGPIPE


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        pytest.param(["co"], {"config", "completion"}, id="commands"),
        pytest.param(["check", "--gr"], {"--grammar"}, id="options"),
        pytest.param(["check", "--grammar", "la"], {"languagetool"}, id="values"),
        pytest.param(["explain", "gratitude/m"], {"gratitude/missing"}, id="rules"),
        pytest.param(["schema", "re"], {"Report"}, id="models"),
        pytest.param(["languagetool", "s"], {"status"}, id="a-group"),
        pytest.param(["completion", ""], {"bash", "zsh", "fish"}, id="shells"),
        pytest.param(["zz"], set(), id="nothing"),
    ],
)
def test_bash_completes(process, tmp_path, words, offered):
    """The script is sourced in bash, and its function asked as bash asks it."""
    script = process("completion", "bash").stdout
    (tmp_path / "script").write_text(script, encoding="utf-8")
    program = tmp_path / "followup-lint"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m followup_lint "$@"\n', "utf-8")
    program.chmod(0o755)
    line = ["followup-lint", *words]
    asked = "\n".join(
        [
            "source ./script",
            f"COMP_WORDS=({' '.join(repr(word) for word in line)})",
            f"COMP_CWORD={len(line) - 1}",
            "function=$(complete -p followup-lint | sed 's/.*-F \\([^ ]*\\).*/\\1/')",
            '$function followup-lint "${COMP_WORDS[COMP_CWORD]}" ""',
            'printf "%s\\n" "${COMPREPLY[@]}"',
        ]
    )
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    ran = subprocess.run(
        ["bash", "-c", asked], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert ran.stderr == ""
    assert set(ran.stdout.split()) == offered


@pytest.mark.parametrize(
    ("shell", "word"), [("zsh", "#compdef followup-lint"), ("fish", "complete")]
)
def test_scripts_of_the_other_shells(process, shell, word):
    ran = process("completion", shell)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert word in ran.stdout
    assert "_FOLLOWUP_LINT_COMPLETE" in ran.stdout
    if shutil.which(shell):
        read = subprocess.run(
            [shell, "-n"], input=ran.stdout, capture_output=True, text=True, check=False
        )
        assert (read.returncode, read.stderr) == (0, "")


def heed_interrupts():
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Watched:
    """A watching process whose lines are read as they come."""

    def __init__(self, *words, cwd):
        self.process = subprocess.Popen(
            [*PROGRAM, "check", "--watch", *words, *ONLY],
            cwd=cwd, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            # A job in the background ignores interrupts, and so would what it starts.
            preexec_fn=None if sys.platform == "win32" else heed_interrupts,  # noqa: PLW1509
        )  # fmt: skip
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line)

    def until_idle(self):
        """What is written until it waits for the next change."""
        told = []
        while not told or not told[-1].startswith("Watching for changes."):
            told.append(self.lines.get(timeout=PATIENCE))
        return "".join(told)


@pytest.fixture
def watch(tmp_path):
    pytest.importorskip("watchfiles")
    started = []

    def start(*words):
        started.append(Watched(*words, cwd=tmp_path))
        return started[-1]

    yield start
    for watched in started:
        watched.process.kill()
        watched.process.wait()
        watched.process.stdout.close()


def saved(file, text):
    """Save as editors do: a new file in the place of the old one."""
    beside = file.with_name(f".{file.name}.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(file)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="an interrupt is sent otherwise there")
def test_a_saved_file_is_judged_again_until_an_interrupt(watch, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text(BAD, encoding="utf-8")
    watched = watch("note.txt")
    assert "note.txt: 1 error" in watched.until_idle()
    file.write_text(GOOD, encoding="utf-8")
    assert "note.txt: nothing to change" in watched.until_idle()
    saved(file, BAD)
    assert "note.txt: 1 error" in watched.until_idle()
    (tmp_path / "other.txt").write_text(BAD, encoding="utf-8")
    (tmp_path / "note.context.toml").write_text("company = 1", encoding="utf-8")
    told = watched.until_idle()
    assert "note.context.toml: company: " in told
    assert "other.txt" not in told
    watched.process.send_signal(signal.SIGINT)
    assert watched.process.wait(timeout=PATIENCE) == 130


@pytest.mark.slow
def test_a_folder_is_watched_with_what_comes_into_it(watch, tmp_path):
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "a.txt").write_text(GOOD, encoding="utf-8")
    watched = watch("drafts", "--output", "drafts/report.txt")
    watched.until_idle()
    report = folder / "report.txt"
    assert "a.txt: nothing to change" in report.read_text("utf-8")
    (folder / "b.txt").write_text(BAD, encoding="utf-8")
    watched.until_idle()
    assert f"{Path('drafts', 'b.txt')}: 1 error" in report.read_text("utf-8")
    (tmp_path / "followup_lint.toml").write_text(
        'severity = {"gratitude/missing" = "info"}', encoding="utf-8"
    )
    watched.until_idle()
    assert f"{Path('drafts', 'b.txt')}: 1 hint" in report.read_text("utf-8")
