"""From a place in the source, as findings name it, back to a block and its visible text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from seolint.article import Article
from seolint.document import TextView
from seolint.text import Span

__all__ = ["block_at", "view_span"]


def block_at(article: Article, span: Span) -> int | None:
    """Number of the innermost block that holds the source ``span`` in its visible text, or ``None``."""
    best: int | None = None
    for number, block in enumerate(article.blocks):
        if not block.view.pieces or not _extent(block.view).covers(span):
            continue
        if best is None or len(_extent(block.view)) <= len(_extent(article.blocks[best].view)):
            best = number
    return best


def _extent(view: TextView) -> Span:
    return Span(view.pieces[0].source.start, view.pieces[-1].source.end)


def view_span(view: TextView, span: Span) -> Span:
    """The visible characters that the source ``span`` encloses."""
    places = range(len(view.text) + 1)
    start = bisect_left(places, span.start, key=view.offset_to_source)
    end = bisect_right(places, span.end, key=lambda o: view.offset_to_source(o, after=True)) - 1
    return Span(start, max(start, end))
