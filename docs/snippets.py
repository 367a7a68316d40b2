"""Snippets of the documentation held against the program that they speak of."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import typer
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from seolint.catalog import load_catalog
from seolint.cli.application import COMMANDS
from seolint.config import load_config
from seolint.errors import SeolintError

__all__ = ["snippet_problems"]

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)


def snippet_problems(pages: Iterable[Path], root: Path) -> Iterator[str]:
    """Commands with an option that does not exist, configurations that would be refused, broken YAML and TOML."""
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for match in _FENCE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            for problem in _problems(match[1], match[2]):
                yield f"{page.relative_to(root)}:{line}: {problem}"


def _problems(language: str, body: str) -> Iterator[str]:
    if language == "sh":
        for line in body.splitlines():
            yield from _command_problems(line)
    elif language == "toml":
        yield from _toml_problems(body)
    elif language in ("yaml", "yml"):
        try:
            list(YAML(typ="safe", pure=True).load_all(body))
        except YAMLError as error:
            yield f"is no YAML: {' '.join(str(error).split())}"


def _toml_problems(body: str) -> Iterator[str]:
    try:
        data = tomllib.loads(body)
        if "project" in data:
            return  # the metadata of a package
        # Folders of a reader's own are not there to be read, so nobody knows their rules.
        if data.pop("rule_paths", None):
            data["rules"] = {k: v for k, v in data.get("rules", {}).items() if k in load_catalog().rules}
        settings: Mapping[str, Any] = data.get("tool", {}).get("seolint", data)
        config = load_config(None, settings)
        config.active_rules(load_catalog())
    except (tomllib.TOMLDecodeError, SeolintError) as error:
        yield f"would be refused: {error}"


def _command_problems(line: str) -> Iterator[str]:
    for part in re.split(r"&&|\|\|?|;", line):
        words = shlex.split(part, comments=True)
        if not words or Path(words[0]).name != "seolint":
            continue
        words = [w for i, w in enumerate(words[1:]) if w != "--locale" and words[i] != "--locale"]
        if not words or words[0].startswith("-"):
            continue
        if words[0] not in COMMANDS:
            yield f"there is no command {words[0]}"
            continue
        command: Any = typer.main.get_command(import_module(COMMANDS[words[0]][0]).app)
        known = {name for p in command.params for name in (*p.opts, *p.secondary_opts)}
        for word in words[1:]:
            name = word.split("=")[0]
            if re.match(r"--?[a-z]", name) and name not in known and name != "--help":
                yield f"seolint {words[0]} has no option {name}"
