"""The model's sums done faster: matrix products by numpy's own library, words embedded once.

spaCy multiplies with BLIS, whose wheels are compiled for any processor: three
times slower than the OpenBLAS that numpy brings. OpenBLAS rounds a row
otherwise when other rows stand beside it, though, and a sentence must be given
the same parse in whatever company it is read. So each product is made sentence
by sentence, one thread each: what is computed depends on the sentence alone.

A word's own vector, before it is read in its sentence, depends on the word
alone: it is computed by spaCy's layers when first seen, and kept.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import numpy
from thinc.api import NumpyOps

__all__ = ["keep_word_vectors", "products_by_sentence"]

_MOST_WORDS = 20_000
"""Words whose vectors are kept: some eight megabytes; then all are forgotten."""

_OF_A_WORD = frozenset(("ORTH", "NORM", "LOWER", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"))
"""Features that are settled by a word, its norm and the space behind it."""

_KEY = ["ORTH", "NORM", "SPACY"]


class _SentenceOps(NumpyOps):  # type: ignore[misc]
    """thinc's operations on arrays, matrix products made sentence by sentence.

    ``lengths`` are the tokens of the sentences in work; a product of any other number of rows is thinc's.
    """

    lengths: tuple[int, ...] = ()

    def gemm(self, x: Any, y: Any, *, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """The product of two matrices, as thinc's ``gemm``."""
        pad = self._padding(len(x))
        if pad is None or trans1 or x.dtype != numpy.float32 or y.dtype != numpy.float32:
            return super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
        if trans2:
            y = y.T
        if out is None:
            out = numpy.empty((len(x), y.shape[1]), dtype=numpy.float32)
        # The rows between sentences are apart too: what stands in them reaches into the sentence behind.
        at = 0
        for length in (*chain.from_iterable((pad, length) for length in self.lengths), pad):
            if length:
                numpy.dot(x[at : at + length], y, out=out[at : at + length])
                at += length
        return out

    def _padding(self, rows: int) -> int | None:
        """The empty rows that thinc puts between sentences, or ``None`` where the rows are not those of sentences."""
        extra = rows - sum(self.lengths)
        pad, rest = divmod(extra, len(self.lengths) + 1)
        return pad if self.lengths and extra >= 0 and not rest else None


def products_by_sentence(nlp: Any) -> None:
    """Let the components of ``nlp`` multiply by numpy's library. Raises OSError where it is not OpenBLAS."""
    ops = _SentenceOps()
    library = _library()
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        if model is not None and hasattr(model, "walk"):
            for node in model.walk():
                node.ops = ops
            _announce(model, ops, library)


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


def _announce(model: Any, ops: _SentenceOps, library: _Library) -> None:
    """Let the operations know the sentences that ``model`` is given."""
    forward = model._func

    def informed(own: Any, docs: Sequence[Any], is_train: bool) -> Any:
        ops.lengths = tuple(map(len, docs))
        with library.one_thread():
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
    # BLIS gives a word the same row beside any others; words are not embedded sentence by sentence.
    plain = NumpyOps()
    for node in embed.walk():
        node.ops = plain
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
