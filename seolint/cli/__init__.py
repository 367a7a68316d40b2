"""The command line: one file a command, each thin, each imported only when it is called."""

from seolint.cli.application import main

__all__ = ["main"]
