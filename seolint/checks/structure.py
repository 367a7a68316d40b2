"""Rules about length and layout: words of the article, of a paragraph, tables."""

from __future__ import annotations

from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import start_of_text
from seolint.finding import Finding
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["paragraph_too_long", "single_block", "word_count"]


def word_count(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Too few words of prose, as a reader counts them; what a box says again does not count."""
    least = article.inputs.min_words if article.inputs.min_words is not None else rule.options["min"]
    words = article.new_words
    if words < least:
        values = {"words": words, "bound": least, "missing": least - words}
        yield rule.finding(start_of_text(article), "empty" if not words else "default", **values)


def _too_long(article: Article, rule: ActiveRule, bound: int) -> Iterable[Finding]:
    for i in article.prose:
        words = article.block_words(i)
        if words > bound:
            view = article.blocks[i].view
            yield rule.finding(view.to_source(Span(0, len(view.text))), words=words, bound=bound)


def paragraph_too_long(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A paragraph of more words than a screen of a telephone holds."""
    return _too_long(article, rule, rule.options["max_words"])


def single_block(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """So many words in one paragraph that its edges must have been lost."""
    return _too_long(article, rule, rule.options["max_words"] - 1)
