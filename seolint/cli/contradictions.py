"""Options of ``check`` that cannot both be meant."""

from __future__ import annotations

from collections.abc import Mapping

from seolint.errors import UsageError

__all__ = ["refuse_contradictions"]

_APART: tuple[tuple[str, str], ...] = (
    ("--config", "--isolated"),
    ("--update-baseline", "--fix"),
    ("--update-baseline", "--unsafe-fixes"),
    ("--update-baseline", "--diff"),
    ("--update-baseline", "--watch"),
    ("--update-baseline", "--changed-since"),
    ("--update-baseline", "--output-file"),
    ("--add-suppressions", "--update-baseline"),
    ("--add-suppressions", "--fix"),
    ("--add-suppressions", "--unsafe-fixes"),
    ("--add-suppressions", "--diff"),
    ("--add-suppressions", "--watch"),
)
"""A baseline begun on some paragraphs, or a watch that writes what it watches, would not be what anybody meant."""


def refuse_contradictions(given: Mapping[str, bool]) -> None:
    """Raise UsageError for two options that ``given`` says are both there."""
    for one, other in _APART:
        if given.get(one) and given.get(other):
            raise UsageError(f"{one} and {other} contradict each other", hint="Give one of the two.")
