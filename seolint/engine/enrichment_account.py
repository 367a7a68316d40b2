"""What the boxes of an article hold, counted from the resulting text and the tape beside it."""

from __future__ import annotations

from collections.abc import Sequence

from seolint.article import Article
from seolint.editing.enrichment.disagreements import disagreements
from seolint.editing.enrichment.voices import Voice
from seolint.engine.provenance import Tape
from seolint.engine.results import BoxReport, EnrichmentReport
from seolint.french.debris.boxes import BOX_TITLES, Box, told_words
from seolint.text import ARTICLE, TITLE

__all__ = ["enrichment_of"]


def enrichment_of(article: Article, tape: Tape, given: Sequence[Voice]) -> EnrichmentReport:
    """The boxes of ``article``, whose origins are on ``tape``; ``given`` are the sources handed over."""
    places: dict[Box, list[int]] = {}
    for number, box in article.boxes.items():
        if number in article.prose:
            places.setdefault(box, []).append(number)
    reports = tuple(_report(article, tape, box, places[box]) for box in BOX_TITLES if box in places)
    blocks = [i for numbers in places.values() for i in numbers]
    told = sum(told_words(article.blocks[i].text) for i in blocks)
    new = article.new_words - sum(article.block_words(i) for i in article.own_prose)
    sourced = sum(told_words(article.blocks[i].text) for i in blocks if _from_source(article, tape, i))
    used = {source for r in reports for source in r.sources}
    return EnrichmentReport(
        boxes=reports,
        missing=tuple(box for box in BOX_TITLES if box not in places),
        new=new,
        repeated=told - max(new, sourced),
        sourced=sourced,
        unused=tuple(v.source_id for v in given if v.source_id not in used),
        disagreements=tuple((d.article, d.source, d.source_id) for d in disagreements(Voice(ARTICLE, article), given)),
    )


def _report(article: Article, tape: Tape, box: Box, numbers: Sequence[int]) -> BoxReport:
    copies = [c for i in numbers for c in tape.sources(article.blocks[i].span)]
    sources = dict.fromkeys(c.source_id for c in copies if c.source_id not in (ARTICLE, TITLE))
    words = sum(article.block_words(i) for i in numbers)
    return BoxReport(box, BOX_TITLES[box], len(numbers), words, tuple(sources))


def _from_source(article: Article, tape: Tape, number: int) -> bool:
    """Whether the words of a block were copied from a source."""
    return any(c.source_id not in (ARTICLE, TITLE) for c in tape.sources(article.blocks[number].span))
