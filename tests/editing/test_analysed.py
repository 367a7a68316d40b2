"""The analysed texts of an article from one round of fixes to the next: what did not change is not made again."""

from __future__ import annotations

import pytest

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.candidates.collected import candidates
from seolint.engine.reading import Reader
from seolint.french.parse import Parser
from seolint.text import ARTICLE, Copy, Source

FIRST = "La commune a rouvert la halle du marché. Le maire a promis d’autres travaux."
SECOND = "Les commerçants de la halle attendent une baisse des loyers : ils en parleront lundi."


@pytest.fixture
def reader(parser: Parser) -> Reader:
    """Reads the versions of one Markdown article."""
    return Reader(parser, format="markdown")


def read(reader: Reader, *blocks: str) -> Article:
    """The article of these blocks."""
    return reader.read(Source("\n\n".join(blocks) + "\n"))


def test_a_text_stays_the_same_where_a_heading_is_set_above_it(reader: Reader) -> None:
    before = Analysed(read(reader, FIRST, SECOND))
    after = Analysed(read(reader, FIRST, "## La halle", SECOND))
    assert after.texts[2] is before.texts[1]
    assert after.names is before.names


def test_a_phrase_made_before_copies_from_where_its_words_stand_now(reader: Reader) -> None:
    before = Analysed(read(reader, FIRST, SECOND))
    phrase = candidates([before.texts[1]], before.names)[0].phrase
    later = read(reader, FIRST, "## La halle", SECOND)
    copies = [part for part in phrase.parts(Analysed(later).views) if isinstance(part, Copy)]
    assert copies
    assert all(copy.source_id == ARTICLE for copy in copies)
    start = later.source.text.index(SECOND)
    assert all(start <= copy.span.start < copy.span.end <= start + len(SECOND) for copy in copies)


def test_equal_blocks_are_told_apart(reader: Reader) -> None:
    seen = Analysed(read(reader, FIRST, SECOND, FIRST))
    assert seen.texts[0].origin != seen.texts[2].origin
    assert seen.places[seen.texts[2].origin] == 2


def test_typography_leaves_what_is_known_of_a_sentence(reader: Reader) -> None:
    before = Analysed(read(reader, SECOND)).texts[0]
    after = Analysed(read(reader, SECOND.replace(" :", "\u00a0:"))).texts[0]
    assert after is not before
    assert after.shared is before.shared


def test_other_words_are_another_text(reader: Reader) -> None:
    before = Analysed(read(reader, SECOND)).texts[0]
    after = Analysed(read(reader, SECOND.replace("lundi", "mardi"))).texts[0]
    assert after.origin != before.origin
    assert after.shared is not before.shared
