"""``seolint test-rules``: the examples of your own rules, run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from seolint.cli.session import Session
from seolint.cli.wording import both, pick

__all__ = ["app"]

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_PROBLEMS = {
    "missing": both("il faut au moins un exemple bad et un good", "at least one bad and one good example are needed"),
    "silent": both("rien n’est signalé", "nothing is reported"),
    "elsewhere": both("signalé, mais pas à l’endroit dit par at", "reported, but not where at says"),
    "message": both("signalé, mais avec un autre message", "reported, but with another message"),
    "loud": both("signalé, alors que l’exemple est bon", "reported, although the example is good"),
    "fix": both("le texte corrigé n’est pas celui de fixed", "the mended text is not that of fixed"),
}


@app.command(
    help=both(
        "Exécuter les exemples de vos propres règles.",
        "Run the examples of your own rules.",
    ),
    epilog=both("Exemples :\n  seolint test-rules charte/", "Examples:\n  seolint test-rules house-style/"),
)
def test_rules(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help=both("Dossier de règles.", "Folder of rules."))],
) -> None:
    """Run every example of the rules below ``path``; 1 where one does not hold."""
    from seolint.catalog import load_catalog
    from seolint.engine.rule_examples import example_problems
    from seolint.french.parse import Parser
    from seolint.rulefiles import LEXICONS, PROFILES

    session: Session = ctx.obj
    locale = session.speech
    catalog = load_catalog([path])
    files = [f for f in sorted(path.rglob("*.y*ml")) if not {PROFILES, LEXICONS} & set(f.relative_to(path).parts)]
    language = Parser()
    failures = 0
    for file in files:
        rule = catalog.rule(file.stem)
        for number, problem in example_problems(rule, catalog, language):
            failures += 1
            where = pick(both(f"exemple {number}", f"example {number}"), locale) if number else rule.name
            typer.echo(f"{file}: {where} : {pick(_PROBLEMS[problem], locale)}")
    told = both(
        f"{len(files)} règle{'s' * (len(files) > 1)}, {failures} exemple{'s' * (failures > 1)} en défaut.",
        f"{len(files)} rule{'s' * (len(files) != 1)}, {failures} problem{'s' * (failures != 1)}.",
    )
    typer.echo(pick(told, locale))
    raise typer.Exit(1 if failures else 0)
