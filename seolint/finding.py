"""What a rule found and what would mend it. Rendered into words only in reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from seolint.text import Edit, Span

__all__ = ["STAGES", "Applicability", "Finding", "Fix", "Severity", "Stage", "Value"]

Value = str | int | float
"""A value that a message may show."""

Stage = Literal["debris", "paragraphs", "repair", "sections", "headings", "metadata", "typography", "enrichment"]

STAGES: tuple[Stage, ...] = (
    "debris", "paragraphs", "repair", "sections", "headings", "metadata", "typography", "enrichment",
)  # fmt: skip
"""The order in which fixes are made: the edge that a glued sentence reveals must be used
before the space that repairs it."""


class Severity(StrEnum):
    """How bad: ``error`` is objective breakage, ``warning`` a stated rule, ``info`` an opinion of tools."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error: higher is worse."""
        return ("info", "warning", "error").index(self.value)


class Applicability(StrEnum):
    """Who may apply a fix: ``--fix``, ``--unsafe-fixes`` (and ``optimize``), or only a person."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect at one place: the rule's name, which of its messages, the values it names."""

    rule: str
    message_id: str
    values: Mapping[str, Value]
    span: Span
    severity: Severity

    @property
    def sort_key(self) -> tuple[int, int, str, str, str]:
        """Order in every output: by place, then rule, then message and values."""
        return (self.span.start, self.span.end, self.rule, self.message_id, repr(sorted(self.values.items())))


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend one finding: edits that are applied together or not at all.

    ``transform`` names a liberty of the closed list where one was taken;
    ``reason`` says in a word or two why this and nothing else (shown in
    ``changes``); ``alternatives`` are other texts that would do; ``values``
    join the finding's values in the fix's message.
    """

    finding: Finding
    edits: tuple[Edit, ...]
    applicability: Applicability
    stage: Stage
    transform: str | None = None
    reason: str = ""
    alternatives: tuple[str, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)
    priority: int = 0
    """Between fixes that start at one place, the higher goes first."""
    variants: tuple[tuple[Edit, ...], ...] = ()
    """The edits that write each of ``alternatives``, where they are known."""
