"""``seolint check``: lint files and folders, and mend them if asked."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seolint.cli.options import ConfigFile, Isolated, Keyphrase, NoProgress, Quiet, Today, parse_today
from seolint.cli.session import Session
from seolint.cli.wording import both

app = typer.Typer(add_completion=False, rich_markup_mode=None)


class Format(StrEnum):
    """Output formats."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    RDJSON = "rdjson"


class FailOn(StrEnum):
    """Levels that make a run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


HELP = both(
    "Relire des articles et signaler ce qui ne va pas ; corriger avec --fix.\n\n"
    "Un dossier désigne ses fichiers Markdown et MDX ; « - », l’entrée standard.",
    "Lint articles and report what is wrong; mend with --fix.\n\n"
    "A folder means its Markdown and MDX files; - is standard input.",
)
EPILOG = both(
    """Exemples :
  seolint check article.md
  seolint check contenu/ --fix
  seolint check contenu/ --unsafe-fixes --diff
  seolint check . --select title,description --fail-on warning
  seolint check - --stdin-filename article.md < article.md
  seolint check contenu/ --output-format sarif --output-file seolint.sarif

Adopter seolint sur d’anciens articles :
  seolint check contenu/ --baseline reference.json --update-baseline
  seolint check contenu/ --select title-too-long --add-suppressions --reason "titres d’agence"
  seolint check contenu/ --changed-since main

Codes de sortie : 0 rien à signaler, 1 des signalements, 2 erreur, 130 interrompu.""",
    """Examples:
  seolint check article.md
  seolint check content/ --fix
  seolint check content/ --unsafe-fixes --diff
  seolint check . --select title,description --fail-on warning
  seolint check - --stdin-filename article.md < article.md
  seolint check content/ --output-format sarif --output-file seolint.sarif

To adopt seolint on old articles:
  seolint check content/ --baseline baseline.json --update-baseline
  seolint check content/ --select title-too-long --add-suppressions --reason "agency titles"
  seolint check content/ --changed-since main

Exit codes: 0 nothing to report, 1 findings, 2 error, 130 interrupted.""",
)

Selectors = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="RULES", help=both("Ces règles ou groupes seulement.", "Only these rules.")),
]
Ignored = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="RULES", help=both("Sauf ces règles ou groupes.", "Not these rules or groups.")),
]
Extended = Annotated[
    list[str] | None,
    typer.Option("--extend-select", metavar="RULES", help=both("Ces règles en plus.", "These rules too.")),
]


@app.command(help=HELP, epilog=EPILOG)
def check(
    ctx: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATHS", help=both("Fichiers et dossiers ; ici par défaut.", "Files, folders; here by default.")
        ),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help=both("Appliquer les corrections sûres.", "Apply the safe fixes."))
    ] = False,
    unsafe_fixes: Annotated[
        bool,
        typer.Option(
            "--unsafe-fixes",
            help=both("Appliquer aussi les corrections éditoriales.", "Apply the editorial fixes too."),
        ),
    ] = False,
    diff: Annotated[
        bool,
        typer.Option("--diff", help=both("Montrer les corrections, ne rien écrire.", "Show fixes, write nothing.")),
    ] = False,
    select: Selectors = None,
    ignore: Ignored = None,
    extend_select: Extended = None,
    profile: Annotated[
        str | None, typer.Option("--profile", metavar="NAME", help=both("Jeu de règles.", "Choice of rules."))
    ] = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    keyphrase: Keyphrase = None,
    output_format: Annotated[
        Format,
        typer.Option(
            "--output-format",
            metavar="FORMAT",
            help=both(
                "text, concise, json, jsonl, sarif, github, gitlab, junit ou rdjson.",
                "text, concise, json, jsonl, sarif, github, gitlab, junit or rdjson.",
            ),
        ),
    ] = Format.TEXT,
    output_file: Annotated[
        Path | None,
        typer.Option("--output-file", metavar="FILE", help=both("Écrire le rapport ici.", "Write the report here.")),
    ] = None,
    min_score: Annotated[
        int | None,
        typer.Option(
            "--min-score", metavar="N", min=0, max=100, help=both("Score exigé, de 0 à 100.", "Score asked for.")
        ),
    ] = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            "--fail-on",
            metavar="LEVEL",
            help=both(
                "Gravité qui fait échouer : error (par défaut), warning, info ou never.",
                "Severity that fails the run: error (default), warning, info or never.",
            ),
        ),
    ] = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help=both("Compter par règle.", "Count by rule."))
    ] = False,
    metrics: Annotated[
        bool,
        typer.Option("--metrics", help=both("Mesurer tout, quoi qu’il en coûte.", "All metrics, whatever they cost.")),
    ] = False,
    jobs: Annotated[
        int,
        typer.Option(
            "--jobs", "-j", metavar="N", min=0, help=both("Processus ; 0 : à seolint de voir.", "Processes; 0: auto.")
        ),
    ] = 0,
    timeout: Annotated[
        float | None,
        typer.Option(
            "--timeout",
            metavar="SECONDS",
            min=0,
            help=both(
                "Secondes après lesquelles un fichier est abandonné ; 0 : jamais. [par défaut : 120]",
                "Seconds after which a file is given up; 0: never. [default: 120]",
            ),
        ),
    ] = None,
    no_cache: Annotated[
        bool,
        typer.Option("--no-cache", help=both("Ne rien lire ni garder en cache.", "Neither read nor keep results.")),
    ] = False,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline",
            metavar="FILE",
            help=both("Ne pas redire les signalements de ce fichier.", "Do not repeat the findings of this file."),
        ),
    ] = None,
    update_baseline: Annotated[
        bool,
        typer.Option(
            "--update-baseline",
            help=both(
                "Noter ce qui reste dans ce fichier ; il ne grandit jamais.",
                "Write down what is left in that file; it never grows.",
            ),
        ),
    ] = False,
    add_suppressions: Annotated[
        bool,
        typer.Option(
            "--add-suppressions",
            help=both(
                "Écrire dans les articles les commentaires qui taisent ce qui est signalé.",
                "Write into the articles the comments that silence what is reported.",
            ),
        ),
    ] = False,
    reason: Annotated[
        str | None,
        typer.Option(
            "--reason",
            metavar="TEXT",
            help=both("Motif écrit dans ces commentaires.", "The reason that these comments give."),
        ),
    ] = None,
    changed_since: Annotated[
        str | None,
        typer.Option(
            "--changed-since",
            metavar="REF",
            help=both(
                "Seulement les paragraphes modifiés depuis cette branche ou ce commit.",
                "Only the paragraphs changed since this branch or commit.",
            ),
        ),
    ] = None,
    watch: Annotated[
        bool,
        typer.Option("--watch", help=both("Relire à chaque enregistrement.", "Lint again whatever is saved.")),
    ] = False,
    stdin_filename: Annotated[
        str | None,
        typer.Option("--stdin-filename", metavar="NAME", help=both("Nom de l’entrée standard.", "Name of stdin.")),
    ] = None,
    today: Today = None,
    quiet: Quiet = False,
    no_progress: NoProgress = False,
) -> None:
    """Lint ``paths``."""
    from seolint.cli.contradictions import refuse_contradictions
    from seolint.cli.linting import Wishes, check_paths
    from seolint.errors import UsageError

    refuse_contradictions(
        {
            "--config": config is not None,
            "--isolated": isolated,
            "--fix": fix,
            "--unsafe-fixes": unsafe_fixes,
            "--diff": diff,
            "--update-baseline": update_baseline,
            "--add-suppressions": add_suppressions,
            "--watch": watch,
            "--changed-since": changed_since is not None,
            "--output-file": output_file is not None,
        }
    )
    if select and not "".join(select).strip(" ,"):
        # Left to itself, an unset variable of a script would switch the gate off.
        raise UsageError("--select names no rule", hint="Name rules or groups, or leave the option out.")
    session: Session = ctx.obj
    overrides = {
        "select": select or None,
        "ignore": ignore or None,
        "extend_select": extend_select or None,
        "profile": profile,
        "min_score": min_score,
        "fail_on": fail_on.value if fail_on else None,
        "timeout": timeout,
    }
    wishes = Wishes(
        paths=paths or [],
        overrides={name: value for name, value in overrides.items() if value is not None},
        config=config,
        isolated=isolated,
        locale=session.locale,
        keyphrase=keyphrase,
        today=parse_today(today),
        fix=fix,
        unsafe_fixes=unsafe_fixes,
        diff=diff,
        output_format=output_format.value,
        output_file=output_file,
        statistics=statistics,
        metrics=metrics,
        jobs=jobs,
        cache=not no_cache,
        stdin_filename=stdin_filename,
        quiet=quiet,
        progress=not no_progress,
        baseline=baseline,
        update_baseline=update_baseline,
        add_suppressions=add_suppressions,
        reason=reason,
        changed_since=changed_since,
    )
    if watch:
        from seolint.cli.watching import watch_paths

        raise typer.Exit(watch_paths(wishes))
    raise typer.Exit(check_paths(wishes))
