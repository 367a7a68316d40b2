"""Apostrophes, quotation marks, dashes, suspension points and repeated marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.french.typography.characters import Correction, Variant, spaces_of
from seolint.french.typography.masks import free_matches
from seolint.text import Span

__all__ = [
    "apostrophes",
    "dashes",
    "ellipses",
    "missing_spaces_after_commas",
    "repeated_marks",
    "straight_quotes",
]

_APOSTROPHE = re.compile(r"(?<=[^\W_])'(?=[^\W_]|[«“])")
_ETC = re.compile(r"\betc(?P<more>\.?…|\.{2,}|\. ?\.\.)")
_DOTS = re.compile(r"(?<![./\\])\.\.\.(?=[\s»”\")\],;:!?\u00a0\u202f]|$)")
_DASH = re.compile(r"(?<=[^\W\d_»),.] )(-{1,2})(?= [^\W\d_«(])")
_REPEATED = re.compile(r"(?P<mark>[!?])(?P=mark)+(?![!?])|,,+")
_COMMA = re.compile(r"(?<=[^\W\d_]{2}),(?=[^\W\d_]{2})")
_QUOTE = re.compile(r'"')


def apostrophes(text: str) -> Iterator[Correction]:
    """Straight apostrophes between letters («l'eau» → «l’eau»)."""
    for match in free_matches(_APOSTROPHE, text):
        yield Span(*match.span()), "’"


def ellipses(text: str) -> Iterator[Correction]:
    """«etc...» → «etc.», three points → «…»."""
    found = [(Span(*m.span("more")), ".") for m in free_matches(_ETC, text)]
    taken = {span.end for span, _ in found}
    found += [(Span(*m.span()), "…") for m in free_matches(_DOTS, text) if m.end() not in taken]
    yield from sorted(found)


def repeated_marks(text: str) -> Iterator[Correction]:
    """«!!», «???», «,,» → one mark."""
    for match in free_matches(_REPEATED, text):
        yield Span(*match.span()), match.group()[0]


def missing_spaces_after_commas(text: str) -> Iterator[Correction]:
    """Commas glued to the next word («oui,mais»)."""
    for match in free_matches(_COMMA, text):
        yield Span(match.end(), match.end()), " "


def dashes(text: str) -> Iterator[Correction]:
    """Hyphens used as dashes around an aside («un mot - dit-on - suffit» → «–»)."""
    for match in free_matches(_DASH, text):
        yield Span(*match.span(1)), "–"


def straight_quotes(text: str, *, variant: Variant = "fr", narrow: bool = True) -> Iterator[Correction]:
    """Pairs of straight double quotes → « », or “ ” inside « ».

    A text with an odd number of them, or with one after a digit (inches), is left alone.
    """
    spaces = spaces_of(variant, narrow=narrow)
    marks = [m.start() for m in free_matches(_QUOTE, text)]
    if len(marks) % 2 or any(text[i - 1 : i].isdigit() for i in marks[::2]):
        return
    depth = read = 0
    for start, end in zip(marks[::2], marks[1::2], strict=True):
        inside = text[start + 1 : end]
        if not inside.strip() or text[max(0, start - 1) : start].isalnum():
            return
        # Counted on from the pair before: a long line is read once.
        depth += text.count("«", read, start) - text.count("»", read, start)
        read = start
        nested = depth > 0
        lead, tail = len(inside) - len(inside.lstrip()), len(inside) - len(inside.rstrip())
        yield Span(start, start + 1 + lead), "“" if nested else "«" + spaces["«"]
        yield Span(end - tail, end + 1), "”" if nested else spaces["»"] + "»"
