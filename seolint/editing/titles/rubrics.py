"""A title without its rubric: «Proche-Orient : X serait mort, selon Y» is about X."""

from __future__ import annotations

import re

from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text

__all__ = ["without_rubric"]

_CONDITIONAL = re.compile(r"[a-zé]r(?:ait|aient)\b")


def without_rubric(title: Text) -> Phrase | None:
    """The given title without «Rubrique :» before it and «, selon …» behind it.

    Only for a clause in the conditional: it says by itself that it is reported.
    """
    if len(title.trees) != 1 or "«" in title.text or not _CONDITIONAL.search(title.text):
        return None
    tree = title.trees[0]
    words = [tree.parse.text[t] for t in tree.tokens]
    start = words.index(":") + 1 if ":" in words else 0
    end = next((i for i, w in enumerate(words) if w.lower() == "selon" and i > start), len(words))
    while end > start and words[end - 1] in (",", ".", ";"):
        end -= 1
    kept = list(tree.tokens)[start:end]
    return tree.render(kept) if kept and len(kept) < len(words) else None
