"""What no fix may change in a file, cut out of its raw text by patterns alone.

Nothing here asks seolint what code, an address or a shortcode is: a parser that errs would
judge itself. The patterns know less than a parser and err on the side of more.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

__all__ = ["addresses", "code", "front_matter", "metadata", "shortcodes"]

_FENCE = re.compile(r"^(?P<in>[ \t>]*)(?:[-*+]\s+|\d+\.\s+)?(?P<mark>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*$", re.MULTILINE)
_SPAN = re.compile(r"(?<![`\\])(?P<mark>`+)(?!`)(?P<code>(?:(?!\n[ \t]*\n).)+?)(?<!`)(?P=mark)(?!`)", re.DOTALL)
_ELEMENT = re.compile(
    r"<(?P<name>code|pre|script|style|svg|math|kbd|samp|textarea)\b[^>]*>.*?</(?P=name)\s*>", re.DOTALL | re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>\"'`)\]}|\\«»]+|mailto:[^\s<>\"'`)\]}]+")
_TARGET = re.compile(
    r"\]\(\s*<?([^)\s>]+)"
    r"|\b(?:href|src|poster|srcset)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>\"']+)"
    r"|^\[[^\]\n]+\]:\s*(\S+)",
    re.MULTILINE,
)
_SHORTCODES = (
    re.compile(r"\{\{.*?\}\}", re.DOTALL),  # expression
    re.compile(r"\{%.*?%\}", re.DOTALL),  # tag
    re.compile(r"\{#.*?#\}|\{::.*?\}|<!--.*?-->", re.DOTALL),  # comment
    re.compile(r"\{(?::|[.#]\w)[^{}\n]*\}"),  # attributes
    re.compile(r"^[ \t>]*:{3,}[^\n]*$", re.MULTILINE),  # directive
    re.compile(r"^[ \t]*(?:!!!|\?\?\?\+?|===)[ \t]+\S[^\n]*$", re.MULTILINE),  # admonition
    re.compile(r"(?<![\w:/]):[a-z0-9_+-]*[a-z][a-z0-9_+-]*:(?!\w)"),  # emoji
    re.compile(r"\[\^[^\]\s]+\]"),  # note
    re.compile(r"</?[A-Z][\w.]*(?:\s[^<>]*)?/?>"),  # component
    re.compile(r"^(?:import|export)\s[^\n]*\b(?:from|const|default|function)\b[^\n]*$", re.MULTILINE),  # module
    re.compile(r"\$\$.+?\$\$", re.DOTALL),  # formula
    re.compile(r"\[\[[^\]\n]+\]\]"),  # wiki
    re.compile(r"^\*\[[^\]\n]+\]:[^\n]*$", re.MULTILINE),  # abbreviation
)
_BLOCKS = {
    "yaml": re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<body>.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.DOTALL | re.MULTILINE),
    "toml": re.compile(r"\A\ufeff?\+\+\+[ \t]*\r?\n(?P<body>.*?)^\+\+\+[ \t]*\r?$", re.DOTALL | re.MULTILINE),
    "json": re.compile(r"\A\ufeff?(?P<body>\{\s*\".*?^\})[ \t]*\r?$", re.DOTALL | re.MULTILINE),
}


def front_matter(text: str) -> tuple[str, str, int]:
    """Notation, body and end of the metadata block at the head of ``text``; ``("", "", 0)`` without one."""
    for notation, pattern in _BLOCKS.items():
        match = pattern.match(text)
        if match is not None:
            return notation, match["body"], match.end()
    return "", "", 0


def metadata(text: str) -> Mapping[str, Any]:
    """The values of the front matter by key; empty where there is none or it does not parse."""
    notation, body, _ = front_matter(text)
    try:
        if notation == "yaml":
            loader = YAML(typ="safe", pure=True)
            loader.allow_duplicate_keys = True
            found = loader.load(body)
        else:
            found = {"toml": tomllib.loads, "json": json.loads}[notation](body) if notation else {}
    except (YAMLError, ValueError, TypeError):
        return {}
    return {str(k): v for k, v in found.items()} if isinstance(found, dict) else {}


def _fenced(text: str) -> tuple[list[str], str]:
    """The fenced blocks of ``text``, and what remains between them."""
    out: list[str] = []
    rest: list[str] = []
    at = 0
    while opened := _FENCE.search(text, at):
        mark = opened["mark"]
        closing = re.compile(rf"^[ \t>]*{re.escape(mark[0])}{{{len(mark)},}}[ \t]*\r?$", re.MULTILINE)
        closed = closing.search(text, opened.end())
        stop = closed.end() if closed else len(text)
        out.append(text[opened.start() : stop])
        rest.append(text[at : opened.start()])
        at = stop
    return out, "\0".join((*rest, text[at:]))


def code(text: str, *, markdown: bool) -> Counter[str]:
    """Fenced blocks, code spans, and the elements of HTML that hold code or drawings."""
    body = text[front_matter(text)[2] :] if markdown else text
    fenced, rest = _fenced(body) if markdown else ([], body)
    spans = [m.group() for m in _SPAN.finditer(rest)] if markdown else []
    return Counter([*fenced, *spans, *(m.group() for m in _ELEMENT.finditer(rest))])


def addresses(text: str) -> Counter[str]:
    """Addresses written out anywhere, and the targets of links and images."""
    out = [m.group().rstrip(".,;:!?…*_") for m in _ADDRESS.finditer(text)]
    out += [next(g for g in m.groups() if g).strip("\"'") for m in _TARGET.finditer(text)]
    return Counter(out)


def shortcodes(text: str) -> Counter[str]:
    """Shortcodes, template tags, directives, attribute lists, components, formulas, notes, comments."""
    _, rest = _fenced(text[front_matter(text)[2] :])
    rest = _SPAN.sub("", rest)
    return Counter(m.group() for pattern in _SHORTCODES for m in pattern.finditer(rest))
