"""LintConfig: from code and from files, and what a wrong file says."""

from __future__ import annotations

import pytest

from followup_lint import ConfigError, LintConfig
from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.registry import BUILT_IN


def test_every_check_has_a_weight():
    assert set(DEFAULT_WEIGHTS) == set(BUILT_IN)


def test_it_reads_its_own_file(tmp_path):
    file = tmp_path / "followup_lint.toml"
    file.write_text('fail_on = "error"\n[timing]\nlate_hours = 72\n')
    config = LintConfig.load(file)
    assert config.fail_on == "error"
    assert config.timing.late_hours == 72
    assert config.timing.prompt_hours == 24


def test_it_reads_pyproject_from_a_folder_above(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool.followup_lint]\nignore = ["tone/emoji"]\n')
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert LintConfig.load(below).ignore == ("tone/emoji",)


def test_its_own_file_wins_over_pyproject(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool.followup_lint]\nfail_on = "info"\n')
    (tmp_path / "followup_lint.toml").write_text('fail_on = "error"\n')
    assert LintConfig.load(tmp_path).fail_on == "error"


def test_without_a_file_there_are_the_defaults(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert LintConfig.load() == LintConfig()
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert LintConfig.load(tmp_path / "pyproject.toml") == LintConfig()


@pytest.mark.parametrize(
    ("text", "key", "said"),
    [
        pytest.param('fial_on = "error"', "fial_on", "Did you mean 'fail_on'?", id="misspelt key"),
        pytest.param("zzz = 1", "zzz", "Known: grammar,", id="unknown key"),
        pytest.param('fail_on = "loud"', "fail_on", "'error', 'warning' or 'info'", id="value"),
        pytest.param(
            "[timing]\nlate_hours = -1", "timing.late_hours", "greater than 0", id="range"
        ),
        pytest.param(
            "[tone]\nmax = 1", "tone.max", "there is no such setting", id="key of a section"
        ),
        pytest.param("fail_on = ", None, "is no valid TOML", id="broken file"),
    ],
)
def test_a_wrong_file_says_file_key_and_remedy(tmp_path, text, key, said):
    file = tmp_path / "followup_lint.toml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        LintConfig.load(file)
    assert caught.value.file == str(file)
    assert caught.value.key == key
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(ConfigError, match=r"nowhere\.toml: can't be read: No such file"):
        LintConfig.load(tmp_path / "nowhere.toml")
