"""The model's big tables, read without copying them into spaCy's own containers.

*Lemma tables.* spaCy rehashes 600,000 entries on loading and then, for every
word, scans lists of up to 66,000 lemmas: half of a parse. Here the tables are
plain dictionaries behind the same protocol, and the lists frozen sets.

*Vectors.* The matrix is mapped from the model's own file instead of read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

__all__ = ["lemma_lookups", "mapped_vectors"]


class _HashedTable(dict[int, Any]):
    """A table keyed by spaCy's string hash that is asked by string, as ``spacy.lookups.Table`` is."""

    def __init__(self, entries: dict[int, Any], hash_string: Any) -> None:
        super().__init__(entries)
        self._hash = hash_string

    def get(self, key: Any, default: Any = None) -> Any:
        """The entry for a string or hash."""
        return super().get(self._hash(key), default)

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(self._hash(key))

    def __contains__(self, key: object) -> bool:
        return super().__contains__(self._hash(key))


def lemma_lookups(path: Path) -> Any:
    """The lemmatizer's ``Lookups`` from the model's ``lookups.bin``, with hashed tables and sets."""
    import srsly
    from spacy.lookups import Lookups
    from spacy.strings import get_string_id

    lookups = Lookups()
    for name, entries in srsly.msgpack_loads(path.read_bytes()).items():
        if name == "lemma_index":
            # The lemmatizer only asks «in»: a set answers as the list does, at once.
            entries = {pos: frozenset(lemmas) for pos, lemmas in entries.items()}
        lookups.set_table(name, _HashedTable(entries, get_string_id))
    return lookups


def mapped_vectors(vocab_path: Path, strings: Any, name: str | None) -> Any:
    """The word vectors with their matrix mapped from disk; rows by key as the model has them."""
    import numpy
    import srsly
    from spacy.vectors import Vectors

    vectors = Vectors(strings=strings, data=numpy.load(vocab_path / "vectors", mmap_mode="r"), name=name)
    vectors.key2row = srsly.read_msgpack(vocab_path / "key2row")
    return vectors
