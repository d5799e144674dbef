"""Small questions to a LanguageTool server: is it there, is it the one we mean, does it work?

Connections are made for one question and never shared, so that forked processes and threads can't
get each other's answers. No proxy is used, whatever the environment says.
"""

from __future__ import annotations

import json
from urllib.parse import urlencode

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.languagetool_java import ENGINE

QUESTION = {"language": "en-US", "text": "We go home."}

_MOST_BYTES = 1_000_000


def text_limit(url: str, seconds: float = 2.0) -> int | None:
    """The longest text that the server at a base URL takes, which its settings say.

    Args:
        url: Without a final slash.
        seconds: How long to wait for a connection, and then for the answer.

    Returns:
        Its limit in UTF-16 units; None if nothing answers, or nothing that makes sense.
    """
    try:
        status, body = _ask("GET", f"{url}/v2/maxtextlength", None, seconds)
        return int(body) if status == 200 else None
    except (EngineFailed, ValueError):
        return None


def answering_version(url: str, seconds: float) -> str:
    """Have a sentence checked.

    Args:
        url: Without a final slash.
        seconds: How long to wait for a connection, and then for the answer.

    Returns:
        The version of LanguageTool.

    Raises:
        EngineFailed: No answer, or none of LanguageTool.
        EngineUnavailable: urllib3 is not installed.
    """
    status, body = _ask("POST", f"{url}/v2/check", QUESTION, seconds)
    if status != 200:
        raise EngineFailed(ENGINE, f"{url} answered {status} to a first sentence")
    try:
        answer = json.loads(body)
        version = answer["software"]["version"]
        matches = answer["matches"]
    except (ValueError, TypeError, KeyError):
        matches = version = None
    if not isinstance(matches, list) or not isinstance(version, str):
        raise EngineFailed(ENGINE, f"what answers at {url} is no LanguageTool server")
    return version


def _ask(
    method: str, address: str, fields: dict[str, str] | None, seconds: float
) -> tuple[int, bytes]:
    """Status and body of one answer."""
    try:
        import urllib3  # noqa: PLC0415 - only who has a server pays for it
    except ModuleNotFoundError:
        problem = "urllib3 is missing; install it with: pip install 'followup-lint[languagetool]'"
        raise EngineUnavailable(ENGINE, problem) from None
    try:
        with urllib3.PoolManager(retries=False, timeout=seconds) as pool:
            answer = pool.request(
                method,
                address,
                body=urlencode(fields) if fields else None,
                headers={"Content-Type": "application/x-www-form-urlencoded"} if fields else None,
                redirect=False,
                preload_content=False,
            )
            with answer:
                return answer.status, answer.read(_MOST_BYTES)
    except urllib3.exceptions.NewConnectionError:  # which urllib3 counts as a time-out
        raise EngineFailed(ENGINE, f"nothing answers at {address}") from None
    except urllib3.exceptions.TimeoutError:
        raise EngineFailed(ENGINE, f"{address} gave no answer within {seconds:.0f} s") from None
    except (urllib3.exceptions.HTTPError, ValueError) as error:
        problem = f"{address} can't be asked: {type(error).__name__}"
        raise EngineFailed(ENGINE, problem) from None
