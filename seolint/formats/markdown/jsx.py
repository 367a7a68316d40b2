"""Where a JSX tag or an expression in braces ends: strings, templates and nested braces understood."""

from __future__ import annotations

import re

__all__ = ["jsx_tag_end"]

_LONGEST = 20_000
"""Characters after which a tag is given up: no tag is longer, and the search stays bounded."""

_NAME = re.compile(r"</?(?:[A-Za-z][\w.:-]*)?(?=[\s/>])")


def jsx_tag_end(text: str, start: int, end: int, *, braces: bool = False, blank: bool = False) -> int:
    """The offset behind the tag (or, with ``braces``, the expression) that opens at ``start``, or -1.

    Inside an expression nothing is a tag; a blank line ends the search unless ``blank`` ones may stand
    there, as they always may in the expression of an attribute.
    """
    end = min(end, start + _LONGEST)
    if not braces:
        name = _NAME.match(text, start, end)
        if name is None:
            return -1
        at = name.end()
    else:
        at = start
    depth = 0
    while at < end:
        char = text[at]
        if char in "\"'`" and (depth or not braces):
            at = _string_end(text, at, end)
            continue
        if char == "/" and depth and text.startswith("/*", at):
            at = text.find("*/", at + 2, end) + 2
            if at < 2 or (not blank and "\n\n" in text[start:at]):
                return -1
            continue
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth < 0 or (depth == 0 and braces):
                return at + 1 if depth == 0 else -1
        elif char == ">" and not depth:
            return at + 1
        elif (char == "<" and not depth) or (
            char == "\n" and not (blank or (depth and not braces)) and text[at + 1 : at + 2] == "\n"
        ):
            return -1
        at += 1
    return -1


def _string_end(text: str, start: int, end: int) -> int:
    """Behind the string that opens at ``start``. An apostrophe in text is no string."""
    quote = text[start]
    at = start + 1
    while at < end:
        if text[at] == "\\":
            at += 2
            continue
        if text[at] == quote:
            return at + 1
        if text[at] == "\n" and quote != "`":
            return start + 1
        at += 1
    return start + 1
