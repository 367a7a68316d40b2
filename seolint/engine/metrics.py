"""The figures of an article that reports carry."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from seolint.article import Article
from seolint.french.widths import pixels

__all__ = ["measure"]


def measure(article: Article, *, everything: bool = False) -> Mapping[str, int | float | None]:
    """The figures by name.

    ``None`` where there is nothing to measure, where a text is not French, and,
    unless ``everything`` is asked for, where the figure costs what no rule has paid:
    a keyphrase that nobody declared, textstat's own count.
    """
    title = article.search_title
    return {
        "words": article.words,
        "sentences": len(article.sentences),
        "keyphrase_density": _density(article),
        "title_px": None if title is None else ceil(pixels(title.text)),
        **_readability(article, textstat=everything),
    }


def _density(article: Article) -> float | None:
    """Occurrences of the focus keyphrase in a hundred words."""
    focus = article.known_focus
    if focus is None or not article.words:
        return None
    from seolint.french.matching import find_keyphrase

    found = sum(len(find_keyphrase(focus.text, article.blocks[i].text)) for i in article.prose)
    return round(100 * found / article.words, 2)


def _readability(article: Article, *, textstat: bool) -> Mapping[str, int | float | None]:
    names = ("formula_words", "reading_ease", "lix", "reading_minutes", "textstat_reading_ease")
    out: dict[str, int | float | None] = dict.fromkeys(names)
    if not article.words or article.foreign:
        return out
    from seolint.french.readability import measure_readability, textstat_reading_ease

    sentences = [s.text for s in article.sentences]
    counted = measure_readability(sentences)
    out["formula_words"] = counted.formula_words
    out["reading_ease"] = _rounded(counted.reading_ease)
    out["lix"] = _rounded(counted.lix)
    out["reading_minutes"] = max(1, round(counted.reading_minutes))
    if textstat:
        out["textstat_reading_ease"] = _rounded(textstat_reading_ease(" ".join(sentences)))
    return out


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
