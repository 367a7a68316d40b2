"""``seolint optimize``: a raw article in, a publishable article out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from seolint.cli.optimize_options import with_errand
from seolint.cli.wording import both

if TYPE_CHECKING:
    from seolint.cli.optimizing import Errand

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


Review = Annotated[
    bool,
    typer.Option(
        "--review", help=both("Demander votre accord pour chaque modification.", "Ask about the changes one by one.")
    ),
]
Diff = Annotated[
    bool, typer.Option("--diff", help=both("Montrer les différences seulement.", "Show the differences only."))
]


@app.command(help=HELP, epilog=EPILOG)
@with_errand
def optimize(ctx: typer.Context, errand: Errand, review: Review = False, diff: Diff = False) -> None:
    """Optimize one article."""
    from seolint.cli.optimizing import run_errand

    raise typer.Exit(run_errand(ctx.obj, replace(errand, review=review, diff=diff)))
