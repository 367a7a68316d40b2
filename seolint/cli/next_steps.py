"""How to go on after ``optimize``: the commands to type next, with the options that were given."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seolint.cli.inputs import STDIN
from seolint.engine.results import Change, OptimizedArticle
from seolint.report.messages import Speaker

if TYPE_CHECKING:
    from seolint.cli.optimizing import Errand
    from seolint.cli.review import Answers

__all__ = ["chosen_step", "next_steps"]

_ANY_OUTPUT = "article.md"
"""The file that a command names where none was given."""

_DEFAULT_WORDS = 700
"""What ``--min-words`` is where it is not given."""


def next_steps(article: OptimizedArticle, errand: Errand, speaker: Speaker) -> Iterator[tuple[str, str]]:
    """What a person may want to do with ``article``, and the command for it; nothing for standard input."""
    if errand.file == STDIN or errand.accept is not None or errand.refuse is not None or errand.diff:
        return
    if article.changes and not errand.review:
        yield (
            speaker.say(
                "revoir une à une les modifications ({n})",
                "review the changes one by one ({n})",
                n=len(article.changes),
            ),
            command("optimize", errand, "--review"),
        )
    if article.words < errand.min_words and not errand.sources:
        yield (
            speaker.say(
                "compléter l’article avec des textes que vous fournissez",
                "add to the article from texts that you hand over",
            ),
            command("optimize", errand, "--source", speaker.say("DOSSIER.txt", "BACKGROUND.txt")),
        )


def chosen_step(
    answers: Answers, changes: Sequence[Change], errand: Errand, speaker: Speaker
) -> tuple[str, str] | None:
    """What a review decided, and the command that does it again.

    ``changes`` are those of an optimization without any choice; ``None`` where ``apply`` has no words for the choice:
    a version that was picked, a change that only came up because another one was refused.
    """
    every = [c.id for c in changes]
    accepted = answers.accepted
    if answers.versions or not set(accepted) <= set(every):
        return None
    refused = [i for i in every if i not in set(accepted)]
    told = speaker.say(
        "{yes} sur {n:modification acceptée|modifications acceptées} ; pour refaire ce choix",
        "{yes} of {n:change|changes} accepted; to choose so again",
        yes=len(accepted),
        n=len(every),
    )
    if not refused or not accepted:
        return (told, command("optimize", errand)) if accepted else None
    named, option = (refused, "--refuse") if len(refused) <= len(accepted) else (accepted, "--accept")
    return told, command("apply", errand, option, ",".join(named))


def command(name: str, errand: Errand, *more: str) -> str:
    """The command line that runs ``name`` with the options of ``errand`` and ``more``, quoted for a shell."""
    words = ["seolint", name, errand.file]
    given = (
        ("--title", errand.title),
        ("--keyphrase", errand.keyphrase),
        ("--min-words", str(errand.min_words) if errand.min_words != _DEFAULT_WORDS else None),
        ("--to", errand.to if errand.to != "markdown" else None),
        ("--source-url", errand.entries.get("source")),
        ("--author", errand.entries.get("author")),
        ("--date", errand.entries.get("date")),
        ("--config", str(errand.config) if errand.config is not None else None),
        ("--today", errand.today.isoformat() if errand.today is not None else None),
    )
    for option, value in given:
        words += [option, value] if value else []
    for source in errand.sources:
        words += ["--source", source]
    words += ["--enrich"] if errand.enrich and not errand.sources and "--source" not in more else []
    words += ["--verbatim"] if errand.verbatim else []
    words += ["--isolated"] if errand.isolated else []
    output = str(errand.output) if errand.output is not None else _ANY_OUTPUT
    return shlex.join([*words, *more, "-o", output])
