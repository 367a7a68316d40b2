"""A pasted request taken apart: what the editor asked, the title given, and the article itself.

People paste what they would send to a writer or a model: «Customize this
title in frenchDes images montrent que …», «Make this article seo compatible,
… create at least 700 words Les images satellite …». Only the article is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seolint.french.instructions import find_instructions
from seolint.text import Span

__all__ = ["Request", "split_request"]

_MOST_TITLE = 300
_ABOUT_TITLE = re.compile(r"\b(?:title|headline|titre)\b", re.IGNORECASE)
_ABOUT_TEXT = re.compile(
    r"\b(?:articles?|text|texte|content|contenu|blog|story|sub-?headings?|intertitres?|paragraphs?|paragraphes?|words|mots)\b",
    re.IGNORECASE,
)
_TITLE_LABEL = re.compile(
    r"(?:(?:titre|title|headline)(?:\s+(?:de\s+l['’]article|original|à\s+personnaliser|actuel))?\s*:\s*)(?=\S)",
    re.IGNORECASE,
)
_TEXT_LABEL = re.compile(
    r"(?:(?:article|texte|text|contenu|content|corps|body)(?:\s+(?:original|source|complet|de\s+l['’]article))?\s*:\s*)(?=\S|\n)",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]+")
_ENDS = re.compile(r"[.!?…»”]\s*$")


@dataclass(frozen=True, slots=True)
class Request:
    """A text taken apart; all spans are places in it.

    ``title`` is the title to customise, ``body`` the article in order,
    ``instructions`` what was asked (labels such as «Titre :» among them).
    """

    title: Span | None
    body: tuple[Span, ...]
    instructions: tuple[Span, ...]


def split_request(text: str) -> Request:
    """Take a pasted request apart; a text without instructions comes back as body alone."""
    instructions = list(find_instructions(text))
    opening = _opening(text, instructions)
    if not opening:
        return Request(None, (Span(0, len(text)),), ())
    labels = _labels(text, opening)
    asked = sorted((*instructions, *labels))
    pieces = _between(text, asked)
    title = _title(text, asked, pieces)
    return Request(title, tuple(p for p in pieces if p != title), tuple(asked))


def _opening(text: str, instructions: list[Span]) -> list[Span]:
    """The instructions that stand where a request has them: first, last, or after another one and a short title."""
    out: list[Span] = []
    reach = 0
    for span in instructions:
        between = text[reach : span.start].strip()
        if len(between) <= _MOST_TITLE or not text[span.end :].strip():
            out.append(span)
            reach = span.end
    return out


def _labels(text: str, opening: list[Span]) -> list[Span]:
    """«Titre :» and «Article :» at the start of a line, behind or before an instruction."""
    out: list[Span] = []
    for line in _LINE.finditer(text):
        for pattern in (_TITLE_LABEL, _TEXT_LABEL):
            match = pattern.match(text, line.start() + len(line.group()) - len(line.group().lstrip()))
            if match and not any(match.start() < s.end and s.start < match.end() for s in (*opening, *out)):
                out.append(Span(match.start(), match.start() + len(match.group().rstrip())))
    return out


def _between(text: str, asked: list[Span]) -> list[Span]:
    """What is left between the instructions, without white space and stray marks at the ends."""
    out = []
    at = 0
    for start, end in [*((s.start, s.end) for s in asked), (len(text), len(text))]:
        span = _trimmed(text, at, start)
        if span is not None:
            out.append(span)
        at = max(at, end)
    return out


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in ':-–—"“”'):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in '"“”:'):
        end -= 1
    return Span(start, end) if any(c.isalnum() for c in text[start:end]) else None


def _title(text: str, asked: list[Span], pieces: list[Span]) -> Span | None:
    """The piece that an instruction about a title introduces, or a short first piece before the article."""
    for number, piece in enumerate(pieces):
        before = [s for s in asked if s.end <= piece.start]
        behind = [s for s in asked if s.start >= piece.end]
        if not _like_title(piece.of(text)):
            first = _first_line(text, piece, before)
            if first is not None:
                _split_off(pieces, number, first)
                return first
            continue
        introduced = bool(before) and _is_about_title(before[-1].of(text))
        announced = bool(behind) and _is_about_title(behind[0].of(text)) and number == 0
        if introduced or announced:
            return piece
    return None


def _is_about_title(instruction: str) -> bool:
    return bool(_ABOUT_TITLE.search(instruction)) and not re.search(
        r"\b(?:this|the|cet|l['’])\s*article\b", instruction, re.IGNORECASE
    )


def _like_title(text: str) -> bool:
    return len(text) <= _MOST_TITLE and "\n" not in text.strip()


def _first_line(text: str, piece: Span, before: list[Span]) -> Span | None:
    """The first line of a long piece that an instruction about a title introduces."""
    if not before or not _is_about_title(before[-1].of(text)):
        return None
    end = text.find("\n", piece.start, piece.end)
    if end < 0 or end - piece.start > _MOST_TITLE:
        return None
    return _trimmed(text, piece.start, end)


def _split_off(pieces: list[Span], number: int, first: Span) -> None:
    rest = pieces[number]
    start = first.end
    pieces[number : number + 1] = [first, Span(start + 1, rest.end)] if start + 1 < rest.end else [first]
