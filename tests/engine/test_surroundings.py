"""What lies around a file: pictures measured, version control asked."""

from __future__ import annotations

import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest

from seolint import lint_file
from seolint.around import ImageFile
from seolint.engine.surroundings import FileSurroundings

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def png(width: int, height: int) -> bytes:
    """The smallest PNG of a size: its header is what tells."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


def git(folder: Path, *arguments: str) -> None:
    """Run git in ``folder`` as nobody in particular."""
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def test_pictures_are_measured_beside_the_article_and_below_the_site_s_public_folder(tmp_path: Path) -> None:
    (tmp_path / "static" / "img").mkdir(parents=True)
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.png").write_bytes(png(800, 533))
    (tmp_path / "static" / "img" / "b.png").write_bytes(png(1600, 900))
    around = FileSurroundings(tmp_path / "content" / "article.md")
    assert around.image("a.png") == ImageFile(len(png(800, 533)), 800, 533)
    assert around.image("/img/b.png") == ImageFile(len(png(1600, 900)), 1600, 900)
    assert around.image("absent.png") is None
    assert around.again(("image", "a.png")) == [len(png(800, 533)), 800, 533]


def test_a_small_main_image_is_told_with_its_size(tmp_path: Path) -> None:
    (tmp_path / "quais.png").write_bytes(png(800, 533))
    article = tmp_path / "article.md"
    article.write_text("---\ntitle: La Loire\nimage: quais.png\n---\n\nTexte.\n", encoding="utf-8")
    (tmp_path / "seolint.toml").write_text('select = ["image-main-size"]\n', encoding="utf-8")
    (finding,) = lint_file(article, config=tmp_path / "seolint.toml").findings
    assert (finding.values["width"], finding.values["bound"]) == (800, 1200)


@needs_git
def test_a_renamed_file_keeps_its_earlier_name_and_text(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    old = tmp_path / "digues.md"
    old.write_text(
        "---\ntitle: Les digues de la Loire\n---\n\nDu texte, assez long pour être reconnu.\n", encoding="utf-8"
    )
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "a")
    git(tmp_path, "mv", "digues.md", "digues-loire.md")
    version = FileSurroundings(tmp_path / "digues-loire.md").committed_version()
    assert version is not None
    assert version[0] == "digues.md"
    (tmp_path / "seolint.toml").write_text('select = ["slug-changed"]\n', encoding="utf-8")
    (finding,) = lint_file(tmp_path / "digues-loire.md", config=tmp_path / "seolint.toml").findings
    assert (finding.values["old"], finding.values["slug"]) == ("digues", "digues-loire")


@needs_git
def test_an_unchanged_or_a_new_file_has_no_earlier_version(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "a.md").write_text("a\n", encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "a")
    (tmp_path / "b.md").write_text("b\n", encoding="utf-8")
    assert FileSurroundings(tmp_path / "a.md").committed_version() is None
    assert FileSurroundings(tmp_path / "b.md").committed_version() is None
    assert FileSurroundings(tmp_path / "b.md").committed() is False
