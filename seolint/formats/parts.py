"""Writing parts in a notation: what needs an escape gets one, and copies stay copies.

A part of an edit is a literal or a :class:`~seolint.text.Copy`. Where a
character of a copy must be written differently, only that character becomes a
copy with its own text, so that provenance survives to the character.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from seolint.text import Copy, Part, Span

__all__ = ["Notation", "joined", "literal_text", "visible", "written"]

Notation = Callable[[str], Sequence[str | None]]
"""For each character of a text how it is written, ``None`` where as it is."""


def literal_text(part: Part, texts: Mapping[str, str]) -> str:
    """The characters of one part. Raises KeyError where ``texts`` lacks the origin of a copy."""
    return part if isinstance(part, str) else part.resolve(texts)


def visible(parts: Sequence[Part], texts: Mapping[str, str]) -> str:
    """The characters of all parts. Raises KeyError where ``texts`` lacks the origin of a copy."""
    return "".join(literal_text(part, texts) for part in parts)


def written(parts: Sequence[Part], texts: Mapping[str, str], notation: Notation) -> tuple[Part, ...]:
    """``parts`` written in ``notation``, which sees their text as a whole."""
    notes = notation(visible(parts, texts))
    out: list[Part] = []
    at = 0
    for part in parts:
        text = literal_text(part, texts)
        part_notes = notes[at : at + len(text)]
        at += len(text)
        if all(note is None for note in part_notes):
            out.append(part)
        elif isinstance(part, str):
            out.append(_applied(text, part_notes))
        elif part.text is not None:
            out.append(Copy(part.source_id, part.span, _applied(text, part_notes), part.transform))
        else:
            out += _split(part, part_notes)
    return tuple(out)


def joined(parts: Sequence[Part]) -> tuple[Part, ...]:
    """``parts`` with neighbouring literals as one and empty ones left out."""
    out: list[Part] = []
    for part in parts:
        if isinstance(part, str) and out and isinstance(out[-1], str):
            out[-1] += part
        elif part != "":
            out.append(part)
    return tuple(out)


def _applied(text: str, notes: Sequence[str | None]) -> str:
    return "".join(char if note is None else note for char, note in zip(text, notes, strict=True))


def _split(part: Copy, notes: Sequence[str | None]) -> list[Copy]:
    """A plain copy as runs that stay plain and single characters that are written differently."""
    out: list[Copy] = []
    start, base = 0, part.span.start
    for i, note in enumerate(notes):
        if note is None:
            continue
        if i > start:
            out.append(Copy(part.source_id, Span(base + start, base + i)))
        out.append(Copy(part.source_id, Span(base + i, base + i + 1), note, part.transform))
        start = i + 1
    if start < len(notes):
        out.append(Copy(part.source_id, Span(base + start, base + len(notes))))
    return out
