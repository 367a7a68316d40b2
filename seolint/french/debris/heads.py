"""Where the heads of page furniture stand in a text: each looked for only where debris may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from seolint.french.debris.patterns import FURNITURE
from seolint.french.debris.phrases import Phrase, compile_phrase
from seolint.text import Span

__all__ = ["Heads", "heads_at", "heads_without_keys"]


@cache
def _pattern(number: int) -> re.Pattern[str]:
    """The expression of one family's heads; made when a text first holds one of its keys."""
    heads = "|".join(compile_phrase(h) for h in FURNITURE[number].heads)
    return re.compile("(?:" + heads + r")(?:(?!\w)|(?-i:(?<=\d)(?=[A-ZÀ-Þ][a-zà-ÿ])))", re.IGNORECASE)


@cache
def _keys(number: int) -> re.Pattern[str]:
    """Any key of one family."""
    return re.compile("|".join(re.escape(key) for key in FURNITURE[number].keys), re.IGNORECASE)


_KEYS = {key: [n for n, p in enumerate(FURNITURE) if key in p.keys] for phrase in FURNITURE for key in phrase.keys}
"""For each key the numbers of the phrases that have it."""

_BEGUN = 3
_BY_BEGIN = {begin: [k for k in _KEYS if k[:_BEGUN] == begin] for begin in {k[:_BEGUN] for k in _KEYS}}
"""The keys by their first letters: a text has few of these, and can have no key that begins otherwise."""
_SHORTER = [begin for begin in _BY_BEGIN if len(begin) < _BEGUN]


def _numbers(low: str) -> list[int]:
    """The numbers of the phrases of which a key stands in a text in lower case."""
    begins = {low[at : at + _BEGUN] for at in range(len(low) - _BEGUN + 1)}.intersection(_BY_BEGIN)
    keys = (key for begin in (*begins, *_SHORTER) for key in _BY_BEGIN[begin] if key in low)
    return sorted({number for key in keys for number in _KEYS[key]})


# Three expressions, each of which begins with what it looks for: they are as fast as the text is read.
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ](?:(?<![^\W_].)|(?<=[a-zà-ÿ].)(?=[a-zà-ÿ]))")
_STOP = re.compile(r"[.!?…»”:)\]|•*>\ufffc\n]\s*(?=\S)")
_SIGN = re.compile(r"\s[^\w\s,;.’']")
_NOT_SPACE = re.compile(r"\S")


def _places(text: str) -> list[int]:
    """Where debris may begin whatever stands before it: a capital, a bullet, the place behind a sentence end."""
    first = _NOT_SPACE.search(text)
    return sorted(
        {
            *(m.start() for m in _CAPITAL.finditer(text)),
            *(m.end() for m in _STOP.finditer(text)),
            *(m.end() - 1 for m in _SIGN.finditer(text)),
            *((first.start(),) if first else ()),
        }
    )


_WORDS = re.compile(r"(?<!\w)\w|[-–—(\[]")
_REACH = 60
"""How far before a key the head that holds it may begin, in characters."""


class Heads:
    """The heads in one ``text``: those that stand at a capital or behind a sentence, and those behind other debris."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._numbers = _numbers(text.lower())
        self._tried = _places(text) if self._numbers else []
        self._found = [*self._anywhere(), *self._at(self._tried)]

    def behind(self, spans: Sequence[Span]) -> list[tuple[Phrase, re.Match[str]]]:
        """All heads known so far, and those right behind ``spans``, where debris may go on in lower case."""
        text = self._text
        places = {_skip_space(text, s.end) for s in spans}.difference(self._tried) if self._numbers else ()
        if places:
            self._tried += places
            self._found += self._at(sorted(places))
        return self._found

    def _at(self, places: Sequence[int]) -> Iterator[tuple[Phrase, re.Match[str]]]:
        for number in self._numbers:
            match_at = _pattern(number).match
            for place in places:
                match = match_at(self._text, place)
                if match is not None:
                    yield FURNITURE[number], match

    def _anywhere(self) -> Iterator[tuple[Phrase, re.Match[str]]]:
        """Heads of phrases that may stand in the middle of a sentence: near one of their keys."""
        for number in self._numbers:
            if FURNITURE[number].strength == "fixed":
                yield from self._at_keys(number)

    def _at_keys(self, number: int) -> Iterator[tuple[Phrase, re.Match[str]]]:
        phrase, pattern = FURNITURE[number], _pattern(number)
        end = 0
        for key in _keys(number).finditer(self._text):
            for word in _WORDS.finditer(self._text, max(end, key.start() - _REACH), key.end()):
                match = pattern.match(self._text, word.start()) if word.start() >= end else None
                if match is not None:
                    end = match.end()
                    yield phrase, match


def heads_at(text: str, at: int) -> Iterator[tuple[Phrase, re.Match[str]]]:
    """Every phrase of page furniture that begins at ``at``, whatever stands before it."""
    for number in _numbers(text[at:].lower()):
        match = _pattern(number).match(text, at)
        if match is not None:
            yield FURNITURE[number], match


def heads_without_keys(text: str, at: int) -> Iterator[tuple[Phrase, re.Match[str]]]:
    """Every phrase that begins at ``at``, keys or not: slow, and what :func:`heads_at` must give."""
    for number, phrase in enumerate(FURNITURE):
        match = _pattern(number).match(text, at)
        if match is not None:
            yield phrase, match


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
