"""A metadata block that is not there is made as the articles of the same folder make theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from fake_rules import NoLanguage

from seolint.article import NoSurroundings
from seolint.engine.reading import Reader
from seolint.formats.front_matter import read_front_matter
from seolint.text import Source, apply_edits

VALUE = "L'été : « oui »"


class Folder(NoSurroundings):
    """A folder with these files in it."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = files

    def neighbours(self, suffix: str) -> Sequence[str]:
        return sorted(name for name in self.files if name.endswith(suffix))

    def read_neighbour(self, name: str) -> str:
        if name not in self.files:
            raise FileNotFoundError(name)
        return self.files[name]


def made(files: Mapping[str, str], text: str = "Corps.\n", **entries: str) -> str | None:
    """``text`` with a new block beside ``files``; ``None`` where none can be made."""
    article = Reader(NoLanguage(), surroundings=Folder(files)).read(Source(text, "article.md"))
    document = article.document
    edits = document.writer.set_metadata(document, {k: (v,) for k, v in (entries or {"title": VALUE}).items()})
    return None if edits is None else apply_edits(text, edits)


YAML = "---\ntitle: x\n---\n"
NOTATIONS = [
    ("---\ntitle: 'x'\ndate: 2024-01-01\nauteur: 'y'\n---\n", "---\ntitle: 'L''été : « oui »'\n---\n\nCorps.\n"),
    ('---\ntitle: "x"\n---\n', '---\ntitle: "L\'été : « oui »"\n---\n\nCorps.\n'),
    ('+++\ntitle = "x"\n+++\n', '+++\ntitle = "L\'été : « oui »"\n+++\n\nCorps.\n'),
    ('{\n  "title": "x"\n}\n', '{\n  "title": "L\'été : « oui »"\n}\n\nCorps.\n'),
    ("Title: x\nDate: 2024-01-01\n\nTexte.\n", "Title: L'été : « oui »\n\nCorps.\n"),
    ("title: x\ndate: 2024-01-01\n\nTexte.\n", None),
]


@pytest.mark.parametrize(("neighbour", "expected"), NOTATIONS)
def test_the_notation_of_a_neighbour(neighbour: str, expected: str | None) -> None:
    after = made({"autre.md": neighbour})
    # Pelican takes a single «title» in small letters for text: there no block can be made of it alone.
    assert after == expected
    if after is not None:
        front = read_front_matter(Source(after))
        assert front is not None
        assert dict(front.values) == {"title": VALUE}


def test_yaml_where_nobody_shows_another_way() -> None:
    expected = '---\ntitle: "L\'été : « oui »"\n---\n\nCorps.\n'
    assert made({}) == expected
    assert made({"a.md": "Sans métadonnées.\n", "b.md": "---\n[cassé\ntitle: x\n---\n"}) == expected


def test_most_neighbours_decide_and_the_first_of_them_is_the_model() -> None:
    toml = "+++\ntitle = 'x'\n+++\n"
    after = made({"a.md": YAML, "b.md": toml, "c.md": toml})
    assert after is not None
    assert after.startswith("+++\n")


def test_keys_are_named_as_the_folder_names_them() -> None:
    after = made(
        {"a.md": "---\ntitre: x\nmetaTitle: y\n---\n"}, title="Un titre", seo_title="Un autre", slug="un-titre"
    )
    assert after == "---\ntitre: Un titre\nmetaTitle: Un autre\nslug: un-titre\n---\n\nCorps.\n"


def test_several_entries_line_ends_and_a_byte_order_mark() -> None:
    after = made({"a.md": '{"title": "x"}\n'}, "\ufeffCorps.\r\n", title="Un", slug="un")
    assert after == '\ufeff{\r\n  "title": "Un",\r\n  "slug": "un"\r\n}\r\n\r\nCorps.\r\n'


def test_nobody_is_asked_where_there_is_a_block() -> None:
    class Silent(Folder):
        def neighbours(self, suffix: str) -> Sequence[str]:
            raise AssertionError("a neighbour was asked")

    document = Reader(NoLanguage(), surroundings=Silent({})).read(Source(YAML, "article.md")).document
    assert document.writer.set_metadata(document, {"slug": ("x",)})
