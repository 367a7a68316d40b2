"""``seolint explain``: a rule's page in the terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from seolint.cli.options import ConfigFile, Isolated
from seolint.cli.session import Session
from seolint.cli.wording import both

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    help=both(
        "La page d’une règle : ce qu’elle dit, pourquoi, ses options, des exemples, ses références.",
        "A rule's page: what it says, why, its options, examples, references.",
    ),
    epilog=both(
        "Exemples :\n  seolint explain title-too-long\n  seolint --locale en explain single-block",
        "Examples:\n  seolint explain title-too-long\n  seolint --locale en explain single-block",
    ),
)
def explain(
    ctx: typer.Context,
    rule: Annotated[str, typer.Argument(metavar="RULE", help=both("Nom de la règle.", "Name of the rule."))],
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> None:
    """Show the page of ``rule``."""
    from seolint.cli.catalogues import catalog_in_force
    from seolint.cli.terminal import columns, palette_for
    from seolint.report.catalogue import page

    session: Session = ctx.obj
    catalog, locale = catalog_in_force(session, config, isolated=isolated)
    typer.echo(page(catalog, catalog.rule(rule), locale, palette_for(), columns()), nl=False)
