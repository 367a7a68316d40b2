"""The rule pages are what the rule files say."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from seolint.catalog import load_catalog
from seolint.report.catalogue import page, profile_settings
from seolint.report.colors import Palette
from seolint.report.messages import plain_template
from seolint.rule import Rule

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


@pytest.mark.parametrize("rule", load_catalog().rules.values(), ids=lambda rule: rule.name)
def test_explain_shows_what_the_page_shows(pages: ModuleType, rule: Rule) -> None:
    catalog = load_catalog()
    text = next(text for path, text in pages.rule_pages().items() if path.stem == rule.name)
    told = page(catalog, rule, "en", Palette(), 10_000)
    wanted = [rule.why.en.strip(), *(f"{name}" for name in rule.options), *rule.messages]
    wanted += [plain_template(message.en) for message in rule.messages.values()]
    wanted += [reference.title for reference in rule.references]
    wanted += [example.why.en for example in rule.examples if example.why is not None]
    wanted += [spec.description.en for spec in rule.options.values() if spec.description is not None]
    wanted += [said for _, said in profile_settings(catalog, rule)]
    for part in wanted:
        squeezed = " ".join(part.split())
        assert squeezed in " ".join(told.split())
        assert squeezed.replace("|", "\\|").replace("[", "\\[") in " ".join(text.split()) or squeezed in text


def test_a_french_page_speaks_french_of_types_and_bounds() -> None:
    told = page(load_catalog(), load_catalog().rule("title-too-long"), "fr", Palette(), 100)
    assert "max_px = 600 (entier, de 0 à 2000)" in told
    assert "integer" not in told


def test_a_page_that_somebody_edited_is_called_stale(pages: ModuleType, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "docs" / "rules", tmp_path / "rules")
    edited = tmp_path / "rules" / "title-too-long.md"
    edited.write_text(edited.read_text(encoding="utf-8") + "\nMy own words.\n", encoding="utf-8")
    (tmp_path / "rules" / "no-such-rule.md").write_text("# no-such-rule\n", encoding="utf-8")
    before, pages.FOLDER = pages.FOLDER, tmp_path / "rules"
    try:
        assert [p.name for p in pages.stale_pages()] == ["title-too-long.md", "no-such-rule.md"]
    finally:
        pages.FOLDER = before
