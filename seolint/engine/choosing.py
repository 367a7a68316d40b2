"""Which of the pending fixes go into one round: as many as do not touch each other, in a fixed order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from seolint.finding import Fix
from seolint.text import Edit, Span, overlapping

__all__ = ["choose", "fix_order"]


def fix_order(fix: Fix) -> tuple[object, ...]:
    """Order of fixes: by start, then priority (higher first), then rule; the rest only settles ties."""
    start = min(e.span.start for e in fix.edits)
    return (start, -fix.priority, fix.finding.rule, fix.finding.sort_key, [e.span for e in fix.edits], repr(fix.edits))


class _Taken:
    """Edits already chosen, none touching another, found by place.

    With ``entries`` two insertions at one place stand one behind the other: lines of metadata.
    """

    def __init__(self, entries: bool) -> None:
        self._entries = entries
        self._spans: list[Span] = []
        self._edits: dict[Span, Edit] = {}

    def touches(self, edit: Edit) -> bool:
        at = bisect_left(self._spans, edit.span)
        around = self._spans[max(0, at - 1) : at + 2]
        return any(overlapping(self._edits[s], edit) and not self._side_by_side(s, edit.span) for s in around)

    def _side_by_side(self, a: Span, b: Span) -> bool:
        return self._entries and a == b and not len(a)

    def add(self, edit: Edit) -> None:
        at = bisect_left(self._spans, edit.span)
        self._spans.insert(at, edit.span)
        self._edits[edit.span] = edit


def _sound(edits: Sequence[Edit], size: int) -> bool:
    """Whether the edits of one fix lie in the text and leave each other alone."""
    ordered = sorted(edits, key=lambda e: e.span)
    if not ordered or ordered[-1].span.end > size:
        return False
    return not any(overlapping(a, b) for a, b in pairwise(ordered))


def choose(fixes: Iterable[Fix], size: int, *, entries: bool = False) -> list[Fix]:
    """The fixes to apply together to a text of ``size`` characters, each whole; the others wait for another round.

    ``entries``: insertions at one place do not exclude each other, as lines of a metadata block.
    """
    taken = _Taken(entries)
    chosen: list[Fix] = []
    for fix in sorted((f for f in fixes if _sound(f.edits, size)), key=fix_order):
        if not any(taken.touches(edit) for edit in fix.edits):
            chosen.append(fix)
            for edit in fix.edits:
                taken.add(edit)
    return chosen
