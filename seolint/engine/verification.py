"""Whether edits changed only what their fixes say they touch.

A fix declares ``text``, ``blocks``, ``links`` or ``metadata``. What it does
not declare must be as before: the kinds, levels and order of blocks, the
headings that others link to, link targets, code and other masked text, the
rest of the metadata.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seolint.document import Block, Document
from seolint.text import Edit, Span

__all__ = ["CHANGES", "unexpected_change"]

CHANGES = frozenset({"code", "links", "metadata", "blocks", "headings", "text", "encoding"})
"""What :func:`unexpected_change` may name."""


def unexpected_change(before: Document, after: Document, edits: Sequence[Edit], touches: frozenset[str]) -> str | None:
    """What ``edits`` changed beyond ``touches``, in two or three words, or ``None``.

    ``edits`` are those that led from ``before`` to ``after``.
    """
    spans = [e.span for e in edits]
    if not _encodable(after):
        return "encoding"
    if _opaque_text(before) != _opaque_text(after):
        return "code"
    if "links" not in touches and _targets(before) != _targets(after):
        return "links"
    if not _metadata_kept(before, after, spans, "metadata" in touches):
        return "metadata"
    if "blocks" not in touches and _structure(before.blocks) != _structure(after.blocks):
        return "blocks"
    if not _headings_kept(before, after, spans):
        return "headings"
    return None if _text_kept(before, after, spans, touches) else "text"


def _encodable(document: Document) -> bool:
    """Whether the file can be written in the encoding that it has."""
    source = document.source
    if source.encoding.startswith("utf"):
        return True
    try:
        source.text.encode(source.encoding)
    except UnicodeEncodeError:
        return False
    return True


def _touched(span: Span, edits: Iterable[Span]) -> bool:
    return any(e.start <= span.end and span.start <= e.end for e in edits)


def _opaque_text(document: Document) -> list[str]:
    """Code, shortcodes, expressions: what no fix may change. Tags come and go with the blocks they make."""
    text = document.source.text
    code = [b.span.of(text) for b in document.blocks if b.kind in ("code", "opaque")]
    front = document.front_matter
    masked = [
        m.of(text)
        for m in document.masked
        if not text.startswith("<", m.start) and not (front is not None and front.span.overlaps(m))
    ]
    return [*code, *masked]


def _targets(document: Document) -> list[str]:
    return [*(k.target for k in document.links), *(i.target for i in document.images)]


def _metadata_kept(before: Document, after: Document, edits: Sequence[Span], touched: bool) -> bool:
    old, new = before.front_matter, after.front_matter
    if old is None:
        return touched or new is None
    if new is None:
        return touched and not old.values
    if len(new.problems) > len(old.problems):
        return False
    edited = {key for key, span in old.spans.items() if _touched(span, edits)} if touched else set()
    kept = [k for k in old.values if k not in edited]
    if not touched and list(new.values) != list(old.values):
        return False
    return all(k in new.values and new.values[k] == old.values[k] for k in kept)


def _structure(blocks: Sequence[Block]) -> list[tuple[str, int, tuple[str, ...], str | None]]:
    return [(b.kind, b.level, b.parents, b.anchor) for b in blocks]


def _headings_kept(before: Document, after: Document, edits: Sequence[Span]) -> bool:
    """Every heading that no edit touches is still there, in order: readers and sites link to it."""
    kept = [(b.level, b.text, b.anchor) for b in before.blocks if b.kind == "heading" and not _touched(b.span, edits)]
    there = iter([(b.level, b.text, b.anchor) for b in after.blocks if b.kind == "heading"])
    return all(any(found == wanted for found in there) for wanted in kept)


def _squeezed(blocks: Iterable[Block]) -> str:
    return "".join("".join(b.text.split()) for b in blocks)


def _text_kept(before: Document, after: Document, edits: Sequence[Span], touches: frozenset[str]) -> bool:
    if "text" not in touches:
        return _squeezed(before.blocks) == _squeezed(after.blocks)
    if "blocks" in touches:
        return True
    pairs = zip(before.blocks, after.blocks, strict=True)
    return all(b.text == a.text or _touched(b.span, edits) for b, a in pairs)
