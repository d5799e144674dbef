"""However a program ends, its server ends with it; a forked child ends nothing of its parent's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals, forks and the guardian")

PROGRAM = Path(__file__).parent / "endings.py"


ALONE = [
    pytest.param("normal", (0, 1, []), id="normal"),
    pytest.param("exception", (1, 1, []), id="an-exception"),
    pytest.param("sigterm", (-signal.SIGTERM, 1, []), id="SIGTERM"),
    pytest.param("sigkill", (-signal.SIGKILL, 1, []), id="SIGKILL"),
    pytest.param("os_exit", (5, 1, []), id="os._exit"),
    pytest.param("child_exits", (0, 1, ["same", "kept"]), id="a-child-exits"),
]
FAMILIES = [
    pytest.param("exit", (4, 1, []), id="sys.exit"),
    pytest.param("child_closes_none_of_ours", (0, 1, ["kept"]), id="a-child-calls-it-broken"),
    pytest.param("killed_before_the_child", (-signal.SIGKILL, 1, []), id="SIGKILL-child-lives"),
    pytest.param("child_without_the_parents_server", (0, 2, ["other"]), id="child-has-its-own"),
    pytest.param("child_of_a_dead_server", (0, 2, ["other"]), id="child-of-a-dead-server"),
    pytest.param("fork_while_it_starts", (0, 2, []), id="fork-during-a-start"),
]


@pytest.mark.parametrize(("ending", "outcome"), ALONE + FAMILIES)
def test_no_server_is_left(fake_java, fake_folder, leaves_nothing, ending, outcome):
    fake_java.behave(start_seconds=0.5)
    leaves_nothing(fake_folder, ending, outcome)


@pytest.mark.languagetool
@pytest.mark.parametrize(("ending", "outcome"), ALONE)
def test_no_real_server_is_left(languagetool_folder, leaves_nothing, ending, outcome):
    leaves_nothing(languagetool_folder, ending, outcome)


@pytest.fixture
def leaves_nothing(scratch, ends, empties):
    """Run the program to its end, and look for what it should not leave."""

    def run(installation, ending, outcome):
        code, servers, words = outcome
        log, errors = scratch.parent / "log", scratch.parent / "errors"
        # Files and no pipes: a child that goes on would hold a pipe open.
        with log.open("wb") as out, errors.open("wb") as err:
            process = subprocess.Popen(
                [
                    sys.executable,
                    "-W",
                    "always::ResourceWarning",
                    str(PROGRAM),
                    str(installation),
                    ending,
                ],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
        try:
            left_with = process.wait(150)
            lines = [line.split() for line in log.read_text().splitlines()]
            pids = {int(line[1]) for line in lines if line[0] == "server"}
            assert (left_with, len(pids)) == (code, servers), errors.read_text()
            assert [line[0] for line in lines if line[0] != "server"] == words
            assert [pid for pid in pids if not ends(pid)] == []
            assert empties(scratch), list(scratch.rglob("*"))
            assert "ResourceWarning" not in errors.read_text()
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)

    return run
