"""One entry of a metadata block, whatever its notation."""

from __future__ import annotations

from dataclasses import dataclass

from seolint.text import Span

__all__ = ["LARGEST", "Entry"]

LARGEST = 262_144
"""No metadata is larger than this; what looks so is a text between two rules."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of the top level: its ``key``, where that stands, and where and how its value is written.

    ``value_span`` is empty, right behind the colon, where no value is written.
    ``kind`` is string, other, null or alias; ``style`` the quotes or the mark of a block;
    ``value`` the text of a string, ``None`` for any other.
    """

    key: str
    key_span: Span
    value_span: Span
    style: str | None
    kind: str
    value: str | None

    @property
    def span(self) -> Span:
        """The whole entry, from its key to the end of its value."""
        return Span(self.key_span.start, max(self.key_span.end, self.value_span.end))
