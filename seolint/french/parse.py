"""spaCy's analysis as plain columns: nothing outside this file sees a spaCy object."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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


class Parser:
    """Gives the :class:`Parse` of texts, from a cache where it can.

    A text is cut into sentences by :mod:`seolint.french.sentences`, each is
    parsed as a text of its own (so that a paragraph that is divided, or a
    neighbour that is edited, changes nothing), and the columns are put
    together again.
    """

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        """The parses of ``texts``, in order, by one batch for all that is not cached."""
        raise NotImplementedError
