"""The options that ``optimize`` and ``apply`` share: what an article is made with, declared once."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seolint.cli.wording import both

__all__ = [
    "Author", "DeclaredDate", "Enrich", "MinWords", "Output", "SourceFiles", "SourceUrl", "StdinFilename", "Target",
    "Title", "Titles", "To", "Verbatim",
]  # fmt: skip


class Target(StrEnum):
    """What ``optimize`` writes."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"


Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="OUT", help=both("Écrire l’article ici.", "Write the article here.")),
]
Title = Annotated[
    str | None,
    typer.Option("--title", metavar="TEXT", help=both("Le titre à remanier.", "The title to customise.")),
]
MinWords = Annotated[
    int,
    typer.Option(
        "--min-words", metavar="N", min=0, show_default="700", help=both("Longueur visée.", "Length aimed at.")
    ),
]
To = Annotated[
    Target,
    typer.Option(
        "--to",
        metavar="markdown|html|json",
        help=both("Forme du résultat ; le HTML reste du HTML.", "Form of the result; HTML stays HTML."),
    ),
]
SourceUrl = Annotated[
    str | None,
    typer.Option("--source-url", metavar="URL", help=both("Adresse de la source.", "Address of the source.")),
]
Author = Annotated[
    str | None, typer.Option("--author", metavar="NAME", help=both("Auteur à déclarer.", "Author to declare."))
]
DeclaredDate = Annotated[
    str | None,
    typer.Option("--date", metavar="DATE", help=both("Date à déclarer (AAAA-MM-JJ).", "Date to declare.")),
]
Titles = Annotated[
    int,
    typer.Option("--titles", metavar="N", min=1, show_default="4", help=both("Nombre de titres.", "Titles.")),
]
Verbatim = Annotated[
    bool, typer.Option("--verbatim", help=both("Mot pour mot, sans aucune liberté.", "Word for word."))
]
Enrich = Annotated[
    bool,
    typer.Option(
        "--enrich",
        help=both(
            "Ajouter « L’essentiel », « Contexte », « Repères », copiés de l’article et des sources.",
            "Add the boxes “L’essentiel”, “Contexte”, “Repères”, copied from the article and the sources.",
        ),
    ),
]
SourceFiles = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        metavar="FILE",
        help=both("Texte où puiser ; répétable, implique --enrich.", "Text to draw on; repeatable, implies --enrich."),
    ),
]
StdinFilename = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="NAME", help=both("Nom de l’entrée standard.", "Name of stdin.")),
]
