"""Markdown: a source into a document, and how edits are written back into it."""

from __future__ import annotations

from seolint.formats.markdown.reader import read_markdown

__all__ = ["read_markdown"]
