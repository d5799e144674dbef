"""Which engines a configuration gets, and where their server is."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pydantic import ValidationError

from followup_lint import ConfigError, LintConfig, Linter
from followup_lint.config import LanguageToolOptions
from followup_lint.errors import EngineUnavailable
from followup_lint.grammar import languagetool_source
from followup_lint.grammar.languagetool_server import LocalServer
from followup_lint.grammar.languagetool_source import URL_VARIABLE, source_for
from followup_lint.grammar.proofreader import engines_for
from followup_lint.grammar.server_url import PUBLIC_API, is_loopback, is_public, problem_with

# Addresses


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("http://127.0.0.1:8081", None, id="local"),
        pytest.param(" https://grammar.example.com/lt/ ", None, id="path and spaces around"),
        pytest.param("http://[::1]:8081", None, id="ipv6"),
        pytest.param("ftp://example.com", "must begin with http", id="scheme"),
        pytest.param("127.0.0.1:8081", "must begin with http", id="no scheme"),
        pytest.param("http://", "must begin with http", id="no host"),
        pytest.param("", "must begin with http", id="empty"),
        pytest.param("http://example.com/?a=1", "“\\?”", id="query"),
        pytest.param("http://example.com/#a", "“#”", id="fragment"),
        pytest.param("http://me:secret@example.com", "user name", id="user"),
        pytest.param("http://exa mple.com", "spaces", id="space"),
        pytest.param("http://example.com:port", "is no address", id="port"),
        pytest.param("http://[::1", "is no address", id="bracket"),
    ],
)
def test_an_address_must_be_one(url, said, monkeypatch):
    if said is None:
        assert problem_with(url) is None
        assert LanguageToolOptions(url=url).url == url
        return
    with pytest.raises(ValidationError, match=said):
        LanguageToolOptions(url=url)
    if url:
        monkeypatch.setenv(URL_VARIABLE, url)
        with pytest.raises(ConfigError, match=said) as caught:
            source_for(LanguageToolOptions())
        assert caught.value.key == f"${URL_VARIABLE}"
        assert "secret" not in str(caught.value)


def test_a_file_with_a_wrong_address_says_where(tmp_path):
    file = tmp_path / "followup_lint.toml"
    file.write_text('[languagetool]\nurl = "localhost"\n')
    with pytest.raises(ConfigError, match="must begin with http") as caught:
        LintConfig.load(file)
    assert caught.value.key == "languagetool.url"


@pytest.mark.parametrize(
    ("url", "public", "loopback"),
    [
        ("https://api.languagetool.org", True, False),
        ("https://api.LanguageTool.org./v2", True, False),
        ("https://languagetool.org/api", True, False),
        ("http://api.languagetoolplus.com:80", True, False),
        ("http://mylanguagetool.org", False, False),
        ("http://languagetool.org.example.com", False, False),
        ("http://localhost:8081", False, True),
        ("http://lt.localhost", False, True),
        ("http://127.9.9.9", False, True),
        ("http://[::1]:8081", False, True),
        ("http://10.0.0.1", False, False),
        ("http://localhost.example.com", False, False),
        ("http://[fe80::1]", False, False),
    ],
)
def test_whose_an_address_is(url, public, loopback):
    assert (is_public(url), is_loopback(url)) == (public, loopback)


# Where the server comes from


def test_the_configured_address_comes_first(monkeypatch, installation):
    options = LanguageToolOptions(url="http://127.0.0.1:1/v2/", folder=installation)
    monkeypatch.setenv(URL_VARIABLE, "http://127.0.0.1:2")
    assert source_for(options).url() == "http://127.0.0.1:1"
    options = LanguageToolOptions(folder=installation)
    assert source_for(options).url() == "http://127.0.0.1:2"
    monkeypatch.delenv(URL_VARIABLE)
    source = source_for(options)
    assert isinstance(source, LocalServer)
    assert source.folder == installation
    assert source_for(LanguageToolOptions()) is None


def test_the_public_service_is_asked_only_where_it_is_allowed(monkeypatch):
    allowed = LanguageToolOptions(allow_public_api=True)
    assert source_for(allowed).url() == PUBLIC_API
    named = LanguageToolOptions(url="https://api.languagetoolplus.com", allow_public_api=True)
    assert source_for(named).url() == "https://api.languagetoolplus.com"
    with pytest.raises(ConfigError, match="allow_public_api") as caught:
        source_for(LanguageToolOptions(url="https://api.languagetool.org"))
    assert caught.value.key == "languagetool.url"
    monkeypatch.setenv(URL_VARIABLE, "https://languagetool.org")
    for choice in ("auto", "languagetool"):
        with pytest.raises(ConfigError, match="would read every draft"):
            Linter(LintConfig(grammar=choice))
    Linter(LintConfig(grammar="harper"))


@pytest.mark.usefixtures("some_java")
@pytest.mark.parametrize(
    ("grammar", "installed", "engines"),
    [
        ("harper", False, ["followup_lint", "harper"]),
        ("harper", True, ["followup_lint", "harper"]),
        ("auto", False, ["followup_lint", "harper"]),
        ("auto", True, ["followup_lint", "languagetool", "harper"]),
        ("languagetool", True, ["followup_lint", "languagetool"]),
    ],
)
def test_each_choice_has_its_engines(grammar, installed, engines, installation):
    where = {"folder": installation} if installed else {}
    config = LintConfig(grammar=grammar, languagetool={**where, "timeout": 3}, dialect="british")
    found = engines_for(config)
    assert [engine.name for engine in found] == engines
    for engine in found:
        if engine.name == "languagetool":
            assert (engine.timeout, engine.dialect) == (3, "british")
            assert engine.source.pid is None


def test_languagetool_that_is_not_there_says_what_to_do():
    with pytest.raises(EngineUnavailable, match=r"languagetool\.url.*grammar='harper'"):
        Linter(LintConfig(grammar="languagetool"))


@pytest.mark.parametrize("lacks", ["urllib3", "java"])
def test_what_is_missing_to_ask_it(lacks, installation, monkeypatch):
    if lacks == "urllib3":
        monkeypatch.setattr(languagetool_source, "find_spec", lambda _: None)
    monkeypatch.setattr(
        languagetool_source.shutil, "which", lambda _: None if lacks == "java" else "java"
    )
    installed = {"folder": installation}
    with pytest.raises(EngineUnavailable, match=lacks):
        engines_for(LintConfig(grammar="languagetool", languagetool=installed))
    # Nobody asked for it: an installation may lie about for other programs.
    found = engines_for(LintConfig(grammar="auto", languagetool=installed))
    assert [engine.name for engine in found] == ["followup_lint", "harper"]
    running = LintConfig(grammar="auto", languagetool={"url": "http://127.0.0.1:1"})
    if lacks == "urllib3":
        with pytest.raises(EngineUnavailable, match="pip install"):
            engines_for(running)
    else:
        assert len(engines_for(running)) == 3


def test_importing_loads_no_urllib3():
    code = (
        "import sys, followup_lint; from followup_lint import LintConfig, Linter\n"
        "Linter(LintConfig(grammar='auto', languagetool={'url': 'http://127.0.0.1:1'}))\n"
        "assert 'urllib3' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
