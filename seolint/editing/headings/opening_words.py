"""A label for a section that offers no heading: some of its own words, cut where they may end.

Not for publication: where a heading must stand at any price (a table of
contents, a comparison of methods), this is better than nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.editing.guards import dangling
from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Text

__all__ = ["opening_words"]

_WORD = re.compile(r"[^\W_]+(?:[’'\-.][^\W_]+)*[’']?")
_BREAK = re.compile(r"[.!?;:…«»“”\"()\[\]{}|<>*=/\\]|\s[–—-]\s")
_SPARE = 40
"""Starting words tried."""


def opening_words(texts: Sequence[Text], *, least: int, most: int) -> Iterator[Phrase]:
    """Stretches of ``least`` to ``most`` characters without a break that end well: in order of
    their first words, the longest first."""
    for text in texts:
        for start, end in _stretches(text.text, least, most):
            yield Phrase((Slice(text.origin, start, end, text.text[start:end]),)).capitalised()


def _stretches(text: str, least: int, most: int) -> Iterator[tuple[int, int]]:
    words = list(_WORD.finditer(text))
    for i, first in enumerate(words[:_SPARE]):
        if dangling(first.group()) and i + 1 < len(words):
            continue
        for last in reversed(words[i + 1 : i + 8]):
            stretch = text[first.start() : last.end()]
            if least <= len(stretch) <= most and not _BREAK.search(stretch) and not dangling(stretch):
                yield first.start(), last.end()
