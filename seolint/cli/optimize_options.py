"""The options that ``optimize`` and ``apply`` share: what an article is made with, declared once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from inspect import Parameter, signature
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from seolint.cli.options import ConfigFile, Isolated, Keyphrase, Quiet, Today, parse_today
from seolint.cli.wording import both

if TYPE_CHECKING:
    from seolint.cli.optimizing import Errand

__all__ = ["errand_of", "with_errand"]


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
File = Annotated[
    str, typer.Argument(metavar="FILE", help=both("L’article ; « - » : entrée standard.", "The article; -: stdin."))
]


def errand_of(
    file: File,
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
) -> Errand:
    """What an article is to be made with. Raises UsageError for a date that is none."""
    from seolint.cli.optimizing import Errand

    declared = parse_today(date, "--date")
    return Errand(
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
    )


def with_errand(command: Callable[..., None]) -> Callable[..., None]:
    """``command``, which takes a context, an errand and options of its own, as a command that takes the errand's
    options in its place: its own come first."""
    # The type of an errand is imported when a command runs: the annotations are read one by one.
    context, _, *own = signature(command).parameters.values()
    context = context.replace(annotation=typer.Context)
    own = [_evaluated(p, vars(sys.modules[command.__module__])) for p in own]
    file, *shared = (_evaluated(p, globals()) for p in signature(errand_of).parameters.values())
    taken = [context, file, *own, *shared]

    def run(**given: Any) -> None:
        """Sort what was given into the errand and the command's own options."""
        mine = {p.name: given.pop(p.name) for p in (context, *own)}
        command(mine.pop(context.name), errand_of(**given), **mine)

    run.__doc__ = command.__doc__
    run.__name__ = command.__name__
    run.__annotations__ = {p.name: p.annotation for p in taken}
    # Typer reads the parameters from here, and a function's type has no such attribute.
    run.__signature__ = signature(run).replace(parameters=taken)  # type: ignore[attr-defined]
    return run


def _evaluated(parameter: Parameter, names: Mapping[str, Any]) -> Parameter:
    """The parameter with what the name that annotates it stands for."""
    return parameter.replace(annotation=names[parameter.annotation])
