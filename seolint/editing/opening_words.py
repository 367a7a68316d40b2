"""A label for a section that offers no heading: some of its own words, cut where they may end.

Not for publication: where a heading must stand at any price (a table of
contents, a comparison of methods), this is better than nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from seolint.editing.guards import dangling
from seolint.editing.phrases import Phrase, Slice
from seolint.editing.trees import Text

__all__ = ["opening_words"]

_WORD = re.compile(r"[^\W_]+(?:[’'\-.][^\W_]+)*[’']?")
_BREAK = re.compile(r"[.!?;:…«»“”\"()\[\]{}|<>*=/\\]|\s[–—-]\s")
_SPARE = 40
"""Starting words tried."""


def opening_words(texts: Sequence[Text], taken: Collection[str], *, least: int, most: int) -> Phrase | None:
    """The first stretch of ``least`` to ``most`` characters without a break that ends well and is not ``taken``."""
    for text in texts:
        for start, end in _stretches(text.text, least, most):
            phrase = Phrase((Slice(text.origin, start, end, text.text[start:end]),)).capitalised()
            if phrase.text.lower() not in taken:
                return phrase
    return None


def _stretches(text: str, least: int, most: int) -> Iterator[tuple[int, int]]:
    words = list(_WORD.finditer(text))
    for i, first in enumerate(words[:_SPARE]):
        if dangling(first.group()) and i + 1 < len(words):
            continue
        for last in reversed(words[i + 1 : i + 8]):
            stretch = text[first.start() : last.end()]
            if len(stretch) <= most and not _BREAK.search(stretch) and not dangling(stretch):
                if least <= len(stretch):
                    yield first.start(), last.end()
                break
