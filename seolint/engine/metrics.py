"""The figures of an article that reports carry."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from seolint.article import Article
from seolint.french.matching import find_keyphrase
from seolint.french.widths import pixels

__all__ = ["measure"]

WORDS_A_MINUTE = 238
"""Silent reading of an adult (Brysbaert 2019)."""


def measure(article: Article) -> Mapping[str, int | float | None]:
    """The figures by name; what needs a keyphrase that nobody has asked for is ``None``."""
    words = article.words
    title = article.search_title
    return {
        "words": words,
        "sentences": len(article.sentences),
        "keyphrase_density": _density(article, words),
        "title_px": None if title is None else ceil(pixels(title.text)),
        "reading_minutes": max(1, round(words / WORDS_A_MINUTE)) if words else 0,
        **_readability(article),
    }


def _density(article: Article, words: int) -> float | None:
    """Occurrences of the focus keyphrase in a hundred words."""
    focus = article.known_focus
    if focus is None or not words:
        return None
    found = sum(len(find_keyphrase(focus.text, article.blocks[i].text)) for i in article.prose)
    return round(100 * found / words, 2)


def _readability(article: Article) -> Mapping[str, int | float | None]:
    return {}
