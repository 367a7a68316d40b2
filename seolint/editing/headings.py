"""Divide an article into sections and give each a heading of its own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.candidates import Candidate
from seolint.editing.heading_choice import WORTHWHILE, HeadingChoice, choose_headings, stems_of
from seolint.editing.openers import invitations
from seolint.editing.segmentation import PARTS, section_starts
from seolint.editing.trees import Text
from seolint.finding import Finding, Fix
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Edit

__all__ = ["divide_into_sections"]

_TOP, _DEEPEST = 2, 3
"""Levels of the headings that are set: a section of the third level is divided into others like it."""
_MANY, _LONG = 10, 2500
"""Sections and words from which an article is divided into parts, and these into sections."""

_BEARABLE = -0.01
"""The value that a sentence must have, or the only heading of an article."""

_LONGEST, _SHORT = 350, 450
"""Words of a section that swallows the one behind it (longer, and even a label is better than nothing), and of an
article that may go without any heading."""


def divide_into_sections(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """A heading before each section of the stretches that the findings speak of.

    Without any heading the whole article is divided, its first section left as
    the lead; a section that is too long is divided further, its own heading
    kept. A section for which no honest heading was found gets none.
    """
    seen = Analysed(article)
    for finding in findings:
        stretch = _stretch(article, finding)
        if stretch:
            yield from _divided(seen, rule, finding, stretch)


def _stretch(article: Article, finding: Finding) -> list[int]:
    """The prose blocks between two headings that hold the finding's place, or all without headings."""
    bounds = [i for i in article.headings if article.blocks[i].text.strip()]
    at = finding.span.start
    before = [i for i in bounds if article.blocks[i].span.start <= at]
    first = before[-1] + 1 if before else 0
    last = next((i for i in bounds if i >= first), len(article.blocks))
    if not any(article.blocks[i].level > 1 for i in bounds):
        first, last = (bounds[0] + 1 if bounds else 0), len(article.blocks)
    return [i for i in article.prose if first <= i < last]


def _divided(seen: Analysed, rule: ActiveRule, finding: Finding, stretch: list[int]) -> Iterator[Fix]:
    article = seen.article
    starts = _starts(seen, stretch)
    if not starts:
        return
    sections = [stretch[a:b] for a, b in zip([0, *starts], [*starts, len(stretch)], strict=True)]
    others = _other_sections(article, stretch)
    texts = [[seen.texts[i] for i in section] for section in (*sections, *others)]
    words = [sum(count_words(t.text) for t in section) for section in texts]
    wanted = range(1, len(sections))
    level = _level(article, stretch[0])
    parts = _parts(texts[: len(sections)], words) if level == _TOP else None
    if parts:
        texts = [_of_part(texts, n, parts, len(sections)) if n in parts else text for n, text in enumerate(texts)]
    chosen = choose_headings(
        texts, title=seen.title, keyphrase=seen.keyphrase, verbatim=article.inputs.verbatim, wanted=wanted,
        existing=[article.blocks[i].text for i in article.headings], names=seen.names,
    )  # fmt: skip
    opened = False
    for number, choice in _worthwhile(chosen, words, len(sections)):
        below = parts is not None and number not in parts and opened
        opened = True
        yield from _fix(seen, rule, finding, sections[number][0], level + below, choice)


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
        if poor and before + words[number] <= longest:
            before += words[number]
        else:
            before = words[number]
            yield number, choice


def _starts(seen: Analysed, stretch: list[int]) -> list[int]:
    """Positions in ``stretch`` where a new section starts: at paragraphs of the article itself only."""
    texts = [seen.texts[i] for i in stretch]
    blocks = seen.article.blocks
    invited = invitations(
        texts, seen.names, title=stems_of(seen.title), focus=stems_of(seen.keyphrase),
        verbatim=seen.article.inputs.verbatim,
    )  # fmt: skip
    found = section_starts([t.text for t in texts], [t.parse for t in texts], invitations=invited)
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
    """Whether the block before announces this one («… :»): no heading may come between."""
    return start > 0 and seen.article.blocks[stretch[start - 1]].text.rstrip().endswith(":")


def _other_sections(article: Article, stretch: list[int]) -> list[list[int]]:
    """The prose of the article's other sections: what this stretch's headings should not be about."""
    out: list[list[int]] = [[]]
    inside = set(stretch)
    headings = set(article.headings)
    for i in range(len(article.blocks)):
        if i in headings:
            out.append([])
        elif i in article.prose and i not in inside:
            out[-1].append(i)
    return [section for section in out if section]


def _level(article: Article, first: int) -> int:
    """One below the heading that the stretch stands under, at most 3; 2 where it stands under the title alone."""
    above = [i for i in article.headings if i < first and article.blocks[i].text.strip()]
    return min(_DEEPEST, article.blocks[above[-1]].level + 1) if above else _TOP


def _fix(
    seen: Analysed, rule: ActiveRule, finding: Finding, block: int, level: int, choice: HeadingChoice
) -> Iterator[Fix]:
    document = seen.article.document
    phrase = choice.best.phrase

    def written(candidate: Candidate) -> tuple[Edit, ...]:
        """The edits that write one candidate."""
        edit = document.writer.insert_heading(document, block, level, candidate.phrase.parts(seen.views))
        return (edit,) if edit is not None else ()

    if edits := written(choice.best):
        yield rule.fix(
            finding, *edits, transform=", ".join(phrase.transforms) or None, reason=choice.best.kind,
            alternatives=tuple(c.text for c in choice.others), variants=tuple(written(c) for c in choice.others),
        )  # fmt: skip
