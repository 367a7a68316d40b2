"""The command line: one file a command, each thin, each imported only when it is called."""

import gc

# Nearly all that a command makes it keeps to its end: looking for what can be thrown away costs a tenth of its time.
gc.set_threshold(50_000, 50, 50)

from seolint.cli.application import main  # noqa: E402 - the imports are most of what a short command does

__all__ = ["main"]
