"""Sentences of one block of text, with exact places, without a language model.

A sentence ends at a full stop, exclamation or question mark or suspension
points, together with the closing marks behind it, where what follows can
begin a sentence and what stands before is no abbreviation, initial or
enumerator (:mod:`seolint.french.abbreviations`). A semicolon or a closing
bracket or guillemet ends one only where a sentence obviously begins behind it
(items and captions of a list run together).
Where two sentences are stuck together (``auparavant.Le``) the edge counts as
well; :mod:`seolint.french.gluing` says which are sure.

Every decision looks at a bounded stretch around the mark: the cost is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from seolint.french.abbreviations import begins_sentences, may_end_sentence
from seolint.french.gluing import find_glued
from seolint.french.guillemets import pair_guillemets
from seolint.french.lexicon import is_known
from seolint.text import Span

__all__ = ["split_sentences"]

_SPACE = " \t\u00a0\u202f\u2009\u2007\u3000"
_MARKS = re.compile(rf"[.!?…‽。！？]+(?:[{_SPACE}]*[!?…]+)*|;(?=\s)|(?<=[^\W\d_][^\W\d_])\s?[)\]»”](?=\s)")
"""A run of final marks («? !» and «! ! !» are one run), or a weak mark."""

_PARAGRAPH = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*")
_CLOSING = "»”’\")]›'"
_OPENING = re.compile(r"[«“\"(\[‹‘'„—–\-•*¡¿_#>\s]*")
_ITEM = re.compile(r"\s+[-–—•]\s+(?=[^\W_])")
_WORDISH = re.compile(r"[^\W_]")
_ENUMERATOR = re.compile(r"[\s«“\"(\[—–•*-]*(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Za-z])\s*[.)]+\s*")
_WORDS_LEFT_OUT = re.compile(r"[(\[]\s*(?:\.{2,}|…)$")
_WORDS_LEFT_OUT_NEXT = re.compile(r"\s*[(\[]\s?(?:\.{2,}|…)\s?[)\]]\s+[^\W\d_a-zà-ÿ]")
_LOWER_NEXT = re.compile(r"[^\W\d_]+(?:['’][a-zà-ÿ]|,?\s+[a-zà-ÿ])")
_DETERMINERS = frozenset(("le", "la", "les", "l'", "notre", "saint", "sainte"))
_LAST_WORD = re.compile(r"[^\W\d_]{4,}$")
_NEXT_WORD = re.compile(r"(?:[LDJCSNMT]|Qu)['’]|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_REACH = 40


def split_sentences(text: str) -> list[Span]:
    """The sentences of ``text`` in order: spans that cover all of it but the white space between.

    No span is empty, none begins or ends with white space, and one without a
    letter or digit stands only where the whole text has none.
    """
    return list(_split(text))


@lru_cache(maxsize=4096)
def _split(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    start = 0
    for edge in (*_Splitter(text).edges(), len(text)):
        span = _trimmed(text, start, edge)
        if span is None:
            continue
        start = edge
        # Debris such as a second full stop belongs to its neighbour.
        if spans and not _WORDISH.search(text, span.start, span.end):
            spans[-1] = Span(spans[-1].start, span.end)
        elif len(spans) == 1 and not _WORDISH.search(text, spans[0].start, spans[0].end):
            spans[0] = Span(spans[0].start, span.end)
        else:
            spans.append(span)
    return tuple(spans)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


class _Splitter:
    """The edges of one text, with what has to be known of the whole of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._straight = [m.start() for m in re.finditer('"', text)]

    def edges(self) -> list[int]:
        """Offsets at which a new sentence begins (white space before it belongs to neither)."""
        edges = {match.end() for match in _PARAGRAPH.finditer(self.text)}
        edges.update(glued.edge.end for glued in find_glued(self.text, is_known))
        begun = 0
        for edge in (*sorted(edges), len(self.text)):
            edges.update(self._marked(begun, edge))
            begun = edge
        return sorted(edges)

    def _marked(self, begin: int, end: int) -> Iterator[int]:
        """The edges between ``begin`` and ``end`` that a mark makes."""
        for match in _MARKS.finditer(self.text, begin, end):
            after = self._behind_closing(match.end(), end)
            if after >= end or not (self.text[after].isspace() or (after > match.end() and self.text[after] in "«“(")):
                continue
            if self._ends_here(begin, match, after):
                yield after
                begin = after

    def _behind_closing(self, at: int, end: int) -> int:
        """The offset behind the closing marks that follow ``at``: «. »» and «.")» belong to the sentence."""
        text = self.text
        while True:
            mark = at
            while mark < end and text[mark] in _SPACE:
                mark += 1
            if mark >= end or text[mark] not in _CLOSING or not self._closes(at, mark, end):
                return at
            at = mark + 1

    def _closes(self, at: int, mark: int, end: int) -> bool:
        """Whether the mark at ``mark`` closes what stands before ``at`` rather than opening what follows."""
        char = self.text[mark]
        spaced = mark > at
        follows = self.text[mark + 1] if mark + 1 < end else " "
        if char in ")]":
            return True
        if char in "»›”":
            # A reversed guillemet («militaires. »Cela…») can be told from the whole text alone.
            return not (char == "»" and follows.isalnum() and pair_guillemets(self.text).opens_at(mark))
        if char in "'’":
            return not spaced and not follows.isalnum()
        # A straight quote says nothing by its shape: the white space around it does, else their number.
        if spaced != follows.isspace():
            return not spaced
        if not spaced and not follows.isalnum():
            return True
        return bisect_right(self._straight, mark - 1) % 2 == 1

    def _ends_here(self, begin: int, match: re.Match[str], after: int) -> bool:
        """Whether the sentence begun at ``begin`` ends with the marks of ``match``, ``after`` its closing marks."""
        text, marks = self.text, match.group()
        opening = _OPENING.match(text, after)
        first = opening.end() if opening else after
        if first >= len(text):
            return True
        if marks == ";":
            return _obvious_start(text, first) or _ITEM.match(text, after) is not None
        if marks[-1] in ")]»”":
            lone = "(" not in text[after:first] and _LOWER_NEXT.match(text, first) is not None
            return lone and _obvious_start(text, first)
        if _ENUMERATOR.fullmatch(text, begin, after):
            return False
        plain = marks == "." and after == match.end()
        if _WORDS_LEFT_OUT_NEXT.match(text, after):
            return True
        if not _can_begin(text, first):
            return plain and self._goes_on_in_lower_case(match.start(), after, first)
        if plain:
            return may_end_sentence(text, match.start(), first)
        # Suspension points in brackets stand for words left out: they end nothing.
        return "!" in marks or "?" in marks or not _WORDS_LEFT_OUT.search(text, begin, match.end())

    def _goes_on_in_lower_case(self, stop: int, after: int, first: int) -> bool:
        """Whether a sentence begins without its capital: an item of a list, or behind a whole ordinary word."""
        if not self.text[first].islower():
            return False
        word = _LAST_WORD.search(self.text, max(0, stop - _REACH), stop)
        if word is None or not may_end_sentence(self.text, stop, first):
            return False
        return _ITEM.match(self.text, after) is not None or (word.group().islower() and is_known(word.group()))


def _can_begin(text: str, first: int) -> bool:
    """Whether a sentence may begin with the word at ``first``: a capital, a figure, «iPhone»."""
    char = text[first]
    if char.isupper() or char.isdigit() or char.istitle():
        return True
    if char.islower():
        return text[first + 1 : first + 2].isupper()
    return char.isalpha() or char in "€$£%@#" or (not char.isascii() and char not in "»”›…")


def _obvious_start(text: str, first: int) -> bool:
    """Whether a capitalised word begins a sentence rather than a name («; Le Monde», «; Moscou»)."""
    word = _NEXT_WORD.match(text, first, first + _REACH)
    if word is None or not text[first].isupper() or not begins_sentences(word.group()):
        return False
    if word.group().lower().replace("’", "'") not in _DETERMINERS:
        return True
    return not text[word.end() : word.end() + 2].lstrip()[:1].isupper()
