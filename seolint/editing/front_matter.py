"""Metadata that is not text of its own: the keyphrase declared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.editing.origins import from_words
from seolint.finding import Finding, Fix
from seolint.rule import ActiveRule

__all__ = ["declare_keyphrase"]


def declare_keyphrase(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the focus keyphrase into the front matter, with the runners-up as alternatives."""
    focus = article.focus
    if not findings or focus is None:
        return
    key = article.keys["keyphrase"][0]
    others = tuple(k.text for k in article.keyphrases if k.text != focus.text)[:4]
    edits, *variants = (
        article.document.writer.set_metadata(article.document, {key: (from_words(article, text),)}) or ()
        for text in (focus.text, *others)
    )
    if edits:
        yield rule.fix(findings[0], *edits, reason=focus.origin, alternatives=others, variants=tuple(variants))
