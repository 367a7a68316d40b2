"""Kind ``count``: how many passages of a scope there are, or how often a pattern stands in them.

Options: ``max`` and ``min``. ``params``: ``pattern`` (count its matches instead
of the passages). Beyond ``max`` each further one is reported; below ``min`` the
article is. Values: ``count``, ``bound`` and, beyond ``max``, ``found``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import passages, start_of_text
from seolint.finding import Finding
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["check"]


def _found(article: Article, rule: ActiveRule) -> list[tuple[Span, str]]:
    pattern = rule.rule.params.get("pattern")
    scope = rule.rule.scope or "text"
    if pattern is None:
        return [(p.place(), p.text) for p in passages(article, scope)]
    compiled = re.compile(pattern, re.IGNORECASE)
    return [
        (p.place(Span(m.start(), m.end())), m.group())
        for p in passages(article, scope)
        for m in compiled.finditer(p.text)
        if m.group()
    ]


def check(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Report what is too many, or that there are too few."""
    found = _found(article, rule)
    most, least = rule.options.get("max"), rule.options.get("min")
    if most is not None and len(found) > most:
        for span, text in found[most:]:
            yield rule.finding(span, count=len(found), bound=most, found=text)
    if least is not None and len(found) < least:
        yield rule.finding(start_of_text(article), count=len(found), bound=least)
