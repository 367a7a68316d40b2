"""HTML pages and fragments into documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seolint.document import Block, Document, Image, Link
from seolint.formats.collected import Collected
from seolint.formats.html.article_place import find_article
from seolint.formats.html.metadata import PageMetadata
from seolint.formats.html.reader import HtmlReader
from seolint.formats.html.writer import HtmlWriter
from seolint.formats.masks import bare_addresses, merged
from seolint.formats.places import Place
from seolint.text import Source, Span

__all__ = ["read_fragment", "read_html"]

_ASIDE = frozenset({"nav", "footer", "aside", "form"})


def read_fragment(source: Source) -> Document:
    """The document of a piece of HTML that is all article, without a head. Raises nothing."""
    found, _ = _read(source)
    return _document(source, "html-fragment", found, None)


def read_html(source: Source) -> Document:
    """The document of a whole page: its article and its ``h1``; the head is its front matter.
    Raises nothing."""
    found, metadata = _read(source)
    start = int(source.text.startswith("\ufeff"))
    _keep_article(found, find_article(source.text, start))
    return _document(source, "html", found, metadata)


def _read(source: Source) -> tuple[Collected, PageMetadata]:
    place = Place.whole(source.text)
    found = Collected()
    metadata = PageMetadata(place)
    HtmlReader(place, found, metadata.see).read(int(source.text.startswith("\ufeff")))
    return found, metadata


def _document(source: Source, kind: str, found: Collected, metadata: PageMetadata | None) -> Document:
    return Document(
        source=source,
        format="html" if kind == "html" else "html-fragment",
        blocks=tuple(found.blocks),
        links=tuple(found.links),
        images=tuple(found.images),
        front_matter=metadata.front_matter() if metadata else None,
        writer=HtmlWriter(source, found.pairs, metadata),
        masked=merged((*_without_spots(found.masked, metadata), *bare_addresses(found.blocks))),
    )


def _without_spots(masked: Sequence[Span], metadata: PageMetadata | None) -> list[Span]:
    """What is masked, but for the elements of the head whose values rules speak about."""
    spots = [spot.span for spot in metadata.spots.values()] if metadata else []
    last = max((s.end for s in spots), default=-1)
    return [m for m in masked if m.start > last or not any(m.start <= s.start <= m.end for s in spots)]


def _keep_article(found: Collected, article: Span) -> None:
    """Drop what is not of the article: navigation, teasers, comments. The page's ``h1`` stays."""
    numbers: dict[int, int] = {}
    kept: list[Block] = []
    for i, block in enumerate(found.blocks):
        if _is_kept(block, article):
            numbers[i] = len(kept)
            kept.append(block)
    found.blocks = kept
    found.links = [_moved_link(x, numbers) for x in found.links if x.block in numbers]
    found.images = [_moved_image(x, numbers) for x in found.images if x.block in numbers]


def _is_kept(block: Block, article: Span) -> bool:
    if block.kind == "heading" and block.level == 1:
        return True
    return article.covers(block.span) and not _ASIDE.intersection(block.parents)


def _moved_link(link: Link, numbers: dict[int, int]) -> Link:
    return replace(link, block=numbers[link.block])


def _moved_image(image: Image, numbers: dict[int, int]) -> Image:
    return replace(image, block=numbers[image.block])
