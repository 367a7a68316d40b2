"""Building a text view piece by piece, as a format walks its tokens."""

from __future__ import annotations

from seolint.document import PLACEHOLDER, Piece, TextView
from seolint.text import Span

__all__ = ["ViewBuilder"]


class ViewBuilder:
    """Collects visible text in source order and gives the :class:`TextView` at the end.

    Verbatim runs that touch, in the view as in the source, become one piece.
    """

    def __init__(self) -> None:
        self.size = 0
        self._pieces: list[Piece] = []
        self._texts: list[str] = []
        # A verbatim run not yet closed: its texts, and where it begins in the view and in the source.
        self._run: list[str] = []
        self._run_view = 0
        self._run_source = 0

    def verbatim(self, text: str, start: int) -> None:
        """Add ``text``, which stands as it is at ``start`` of the source."""
        if not text:
            return
        if not self._run or self._run_source + self.size - self._run_view != start:
            self._close()
            self._run_view, self._run_source = self.size, start
        self._run.append(text)
        self.size += len(text)

    def atomic(self, text: str, start: int, end: int, *, opaque: bool = False) -> None:
        """Add ``text`` that stands for the source from ``start`` to ``end`` as a whole."""
        if not text:
            return
        self._close()
        view = Span(self.size, self.size + len(text))
        self._pieces.append(Piece(view, Span(start, end), True, opaque))
        self._texts.append(text)
        self.size = view.end

    def placeholder(self, start: int, end: int) -> None:
        """Add the one character that stands for something that is no prose."""
        self.atomic(PLACEHOLDER, start, end, opaque=True)

    def _close(self) -> None:
        if self._run:
            size = self.size - self._run_view
            view = Span(self._run_view, self.size)
            self._pieces.append(Piece(view, Span(self._run_source, self._run_source + size)))
            self._texts.append("".join(self._run))
            self._run = []

    def trim_end(self) -> None:
        """Take back white space at the end: what follows it is not seen."""
        self._close()
        while self._pieces:
            piece, text = self._pieces[-1], self._texts[-1]
            kept = len(text.rstrip(" \n\t"))
            if kept == len(text) or piece.opaque or (piece.atomic and kept):
                break
            self._pieces.pop()
            self._texts.pop()
            self.size = piece.view.start
            if kept:
                self.verbatim(text[:kept], piece.source.start)
                break

    def build(self) -> TextView:
        """The view of all that was added."""
        self._close()
        return TextView("".join(self._texts), tuple(self._pieces))
