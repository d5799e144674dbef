"""`Sendable`: a pydantic validator that refuses a mail with the feedback to write it again by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from followup_lint.errors import DraftTooLong, EngineFailed
from followup_lint.linter import default_linter
from followup_lint.models import Draft, InterviewContext

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from followup_lint.linter import Linter

__all__ = ["Sendable"]


@dataclass(frozen=True, eq=False)
class Sendable:
    """What ``Annotated[Draft, Sendable(context)]`` asks of a draft: that its report is ok.

    It works on `Draft` and on ``str``, which is taken as the body. The error's type is
    ``not_sendable``, and its message is the feedback, nothing else. pydantic shows the refused
    input beside it unless the model that holds the field sets ``hide_input_in_errors``.

    Attributes:
        context: What is known about the interview.
        linter: What judges; the one behind `lint` when None.
        limit: How many instructions the message holds at most.
    """

    context: InterviewContext | None = None
    linter: Linter | None = None
    limit: int = 8

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Judge after everything else was validated."""
        return core_schema.no_info_after_validator_function(self._judged, handler(source))

    def _judged(self, value: Any) -> Any:  # noqa: ANN401 - pydantic gives what the type takes
        """Give the value back as it is.

        Raises:
            PydanticCustomError: It is not ok, or too long to be judged.
            EngineFailed: Nothing is wrong with it, but a check could not run: no rewriting helps.
            TypeError: It is neither a draft nor a text.
        """
        if not isinstance(value, (str, Draft)):
            raise TypeError(f"Sendable judges a Draft or a str, not {type(value).__name__}")
        draft = Draft(body=value) if isinstance(value, str) else value
        try:
            report = (self.linter or default_linter()).lint(draft, self.context)
        except DraftTooLong as error:
            raise PydanticCustomError("not_sendable", "{text}", {"text": str(error)}) from None
        if report.ok:
            return value
        feedback = report.feedback(self.context, draft=draft, limit=self.limit)
        if not feedback:
            failed = next(result for result in report.checks if result.status == "error")
            raise EngineFailed(failed.check, failed.reason or "could not run")
        raise PydanticCustomError("not_sendable", "{text}", {"text": str(feedback)})
