"""Real files: each is read, each visible character has its place, and metadata edits touch nothing else."""

from __future__ import annotations

from pathlib import Path

from seolint.formats import read
from seolint.formats.front_matter import read_front_matter
from seolint.text import Source, apply_edits


def sources(shared: Path) -> list[Source]:
    folder = shared / "data" / "corpus"
    files = sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".mdx", ".html"))
    out = []
    for path in files:
        with path.open(encoding="utf-8", newline="") as file:
            out.append(Source(file.read(), str(path)))
    return out


def test_every_file_is_mapped(shared: Path) -> None:
    for source in sources(shared):
        document = read(source)
        document.verify()
        assert document.blocks, source.path
        assert any(b.is_prose for b in document.blocks), source.path


def test_a_metadata_edit_leaves_every_other_line(shared: Path) -> None:
    for source in sources(shared):
        front = read_front_matter(source)
        if front is None or front.problems:
            continue
        document = read(source)
        edits = document.writer.set_metadata(document, {"neuf": ("l'été : « oui »",)})
        assert edits is not None, source.path
        after = apply_edits(source.text, edits)
        (edit,) = edits
        added = edit.text({})
        assert after.replace(added, "", 1) == source.text
        again = read_front_matter(Source(after))
        assert again is not None
        assert again.values == {**front.values, "neuf": "l'été : « oui »"}
