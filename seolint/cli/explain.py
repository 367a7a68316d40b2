"""``seolint explain``."""

from __future__ import annotations

import typer

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def explain() -> None:
    """En chantier."""
    raise typer.Exit(2)
