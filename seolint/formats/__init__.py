"""Formats: a source into a document that knows where every visible character stands."""

from __future__ import annotations

import re

from seolint.document import Document
from seolint.errors import UsageError
from seolint.formats.markdown import read_markdown
from seolint.formats.plain import read_plain
from seolint.text import Source

__all__ = ["FORMATS", "format_of", "read"]

FORMATS = ("markdown", "mdx", "html", "html-fragment", "text")
"""The names of the formats, as options and the library take them."""

_SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".mdx": "mdx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".text": "text",
}


_PAGE = re.compile(r"\ufeff?\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)


def format_of(source: Source) -> str:
    """The format of a source: by the suffix of its path, else a page if it begins like one, else Markdown."""
    path = source.path or ""
    dot = path.rfind(".")
    known = _SUFFIXES.get(path[dot:].lower() if dot >= 0 else "")
    if known == "html" and _PAGE.match(source.text) is None and "<body" not in source.text.lower():
        return "html-fragment"
    return known or ("html" if _PAGE.match(source.text) else "markdown")


def read(source: Source, format: str | None = None) -> Document:  # noqa: A002 - the name that users type
    """The document of ``source``. ``format`` is one of :data:`FORMATS`, ``None`` to tell it by path.

    Raises UsageError for an unknown format, nothing for any text.
    """
    name = format or format_of(source)
    if name == "text":
        return read_plain(source)
    if name == "mdx":
        return read_markdown(source, "mdx")
    if name == "markdown":
        return read_markdown(source)
    if name in ("html", "html-fragment"):
        # Most runs read no page, and need not wait for what tells an article from the page around it.
        from seolint.formats.html.pages import read_fragment, read_html

        return read_html(source) if name == "html" else read_fragment(source)
    raise UsageError(f"unknown format {name!r}", hint=f"Use one of: {', '.join(FORMATS)}.")
