"""Errors as one line each: the file, the place, what is wrong, the mend."""

from __future__ import annotations

from typing import Literal

from seolint.errors import SeolintError

__all__ = ["render_problem"]


def render_problem(error: SeolintError, locale: Literal["fr", "en"] = "fr") -> str:
    """``error`` on one line: ``path:line: message hint``."""
    return " ".join(str(error).split())
