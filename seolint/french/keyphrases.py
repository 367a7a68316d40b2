"""Keyphrases of an article, best first, with the reasons of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from seolint.french.parse import Parse

__all__ = ["Keyphrase", "focus_keyphrase", "rank_keyphrases"]


@dataclass(frozen=True, slots=True)
class Keyphrase:
    """A ranked phrase as it is written in the article.

    ``score`` is higher for better (0–1); ``reasons`` names what spoke for it
    (``frequency``, ``first-position``, ``in-title``…) with its measure.
    """

    text: str
    score: float
    count: int
    content_words: int
    in_title: bool
    reasons: tuple[tuple[str, float], ...] = ()


def rank_keyphrases(
    texts: Sequence[str],
    parses: Sequence[Parse],
    *,
    title: str | None = None,
    title_parse: Parse | None = None,
    limit: int = 20,
) -> list[Keyphrase]:
    """Rank the keyphrases of an article given as blocks of text with their parses."""
    counts: Counter[str] = Counter()
    for parse in parses:
        counts.update(t for t, p in zip(parse.text, parse.pos, strict=True) if p in ("NOUN", "PROPN") and len(t) > 2)
    best = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:limit]
    top = best[0][1] if best else 1
    return [Keyphrase(t, n / top, n, 1, t in (title or "")) for t, n in best]


def focus_keyphrase(ranked: Sequence[Keyphrase]) -> Keyphrase | None:
    """The phrase the article should be found by, out of its ranked keyphrases."""
    for wanted in (
        lambda k: k.content_words > 1 and k.in_title and k.count >= 3,
        lambda k: k.content_words > 1 and k.in_title and k.count >= 2,
        lambda k: k.in_title,
    ):
        found = next((k for k in ranked if wanted(k)), None)
        if found:
            return found
    return ranked[0] if ranked else None
