"""``seolint init``: a commented configuration to begin with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seolint.cli.session import Session
from seolint.cli.wording import Locale, both, pick

if TYPE_CHECKING:
    from seolint.cli.generators import Generator

app = typer.Typer(add_completion=False, rich_markup_mode=None)

FILE = "seolint.toml"

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

Avant chaque commit, dans .pre-commit-config.yaml :
  - repo: https://github.com/OWNER/seolint
    rev: v{version}
    hooks:
      - id: seolint

Dans une intégration continue : docs/ci.md
""",
    """Written: {file}{found}.

What next:
  seolint check {content}            lint
  seolint check {content} --fix      mend what is safe

Before every commit, in .pre-commit-config.yaml:
  - repo: https://github.com/OWNER/seolint
    rev: v{version}
    hooks:
      - id: seolint

In CI: docs/ci.md
""",
)
_THERE = both("seolint.toml existe déjà ; --force le remplace.", "seolint.toml is there already; --force replaces it.")


@app.command(
    help=both(
        "Écrire une configuration commentée, en reconnaissant le générateur du site.",
        "Write a commented configuration that knows the site generator.",
    ),
    epilog=both(
        "Exemples :\n  seolint init\n  seolint init site/ --force", "Examples:\n  seolint init\n  seolint init site/"
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
) -> None:
    """Write ``seolint.toml`` in ``folder``."""
    from seolint.cli.generators import detect
    from seolint.cli.output import write_output
    from seolint.errors import UnreadableInput
    from seolint.version import __version__

    session: Session = ctx.obj
    locale = session.speech
    if not folder.is_dir():
        raise UnreadableInput("there is no such file", path=str(folder), hint="Check the path.")
    target = folder / FILE
    if target.exists() and not force:
        typer.echo(pick(_THERE, locale), err=True)
        raise typer.Exit(2)
    generator = detect(folder)
    write_output(configuration(generator, locale), target)
    content = _content(generator, folder)
    found = f" ({generator.name})" if generator else ""
    typer.echo(pick(_NEXT, locale).format(file=target, found=found, content=content, version=__version__), nl=False)


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
