"""The before and after of the READMEs, made by optimizing the example that they show."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import seolint
from seolint.catalog import load_catalog
from seolint.engine.results import OptimizedArticle
from seolint.report.messages import Speaker
from seolint.report.optimized import ledger_line

__all__ = ["with_generated_parts"]

EXAMPLES = Path(__file__).resolve().parent / "examples"

_PART = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)

_BEFORE = 900
"""Characters of the raw article that are shown."""


@cache
def _optimized() -> OptimizedArticle:
    raw = (EXAMPLES / "riviere.txt").read_text(encoding="utf-8")
    title = (EXAMPLES / "riviere.title.txt").read_text(encoding="utf-8").strip()
    return seolint.optimize(raw, title=title, path="riviere.txt")


def _before() -> str:
    raw = (EXAMPLES / "riviere.txt").read_text(encoding="utf-8")
    return raw[:_BEFORE].rsplit(" ", 1)[0] + " …"


def _after() -> str:
    """The front matter, and of each section its heading and the beginning of its first paragraph."""
    front, _, body = _optimized().markdown.removeprefix("---\n").partition("\n---\n")
    lines = ["---", front, "---", ""]
    fresh = True
    for block in re.split(r"\n\n+", body.strip()):
        if block.startswith("#"):
            lines += [block, ""]
            fresh = True
        elif fresh:
            first = block if len(block) < 200 else block[:200].rsplit(" ", 1)[0] + " …"
            lines += [first, ""]
            fresh = False
    return "\n".join(lines).rstrip()


def _part(name: str) -> str:
    if name == "before":
        return f"```text\n{_before()}\n```\n"
    if name == "after":
        return f"```markdown\n{_after()}\n```\n"
    line = ledger_line(_optimized().facts, Speaker(load_catalog().rules))
    return f"```text\n{line}\n```\n"


def with_generated_parts(page: Path) -> str:
    """The text of ``page`` with each part between its markers made anew."""
    text = page.read_text(encoding="utf-8")
    return _PART.sub(lambda m: m[1] + _part(m[2]) + m[3], text)
