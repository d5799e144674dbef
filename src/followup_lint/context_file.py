"""What is known about an interview, from a TOML, YAML or JSON file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from followup_lint.errors import ConfigError
from followup_lint.models import Candidate, Ignore, InterviewContext, Person, PreviousMessage
from followup_lint.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from pydantic_core import ErrorDetails

    _Known: TypeAlias = type[InterviewContext | Person | Candidate | Ignore | PreviousMessage]

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_BRANCHES: dict[str, _Known] = {"Person": Person, "Candidate": Candidate, "Ignore": Ignore}
"""How pydantic labels the alternatives of a field that takes a model or a name."""

_BRANCH_AT = {"candidate": 1, "recipients": 2, "ignore": 2}
"""Where in a complaint's place that label stands."""

_ITEMS: dict[str, _Known] = {"previous": PreviousMessage}
"""Fields that hold a list of models and nothing else."""

_REMEDIES = {
    "timezone_aware": "Add the offset, e.g. 2026-03-03T15:00:00-05:00.",
    "datetime_from_date_parsing": "Write it like 2026-03-03T15:00:00-05:00.",
    "datetime_parsing": "Write it like 2026-03-03T15:00:00-05:00.",
    "datetime_type": "Write it like 2026-03-03T15:00:00-05:00.",
    "date_from_datetime_parsing": "Write it like 2026-03-13.",
    "date_from_datetime_inexact": "Write the day alone, like 2026-03-13.",
    "date_parsing": "Write it like 2026-03-13.",
    "date_type": "Write it like 2026-03-13.",
    "string_type": "Write it as text, in quotes.",
    "list_type": 'Write it as a list: ["one", "two"].',
    "missing": "Add it.",
}
"""What to do, by pydantic's type of error."""


def load_context(path: str | Path) -> InterviewContext:
    """Read a context file.

    Args:
        path: A ``.toml``, ``.yaml``, ``.yml`` or ``.json`` file with the fields of
            `InterviewContext`.

    Returns:
        The context.

    Raises:
        ConfigError: The file can't be read, is not in its format, or a field is wrong; file, field
            and remedy are named.
    """
    file = Path(path)
    data = _parsed(file)
    if data is None:
        data = {}
    if not isinstance(data, dict):
        raise ConfigError(
            "holds no fields at its top level.",
            file=str(file),
            remedy=f"It takes {', '.join(InterviewContext.model_fields)}.",
        )
    try:
        return InterviewContext.model_validate(data)
    except ValidationError as error:
        raise _context_error(error, data, str(file)) from None


def find_context(draft: Path) -> Path | None:
    """Give the context file that stands beside a draft: ``note.context.toml`` for ``note.eml``.

    Of several the first of ``.toml``, ``.yaml``, ``.yml`` and ``.json`` is taken.
    """
    for suffix in _READERS:
        file = draft.with_name(f"{draft.stem}.context{suffix}")
        if file.is_file():
            return file
    return None


def _toml(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"is no valid TOML: {error}.") from None


def _yaml(text: str) -> object:
    import yaml  # noqa: PLC0415 - loads when a YAML file is read

    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f" (at line {mark.line + 1}, column {mark.column + 1})" if mark else ""
        raise ValueError(f"is no valid YAML: {error.problem}{where}.") from None
    except yaml.YAMLError:
        raise ValueError("is no valid YAML: it holds a character that YAML forbids.") from None


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"(at line {error.lineno}, column {error.colno})"
        raise ValueError(f"is no valid JSON: {error.msg} {where}.") from None


_READERS: dict[str, Callable[[str], object]] = {
    ".toml": _toml,
    ".yaml": _yaml,
    ".yml": _yaml,
    ".json": _json,
}
"""The formats by suffix, in the order in which they are looked for."""


def _parsed(file: Path) -> object:
    read = _READERS.get(file.suffix.lower())
    if read is None:
        raise ConfigError(
            "is no context file.",
            file=str(file),
            remedy=f"Its name must end in {', '.join(_READERS)}.",
        )
    try:
        return read(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise ConfigError("is not UTF-8.", file=str(file), remedy="Save it as UTF-8.") from None
    except OSError as error:
        raise ConfigError(
            f"can't be read: {error.strerror}.", file=str(file), remedy="Check path and rights."
        ) from None
    except RecursionError:
        raise ConfigError("nests too deeply.", file=str(file)) from None
    except ValueError as error:  # Also what the parsers raise on a date such as 2026-02-31.
        problem = f"{str(error).removesuffix('.')}."
        raise ConfigError(problem, file=str(file), remedy="Mend that line.") from None


def _context_error(error: ValidationError, data: dict[str, Any], file: str) -> ConfigError:
    """Turn pydantic's complaints into one that names file, field and remedy."""
    complaints = error.errors(include_url=False, include_input=False, include_context=False)
    found = [
        (key, complaint, model)
        for complaint in complaints
        if (located := _locate(complaint["loc"], data)) is not None
        for key, model in (located,)
    ]
    # A misspelt key also leaves its field missing: the misspelling is the news.
    key, first, model = min(found, key=lambda item: item[1]["type"] != "extra_forbidden")
    problem = f"{_lower_first(first['msg'].removeprefix('Value error, '))}."
    remedy = _REMEDIES.get(first["type"])
    if first["type"] == "extra_forbidden":
        known = list(model.model_fields)
        close = nearest(str(first["loc"][-1]), known)
        problem = "there is no such field."
        remedy = f"Did you mean {close!r}?" if close else f"It takes {', '.join(known)}."
    return ConfigError(problem, file=file, key=key, remedy=_and_more(remedy, found))


def _and_more(remedy: str | None, found: list[tuple[str, ErrorDetails, _Known]]) -> str | None:
    others = len({key for key, _, _ in found}) - 1
    if not others:
        return remedy
    more = f"({others} more field{'s'[: others != 1]} to mend.)"
    return f"{remedy} {more}" if remedy else more


def _locate(loc: tuple[int | str, ...], data: object) -> tuple[str, _Known] | None:
    """Give a complaint's place in the file and the model that stands there.

    A field that takes a model or a name gives complaints about both; None for those about the
    alternative that the file does not use.
    """
    key = ""
    model: _Known = InterviewContext
    value: Any = data
    items = _ITEMS.get(str(loc[0]))
    branch_at = _BRANCH_AT.get(str(loc[0]))
    for depth, part in enumerate(loc):
        if depth == branch_at:
            branch = _BRANCHES.get(str(part))
            if (branch is not None) is not isinstance(value, dict):
                return None
            model = branch or model
            continue
        if depth == 1 and items is not None:
            model = items
        key += f"[{part}]" if isinstance(part, int) else f".{part}" if key else part
        try:
            value = value[part]
        except (LookupError, TypeError):  # A field that is missing.
            value = None
    return key, model


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
