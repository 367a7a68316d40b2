"""spaCy's tokens as plain rows, and a sentence marked as one."""

from __future__ import annotations

from itertools import accumulate
from operator import add
from typing import Any

__all__ = ["Row", "RowReader", "Rows", "mark_one_sentence"]

Row = tuple[int, int, str, str, str, str, int, str]
"""start, end, text, lemma, pos, morph, head, dep of one token; places in the canonical sentence."""

Rows = tuple[Row, ...]

_MOST_WORDS = 100_000
"""Words kept (some ten megabytes); then all are forgotten."""

_COLUMNS = ["ORTH", "POS", "MORPH", "DEP", "HEAD", "LENGTH", "SPACY", "IS_SPACE", "LEMMA"]


class RowReader:
    """Reads tokens a document at a time: asking spaCy for each attribute of each token is slow.

    ``lemmatizer`` is the model's: documents come without lemmas, which depend on a word and its part of speech
    alone, and are asked for here, once for each.
    """

    def __init__(self, lemmatizer: Any) -> None:
        self._lemmatizer = lemmatizer
        self._words: dict[tuple[int, int], tuple[str, str, str]] = {}
        self._morphs: dict[int, str] = {}
        self._roles: dict[int, str] = {}

    def rows(self, doc: Any) -> Rows:
        """The tokens that are no white space; who hung on white space hangs on what that hung on."""
        table = doc.to_array(_COLUMNS)
        orths, parts, morphs, roles, heads, lengths, spaces, blanks, lemmas = table.T.tolist()
        if any(blanks) or any(lemmas):
            return self._token_by_token(doc)
        words = list(zip(orths, parts, strict=True))
        self._learn(doc, words, morphs, roles)
        starts = list(accumulate(map(add, lengths, spaces), initial=0))
        ends = map(add, starts, lengths)
        # Heads are counted from the token on, as 64 bits without a sign.
        places = (i + head if head < _SIGN else i + head - 2 * _SIGN for i, head in enumerate(heads))
        said = map(self._words.__getitem__, words)
        shapes, works = map(self._morphs.__getitem__, morphs), map(self._roles.__getitem__, roles)
        return tuple(
            (start, end, text, lemma, pos, morph, head, dep)
            for start, end, (text, lemma, pos), morph, head, dep in zip(starts, ends, said, shapes, places, works)  # noqa: B905 (one start more, behind the last)
        )

    def _learn(self, doc: Any, words: list[tuple[int, int]], morphs: list[int], roles: list[int]) -> None:
        """Have the strings of every number in these columns of ``doc``."""
        if len(self._words) > _MOST_WORDS:
            self._words.clear()
        known = self._words
        for i, word in enumerate(words):
            if word not in known:
                token = doc[i]
                known[word] = (token.text, self._lemma(token), token.pos_)
        for i, (morph, role) in enumerate(zip(morphs, roles, strict=True)):
            if morph not in self._morphs or role not in self._roles:
                self._morphs[morph], self._roles[role] = str(doc[i].morph), doc[i].dep_

    def _lemma(self, token: Any) -> str:
        """The lemma of a token: one that it was given, or that of its word and part of speech."""
        return token.lemma_ if token.lemma else str(self._lemmatizer.lemmatize(token)[0])

    def _token_by_token(self, doc: Any) -> Rows:
        """The rows of a document that has tokens of white space, or lemmas of its own."""
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
            place = number.get(head.i, number[token.i])
            text, morph = token.text, str(token.morph)
            end = token.idx + len(text)
            rows.append((token.idx, end, text, self._lemma(token), token.pos_, morph, place, token.dep_))
        return tuple(rows)


_SIGN = 1 << 63


def mark_one_sentence(doc: Any) -> None:
    """Say of each token of ``doc`` whether a sentence begins with it: with the first, with no other."""
    # Where every parse comes from a cache there is no need of numpy.
    import numpy

    if len(doc):
        marks = numpy.full((len(doc), 1), -1, dtype=numpy.int64).astype(numpy.uint64)
        marks[0] = 1
        doc.from_array(["SENT_START"], marks)
