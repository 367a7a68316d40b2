"""Reading, writing and finding files."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from seolint.config import ConfigFinder
from seolint.engine.files import find_targets
from seolint.engine.loading import decode, encode, read_source
from seolint.engine.surroundings import FileSurroundings
from seolint.engine.writing import write_bytes, write_source
from seolint.errors import BinaryInput, OversizedInput, UndecodableInput, UnreadableInput
from seolint.text import Source


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("Été".encode(), "Été", "utf-8"),
        (b"\xef\xbb\xbfOui\r\n", "\ufeffOui\r\n", "utf-8"),
        ("\ufeffÉté".encode("utf-16-le"), "\ufeffÉté", "utf-16-le"),
        ("\ufeffÉté".encode("utf-16-be"), "\ufeffÉté", "utf-16-be"),
        ("# Été\r\n\r\nL’œuvre.\r\n".encode("utf-16-le"), "# Été\r\n\r\nL’œuvre.\r\n", "utf-16-le"),
        ("# Été\n\nL’œuvre.\n".encode("utf-16-be"), "# Été\n\nL’œuvre.\n", "utf-16-be"),
        ("\ufeffÉté".encode("utf-32-le"), "\ufeffÉté", "utf-32-le"),
        ("\ufeffÉté".encode("utf-32-be"), "\ufeffÉté", "utf-32-be"),
        ("L’été à 5 €".encode("cp1252"), "L’été à 5 €", "cp1252"),
        (b"", "", "utf-8"),
    ],
)
def test_decoding_and_back(data: bytes, text: str, encoding: str) -> None:
    source = decode(data)
    assert (source.text, source.encoding) == (text, encoding)
    assert encode(source) == data


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"GIF\x01\x02\x03\xff\xfe\x90\x00",
        bytes(range(256)),
        b"\0" * 64,
        b"\1\0\2\0\3\0" * 20,
        b"Un\0 texte",
    ],
)
def test_binary_is_told_from_text(data: bytes) -> None:
    with pytest.raises(BinaryInput):
        decode(data, "a.md")


def test_bytes_that_no_encoding_fits() -> None:
    with pytest.raises(UndecodableInput, match="Save the file as UTF-8"):
        decode(b"caf\x81 \x8d", "a.md")


def test_errors_of_reading_name_the_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"none\.md"):
        read_source(tmp_path / "none.md")
    with pytest.raises(UnreadableInput, match="folder"):
        read_source(tmp_path)


def test_writing_keeps_mode_links_and_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbfUn.\r\n")
    path.chmod(0o640)
    link = tmp_path / "link.md"
    link.symlink_to("a.md")
    source = read_source(link)
    write_source(Source(source.text.replace("Un", "Deux"), str(link), source.encoding))
    assert path.read_bytes() == b"\xef\xbb\xbfDeux.\r\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert link.is_symlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.md", "link.md"]


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"avant")

    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(UnreadableInput, match="No space"):
        write_bytes(path, b"apres")
    assert path.read_bytes() == b"avant"
    assert [p.name for p in tmp_path.iterdir()] == ["a.md"]


def test_an_interrupted_write_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"avant")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_bytes(path, b"apres")
    assert path.read_bytes() == b"avant"
    assert [p.name for p in tmp_path.iterdir()] == ["a.md"]


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tube.md")
    (tmp_path / "dossier.md").mkdir()
    (tmp_path / "dossier.md" / "a.md").write_text("x", encoding="utf-8")
    (tmp_path / "rien.md").symlink_to("absent.md")
    with pytest.raises(UnreadableInput, match="regular file"):
        read_source(tmp_path / "tube.md")
    # A link that leads nowhere is told, a pipe in a folder is none of our business.
    assert found(tmp_path) == ["dossier.md/a.md", "rien.md"]
    assert FileSurroundings(tmp_path / "a.md").neighbours(".md") == ["dossier.md", "rien.md", "tube.md"]
    with pytest.raises(FileNotFoundError):
        FileSurroundings(tmp_path / "a.md").read_neighbour("tube.md")


def test_a_file_that_is_far_too_long_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    with path.open("wb") as file:
        # Sparse: more than any memory, and no byte on the disk.
        file.truncate(10**13)
    with pytest.raises(OversizedInput):
        read_source(path)


@pytest.mark.parametrize("name", ["deux points : été.md", "re\ntour.md", "--fix.md", "$(x) `y`.md", "e\u0301.md"])
def test_any_name_is_found_read_and_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"avant\r\n")
    path.chmod(0o604)
    assert found(tmp_path) == [name]
    write_source(Source("apres\r\n", str(path)))
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"apres\r\n", 0o604)


def tree(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def found(root: Path, *paths: str) -> list[str]:
    targets, _ = find_targets([root / p for p in paths] or [root], ConfigFinder())
    return [Path(t.path).relative_to(root).as_posix() for t in targets]


def test_a_folder_means_its_markdown(tmp_path: Path) -> None:
    tree(tmp_path, "b.md", "a/c.mdx", "a/d.MD", "e.html", "f.txt", ".hidden/g.md", "node_modules/h.md", ".i.md")
    assert found(tmp_path) == ["a/c.mdx", "a/d.MD", "b.md"]
    assert found(tmp_path, "e.html", "a") == ["a/c.mdx", "a/d.MD", "e.html"]
    assert found(tmp_path, "a/c.mdx", "a") == ["a/c.mdx", "a/d.MD"]


def test_gitignore_holds_in_folders_but_not_for_what_is_named(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "b.md", "build/c.md", "sub/d.md", "sub/keep.md")
    (tmp_path / ".gitignore").write_text("b.md\nbuild/\n", encoding="utf-8")
    (tmp_path / "sub" / ".gitignore").write_text("*.md\n!keep.md\n", encoding="utf-8")
    assert found(tmp_path) == ["a.md", "sub/keep.md"]
    assert found(tmp_path, "b.md") == ["b.md"]
    (tmp_path / "seolint.toml").write_text("respect_gitignore = false", encoding="utf-8")
    assert len(found(tmp_path)) == 5


def test_include_and_exclude(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "pages/b.html", "old/c.md")
    (tmp_path / "seolint.toml").write_text("include = ['pages/*.html']\nexclude = ['old/']", encoding="utf-8")
    assert found(tmp_path) == ["a.md", "pages/b.html"]


def test_paths_that_are_not_there_are_told(tmp_path: Path) -> None:
    targets, errors = find_targets([tmp_path / "none"], ConfigFinder())
    assert (targets, [type(e) for e in errors]) == ([], [UnreadableInput])
