"""``seolint cache``: what is kept between runs."""

from __future__ import annotations

import typer

from seolint.cli.session import Session
from seolint.cli.wording import both, pick

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    help=both("Gérer ce qui est gardé d’un passage à l’autre.", "Manage what is kept between runs."),
    epilog=both("Exemples :\n  seolint cache clear", "Examples:\n  seolint cache clear"),
)


@app.callback()
def cache() -> None:
    """Hold the commands below."""


@app.command(
    help=both("Oublier les résultats gardés.", "Forget the results that are kept."),
    epilog=both("Exemples :\n  seolint cache clear", "Examples:\n  seolint cache clear"),
)
def clear(ctx: typer.Context) -> None:
    """Remove every cached file."""
    from seolint.engine.cache import cache_folder
    from seolint.engine.cache import clear as clear_cache

    session: Session = ctx.obj
    removed = list(clear_cache())
    text = both(
        f"{len(removed)} fichiers retirés de {cache_folder()}.", f"{len(removed)} files removed from {cache_folder()}."
    )
    typer.echo(pick(text, session.speech))
