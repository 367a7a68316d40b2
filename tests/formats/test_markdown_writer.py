"""What the Markdown writer writes, read back."""

from __future__ import annotations

import pytest

from seolint.document import Document
from seolint.formats.markdown import read_markdown
from seolint.text import Copy, Edit, Source, Span, apply_edits


def read(text: str) -> Document:
    document = read_markdown(Source(text))
    document.verify()
    return document


def applied(text: str, *edits: Edit | None, **texts: str) -> str:
    assert all(e is not None for e in edits)
    return apply_edits(text, [e for e in edits if e is not None], texts)


def visible(document: Document, number: int, part: str) -> Span:
    start = document.blocks[number].text.index(part)
    return Span(start, start + len(part))


@pytest.mark.parametrize(
    "literal",
    [
        "a*b*",
        "_x_",
        "`c`",
        "[l](u)",
        "<b>",
        "&amp;",
        "snake_case",
        "R&D",
        "5 < 6",
        "a\\*b",
        "{{ x }}",
        "~~a~~",
        "a | b",
    ],
)
def test_a_literal_is_seen_as_it_was_given(literal: str) -> None:
    text = "Un mot ici.\n"
    document = read(text)
    edit = document.writer.replace(document.blocks[0], visible(document, 0, "mot"), (literal,))
    assert read(applied(text, edit)).blocks[0].text == f"Un {literal} ici."


@pytest.mark.parametrize("literal", ["# x", "> x", "- x", "+ x", "1. x", "2) x", "=== ", "---", "::: x", "!!! x"])
def test_a_literal_that_begins_a_paragraph_is_no_other_block(literal: str) -> None:
    text = "Un mot.\n"
    document = read(text)
    edit = document.writer.replace(document.blocks[0], Span(0, 2), (literal,))
    (block,) = read(applied(text, edit)).blocks
    assert (block.kind, block.text) == ("paragraph", f"{literal} mot.")


def test_ordinary_prose_needs_no_escape() -> None:
    text = "Un mot ici.\n"
    document = read(text)
    edit = document.writer.replace(
        document.blocks[0], visible(document, 0, "mot"), ("R&D (5 < 6) à 10 % : snake_case !",)
    )
    assert "\\" not in applied(text, edit)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("un **mot gras** ici", "un mot"),
        ("un `code` ici", "\ufffc"),
        ("un [lien](u) ici", "lien ici"),
        ("a &amp; b", ""),
    ],
)
def test_an_edit_across_markup_is_refused(text: str, part: str) -> None:
    document = read(text)
    edit = document.writer.replace(document.blocks[0], visible(document, 0, part), ("x",)) if part else None
    assert edit is None


def test_a_copy_keeps_where_it_comes_from() -> None:
    text = "Un mot.\n"
    document = read(text)
    edit = document.writer.replace(
        document.blocks[0], visible(document, 0, "mot"), (Copy("title", Span(0, 5)),), texts={"title": "a *b* c"}
    )
    assert edit is not None
    assert edit.parts == (
        Copy("title", Span(0, 2)),
        Copy("title", Span(2, 3), "\\*"),
        Copy("title", Span(3, 4)),
        Copy("title", Span(4, 5), "\\*"),
    )


@pytest.mark.parametrize(
    ("text", "number", "part", "result"),
    [
        ("Un. Deux.\n", 0, " ", "Un.\n\nDeux.\n"),
        ("Un.\nDeux.\n", 0, " ", "Un.\n\nDeux.\n"),
        ("Un. Deux.\r\n", 0, " ", "Un.\r\n\r\nDeux.\r\n"),
        ("- Un. Deux.\n- trois\n", 0, " ", "- Un.\n\n  Deux.\n- trois\n"),
        ("10. Un. Deux.\n", 0, " ", "10. Un.\n\n    Deux.\n"),
        ("> Un. Deux.\n", 0, " ", "> Un.\n>\n> Deux.\n"),
        ("> - Un. Deux.\n", 0, " ", "> - Un.\n>\n>   Deux.\n"),
        ("- > Un. Deux.\n", 0, " ", "- > Un.\n  >\n  > Deux.\n"),
        ("- [ ] Un. Deux.\n", 0, " ", "- [ ] Un.\n\n  Deux.\n"),
        ("[^1]: Un. Deux.\n", 0, " ", "[^1]: Un.\n\n    Deux.\n"),
        ("**Un.** Deux.\n", 0, " ", "**Un.**\n\nDeux.\n"),
        ("Un. **Deux.**\n", 0, " ", "Un.\n\n**Deux.**\n"),
    ],
)
def test_a_paragraph_is_broken_in_its_container(text: str, number: int, part: str, result: str) -> None:
    document = read(text)
    edit = document.writer.break_paragraph(document.blocks[number], visible(document, number, part))
    assert applied(text, edit) == result
    before, after = document.blocks, read(result).blocks
    assert len(after) == len(before) + 1
    assert [b.text for b in after[:2]] == ["Un.", "Deux."]
    assert after[0].parents == after[1].parents == before[0].parents


@pytest.mark.parametrize(
    ("text", "result"),
    [("Un.Deux.", "Un.\n\nDeux."), ("<b>Un.</b>Deux.", "<b>Un.</b>\n\nDeux."), ("Un.**Deux.**", "Un.\n\n**Deux.**")],
)
def test_glued_sentences_are_parted_outside_of_markup(text: str, result: str) -> None:
    document = read(text)
    edit = document.writer.break_paragraph(document.blocks[0], Span(3, 3))
    assert applied(text, edit) == result


@pytest.mark.parametrize("text", ["**Un. Deux.** fin", "[Un. Deux.](u) fin", "<span>Un. Deux.</span> fin"])
def test_no_paragraph_ends_inside_markup(text: str) -> None:
    document = read(text)
    assert document.writer.break_paragraph(document.blocks[0], Span(3, 4)) is None


def test_a_heading_is_inserted_between_blank_lines() -> None:
    text = "Un.\n\nDeux.\n"
    document = read(text)
    edit = document.writer.insert_heading(document, 1, 2, ("Titre *vrai* #",))
    assert applied(text, edit) == "Un.\n\n## Titre \\*vrai\\* \\#\n\nDeux.\n"
    heading = read(applied(text, edit)).blocks[1]
    assert (heading.kind, heading.level, heading.text) == ("heading", 2, "Titre *vrai* #")


def test_a_heading_before_a_list_stands_before_its_marker() -> None:
    text = "Un.\n- a\n- b\n"
    document = read(text)
    edit = document.writer.insert_heading(document, 1, 3, ("T",))
    assert applied(text, edit) == "Un.\n\n### T\n\n- a\n- b\n"
    assert document.writer.insert_heading(document, 2, 3, ("T",)) is None


@pytest.mark.parametrize(
    ("text", "number", "result"),
    [
        ("Un.\n\nDeux.\n\nTrois.\n", 1, "Un.\n\nTrois.\n"),
        ("Un.\n\nDeux.\n", 1, "Un.\n"),
        ("Un.\n\nDeux.", 1, "Un."),
        ("Un.\n\nDeux.\n", 0, "Deux.\n"),
        ("- a\n- b\n- c\n", 1, "- a\n- c\n"),
        ("> a\n>\n> b\n", 0, "> b\n"),
    ],
)
def test_a_block_is_removed_with_its_blank_lines(text: str, number: int, result: str) -> None:
    document = read(text)
    assert applied(text, document.writer.remove_block(document, number)) == result


def test_the_first_paragraph_of_an_item_with_more_stays() -> None:
    document = read("- a\n\n  b\n")
    assert document.writer.remove_block(document, 0) is None


@pytest.mark.parametrize(
    ("text", "level", "result"),
    [
        ("# T\n", 2, "## T\n"),
        ("### T ###\n", 2, "## T ###\n"),
        ("T\n===\n", 2, "T\n---\n"),
        ("T\n---\n", 3, "### T\n"),
        ("> ## T\n", 3, "> ### T\n"),
    ],
)
def test_a_heading_changes_its_level(text: str, level: int, result: str) -> None:
    document = read(text)
    assert applied(text, document.writer.set_heading_level(document.blocks[0], level)) == result
    assert read(result).blocks[0].level == level
