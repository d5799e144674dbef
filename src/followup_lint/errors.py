"""Everything that followup_lint raises on purpose.

::

    FollowupLintError
    ├── ConfigError        a setting, a check or rule name, a context file: file, key and remedy
    ├── DraftTooLong       the body has more characters than ``LintConfig.max_chars``
    ├── MailError          bytes that are no readable mail
    ├── CheckDefinitionError   a check class without its metadata or examples
    └── EngineError        an engine, for grammar or for acts
        ├── EngineUnavailable  asked for, and not there
        └── EngineFailed       it answered with nonsense, or not in time

Wrong *values* in a draft or context raise pydantic's own ``ValidationError``, which names the
field. No message of ours ever holds text of a draft.
"""

from __future__ import annotations

__all__ = [
    "CheckDefinitionError",
    "ConfigError",
    "DraftTooLong",
    "EngineError",
    "EngineFailed",
    "EngineUnavailable",
    "FollowupLintError",
    "MailError",
]


class FollowupLintError(Exception):
    """The base of all errors that this library raises on purpose."""


class ConfigError(FollowupLintError):
    """A setting, a name or a file that can't be used.

    Args:
        problem: What is wrong, in one sentence.
        file: The file it stands in, if any.
        key: The dotted key or field, if any.
        remedy: What to do about it.
    """

    def __init__(
        self,
        problem: str,
        file: str | None = None,
        key: str | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(problem, file, key, remedy)
        self.problem = problem
        self.file = file
        self.key = key
        self.remedy = remedy

    def __str__(self) -> str:
        where = ": ".join(part for part in (self.file, self.key) if part)
        text = f"{where}: {self.problem}" if where else self.problem
        return f"{text} {self.remedy}" if self.remedy else text


class DraftTooLong(FollowupLintError):  # noqa: N818 - the name is part of the contract
    """The body holds more characters than ``LintConfig.max_chars`` allows.

    Args:
        length: Code points in the body.
        limit: Code points allowed.
    """

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(length, limit)
        self.length = length
        self.limit = limit

    def __str__(self) -> str:
        return (
            f"the body has {self.length:,} characters; at most {self.limit:,} are read. "
            "Shorten it, or raise LintConfig.max_chars."
        )


class MailError(FollowupLintError):
    """Bytes or a file that can't be read as a mail.

    Args:
        problem: What is wrong, and what to do.
        file: The file, if there is one.
    """

    def __init__(self, problem: str, file: str | None = None) -> None:
        super().__init__(problem, file)
        self.problem = problem
        self.file = file

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}" if self.file else self.problem


class CheckDefinitionError(FollowupLintError, TypeError):
    """A check class that lacks something it must have; raised where the class is defined."""


class EngineError(FollowupLintError):
    """An engine, for grammar or for acts, that could not do its work.

    Args:
        engine: Its name, e.g. ``harper``.
        problem: What went wrong, and what to do.
    """

    def __init__(self, engine: str, problem: str) -> None:
        super().__init__(engine, problem)
        self.engine = engine
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.engine}: {self.problem}"


class EngineUnavailable(EngineError):  # noqa: N818 - reads as the state it names
    """The engine was asked for and is not there."""


class EngineFailed(EngineError):  # noqa: N818 - reads as the event it names
    """The engine is there and could not answer.

    Args:
        engine: Its name.
        problem: What went wrong, and what to do.
        status: The HTTP status that a server answered with, if it did.
    """

    def __init__(self, engine: str, problem: str, status: int | None = None) -> None:
        super().__init__(engine, problem)
        self.status = status
