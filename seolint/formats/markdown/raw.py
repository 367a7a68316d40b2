"""Template tags whose content is no prose, whatever the engine: ``{% raw %}``, ``{{< highlight >}}``…"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["RAW_TAG", "raw_closing"]

RAW_TAG = re.compile(
    r"\{[%{][-<%]?\s*(?P<name>raw|verbatim|highlight|comment|mermaid|plantuml|codeblock|code|javascript|style|stylesheet"
    r"|schema|katex|math|gist|graphviz|prism|css|js|script)\b"
)
"""The opening tag of such a pair."""


@cache
def raw_closing(name: str) -> re.Pattern[str]:
    """The beginning of the end tag of ``name``."""
    return re.compile(rf"\{{[%{{][-<%]?\s*(?:end{name}|/\s*{name})\b")
