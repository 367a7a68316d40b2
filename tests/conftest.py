"""Fixtures for every room: the shared evaluation data where it is there, and one language model."""

from __future__ import annotations

import os
from collections.abc import Iterator
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


@pytest.fixture(autouse=True, scope="session")
def _own_cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests out of the user's cache, and the user's settings out of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEOLINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.delenv("SEOLINT_LOCALE", raising=False)
        yield
