"""From a source to an article: the one place where formats, language, settings and inputs meet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from seolint import formats
from seolint.article import DEFAULT_KEYS, Article, Facts, Inputs, Language, MetadataKeys, NoSurroundings, Surroundings
from seolint.engine.house import house_of
from seolint.engine.informed_writer import InformedWriter
from seolint.formats.markdown.writer import MarkdownWriter
from seolint.text import TITLE, Source

__all__ = ["Reader"]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads sources of one article, as often as it changes, always in the same circumstances.

    ``format`` is what the document is (``None``: told from path and content).
    ``facts`` carries what is costly and depends on the prose alone from one
    reading to the next. ``beside`` are the files whose metadata shows how a new
    block is written, where that are others than the ``surroundings``.
    """

    language: Language
    inputs: Inputs = field(default_factory=Inputs)
    keys: MetadataKeys = field(default_factory=lambda: DEFAULT_KEYS)
    surroundings: Surroundings = field(default_factory=NoSurroundings)
    format: str | None = None
    facts: Facts = field(default_factory=Facts)
    beside: Surroundings | None = None

    def read(self, source: Source) -> Article:
        """The article that ``source`` holds."""
        document = formats.read(source, self.format)
        if document.front_matter is None and isinstance(document.writer, MarkdownWriter):
            house = house_of(source.path, self.beside or self.surroundings, self.keys)
            document = replace(document, writer=replace(document.writer, house=house))
        if self.inputs.title is not None:
            document = replace(document, writer=InformedWriter(document.writer, {TITLE: self.inputs.title}))
        return Article(
            document,
            self.language,
            inputs=self.inputs,
            keys=self.keys,
            surroundings=self.surroundings,
            facts=self.facts,
        )
