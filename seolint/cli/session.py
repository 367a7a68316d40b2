"""What one invocation of the command line carries from the front door to a command."""

from __future__ import annotations

from dataclasses import dataclass

from seolint.cli.wording import Locale

__all__ = ["Session"]


@dataclass(frozen=True, slots=True)
class Session:
    """``locale`` is what the user asked for on the command line or in the environment, if anything."""

    locale: Locale | None = None

    @property
    def speech(self) -> Locale:
        """The language to speak where no configuration is read: French unless asked otherwise."""
        return self.locale or "fr"
