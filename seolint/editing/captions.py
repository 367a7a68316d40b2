"""Captions that stand in running text: whether they say what nothing else says, and how they are set apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from seolint.article import Article
from seolint.editing.facts import KINDS, facts_of
from seolint.french.debris.certainty import is_sentence, told_part
from seolint.french.guillemets import pair_guillemets
from seolint.text import Edit, Span

__all__ = ["set_apart", "tells_more"]


def tells_more(article: Article, caption: str) -> bool:
    """Whether ``caption`` holds a fact that stands nowhere else in the article, or may be a sentence after all."""
    told = told_part(caption)
    if not told:
        return False
    facts, everywhere = facts_of(told), article.once("facts-told", lambda: _facts(article))
    return is_sentence(told) or any(everywhere[k][f] <= facts[k][f] for k in KINDS for f in facts[k])


def _facts(article: Article) -> Mapping[str, Counter[str]]:
    return facts_of("\n".join(b.text for b in article.blocks if b.kind != "heading" and b.text.strip()))


def set_apart(article: Article, index: int, span: Span) -> tuple[Edit, ...]:
    """The edits that make the caption at ``span`` of block ``index`` a paragraph of its own; none in a quotation."""
    block, writer = article.blocks[index], article.document.writer
    marks = pair_guillemets(block.text)
    if marks.inside(span.start) or marks.inside(span.end):
        return ()
    before, behind = block.text[: span.start].rstrip(), block.text[span.end :].lstrip()
    edges = []
    if before:
        edges.append(writer.break_paragraph(block, Span(len(before), span.start)))
    if behind:
        edges.append(writer.break_paragraph(block, Span(span.end, len(block.text) - len(behind))))
    return tuple(edge for edge in edges if edge is not None) if None not in edges else ()
