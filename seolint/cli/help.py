"""Help pages: plain text, in the language asked for, with examples.

Written here and not by Typer, whose own pages import Rich (a tenth of a
second) and speak English only.
"""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterable
from typing import Any

from seolint.cli.wording import Locale, pick

__all__ = ["command_page", "group_page"]

_HEADS = {
    "fr": {
        "usage": "Usage :", "arguments": "Arguments :", "options": "Options :", "commands": "Commandes :",
        "examples": "Exemples :", "default": "par défaut : {}", "help": "Afficher cette page.",
        "locale": "Langue des messages : fr (par défaut) ou en.", "exit": "Codes de sortie :",
    },
    "en": {
        "usage": "Usage:", "arguments": "Arguments:", "options": "Options:", "commands": "Commands:",
        "examples": "Examples:", "default": "default: {}", "help": "Show this page.",
        "locale": "Language of the messages: fr (default) or en.", "exit": "Exit codes:",
    },
}  # fmt: skip

_LEFT = 30
"""Columns kept for the names of options and commands."""


def _wrapped(text: str, width: int) -> list[str]:
    """``text`` in lines; French marks stay on the line of the word that they follow."""
    tied = re.sub(r" (?=[;:!?»])|(?<=«) ", "\u00a0", text)
    return [line.replace("\u00a0", " ") for line in textwrap.wrap(tied, width)]


def group_page(
    path: str,
    summary: str,
    commands: Iterable[tuple[str, str]],
    options: Iterable[tuple[str, str]],
    locale: Locale,
    notes: Iterable[str] = (),
) -> str:
    """The page of a command that has commands: ``commands`` and ``options`` are (name, text) rows."""
    heads = _HEADS[locale]
    parts = [_fill(pick(summary, locale)), f"{heads['usage']} {path} COMMAND [OPTIONS] [PATHS]"]
    parts.append(_table(heads["commands"], [(name, pick(text, locale)) for name, text in commands]))
    rows = [(name, pick(text, locale)) for name, text in options]
    parts.append(_table(heads["options"], [*rows, ("--locale [fr|en]", heads["locale"]), ("--help", heads["help"])]))
    parts += [pick(note, locale) for note in notes]
    return "\n\n".join(parts)


def command_page(path: str, command: Any, locale: Locale) -> str:
    """The page of one command, from its parameters as Typer built them."""
    heads = _HEADS[locale]
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option" and not p.hidden and p.name != "help"]
    usage = " ".join([heads["usage"], path, "[OPTIONS]", *(_argument_name(p) for p in arguments)])
    parts = [_fill(pick(command.help or "", locale)), usage]
    if arguments:
        parts.append(_table(heads["arguments"], [(_argument_name(p), _text(p, locale)) for p in arguments]))
    rows = [(_option_names(p), _text(p, locale)) for p in options]
    rows += [("--locale [fr|en]", heads["locale"]), ("--help", heads["help"])]
    parts.append(_table(heads["options"], rows))
    if command.epilog:
        parts.append(pick(command.epilog, locale).strip("\n"))
    return "\n\n".join(part for part in parts if part)


def _argument_name(parameter: Any) -> str:
    name = str(parameter.metavar or parameter.name.upper())
    return name if parameter.required else f"[{name}]"


def _option_names(parameter: Any) -> str:
    names = ", ".join([*parameter.opts, *parameter.secondary_opts])
    if parameter.is_flag:
        return names
    return f"{names} {parameter.metavar or 'TEXT'}"


def _text(parameter: Any, locale: Locale) -> str:
    text = pick(parameter.help or "", locale)
    shown = parameter.show_default
    if isinstance(shown, str):
        default = _HEADS[locale]["default"].format(shown)
        return f"{text} [{default}]"
    return text


def _width() -> int:
    return max(60, min(shutil.get_terminal_size().columns, 100))


def _fill(text: str) -> str:
    return "\n\n".join("\n".join(_wrapped(" ".join(part.split(" ")), _width())) for part in text.split("\n\n"))


def _table(head: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = [head]
    for name, text in rows:
        wrapped = _wrapped(text, _width() - _LEFT) or [""]
        if len(name) + 4 > _LEFT:
            lines.append(f"  {name}")
        else:
            lines.append(f"  {name:<{_LEFT - 2}}{wrapped.pop(0)}")
        lines += [" " * _LEFT + line for line in wrapped]
    return "\n".join(line.rstrip() for line in lines)
