"""Figures of a whole article, by the names that rule files and reports use for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from seolint.article import Article
from seolint.french.connectors import find_connectors
from seolint.french.passive import find_passives
from seolint.french.readability import reading_ease as ease_of
from seolint.french.words import count_words

__all__ = ["METRICS"]


def sentence_average(article: Article) -> float | None:
    """Mean words in a sentence, as a reader counts them."""
    lengths = [count_words(s.text) for s in article.sentences]
    return sum(lengths) / len(lengths) if lengths else None


def reading_ease(article: Article) -> float | None:
    """Kandel and Moles' score, 0 (hard) to 100 (easy)."""
    sentences = [s.text for s in article.sentences]
    return ease_of(sentences) if sentences else None


def passive_share(article: Article) -> float | None:
    """Percent of sentences that hold a passive clause."""
    total = len(article.sentences)
    passive = 0
    for i in article.prose:
        parse = article.parse(i)
        starts = {parse.start[t]: parse.sentence[t] for t in range(len(parse))}
        passive += len({starts.get(p.span.start, -1) for p in find_passives(parse)})
    return 100 * passive / total if total else None


def transition_share(article: Article) -> float | None:
    """Percent of sentences that hold a connector."""
    total = len(article.sentences)
    linked = sum(bool(find_connectors(s.text)) for s in article.sentences)
    return 100 * linked / total if total else None


METRICS: Mapping[str, Callable[[Article], float | None]] = {
    "sentence-average": sentence_average,
    "reading-ease": reading_ease,
    "passive-share": passive_share,
    "transition-share": transition_share,
}
