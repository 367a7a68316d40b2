"""``seolint apply``: some of the changes that ``optimize`` proposes, and not the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from seolint.cli.optimize_options import with_errand
from seolint.cli.wording import both

if TYPE_CHECKING:
    from seolint.cli.optimizing import Errand

app = typer.Typer(add_completion=False, rich_markup_mode=None)


Accepted = Annotated[
    list[str] | None,
    typer.Option("--accept", metavar="ID,…", help=both("Seulement ces modifications.", "These changes only.")),
]
Refused = Annotated[
    list[str] | None,
    typer.Option("--refuse", metavar="ID,…", help=both("Toutes sauf celles-ci.", "All changes but these.")),
]


@app.command(
    help=both(
        "Appliquer certaines des modifications d’un « optimize --to json », désignées par leur id.\n\n"
        "Donnez les mêmes options qu’à optimize : les id sont stables d’un passage à l’autre. "
        "Accepter une modification accepte celles dont elle dépend ; en refuser une refuse celles qui en dépendent.",
        "Apply some of the changes of an “optimize --to json”, named by their ids.\n\n"
        "Give the options that optimize was given: ids are stable between runs. "
        "Accepting a change accepts what it rests on; refusing one refuses what rests on it.",
    ),
    epilog=both(
        'Exemples :\n  seolint apply brut.txt --title "Titre" --refuse 3f9a01c2,77b0e4d1 -o article.md',
        'Examples:\n  seolint apply raw.txt --title "Title" --refuse 3f9a01c2,77b0e4d1 -o article.md',
    ),
)
@with_errand
def apply(ctx: typer.Context, errand: Errand, accept: Accepted = None, refuse: Refused = None) -> None:
    """Optimize with the chosen changes."""
    from seolint.cli.optimizing import run_errand
    from seolint.errors import UsageError

    if bool(accept) == bool(refuse):
        raise UsageError("either --accept or --refuse is needed", hint="Ids are in the JSON of “optimize --to json”.")
    raise typer.Exit(run_errand(ctx.obj, replace(errand, accept=_ids(accept), refuse=_ids(refuse))))


def _ids(given: list[str] | None) -> tuple[str, ...] | None:
    """The ids of an option that may be repeated and may hold several; ``None`` where it was not given."""
    if not given:
        return None
    return tuple(part.strip() for text in given for part in text.split(",") if part.strip())
