"""Errors are one line with place, fact and mend, and every one of them speaks French."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from seolint import errors
from seolint.errors import ConfigurationError, UnreadableInput
from seolint.report.problems import render_problem
from seolint.report.problems_fr import in_french

PACKAGE = Path(errors.__file__).parent
RAISED = {*errors.__all__, "RuleFileError", "_error"}


def _template(node: ast.expr) -> str | None:
    """A message as written, an «X» for each value; ``None`` where it is made elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts = [part.value if isinstance(part, ast.Constant) else "X" for part in node.values]
    text = "".join(str(part) for part in parts)
    return None if text.replace("X", "").strip(" :.") == "" else text


def _raised() -> Iterator[str]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                told = [node.args[0]] if name in RAISED and node.args else []
                told += [k.value for k in node.keywords if name in RAISED and k.arg == "hint"]
                yield from (text for text in map(_template, told) if text)


@pytest.mark.parametrize("english", sorted(set(_raised())))
def test_every_error_of_the_package_has_its_french(english: str) -> None:
    assert in_french(english) != english or english.startswith("pip install ")


def test_the_scan_finds_the_errors() -> None:
    assert "there is no such file" in set(_raised())


def test_one_line_names_file_place_fact_and_mend() -> None:
    error = ConfigurationError("unknown key “prfile”", path="seolint.toml", line=3, hint="Did you mean “profile”?")
    assert render_problem(error, "en") == "seolint.toml:3: unknown key “prfile”. Did you mean “profile”?"
    assert render_problem(error, "fr") == (
        "seolint.toml:3: clé inconnue\u00a0: «\u00a0prfile\u00a0». Vouliez-vous dire «\u00a0profile\u00a0»\u202f?"
    )


def test_a_message_of_several_lines_stays_on_one() -> None:
    assert "\n" not in render_problem(UnreadableInput("cannot be read (a\nb)", path="x"), "fr")
