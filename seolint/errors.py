"""The exceptions of seolint: each names the place and the mend.

The command line prints them on one line and exits with 2; a library user
catches :class:`SeolintError`.
"""

from __future__ import annotations

__all__ = [
    "BinaryInput",
    "ConfigurationError",
    "NotConverged",
    "OversizedInput",
    "RuleError",
    "SeolintError",
    "SlowInput",
    "UndecodableInput",
    "UnreadableInput",
    "UnsupportedLanguage",
    "UsageError",
]


class SeolintError(Exception):
    """Something that a person must mend before seolint can go on.

    ``message`` says what is wrong, ``path`` and ``line`` where, ``hint`` what to do.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        line: int | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        place = self.path or ""
        if self.line is not None:
            place = f"{place}:{self.line}"
        head = f"{place}: {self.message}" if place else self.message
        return f"{head} {self.hint}" if self.hint else head


class UsageError(SeolintError):
    """Arguments that do not fit together or name something unknown."""


class UnreadableInput(SeolintError):
    """A file that is missing, is a folder, or may not be read."""


class BinaryInput(UnreadableInput):
    """A file that holds no text; skipped when it was met in a folder."""


class OversizedInput(UnreadableInput):
    """A file far longer than any article: reading it would take minutes and tell nothing."""


class SlowInput(SeolintError):
    """A file that was not done in the time given, which is ``seconds``."""

    seconds: float = 0.0


class UndecodableInput(UnreadableInput):
    """Text in an encoding that could not be told."""


class UnsupportedLanguage(SeolintError):
    """A text that is not French given to a command that writes French."""


class ConfigurationError(SeolintError):
    """An unknown key, rule or value in the configuration."""


class RuleError(SeolintError):
    """A rule file that is incomplete, or names a check that does not exist."""


class NotConverged(SeolintError):
    """Fixes that undo each other; the original text was kept."""
