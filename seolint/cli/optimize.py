"""``seolint optimize``: a raw article in, a publishable article out."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seolint.cli.options import ConfigFile, Isolated, Keyphrase, Quiet, Today, parse_today
from seolint.cli.session import Session
from seolint.cli.wording import both

if TYPE_CHECKING:
    from seolint.catalog import Catalog
    from seolint.engine.results import Left, OptimizedArticle
    from seolint.report.messages import Speaker
    from seolint.text import Source

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
    from seolint.cli.inputs import read_input
    from seolint.config import ConfigFinder
    from seolint.engine.inspection import inspector_for
    from seolint.engine.optimizer import Order
    from seolint.engine.optimizer import optimize as optimize_article
    from seolint.report.messages import Speaker

    session: Session = ctx.obj
    source = read_input(file, stdin_filename)
    settings = ConfigFinder(config, isolated=isolated).for_file(source.path)
    declared = parse_today(date, "--date")
    given = {"author": author, "date": declared.isoformat() if declared else None, "source": source_url}
    inspector = inspector_for(settings)
    article = optimize_article(
        Order(
            source,
            settings,
            title=(title or "").strip() or None,
            keyphrase=keyphrase,
            min_words=min_words,
            titles=titles,
            today=parse_today(today),
            verbatim=verbatim,
            entries={name: text for name, text in given.items() if text},
        ),
        inspector,
    )
    speaker = Speaker(inspector.catalog.rules, session.locale or settings.settings.locale)
    _write(article, source, to, output, diff=diff, speaker=speaker)
    if not quiet:
        _summarize(article, speaker)
    raise typer.Exit(1 if unsettled(article.left, inspector.catalog) else 0)


def _write(
    article: OptimizedArticle, source: Source, to: Target, output: Path | None, *, diff: bool, speaker: Speaker
) -> None:
    from seolint.cli.output import write_output

    if diff:
        from seolint.cli.terminal import palette_for
        from seolint.report.colors import Palette
        from seolint.report.diff import unified_diff

        palette = palette_for() if output is None else Palette()
        write_output(unified_diff(source.text, article.markdown, source.path or "stdin", palette), output)
    elif to is Target.JSON:
        from seolint.report.optimized import render_json

        write_output(render_json(article, speaker), output)
    elif to is Target.HTML:
        from seolint.report.webpage import as_html

        write_output(as_html(article), output)
    else:
        write_output(article.markdown, output)


def _summarize(article: OptimizedArticle, speaker: Speaker) -> None:
    import sys

    from seolint.cli.terminal import palette_for
    from seolint.report.optimized import summary

    sys.stderr.write(summary(article, speaker, palette_for(sys.stderr)))


ALWAYS_PROMISED = frozenset({"word-count"})
"""Rules without a fix that ``optimize`` answers for all the same: its promise is a length."""


def unsettled(left: Iterable[Left], catalog: Catalog) -> bool:
    """Whether something is left that ``optimize`` undertakes to mend, and honestly could not.

    An error always counts. A warning counts where its rule has a fix; what no fix exists for (a
    sentence that only a person may cut) is told, but is no failure.
    """
    return any(
        item.severity == "error"
        or item.rule in ALWAYS_PROMISED
        or (item.severity == "warning" and item.rule in catalog.rules and catalog.rules[item.rule].fix is not None)
        for item in left
    )
