"""The page of the command line, made from the help pages themselves."""

from __future__ import annotations

import contextlib
import io
import os

from seolint.cli import main
from seolint.cli.application import COMMANDS

__all__ = ["command_line_page"]

_INTRODUCTION = """# Command line

*This page is generated from `seolint --locale en COMMAND --help`.*

The same pages in French: `seolint COMMAND --help`. `seolint --install-completion`
makes the shell complete commands and options.
"""


def _help(*command: str) -> str:
    """A help page in English, eighty columns wide."""
    out = io.StringIO()
    columns = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "88"
    try:
        with contextlib.redirect_stdout(out):
            main(["--locale", "en", *command, "--help"])
    finally:
        if columns is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = columns
    return out.getvalue().rstrip("\n")


def command_line_page() -> str:
    """The whole page as Markdown."""
    parts = [_INTRODUCTION, "```text\n" + _help() + "\n```\n"]
    for name in COMMANDS:
        parts.append(f"## seolint {name}\n\n```text\n{_help(name)}\n```\n")
    return "\n".join(parts)
