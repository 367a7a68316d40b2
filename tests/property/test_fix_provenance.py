"""Properties of edits and tapes over any text: replayed provenance gives the output, always."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seolint.engine.provenance import TaggedEdit, Tape
from seolint.text import Copy, Edit, Part, Span, apply_edits

TITLE = "Un titre donné à part"


@st.composite
def rounds(draw: st.DrawFn) -> tuple[str, list[list[Edit]]]:
    """A text, and rounds of edits, each of the text as the rounds before have left it."""
    text = current = draw(st.text(max_size=40))
    out: list[list[Edit]] = []
    for _ in range(draw(st.integers(0, 4))):
        edits = draw(edits_of(current))
        out.append(edits)
        current = apply_edits(current, edits, {"title": TITLE})
    return text, out


@st.composite
def spans(draw: st.DrawFn, size: int) -> Span:
    a, b = sorted((draw(st.integers(0, size)), draw(st.integers(0, size))))
    return Span(a, b)


@st.composite
def parts(draw: st.DrawFn, size: int) -> Part:
    kind = draw(st.integers(0, 3))
    if kind == 0:
        return draw(st.text(max_size=5))
    if kind == 1:
        return Copy("title", draw(spans(len(TITLE))))
    if kind == 2:
        return Copy("article", draw(spans(size)), draw(st.text(max_size=5)), "conditional")
    return Copy("article", draw(spans(size)))


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits that leave each other alone."""
    edges = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    places = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False)]
    return [Edit(p, tuple(draw(st.lists(parts(len(text)), max_size=3)))) for p in places]


@given(rounds())
def test_replayed_provenance_gives_the_output(case: tuple[str, list[list[Edit]]]) -> None:
    text, all_rounds = case
    current, tape = text, Tape.of(len(text))
    for number, edits in enumerate(all_rounds):
        tape = tape.edited([TaggedEdit(e, f"c{number}") for e in edits])
        current = apply_edits(current, edits, {"title": TITLE})
        assert len(tape) == len(current)
        assert tape.replay({"article": text, "title": TITLE}) == current


@given(rounds())
def test_what_is_called_verbatim_is_verbatim(case: tuple[str, list[list[Edit]]]) -> None:
    text, all_rounds = case
    current, tape = text, Tape.of(len(text))
    for edits in all_rounds:
        tape = tape.edited([TaggedEdit(e, "c", "typography") for e in edits])
        current = apply_edits(current, edits, {"title": TITLE})
    at = 0
    for segment in tape.segments:
        shown = current[at : at + segment.size]
        at += segment.size
        if segment.verbatim:
            (copy,) = segment.source
            assert copy.span.of({"article": text, "title": TITLE}[copy.source_id]) == shown
