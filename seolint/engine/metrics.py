"""The figures of an article that reports carry."""

from __future__ import annotations

from collections.abc import Mapping

from seolint.article import Article

__all__ = ["measure"]


def measure(article: Article, *, language: bool) -> Mapping[str, int | float | None]:
    """The figures by name; those that need the language model are ``None`` unless ``language``."""
    return {"words": article.words, "sentences": len(article.sentences)}
