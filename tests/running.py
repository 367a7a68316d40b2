"""What one command line of a test gave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Result", "Run"]


@dataclass(frozen=True)
class Result:
    """What one command line gave."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]
"""Runs ``seolint`` with some arguments; ``stdin`` as bytes."""
