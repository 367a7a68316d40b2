"""No fix may lose a fact: the ledger as the loop's guard, and the final count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from seolint.article import Article
from seolint.checks.cleanliness import recognised_debris
from seolint.editing.ledger import Kept, compare, facts_lost, strip_debris, without_passages
from seolint.engine.fixer import Refused
from seolint.engine.results import FactCount, FactLedger
from seolint.finding import Stage
from seolint.french.debris.edges import without_edges
from seolint.french.instructions import find_instructions
from seolint.text import Span

LOSS = "facts: "
"""How the reason begins for which a fix that would lose facts is refused."""

_NO_WORDS = re.compile(r"[\W_]+")

__all__ = ["count", "keeps_facts", "losses"]


def _body(article: Article) -> str:
    """The visible text of the body, one block a line, headings aside: what is told there is told again."""
    return "\n".join(b.text for b in article.blocks if b.kind != "heading" and b.text.strip())


def _without_recognised(article: Article) -> tuple[str, list[str]]:
    """The body without what the finders take for debris and is debris beyond doubt, and what of it is doubtful.

    Neither the finders nor what a fixer says it removed are believed.
    """
    gone: dict[int, list[Span]] = {}
    for index, span in recognised_debris(article):
        gone.setdefault(index, []).append(span)
    lines: list[str] = []
    doubtful: list[str] = []
    for index, block in enumerate(article.blocks):
        if block.kind == "heading" or not block.text.strip():
            continue
        line, told = strip_debris(block.text, (*gone.get(index, ()), *find_instructions(block.text)))
        lines.append(line)
        doubtful += told
    return "\n".join(without_edges(lines)), doubtful


@lru_cache(maxsize=4)
def _words(text: str) -> str:
    """The letters and figures alone; what one step leaves is what the next one starts from."""
    return _NO_WORDS.sub("", text)


def keeps_facts(before: Article, after: Article, stage: Stage) -> str | None:
    """What the step would lose of the article's facts, or ``None``. What is debris beyond doubt takes its own with it,
    and a passage that stands twice may go once."""
    old, new = _body(before), _body(after)
    if _words(old) == _words(new):
        return None
    if stage != "debris":
        lost: Sequence[str] = facts_lost(old, new)
    else:
        left, doubtful = _without_recognised(before)
        # Where no word is gone but the recognised ones, no fact can be.
        lost = () if _words(left) == _words(new) else compare(left, new, doubtful).lost
    return f"{LOSS}{', '.join(lost)}" if lost else None


def losses(refused: Iterable[Refused]) -> tuple[tuple[str, str], ...]:
    """Of the fixes that were refused, those that would have lost facts: their rules and the facts."""
    told = ((r.fix.finding.rule, r.reason) for r in refused)
    return tuple(dict.fromkeys((rule, why.removeprefix(LOSS)) for rule, why in told if why.startswith(LOSS)))


def _count(kept: Kept) -> FactCount:
    return FactCount(kept.kept, kept.total)


def count(before: Article, after: Article, removed: Iterable[str], refused: Iterable[Refused] = ()) -> FactLedger:
    """How many facts of ``before``, debris aside, are still in ``after``.

    Debris is what the finders recognise and the passages ``removed``, each as far as it is debris beyond doubt.
    """
    text, doubtful = _without_recognised(before)
    text, more = without_passages(text, removed)
    found = compare(text, _body(after), (*doubtful, *more))
    return FactLedger(
        _count(found.quotations),
        _count(found.numbers),
        _count(found.names),
        _count(found.dates),
        _count(found.negations),
        found.lost,
        losses(refused),
    )
