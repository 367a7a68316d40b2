"""Paths as reports write them: relative to where the command runs, slashes forward, URIs escaped."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from urllib.parse import quote

__all__ = ["one_line", "relative", "uri"]


def one_line(path: str) -> str:
    """``path`` for a terminal: a line end, an escape sequence or a bell in a name are shown and not obeyed."""
    if path.isprintable():
        return path
    return "".join(c if c.isprintable() or "\ud800" <= c <= "\udfff" else repr(c)[1:-1] for c in path)


def relative(path: str) -> str:
    """``path`` relative to the working folder where it lies inside, with forward slashes."""
    if os.path.isabs(path):  # noqa: PTH117  (a string in, a string out)
        try:
            path = str(PurePath(path).relative_to(Path.cwd()))
        except ValueError:
            return PurePath(path).as_posix()
    return PurePath(path).as_posix()


def uri(path: str) -> str:
    """``path`` as a URI reference: relative where it lies in the working folder, else ``file:``."""
    shown = relative(path)
    # A name that is no valid UTF-8 comes with surrogates for its odd bytes: the URI holds the bytes themselves.
    escaped = quote(shown.encode("utf-8", "surrogateescape"), safe="/-._~")
    return f"file://{escaped}" if shown.startswith("/") else escaped
