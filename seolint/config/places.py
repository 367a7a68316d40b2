"""Where in a TOML file a key stands: so that an error can name its line."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["line_of"]

_HEADER = re.compile(r"^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")


def _parts(dotted: str) -> list[str]:
    return [a or b or c for a, b, c in _PART.findall(dotted)]


def line_of(text: str, path: Sequence[str | int]) -> int | None:
    """The line, from 1, where the key ``path`` is set, or the closest of its parents; numbers in
    ``path`` count the tables of one name. ``None`` where not even the first part is found."""
    names = [str(p) for p in path if isinstance(p, str)]
    nth = next((p for p in path if isinstance(p, int)), 0)
    best: tuple[int, int] | None = None
    table: list[str] = []
    seen = -1
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            table = _parts(header[1])
            if line.lstrip().startswith("[[") and table == names[: len(table)]:
                seen += 1
        key, equals, _ = line.partition("=")
        full = table if header else [*table, *_parts(key)] if equals and not key.lstrip().startswith("#") else []
        same = 0
        while same < min(len(full), len(names)) and full[same] == names[same]:
            same += 1
        if same and same == len(full) and (seen < 0 or seen == nth) and (best is None or same > best[0]):
            best = (same, number)
    return best[1] if best else None
