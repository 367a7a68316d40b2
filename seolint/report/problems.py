"""Errors as one line each: the file, the place, what is wrong, the mend."""

from __future__ import annotations

from typing import Literal

from seolint.errors import SeolintError

__all__ = ["problem_message", "render_problem"]


def problem_message(error: SeolintError, locale: Literal["fr", "en"]) -> tuple[str, str | None]:
    """What is wrong and the mend, in ``locale``."""
    return " ".join(error.message.split()), error.hint


def render_problem(error: SeolintError, locale: Literal["fr", "en"] = "fr") -> str:
    """``error`` on one line: ``path:line: message hint``."""
    message, hint = problem_message(error, locale)
    place = error.path or ""
    if error.line is not None:
        place = f"{place}:{error.line}"
    head = f"{place}: {message}" if place else message
    return f"{head} {hint}" if hint else head
