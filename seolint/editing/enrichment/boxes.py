"""The boxes of one article as fixes: each is one change, made of copies, that can be accepted or refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seolint.document import SectionBlock
from seolint.editing.enrichment.background import Passage, choose_background
from seolint.editing.enrichment.key_points import KeyPoint, choose_key_points, opening_blocks
from seolint.editing.enrichment.reference_points import reference_points
from seolint.editing.enrichment.voices import Line, Voice
from seolint.editing.headings.choice import WORTHWHILE, choose_headings
from seolint.finding import Applicability, Finding, Fix, Severity
from seolint.french.debris.boxes import BACKGROUND, BOX_TITLES, KEY_POINTS, REFERENCE_POINTS, Box
from seolint.text import Edit, Part, Span

__all__ = ["RULES", "Enrichment"]

RULES: Mapping[Box, str] = {
    KEY_POINTS: "enrich-key-points",
    BACKGROUND: "enrich-background",
    REFERENCE_POINTS: "enrich-reference-points",
}
"""The names under which the changes stand."""

_LEAST_BACKGROUND = 120
"""Words of a «Contexte» where the article is long enough without it."""

_SPARE = 15
"""Words that a «Contexte» goes beyond what is missing: whole sentences rarely end on the spot."""

_HEADING_LEVEL = 2
_Content = list[tuple[SectionBlock, Sequence[Part]]]


@dataclass(frozen=True)
class Enrichment:
    """What may be added to an article: from itself, and from ``sources`` beside it.

    ``texts`` are the sources' texts by the ids that copies name.
    """

    sources: Sequence[Voice] = ()
    texts: Mapping[str, str] | None = None

    def fixes(self, voice: Voice) -> Iterator[Fix]:
        """The boxes that the article does not have yet, one fix each, in the order in which they are made.

        What they hold depends on the article's own prose and the sources alone, so that a
        box which stands already changes nothing about the others.
        """
        there = set(voice.article.boxes.values())
        for box, made in ((BACKGROUND, self._background), (REFERENCE_POINTS, self._points), (KEY_POINTS, self._key)):
            if box not in there:
                edit = made(voice)
                if edit is not None:
                    yield _fix(box, edit)

    def _background(self, voice: Voice) -> Edit | None:
        content: _Content = []
        for passage in self._passages(voice):
            parts: list[Part] = []
            for tree in passage.trees:
                parts += (*passage.voice.sentence(tree), " ")
            content.append(("paragraph", (*parts, "(Source\u00a0: ", *passage.voice.label, ")")))
        return self._at_end(voice, BACKGROUND, content)

    def _passages(self, voice: Voice) -> list[Passage]:
        article = voice.article
        missing = (article.inputs.min_words or 0) - sum(article.block_words(i) for i in article.own_prose)
        return choose_background(voice, self.sources, max(_LEAST_BACKGROUND, missing + _SPARE))

    def _points(self, voice: Voice) -> Edit | None:
        printed = {t.text for passage in self._passages(voice) for t in passage.trees}
        return self._at_end(voice, REFERENCE_POINTS, _items(reference_points(voice, self.sources, printed)))

    def _at_end(self, voice: Voice, box: Box, content: _Content) -> Edit | None:
        if not content:
            return None
        document = voice.article.document
        # Who is who closes the article, whichever box was made first.
        points = [i for i, b in voice.article.boxes.items() if b == REFERENCE_POINTS]
        before = min(points) if points and box == BACKGROUND else None
        return document.writer.insert_section(
            document, before, _HEADING_LEVEL, (BOX_TITLES[box],), content, texts=self.texts
        )

    def _key(self, voice: Voice) -> Edit | None:
        opening = opening_blocks(voice)
        edit = self._key_behind(voice, opening)
        if edit is None and opening:
            # No honest heading for what stands between the lead and the first section: the box goes behind it.
            first = next((i for i in voice.article.headings if i > opening[-1]), 0)
            whole = tuple(i for i in voice.article.own_prose if i < first)
            edit = self._key_behind(voice, whole) if len(whole) > len(opening) else None
        return edit

    def _key_behind(self, voice: Voice, opening: tuple[int, ...]) -> Edit | None:
        """The box behind the blocks ``opening``, with a heading for what goes on where there is none."""
        points = choose_key_points(voice, opening) if opening else []
        if not points:
            return None
        article = voice.article
        content: _Content = [("item", _item(voice, p)) for p in points]
        before = next((i for i in article.headings if i > opening[-1]), None)
        goes_on = next((i for i in article.own_prose if i > opening[-1]), None)
        if before is None or article.boxes.get(before) is not None or (goes_on is not None and goes_on < before):
            # Nothing divides the text yet: what follows the list needs a heading of its own.
            heading = _heading(voice, opening, before)
            before = goes_on
            if before is None or heading is None:
                return None
            content.append(("heading", heading))
        return article.document.writer.insert_section(
            article.document, before, _HEADING_LEVEL, (BOX_TITLES[KEY_POINTS],), content, texts=self.texts
        )


def _item(voice: Voice, point: KeyPoint) -> tuple[Part, ...]:
    """A key sentence, copied: whole as it stands, else without what was cut from it."""
    whole = voice.sentence(point.tree)
    return whole if point.form.phrase.text == point.tree.text.strip() else voice.phrase(point.form.phrase)


def _items(lines: Sequence[Line]) -> _Content:
    return [("item", line.parts) for line in lines]


def _heading(voice: Voice, opening: Sequence[int], until: int | None) -> tuple[Part, ...] | None:
    """An honest heading for what follows the opening, up to the block ``until``."""
    seen = voice.seen
    lead = [seen.texts[i] for i in opening]
    rest = [t for t in voice.texts if t not in lead and (until is None or t.origin < until)]
    chosen = choose_headings(
        [lead, rest], title=seen.title, keyphrase=seen.keyphrase, verbatim=voice.article.inputs.verbatim, wanted=(1,),
        names=seen.names, existing=[voice.article.blocks[i].text for i in voice.article.headings],
    )[1]  # fmt: skip
    return voice.phrase(chosen.best.phrase) if chosen is not None and chosen.value >= WORTHWHILE else None


def _fix(box: Box, edit: Edit) -> Fix:
    finding = Finding(RULES[box], "default", {}, Span(edit.span.start, edit.span.start), Severity.INFO)
    return Fix(finding, (edit,), Applicability.UNSAFE, "enrichment", reason=BOX_TITLES[box])
