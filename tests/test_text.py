"""Places, edits and raw text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.text import Copy, Edit, Position, Source, Span, apply_edits, overlapping


def test_a_span_is_checked_and_is_never_false() -> None:
    assert Span(2, 2)
    assert len(Span(2, 5)) == 3
    for start, end in ((3, 2), (-1, 2)):
        with pytest.raises(ValueError, match="span"):
            Span(start, end)


def test_edits_are_applied_by_place_and_copies_resolved() -> None:
    edits = [
        Edit(Span(4, 5), (Copy("title", Span(0, 3)), "!")),
        Edit(Span(0, 0), (Copy("article", Span(2, 3)),)),
        Edit(Span(1, 2)),
    ]
    assert apply_edits("abcde", edits, {"title": "xyz"}) == "cacdxyz!"


@pytest.mark.parametrize(
    ("a", "b", "both"),
    [
        (Span(0, 2), Span(2, 4), True),
        (Span(0, 2), Span(1, 4), False),
        (Span(2, 2), Span(2, 2), False),
        (Span(1, 1), Span(0, 2), False),
        (Span(2, 2), Span(0, 2), True),
    ],
)
def test_two_edits_that_cannot_both_be_applied(a: Span, b: Span, both: bool) -> None:
    assert overlapping(Edit(a), Edit(b)) is not both
    assert overlapping(Edit(b), Edit(a)) is not both


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply_edits("abc", [Edit(Span(0, 2)), Edit(Span(1, 3))])


def test_positions_count_from_one_whatever_ends_the_lines() -> None:
    source = Source("\ufeffa\r\nb\rc\n\u2028d")
    assert source.line_count == 4
    assert source.position(4) == Position(2, 1)
    assert source.position(9) == Position(4, 2)
    assert source.line_span(1).of(source.text) == "\ufeffa"
    assert source.newline == "\r\n"


def test_columns_of_editors_and_of_review_tools() -> None:
    source = Source("é😀x")
    assert (source.utf16_column(2), source.utf8_column(2)) == (4, 7)


@given(st.text(alphabet="ab\r\n", max_size=30))
def test_every_offset_has_one_position(text: str) -> None:
    source = Source(text)
    positions = [source.position(i) for i in range(len(text) + 1)]
    assert len({(p.line, p.column) for p in positions}) == len(positions)
    for i, place in enumerate(positions):
        assert source.line_span(place.line).start + place.column - 1 == i


def test_columns_in_units_of_a_long_line_agree_with_counting() -> None:
    text = "é\n" + "aé€😀" * 50 + "\nb😀"
    source = Source(text)
    for offset in range(len(text) + 1):
        line = source.line_span(source.position(offset).line)
        before = text[line.start : offset]
        assert source.utf8_column(offset) == 1 + len(before.encode())
        assert source.utf16_column(offset) == 1 + len(before.encode("utf-16-le")) // 2
