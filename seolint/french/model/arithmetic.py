"""The model's sums done faster: matrix products by numpy's own library, words embedded once.

spaCy multiplies with BLIS, whose wheels are compiled for any processor: three
times slower than the OpenBLAS that numpy brings. OpenBLAS rounds a row
otherwise when other rows stand beside it, though, and a sentence must be given
the same parse in whatever company it is read. So each product is made sentence
by sentence, or in blocks of as many rows each, by one thread: what is computed
depends on the sentence, or on the word, alone.

A word's own vector, before it is read in its sentence, depends on the word
alone: it is computed by spaCy's layers when first seen, and kept.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any

import numpy
from thinc.api import NumpyOps

__all__ = ["keep_word_vectors", "products_by_sentence", "reading"]

_MOST_WORDS = 20_000
"""Words whose vectors are kept: some eight megabytes; then all are forgotten."""

_BLOCK = 8
"""Rows of a block: as many as OpenBLAS multiplies alike on the processors at hand (of 12 it does not)."""

_OF_A_WORD = frozenset(("ORTH", "NORM", "LOWER", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"))
"""Features that are settled by a word, its norm and the space behind it."""

_KEY = ["ORTH", "NORM", "SPACY"]


class _SentenceOps(NumpyOps):  # type: ignore[misc]
    """thinc's operations on arrays, matrix products made sentence by sentence.

    ``lengths`` are the tokens of the sentences in work; a product of any other number of rows is thinc's.
    """

    lengths: tuple[int, ...] = ()

    @contextmanager
    def reading(self, docs: Sequence[Any]) -> Iterator[None]:
        """While ``docs`` are in work: products are made of their sentences, by one thread."""
        self.lengths = tuple(map(len, docs))
        with _library().one_thread():
            yield

    def gemm(self, x: Any, y: Any, *, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """The product of two matrices, as thinc's ``gemm``."""
        if len(x) != sum(self.lengths) or trans1 or not (x.dtype == y.dtype == numpy.float32):
            return super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
        if trans2:
            y = y.T
        if out is None:
            out = numpy.empty((len(x), y.shape[1]), dtype=numpy.float32)
        at = 0
        for length in self.lengths:
            numpy.dot(x[at : at + length], y, out=out[at : at + length])
            at += length
        return out


class _BlockOps(NumpyOps):  # type: ignore[misc]  # thinc's compiled class has no types
    """thinc's operations on arrays, matrix products made of blocks of as many rows each.

    A row has the same product in any place of a block, and so beside any others, where OpenBLAS multiplies all
    rows of a block alike. Whether it does is tried for each matrix; where it does not, the product is thinc's:
    BLIS is slower and gives a row the same product beside any others.
    """

    def __init__(self) -> None:
        super().__init__()
        self._alike: dict[tuple[int, ...], bool] = {}

    def gemm(self, x: Any, y: Any, *, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """The product of two matrices, as thinc's ``gemm``."""
        if out is not None or trans1 or not trans2 or not (x.dtype == y.dtype == numpy.float32):
            return super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
        if y.shape not in self._alike:
            self._alike[y.shape] = _multiplies_alike(y.T)
        if not self._alike[y.shape]:
            return super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
        rows = numpy.zeros((-(-len(x) // _BLOCK) * _BLOCK, x.shape[1]), dtype=numpy.float32)
        rows[: len(x)] = x
        made = numpy.empty((len(rows), len(y)), dtype=numpy.float32)
        for at in range(0, len(rows), _BLOCK):
            numpy.dot(rows[at : at + _BLOCK], y.T, out=made[at : at + _BLOCK])
        return made[: len(x)]


def _multiplies_alike(weights: Any) -> bool:
    """Whether each row of a block has the same product with ``weights`` in every place."""
    rows = numpy.sin(numpy.arange(_BLOCK * len(weights), dtype=numpy.float32)).reshape((_BLOCK, -1))
    made = rows @ weights
    return all((numpy.roll(rows, n, 0) @ weights == numpy.roll(made, n, 0)).all() for n in range(1, _BLOCK))


def reading(model: Any, docs: Sequence[Any]) -> AbstractContextManager[None]:
    """What a model must be asked in, outside its component, about ``docs``."""
    return model.ops.reading(docs) if isinstance(model.ops, _SentenceOps) else nullcontext()


def products_by_sentence(nlp: Any) -> None:
    """Let the components of ``nlp`` multiply by numpy's library. Raises OSError where it is not OpenBLAS."""
    ops = _SentenceOps()
    _library()
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        if model is not None and hasattr(model, "walk"):
            for node in model.walk():
                node.ops = ops
            _announce(model, ops)


class _Library:
    """numpy's OpenBLAS, whose number of threads can be asked and set."""

    def __init__(self, path: Path) -> None:
        library = ctypes.CDLL(str(path))
        try:
            self._get, self._set = (library[f"scipy_openblas_{do}_num_threads64_"] for do in ("get", "set"))
        except AttributeError as error:
            raise OSError(f"not the library that was expected: {path}") from error

    @contextmanager
    def one_thread(self) -> Iterator[None]:
        """One thread for a while: for products as small as ours, others cost more than they bring."""
        before = self._get()
        self._set(1)
        try:
            yield
        finally:
            self._set(before)


@cache
def _library() -> _Library:
    """The library that numpy brings and has loaded. Raises OSError where numpy uses another."""
    package = Path(numpy.__file__).parent
    for folder in (package.parent / "numpy.libs", package / ".dylibs"):
        for path in sorted(folder.glob("*scipy_openblas64_*")):
            return _Library(path)
    raise OSError("numpy brings no OpenBLAS")


def _announce(model: Any, ops: _SentenceOps) -> None:
    """Let the operations know the sentences that ``model`` is given."""
    forward = model._func

    def informed(own: Any, docs: Sequence[Any], is_train: bool) -> Any:
        with ops.reading(docs):
            return forward(own, docs, is_train)

    model._func = informed


def keep_word_vectors(nlp: Any) -> None:
    """Let the words of ``nlp`` be embedded once; call it after :func:`products_by_sentence`.

    Raises ValueError where the model is not built as expected.
    """
    embed, _ = nlp.get_pipe("tok2vec").model.layers
    features = [node for node in embed.walk() if node.name == "extract_features"]
    if len(features) != 1 or not _OF_A_WORD.issuperset(features[0].attrs["columns"]):
        raise ValueError("not the embedding that was expected")
    # Words are not embedded sentence by sentence.
    ops = _BlockOps()
    for node in embed.walk():
        node.ops = ops
    embed._func = _WordVectors(embed._func).forward


class _WordVectors:
    """The embedding layer with a memory: rows by word, norm and space behind it."""

    def __init__(self, plain: Callable[..., Any]) -> None:
        self._plain = plain
        self._number: dict[tuple[int, ...], int] = {}
        self._rows = numpy.empty((0, 0), dtype=numpy.float32)

    def forward(self, model: Any, docs: Sequence[Any], is_train: bool) -> Any:
        """One array a document, as the layer itself gives it; nothing to learn from."""
        if is_train or not any(map(len, docs)):
            return self._plain(model, docs, is_train)
        keys = [[*map(tuple, doc.to_array(_KEY).tolist())] for doc in docs]
        if len(self._number) > _MOST_WORDS:
            self._number.clear()
        number = self._number
        words = {
            key: doc[at] for doc, own in zip(docs, keys, strict=True) for at, key in enumerate(own) if key not in number
        }
        if words:
            self._learn(model, docs[0].vocab, words)
        rows = self._rows
        return [rows[[number[key] for key in own]] for own in keys], None

    def _learn(self, model: Any, vocab: Any, words: dict[tuple[int, ...], Any]) -> None:
        """Embed ``words`` as spaCy does, as if they were one text."""
        from spacy.tokens import Doc

        tokens = words.values()
        text = Doc(vocab, [t.text for t in tokens], [bool(t.whitespace_) for t in tokens])
        text.from_array(["NORM"], numpy.array([[t.norm] for t in tokens], dtype=numpy.uint64))
        new = self._plain(model, [text], False)[0][0]
        begin = len(self._number)
        end = begin + len(words)
        if end > len(self._rows):
            grown = numpy.empty((2 * end, new.shape[1]), dtype=numpy.float32)
            if begin:
                grown[:begin] = self._rows[:begin]
            self._rows = grown
        self._rows[begin:end] = new
        self._number.update(zip(words, range(begin, end), strict=True))
