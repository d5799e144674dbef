"""The hook that other repositories use, run by pre-commit in a repository made for it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
EXAMPLES = ROOT / "docs" / "examples"


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        pytest.param("note.eml", True, id="a-mail"),
        pytest.param("a/b/note.eml", True, id="a-mail-anywhere"),
        pytest.param("drafts/note.txt", True, id="a-draft"),
        pytest.param("jobs/drafts/2026/note.txt", True, id="a-draft-further-down"),
        pytest.param("requirements.txt", False, id="other-text"),
        pytest.param("mydrafts/note.txt", False, id="another-folder"),
        pytest.param("drafts/note.context.toml", False, id="a-context"),
        pytest.param("note.eml.bak", False, id="a-copy"),
    ],
)
def test_which_files_it_takes(path, taken):
    (hook,) = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert bool(re.search(hook["files"], path)) is taken


@pytest.fixture
def git(tmp_path, monkeypatch):
    """Run git in a folder, whatever this machine's git is set to."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "cache"))
    # The hook's own environment would be installed from a registry; the installed package stands in.
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")

    def run(folder, *arguments):
        who = ("-c", "user.name=Ana", "-c", "user.email=ana@example.com")
        done = subprocess.run(
            ["git", *who, *arguments], cwd=folder, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    return run


@pytest.mark.slow
def test_pre_commit_runs_it(git, tmp_path):
    pytest.importorskip("pre_commit")
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder in (ours, theirs / "drafts"):
        folder.mkdir(parents=True)
    shutil.copy(MANIFEST, ours)
    git(ours, "init", "-q")
    git(ours, "add", ".")
    git(ours, "commit", "-q", "-m", "Offer the hook")
    config = {
        "repos": [
            {
                "repo": str(ours),
                "rev": git(ours, "rev-parse", "HEAD"),
                "hooks": [
                    {"id": "followup-lint", "language": "system", "args": ["--grammar", "off"]}
                ],
            }
        ]
    }
    (theirs / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (theirs / "requirements.txt").write_text("hey", encoding="utf-8")
    for name in ("good_thank_you.eml", "good_thank_you.context.json"):
        shutil.copy(EXAMPLES / name, theirs / name)
    git(theirs, "init", "-q")
    git(theirs, "add", ".")

    def pre_commit():
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--color", "never"],
            cwd=theirs,
            capture_output=True,
            text=True,
            check=False,
        )

    done = pre_commit()
    assert "followup-lint" in done.stdout, done.stdout + done.stderr
    assert "Passed" in done.stdout, done.stdout
    assert done.returncode == 0

    draft = "Hey!!!!\n\ngimme the job lol\n"
    (theirs / "drafts" / "note.txt").write_text(draft, encoding="utf-8")
    git(theirs, "add", ".")
    done = pre_commit()
    assert done.returncode == 1
    assert "drafts/note.txt" in done.stdout
    assert "requirements.txt" not in done.stdout
