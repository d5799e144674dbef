"""Which LanguageTool server a configuration means: one named, one installed, or the public one."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from typing import TYPE_CHECKING

from followup_lint.errors import ConfigError
from followup_lint.grammar.languagetool_server import (
    LocalServer,
    RunningServer,
    find_installation,
    local_server,
)
from followup_lint.grammar.server_url import PUBLIC_API, is_public, problem_with

if TYPE_CHECKING:
    from followup_lint.config import LanguageToolOptions
    from followup_lint.grammar.languagetool_server import ServerSource

URL_VARIABLE = "FOLLOWUP_LINT_LANGUAGETOOL_URL"
"""The environment variable that names a running server where the configuration doesn't."""


def source_for(options: LanguageToolOptions) -> ServerSource | None:
    """Choose a server; none is started or asked yet.

    The address of the configuration comes first, then that of the environment, then an
    installation on this machine, then the public service where it is allowed.

    Returns:
        Where the server comes from; None if there is none.

    Raises:
        ConfigError: The address can't be used, or is the public service's, which would read the
            drafts and was not allowed to.
    """
    key = None if options.url is None else "languagetool.url"
    url = options.url if key else os.environ.get(URL_VARIABLE, "").strip()
    if url:
        return _running(url, key or f"${URL_VARIABLE}", allowed=options.allow_public_api)
    installation = find_installation(options.folder)
    if installation is not None:
        return local_server(installation)
    return RunningServer(PUBLIC_API) if options.allow_public_api else None


def lacking(source: ServerSource) -> str | None:
    """Say what is missing on this machine to ask a server, with the remedy; None if nothing is."""
    if find_spec("urllib3") is None:
        return 'urllib3 is missing; install it: pip install "followup-lint[languagetool]"'
    if isinstance(source, LocalServer) and shutil.which("java") is None:
        return "there is no java on the PATH; install Java 17 or newer"
    return None


def _running(url: str, key: str, *, allowed: bool) -> RunningServer:
    problem = problem_with(url)
    if problem is not None:
        raise ConfigError(f"the address {problem}.", key=key)
    if is_public(url) and not allowed:
        raise ConfigError(
            "the public service of LanguageTool would read every draft.",
            key=key,
            remedy="Run a server of your own, or set languagetool.allow_public_api.",
        )
    return RunningServer(url)
