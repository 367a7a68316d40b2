"""What is not seolint's word but its fault: a crash, told as an error that names the rule and the file."""

from __future__ import annotations

import os
from collections.abc import Sequence

from seolint.engine.patience import given_up
from seolint.errors import ConfigurationError, RuleError, SeolintError, SlowInput

__all__ = ["crash_of_file", "crash_of_rule", "together"]

_HINT = "Please report it with the file; SEOLINT_DEBUG=1 shows where."


def crash_of_file(error: Exception, path: str | None) -> SeolintError:
    """The error of one file, named; what concerns every file goes on up, and every crash where one looks for it."""
    if isinstance(error, ConfigurationError | RuleError):
        raise error
    if isinstance(error, SeolintError):
        return error
    _show(error)
    return SeolintError(
        f"seolint failed on this file ({type(error).__name__}: {error})",
        path=path,
        hint=_HINT,
    )


def crash_of_rule(error: Exception, rule: str, path: str | None) -> SeolintError:
    """The error of one rule on one file; errors that seolint means are raised as they are.

    A rule that had to be given up is raised too, named: nobody waits for the others after that.
    """
    if isinstance(error, SlowInput) and " rule " not in error.message:
        raise given_up(error.seconds, path, rule) from error
    if isinstance(error, SeolintError):
        raise error
    _show(error)
    return SeolintError(
        f"rule {rule} failed on this file ({type(error).__name__}: {error})",
        path=path,
        hint=_HINT,
    )


def together(failures: Sequence[SeolintError]) -> tuple[SeolintError, ...]:
    """The errors of one file as one: what breaks a rule often breaks others with it."""
    if len(failures) < 2:
        return tuple(failures)
    first = failures[0]
    rule, _, why = first.message.removeprefix("rule ").partition(" failed on this file ")
    return (
        SeolintError(
            f"{len(failures)} rules failed on this file, first {rule} ({why[1:-1]})",
            path=first.path,
            hint=_HINT,
        ),
    )


def _show(error: Exception) -> None:
    if os.environ.get("SEOLINT_DEBUG"):
        raise error
