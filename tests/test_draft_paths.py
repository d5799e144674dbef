"""Which drafts a command line names."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup_lint.draft_paths import find_drafts, is_context

TREE = (
    "a.eml", "b.txt", "c.md", "b.context.toml", "notes.pdf", "[x].txt", ".hidden.txt",
    "more/d.TXT", "more/deep/e.eml", "more/d.context.md", ".git/f.txt", "empty/g.pdf",
)  # fmt: skip


@pytest.fixture(autouse=True)
def tree(monkeypatch, tmp_path):
    for name in TREE:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        pytest.param(["b.txt", "a.eml"], ["b.txt", "a.eml"], id="files-in-their-order"),
        pytest.param(["-"], ["-"], id="standard-input"),
        pytest.param(["."], ["[x].txt", "a.eml", "b.txt", "c.md", "more/d.TXT", "more/deep/e.eml"], id="folder"),
        pytest.param(["more"], ["more/d.TXT", "more/deep/e.eml"], id="folder-below"),
        pytest.param(["more/"], ["more/d.TXT", "more/deep/e.eml"], id="folder-with-slash"),
        pytest.param(["*"], ["[x].txt", "a.eml", "b.txt", "c.md"], id="glob"),
        pytest.param(["*.txt"], ["[x].txt", "b.txt"], id="glob-of-a-kind"),
        pytest.param(["**/*.eml"], ["a.eml", "more/deep/e.eml"], id="glob-at-any-depth"),
        pytest.param(["[ab].*"], ["a.eml", "b.txt"], id="glob-of-letters"),
        pytest.param(["[x].txt"], ["[x].txt"], id="a-file-that-looks-like-a-glob"),
        pytest.param(["a.eml", "b.txt", "b.context.toml"], ["a.eml", "b.txt"], id="a-context-of-the-shells-glob"),
        pytest.param(["b.context.toml"], ["b.context.toml"], id="a-context-alone-is-told-of-later"),
        pytest.param(["notes.pdf"], ["notes.pdf"], id="no-draft-is-told-of-later"),
        pytest.param(["none.txt"], ["none.txt"], id="no-file-is-told-of-later"),
        pytest.param(["odd[name.txt"], ["odd[name.txt"], id="no-glob"),
        pytest.param(["\0.txt"], ["\0.txt"], id="no-path"),
        pytest.param(["a.eml", "./a.eml", "a.*", "a.eml"], ["a.eml"], id="named-often"),
    ],
)  # fmt: skip
def test_drafts(words, names):
    found = find_drafts(words)
    assert [named.problem for named in found] == [None] * len(names)
    assert [named.name.replace("\\", "/") for named in found] == names


@pytest.mark.parametrize(
    ("word", "said"),
    [
        pytest.param(
            "empty", "empty: holds no .eml, .txt, .md file. Name another folder.", id="folder"
        ),
        pytest.param("*.doc", "*.doc: fits no .eml, .txt, .md file. Check the pattern", id="glob"),
        pytest.param("*.pdf", "*.pdf: fits no", id="glob-of-others"),
        pytest.param("emp*", "emp*: fits no", id="glob-of-a-folder"),
    ],
)
def test_a_word_without_drafts(word, said):
    *others, last = find_drafts(["a.eml", word])
    assert [named.name for named in others] == ["a.eml"]
    assert (last.name, last.problem[: len(said)]) == (word, said)


def test_links_in_circles_end():
    Path("more/again").symlink_to(Path(), target_is_directory=True)
    assert [named.name for named in find_drafts(["more"])] == ["more/d.TXT", "more/deep/e.eml"]


@pytest.mark.parametrize(
    ("name", "context"),
    [("a.context.toml", True), ("a.context.YML", True), ("context.toml", False), ("a.toml", False), ("a.context.txt", False)],
)  # fmt: skip
def test_contexts_by_name(name, context):
    assert is_context(Path(name)) is context
