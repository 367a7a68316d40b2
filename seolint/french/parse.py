"""spaCy's analysis as plain columns: nothing outside this file sees a spaCy object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seolint.french.model.loading import load_model
from seolint.french.normalize import canonical
from seolint.french.sentences import split_sentences

__all__ = ["Parse", "Parser"]


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of one text, column by column; all columns have the same length.

    ``start`` and ``end`` are offsets in the text that was given (not in the
    canonical text that spaCy saw). ``head`` is the index of the governing
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


_Row = tuple[int, int, str, str, str, str, int, str, str]


class Parser:
    """Gives the :class:`Parse` of texts, from a cache where it can.

    A text is cut into sentences by :mod:`seolint.french.sentences`, each is
    parsed as a text of its own (so that a paragraph that is divided, or a
    neighbour that is edited, changes nothing), and the columns are put
    together again.
    """

    def __init__(self) -> None:
        self._nlp: Any = None
        self._rows: dict[str, tuple[_Row, ...]] = {}

    def _model(self) -> Any:
        if self._nlp is None:
            self._nlp = load_model()
        return self._nlp

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        """The parses of ``texts``, in order, by one batch for all that is not cached."""
        cut = [[(s, canonical(s.of(text))) for s in split_sentences(text)] for text in texts]
        missing = list(dict.fromkeys(c.text for text in cut for _, c in text if c.text not in self._rows))
        if missing:
            nlp = self._model()
            docs = []
            for text in missing:
                doc = nlp.make_doc(text)
                for token in doc:
                    token.is_sent_start = token.i == 0
                docs.append(doc)
            for text, doc in zip(missing, nlp.pipe(docs, batch_size=8), strict=True):
                self._rows[text] = tuple(
                    (t.idx, t.idx + len(t.text), t.text, t.lemma_, t.pos_, str(t.morph), t.head.i, t.dep_, "")
                    for t in doc
                    if not t.is_space
                )
        return [self._together(sentences) for sentences in cut]

    def _together(self, sentences: list[tuple[Any, Any]]) -> Parse:
        rows: list[tuple[Any, ...]] = []
        for number, (span, canon) in enumerate(sentences):
            base = len(rows)
            for start, end, text, lemma, pos, morph, head, dep, entity in self._rows[canon.text]:
                a, b = canon.to_original(start, end)
                rows.append((a + span.start, b + span.start, text, lemma, pos, morph, head + base, dep, entity, number))
        return Parse(*zip(*rows, strict=True)) if rows else Parse((), (), (), (), (), (), (), (), (), ())
