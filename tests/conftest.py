"""Fixtures for every room: the shared evaluation data where it is there, and one language model."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from seolint.french.parse import Parser

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of evaluation data beside the repository (or ``SEOLINT_SHARED``): read there, never copied."""
    folder = Path(os.environ.get("SEOLINT_SHARED") or ROOT.parent / "shared")
    if not (folder / "data").is_dir():
        pytest.skip("no evaluation data beside the repository; set SEOLINT_SHARED to its folder")
    return folder


@pytest.fixture(scope="session")
def examples() -> Path:
    """Folder of the example articles that ship with the documentation."""
    return ROOT / "docs" / "examples"


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The one parser of a test run: the model is loaded once, when the first test asks for it."""
    from seolint.french.parse import Parser

    return Parser()


@pytest.fixture(autouse=True)
def _plain_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's own settings and colours out of the tests."""
    for name in ("SEOLINT_LOCALE", "SEOLINT_DEBUG", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
