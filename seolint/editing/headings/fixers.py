"""Divide an article into sections and give each a heading of its own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.candidates.collected import Candidate
from seolint.editing.headings.choice import HeadingChoice
from seolint.editing.headings.divisions import divide
from seolint.finding import Finding, Fix
from seolint.rule import ActiveRule
from seolint.text import Edit

__all__ = ["divide_into_sections"]

_TOP, _DEEPEST = 2, 3
"""Levels of the headings that are set: a section of the third level is divided into others like it."""


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
    level = _level(article, stretch[0])
    division = divide(seen, stretch, _other_sections(article, stretch), in_parts=level == _TOP)
    if division is None:
        return
    opened = False
    for number, choice in division.headings:
        below = bool(division.parts) and number not in division.parts and opened
        opened = True
        yield from _fix(seen, rule, finding, division.sections[number][0], level + below, choice)


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
