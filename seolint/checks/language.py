"""Rules about which language a text is in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.embeds import in_embed
from seolint.checks.scopes import passages, start_of_text
from seolint.finding import Finding
from seolint.french.language import foreign_passages, guess_language, is_french
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
    if guess.language in (None, "fr") or guess.margin < rule.options["margin"]:
        return
    # The title of a work, a saying, a song: the text speaks of it by these very words.
    cited = _bare(title.text)
    if not any(cited in _bare(article.blocks[i].text) for i in article.prose):
        message = "english" if guess.language == "en" else "default"
        yield rule.finding(title.place(), message, language=str(guess.language))


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


_MARKED = re.compile(
    r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"|<(?P<tag>em|i|cite|q)\b[^>]*>.*?</(?P=tag)>"
    r"|(?<![\w*])\*(?!\*)[^*]+\*(?![\w*])|(?<![\w_])_(?!_)[^_]+_(?![\w_])",
    re.DOTALL,
)
_REFERENCE = re.compile(
    r"\(\d{4}[a-z]?\)|\bdoi\b|\bISBN\b|\bISSN\b|\bet al\.|\barXiv\b|\bpp\.\s?\d|\(@\w+\)", re.IGNORECASE
)


def _set_apart(source: str) -> bool:
    """Whether what is foreign in ``source`` is quoted or in italics: the sentence around it is another matter."""
    rest = _MARKED.sub(" ", source)
    return rest != source and (count_words(rest) < 8 or is_french(rest) is True)


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
        if _REFERENCE.search(part.text) or in_embed(article, block.span):
            continue
        for found in foreign_passages(part.text, min_words=rule.options["min_words"], margin=rule.options["margin"]):
            place = part.place(found.span)
            # The mark that closes italics stands behind the last word.
            if not _set_apart(article.source.text[place.start : place.end + 3]):
                message = "english" if found.language == "en" else "default"
                yield rule.finding(place, message, language=found.language)
