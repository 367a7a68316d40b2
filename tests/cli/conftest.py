"""Runs the command line in this process: the language model is loaded once for all tests."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from running import Result, Run

from seolint.cli import main

ARTICLE = """\
# La rivière sort de son lit et coupe trois routes du canton

La Lorme est sortie de son lit dans la nuit .Trois routes sont coupées,et le préfet a fermé l'école jusqu'à jeudi.

##

Les habitants de Corlay ont été relogés au gymnase : ils etaient quarante ce matin.
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run ``seolint`` with some arguments in an empty folder; its cache is the test's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))

    def call(*arguments: str, stdin: bytes | None = None) -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin or b"")))
        capfdbinary.readouterr()
        code = main(list(arguments))
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfdbinary.readouterr()
        return Result(code, out.decode("utf-8"), err.decode("utf-8"))

    return call


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article with an empty heading (an error that is safely mended) and worse."""
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path
