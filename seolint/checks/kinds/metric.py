"""Kind ``metric``: one figure of the whole article within ``min`` and ``max``.

``params``: ``metric`` (a name of :data:`seolint.checks.metrics.METRICS`). Option
``min_words``: shorter articles are not judged. Values: ``value``, ``bound``.
"""

from __future__ import annotations

from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.metrics import METRICS
from seolint.checks.scopes import start_of_text
from seolint.finding import Finding
from seolint.rule import ActiveRule

__all__ = ["check"]

MIN_WORDS = 100
"""A share of less says more of chance than of style."""


def check(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Report the figure when it is out of bounds."""
    if article.words < rule.options.get("min_words", MIN_WORDS):
        return
    value = METRICS[rule.rule.params["metric"]](article)
    if value is None:
        return
    most, least = rule.options.get("max"), rule.options.get("min")
    if most is not None and value > most:
        yield rule.finding(start_of_text(article), value=round(value, 1), bound=most)
    if least is not None and value < least:
        yield rule.finding(start_of_text(article), value=round(value, 1), bound=least)
