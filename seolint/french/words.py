"""What counts as a word: one definition for every rule, metric and limit.

A word is a run of letters and digits as a reader sees it:

- an elided word counts with its host: «l’Ukraine», «qu’il», «aujourd’hui» are one;
- a compound is one: «porte-parole», «peut-être», «a-t-il», «étudiant·e·s»;
- a number is one, with its groups, decimals, date or time: «1 000», «3,5», «12/05/2024», «14:30»;
- an address is one: «https://exemple.fr/a-b», «nom@exemple.fr»;
- marks, dashes and symbols alone are none; what a slash, a dash without spaces or a
  lost space joins counts apart: «rouge/noir», «oui—non», «auparavant.Le» are two.

Beside others: Microsoft Word counts whatever stands between spaces, so a «!»
behind a plain space is a word to it and «1 000» two; on clean text it agrees
within half a per cent. Yoast splits at spaces too and drops lone punctuation;
it differs on spaced numbers and lost spaces alone. The readability formulas
want elided words apart: :func:`formula_words` counts «l’Ukraine» as two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seolint.text import Span

__all__ = ["count_words", "formula_words", "iter_formula_words", "iter_words", "split_formula_words"]

_HIDDEN = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"
"""Combining accents and invisible characters: part of the word they stand in."""

_L = rf"(?:[^\W_][{_HIDDEN}]*)"
_APOSTROPHES = "'’ʼ‘"

_WORD = re.compile(
    # Addresses.
    r"(?:https?://|ftp://|www\.)[^\s<>«»\"“”\ufffc]*[^\W_]/?"
    rf"|{_L}[\w.+-]*@{_L}+(?:[.-]{_L}+)+"
    # Numbers with groups of three, then whatever a word may go on with.
    r"|(?<![^\W_])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))+(?:[.,]\d+)?"
    # Words and numbers; a full stop joins («S.A.R.L», «3.14», «index.html») unless a sentence begins behind it.
    rf"|{_L}+(?:(?:[{_APOSTROPHES}\-‐‑·•&+@_°]|(?<=\d)[:,/](?=\d)|(?<=\d)/(?=\d)|\.(?![A-ZÀ-Þ][a-zà-ÿ])"
    rf"|(?<![^\W\d_]{{3}})/(?![^\W\d_]{{3}})){_L}+)*"
)

_ELIDING = frozenset(_APOSTROPHES)
_ELISION = re.compile(rf"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[{_APOSTROPHES}](?={_L})", re.IGNORECASE)


def iter_words(text: str) -> Iterator[Span]:
    """The words of ``text`` in order, as a reader counts them."""
    for match in _WORD.finditer(text):
        yield Span(*match.span())


# A sentence is counted by every rule on its length, and again each time its article is read.
@lru_cache(maxsize=4_096)
def count_words(text: str) -> int:
    """Words as a reader counts them: «l’Ukraine», «porte-parole» and «1 000» stand for one each."""
    return len(_WORD.findall(text))


def split_formula_words(text: str) -> tuple[list[str], int]:
    """The words of ``text`` with elided ones apart, as they stand, and how many a reader counts."""
    out: list[str] = []
    words = _WORD.findall(text)
    for word in words:
        if not _ELIDING.isdisjoint(word):
            while elided := _ELISION.match(word):
                out.append(elided.group())
                word = word[elided.end() :]
        out.append(word)
    return out, len(words)


def iter_formula_words(text: str) -> Iterator[Span]:
    """The words of ``text`` with elided ones apart («l’» and «Ukraine»), as readability formulas count them."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        while elided := _ELISION.match(text, start, end):
            yield Span(start, elided.end())
            start = elided.end()
        yield Span(start, end)


def formula_words(text: str) -> int:
    """Words with elided ones apart: «l’Ukraine» counts two, «aujourd’hui» and «quelqu’un» one."""
    return sum(1 for _ in iter_formula_words(text))
