"""Plain text in its three shapes, and what becomes of it in Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.formats.markdown import read_markdown
from seolint.formats.plain import read_plain, to_markdown
from seolint.text import Source, Span, apply_edits

WRAPPED = (
    "Une phrase assez longue pour tenir sur la largeur d’une ligne, qui se\n"
    "poursuit sur la suivante sans que rien ne l’arrête, et s’achève ici. Une\n"
    "autre commence alors, et finit.\n"
)
LINES = (
    "Un premier paragraphe, qui tient tout entier sur sa ligne.\n"
    "Un deuxième paragraphe, qui en fait autant.\n"
    "Un troisième.\n"
)


def texts(text: str) -> list[str]:
    document = read_plain(Source(text))
    document.verify()
    return [b.text for b in document.blocks]


def test_one_line_is_one_paragraph() -> None:
    assert texts("Une phrase. Une autre.") == ["Une phrase. Une autre."]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert texts(WRAPPED) == [WRAPPED.strip().replace("\n", " ")]


def test_lines_that_end_their_sentence_are_paragraphs() -> None:
    assert texts(LINES) == LINES.strip().split("\n")


def test_blank_lines_part_paragraphs() -> None:
    assert texts("Un.\n\nDeux.\n \nTrois.") == ["Un.", "Deux.", "Trois."]


def test_line_ends_and_the_byte_order_mark_are_not_seen() -> None:
    assert texts("\ufeffUn.\r\n\r\nDeux.\r\n") == ["Un.", "Deux."]


@pytest.mark.parametrize("text", ["", " ", "\n", "\ufeff", "\u00a0"])
def test_nothing_is_no_block(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Un.\nDeux.\n", "Un.\n\nDeux.\n"),
        ("- un tiret\n", "\\- un tiret\n"),
        ("1. un\n", "1\\. un\n"),
        ("# un\n", "\\# un\n"),
        ("a *b* [c] <d> `e` R&D 5 < 6\n", "a \\*b\\* \\[c] \\<d> \\`e\\` R&D 5 < 6\n"),
        ("  un\n", "un\n"),
        (WRAPPED, WRAPPED.strip().replace("\n", " ") + "\n"),
    ],
)
def test_markdown_of_a_text(text: str, markdown: str) -> None:
    source = Source(text)
    assert apply_edits(text, to_markdown(source)) == markdown
    assert [b.text for b in read_markdown(Source(markdown)).blocks] == texts(text)


def test_markdown_is_made_by_inserted_marks_alone() -> None:
    text = "Un *mot*.\n"
    assert all(not len(e.span) for e in to_markdown(Source(text)))


def test_the_writer_knows_paragraphs_only() -> None:
    text = "Un. Deux.\n\nTrois.\n"
    document = read_plain(Source(text))
    writer = document.writer
    edit = writer.break_paragraph(document.blocks[0], Span(3, 4))
    assert edit is not None
    assert apply_edits(text, [edit]) == "Un.\n\nDeux.\n\nTrois.\n"
    removed = writer.remove_block(document, 0)
    assert removed is not None
    assert apply_edits(text, [removed]) == "Trois.\n"
    assert writer.insert_heading(document, 0, 2, ("T",)) is None
    assert writer.set_metadata(document, {"title": ("T",)}) is None


def test_the_raw_article_of_an_agency(shared: Path) -> None:
    text = (shared / "data" / "seed" / "article.txt").read_text("utf-8")
    source = Source(text)
    blocks = read_plain(source).blocks
    assert len(blocks[0].text) > 5000
    markdown = Source(apply_edits(text, to_markdown(source)))
    assert [b.text for b in read_markdown(markdown).blocks] == [b.text for b in blocks]
