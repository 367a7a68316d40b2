"""The model's big tables behind the protocols that spaCy asks by.

*Lemma tables.* spaCy rehashes 600,000 entries on loading and then, for every
word, scans lists of up to 66,000 lemmas: half of a parse. Here each question
is a binary search in a mapped array (:mod:`seolint.french.model.store`).

*Vectors.* The matrix is mapped from the model's own file instead of read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from seolint.french.model.store import Store, open_store

__all__ = ["lemma_lookups", "mapped_vectors"]


class _Rows:
    """Vector rows by word hash: answers ``get``, ``in``, ``items`` and ``len`` as spaCy's dictionary does."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows = store.view("word.row")
        self._seen: dict[int, int] = {}

    def get(self, key: int, default: int | None = None) -> int | None:
        """The row of a word, ``default`` for a word without a vector."""
        row = self._seen.get(key)
        if row is None:
            at = self._store.find("word", key)
            row = self._seen[key] = self._rows[at] if at >= 0 else -1
        return default if row < 0 else row

    def __getitem__(self, key: int) -> int:
        row = self.get(key)
        if row is None:
            raise KeyError(key)
        return row

    def __contains__(self, key: int) -> bool:
        return self.get(key) is not None

    def __iter__(self) -> Iterator[int]:
        return iter(self._store.view("word.key"))

    def __len__(self) -> int:
        return len(self._rows)

    def items(self) -> Iterator[tuple[int, int]]:
        """All words and their rows, by hash."""
        return zip(self._store.view("word.key"), self._rows, strict=True)


class _Table:
    """One lemma table that is asked by string."""

    def __init__(self, store: Store, name: str, string_id: Any) -> None:
        self._store, self._name, self._id = store, name, string_id

    def get(self, key: str, default: Any = None) -> Any:
        """The lemmas of a form, or ``default``."""
        found = self._store.entry(self._name, self._id(key))
        return default if found is None else found


class _Index:
    """The lemmas of one part of speech: only «in» is ever asked."""

    def __init__(self, store: Store, name: str, string_id: Any) -> None:
        self._store, self._name, self._id = store, name, string_id

    def __contains__(self, lemma: str) -> bool:
        return self._store.find(self._name, self._id(lemma)) >= 0


class _ByPartOfSpeech(dict[int, Any]):
    """What spaCy's table keyed by part of speech is, asked by name."""

    def __init__(self, entries: dict[int, Any], string_id: Any) -> None:
        super().__init__(entries)
        self._id = string_id

    def get(self, key: Any, default: Any = None) -> Any:
        """The table or rules of a part of speech, or ``default``."""
        return super().get(self._id(key), default)


def lemma_lookups() -> Any:
    """The lemmatizer's ``Lookups``, every table answering from the store."""
    from spacy.lookups import Lookups
    from spacy.strings import get_string_id

    store = open_store()

    def tables(kind: str, make: Any) -> _ByPartOfSpeech:
        names = [name for name in store.tables if name.startswith(f"{kind}/")]
        entries = {int(name.partition("/")[2]): make(store, name, get_string_id) for name in names}
        return _ByPartOfSpeech(entries, get_string_id)

    lookups = Lookups()
    lookups.set_table("lemma_lookup", _Table(store, "lookup", get_string_id))
    rules = {int(pos): found for pos, found in store.head["rules"].items()}
    lookups.set_table("lemma_rules", _ByPartOfSpeech(rules, get_string_id))
    lookups.set_table("lemma_exc", tables("exc", _Table))
    lookups.set_table("lemma_index", tables("index", _Index))
    return lookups


def mapped_vectors(vocab_path: Path, strings: Any, name: str | None) -> Any:
    """The word vectors with matrix and rows mapped from disk."""
    import numpy
    from spacy.vectors import Vectors

    vectors = Vectors(strings=strings, data=numpy.load(vocab_path / "vectors", mmap_mode="r"), name=name)
    vectors.key2row = _Rows(open_store())
    return vectors
