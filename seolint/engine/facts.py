"""No fix may lose a fact: the ledger as the loop's guard, and the final count."""

from __future__ import annotations

from seolint.article import Article
from seolint.engine.results import FactCount, FactLedger
from seolint.finding import Stage

__all__ = ["count", "keeps_facts"]


def keeps_facts(before: Article, after: Article, stage: Stage) -> str | None:
    """What the step would lose of the article's facts, or ``None``."""
    return None


def count(before: Article, after: Article) -> FactLedger:
    """How many facts of ``before`` are still in ``after``."""
    none = FactCount(0, 0)
    return FactLedger(none, none, none, none, none)
