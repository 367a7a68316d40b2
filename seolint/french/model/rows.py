"""spaCy's tokens as plain rows, and a sentence marked as one."""

from __future__ import annotations

from typing import Any

__all__ = ["Row", "RowReader", "Rows", "mark_one_sentence"]

Row = tuple[int, int, str, str, str, str, int, str]
"""start, end, text, lemma, pos, morph, head, dep of one token; places in the canonical sentence."""

Rows = tuple[Row, ...]

_MOST_STRINGS = 100_000
"""Strings kept (some ten megabytes); then all are forgotten."""

_COLUMNS = ["ORTH", "LEMMA", "POS", "MORPH", "DEP", "HEAD", "LENGTH", "SPACY", "IS_SPACE"]


class RowReader:
    """Reads tokens a document at a time: asking spaCy for each attribute of each token is slow."""

    def __init__(self) -> None:
        self._strings: dict[int, str] = {}
        self._parts: dict[int, str] = {}
        self._morphs: dict[int, str] = {}

    def rows(self, doc: Any) -> Rows:
        """The tokens that are no white space; who hung on white space hangs on what that hung on."""
        table = doc.to_array(_COLUMNS).tolist()
        if any(row[-1] for row in table):
            return _without_space(doc)
        self._learn(doc, table)
        strings, parts, morphs = self._strings, self._parts, self._morphs
        rows = []
        start = 0
        for i, (orth, lemma, pos, morph, dep, head, length, space, _) in enumerate(table):
            end = start + length
            # Heads are counted from the token on, as 64 bits without a sign.
            place = i + head if head < _SIGN else i + head - 2 * _SIGN
            rows.append((start, end, strings[orth], strings[lemma], parts[pos], morphs[morph], place, strings[dep]))
            start = end + space
        return tuple(rows)

    def _learn(self, doc: Any, table: list[list[int]]) -> None:
        """Have the strings of every number in ``table``."""
        strings, parts, morphs = self._strings, self._parts, self._morphs
        if len(strings) > _MOST_STRINGS:
            strings.clear()
        for i, (orth, lemma, pos, morph, dep, *_) in enumerate(table):
            if orth in strings and lemma in strings and pos in parts and morph in morphs and dep in strings:
                continue
            token = doc[i]
            strings[orth], strings[lemma], strings[dep] = token.text, token.lemma_, token.dep_
            parts[pos], morphs[morph] = token.pos_, str(token.morph)


_SIGN = 1 << 63


def mark_one_sentence(doc: Any) -> None:
    """Say of each token of ``doc`` whether a sentence begins with it: with the first, with no other."""
    # Where every parse comes from a cache there is no need of numpy.
    import numpy

    if len(doc):
        marks = numpy.full((len(doc), 1), -1, dtype=numpy.int64).astype(numpy.uint64)
        marks[0] = 1
        doc.from_array(["SENT_START"], marks)


def _said(token: Any) -> tuple[str, str, str, str, str]:
    return token.text, token.lemma_, token.pos_, str(token.morph), token.dep_


def _without_space(doc: Any) -> Rows:
    """The rows of a document that has tokens of white space."""
    number: dict[int, int] = {}
    for token in doc:
        if not token.is_space:
            number[token.i] = len(number)
    rows = []
    for token in doc:
        if token.i not in number:
            continue
        head = token.head
        while head.i not in number and head.head.i != head.i:
            head = head.head
        mine = number[token.i]
        text, *between, dep = _said(token)
        lemma, pos, morph = between
        place = number.get(head.i, mine)
        rows.append((token.idx, token.idx + len(text), text, lemma, pos, morph, place, dep))
    return tuple(rows)
