"""The words of the command line in both languages of the product.

Help texts are written where the option is declared, in both languages at
once (:func:`both`), and one of them is picked when a command is built.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from seolint.errors import UsageError

__all__ = ["LOCALES", "Locale", "both", "pick", "take_locale"]

Locale = Literal["fr", "en"]

LOCALES: tuple[Locale, ...] = ("fr", "en")

_SEPARATOR = "\x1f"
"""Unit separator: stands in no text that a person writes."""


def both(fr: str, en: str) -> str:
    """One string that carries a text in both languages, for :func:`pick` to choose from."""
    return fr + _SEPARATOR + en


def pick(text: str, locale: Locale) -> str:
    """The half of a :func:`both` text for ``locale``; any other text as it is."""
    fr, separator, en = text.partition(_SEPARATOR)
    return en if separator and locale == "en" else fr


def take_locale(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[Locale | None, list[str]]:
    """Take ``--locale`` out of ``arguments``, wherever it stands before ``--``.

    Returns the chosen locale (``SEOLINT_LOCALE`` of ``environment`` where there is no option,
    ``None`` where nobody chose) and the other arguments. The locale must be known before the
    commands are built, since their help is written in it. Raises UsageError for another language.
    """
    chosen = environment.get("SEOLINT_LOCALE") or None
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += [argument, *waiting]
        elif argument == "--locale":
            chosen = next(waiting, "")
        elif argument.startswith("--locale="):
            chosen = argument.removeprefix("--locale=")
        else:
            rest.append(argument)
    if chosen is not None and chosen not in LOCALES:
        raise UsageError(f"--locale: unknown language “{chosen}”", hint="Use one of: fr, en.")
    return chosen, rest
