"""Rules about which language a text is in."""

from __future__ import annotations

from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import passages, start_of_text
from seolint.finding import Finding
from seolint.french.language import foreign_passages, guess_language
from seolint.french.words import count_words
from seolint.rule import ActiveRule

__all__ = ["passage", "title_mismatch", "unsupported"]


def unsupported(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The article is not French: the rules of the language keep silent, and this one says so."""
    if article.foreign:
        yield rule.finding(start_of_text(article))


def title_mismatch(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A title in another language above a French text."""
    title = next(passages(article, "search-title"), None)
    if title is None or article.words < rule.options["min_words"] or article.foreign:
        return
    if count_words(title.text) < rule.options["min_title_words"]:
        return
    guess = guess_language(title.text)
    if guess.language not in (None, "fr") and guess.margin >= rule.options["margin"]:
        message = "english" if guess.language == "en" else "default"
        yield rule.finding(title.place(), message, language=str(guess.language))


def passage(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Sentences of another language in running text; quoted blocks may be in any."""
    if article.foreign:
        return
    for part in passages(article, "paragraph"):
        block = article.blocks[part.block or 0]
        linked = sum(len(link.view_span) for link in article.document.links if link.block == part.block)
        # Quotations may be in any language, and so may references in a list.
        if block.kind != "paragraph" or block.parents or 2 * linked > len(part.text):
            continue
        for found in foreign_passages(part.text, min_words=rule.options["min_words"], margin=rule.options["margin"]):
            message = "english" if found.language == "en" else "default"
            yield rule.finding(part.place(found.span), message, language=found.language)
