"""An article as editing sees it: analysed texts with their numbers, and the views that phrases come from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from seolint.article import Article
from seolint.document import TextView
from seolint.editing.attribution import Names
from seolint.editing.phrases import GIVEN_TITLE
from seolint.editing.trees import Text

__all__ = ["Analysed"]

_FINAL = re.compile(r"[\s\u00a0\u202f]+$")


class Analysed:
    """The texts of an article with their trees.

    Texts and names are kept with the article's facts while the prose is the
    same: the fixers of one round share them, and so do the rounds that write
    metadata.
    """

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def prose(self) -> tuple[tuple[int, str], ...]:
        """What the analysis rests on: the prose blocks' numbers and texts."""
        blocks = self.article.blocks
        return tuple((i, blocks[i].text) for i in self.article.prose)

    @cached_property
    def texts(self) -> dict[int, Text]:
        """The prose blocks by block number."""
        return self.article.facts.get(
            "editing-texts", self.prose, lambda: {i: self._text(i, text) for i, text in self.prose}
        )

    def _text(self, origin: int, text: str) -> Text:
        """A block's text: the very one of the round before while number and words are the same."""
        facts = self.article.facts
        return facts.of_text(
            ("editing-text", origin), text, lambda _: Text(origin, text, self.article.parse(origin), self._known(text))
        )

    def _known(self, text: str) -> dict[int, dict[object, Any]]:
        """What is known of the sentences of ``text``, wherever it stood in the rounds before."""
        return self.article.facts.of_text("editing-sentences", text, lambda _: {})

    @cached_property
    def given_title(self) -> Text | None:
        """The title that was given beside the article, analysed."""
        title = self.article.inputs.title
        if not title or not title.strip():
            return None
        return self.article.facts.get(
            "editing-title", title, lambda: Text(GIVEN_TITLE, title, self.article.parse_text(title), self._known(title))
        )

    @cached_property
    def views(self) -> Mapping[int, TextView]:
        """The visible text of each origin."""
        views = {i: self.article.blocks[i].view for i in self.article.prose}
        if self.article.inputs.title:
            views[GIVEN_TITLE] = TextView.verbatim(self.article.inputs.title)
        return views

    @cached_property
    def names(self) -> Names:
        """The full names of the article and of its given title."""
        texts = [*self.texts.values(), *([self.given_title] if self.given_title else [])]
        return self.article.facts.get("editing-names", tuple(map(id, texts)), lambda: Names.of(texts))

    @property
    def keyphrase(self) -> str:
        """The focus keyphrase, or nothing."""
        focus = self.article.focus
        return focus.text if focus else ""

    @property
    def title(self) -> str:
        """What the article is called so far: its headline, else the given title."""
        headline = self.article.headline
        return headline.text if headline else self.article.inputs.title or ""
