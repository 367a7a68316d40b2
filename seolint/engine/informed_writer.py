"""A writer that knows the texts given beside the article, so that fixers need not hand them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seolint.document import Block, Document, SectionBlock, Writer
from seolint.text import Edit, Part, Span

__all__ = ["InformedWriter"]


@dataclass(frozen=True, slots=True)
class InformedWriter:
    """Passes everything on to ``writer``, with ``given`` (texts by source id) wherever texts are asked for."""

    writer: Writer
    given: Mapping[str, str]

    def _all(self, texts: Mapping[str, str] | None) -> Mapping[str, str]:
        return {**self.given, **(texts or {})}

    def replace(
        self, block: Block, span: Span, parts: Sequence[Part], *, texts: Mapping[str, str] | None = None
    ) -> Edit | None:
        """See :meth:`seolint.document.Writer.replace`."""
        return self.writer.replace(block, span, parts, texts=self._all(texts))

    def break_paragraph(self, block: Block, span: Span) -> Edit | None:
        """See :meth:`seolint.document.Writer.break_paragraph`."""
        return self.writer.break_paragraph(block, span)

    def insert_heading(
        self,
        document: Document,
        before: int,
        level: int,
        parts: Sequence[Part],
        *,
        texts: Mapping[str, str] | None = None,
    ) -> Edit | None:
        """See :meth:`seolint.document.Writer.insert_heading`."""
        return self.writer.insert_heading(document, before, level, parts, texts=self._all(texts))

    def insert_section(
        self,
        document: Document,
        before: int | None,
        level: int,
        title: Sequence[Part],
        content: Sequence[tuple[SectionBlock, Sequence[Part]]],
        *,
        texts: Mapping[str, str] | None = None,
    ) -> Edit | None:
        """See :meth:`seolint.document.Writer.insert_section`."""
        return self.writer.insert_section(document, before, level, title, content, texts=self._all(texts))

    def remove_block(self, document: Document, index: int) -> Edit | None:
        """See :meth:`seolint.document.Writer.remove_block`."""
        return self.writer.remove_block(document, index)

    def set_heading_level(self, block: Block, level: int) -> Edit | None:
        """See :meth:`seolint.document.Writer.set_heading_level`."""
        return self.writer.set_heading_level(block, level)

    def set_metadata(
        self, document: Document, entries: Mapping[str, Sequence[Part]], *, texts: Mapping[str, str] | None = None
    ) -> tuple[Edit, ...] | None:
        """See :meth:`seolint.document.Writer.set_metadata`."""
        return self.writer.set_metadata(document, entries, texts=self._all(texts))
