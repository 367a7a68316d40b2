"""The JSON Schema of the configuration accepts what the documentation shows and refuses what seolint refuses."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from seolint.catalog import load_catalog
from seolint.cli.generators import GENERATORS
from seolint.cli.init import configuration
from seolint.config import json_schema

jsonschema = pytest.importorskip("jsonschema")

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "README.fr.md"]
SNIPPETS = [
    pytest.param(body, id=f"{page.name}:{number}")
    for page in PAGES
    for number, body in enumerate(re.findall(r"^```toml\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE))
]


@pytest.fixture(scope="module")
def validator() -> Any:
    schema = json_schema(load_catalog())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("body", SNIPPETS)
def test_what_the_documentation_shows_is_accepted(validator: Any, body: str) -> None:
    data = tomllib.loads(body)
    if "rule_paths" in data:
        # Rules of a reader's own: the schema of this version cannot know their names.
        data.pop("rules", None)
    if "project" not in data:
        validator.validate(data.get("tool", {}).get("seolint", data))


@pytest.mark.parametrize("generator", [None, *GENERATORS])
def test_what_init_writes_is_accepted(validator: Any, generator: Any) -> None:
    validator.validate(tomllib.loads(configuration(generator, "fr")))


@pytest.mark.parametrize(
    "body",
    [
        'profil = "news"',
        "[rules.no-such-rule]",
        "[rules.title-too-long]\nno_such_option = 1",
        '[rules.title-too-long]\nmax_px = "580"',
        '[rules.title-too-long]\nseverity = "fatal"',
        "min_score = 101",
        'fail_on = "warn"',
        '[front_matter]\ntitel = "x"',
        "[[overrides]]\nignore = []",
        "timeout = -1",
    ],
)
def test_what_seolint_refuses_is_refused(validator: Any, body: str) -> None:
    assert not validator.is_valid(tomllib.loads(body))


def test_the_shipped_file_is_the_schema_of_this_version() -> None:
    shipped = json.loads((ROOT / "docs" / "seolint.schema.json").read_text("utf-8"))
    assert shipped == json_schema(load_catalog())
