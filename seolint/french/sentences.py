"""Sentences of one block of text, without a language model."""

from __future__ import annotations

import re

from seolint.text import Span

__all__ = ["split_sentences"]

_END = re.compile(r"[.!?…]+(?:[\s\u00a0\u202f]*[»”\")\]])*(?=[\s\u00a0\u202f]+[«“\"(\[\u00a0\u202f\s]*[^\Wa-zà-ÿ_]|[\s\u00a0\u202f]*$)")


def split_sentences(text: str) -> list[Span]:
    """The sentences of ``text`` in order: spans that cover all of it but the white space between."""
    spans: list[Span] = []
    at = 0
    for match in _END.finditer(text):
        start = at + len(text[at:]) - len(text[at:].lstrip())
        if match.end() > start:
            spans.append(Span(start, match.end()))
        at = match.end()
    rest = text[at:].strip()
    if rest:
        start = text.index(rest, at)
        spans.append(Span(start, start + len(rest)))
    return spans
