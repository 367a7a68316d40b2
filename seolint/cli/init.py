"""``seolint init``: a commented configuration to begin with."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seolint.cli.session import Session
from seolint.cli.wording import Locale, both, pick

if TYPE_CHECKING:
    from seolint.cli.generators import Generator

app = typer.Typer(add_completion=False, rich_markup_mode=None)

FILE = "seolint.toml"


class Ci(StrEnum):
    """The CI services that a job can be written for."""

    GITHUB = "github"
    GITLAB = "gitlab"


_HEAD = both(
    "# Configuration de seolint. Toutes les clés : docs/configuration.md ; les règles : seolint rules.",
    "# Configuration of seolint. All keys: docs/configuration.md; the rules: seolint rules.",
)
_PROFILE = both(
    "# Jeu de règles. Dans une vieille base d’articles, commencez par une référence :\n"
    "#   seolint check --update-baseline\n"
    '# puis : baseline = "seolint-baseline.json"',
    "# Choice of rules. In an old collection of articles, begin with a baseline:\n"
    "#   seolint check --update-baseline\n"
    '# then: baseline = "seolint-baseline.json"',
)
_FAIL = both(
    "# Gravité à partir de laquelle la commande échoue : error, warning, info ou never.",
    "# Severity from which the command fails: error, warning, info or never.",
)
_RULES = both("# Une règle, ses options (seolint explain title-too-long) :", "# A rule and its options:")
_KEYS = both("# Clés de métadonnées de {name} :", "# Metadata keys of {name}:")
_NEXT = both(
    """Écrit : {file}{found}.

Et maintenant :
  seolint check {content}            relire
  seolint check {content} --fix      corriger ce qui est sûr
""",
    """Written: {file}{found}.

What next:
  seolint check {content}            lint
  seolint check {content} --fix      mend what is safe
""",
)
_OFFER = both(
    """
Avant chaque commit, et dans une intégration continue :
  seolint init{place} --pre-commit
  seolint init{place} --ci github      (ou gitlab)
""",
    """
Before every commit, and in CI:
  seolint init{place} --pre-commit
  seolint init{place} --ci github      (or gitlab)
""",
)
_WRITTEN = both("Écrit : {file}.", "Written: {file}.")
_ALREADY = both("{file} appelle déjà seolint.", "{file} calls seolint already.")
_ADD = both("{file} existe déjà ; ajoutez-y :", "{file} is there already; add this to it:")
_THERE = both("seolint.toml existe déjà ; --force le remplace.", "seolint.toml is there already; --force replaces it.")


@app.command(
    help=both(
        "Écrire une configuration commentée, en reconnaissant le générateur du site.",
        "Write a commented configuration that knows the site generator.",
    ),
    epilog=both(
        """Exemples :
  seolint init
  seolint init site/ --force
  seolint init --pre-commit --ci github
  seolint init --schema > seolint.schema.json""",
        """Examples:
  seolint init
  seolint init site/ --force
  seolint init --pre-commit --ci github
  seolint init --schema > seolint.schema.json""",
    ),
)
def init(
    ctx: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help=both("Dossier du site.", "Folder of the site."))
    ] = Path(),
    force: Annotated[
        bool, typer.Option("--force", help=both("Remplacer seolint.toml.", "Replace seolint.toml."))
    ] = False,
    pre_commit: Annotated[
        bool,
        typer.Option(
            "--pre-commit",
            help=both("Écrire aussi .pre-commit-config.yaml.", "Write .pre-commit-config.yaml too."),
        ),
    ] = False,
    ci: Annotated[
        Ci | None,
        typer.Option(
            "--ci",
            metavar="CI",
            help=both(
                "Écrire aussi la tâche d’intégration : github ou gitlab.", "Write the CI job too: github, gitlab."
            ),
        ),
    ] = None,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema",
            help=both(
                "Afficher le schéma JSON de la configuration, pour les éditeurs, et ne rien écrire.",
                "Print the JSON Schema of the configuration, for editors, and write nothing.",
            ),
        ),
    ] = False,
) -> None:
    """Write ``seolint.toml`` in ``folder``, and what else is asked for; a file that is there is never changed."""
    from seolint.cli.generators import detect
    from seolint.errors import UnreadableInput

    session: Session = ctx.obj
    if schema:
        typer.echo(_schema(), nl=False)
        return
    if not folder.is_dir():
        raise UnreadableInput("there is no such file", path=str(folder), hint="Check the path.")
    wanted = [name for name in ("pre-commit" if pre_commit else None, ci.value if ci else None) if name]
    there = (folder / FILE).exists()
    if there and not force and not wanted:
        typer.echo(pick(_THERE, session.speech), err=True)
        raise typer.Exit(2)
    generator = detect(folder)
    if force or not there:
        _write_configuration(folder, generator, session.speech)
    for name in wanted:
        _write_snippet(name, folder, generator, session.speech)
    if not wanted:
        place = "" if folder == Path() else f" {folder}"
        typer.echo(pick(_OFFER, session.speech).format(place=place), nl=False)


def _schema() -> str:
    from seolint.catalog import load_catalog
    from seolint.config import json_schema

    return json.dumps(json_schema(load_catalog()), ensure_ascii=False, indent=2) + "\n"


def _write_configuration(folder: Path, generator: Generator | None, locale: Locale) -> None:
    from seolint.cli.output import write_output

    write_output(configuration(generator, locale), folder / FILE)
    found = f" ({generator.name})" if generator else ""
    content = _content(generator, folder)
    typer.echo(pick(_NEXT, locale).format(file=folder / FILE, found=found, content=content), nl=False)


def _write_snippet(name: str, folder: Path, generator: Generator | None, locale: Locale) -> None:
    """Write one file of another tool, or show what to add to the one that is there."""
    from seolint.cli.output import write_output
    from seolint.cli.snippets import SNIPPETS
    from seolint.version import __version__

    snippet = SNIPPETS[name]
    target = folder / snippet.file
    content = Path(_content(generator, folder))
    inside = content.relative_to(folder).as_posix() if content.is_relative_to(folder) else content.as_posix()
    text = snippet.filled(__version__, inside)
    if snippet.is_in(folder):
        typer.echo(pick(_ALREADY, locale).format(file=target))
    elif target.exists():
        typer.echo(pick(_ADD, locale).format(file=target) + "\n\n" + text, nl=False)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_output(text, target)
        typer.echo(pick(_WRITTEN, locale).format(file=target))


def _content(generator: Generator | None, folder: Path) -> str:
    """The folder of articles to name in the examples."""
    for place in generator.content if generator else ():
        if (folder / place).is_dir():
            return (folder / place).as_posix()
    return "."


def configuration(generator: Generator | None, locale: Locale) -> str:
    """The text of the configuration, with the keys of ``generator``."""
    lines = [pick(_HEAD, locale), "", pick(_PROFILE, locale), 'profile = "recommended"', ""]
    lines += [f'locale = "{locale}"', "", pick(_FAIL, locale), 'fail_on = "error"']
    if generator and generator.exclude:
        lines += ["", f"exclude = {json.dumps(list(generator.exclude))}"]
    lines += ["", pick(_RULES, locale), "# [rules.title-too-long]", "# max_px = 580", '# severity = "error"']
    if generator and generator.keys:
        lines += ["", pick(_KEYS, locale).format(name=generator.name), "[front_matter]"]
        lines += [f"{name} = {json.dumps(list(keys))}" for name, keys in generator.keys.items()]
    return "\n".join(lines) + "\n"
