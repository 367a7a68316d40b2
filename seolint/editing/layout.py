"""Layout mended: a long quotation as a block of its own, a table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seolint.addresses import heading_anchor
from seolint.article import Article
from seolint.finding import Finding, Fix
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Copy, Edit, Part, Span

__all__ = ["list_parts", "set_apart"]


def set_apart(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Make a paragraph that is one quotation a block quotation. A quotation inside other words is left to a person."""
    text = article.source.text
    for finding in findings:
        block = next((b for b in article.blocks if b.kind == "paragraph" and b.span.covers(finding.span)), None)
        if block is None or block.parents or article.document.format not in ("markdown", "mdx"):
            continue
        if block.view.to_source(Span(0, len(block.text))) != finding.span:
            continue
        starts = [block.span.start, *(m.end() + block.span.start for m in re.finditer(r"\n", block.span.of(text)))]
        yield rule.fix(finding, *(Edit(Span(at, at), ("> ",)) for at in starts))


def list_parts(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """List the parts of the article before the first of them, each a link to its heading."""
    parts = [i for i in article.headings if article.blocks[i].level == 2 and article.blocks[i].text.strip()]
    if not findings or not parts or article.document.format not in ("markdown", "mdx"):
        return
    newline, entries = article.source.newline, []
    for i in parts:
        block = article.blocks[i]
        if "[" in block.text or "\ufffc" in block.text:
            return
        name: Part = Copy(ARTICLE, block.span, text=block.text.strip())
        entries += ["- [", name, f"](#{block.anchor or heading_anchor(block.text)}){newline}"]
    at = article.blocks[parts[0]].span.start
    yield rule.fix(findings[0], Edit(Span(at, at), (*entries, newline)))
