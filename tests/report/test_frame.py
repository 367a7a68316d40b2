"""The source frame: the underline stands under the place whatever the characters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.report.frame import columns, frame
from seolint.text import Source, Span


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("été", 3), ("e\u0301te\u0301", 3), ("日本", 4), ("a\u200bb", 2), ("ｆ", 2)],
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width


def test_a_short_line_is_shown_whole() -> None:
    shown = frame(Source("avant\nUn mot ici.\naprès"), Span(9, 12), 80)
    assert (shown.line, shown.before, shown.marked, shown.after) == (2, "Un ", "mot", " ici.")
    assert (shown.indent, shown.underline) == (3, "^^^")


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "a " * 500 + "ICI" + " b" * 500
    shown = frame(Source(text), Span(1000, 1003), 60)
    assert shown.marked == "ICI"
    assert shown.before.startswith("…")
    assert shown.after.endswith("…")
    assert columns(shown.before + shown.marked + shown.after) <= 60


def test_a_long_place_keeps_both_ends() -> None:
    text = "début " + "x" * 300 + " fin"
    shown = frame(Source(text), Span(0, len(text)), 60)
    assert shown.marked.startswith("début")
    assert shown.marked.endswith("fin")


def test_no_break_spaces_are_visible_in_the_place() -> None:
    assert frame(Source("mot\u00a0: suite"), Span(0, 5), 60).marked == "mot⍽:"


def test_a_place_over_several_lines_tells_how_many() -> None:
    shown = frame(Source("un\ndeux\ntrois"), Span(1, 9), 60)
    assert (shown.marked, shown.more_lines) == ("n", 2)


@settings(deadline=None)
@given(
    st.text(st.sampled_from("aé日\u00a0\t\r\n\u0301 🎉\u200b\x0b\u2028"), max_size=60), st.data(), st.integers(0, 90)
)
def test_any_place_of_any_text_fits(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = frame(Source(text), Span(start, end), width)
    line = shown.before + shown.marked + shown.after
    assert columns(line) <= max(20, width)
    assert not set(line) & set("\n\r\t\x0b\u2028")
    assert shown.underline
