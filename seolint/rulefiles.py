"""Read rule files: YAML in, plain data out.

The build hook loads this file on its own to compile the catalogue into the
wheel, so it imports nothing of seolint and nothing heavy.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["RuleFileError", "compile_folder", "digest_of", "read_folder", "rule_paths", "to_json"]

PROFILES = "profiles"
LEXICONS = "lexicons"


class RuleFileError(ValueError):
    """A file that is no YAML mapping: ``path``, ``line`` (from 1, or ``None``) and what is wrong."""

    def __init__(self, message: str, path: Path, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line


def rule_paths(root: Path) -> list[Path]:
    """All files below ``root`` that make the catalogue (``*.yaml``, ``*.txt``), in the order of their names."""
    found = [p for p in root.rglob("*") if p.suffix in (".yaml", ".yml", ".txt") and p.is_file()]
    return sorted(found, key=lambda p: p.relative_to(root).as_posix())


def digest_of(root: Path) -> str:
    """A hash of the names and bytes of all files of the catalogue."""
    sha = hashlib.sha256()
    for path in rule_paths(root):
        content = path.read_bytes()
        sha.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        sha.update(content)
    return sha.hexdigest()


def _load(path: Path) -> dict[str, Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        data = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        mark = error.problem_mark
        raise RuleFileError(str(error.problem), path, mark.line + 1 if mark else None) from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise RuleFileError(str(error), path) from error
    if not isinstance(data, dict):
        raise RuleFileError("a rule file must be a mapping of keys to values", path)
    return data


def _lexicon(root: Path, name: str, wanted_by: Path) -> list[str]:
    path = root / LEXICONS / f"{name}.txt"
    if not path.is_file():
        raise RuleFileError(f"there is no lexicon {name!r}", wanted_by)
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _with_lexicons(value: Any, root: Path, path: Path) -> Any:
    """``value`` with each ``{lexicon: name}`` replaced by the lines of that word list."""
    if isinstance(value, dict):
        if set(value) == {"lexicon"}:
            return _lexicon(root, value["lexicon"], path)
        return {k: _with_lexicons(v, root, path) for k, v in value.items()}
    return [_with_lexicons(v, root, path) for v in value] if isinstance(value, list) else value


def read_folder(root: Path) -> Iterator[tuple[Path, str, dict[str, Any]]]:
    """Each YAML file below ``root``: its path, its folder's name (the group), and what it says."""
    for path in rule_paths(root):
        if path.suffix in (".yaml", ".yml"):
            group = path.parent.name if path.parent != root else root.name
            yield path, group, _with_lexicons(_load(path), root, path)


def compile_folder(root: Path) -> dict[str, Any]:
    """The whole catalogue as one mapping: ``digest``, ``rules`` and ``profiles``."""
    rules: list[dict[str, Any]] = []
    profiles: list[dict[str, Any]] = []
    for path, group, data in read_folder(root):
        if path.parent.name == PROFILES:
            profiles.append({"name": path.stem, **data})
        else:
            rules.append({"group": group, **data, "origin": path.relative_to(root).as_posix()})
    rules.sort(key=lambda r: (r["group"], str(r.get("name"))))
    return {"digest": digest_of(root), "rules": rules, "profiles": profiles}


def to_json(catalogue: dict[str, Any]) -> str:
    """The compiled catalogue as text; dates as ISO 8601."""
    return json.dumps(catalogue, ensure_ascii=False, separators=(",", ":"), default=str)
