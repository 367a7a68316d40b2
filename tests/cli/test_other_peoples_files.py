"""Files as other people leave them about: no name, no encoding, no pipe brings ``check`` to a stop."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from running import Run

from seolint.report import FORMATS

SLIP = "# Un titre\n\nL'oeuvre est là.\n"
MENDED = "# Un titre\n\nL'œuvre est là.\n"
CHOICE = ("--select", "typo-ligature", "--no-cache")


def test_a_folder_of_oddities_is_mended_where_it_can_be(run: Run) -> None:
    names = ["a b.md", "deux : points.md", "re\ntour.md", "--fix.md", "\udcff\udcfe.md"]
    for name in names:
        Path(name).write_text(SLIP, encoding="utf-8")
    Path("large.md").write_bytes(SLIP.encode("utf-16-le"))
    Path("vieux.md").write_bytes(SLIP.replace("\n", "\r").encode("cp1252"))
    Path("vide.md").write_bytes(b"")
    Path("nul.md").write_bytes(b"Un\0 mot.\n")
    Path("dossier.md").mkdir()
    os.mkfifo("tube.md")
    Path("rien.md").symlink_to("absent.md")
    result = run("check", ".", "--fix", *CHOICE, "--output-format", "json")
    assert result.code == 2
    assert [e["path"] for e in json.loads(result.out)["errors"]] == ["rien.md"]
    assert [Path(name).read_text(encoding="utf-8") for name in names] == [MENDED] * len(names)
    assert Path("large.md").read_bytes() == MENDED.encode("utf-16-le")
    assert Path("vieux.md").read_bytes() == MENDED.replace("\n", "\r").encode("cp1252")
    assert Path("nul.md").read_bytes() == b"Un\0 mot.\n"


@pytest.mark.parametrize("form", FORMATS)
def test_every_report_can_name_a_file_that_is_no_text(run: Run, form: str) -> None:
    Path("\udcff.md").write_text(SLIP, encoding="utf-8")
    result = run("check", "\udcff.md", *CHOICE, "--output-format", form)
    assert result.code == 0, result.err
    assert "typo-ligature" in result.out


def test_a_new_block_is_made_like_those_beside_it(run: Run, examples: Path) -> None:
    Path("voisin.md").write_text('+++\ntitle = "Un voisin"\n+++\n\nUn mot.\n', encoding="utf-8")
    run("optimize", str(examples / "riviere.txt"), "--title", "La rivière sort de son lit", "-o", "article.md")
    assert Path("article.md").read_text(encoding="utf-8").startswith('+++\ntitle = "La rivière')
    Path("nu.md").write_text("La rivière est sortie de son lit dans la nuit de lundi.\n", encoding="utf-8")
    run("check", "nu.md", "--unsafe-fixes", "--select", "title-missing", "--no-cache")
    assert Path("nu.md").read_text(encoding="utf-8").startswith('+++\ntitle = "')
