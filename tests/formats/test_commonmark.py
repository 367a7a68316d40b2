"""All examples of the CommonMark specification: what is seen is what markdown-it renders, and every
visible character that stands in the source points to itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from seolint.document import PLACEHOLDER, Document
from seolint.formats.markdown import read_markdown
from seolint.text import Source

SPEC = Path(__file__).parent.parent / "fixtures" / "commonmark" / "spec.json"
EXAMPLES = [(e["example"], e["markdown"]) for e in json.loads(SPEC.read_text("utf-8"))]

REFERENCE = MarkdownIt("commonmark")
# Unjoined, the tokens tell plain text from escapes and entities.
REFERENCE.disable("text_join")


def rendered(token: Token) -> str:
    """The text of one inline token as markdown-it itself makes it, opaque inlines as one character."""
    out = []
    for child in token.children or ():
        if child.type in ("text", "text_special"):
            out.append(child.content)
        elif child.type == "softbreak":
            out.append(" ")
        elif child.type == "hardbreak":
            out.append("\n")
        elif child.type in ("code_inline", "image"):
            out.append(PLACEHOLDER)
    return "".join(out)


def plain_characters(token: Token) -> int:
    """Characters of plain text: these must stand in the source as they are seen."""
    count = 0
    automatic = False
    for child in token.children or ():
        if child.type == "link_open":
            automatic = child.markup == "autolink"
        elif child.type == "text" and not automatic:
            count += len(child.content) - child.content.count("\ufffd")
    return count


def inlines(text: str) -> list[Token]:
    return [t for t in REFERENCE.parse(text) if t.type == "inline"]


def verbatim_characters(document: Document) -> int:
    return sum(len(p.view) for b in document.blocks for p in b.view.pieces if not p.atomic)


def seen(document: Document) -> list[str]:
    return [b.text for b in document.blocks if b.kind not in ("code", "html", "rule", "opaque", "table")]


def test_there_are_652_examples() -> None:
    assert len(EXAMPLES) == 652


@pytest.mark.parametrize(("number", "text"), EXAMPLES, ids=lambda v: str(v) if isinstance(v, int) else "")
def test_the_view_is_what_is_rendered(number: int, text: str) -> None:
    document = read_markdown(Source(text), flavour="commonmark")
    document.verify()
    tokens = inlines(text)
    assert seen(document) == [rendered(t) for t in tokens]
    assert verbatim_characters(document) >= sum(plain_characters(t) for t in tokens)


@pytest.mark.parametrize(("number", "text"), EXAMPLES, ids=lambda v: str(v) if isinstance(v, int) else "")
def test_line_ends_and_marks_move_no_character(number: int, text: str) -> None:
    plain = read_markdown(Source(text), flavour="commonmark")
    windows = Source("\ufeff" + text.replace("\n", "\r\n"))
    document = read_markdown(windows, flavour="commonmark")
    document.verify()
    assert seen(document) == seen(plain)


@pytest.mark.parametrize(("number", "text"), EXAMPLES, ids=lambda v: str(v) if isinstance(v, int) else "")
def test_the_full_parser_maps_every_example(number: int, text: str) -> None:
    read_markdown(Source(text)).verify()


def test_every_plain_character_of_the_specification_is_mapped() -> None:
    total = sum(plain_characters(t) for _, text in EXAMPLES for t in inlines(text))
    mapped = sum(verbatim_characters(read_markdown(Source(t), flavour="commonmark")) for _, t in EXAMPLES)
    assert total > 4500
    assert mapped >= total
