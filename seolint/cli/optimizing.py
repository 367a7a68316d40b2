"""What ``optimize`` and ``apply`` share: read, optimize, write, sum up, and give the exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Literal

from seolint.article import NoSurroundings, Surroundings
from seolint.catalog import Catalog
from seolint.cli.inputs import STDIN, read_input
from seolint.cli.output import write_output
from seolint.cli.session import Session
from seolint.cli.terminal import palette_for
from seolint.config import Config, ConfigFinder
from seolint.engine.files import SUFFIXES
from seolint.engine.inspection import Inspector, inspector_for
from seolint.engine.optimizer import Order
from seolint.engine.optimizer import optimize as optimize_article
from seolint.engine.results import Change, Left, OptimizedArticle
from seolint.engine.selection import apply_changes
from seolint.engine.surroundings import FileSurroundings
from seolint.errors import UsageError
from seolint.report.colors import Palette
from seolint.report.messages import Speaker
from seolint.text import Source

__all__ = ["Errand", "run_errand", "unsettled"]


@dataclass(frozen=True, slots=True)
class Errand:
    """The options of ``optimize`` and ``apply`` as given; ``accept`` and ``refuse`` are ids of changes."""

    file: str
    output: Path | None = None
    title: str | None = None
    keyphrase: str | None = None
    min_words: int = 700
    to: Literal["markdown", "html", "json"] = "markdown"
    titles: int = 4
    verbatim: bool = False
    diff: bool = False
    entries: Mapping[str, str | None] = field(default_factory=dict)
    stdin_filename: str | None = None
    config: Path | None = None
    isolated: bool = False
    today: date | None = None
    quiet: bool = False
    accept: tuple[str, ...] | None = None
    refuse: tuple[str, ...] | None = None
    review: bool = False
    enrich: bool = False
    sources: tuple[str, ...] = ()


def run_errand(session: Session, errand: Errand) -> int:
    """Optimize one article and return the exit code."""
    if errand.review and errand.file == STDIN:
        raise UsageError(
            "--review reads its answers from standard input", hint="Name the article's file instead of “-”."
        )
    source = read_input(errand.file, errand.stdin_filename)
    settings = ConfigFinder(errand.config, isolated=errand.isolated).for_file(source.path)
    inspector = inspector_for(settings)
    order = _order(errand, source, settings)
    speaker = Speaker(inspector.catalog.rules, session.locale or settings.settings.locale)
    article, notes, steps = _made(order, inspector, errand, speaker)
    write_output(_rendered(article, source, errand, speaker, settings), errand.output)
    if not errand.quiet:
        from seolint.report.optimized import summary

        if errand.to == "html" and not errand.diff:
            from seolint.report.webpage import unknown_line

            unknown = unknown_line(article, speaker, settings.keys)
            notes += [unknown] if unknown else []
        sys.stderr.write("".join(f"{note}\n" for note in notes))
        from seolint.cli.next_steps import next_steps

        steps += next_steps(article, errand, speaker)
        sys.stderr.write(summary(article, speaker, palette_for(sys.stderr), steps))
    return int(unsettled(article.left, inspector.catalog))


def _order(errand: Errand, source: Source, settings: Config) -> Order:
    """What the engine is asked for."""
    # A keyphrase that was given is declared: the next check must not take it for a guess.
    entries = {**errand.entries, "keyphrase": errand.keyphrase}
    return Order(
        source,
        settings,
        title=(errand.title or "").strip() or None,
        keyphrase=errand.keyphrase,
        min_words=errand.min_words,
        titles=errand.titles,
        today=errand.today,
        verbatim=errand.verbatim,
        entries={name: text for name, text in entries.items() if text},
        enrich=errand.enrich or bool(errand.sources),
        sources=tuple(read_input(path) for path in errand.sources),
        beside=_beside(errand.output or Path(errand.file)),
    )


def _beside(place: Path) -> Surroundings:
    """The articles of the folder that the result belongs to; none where it is no article of a folder."""
    return FileSurroundings(place) if place.suffix in SUFFIXES else NoSurroundings()


_Made = tuple[OptimizedArticle, list[str], list[tuple[str, str]]]


def _made(order: Order, inspector: Inspector, errand: Errand, speaker: Speaker) -> _Made:
    """The article with the changes that were chosen, all by default, what is to be said of the choice, and the
    command that makes it again."""
    if errand.review:
        from seolint.cli.next_steps import chosen_step
        from seolint.cli.review import Answers, ask

        def propose(refused: frozenset[str], versions: Mapping[str, int]) -> Sequence[Change]:
            told = (
                replace(order, accept=lambda i: i not in refused, versions=versions) if refused or versions else order
            )
            return optimize_article(told, inspector).changes

        answers: Answers = ask(propose, speaker)
        told = replace(order, accept=set(answers.accepted).__contains__, versions=answers.versions)
        step = chosen_step(answers, propose(frozenset(), {}), errand, speaker)
        return optimize_article(told, inspector), [], [step] if step is not None else []
    if errand.accept is not None or errand.refuse is not None:
        from seolint.report.selected import choice_lines

        chosen = apply_changes(order, inspector, accept=errand.accept, refuse=errand.refuse)
        return chosen.article, list(choice_lines(chosen, speaker, accepting=errand.accept is not None)), []
    return optimize_article(order, inspector), [], []


def _rendered(article: OptimizedArticle, source: Source, errand: Errand, speaker: Speaker, settings: Config) -> str:
    """What is written to the output."""
    if errand.diff:
        from seolint.report.diff import unified_diff

        palette = palette_for() if errand.output is None else Palette()
        return unified_diff(source.text, article.markdown, source.path or "stdin", palette)
    if errand.to == "json":
        from seolint.report.optimized import render_json

        return render_json(article, speaker)
    if errand.to == "html":
        from seolint.report.webpage import as_html

        return as_html(article, settings.keys)
    return article.markdown


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
