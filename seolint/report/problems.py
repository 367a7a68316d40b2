"""Errors as one line each: the file, the place, what is wrong, the mend."""

from __future__ import annotations

from typing import Literal

from seolint.errors import SeolintError
from seolint.report.messages import finish_french
from seolint.report.paths import one_line
from seolint.report.problems_fr import in_french

__all__ = ["problem_message", "render_problem"]


def problem_message(error: SeolintError, locale: Literal["fr", "en"]) -> tuple[str, str | None]:
    """What is wrong and the mend, in ``locale``."""
    message, hint = " ".join(error.message.split()), error.hint
    if locale == "fr":
        message, hint = finish_french(in_french(message)), hint and finish_french(in_french(hint))
    return message, hint


def render_problem(error: SeolintError, locale: Literal["fr", "en"] = "fr") -> str:
    """``error`` on one line: ``path:line: message. Hint.``"""
    message, hint = problem_message(error, locale)
    place = one_line(error.path or "")
    if error.line is not None:
        place = f"{place}:{error.line}"
    if not message.endswith((".", "!", "?", "…")):
        message += "."
    return " ".join(part for part in (place and f"{place}:", message, hint) if part)
