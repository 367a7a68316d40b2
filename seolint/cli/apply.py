"""``seolint apply``: some of the changes that ``optimize`` proposes, and not the others."""

from __future__ import annotations

from typing import Annotated

import typer

from seolint.cli.optimize_options import (
    Author,
    DeclaredDate,
    Enrich,
    MinWords,
    Output,
    SourceFiles,
    SourceUrl,
    StdinFilename,
    Target,
    Title,
    Titles,
    To,
    Verbatim,
)
from seolint.cli.options import ConfigFile, Isolated, Keyphrase, Quiet, Today, parse_today
from seolint.cli.session import Session
from seolint.cli.wording import both

app = typer.Typer(add_completion=False, rich_markup_mode=None)


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
    output: Output = None,
    title: Title = None,
    keyphrase: Keyphrase = None,
    min_words: MinWords = 700,
    to: To = Target.MARKDOWN,
    source_url: SourceUrl = None,
    author: Author = None,
    date: DeclaredDate = None,
    titles: Titles = 4,
    enrich: Enrich = False,
    source: SourceFiles = None,
    verbatim: Verbatim = False,
    stdin_filename: StdinFilename = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    today: Today = None,
    quiet: Quiet = False,
) -> None:
    """Optimize with the chosen changes."""
    from seolint.cli.optimizing import Errand, run_errand
    from seolint.errors import UsageError

    if bool(accept) == bool(refuse):
        raise UsageError("either --accept or --refuse is needed", hint="Ids are in the JSON of “optimize --to json”.")
    declared = parse_today(date, "--date")
    errand = Errand(
        file,
        output=output,
        title=title,
        keyphrase=keyphrase,
        min_words=min_words,
        to=to.value,
        titles=titles,
        verbatim=verbatim,
        enrich=enrich,
        sources=tuple(source or ()),
        entries={"author": author, "date": declared.isoformat() if declared else None, "source": source_url},
        stdin_filename=stdin_filename,
        config=config,
        isolated=isolated,
        today=parse_today(today),
        quiet=quiet,
        accept=_ids(accept),
        refuse=_ids(refuse),
    )
    session: Session = ctx.obj
    raise typer.Exit(run_errand(session, errand))


def _ids(given: list[str] | None) -> tuple[str, ...] | None:
    """The ids of an option that may be repeated and may hold several; ``None`` where it was not given."""
    if not given:
        return None
    return tuple(part.strip() for text in given for part in text.split(",") if part.strip())
