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
        self._parts: list[str] = []
        # A verbatim run not yet closed: where it begins in the view and in the source.
        self._run_view = 0
        self._run_source = -1
        self._pieces: list[Piece] = []

    def verbatim(self, text: str, start: int) -> None:
        """Add ``text``, which stands as it is at ``start`` of the source (NUL is seen as U+FFFD)."""
        if not text:
            return
        if self._run_source < 0 or self._run_source + self.size - self._run_view != start:
            self._close()
            self._run_view, self._run_source = self.size, start
        self._parts.append(text)
        self.size += len(text)

    def atomic(self, text: str, start: int, end: int, *, opaque: bool = False) -> None:
        """Add ``text`` that stands for the source from ``start`` to ``end`` as a whole."""
        if not text:
            return
        self._close()
        self._parts.append(text)
        view = Span(self.size, self.size + len(text))
        self._pieces.append(Piece(view, Span(start, end), True, opaque))
        self.size = view.end

    def placeholder(self, start: int, end: int) -> None:
        """Add the one character that stands for something that is no prose."""
        self.atomic(PLACEHOLDER, start, end, opaque=True)

    def _close(self) -> None:
        if self._run_source >= 0:
            size = self.size - self._run_view
            view = Span(self._run_view, self.size)
            self._pieces.append(Piece(view, Span(self._run_source, self._run_source + size)))
            self._run_source = -1

    def trim_end(self) -> None:
        """Take back white space at the end: what follows it is not seen."""
        self._close()
        while self._pieces:
            piece = self._pieces[-1]
            text = self._tail(len(piece.view))
            kept = len(text.rstrip(" \n\t"))
            if kept == len(text):
                break
            if piece.opaque or (piece.atomic and kept):
                break
            self._drop(len(text) - kept)
            self._pieces.pop()
            if kept:
                view = Span(piece.view.start, piece.view.start + kept)
                self._pieces.append(Piece(view, Span(piece.source.start, piece.source.start + kept)))
                break

    def _tail(self, size: int) -> str:
        return "".join(self._parts)[-size:]

    def _drop(self, size: int) -> None:
        text = "".join(self._parts)
        self._parts = [text[: len(text) - size]]
        self.size -= size

    def build(self) -> TextView:
        """The view of all that was added."""
        self._close()
        return TextView("".join(self._parts), tuple(self._pieces))
