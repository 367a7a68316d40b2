"""One language model for all threads of a process."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from seolint.article import Language
from seolint.french.parse import Parse

__all__ = ["SharedLanguage"]


class SharedLanguage:
    """Lets one thread at a time into a language: the model behind it is not made for two."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._lock = Lock()

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        """The parses of ``texts``, in order."""
        with self._lock:
            return self._language.parse_many(texts, entities=entities)
