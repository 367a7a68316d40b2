"""The two fixes that rules get by name: put the finding's replacement in its place, or delete it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.document import Block
from seolint.finding import Applicability, Finding, Fix
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Copy, Edit, Span

__all__ = ["delete", "replace"]

_QUOTES = frozenset("'\"\\\n")


def block_at(article: Article, span: Span) -> Block | None:
    """The block that ``span`` of the source stands in, or ``None`` in metadata and between blocks."""
    starts = [b.span.start for b in article.blocks]
    at = bisect_right(starts, span.start) - 1
    return article.blocks[at] if at >= 0 and article.blocks[at].span.covers(span) else None


def _applicability(article: Article, rule: ActiveRule, finding: Finding) -> Applicability | None:
    """Unsafe for the messages that ``params: {unsafe_messages: […]}`` names, and in a heading without
    an id of its own: sites make anchors of its very characters. ``None`` leaves what the rule declares."""
    if rule.rule.fix is None or rule.rule.fix.safety != "safe":
        return None
    block = block_at(article, finding.span)
    in_heading = block is not None and block.kind == "heading" and block.anchor is None
    doubtful = finding.message_id in rule.rule.params.get("unsafe_messages", ())
    return Applicability.UNSAFE if in_heading or doubtful else None


def _breaks_metadata(article: Article, span: Span, text: str) -> bool:
    """Whether ``text`` could change how the front matter is read, rather than what it says."""
    front = article.document.front_matter
    if front is None or not front.span.covers(span):
        return False
    return bool(_QUOTES.intersection(text) - _QUOTES.intersection(span.of(article.source.text)))


def _reads_as(article: Article, span: Span, found: object) -> bool:
    """Whether the source at ``span`` is ``found``, or in metadata ``found`` with its quotes escaped."""
    written = span.of(article.source.text)
    if written == found:
        return True
    front = article.document.front_matter
    # Taken out whole, an escape leaves nothing behind that could be read otherwise.
    return front is not None and front.span.covers(span) and written.replace('\\"', '"').replace("''", "'") == found


def replace(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write each finding's value ``replacement`` where the finding is.

    Nothing is offered where the source does not read as the visible text ``found`` does
    (an entity, markup in between), or where the finding brings no replacement.
    """
    for finding in findings:
        text = finding.values.get("replacement")
        if not isinstance(text, str) or not _reads_as(article, finding.span, finding.values.get("found")):
            continue
        if _breaks_metadata(article, finding.span, text):
            continue
        # A copy with another text: the words come from here, only their writing changes.
        part = Copy(ARTICLE, finding.span, text=text) if len(finding.span) else text
        edit = Edit(finding.span, (part,))
        yield rule.fix(finding, edit, applicability=_applicability(article, rule, finding))


def delete(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Delete each finding's text, with one of the spaces that would else stand side by side;
    a finding that is all of its block takes the block."""
    text = article.source.text
    for finding in findings:
        whole = _whole_block(article, finding.span)
        if whole is not None:
            yield rule.fix(finding, whole, applicability=_applicability(article, rule, finding))
            continue
        start, end = finding.span.start, finding.span.end
        spaced = start > 0 and text[start - 1] in " \t"
        if spaced and (end == len(text) or text[end] in " \t\r\n"):
            start -= 1
        edit = Edit(Span(start, end))
        yield rule.fix(finding, edit, applicability=_applicability(article, rule, finding))


def _whole_block(article: Article, span: Span) -> Edit | None:
    """The edit that removes the paragraph which ``span`` is all of; ``None`` where it is not, or a fix may not."""
    for index, block in enumerate(article.blocks):
        if block.kind == "paragraph" and block.text and block.view.to_source(Span(0, len(block.text))) == span:
            return article.document.writer.remove_block(article.document, index)
    return None
