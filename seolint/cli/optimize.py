"""``seolint optimize``: a raw article in, a publishable article out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seolint.cli.options import ConfigFile, Isolated, Keyphrase, Quiet, Today, parse_today
from seolint.cli.session import Session
from seolint.cli.wording import both

app = typer.Typer(add_completion=False, rich_markup_mode=None)


class Target(StrEnum):
    """What ``optimize`` writes."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"


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
  pbpaste | seolint optimize - --keyphrase "Corée du Nord" --to json""",
    """Examples:
  seolint optimize raw.txt --title "The given title" -o article.md
  seolint optimize request.txt                    (title and instructions included)
  pbpaste | seolint optimize - --keyphrase "Corée du Nord" --to json""",
)


@app.command(help=HELP, epilog=EPILOG)
def optimize(
    ctx: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help=both("L’article ; « - » : entrée standard.", "The article; -: stdin."))
    ],
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
        int,
        typer.Option(
            "--min-words", metavar="N", min=0, show_default="700", help=both("Longueur visée.", "Length aimed at.")
        ),
    ] = 700,
    to: Annotated[
        Target,
        typer.Option(
            "--to",
            metavar="markdown|html|json",
            help=both("Forme du résultat ; le HTML reste du HTML.", "Form of the result; HTML stays HTML."),
        ),
    ] = Target.MARKDOWN,
    source_url: Annotated[
        str | None,
        typer.Option("--source-url", metavar="URL", help=both("Adresse de la source.", "Address of the source.")),
    ] = None,
    author: Annotated[
        str | None, typer.Option("--author", metavar="NAME", help=both("Auteur à déclarer.", "Author to declare."))
    ] = None,
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help=both("Date à déclarer (AAAA-MM-JJ).", "Date to declare.")),
    ] = None,
    titles: Annotated[
        int,
        typer.Option("--titles", metavar="N", min=1, show_default="4", help=both("Nombre de titres.", "Titles.")),
    ] = 4,
    verbatim: Annotated[
        bool, typer.Option("--verbatim", help=both("Mot pour mot, sans aucune liberté.", "Word for word."))
    ] = False,
    enrich: Annotated[
        bool,
        typer.Option(
            "--enrich",
            help=both(
                "Ajouter « L’essentiel », « Contexte », « Repères », copiés de l’article et des sources.",
                "Add the boxes “L’essentiel”, “Contexte”, “Repères”, copied from the article and the sources.",
            ),
        ),
    ] = False,
    source: Annotated[
        list[str] | None,
        typer.Option(
            "--source",
            metavar="FILE",
            help=both(
                "Texte où puiser ; répétable, implique --enrich.", "Text to draw on; repeatable, implies --enrich."
            ),
        ),
    ] = None,
    diff: Annotated[
        bool, typer.Option("--diff", help=both("Montrer les différences seulement.", "Show the differences only."))
    ] = False,
    stdin_filename: Annotated[
        str | None,
        typer.Option("--stdin-filename", metavar="NAME", help=both("Nom de l’entrée standard.", "Name of stdin.")),
    ] = None,
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
