"""`LintConfig`: what to check and how strictly, from code or from a TOML file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator

from followup_lint.errors import ConfigError
from followup_lint.grammar.server_url import problem_with
from followup_lint.models import Model, Severity
from followup_lint.suggest import nearest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DEFAULT_WEIGHTS: dict[str, float] = {
    "timing": 1,
    "salutation": 2,
    "gratitude": 3,
    "specific_references": 3,
    "interest": 2,
    "fit": 2,
    "open_questions": 1,
    "added_value": 0.5,
    "next_steps": 1,
    "availability": 0.5,
    "contact_info": 1,
    "tone": 3,
    "concision": 1,
    "clarity": 1,
    "formatting": 2,
    "consistency": 3,
    "grammar": 2,
}
"""How much a check counts in `Report.score`; a check that isn't listed counts 1."""

FILE_NAMES = ("followup_lint.toml", "pyproject.toml")


class TimingOptions(Model):
    """Thresholds of ``timing``; hours count from the start of the interview."""

    prompt_hours: float = Field(default=24, gt=0)
    late_hours: float = Field(default=48, gt=0)
    hasty_minutes: float = Field(default=30, ge=0)
    follow_up_business_days: int = Field(default=5, ge=0)


class ConcisionOptions(Model):
    """Words of the body between greeting and sign-off."""

    thank_you_min: int = Field(default=40, ge=0)
    thank_you_max: int = Field(default=250, ge=1)
    follow_up_min: int = Field(default=25, ge=0)
    follow_up_max: int = Field(default=200, ge=1)


class ClarityOptions(Model):
    """Sentence length in words, and the automated readability index."""

    max_sentence_words: int = Field(default=40, ge=1)
    max_grade: float = Field(default=14, gt=0)
    min_words_for_grade: int = Field(default=50, ge=1)


class FormattingOptions(Model):
    """Words in one paragraph of the body."""

    max_paragraph_words: int = Field(default=120, ge=1)


class ToneOptions(Model):
    """Exclamation marks in the whole body."""

    max_exclamations: int = Field(default=2, ge=0)


class LanguageToolOptions(Model):
    """Where a LanguageTool server is, and how long to wait for it.

    Attributes:
        url: A running server; where it isn't set, ``$FOLLOWUP_LINT_LANGUAGETOOL_URL``.
        timeout: Seconds for one answer.
        folder: A local installation, or a folder of them; it is started when a draft needs it.
        allow_public_api: Whether drafts may be sent to the public service of LanguageTool's makers.
    """

    url: str | None = None
    timeout: float = Field(default=10, gt=0)
    folder: Path | None = None
    allow_public_api: bool = False

    @field_validator("url")
    @classmethod
    def _usable(cls, url: str | None) -> str | None:
        if url is not None and (problem := problem_with(url)) is not None:
            raise ValueError(f"the address {problem}")
        return url


class LintConfig(Model):
    """What to check and how strictly.

    Attributes:
        grammar: The grammar engines beside our own rules: ``harper``; ``languagetool``; ``auto``
            takes Harper, and LanguageTool besides where one is configured or installed; ``off``
            none.
        acts: What reads the acts: ``linear`` is always there, ``encoder`` needs the extra of that
            name and decides better; ``auto`` takes it where it is installed.
        select: Checks or rules to run: names or globs (``tone``, ``tone/emoji``, ``*/missing``).
        ignore: Checks or rules to leave out; wins over ``select``.
        per_draft_ignores: Checks or rules that the command line leaves out for drafts whose path
            fits a glob: ``{"drafts/internal/*": ["contact_info"]}``. One without a slash is held
            against the name of the file, others against its path from the working folder.
        severity: Another severity for a rule: ``{"added_value/missing": "warning"}``.
        fail_on: The severity from which on a finding makes `Report.ok` false.
        max_chars: The longest body that is read.
        dialect: The English to hold spelling to; ``any`` takes British and American alike.
        weights: How much a check counts in `Report.score`; others keep their default.
        languagetool: Where LanguageTool is.
        timing: Thresholds of that check; likewise the following.
    """

    grammar: Literal["auto", "harper", "languagetool", "off"] = "auto"
    acts: Literal["auto", "linear", "encoder"] = "auto"
    select: tuple[str, ...] = ("*",)
    ignore: tuple[str, ...] = ()
    per_draft_ignores: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    severity: dict[str, Severity] = Field(default_factory=dict)
    fail_on: Severity = "warning"
    max_chars: int = Field(default=100_000, ge=1)
    dialect: Literal["any", "american", "british", "australian", "canadian", "indian"] = "any"
    weights: dict[str, float] = Field(default_factory=dict)
    languagetool: LanguageToolOptions = LanguageToolOptions()
    timing: TimingOptions = TimingOptions()
    concision: ConcisionOptions = ConcisionOptions()
    clarity: ClarityOptions = ClarityOptions()
    formatting: FormattingOptions = FormattingOptions()
    tone: ToneOptions = ToneOptions()

    @classmethod
    def load(cls, path: str | Path | None = None) -> LintConfig:
        """Read the settings of a file or a folder.

        Args:
            path: A ``followup_lint.toml`` or ``pyproject.toml``; or a folder, which is searched for
                them and then its parents; None means the working folder.

        Returns:
            The settings; the defaults where no file has any.

        Raises:
            ConfigError: The file can't be read, is no TOML, or holds a wrong key or value.
        """
        file = cls.find(path)
        return cls() if file is None else cls._from_table(_table(file, required=True) or {}, file)

    @classmethod
    def find(cls, path: str | Path | None = None) -> Path | None:
        """Find the file that `load` reads.

        Args:
            path: As for `load`.

        Returns:
            The file: ``path`` itself where it is no folder, even if it isn't there; None where no
            file of a folder and of those above it has settings.

        Raises:
            ConfigError: A file on the way can't be read, or is no TOML.
        """
        place = Path(path) if path is not None else Path.cwd()
        if not place.is_dir():
            return place
        for folder in (place.resolve(), *place.resolve().parents):
            for name in FILE_NAMES:
                file = folder / name
                if file.is_file() and _table(file, required=False) is not None:
                    return file
        return None

    @classmethod
    def _from_table(cls, table: dict[str, Any], file: Path) -> LintConfig:
        try:
            return cls.model_validate(table)
        except ValidationError as error:
            raise config_error(error, str(file), list(cls.model_fields)) from None


def config_error(error: ValidationError, file: str | None, known: list[str]) -> ConfigError:
    """Turn the first of pydantic's complaints into one that names file, key and remedy."""
    first = error.errors(include_url=False, include_input=False)[0]
    key = ".".join(str(part) for part in first["loc"])
    remedy = None
    problem = f"{first['msg']}."
    if first["type"] == "extra_forbidden":
        close = nearest(str(first["loc"][-1]), known) if len(first["loc"]) == 1 else None
        problem = "there is no such setting."
        remedy = f"Did you mean {close!r}?" if close else f"Known: {', '.join(known)}."
    return ConfigError(problem, file=file, key=key, remedy=remedy)


def _table(file: Path, *, required: bool) -> dict[str, Any] | None:
    """The settings in a file; None where a pyproject.toml has none."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(
            f"can't be read: {error.strerror}.", file=str(file), remedy="Check path and rights."
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"is no valid TOML: {error}.", file=str(file)) from None
    if file.name != "pyproject.toml":
        return data
    table = data.get("tool", {}).get("followup_lint")
    return {} if table is None and required else table
