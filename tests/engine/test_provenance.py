"""Where characters come from, through several rounds of edits."""

from __future__ import annotations

import pytest

from seolint.engine.provenance import Segment, TaggedEdit, Tape
from seolint.text import Copy, Edit, Span, apply_edits

TEXT = "Les images montrent deux cargos."


def step(text: str, tape: Tape, *edits: Edit, by: str = "c", replacing: str | None = None) -> tuple[str, Tape]:
    others = {"title": "Un titre"}
    return apply_edits(text, edits, others), tape.edited([TaggedEdit(e, by, replacing) for e in edits])


def test_an_unedited_text_comes_from_itself() -> None:
    tape = Tape.of(len(TEXT))
    assert tape.sources(Span(4, 10)) == (Copy("article", Span(4, 10)),)
    assert tape.replay({"article": TEXT}) == TEXT


def test_new_text_has_no_source_and_parts_the_old() -> None:
    text, tape = step(TEXT, Tape.of(len(TEXT)), Edit(Span(3, 3), (" belles",)))
    assert text == "Les belles images montrent deux cargos."
    assert [s.source for s in tape.segments] == [
        (Copy("article", Span(0, 3)),), (), (Copy("article", Span(3, len(TEXT))),),
    ]  # fmt: skip
    assert tape.segments[1].by == "c"


def test_maps_compose_over_rounds_and_through_copies() -> None:
    text, tape = step(TEXT, Tape.of(len(TEXT)), Edit(Span(0, 4)))
    assert text.startswith("images montrent")
    # In the new text «images» stands at 0–6; it is copied to the end.
    text, tape = step(text, tape, Edit(Span(len(text), len(text)), (" ", Copy("article", Span(0, 6)))))
    assert text.endswith(". images")
    assert tape.sources(Span(len(text) - 6, len(text))) == (Copy("article", Span(4, 10)),)
    assert tape.replay({"article": TEXT}) == text


def test_a_copy_written_otherwise_keeps_its_origin_and_names_the_liberty() -> None:
    copy = Copy("article", Span(11, 19), "montreraient", "conditional")
    text, tape = step(TEXT, Tape.of(len(TEXT)), Edit(Span(11, 19), (copy,)))
    assert text == "Les images montreraient deux cargos."
    segment = next(s for s in tape.segments if s.transform)
    assert segment == Segment(12, (Copy("article", Span(11, 19)),), "montreraient", "conditional", "c")
    # Cut in two by a later edit, both halves still name where it all came from.
    text, tape = step(text, tape, Edit(Span(15, 15), ("-",)))
    assert [s.source for s in tape.segments if s.transform] == [(Copy("article", Span(11, 19)),)] * 2


def test_other_sources_and_texts_made_of_an_input() -> None:
    text, tape = step(TEXT, Tape.of(len(TEXT)), Edit(Span(0, 0), (Copy("title", Span(3, 8)), " ")))
    assert text.startswith("titre Les")
    assert tape.sources(Span(0, 5)) == (Copy("title", Span(3, 8)),)
    # A title that was cut out of the request is told by its place in there.
    edit = TaggedEdit(Edit(Span(0, 0), (Copy("title", Span(0, 2)),)), "c")
    made = Tape.of(len(TEXT)).edited([edit], {"title": Tape.of(8, "article", 100)})
    assert made.sources(Span(0, 2)) == (Copy("article", Span(100, 102)),)


def test_a_small_mend_stands_for_what_it_replaces() -> None:
    _, tape = step(TEXT, Tape.of(len(TEXT)), Edit(Span(3, 4), ("\u00a0",)), replacing="typography")
    assert tape.segments[1] == Segment(1, (Copy("article", Span(3, 4)),), "\u00a0", "typography", "c")


def test_spliced_inputs_leave_gaps() -> None:
    tape = Tape.spliced([Span(0, 3), Span(10, 14)])
    assert tape.sources(Span(0, 7)) == (Copy("article", Span(0, 3)), Copy("article", Span(10, 14)))
    assert tape.replay({"article": "abcdefghijKLMN"}) == "abcKLMN"


def test_authors_are_those_who_wrote_at_a_place_or_at_its_edges() -> None:
    _, tape = step(TEXT, Tape.of(len(TEXT)), Edit(Span(10, 11), ("\n\n",)), by="divide")
    assert tape.authors(Span(12, 14)) == ("divide",)
    assert tape.authors(Span(13, 14)) == ()


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        step(TEXT, Tape.of(len(TEXT)), Edit(Span(0, 5)), Edit(Span(3, 8)))
