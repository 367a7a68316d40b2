"""``seolint optimize``: a raw article in, a publishable article out."""

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


HELP = both(
    "Article brut → article publiable : débris retirés, paragraphes, intertitres, titre, description, slug. "
    "Tout vient de la source, rien n’est inventé.\n\n"
    "L’article est écrit sur la sortie standard, un résumé avant/après sur la sortie d’erreur.",
    "Raw article → publishable article: debris removed, paragraphs, subheadings, title, description, slug. "
    "All of it comes from the source, nothing is invented.\n\n"
    "The article goes to standard output, a before/after summary to standard error.",
)
EPILOG = both(
    """Exemples :
  seolint optimize brut.txt --title "Titre fourni" -o article.md
  seolint optimize demande.txt                    (titre et consignes compris)
  seolint optimize brut.txt --enrich --source depeche.txt --source dossier.md
  pbpaste | seolint optimize - --keyphrase "Corée du Nord" --to json""",
    """Examples:
  seolint optimize raw.txt --title "The given title" -o article.md
  seolint optimize request.txt                    (title and instructions included)
  seolint optimize raw.txt --enrich --source wire.txt --source file.md
  pbpaste | seolint optimize - --keyphrase "Corée du Nord" --to json""",
)


@app.command(help=HELP, epilog=EPILOG)
def optimize(
    ctx: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help=both("L’article ; « - » : entrée standard.", "The article; -: stdin."))
    ],
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
    review: Annotated[
        bool,
        typer.Option(
            "--review",
            help=both("Demander votre accord pour chaque modification.", "Ask about the changes one by one."),
        ),
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help=both("Montrer les différences seulement.", "Show the differences only."))
    ] = False,
    stdin_filename: StdinFilename = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    today: Today = None,
    quiet: Quiet = False,
) -> None:
    """Optimize one article."""
    from seolint.cli.optimizing import Errand, run_errand

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
        review=review,
        diff=diff,
        enrich=enrich,
        sources=tuple(source or ()),
        entries={"author": author, "date": declared.isoformat() if declared else None, "source": source_url},
        stdin_filename=stdin_filename,
        config=config,
        isolated=isolated,
        today=parse_today(today),
        quiet=quiet,
    )
    session: Session = ctx.obj
    raise typer.Exit(run_errand(session, errand))
