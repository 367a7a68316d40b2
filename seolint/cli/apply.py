"""``seolint apply``: some of the changes that ``optimize`` proposes, and not the others."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from seolint.cli.options import ConfigFile, Isolated, Keyphrase, Quiet
from seolint.cli.session import Session
from seolint.cli.wording import both

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    help=both(
        "Appliquer certaines des modifications d’un « optimize --to json », désignées par leur id.\n\n"
        "Donnez les mêmes options qu’à optimize : les id sont stables d’un passage à l’autre.",
        "Apply some of the changes of an “optimize --to json”, named by their ids.\n\n"
        "Give the options that optimize was given: ids are stable between runs.",
    ),
    epilog=both(
        'Exemples :\n  seolint apply brut.txt --title "Titre" --refuse 3f9a01c2,77b0e4d1 -o article.md',
        'Examples:\n  seolint apply raw.txt --title "Title" --refuse 3f9a01c2,77b0e4d1 -o article.md',
    ),
)
def apply(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help=both("L’article brut.", "The raw article."))],
    accept: Annotated[
        list[str] | None,
        typer.Option("--accept", metavar="ID,…", help=both("Seulement ces modifications.", "These changes only.")),
    ] = None,
    refuse: Annotated[
        list[str] | None,
        typer.Option("--refuse", metavar="ID,…", help=both("Toutes sauf celles-ci.", "All changes but these.")),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="OUT", help=both("Écrire l’article ici.", "Write the article here.")),
    ] = None,
    title: Annotated[
        str | None,
        typer.Option("--title", metavar="TEXT", help=both("Le titre à remanier.", "The title to customise.")),
    ] = None,
    keyphrase: Keyphrase = None,
    min_words: Annotated[
        int, typer.Option("--min-words", metavar="N", min=0, help=both("Longueur visée.", "Length aimed at."))
    ] = 700,
    config: ConfigFile = None,
    isolated: Isolated = False,
    quiet: Quiet = False,
) -> None:
    """Optimize with the chosen changes."""
    from seolint.cli.optimizing import Errand, run_errand
    from seolint.errors import UsageError

    if bool(accept) == bool(refuse):
        raise UsageError("either --accept or --refuse is needed", hint="Ids are in the JSON of “optimize --to json”.")
    chosen = frozenset(part.strip() for given in accept or refuse or () for part in given.split(",") if part.strip())
    accepting = bool(accept)
    errand = Errand(
        file,
        output=output,
        title=title,
        keyphrase=keyphrase,
        min_words=min_words,
        config=config,
        isolated=isolated,
        quiet=quiet,
        accept=lambda change: (change in chosen) == accepting,
    )
    session: Session = ctx.obj
    raise typer.Exit(run_errand(session, errand))
