"""No fix may lose a fact: the ledger as the loop's guard, and the final count."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seolint.article import Article
from seolint.editing.ledger import Kept, count_facts, facts_lost
from seolint.engine.results import FactCount, FactLedger
from seolint.finding import Stage

_NO_WORDS = re.compile(r"[\W_]+")

__all__ = ["count", "keeps_facts"]


def _body(article: Article) -> str:
    """The visible text of the body, one block a line, headings aside: what is told there is told again."""
    return "\n".join(b.text for b in article.blocks if b.kind != "heading" and b.text.strip())


def _words(text: str) -> str:
    return _NO_WORDS.sub("", text)


def keeps_facts(before: Article, after: Article, stage: Stage) -> str | None:
    """What the step would lose of the article's facts, or ``None``. Debris takes its own with it."""
    if stage == "debris":
        return None
    old, new = _body(before), _body(after)
    if _words(old) == _words(new):
        return None
    lost = facts_lost(old, new)
    return f"facts: {', '.join(lost)}" if lost else None


def _count(kept: Kept) -> FactCount:
    return FactCount(kept.kept, kept.total)


def count(before: Article, after: Article, removed: Iterable[str]) -> FactLedger:
    """How many facts of ``before``, the passages ``removed`` as debris aside, are still in ``after``."""
    found = count_facts(_body(before), _body(after), removed)
    return FactLedger(
        _count(found.quotations),
        _count(found.numbers),
        _count(found.names),
        _count(found.dates),
        _count(found.negations),
        found.lost,
    )
