"""The model's dependency parser with its arithmetic done for all sentences of a batch at once.

spaCy's own loop asks for the interpreter's lock at every hidden unit of every
step, and looks at every token for labels that it could learn. Here a step is
computed by numpy for all sentences that are still open; what may be done next,
and doing it, stay spaCy's. Sums are made in spaCy's order, so that scores are
the same to the last bit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import numpy
from thinc.api import NumpyOps

from seolint.french.model.arithmetic import reading
from seolint.french.model.batches import by_tokens

__all__ = ["parse_in_batches"]

_NAME = "parser"

_TOKENS = 6_000
"""Tokens in work at once, four kilobytes each: some 250 sentences (measured 1,500–12,000)."""


def parse_in_batches(nlp: Any) -> None:
    """Put the quick loop in the parser's place. Raises ValueError where the parser is not built as expected."""
    for place, (name, parser) in enumerate(nlp._components):
        if name == _NAME:
            nlp._components[place] = (name, _Batches(parser))


class _Batches:
    """spaCy's parser, asked a batch at a time; nothing to learn from."""

    def __init__(self, parser: Any) -> None:
        from spacy.ml.parser_model import ParserStepModel

        self.model = parser.model
        self.vocab = parser.vocab
        self._parser = parser
        tok2vec, lower, upper = self.model.layers
        others = parser.cfg["beam_width"] != 1 or self.model.attrs["unseen_classes"]
        if others or not self.model.attrs["has_upper"] or lower.get_dim("nP") != 2:
            raise ValueError("not the parser that was expected")
        self._tok2vec = tok2vec
        self._lower = lower
        self._features = lower.get_dim("nF")
        self._places = numpy.arange(self._features)[:, None]
        self._bias = lower.get_param("b").ravel()
        self._weights, self._out = upper.get_param("W"), upper.get_param("b")
        # BLIS gives a row the same product beside any others.
        self._ops = NumpyOps()
        self._shape = SimpleNamespace(state2vec=SimpleNamespace(nF=self._features))
        self._token_ids = ParserStepModel.get_token_ids

    def __call__(self, doc: Any) -> Any:
        """Parse one document."""
        self._annotate([doc])
        return doc

    def pipe(self, docs: Iterable[Any], *, batch_size: int = 256) -> Iterator[Any]:
        """Parse ``docs``, as many at a time as are worth it and fewer where they are long."""
        for batch in by_tokens(docs, _TOKENS):
            self._annotate(batch)
            yield from batch

    def _annotate(self, docs: Sequence[Any]) -> None:
        states = self._parser.moves.init_batch(docs)
        if any(map(len, docs)):
            self._advance(docs, [state for state in states if not state.is_final()])
        self._parser.set_annotations(docs, states)

    def _advance(self, docs: Sequence[Any], states: list[Any]) -> None:
        """Take the best step of each of ``states`` until all are at their end."""
        table = self._table(docs)
        summed, added = (numpy.empty((len(states), table.shape[1]), dtype=numpy.float32) for _ in range(2))
        while states:
            count = len(states)
            total, one = summed[:count], added[:count]
            # A missing token is -1: its row stands in front of those of the tokens.
            first, *others = (self._token_ids(self._shape, states) + 1).T * self._features + self._places
            numpy.take(table, first, axis=0, out=total, mode="clip")
            for rows in others:
                numpy.take(table, rows, axis=0, out=one, mode="clip")
                total += one
            total += self._bias
            hidden = numpy.maximum(total[:, 0::2], total[:, 1::2])
            scores = self._ops.gemm(hidden, self._weights, trans2=True)
            scores += self._out
            states = self._parser.transition_states(states, scores)

    def _table(self, docs: Sequence[Any]) -> Any:
        """What each token adds to the hidden layer, a row for each feature that it may be of a state."""
        with reading(self.model, docs):
            rows = self._lower.predict(self._tok2vec.predict(docs))
        return rows.reshape((len(rows) * self._features, -1))
