"""Sections and their headings, found together: where a division gives a section no good heading, another is tried."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seolint.editing.analysed import Analysed
from seolint.editing.headings.choice import WORTHWHILE, HeadingChoice, choose_headings, stems_of
from seolint.editing.headings.openers import invitations
from seolint.editing.headings.segmentation import CLOSER, FOR_READERS, PARTS, Boundaries, Manner, section_starts
from seolint.editing.headings.ties import tied
from seolint.editing.syntax.trees import Text

__all__ = ["Division", "divide"]

_MANY, _LONG = 10, 2500
"""Sections and words from which an article is divided into parts, and these into sections."""

_BEARABLE = -0.01
"""The value that a sentence must have, or the only heading of an article."""

_HOPELESS = -0.04
"""Below this value a section had better go without a heading, however long."""

_LONGEST, _SHORT = 280, 330
"""Words of a section that swallows the one behind it (longer, and even a label is better than nothing), and of an
article that may go without any heading."""

_TRIALS = 3
_SHORT_ARTICLE = 700
"""Words below which closer headings are tried too."""

_BETTER = 0.02
"""What a later division must spare to be taken: the first one follows the text best."""

_UNWELCOME = -3.0
"""How little a paragraph invites a section that gave it no good heading in an earlier division."""

_EASY, _EASY_LEAD, _WORD_COST = 180, 130, 0.0006
"""Words that stand easily under one heading, and before the first; what every further one costs, on the scale of
headings' values."""


@dataclass(frozen=True, slots=True)
class Division:
    """The sections of a stretch, as numbers of blocks, and what is set above some of them."""

    sections: tuple[tuple[int, ...], ...]
    headings: tuple[tuple[int, HeadingChoice], ...]
    """Numbers of the sections that get a heading, in order, with it."""
    parts: frozenset[int]
    """Numbers of the sections that open a part of a long article; none in one of ordinary length."""
    poor: frozenset[int]
    """Numbers of the sections for which no good heading was found."""
    cost: float
    """How far the division is from one with good headings at easy distances."""


def divide(seen: Analysed, stretch: list[int], others: Sequence[list[int]], *, in_parts: bool) -> Division | None:
    """The best division of the blocks of ``stretch``; ``None`` where one section is enough.

    ``others`` are the article's other sections, which the headings should not
    be about; ``in_parts`` allows to join the sections of a long article.
    """
    best: Division | None = None
    invited = _invited(seen, stretch)
    boundaries = Boundaries([seen.texts[i].text for i in stretch])
    short = sum(map(seen.article.block_words, stretch)) < _SHORT_ARTICLE
    for manner in (FOR_READERS, CLOSER) if short else (FOR_READERS,):
        if best is not None and best.cost < _BETTER:
            break
        for found in _trials(seen, stretch, others, boundaries, manner, list(invited), in_parts=in_parts):
            if best is None or found.cost < best.cost - _BETTER:
                best = found
    return best


def _trials(
    seen: Analysed,
    stretch: list[int],
    others: Sequence[list[int]],
    boundaries: Boundaries,
    manner: Manner,
    invited: list[float],
    *,
    in_parts: bool,
) -> Iterator[Division]:
    """Divisions in one manner, each without the boundaries that gave the one before no good heading."""
    for _ in range(_TRIALS):
        starts = _starts(seen, stretch, boundaries.starts(manner, invited))
        if not starts:
            return
        found = _titled(seen, stretch, starts, others, in_parts)
        yield found
        unwelcome = [starts[n - 1] for n in found.poor if invited[starts[n - 1]] > _UNWELCOME]
        if not unwelcome:
            return
        for position in unwelcome:
            invited[position] = _UNWELCOME


def _titled(
    seen: Analysed, stretch: list[int], starts: list[int], others: Sequence[list[int]], in_parts: bool
) -> Division:
    article = seen.article
    sections = [stretch[a:b] for a, b in zip([0, *starts], [*starts, len(stretch)], strict=True)]
    texts = [[seen.texts[i] for i in section] for section in (*sections, *others)]
    words = [sum(map(article.block_words, section)) for section in (*sections, *others)]
    parts = (_parts(texts[: len(sections)], words) if in_parts else None) or frozenset()
    if parts:
        texts = [_of_part(texts, n, parts, len(sections)) if n in parts else text for n, text in enumerate(texts)]
    chosen = choose_headings(
        texts, title=seen.title, keyphrase=seen.keyphrase, verbatim=article.inputs.verbatim,
        wanted=range(1, len(sections)), existing=[article.blocks[i].text for i in article.headings], names=seen.names,
    )  # fmt: skip
    headings = tuple(_worthwhile(chosen, words, len(sections)))
    poor = frozenset(n for n in range(1, len(sections)) if (c := chosen[n]) is None or c.value < WORTHWHILE)
    cost = _cost(headings, words, len(sections))
    return Division(tuple(map(tuple, sections)), headings, parts, poor, cost)


def _cost(headings: Sequence[tuple[int, HeadingChoice]], words: Sequence[int], count: int) -> float:
    """What the poor headings lack and what the sections hold beyond the easy."""
    starts = [0, *(number for number, _ in headings), count]
    lengths = [sum(words[a:b]) for a, b in pairwise(starts)]
    lacking = sum(max(0.0, 2 * WORTHWHILE - choice.value) for _, choice in headings)
    beyond = max(0, lengths[0] - _EASY_LEAD) + sum(max(0, length - _EASY) for length in lengths[1:])
    return lacking + _WORD_COST * beyond


def _parts(sections: Sequence[Sequence[Text]], words: Sequence[int]) -> frozenset[int] | None:
    """Numbers of the sections that open a part of a long article; ``None`` for one of ordinary length."""
    if len(sections) < _MANY or sum(words[: len(sections)]) < _LONG:
        return None
    joined = ["\n".join(t.text for t in section) for section in sections]
    return frozenset((1, *(n for n in section_starts(joined, manner=PARTS) if n > 1)))


def _of_part(texts: Sequence[list[Text]], number: int, parts: frozenset[int], count: int) -> list[Text]:
    """The texts of the whole part that begins with section ``number``: its heading speaks for all of them."""
    end = min((p for p in parts if p > number), default=count)
    return [text for section in texts[number:end] for text in section]


def _worthwhile(
    chosen: Sequence[HeadingChoice | None], words: Sequence[int], count: int
) -> Iterator[tuple[int, HeadingChoice]]:
    """The headings to set: a poor one is left out where its section can go with the one before.

    Of an article without any heading worth its place the best is kept, unless it is as poor as that.
    """
    found = [(n, choice) for n, choice in enumerate(chosen[:count]) if choice is not None]
    best = max((choice.value for _, choice in found), default=0.0)
    before = words[0]
    longest = max(_LONGEST, min(_SHORT, sum(words[:count])))
    for number, choice in found:
        floor = WORTHWHILE if choice.best.kind in ("noun", "infinitive") else _BEARABLE
        poor = choice.value < floor and not (choice.value == best and best > _BEARABLE)
        if choice.value < _HOPELESS or (poor and before + words[number] <= longest):
            before += words[number]
        else:
            before = words[number]
            yield number, choice


def _invited(seen: Analysed, stretch: list[int]) -> list[float]:
    """How well each paragraph would open a section."""
    return invitations(
        [seen.texts[i] for i in stretch], seen.names, title=stems_of(seen.title), focus=stems_of(seen.keyphrase),
        verbatim=seen.article.inputs.verbatim,
    )  # fmt: skip


def _starts(seen: Analysed, stretch: list[int], found: Sequence[int]) -> list[int]:
    """The positions ``found`` in ``stretch`` where a new section starts: at paragraphs of the article itself only."""
    blocks = seen.article.blocks
    out: list[int] = []
    for start in found:
        while start < len(stretch) and (
            blocks[stretch[start]].kind != "paragraph" or _introduced(seen, stretch, start)
        ):
            start += 1
        if 0 < start < len(stretch) and start not in out:
            out.append(start)
    return out


def _introduced(seen: Analysed, stretch: list[int], start: int) -> bool:
    """Whether the block before announces this one, or this one opens on what stands there: no heading between."""
    if start <= 0:
        return False
    texts = seen.article.blocks[stretch[start - 1]].text, seen.article.blocks[stretch[start]].text
    return tied(*texts)
