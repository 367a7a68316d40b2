"""The parts of an article that rules look at, by the names that rule files use for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from seolint.article import Article
from seolint.document import TextView
from seolint.text import Span

__all__ = ["SCOPES", "Passage", "hides_metadata", "passages", "start_of_text", "title_unknown"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of visible text: ``span`` of ``view``. ``block`` is ``None`` in the metadata."""

    view: TextView
    span: Span
    block: int | None = None

    @property
    def text(self) -> str:
        """The visible characters."""
        return self.span.of(self.view.text)

    def place(self, span: Span | None = None) -> Span:
        """Where it stands in the source; with ``span``, where that stretch of :attr:`text` does."""
        inner = self.span if span is None else span.shift(self.span.start)
        return self.view.to_source(inner)


def whole(view: TextView, block: int | None = None) -> Passage:
    """All of ``view``."""
    return Passage(view, Span(0, len(view.text)), block)


def start_of_text(article: Article) -> Span:
    """Where a finding about something that is missing points: the beginning, after a byte-order mark."""
    at = 1 if article.source.text.startswith("\ufeff") else 0
    return Span(at, at)


_EXPORTED = re.compile(r"^export\s+(?:const|let|var|default)\b[^\n]*\{", re.MULTILINE)


_NAMES = ("name", "nom", "firstName", "lastName", "prenom", "prénom", "headline", "label", "heading")


def hides_metadata(article: Article) -> bool:
    """Whether the article has metadata that nobody here can read: a broken block, or JavaScript that an MDX file
    exports. What it says is then not known, and not missing."""
    front = article.document.front_matter
    if front is not None and not front.values and any(not p.kind.startswith("jsonld") for p in front.problems):
        return True
    return article.document.format == "mdx" and bool(_EXPORTED.search(article.source.text))


def title_unknown(article: Article) -> bool:
    """Whether the theme may well have a title that nobody here reads: metadata that are broken or in code, or a record
    (of a person, a place, a product) that has a name."""
    front = article.document.front_matter
    named = front is not None and any(front.values.get(key) for key in _NAMES)
    return named or hides_metadata(article)


def _metadata(*fields: str) -> Callable[[Article], Iterator[Passage]]:
    def collect(article: Article) -> Iterator[Passage]:
        for field in fields:
            view = article.metadata(field)
            if view is not None:
                yield whole(view)

    return collect


def _headline(article: Article) -> Iterator[Passage]:
    if article.metadata("title") is None and article.h1 is not None:
        yield whole(article.blocks[article.h1].view, article.h1)
    else:
        yield from _metadata("title")(article)


def _search_title(article: Article) -> Iterator[Passage]:
    if article.metadata("seo_title") is not None:
        yield from _metadata("seo_title")(article)
    else:
        yield from _headline(article)


def _headings(article: Article) -> Iterator[Passage]:
    for i in article.headings:
        if article.blocks[i].text.strip():
            yield whole(article.blocks[i].view, i)


def _subheadings(article: Article) -> Iterator[Passage]:
    return (p for p in _headings(article) if p.block != article.h1)


def _paragraphs(article: Article) -> Iterator[Passage]:
    for i in article.prose:
        yield whole(article.blocks[i].view, i)


def _sentences(article: Article) -> Iterator[Passage]:
    for sentence in article.sentences:
        yield Passage(article.blocks[sentence.block].view, sentence.span, sentence.block)


def _body(article: Article) -> Iterator[Passage]:
    for i, block in enumerate(article.blocks):
        if block.text.strip():
            yield whole(block.view, i)


def _text(article: Article) -> Iterator[Passage]:
    """Everything that is read: what readers see of the metadata, then the body."""
    yield from _metadata("title", "seo_title", "description", "lead")(article)
    yield from _body(article)


def _link_texts(article: Article) -> Iterator[Passage]:
    for link in article.document.links:
        if len(link.view_span):
            yield Passage(article.blocks[link.block].view, link.view_span, link.block)


def _image_alts(article: Article) -> Iterator[Passage]:
    for image in article.document.images:
        if image.alt is not None and image.alt.text:
            yield whole(image.alt)


SCOPES: Mapping[str, Callable[[Article], Iterator[Passage]]] = {
    "title": _headline,
    "search-title": _search_title,
    "description": _metadata("description"),
    "lead": _metadata("lead"),
    "slug": _metadata("slug"),
    "heading": _headings,
    "subheading": _subheadings,
    "paragraph": _paragraphs,
    "sentence": _sentences,
    "body": _body,
    "text": _text,
    "link-text": _link_texts,
    "image-alt": _image_alts,
}
"""The scopes of rule files; beside them ``front-matter:KEY``, the text of one metadata key."""


def passages(article: Article, scope: str) -> Iterator[Passage]:
    """The parts of ``article`` that ``scope`` names, in source order. Raises KeyError for an unknown scope."""
    if scope.startswith("front-matter:"):
        front = article.document.front_matter
        view = front.views.get(scope.partition(":")[2]) if front else None
        if view is not None and view.text:
            yield whole(view)
        return
    yield from article.once(f"passages of {scope}", lambda: tuple(SCOPES[scope](article)))
