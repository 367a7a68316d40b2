"""Canonical text: what the language model sees, with the way back.

Typography must not move a parse, so the model is given one apostrophe, plain
spaces, composed accents and no invisible characters, whatever the author typed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

__all__ = ["Canonical", "canonical"]

_APOSTROPHES = frozenset("\u2019\u02bc\u2018\u02b9\uff07\u00b4")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Canonical:
    """Canonical ``text`` and, for each of its characters, where it starts in the original.

    ``origin`` has one entry more than ``text``: the length of the original.
    """

    text: str
    origin: tuple[int, ...]

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that canonical ``start`` to ``end`` stands for."""
        if start == end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


def canonical(text: str) -> Canonical:
    """``text`` in canonical form: NFC, plain spaces (runs as one), ``'`` as the only apostrophe."""
    out: list[str] = []
    origin: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        char = unicodedata.normalize("NFC", text[at:end]) if end > at + 1 else text[at]
        if char in _INVISIBLE:
            pass
        elif char.isspace():
            if out and out[-1] != " ":
                out.append(" ")
                origin.append(at)
        elif char in _APOSTROPHES:
            out.append("'")
            origin.append(at)
        else:
            out += char
            origin += [at] * len(char)
        at = end
    return Canonical("".join(out), (*origin, len(text)))
