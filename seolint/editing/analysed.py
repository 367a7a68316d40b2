"""An article as editing sees it: analysed texts with their numbers, and the views that phrases come from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import count
from typing import Any

from seolint.article import Article
from seolint.document import TextView
from seolint.editing.attribution import Names
from seolint.editing.syntax.phrases import GIVEN_TITLE
from seolint.editing.syntax.trees import Text
from seolint.french.parse import Parse

__all__ = ["Analysed"]

_FINAL = re.compile(r"[\s\u00a0\u202f]+$")


class Analysed:
    """The texts of an article with their trees.

    A block's text is kept with the article's facts while its words are the
    same, wherever it stands: the fixers of one round share it, and so do all
    the rounds that leave its words alone. So slices of it name it by a number
    of its own, and :attr:`places` says which block that is now.
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
        return self.article.facts.get("editing-texts", self.prose, self._texts)

    def _texts(self) -> dict[int, Text]:
        repeated: Counter[str] = Counter()
        out: dict[int, Text] = {}
        for block, text in self.prose:
            out[block] = self._text(block, text, repeated[text])
            repeated[text] += 1
        return out

    def _text(self, block: int, text: str, before: int) -> Text:
        """A block's text: the very one of the round before while the words are the same.

        ``before`` counts the blocks of the same words above it.
        """
        facts = self.article.facts
        numbers: Iterator[int] = facts.get("editing-numbers", None, count)

        def analysed(text: str) -> Text:
            parse = self.article.parse(block)
            return Text(next(numbers), text, parse, self._known(parse))

        return facts.of_text(("editing-text", before), text, analysed)

    def _known(self, parse: Parse) -> dict[int, dict[object, Any]]:
        """What is known of the sentences of a text that reads like that, whatever its typography."""
        columns = (parse.text, parse.lemma, parse.pos, parse.morph, parse.dep, map(str, parse.head))
        tokens = "\n".join(map("\t".join, zip(*columns, map(str, parse.sentence), strict=True)))
        return self.article.facts.of_text("editing-sentences", tokens, lambda _: {})

    @cached_property
    def places(self) -> dict[int, int]:
        """By the number of its text, the block that says it."""
        return {text.origin: block for block, text in self.texts.items()}

    @cached_property
    def given_title(self) -> Text | None:
        """The title that was given beside the article, analysed."""
        title = self.article.inputs.title
        if not title or not title.strip():
            return None
        return self.article.facts.get("editing-title", title, lambda: self._title(title))

    def _title(self, title: str) -> Text:
        parse = self.article.parse_text(title)
        return Text(GIVEN_TITLE, title, parse, self._known(parse))

    @cached_property
    def views(self) -> Mapping[int, TextView]:
        """The visible text of each origin."""
        views = {origin: self.article.blocks[block].view for origin, block in self.places.items()}
        if self.article.inputs.title:
            views[GIVEN_TITLE] = TextView.verbatim(self.article.inputs.title)
        return views

    @cached_property
    def said(self) -> tuple[int, ...]:
        """The numbers of the prose's texts in order: the same as long as all of them are."""
        return tuple(text.origin for text in self.texts.values())

    @cached_property
    def names(self) -> Names:
        """The full names of the article and of its given title."""
        texts = [*self.texts.values(), *([self.given_title] if self.given_title else [])]
        return self.article.facts.get("editing-names", self.said, lambda: Names.of(texts))

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
