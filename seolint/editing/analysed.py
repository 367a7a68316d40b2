"""An article as editing sees it: analysed texts with their numbers, and the views that phrases come from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from seolint.article import Article
from seolint.document import TextView
from seolint.editing.attribution import Names
from seolint.editing.phrases import GIVEN_TITLE
from seolint.editing.trees import Text

__all__ = ["Analysed"]

_FINAL = re.compile(r"[\s\u00a0\u202f]+$")


class Analysed:
    """The texts of an article with their trees, made once and shared by all fixers of a round."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def texts(self) -> dict[int, Text]:
        """The prose blocks by block number."""
        blocks = self.article.blocks
        return {i: Text(i, blocks[i].text, self.article.parse(i)) for i in self.article.prose}

    @cached_property
    def given_title(self) -> Text | None:
        """The title that was given beside the article, analysed."""
        title = self.article.inputs.title
        if not title or not title.strip():
            return None
        return Text(GIVEN_TITLE, title, self.article.parse_text(title))

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
        texts = list(self.texts.values())
        return Names.of([*texts, self.given_title] if self.given_title else texts)

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
