"""Phrases in the making: text that remembers, piece by piece, where it comes from.

A title or a heading is put together from slices of the article (or of the
title that was given). Nothing here knows grammar; :mod:`seolint.editing.syntax.trees`
cuts the slices, the rooms above join them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace

from seolint.document import TextView
from seolint.french.parse import Parse
from seolint.text import ARTICLE, TITLE, Copy, Part, Span

__all__ = ["GIVEN_TITLE", "Phrase", "Piece", "Slice", "glue"]

GIVEN_TITLE = -1
"""Origin of slices of the title that was given beside the article; the article's own texts are numbered from 0."""

_NO_SPACE_BEFORE = re.compile(r"[,.…)\]’'-]")
_NO_SPACE_AFTER = re.compile(r"[’'(\[-]$")


@dataclass(frozen=True, slots=True)
class Slice:
    """The stretch ``start`` to ``end`` of text number ``origin``, written as ``text``.

    ``transform`` names the liberty taken when ``text`` is not what stands there;
    ``None`` beside a changed text means only notation (a capital, an elision).
    """

    origin: int
    start: int
    end: int
    text: str
    transform: str | None = None
    changed: bool = False


Piece = str | Slice
"""A literal (a space, a comma, «selon») or a slice."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text made of pieces."""

    pieces: tuple[Piece, ...]
    taken: tuple[str, ...] = ()
    """Liberties that show in no single slice (a move), beside those named by slices."""

    @property
    def text(self) -> str:
        """The phrase as it reads."""
        return "".join(p if isinstance(p, str) else p.text for p in self.pieces)

    @property
    def transforms(self) -> tuple[str, ...]:
        """The liberties taken, each named once, in order."""
        named = [p.transform for p in self.pieces if isinstance(p, Slice) and p.transform]
        return tuple(dict.fromkeys((*self.taken, *named)))

    @property
    def contiguous(self) -> bool:
        """Whether it is one stretch of one text as it stands there, but for a capital: nothing left out, moved or
        respelled."""
        last: Slice | None = None
        for piece in self.pieces:
            if isinstance(piece, str):
                if piece.strip():
                    return False
                continue
            if piece.transform or len(piece.text) != piece.end - piece.start:
                return False
            if last is not None and (last.origin != piece.origin or not 0 <= piece.start - last.end <= 1):
                return False
            last = piece
        return not self.taken and last is not None

    def __add__(self, other: Phrase) -> Phrase:
        return Phrase(self.pieces + other.pieces, self.taken + other.taken)

    def with_liberty(self, name: str) -> Phrase:
        """The same phrase, one more liberty named."""
        return replace(self, taken=(*self.taken, name))

    def marked(self, name: str) -> Phrase:
        """The same phrase, the liberty named by every slice that names none yet."""
        pieces = (p if isinstance(p, str) or p.transform else replace(p, transform=name) for p in self.pieces)
        return replace(self, pieces=tuple(pieces))

    def capitalised(self) -> Phrase:
        """The first letter in upper case; a leading quotation mark or bracket is passed over."""
        for i, piece in enumerate(self.pieces):
            text = piece if isinstance(piece, str) else piece.text
            at = next((k for k, char in enumerate(text) if char.isalnum()), None)
            if at is None:
                continue
            upper = text[at].upper()
            if upper == text[at] or len(upper) > 1:
                return self
            new = text[:at] + upper + text[at + 1 :]
            piece = new if isinstance(piece, str) else replace(piece, text=new, changed=True)
            return replace(self, pieces=(*self.pieces[:i], piece, *self.pieces[i + 1 :]))
        return self

    def tokens_of(self, parse: Parse, origin: int) -> frozenset[int]:
        """The tokens of text number ``origin`` that the phrase's slices hold."""
        found: set[int] = set()
        for piece in self.pieces:
            if isinstance(piece, Slice) and piece.origin == origin:
                token = bisect_left(parse.start, piece.start)
                while token < len(parse) and parse.end[token] <= piece.end:
                    found.add(token)
                    token += 1
        return frozenset(found)

    def parts(self, views: Mapping[int, TextView]) -> tuple[Part, ...]:
        """The phrase as parts of an edit: slices become copies from where their text stands.

        ``views`` gives the visible text of each origin, the given title's under
        :data:`GIVEN_TITLE`. Raises KeyError for an origin without a view.
        """
        out: list[Part] = []
        for piece in self.pieces:
            if isinstance(piece, str):
                out.append(piece)
                continue
            source_id = TITLE if piece.origin == GIVEN_TITLE else ARTICLE
            view = views[piece.origin]
            span = Span(piece.start, piece.end)
            at = _letter(piece, view)
            if at is not None:
                # Only the capital is written otherwise: all the rest stays where it comes from.
                letter = Span(span.start + at, span.start + at + 1)
                out += view.copies(Span(span.start, letter.start), source_id)
                out.append(Copy(source_id, view.to_source(letter), piece.text[at]))
                out += view.copies(Span(letter.end, span.end), source_id)
            elif piece.changed:
                out.append(Copy(source_id, view.to_source(span), piece.text, piece.transform))
            else:
                out += (replace(copy, transform=piece.transform) for copy in view.copies(span, source_id))
        return tuple(out)


def _letter(piece: Slice, view: TextView) -> int | None:
    """The place in ``piece`` of the one letter that is written otherwise, if nothing else of it is."""
    there = view.text[piece.start : piece.end]
    if not piece.changed or piece.transform is not None or len(there) != len(piece.text):
        return None
    places = [i for i, (a, b) in enumerate(zip(piece.text, there, strict=True)) if a != b]
    return places[0] if len(places) == 1 and places[0] < 3 else None


def glue(left: Phrase, right: Phrase) -> Phrase:
    """Two phrases side by side, a space between unless punctuation or an apostrophe forbids it."""
    if not left.pieces or not right.pieces:
        return left + right
    if _NO_SPACE_BEFORE.match(right.text) or _NO_SPACE_AFTER.search(left.text):
        return left + right
    return Phrase((*left.pieces, " ", *right.pieces), left.taken + right.taken)
