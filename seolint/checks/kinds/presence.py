"""Kind ``presence``: a scope must have text (``params: {wanted: true}``, the default) or must have none.

Values: ``found`` where there is something that should not be.
"""

from __future__ import annotations

from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import hides_metadata, passages, start_of_text
from seolint.finding import Finding
from seolint.rule import ActiveRule

__all__ = ["check"]

METADATA = ("title", "search-title", "description", "lead", "slug")


def check(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Report that the rule's scope is empty, or each passage of a scope that should be."""
    scope = rule.rule.scope or "text"
    found = [p for p in passages(article, scope) if p.text.strip()]
    if rule.rule.params.get("wanted", True):
        if not found and not (scope in METADATA and hides_metadata(article)):
            yield rule.finding(start_of_text(article))
    else:
        for passage in found:
            yield rule.finding(passage.place(), found=passage.text)
