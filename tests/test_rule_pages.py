"""The rule pages are what the rule files say."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rule_pages", ROOT / "docs" / "rule_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["rule_pages"] = module
    spec.loader.exec_module(module)
    return module


def test_no_page_is_stale(pages: ModuleType) -> None:
    assert [p.name for p in pages.stale_pages()] == [], "run python docs/rule_pages.py"


def test_a_page_shows_all_that_its_rule_says(pages: ModuleType) -> None:
    text = next(text for path, text in pages.rule_pages().items() if path.name == "title-too-long.md")
    for part in ("`max_px`", "600", "both", "one", "Google Search Central"):
        assert part in text
    assert "seo_title" in text
