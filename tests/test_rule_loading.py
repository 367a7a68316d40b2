"""Shipped rules are loaded without validation: they must be what validation makes of the same data."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from seolint import rule, rule_models
from seolint.rule_loading import profile_of, rule_of
from seolint.rule_models import checked_profile, checked_rule
from seolint.rulefiles import compile_folder, to_json

ROOT = Path(__file__).parent.parent / "rules"


@pytest.fixture(scope="module")
def compiled() -> dict[str, list[dict[str, Any]]]:
    import json

    made: dict[str, list[dict[str, Any]]] = json.loads(to_json(compile_folder(ROOT)))
    return made


def test_every_shipped_rule_is_loaded_as_the_grammar_reads_it(compiled: dict[str, list[dict[str, Any]]]) -> None:
    for data in compiled["rules"]:
        said = {key: value for key, value in data.items() if key != "origin"}
        assert rule_of(said) == checked_rule(said)


def test_every_shipped_profile_is_loaded_as_the_grammar_reads_it(compiled: dict[str, list[dict[str, Any]]]) -> None:
    for data in compiled["profiles"]:
        assert profile_of(data) == checked_profile(data)


@pytest.mark.parametrize(
    ("kind", "model"),
    [
        ("Bilingual", "BilingualModel"),
        ("Message", "MessageModel"),
        ("OptionSpec", "OptionModel"),
        ("FixSpec", "FixModel"),
        ("Reference", "ReferenceModel"),
        ("Example", "ExampleModel"),
        ("Rule", "RuleModel"),
        ("ProfileRuleSpec", "ProfileRuleModel"),
        ("ProfileSpec", "ProfileModel"),
    ],
)
def test_a_rule_and_its_grammar_have_the_same_keys(kind: str, model: str) -> None:
    assert {each.name for each in fields(getattr(rule, kind))} == set(getattr(rule_models, model).model_fields)


def test_linting_structure_imports_no_validation(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("# Un\n\n### Deux\n\nTexte.\n", encoding="utf-8")
    (tmp_path / "seolint.toml").write_text('locale = "en"\nignore = ["slug"]\n', encoding="utf-8")
    arguments = ["check", "--select", "heading-skip", "--no-cache", str(article)]
    program = f"""
import sys
from seolint.cli import main
assert main({arguments!r}) == 0
print(*sorted({{"pydantic", "rich", "jinja2", "tomlkit", "spacy", "numpy"}} & set(sys.modules)))
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == ""
