"""Word lists written as text, so that they can be read and compared line by line."""

from __future__ import annotations

__all__ = ["words"]


def words(*lines: str) -> frozenset[str]:
    """The words of ``lines``, separated by white space."""
    return frozenset(word for line in lines for word in line.split())
