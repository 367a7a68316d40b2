"""The model's lemmatizer asked once for each word and part of speech, and words known by what is asked of them."""

from __future__ import annotations

from typing import Any

import numpy

__all__ = ["lemmatize_by_column", "skip_unasked_attributes"]

_NAME = "lemmatizer"

_MOST = 100_000
"""Words kept, some ten megabytes; then all are forgotten."""

_ASKED = ("LOWER", "NORM", "PREFIX", "SUFFIX", "SHAPE", "IS_SPACE")
"""What the network, the tags and the rows ask of a word; spaCy works out 17 others for every word it meets."""


def lemmatize_by_column(nlp: Any) -> None:
    """Put the column-wise lemmatizer in its place. Raises ValueError where it is not as expected."""
    for place, (name, lemmatizer) in enumerate(nlp._components):
        if name == _NAME:
            if lemmatizer.mode != "rule":
                raise ValueError("not the lemmatizer that was expected")
            nlp._components[place] = (name, _Lemmas(lemmatizer))


class _Lemmas:
    """Lemmas by word and part of speech, which is all that spaCy's French rules look at."""

    def __init__(self, lemmatizer: Any) -> None:
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[int, int], int] = {}

    @property
    def lookups(self) -> Any:
        """The tables behind the rules."""
        return self._lemmatizer.lookups

    def lemmatize(self, token: Any) -> list[str]:
        """The lemmas of a token, the likeliest first."""
        found: list[str] = self._lemmatizer.lemmatize(token)
        return found

    def __call__(self, doc: Any) -> Any:
        """Set the lemmas of ``doc``."""
        if not len(doc) or doc.to_array("LEMMA").any():
            return self._lemmatizer(doc)
        words = [*map(tuple, doc.to_array(["ORTH", "POS"]).tolist())]
        known = self._known
        if len(known) > _MOST:
            known.clear()
        for at, word in enumerate(words):
            if word not in known:
                known[word] = doc.vocab.strings.add(self._lemmatizer.lemmatize(doc[at])[0])
        doc.from_array(["LEMMA"], numpy.array([known[word] for word in words], dtype=numpy.uint64)[:, None])
        return doc


def skip_unasked_attributes(nlp: Any) -> None:
    """Let no word of ``nlp`` be described by more than what is asked of it."""
    from spacy.attrs import IDS

    asked = {IDS[name] for name in _ASKED}
    getters = nlp.vocab.lex_attr_getters
    nlp.vocab.lex_attr_getters = {attribute: get for attribute, get in getters.items() if attribute in asked}
