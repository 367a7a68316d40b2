"""What an article leaves open, as questions that an editor could answer without inventing anything."""

from __future__ import annotations

from seolint.article import Article

__all__ = ["open_questions"]


def open_questions(article: Article) -> tuple[str, ...]:
    """The questions, the most natural ones first."""
    return ()
