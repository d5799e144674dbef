"""The pytest plugin in runs of its own, with pytest-xdist too, and what loading it costs."""

from __future__ import annotations

import pytest

from followup_lint import Draft, LintConfig
from followup_lint.assertions import assert_sendable, ignoring, linter_for
from followup_lint.models import Report
from followup_lint.testing import assert_sendable as public_assert

pytest_plugins = "pytester"

# Without the plugins of others a run takes a tenth of the time.
INI = """[pytest]
addopts = --strict-markers -p no:cacheprovider -p no:hypothesispytest -p no:anyio
"""
SETTINGS = 'grammar = "off"\nacts = "linear"\nselect = ["gratitude", "tone"]\n'
LAX = 'grammar = "off"\nacts = "linear"\nselect = ["tone"]\nfail_on = "error"\n'
BAD = "Hi Dana,\n\nI'm gonna call you on Monday.\n\nBest,\nAna Ruiz"
GOOD = "Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna Ruiz"
LINTER = linter_for(LintConfig(grammar="off", acts="linear", select=("gratitude", "tone")))


@pytest.fixture(autouse=True)
def loaded():
    """Runs in this process forget what they imported: let them find it here already."""
    LINTER.lint(GOOD)


@pytest.fixture
def project(pytester):
    """A project with settings, and two texts that its tests use."""
    pytester.makefile(".toml", followup_lint=SETTINGS)
    pytester.makeini(INI)
    pytester.makepyfile(drafts=f"BAD = {BAD!r}\nGOOD = {GOOD!r}\n")
    pytester.syspathinsert()
    return pytester


def body(text):
    return f"import pytest\nfrom drafts import BAD, GOOD\n\n{text}\n"


def test_the_entry_point_names_the_plugin():
    from importlib.metadata import entry_points

    (point,) = [p for p in entry_points(group="pytest11") if p.name == "followup_lint"]
    assert point.value == "followup_lint.integrations.pytest_plugin"


def test_a_draft_that_can_be_sent(project):
    project.makepyfile(
        body(
            "def test_note(assert_sendable, followup_lint):\n"
            "    report = assert_sendable(GOOD, {'recipients': ['Dana Lee']})\n"
            "    assert report.ok\n"
            "    assert report == followup_lint.lint(GOOD, {'recipients': ['Dana Lee']})\n"
            "    assert followup_lint.check_names == ('gratitude', 'tone')\n"
        )
    )
    project.runpytest_inprocess().assert_outcomes(passed=1)


@pytest.mark.parametrize("how", ["fixture", "import"])
def test_a_failure_shows_the_draft_with_its_findings(project, how):
    test = (
        "def test_note(assert_sendable):\n    assert_sendable(BAD)\n"
        if how == "fixture"
        else "from followup_lint.testing import assert_sendable\n"
        "def test_note(followup_lint):\n    assert_sendable(BAD, linter=followup_lint)\n"
    )
    project.makepyfile(body(test))
    result = project.runpytest_inprocess()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "E *AssertionError: draft: 1 error, 1 warning",
            "E *3 │ I'm gonna call you on Monday.",
            "E *~~~~~ warning tone/slang",
            "E *What to do next",
        ]
    )
    text = result.stdout.str()
    assert "assertions.py" not in text, "the traceback ends in the test"
    assert "\x1b[" not in text
    assert max(len(line) for line in text.splitlines() if line.startswith("E ")) <= 80


def test_colours_are_those_of_pytest(project):
    project.makepyfile(body("def test_note(assert_sendable):\n    assert_sendable(BAD)\n"))
    coloured = project.runpytest_inprocess("--color=yes").stdout.str()
    # What pytest paints by itself is no bold yellow.
    assert "\x1b[1;33m~~~~~" in coloured
    xml = project.path / "out.xml"
    project.runpytest_inprocess("--color=yes", f"--junitxml={xml}")
    assert "[1;33m" not in xml.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("ini", "marker", "outcome"),
    [
        pytest.param("", "", "failed", id="the file of the folder"),
        pytest.param("followup_lint_ignore = tone", "", "failed", id="one rule less"),
        pytest.param("followup_lint_ignore = tone gratitude/*", "", "passed", id="none left"),
        pytest.param("followup_lint_ignore =\n  tone\n  gratitude/*", "", "passed", id="in lines"),
        pytest.param("followup_lint_config = lax.toml", "", "passed", id="another file"),
        pytest.param("", "ignore='tone'", "failed", id="marker: one name"),
        pytest.param("", "ignore=['tone', 'gratitude/*']", "passed", id="marker: names"),
        pytest.param(
            "followup_lint_ignore = tone", "ignore='gratitude'", "passed", id="both add up"
        ),
        pytest.param("", "config='lax.toml'", "passed", id="marker: a file"),
        pytest.param("", "config={'fail_on': 'error', **BASE}", "failed", id="marker: a mapping"),
        pytest.param("", "config=LintConfig(**BASE)", "failed", id="marker: a LintConfig"),
        pytest.param(
            "followup_lint_config = none.toml", "config='lax.toml'", "passed", id="marker wins"
        ),
    ],
)
def test_settings(project, ini, marker, outcome):
    project.makefile(".toml", lax=LAX)
    project.makeini(f"{INI}{ini}\n")
    mark = f"@pytest.mark.followup_lint({marker})\n" if marker else ""
    project.makepyfile(
        body(
            "from followup_lint import LintConfig\n"
            "BASE = {'grammar': 'off', 'acts': 'linear', 'select': ['gratitude']}\n\n"
            f"{mark}def test_note(assert_sendable):\n    assert_sendable(BAD)\n"
        )
    )
    project.runpytest_inprocess().assert_outcomes(**{outcome: 1})


def test_markers_add_up_and_the_nearest_settings_count(project):
    project.makefile(".toml", lax=LAX)
    project.makepyfile(
        body(
            "@pytest.mark.followup_lint(config={'select': ['tone']}, ignore='tone/emoji')\n"
            "class TestNotes:\n"
            "    @pytest.mark.followup_lint(config='lax.toml', ignore=['tone/slang'])\n"
            "    def test_near(self, followup_lint):\n"
            "        config = followup_lint.config\n"
            "        assert config.fail_on == 'error'\n"
            "        assert config.ignore == ('tone/emoji', 'tone/slang')\n"
            "    def test_far(self, followup_lint):\n"
            "        assert followup_lint.config.select == ('tone',)\n"
            "        assert followup_lint.config.ignore == ('tone/emoji',)\n"
        )
    )
    project.runpytest_inprocess().assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("ini", "marker", "message"),
    [
        pytest.param(
            "followup_lint_config = none.toml", "", "*none.toml: can't be read:*", id="no file"
        ),
        pytest.param(
            "followup_lint_ignore = tome", "", "*Did you mean 'tone'?*", id="no such check"
        ),
        pytest.param("", "config={'fail_at': 'x'}", "*fail_at*", id="no such setting"),
        pytest.param("", "'tone'", "*by name, not 'tone'", id="marker: by place"),
        pytest.param(
            "", "skip=1", "*takes config and ignore by name, not skip", id="marker: other"
        ),
    ],
)
def test_settings_that_are_wrong(project, ini, marker, message):
    project.makeini(f"{INI}{ini}\n")
    mark = f"@pytest.mark.followup_lint({marker})\n" if marker else ""
    project.makepyfile(body(f"{mark}def test_note(assert_sendable):\n    assert_sendable(GOOD)\n"))
    result = project.runpytest_inprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([message])


def test_the_marker_and_the_settings_are_described(project):
    project.runpytest_inprocess("--markers").stdout.fnmatch_lines(
        ["@pytest.mark.followup_lint(config=..., ignore=...):*"]
    )
    project.runpytest_inprocess("--help").stdout.fnmatch_lines(
        ["*followup_lint_config (string):*", "*followup_lint_ignore (args):*"]
    )


@pytest.mark.slow
def test_workers_of_xdist(project):
    project.makepyfile(
        body(
            "@pytest.mark.parametrize('number', range(4))\n"
            "@pytest.mark.followup_lint(ignore='tone')\n"
            "def test_note(assert_sendable, number):\n"
            "    assert_sendable(GOOD if number else BAD)\n"
        )
    )
    result = project.runpytest_subprocess("-n2")
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(["E *AssertionError: draft: 1 error"])
    assert "tone/slang" not in result.stdout.str()


def test_loading_the_plugin_loads_nothing_of_ours(pytester):
    """Who doesn't use it pays for one small file."""
    pytester.makeconftest(
        "import sys\n"
        "def pytest_unconfigure(config):\n"
        "    assert config.pluginmanager.has_plugin('followup_lint')\n"
        "    ours = sorted(n for n in sys.modules if n.startswith('followup_lint'))\n"
        "    print('LOADED', *ours, 'pydantic' in sys.modules)\n"
    )
    pytester.makepyfile("def test_nothing():\n    assert True\n")
    result = pytester.runpytest_subprocess("-s")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(
        [
            (
                "*LOADED followup_lint followup_lint.integrations "
                "followup_lint.integrations.pytest_plugin False"
            )
        ]
    )


def test_the_report_comes_back():
    report = assert_sendable(GOOD, linter=LINTER)
    assert isinstance(report, Report)
    assert report == LINTER.lint(GOOD)
    assert assert_sendable(Draft(body=GOOD), linter=LINTER) == report


@pytest.mark.parametrize(
    ("ignore", "counts"),
    [
        pytest.param((), "1 error, 1 warning", id="nothing"),
        pytest.param("tone", "1 error", id="a name"),
        pytest.param(["gratitude/missing"], "1 warning", id="a rule"),
    ],
)
def test_what_is_left_out(ignore, counts):
    with pytest.raises(AssertionError) as caught:
        assert_sendable({"body": BAD, "kind": "thank_you"}, ignore=ignore, linter=LINTER)
    assert str(caught.value).startswith(f"draft: {counts}\n")
    assert assert_sendable(BAD, ignore=["tone", "gra*"], linter=LINTER).findings == ()


@pytest.mark.parametrize("width", [40, 100])
def test_the_message_is_as_wide_as_asked(width):
    with pytest.raises(AssertionError) as caught:
        assert_sendable(BAD, linter=LINTER, width=width)
    lines = str(caught.value).splitlines()
    assert max(map(len, lines)) <= width
    assert lines[-1].strip()


def test_the_default_linter_judges_when_none_is_given():
    with pytest.raises(AssertionError, match="gratitude/missing"):
        public_assert(BAD)


def test_linters_are_kept():
    config = LintConfig(grammar="off", acts="linear")
    assert linter_for(config) is linter_for(LintConfig(grammar="off", acts="linear"))
    assert linter_for(ignoring(config, "tone")) is not linter_for(config)
    assert ignoring(ignoring(config, "tone"), ["fit"]).ignore == ("tone", "fit")
