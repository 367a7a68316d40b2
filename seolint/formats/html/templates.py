"""What stands in the text of HTML and is no prose: template tags, and Markdown's code where HTML stands in Markdown."""

from __future__ import annotations

import re

__all__ = ["IN_HTML", "IN_MARKDOWN"]

_TEMPLATES = (
    # Tags and comments leave nothing on the page, nor does what stands between those of a comment.
    r"(?P<hidden>\{%-?\s*(?P<pair>raw|verbatim|comment)\b[^{}]*%\}.{0,4000}?\{%-?\s*end(?P=pair)\b[^{}]*%\}"
    r"|\{%.{0,2000}?%\}|\{\#\s.{0,2000}?\#\}|\{\{!--.{0,2000}?--\}\})"
    # An expression shows something.
    r"|(?P<shown>\{\{.{0,2000}?\}\}|<%.{0,2000}?%>)"
)
_CODE = (
    r"|(?P<block>^[ \t]*(?P<fence>`{3,}|~{3,})[^`\n]*\n(?:.{0,4000}?\n)?[ \t]*(?P=fence)[ \t]*$)"
    r"|(?P<span>(?<!`)(?P<ticks>`{1,3})(?!`)[^`\n]+(?<!`)(?P=ticks)(?!`))"
)

IN_HTML = re.compile(_TEMPLATES, re.DOTALL)
"""In a page or a fragment."""

IN_MARKDOWN = re.compile(_TEMPLATES + _CODE, re.DOTALL | re.MULTILINE)
"""In the raw HTML of Markdown, which many generators read as Markdown again."""
