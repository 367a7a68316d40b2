"""Metadata in every notation: what it says, where it stands, and edits that touch nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from seolint.document import FrontMatter
from seolint.formats import read
from seolint.formats.front_matter import read_front_matter
from seolint.text import Copy, Source, Span, apply_edits


def front(text: str) -> FrontMatter:
    found = read_front_matter(Source(text))
    assert found is not None
    for view in found.views.values():
        view.verify(text)
    return found


def written(text: str, **entries: str) -> str:
    document = read(Source(text))
    edits = document.writer.set_metadata(document, {key: (value,) for key, value in entries.items()})
    assert edits is not None
    return apply_edits(text, edits)


YAML = """---
title: "Un \\"titre\\" : l'été"  # imposé
date: 2024-01-02
tags: [a, b]
résumé: >-
  une ligne
  pliée

  et une autre
vide:
simple: 'aujourd''hui'
---

Corps.
"""


def test_yaml_values_and_their_places() -> None:
    found = front(YAML)
    assert found.values["date"] == date(2024, 1, 2)
    assert found.values["vide"] is None
    assert found.values["tags"] == ["a", "b"]
    assert found.views["title"].text == 'Un "titre" : l\'été'
    assert found.views["résumé"].text == "une ligne pliée\net une autre"
    assert found.views["simple"].text == "aujourd'hui"
    assert found.views["title"].to_source(Span(4, 9)).of(YAML) == "titre"
    assert found.spans["title"].of(YAML) == 'title: "Un \\"titre\\" : l\'été"'
    assert found.spans["tags"].of(YAML) == "tags: [a, b]"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("---\na: b: c\n---\n", "syntax"),
        ("---\na: 1\na: 2\n---\n", "duplicate-key"),
        ("---\nk: {a: 1, a: 2}\n---\n", None),
        ("---\na: [\n---\n", "syntax"),
        ("+++\na = \n+++\n", "syntax"),
        ("+++\na = 1\na = 2\n+++\n", "duplicate-key"),
        ('{\n  "a": \n}\n', "syntax"),
        ('{\n  "a": 1, "a": 2\n}\n', "duplicate-key"),
        ("Title: a\nDate: b\nDate: c\n\nx", "duplicate-key"),
    ],
)
def test_what_is_wrong_is_a_problem_and_no_crash(text: str, kind: str | None) -> None:
    assert [p.kind for p in front(text).problems] == ([kind] if kind else [])


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nUne phrase entre deux filets.\n\n---\n",
        "---\n",
        "--- a\n---\n",
        "----\na: b\n---\n",
        " ---\na: b\n---\n",
        "Une phrase : suite.\n\nx",
        "Title: seulement\nsuite du paragraphe.\n",
        "{{ x }}\n",
        "{% a %}",
    ],
)
def test_prose_is_no_metadata(text: str) -> None:
    assert read_front_matter(Source(text)) is None


@pytest.mark.parametrize(
    ("text", "entries", "result"),
    [
        ("---\na: 1 # c\nt: x  # d\n---\n", {"t": "z"}, "---\na: 1 # c\nt: z  # d\n---\n"),
        ("---\nt: 'x'\n---\n", {"t": "l'été"}, "---\nt: 'l''été'\n---\n"),
        ("---\nt: x\n---\n", {"t": "a: b"}, '---\nt: "a: b"\n---\n'),
        ("---\nt: x\n---\n", {"t": "2024"}, '---\nt: "2024"\n---\n'),
        ("---\nt: x\n---\n", {"t": "oui # non"}, '---\nt: "oui # non"\n---\n'),
        ('---\na: "x"\nb: "y"\n---\n', {"c": "z"}, '---\na: "x"\nb: "y"\nc: "z"\n---\n'),
        ("---\nt:\nb: 1\n---\n", {"t": "z"}, "---\nt: z\nb: 1\n---\n"),
        ("---\nt: |\n  a\n  b\nb: 1\n---\n", {"t": "z"}, "---\nt: z\nb: 1\n---\n"),
        ("---\nt: &n x\nb: *n\n---\n", {"t": "z"}, "---\nt: &n z\nb: *n\n---\n"),
        ("---\r\na: 1\r\n---\r\n", {"t": "z"}, "---\r\na: 1\r\nt: z\r\n---\r\n"),
        ("\ufeffCorps.", {"t": "z"}, "\ufeff---\nt: z\n---\n\nCorps."),
        ("+++\na = 1 # c\n\n[x]\nb = 2\n+++\n", {"t": "z"}, '+++\na = 1 # c\nt = "z"\n\n[x]\nb = 2\n+++\n'),
        ("+++\nt = 'x' # c\n+++\n", {"t": "z"}, "+++\nt = 'z' # c\n+++\n"),
        ('{\n  "a": 1\n}\n', {"t": "z"}, '{\n  "a": 1,\n  "t": "z"\n}\n'),
        ("Title: a\nDate: b\n\nx", {"title": "z", "summary": "s"}, "Title: z\nDate: b\nSummary: s\n\nx"),
    ],
)
def test_an_edit_touches_its_value_alone(text: str, entries: dict[str, str], result: str) -> None:
    assert written(text, **entries) == result


def test_a_broken_block_is_not_edited() -> None:
    for text in ("---\na: b: c\n---\n", "+++\na =\n+++\n"):
        document = read(Source(text))
        assert document.writer.set_metadata(document, {"t": ("z",)}) is None


def test_a_copy_stays_a_copy() -> None:
    document = read(Source("---\nt: x\n---\n"))
    edits = document.writer.set_metadata(document, {"t": (Copy("title", Span(0, 4)),)}, texts={"title": "Mots"})
    assert edits is not None
    assert edits[0].parts == (Copy("title", Span(0, 4)),)


def test_toml_and_json_places() -> None:
    toml = "+++\ntitle = \"l'\\u00e9t\\u00e9\" # c\n'clé' = '''a\nb'''\nd = 2024-01-01\n+++\n"
    found = front(toml)
    assert found.views["title"].text == "l'été"
    assert found.views["clé"].text == "a\nb"
    assert found.spans["d"].of(toml) == "d = 2024-01-01"
    text = '{\n "title": "a \\"b\\"",\n "n": [1, {"x": 2}]\n}\nCorps.'
    found = front(text)
    assert found.views["title"].to_source(Span(3, 4)).of(text) == "b"
    assert found.spans["n"].of(text) == '"n": [1, {"x": 2}]'


@pytest.mark.parametrize(
    "text",
    [
        "\n\n---\ntitle: x\n---\nCorps.\n",
        "---  \ntitle: x\n--- \nCorps.\n",
        "---\ntitle: x\n...\nCorps.\n",
        "\ufeff\r\n---\r\ntitle: x\r\n---\r\nCorps.\r\n",
    ],
)
def test_blocks_that_are_written_carelessly(text: str) -> None:
    assert front(text).values == {"title": "x"}
    assert [b.text for b in read(Source(text)).blocks] == ["Corps."]
    assert written(text, title="Un titre") == text.replace("title: x", "title: Un titre")


def test_prose_between_rules_behind_a_blank_line_is_no_metadata() -> None:
    assert read_front_matter(Source("\n---\nNote : un mot\n---\nCorps.\n")) is None


def test_a_block_that_never_closes_is_a_problem_and_no_prose() -> None:
    text = "---\ntitle: l'oeuvre\ntags:\n  - a\n\nCorps.\n"
    found = front(text)
    assert [(p.kind, text[: p.span.start].count("\n")) for p in found.problems] == [("syntax", 3)]
    document = read(Source(text))
    assert [b.text for b in document.blocks] == ["Corps."]
    assert document.writer.set_metadata(document, {"title": ("x",)}) is None
    # Two rules and prose between them are neither.
    assert read_front_matter(Source("---\n\nUn mot : oui\n")) is None


def test_metadata_behind_a_comment_is_no_prose() -> None:
    blocks = read(Source("<!-- une licence -->\n\n---\ntitle: l'oeuvre\n---\n\nCorps.\n")).blocks
    assert [(b.kind, b.text) for b in blocks] == [("html", ""), ("opaque", ""), ("paragraph", "Corps.")]


def test_a_file_that_is_only_metadata() -> None:
    for text in ("---\ntitle: x\n---", "---\ntitle: x\n---\n", "+++\ntitle = 'x'\n+++", '{"title": "x"}'):
        assert read(Source(text)).blocks == ()
        assert written(text, title="Un titre") == text.replace("x", "Un titre")
