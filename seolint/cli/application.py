"""The front door: finds the command, speaks the user's language, turns every error into one line.

Exit codes: 0 nothing to reproach, 1 findings, 2 wrong usage or unusable input, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

# Pydantic looks through every installed package for plugins, a twentieth of a second; nobody has any for us.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

import typer
from typer.core import TyperGroup

from seolint.cli.help import command_page, group_page
from seolint.cli.plain_values import take_plain_values
from seolint.cli.session import Session
from seolint.cli.usage import is_usage_error, usage_error
from seolint.cli.wording import Locale, both, pick, take_locale
from seolint.errors import SeolintError

__all__ = ["main"]

SUMMARY = both(
    "seolint relit les articles français comme un secrétaire de rédaction attentif au référencement : "
    "il signale, il corrige, il met en forme. Sans modèle génératif, sans rien inventer.",
    "seolint reads French articles as a sub-editor with an eye on search engines would: "
    "it reports, mends and lays out. No generative model, nothing invented.",
)

COMMANDS: dict[str, tuple[str, str]] = {
    "optimize": (
        "seolint.cli.optimize",
        both("Article brut → article publiable : titre, intertitres, description.",
             "Raw article → publishable article: title, subheadings, description."),
    ),
    "check": (
        "seolint.cli.check",
        both("Relire des fichiers et des dossiers ; corriger avec --fix.",
             "Lint files and folders; mend with --fix."),
    ),
    "explain": (
        "seolint.cli.explain",
        both("La page d’une règle : quoi, pourquoi, options, exemples.",
             "A rule's page: what, why, options, examples."),
    ),
    "rules": ("seolint.cli.rules", both("Le catalogue des règles.", "The catalogue of rules.")),
    "apply": (
        "seolint.cli.apply",
        both("Appliquer certaines modifications d’optimize.", "Apply some of the changes of optimize."),
    ),
    "test-rules": (
        "seolint.cli.test_rules",
        both("Exécuter les exemples de vos propres règles.", "Run the examples of your own rules."),
    ),
    "init": (
        "seolint.cli.init",
        both("Écrire une configuration pour ce site.", "Write a configuration for this site."),
    ),
    "cache": ("seolint.cli.cache", both("Gérer les résultats mis en cache.", "Manage cached results.")),
}  # fmt: skip

EXIT_CODES = both(
    """Codes de sortie :
  0  rien à signaler au niveau demandé (--fail-on)
  1  des signalements ; pour optimize, quelque chose que seul un humain peut régler
  2  mauvais usage, fichier illisible, configuration invalide
  130  interrompu""",
    """Exit codes:
  0  nothing at or above the level asked for (--fail-on)
  1  findings; for optimize, something that only a person can settle
  2  wrong usage, unreadable file, invalid configuration
  130  interrupted""",
)

EXAMPLES = both(
    """Exemples :
  seolint optimize brut.txt --title "Titre fourni" -o article.md
  seolint check contenu/ --fix
  seolint explain title-too-long""",
    """Examples:
  seolint optimize raw.txt --title "The given title" -o article.md
  seolint check content/ --fix
  seolint explain title-too-long""",
)


class FrontDoor(TyperGroup):
    """Commands by name; a command's module is imported when it is called, not before."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Names of the commands, in the order of the help page."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name, its help in the language asked for; ``None`` for an unknown one."""
        if cmd_name not in COMMANDS:
            return None
        command = typer.main.get_command(import_module(COMMANDS[cmd_name][0]).app)
        _speak(command, _locale(ctx))
        _hurry(command)
        return command

    def get_params(self, ctx: Any) -> list[Any]:
        """The options of the front page."""
        parameters = super().get_params(ctx)
        take_plain_values(parameters)
        return parameters

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the front page."""
        commands = [(name, summary) for name, (_, summary) in COMMANDS.items()]
        options = [
            ("--version", both("Afficher la version.", "Show the version.")),
            (
                "--install-completion",
                both("Compléter les commandes au clavier.", "Complete commands in this shell."),
            ),
            ("--show-completion", both("Montrer ce que cela y ajoute.", "Show what that adds to it.")),
        ]
        page = group_page("seolint", SUMMARY, commands, options, _locale(ctx), (EXAMPLES, EXIT_CODES))
        formatter.write(page + "\n")


def _locale(ctx: Any) -> Locale:
    session = ctx.find_root().obj
    return session.speech if isinstance(session, Session) else "fr"


def _speak(command: Any, locale: Locale) -> None:
    """Give a command, and the commands inside it, help pages in ``locale``; completion shows the same texts."""
    command.help = pick(command.help or "", locale)
    for parameter in command.params:
        parameter.help = pick(getattr(parameter, "help", None) or "", locale)

    def format_help(ctx: Any, formatter: Any) -> None:
        if hasattr(command, "commands"):
            rows = [(name, part.help or "") for name, part in command.commands.items()]
            notes = (command.epilog,) if command.epilog else ()
            page = group_page(ctx.command_path, command.help or "", rows, (), locale, notes)
        else:
            page = command_page(ctx.command_path, command, locale)
        formatter.write(page + "\n")

    command.format_help = format_help
    for part in getattr(command, "commands", {}).values():
        _speak(part, locale)


def _hurry(command: Any) -> None:
    """Spare a command, and the commands inside it, the conversion of values that need none."""
    inherited = command.get_params

    def get_params(ctx: Any) -> list[Any]:
        parameters: list[Any] = inherited(ctx)
        take_plain_values(parameters)
        return parameters

    command.get_params = get_params
    for part in getattr(command, "commands", {}).values():
        _hurry(part)


app = typer.Typer(cls=FrontDoor, add_completion=True, rich_markup_mode=None)


def _version(wanted: bool) -> None:
    if wanted:
        from seolint.version import __version__

        typer.echo(f"seolint {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _front_page(ctx: typer.Context, version: bool = typer.Option(False, "--version", callback=_version)) -> None:
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line (``sys.argv`` by default) and return its exit code."""
    locale: Locale | None = None
    try:
        locale, rest = take_locale(sys.argv[1:] if arguments is None else arguments, os.environ)
        _write_utf8()
        command = typer.main.get_command(app)
        outcome = command.main(rest, prog_name="seolint", standalone_mode=False, obj=Session(locale))
        sys.stdout.flush()
    except BrokenPipeError:
        return _reader_left()
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _report(error, locale or "fr")
    return outcome if isinstance(outcome, int) else 0


def _report(error: Exception, locale: Locale) -> int:
    """Say on one line of stderr what is wrong; 2. Only ``SEOLINT_DEBUG`` shows a traceback."""
    if os.environ.get("SEOLINT_DEBUG"):
        raise error
    if isinstance(error, SeolintError):
        from seolint.report.problems import render_problem

        line = render_problem(error, locale)
    elif is_usage_error(error):
        line = usage_error(error, list(COMMANDS), locale)
    elif isinstance(error, typer.Abort):
        return 130
    else:
        what = " ".join(f"{type(error).__name__}: {error}".split())
        line = pick(
            both(
                f"Erreur interne de seolint ({what}). Relancez avec SEOLINT_DEBUG=1 et signalez-nous la trace.",
                f"Internal error of seolint ({what}). Run again with SEOLINT_DEBUG=1 and report the trace.",
            ),
            locale,
        )
    print(f"seolint: {line}", file=sys.stderr)
    return 2


def _write_utf8() -> None:
    # French text on a machine whose locale is C or cp1252 must not end in an encoding error.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and (getattr(stream, "encoding", "") or "").lower() not in ("utf-8", "utf8"):
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _reader_left() -> int:
    """The other end of the pipe was closed (``| head``): stop quietly, as other filters do."""
    # Python flushes stdout once more on exit; without this that flush would fail aloud.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
