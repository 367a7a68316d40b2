"""What fixes did, told so that a person can accept or refuse it: ids that are stable between runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seolint.engine.provenance import TaggedEdit, Tape, joined_copies
from seolint.engine.results import Change, Removed
from seolint.finding import Fix
from seolint.text import ARTICLE, Copy, Span

__all__ = ["Applied", "change_id", "changes_of", "describe", "removed_from", "tagged"]

_BESIDE = 40
"""Characters of the text that are kept on each side of a change."""

ID_LENGTH = 12
SMALL_MENDS = frozenset({"debris", "repair", "typography"})
"""Stages whose literals stand for the text that they replace («É» for «E»)."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A fix that was applied. ``deleted`` is what stood at its edits, ``source`` what it wrote from."""

    id: str
    fix: Fix
    before: str
    after: str
    source: tuple[Copy, ...]
    deleted: tuple[Copy, ...]
    requires: tuple[str, ...]
    around: tuple[str, str] = ("", "")
    """What stood right before and right behind its first edit."""


def _origin(fix: Fix, text: str, tape: Tape, inputs: Mapping[str, str]) -> str:
    """What was there in the inputs where the fix works, with its ordinal among equals.

    A fix that only inserts is known by what follows its place.
    """
    out: list[str] = []
    for edit in sorted(fix.edits, key=lambda e: e.span):
        span = edit.span if len(edit.span) else Span(edit.span.end, min(len(text), edit.span.end + 40))
        sources = tape.sources(span)
        original = "…".join(c.span.of(inputs[c.source_id]) for c in sources) or span.of(text)
        ordinal = 0
        if sources:
            first = sources[0]
            ordinal = inputs[first.source_id].count(first.span.of(inputs[first.source_id]), 0, first.span.start)
        # A heading repeats words of the text: a mend of the one is not the mend of the other.
        copied = "".join(dict.fromkeys(f"\0{s.by}" for s in tape.slice(span) if s.text is None and s.by))
        out.append(f"{original}\0{ordinal}\0{bool(len(edit.span))}{copied}")
    return "\0".join(out)


def change_id(fix: Fix, text: str, tape: Tape, inputs: Mapping[str, str]) -> str:
    """A name for what ``fix`` does to ``text``, the same whatever else is done or left."""
    if fix.stage == "enrichment" or _new_entry(fix):
        # An article has each box and each entry once: where it stands, and beside what, does not name it.
        return hashlib.sha256(fix.finding.rule.encode()).hexdigest()[:ID_LENGTH]
    key = f"{fix.finding.rule}\0{fix.stage}\0{_origin(fix, text, tape, inputs)}"
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH]


def _new_entry(fix: Fix) -> bool:
    """Whether the fix writes metadata where there was none."""
    return fix.stage == "metadata" and not any(len(e.span) for e in fix.edits)


def describe(fix: Fix, identity: str, texts: Mapping[str, str], tape: Tape) -> Applied:
    """The record of ``fix``, about to be applied to ``texts["article"]`` whose origins are on ``tape``."""
    text = texts[ARTICLE]
    edits = sorted(fix.edits, key=lambda e: e.span)
    read = [part for edit in edits for part in edit.parts if isinstance(part, Copy)]
    written = [c for part in read for c in (tape.sources(part.span) if part.source_id == ARTICLE else (part,))]
    deleted = joined_copies(c for edit in edits for c in tape.sources(edit.span))
    # A new entry of the metadata rests on no other: whichever comes first makes the block.
    spans = [] if _new_entry(fix) else [e.span for e in edits]
    if fix.stage != "enrichment":
        # A box copies what stands there, whoever wrote it: it rests on nothing but its place.
        spans += [c.span for c in read if c.source_id == ARTICLE]
    requires = dict.fromkeys(author for span in spans for author in tape.authors(span))
    return Applied(
        identity,
        fix,
        " … ".join(t for e in edits if (t := e.span.of(text))),
        " … ".join(t for e in edits if (t := e.text(texts))),
        joined_copies(written) or deleted,
        deleted,
        tuple(requires),
        _around(text, edits[0].span) if edits else ("", ""),
    )


def _around(text: str, span: Span) -> tuple[str, str]:
    """The words beside ``span``."""
    before, behind = text[max(0, span.start - _BESIDE) : span.start], text[span.end : span.end + _BESIDE]
    if span.start > _BESIDE:
        before = before.partition(" ")[2]
    if span.end + _BESIDE < len(text):
        behind = behind.rpartition(" ")[0]
    return before, behind


def tagged(applied: Applied) -> list[TaggedEdit]:
    """The edits of an applied fix as the tape wants them."""
    fix = applied.fix
    replacing = (fix.transform or fix.stage) if fix.stage in SMALL_MENDS else None
    return [TaggedEdit(edit, applied.id, replacing) for edit in fix.edits]


def changes_of(applied: Sequence[Applied]) -> tuple[Change, ...]:
    """The changes as a result shows them."""
    return tuple(
        Change(
            a.id,
            a.fix.finding.rule,
            a.before,
            a.after,
            a.source,
            a.requires,
            a.fix.reason,
            a.fix.transform,
            a.fix.alternatives,
            a.around,
        )
        for a in applied
    )


def _covered(tape: Tape, source_id: str) -> list[Span]:
    return sorted(c.span for s in tape.segments for c in s.source if c.source_id == source_id)


def _without(span: Span, covered: Iterable[Span]) -> list[Span]:
    """What of ``span`` none of the sorted spans ``covered`` holds."""
    out, at = [], span.start
    for other in covered:
        if other.end <= at:
            continue
        if other.start >= span.end:
            break
        if other.start > at:
            out.append(Span(at, other.start))
        at = max(at, other.end)
    if at < span.end:
        out.append(Span(at, span.end))
    return out


def removed_from(applied: Sequence[Applied], tape: Tape, inputs: Mapping[str, str]) -> tuple[Removed, ...]:
    """The words of the inputs that the final text, whose origins are on ``tape``, does not hold.

    Each stretch with the rule whose change deleted it; spaces and marks that
    were only respelled are not told.
    """
    gone: dict[tuple[str, Span], str] = {}
    covered = {source: _covered(tape, source) for source in inputs}
    for record in applied:
        for copy in record.deleted:
            for span in _without(copy.span, covered[copy.source_id]):
                gone.setdefault((copy.source_id, span), record.fix.finding.rule)
    out: list[Removed] = []
    for (source, span), rule in sorted(gone.items()):
        text = span.of(inputs[source])
        if any(c.isalnum() for c in text):
            out.append(Removed(text.strip(), rule, (Copy(source, span),)))
    return tuple(out)
