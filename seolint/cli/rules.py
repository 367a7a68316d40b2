"""``seolint rules``: the catalogue as a table or as data."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from seolint.cli.options import ConfigFile, Isolated
from seolint.cli.session import Session
from seolint.cli.wording import both

app = typer.Typer(add_completion=False, rich_markup_mode=None)


class RulesFormat(StrEnum):
    """How the catalogue is written."""

    TEXT = "text"
    JSON = "json"


@app.command(
    help=both(
        "Le catalogue des règles : gravité, correctif, raison d’être.",
        "The catalogue of rules: severity, fix, reason.",
    ),
    epilog=both(
        "Exemples :\n  seolint rules\n  seolint rules title headings\n  seolint rules --output-format json",
        "Examples:\n  seolint rules\n  seolint rules title headings\n  seolint rules --output-format json",
    ),
)
def rules(
    ctx: typer.Context,
    selectors: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="RULES", help=both("Règles ou groupes ; tous par défaut.", "Rules or groups; all by default.")
        ),
    ] = None,
    output_format: Annotated[
        RulesFormat,
        typer.Option("--output-format", metavar="text|json", help=both("Forme de la sortie.", "Form of the output.")),
    ] = RulesFormat.TEXT,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> None:
    """List the rules of the catalogue, those of ``rule_paths`` included."""
    from seolint.cli.catalogues import catalog_in_force
    from seolint.cli.terminal import columns, palette_for
    from seolint.report.catalogue import rules_json, table

    session: Session = ctx.obj
    catalog, locale = catalog_in_force(session, config, isolated=isolated)
    chosen = catalog.select(selectors) if selectors else frozenset(catalog.rules)
    listed = [rule for name, rule in catalog.rules.items() if name in chosen]
    if output_format is RulesFormat.JSON:
        typer.echo(rules_json(catalog, listed), nl=False)
    else:
        typer.echo(table(listed, locale, palette_for(), columns()), nl=False)
