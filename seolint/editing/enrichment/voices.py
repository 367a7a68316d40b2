"""Who may speak in a box: the article itself, and the texts that the editor hands over beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from seolint.article import Article
from seolint.document import PLACEHOLDER
from seolint.editing.analysed import Analysed
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text, Tree
from seolint.text import ARTICLE, Copy, Part, Span

__all__ = ["Line", "Voice", "every_tree"]

_LONGEST_LABEL = 100
"""Characters of a source's title that may stand in brackets; a longer one gives way to the file's name."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or item of a box: what it says, its parts, and the source it comes from (``None``: the article)."""

    text: str
    parts: tuple[Part, ...]
    source: Voice | None = None


@dataclass(frozen=True)
class Voice:
    """One text with its analysis. ``source_id`` is what copies of it name: ``article`` or a path."""

    source_id: str
    article: Article
    name: str = ""

    @cached_property
    def seen(self) -> Analysed:
        """The analysis."""
        return Analysed(self.article)

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """The prose outside every box, block by block."""
        return tuple(self.seen.texts[i] for i in self.article.own_prose)

    @cached_property
    def trees(self) -> tuple[Tree, ...]:
        """The sentences of that prose, in order; those around code or an image left out."""
        untold = self._titled
        return tuple(t for text in self.texts if text.origin != untold for t in text.trees if PLACEHOLDER not in t.text)

    @cached_property
    def _titled(self) -> int | None:
        """Number of the block that is the title of a plain source: its first line, short, without a full stop."""
        if self.source_id == ARTICLE or self.article.headline is not None or len(self.article.own_prose) < 2:
            return None
        first = self.article.own_prose[0]
        text = self.article.blocks[first].text.strip()
        ends = text[-1:].isalnum() or text[-1:] in "?!»"
        return first if len(text) <= _LONGEST_LABEL and ends and not set("\t\n|") & set(text) else None

    @property
    def label(self) -> tuple[Part, ...]:
        """How the source is named to readers: by its title, else by its file."""
        title = self.article.headline or self.article.search_title
        if title is None and self._titled is not None:
            title = self.article.blocks[self._titled].view
        text = title.text.strip() if title is not None else ""
        if (
            title is None
            or not len(text.split()) > 1
            or len(text) > _LONGEST_LABEL
            or set("()[]" + PLACEHOLDER) & set(text)
        ):
            return (self.name,)
        start = title.text.index(text)
        return title.copies(Span(start, start + len(text)), self.source_id)

    def block(self, tree: Tree) -> int:
        """Number of the block that holds the sentence."""
        return self.seen.places[tree.source.origin]

    def sentence(self, tree: Tree) -> tuple[Part, ...]:
        """A whole sentence, copied."""
        view = self.article.blocks[self.block(tree)].view
        span = Span(tree.parse.start[tree.first], tree.parse.end[tree.end - 1])
        return view.copies(span, self.source_id)

    def phrase(self, phrase: Phrase) -> tuple[Part, ...]:
        """A phrase cut from this text, copied."""
        parts = phrase.parts(self.seen.views)
        return tuple(
            replace(p, source_id=self.source_id) if isinstance(p, Copy) and p.source_id == ARTICLE else p for p in parts
        )


def every_tree(voices: Sequence[Voice]) -> Iterator[tuple[Voice, Tree]]:
    """The sentences of all voices, in order."""
    for voice in voices:
        for tree in voice.trees:
            yield voice, tree
