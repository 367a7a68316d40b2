"""Formats: a source into a document that knows where every visible character stands."""

from __future__ import annotations

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


def format_of(source: Source) -> str:
    """The format of a source: by the suffix of its path, else Markdown."""
    path = source.path or ""
    dot = path.rfind(".")
    return _SUFFIXES.get(path[dot:].lower() if dot >= 0 else "", "markdown")


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
    raise UsageError(f"unknown format {name!r}", hint=f"Use one of: {', '.join(FORMATS)}.")
