"""The layers that read each word beside its neighbours, computed a few sentences at a time.

Products are made sentence by sentence, for the reason that
:mod:`seolint.french.model.arithmetic` gives; all else is done row by row, for
several sentences at once, few enough to stay in the processor's own memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy

from seolint.french.model.batches import by_tokens

__all__ = ["encode_by_sentence"]

_TOKENS = 400
"""Tokens in work at once: their matrices together fit a second-level cache (measured 100–2,000)."""

_BLOCK = 4
"""Rows that OpenBLAS multiplies at a time: it takes longer for one less."""

_WINDOW = 3
"""Words that a layer sees: one to the left, the word, one to the right."""

_TINY = numpy.float32(1e-8)
"""What thinc adds to a variance before it divides by it."""


def encode_by_sentence(nlp: Any) -> None:
    """Let the model's shared encoder be computed here. Raises ValueError where it is not built as expected."""
    _, encode = nlp.get_pipe("tok2vec").model.layers
    layers = _layers(encode)
    if encode.attrs["pad"] != len(layers):
        raise ValueError("not the padding that was expected")
    encode._func = _Encoder(layers, encode._func).forward


@dataclass(frozen=True, slots=True)
class _Layer:
    """Weights of one layer; the pieces of a maxout stand one behind the other, not interleaved."""

    weights: Any
    bias: Any
    gain: Any
    shift: Any


def _layers(encode: Any) -> list[_Layer]:
    """The weights of the layers in their order. Raises ValueError where there are others than expected."""
    kinds = [n for n in encode.walk(order="dfs_pre") if n.name in ("expand_window", "maxout", "layernorm")]
    if [n.name for n in kinds] != ["expand_window", "maxout", "layernorm"] * (len(kinds) // 3):
        raise ValueError("not the layers that were expected")
    return [_layer(*kinds[at : at + 3]) for at in range(0, len(kinds), 3)]


def _layer(window: Any, maxout: Any, norm: Any) -> _Layer:
    weights, bias = maxout.get_param("W"), maxout.get_param("b")
    width, pieces, seen = weights.shape
    if window.attrs["window_size"] != 1 or seen != _WINDOW * width or pieces != _WINDOW:
        raise ValueError("not the layer that was expected")
    by_piece = weights.transpose((2, 1, 0)).reshape((seen, pieces * width))
    return _Layer(
        numpy.ascontiguousarray(by_piece),
        numpy.ascontiguousarray(bias.T).ravel(),
        norm.get_param("G"),
        norm.get_param("b"),
    )


class _Encoder:
    """Reads sentences through ``layers``. Empty rows stand around each, as in spaCy, as many as there are layers."""

    def __init__(self, layers: Sequence[_Layer], plain: Callable[..., Any]) -> None:
        self._layers = layers
        self._plain = plain

    def forward(self, model: Any, sentences: Sequence[Any], is_train: bool) -> Any:
        """One array a sentence, as the layers themselves give it; nothing to learn from."""
        if is_train:
            return self._plain(model, sentences, is_train)
        return [array for some in by_tokens(sentences, _TOKENS) for array in self._encoded(some)], None

    def _encoded(self, sentences: Sequence[Any]) -> list[Any]:
        depth = len(self._layers)
        lengths = [len(s) for s in sentences]
        starts, end = [], depth
        for length in lengths:
            starts.append(end)
            end += _rounded(length) + 2 * depth
        rows = numpy.zeros((end + depth, sentences[0].shape[1]), dtype=numpy.float32)
        for start, length, sentence in zip(starts, lengths, sentences, strict=True):
            rows[start : start + length] = sentence
        seen = numpy.zeros((len(rows), _WINDOW * rows.shape[1]), dtype=numpy.float32)
        made = numpy.zeros_like(seen)
        for number, layer in enumerate(self._layers, 1):
            reach = depth - number
            spans = [(at - reach, at - reach + _rounded(n + 2 * reach)) for at, n in zip(starts, lengths, strict=True)]
            _read(rows, layer, spans, seen, made)
        return [rows[start : start + length] for start, length in zip(starts, lengths, strict=True)]


def _rounded(rows: int) -> int:
    return -(-rows // _BLOCK) * _BLOCK


def _read(rows: Any, layer: _Layer, spans: Sequence[tuple[int, int]], seen: Any, made: Any) -> None:
    """Add to each of ``rows`` what the layer makes of it and its neighbours; of other rows than those of ``spans``
    nothing is asked. ``seen`` and ``made`` are room to work in."""
    width = rows.shape[1]
    seen[1:, :width] = rows[:-1]
    seen[:, width : 2 * width] = rows
    seen[:-1, 2 * width :] = rows[1:]
    weights = layer.weights
    for start, end in spans:
        numpy.dot(seen[start:end], weights, out=made[start:end])
    made += layer.bias
    best = numpy.maximum(made[:, :width], made[:, width : 2 * width])
    numpy.maximum(best, made[:, 2 * width :], out=best)
    best -= best.mean(axis=1, keepdims=True)
    variance = numpy.einsum("ij,ij->i", best, best)
    variance /= numpy.float32(width)
    variance += _TINY
    numpy.sqrt(variance, out=variance)
    best /= variance[:, None]
    best *= layer.gain
    best += layer.shift
    rows += best
