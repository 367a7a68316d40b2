"""Wrong usage, said in one line in the user's language, with the way to the right one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

import typer

from seolint.cli.wording import Locale, both, pick

__all__ = ["is_usage_error", "usage_error"]

# Typer carries its own copy of Click and exports only the leaf of this class tree.
_USAGE_ERROR = typer.BadParameter.__mro__[1]

_FRENCH: tuple[tuple[str, str], ...] = (
    (r"No such option: (?P<what>\S+)", "option inconnue : {what}"),
    (r"No such command '(?P<what>.*)'", "commande inconnue : {what}"),
    (r"Missing argument '(?P<what>.*)'", "il manque l’argument {what}"),
    (r"Missing command", "il manque une commande"),
    (r"Option '(?P<what>.*)' requires an argument", "l’option {what} attend une valeur"),
    (r"Option '(?P<what>.*)' does not take a value", "l’option {what} ne prend pas de valeur"),
    (r"Got unexpected extra argument(?:s|\(s\))? \((?P<what>.*)\)", "argument en trop : {what}"),
    (r"Invalid value for '(?P<what>.*?)'.*: Input should be a valid integer.*", "{what} attend un nombre entier"),
    (
        r"Invalid value for '(?P<what>.*?)'.*: Input should be less than or equal to (?P<most>.*)",
        "{what} : {most} au plus",
    ),
    (
        r"Invalid value for '(?P<what>.*?)'.*: Input should be greater than or equal to (?P<least>.*)",
        "{what} : {least} au moins",
    ),
    (
        r"Invalid value for '(?P<what>.*)': (?:Value error, )?'?(?P<value>.*?)'? is not one of (?P<choices>.*)",
        "{what} : « {value} » n’existe pas ; au choix : {choices}",
    ),
    (
        r"Invalid value for '?(?P<what>[^':]*)'?: '?(?P<value>.*?)'? is not a date",
        "{what} : « {value} » n’est pas une date ; écrire AAAA-MM-JJ",
    ),
    (r"Invalid value for '(?P<what>.*)': (?P<why>.*)", "{what} : {why}"),
)


def is_usage_error(error: BaseException) -> bool:
    """Whether Typer raised it for a command line that it cannot read."""
    return isinstance(error, _USAGE_ERROR)


def usage_error(error: Any, commands: Sequence[str], locale: Locale) -> str:
    """One line that says what is wrong with the command line and where the help is."""
    text = " ".join(error.format_message().split()).rstrip(".")
    if not text:
        text = "Missing command"
    text = re.sub(r" \(Possible options: .*\)$| Did you mean .*$", "", text)
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "seolint"
    inner = getattr(getattr(context, "command", None), "commands", None)
    near = _near(text, error, list(inner) if inner else commands)
    line = re.sub(r"(?<=is not one of )(.*)", _unquoted, text)
    if locale == "fr":
        line = _in_french(line)
    if near:
        line += pick(both(f" ; vouliez-vous dire {near} ?", f"; did you mean {near}?"), locale)
    else:
        line += "."
    return line + pick(both(f" Voir « {path} --help ».", f' See "{path} --help".'), locale)


def _unquoted(choices: re.Match[str]) -> str:
    return choices[0].replace("'", "")


def _near(text: str, error: Any, commands: Sequence[str]) -> str | None:
    unknown = re.search(r"No such command '(.*)'", text)
    if unknown:
        return next(iter(get_close_matches(unknown[1], commands, 1)), None)
    choice = re.search(r"(?P<value>[^ ']*)'? is not one of (?P<choices>.*)", text)
    if choice:
        return next(iter(get_close_matches(choice["value"], re.findall(r"'(.*?)'", choice["choices"]), 1)), None)
    return next(iter(getattr(error, "possibilities", None) or ()), None)


def _in_french(text: str) -> str:
    for pattern, french in _FRENCH:
        match = re.match(pattern, text)
        if match:
            return french.format_map(match.groupdict())
    return text
