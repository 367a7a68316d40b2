"""Where metadata that is no sentence comes from: the words a slug or a keyphrase was made of."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.article import Article
from seolint.document import TextView
from seolint.french.matching import find_keyphrase
from seolint.text import ARTICLE, TITLE, Copy, Part, Span

__all__ = ["from_title", "from_words"]


def from_title(article: Article, text: str) -> Part:
    """``text``, a slug, as made of the article's title: the one declared, else the one given beside it."""
    view = article.search_title
    if view is not None and view.text and view.pieces:
        place = view.to_source(Span(0, len(view.text)))
        if len(place):
            return Copy(ARTICLE, place, text, "slug")
    given = article.inputs.title
    return Copy(TITLE, Span(0, len(given)), text, "slug") if given else text


def from_words(article: Article, text: str) -> Part:
    """``text``, a keyphrase, as the first place that says it in the article or its title; else a literal."""
    for source, view in _views(article):
        for span in find_keyphrase(text, view.text):
            place = view.to_source(span)
            if len(place):
                return Copy(source, place, text, None if view.text[span.start : span.end] == text else "keyphrase")
    return text


def _views(article: Article) -> Iterator[tuple[str, TextView]]:
    for index in article.prose:
        yield ARTICLE, article.blocks[index].view
    if article.headline is not None and article.headline.pieces:
        yield ARTICLE, article.headline
    if article.inputs.title:
        yield TITLE, TextView.verbatim(article.inputs.title)
