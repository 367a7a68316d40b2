"""What is seen and is no prose: addresses, names on networks, shortcodes. Its spelling is not ours to judge."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from seolint.article import Article
from seolint.text import Span

__all__ = ["masking"]


def masking(article: Article) -> Callable[[Span], bool]:
    """Whether a place touches what is no prose; tags aside, beside which a word may well stand."""
    text = article.source.text
    masked = [m for m in article.document.masked if not text.startswith("<", m.start)]
    starts = [m.start for m in masked]

    def touches(place: Span) -> bool:
        last = bisect_right(starts, max(place.start, place.end - 1)) - 1
        return last >= 0 and masked[last].overlaps(place)

    return touches
