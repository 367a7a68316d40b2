"""Take debris out, put lost edges back, translate a gloss: repairs that change no sentence of the author's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.document import Block
from seolint.editing.captions import set_apart, tells_more
from seolint.editing.leaning import leans_back
from seolint.editing.places import block_at, view_span
from seolint.finding import Applicability, Finding, Fix
from seolint.french.debris.finding import find_debris
from seolint.french.glosses import translate_words
from seolint.french.gluing import find_glued
from seolint.french.guillemets import as_guillemets, pair_guillemets
from seolint.french.lexicon import is_known
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Edit, Span

__all__ = ["remove_debris", "remove_stray_period", "separate_sentences", "translate_gloss"]

CAPTION = "caption-glued"

_SIDE = 20
"""Words that must stand on each side of removed debris for a paragraph edge to be put in its place."""


def remove_debris(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Delete each finding's span; a block that holds nothing else goes whole.

    A caption that says what nothing else says becomes a paragraph instead: it is no debris.
    Where debris stood between two sentences of a long paragraph, a paragraph
    edge takes its place: such furniture stands between paragraphs of a page.
    """
    for finding in findings:
        index = block_at(article, finding.span)
        if index is None:
            continue
        place = view_span(article.blocks[index].view, finding.span)
        if finding.rule == CAPTION and tells_more(article, place.of(article.blocks[index].text)):
            apart = set_apart(article, index, place)
            if apart:
                yield rule.fix(finding, *apart, reason="caption")
                continue
        edits = _removal(article, index, place)
        if edits:
            # An agency's mark tells where a text comes from: only a copying tool's line goes unasked.
            asked = Applicability.UNSAFE if finding.message_id == "agency" else None
            yield rule.fix(finding, *edits, applicability=asked, reason="debris")


def _removal(article: Article, index: int, span: Span) -> tuple[Edit, ...]:
    block = article.blocks[index]
    text, writer = block.text, article.document.writer
    debris = [d.span for d in find_debris(text)]
    if not any(s.overlaps(span) for s in debris):
        debris.append(span)
    if not _left(text, debris, Span(0, len(text))):
        edit = writer.remove_block(article.document, index)
        if edit is not None:
            return (edit,)
    lone = not _left(text, debris, Span(span.end, len(text)))
    start, end = span.start, span.end
    if lone:
        while start > 0 and text[start - 1].isspace():
            start -= 1
    elif start == 0 or text[start - 1].isspace():
        while end < len(text) and text[end].isspace():
            end += 1
    elif end < len(text) and text[start - 1].isalnum() and text[end].isalnum():
        edit = writer.replace(block, Span(start, end), (" ",))
        return (edit,) if edit is not None else ()
    deletion = writer.replace(block, Span(start, end), ())
    if deletion is None:
        return ()
    edge = None if lone else _edge_in_place(article, block, Span(start, end), debris)
    return (edge, deletion) if edge is not None else (deletion,)


def _left(text: str, debris: Sequence[Span], within: Span) -> bool:
    """Whether anything to read stands ``within`` the text beside the ``debris``."""
    return any(text[i].isalnum() for i in range(within.start, within.end) if not any(i in s for s in debris))


def _edge_in_place(article: Article, block: Block, gone: Span, debris: Sequence[Span]) -> Edit | None:
    """A paragraph edge before ``gone``, where its sides are paragraphs rather than neighbours."""
    text = block.text
    before = text[: gone.start].rstrip()
    if not before or len(before) == gone.start:
        return None
    if any(s.end == len(before) for s in debris):
        return None  # the first of a run of debris makes the edge
    after = gone.end
    for span in sorted(debris):
        if span.start == after or not text[after : max(after, span.start)].strip():
            after = max(after, span.end)
    right = text[after:].lstrip()
    closed = before[-1] in ".!?…»”:)"
    if pair_guillemets(as_guillemets(text)).inside(gone.start) or not (right[:1].isupper() or right[:1] in "«“"):
        return None
    if closed and (count_words(before) < _SIDE or count_words(right) < _SIDE or leans_back(right)):
        return None
    return article.document.writer.break_paragraph(block, Span(len(before), gone.start))


def translate_gloss(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """«[in Ukraine]» → «[en Ukraine]», where each word is in the table; else nothing is offered."""
    for finding in findings:
        index = block_at(article, finding.span)
        if index is None:
            continue
        block = article.blocks[index]
        span = view_span(block.view, finding.span)
        inside = Span(span.start + 1, span.end - 1)
        french = translate_words(inside.of(block.text), article.source.text)
        edit = None if french is None else article.document.writer.replace(block, inside, (french,))
        if edit is not None:
            yield rule.fix(finding, edit, reason=str(french))


def separate_sentences(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """A lost edge is a paragraph edge (for a person or ``optimize``) or at least a space (always right)."""
    edges: dict[int, list[Span]] = {}
    for finding in findings:
        index = block_at(article, finding.span)
        if index is None:
            continue
        block = article.blocks[index]
        if index not in edges:
            edges[index] = [glued.edge for glued in find_glued(block.text, is_known)]
        edge = _edge_in(edges[index], view_span(block.view, finding.span))
        if edge is None:
            continue
        if not pair_guillemets(as_guillemets(block.text)).inside(edge.end):
            broken = article.document.writer.break_paragraph(block, edge)
            if broken is not None:
                yield rule.fix(
                    finding, broken, applicability=Applicability.UNSAFE, stage="paragraphs", reason="paragraph"
                )
        if not len(edge):
            spaced = article.document.writer.replace(block, edge, (" ",))
            if spaced is not None:
                yield rule.fix(finding, spaced, applicability=Applicability.SAFE, stage="repair", reason="space")


def _edge_in(edges: Sequence[Span], place: Span) -> Span | None:
    """The first of ``edges``, in order, that lies in ``place``; looked up, for a line may hold thousands."""
    at = bisect_left(edges, place.start, key=lambda edge: edge.start)
    return edges[at] if at < len(edges) and place.covers(edges[at]) else None


def remove_stray_period(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """«Corée. .» → «Corée.»: what the finding names is replaced by its value ``replacement`` (or nothing)."""
    for finding in findings:
        index = block_at(article, finding.span)
        if index is None:
            continue
        block = article.blocks[index]
        span = view_span(block.view, finding.span)
        replacement = str(finding.values.get("replacement", ""))
        edit = article.document.writer.replace(block, span, (replacement,) if replacement else ())
        if edit is not None:
            yield rule.fix(finding, edit)
