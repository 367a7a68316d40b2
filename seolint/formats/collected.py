"""What a walk over the tokens of a source gathers, block by block."""

from __future__ import annotations

from dataclasses import dataclass, field

from seolint.document import Block, BlockKind, Image, Link, TextView
from seolint.text import Span

__all__ = ["Collected", "Inlines"]

_EMPTY = TextView("", ())


@dataclass(slots=True)
class Inlines:
    """What the inline content of one block holds."""

    view: TextView = _EMPTY
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    masked: list[Span] = field(default_factory=list)
    pairs: list[Span] = field(default_factory=list)
    """Whole spans of emphasis, links and other paired markup: no paragraph may end inside one."""
    anchor: str | None = None


@dataclass(slots=True)
class Collected:
    """Blocks, links and images in source order, and what is masked."""

    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    masked: list[Span] = field(default_factory=list)
    pairs: dict[int, tuple[Span, ...]] = field(default_factory=dict)
    parents: list[str] = field(default_factory=list)

    def add(self, kind: BlockKind, span: Span, inlines: Inlines | None = None, level: int = 0) -> None:
        """Append a block and what its text holds."""
        found = inlines or Inlines()
        self.blocks.append(Block(kind, span, found.view, level, tuple(self.parents), found.anchor))
        self.links += found.links
        self.images += found.images
        self.masked += found.masked
        if found.pairs:
            self.pairs[span.start] = tuple(found.pairs)
