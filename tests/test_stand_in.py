"""A stand-in is there while a part loads, and gone afterwards."""

from __future__ import annotations

import subprocess
import sys

import pytest

from followup_lint.stand_in import standing_in


def package(folder):
    (folder / "heavy").mkdir()
    (folder / "heavy" / "__init__.py").write_text("loaded = True\n")
    (folder / "heavy" / "part.py").write_text("from heavy.other import value\n")
    (folder / "heavy" / "other.py").write_text("value = 7\n")
    (folder / "user.py").write_text("import heavy\n")


@pytest.fixture(autouse=True)
def fresh(monkeypatch, tmp_path):
    package(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] in ("heavy", "user")]:
        del sys.modules[name]


def test_a_part_without_its_package():
    with standing_in("heavy", parts=True):
        from heavy.part import value
    assert value == 7
    assert "heavy" not in sys.modules
    import heavy

    assert heavy.loaded


def test_who_keeps_the_stand_in_gets_the_module():
    with standing_in("heavy"):
        import user
    assert "heavy" not in sys.modules
    assert user.heavy.loaded is True
    with pytest.raises(AttributeError):
        user.heavy.nothing  # noqa: B018 - the access is the test


def test_whoever_asks_meanwhile_gets_the_module():
    with standing_in("heavy"):
        import heavy

        assert heavy.loaded is True
        assert sys.modules["heavy"].loaded is True
    assert "heavy" in sys.modules


def test_what_is_loaded_stays():
    import heavy

    with standing_in("heavy", parts=True):
        assert sys.modules["heavy"] is heavy
    assert sys.modules["heavy"] is heavy


def test_it_goes_when_the_part_fails():
    with pytest.raises(ImportError), standing_in("heavy", parts=True):
        import heavy.nothing  # noqa: F401
    assert "heavy" not in sys.modules


def test_the_stemmer_loads_one_language_and_leaves_the_package_usable():
    code = (
        "import sys; from followup_lint.language.wording import stem\n"
        "assert stem('migrations') == 'migrat'\n"
        "assert 'snowballstemmer.german_stemmer' not in sys.modules\n"
        "import snowballstemmer; assert snowballstemmer.stemmer('german').stemWord('laufen') == 'lauf'"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
