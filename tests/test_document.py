"""Text views: the exact way back from what is seen to where it stands."""

from __future__ import annotations

import pytest

from seolint.document import PLACEHOLDER, Piece, TextView
from seolint.text import Copy, Span

# «a **bc** &amp; `d`» seen as «a bc & ￼».
SOURCE = "a **bc** &amp; `d`"
VIEW = TextView(
    f"a bc & {PLACEHOLDER}",
    (
        Piece(Span(0, 2), Span(0, 2)),
        Piece(Span(2, 4), Span(4, 6)),
        Piece(Span(4, 5), Span(8, 9)),
        Piece(Span(5, 6), Span(9, 14), atomic=True),
        Piece(Span(6, 7), Span(14, 15)),
        Piece(Span(7, 8), Span(15, 18), atomic=True, opaque=True),
    ),
)


def test_pieces_are_verbatim() -> None:
    VIEW.verify(SOURCE)
    with pytest.raises(ValueError, match="verbatim"):
        VIEW.verify(SOURCE.upper())


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("ab", (Piece(Span(0, 1), Span(0, 1)),)),
        ("ab", (Piece(Span(0, 2), Span(0, 3)),)),
        ("ab", (Piece(Span(0, 1), Span(3, 4)), Piece(Span(1, 2), Span(2, 3)))),
        ("ab", (Piece(Span(1, 2), Span(1, 2)),)),
    ],
)
def test_pieces_that_do_not_fit_are_refused(text: str, pieces: tuple[Piece, ...]) -> None:
    with pytest.raises(ValueError, match=r"piece"):
        TextView(text, pieces)


def test_a_visible_stretch_maps_to_what_encloses_it() -> None:
    assert VIEW.to_source(Span(2, 4)).of(SOURCE) == "bc"
    assert VIEW.to_source(Span(0, 4)).of(SOURCE) == "a **bc"
    assert VIEW.to_source(Span(5, 6)).of(SOURCE) == "&amp;"


def test_a_boundary_at_markup_has_two_places() -> None:
    assert (VIEW.offset_to_source(2, after=True), VIEW.offset_to_source(2)) == (2, 4)
    assert (VIEW.offset_to_source(4, after=True), VIEW.offset_to_source(4)) == (6, 8)


@pytest.mark.parametrize(
    ("span", "editable"),
    [
        (Span(2, 4), True),
        (Span(0, 3), False),
        (Span(4, 7), True),
        (Span(6, 8), False),
        (Span(7, 8), False),
    ],
)
def test_an_edit_may_not_cross_markup(span: Span, editable: bool) -> None:
    assert VIEW.editable(span) is editable


def test_copies_leave_markup_behind() -> None:
    assert VIEW.copies(Span(1, 6)) == (
        Copy("article", Span(1, 2)),
        Copy("article", Span(4, 6)),
        Copy("article", Span(8, 9)),
        Copy("article", Span(9, 14), "&"),
    )
    with pytest.raises(ValueError, match="placeholder"):
        VIEW.copies(Span(6, 8))
