"""Options that several commands share, declared once."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from seolint.cli.wording import both

__all__ = ["ConfigFile", "Isolated", "Keyphrase", "NoProgress", "Quiet", "Today", "parse_today"]

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help=both(
            "Fichier de configuration, au lieu de celui trouvé en remontant les dossiers.",
            "Configuration file, instead of the one found upward from each file.",
        ),
    ),
]

Isolated = Annotated[
    bool,
    typer.Option(
        "--isolated", help=both("Ne lire aucun fichier de configuration.", "Read no configuration file at all.")
    ),
]

Keyphrase = Annotated[
    str | None,
    typer.Option(
        "--keyphrase",
        metavar="TEXT",
        help=both("Expression clé visée par l’article.", "The keyphrase that the article aims at."),
    ),
]


Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help=both("Ne rien écrire d’accessoire.", "Write nothing accessory."))
]

NoProgress = Annotated[
    bool,
    typer.Option("--no-progress", help=both("Pas de barre de progression.", "No progress bar.")),
]


def parse_today(text: str | None, option: str = "--today") -> date | None:
    """The date given to ``option``. Raises a usage error for what is no date."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a date", param_hint=option) from None


Today = Annotated[
    str | None,
    typer.Option(
        "--today",
        metavar="DATE",
        help=both(
            "Date du jour (AAAA-MM-JJ) ; seolint ne lit jamais l’horloge.",
            "Today's date (YYYY-MM-DD); seolint never reads the clock.",
        ),
    ),
]
