"""The public API: a dozen names, importable from ``seolint`` itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal

from seolint.article import Inputs, NoSurroundings, Surroundings
from seolint.config import Config, ConfigFinder, load_config
from seolint.engine.collector import patient_collector
from seolint.engine.inspection import Job, inspector_for
from seolint.engine.loading import read_source
from seolint.engine.offers import SAFE, SAFE_AND_UNSAFE
from seolint.engine.results import FileReport, OptimizedArticle
from seolint.engine.surroundings import FileSurroundings
from seolint.finding import Applicability
from seolint.text import Source

__all__ = ["Format", "Linter", "inspector_for", "lint", "lint_file", "optimize"]

Format = Literal["markdown", "mdx", "html", "html-fragment", "text"]
Fixes = Literal["none", "safe", "unsafe"]

_WANTED: Mapping[str, frozenset[Applicability]] = {
    "none": frozenset(),
    "safe": SAFE,
    "unsafe": SAFE_AND_UNSAFE,
}


class Linter:
    """Lints many texts with one configuration; warm after the first, safe to share between threads.

    ``config`` is a configuration, the path of one, or settings by name
    (``{"select": ["title"]}``); ``None`` means the recommended rules.
    """

    def __init__(self, config: Config | str | Path | Mapping[str, Any] | None = None) -> None:
        if isinstance(config, Config):
            self.config = config
        elif isinstance(config, Mapping):
            self.config = load_config(None, config)
        else:
            self.config = load_config(config)
        self.inspector = inspector_for(self.config)

    def lint(
        self,
        text: str,
        *,
        path: str | None = None,
        format: Format | None = None,  # noqa: A002 - the name that users type
        title: str | None = None,
        keyphrase: str | None = None,
        front_matter: Mapping[str, Any] | None = None,
        today: date | None = None,
        fixes: Fixes = "none",
        metrics: bool = False,
    ) -> FileReport:
        """The report of one text. ``path`` names it and settles its format where ``format`` does not;
        nothing is read from there. ``front_matter`` is metadata that stands outside the text."""
        job = Job(
            Source(text, path),
            self.config,
            Inputs(title=title, keyphrase=keyphrase, today=today, front_matter=front_matter or {}),
            NoSurroundings(),
            format if format is not None or path is not None else "markdown",
        )
        return self.inspector.report(job, fixes=_WANTED[fixes], metrics=metrics)

    @patient_collector()
    def lint_many(self, texts: Iterable[str], *, format: Format | None = None) -> list[FileReport]:  # noqa: A002
        """The reports of many texts, in order, their language analysed in one batch."""
        jobs = [Job(Source(text), self.config, format=format or "markdown") for text in texts]
        read = [(job, self.inspector.reader(job).read(job.source)) for job in jobs]
        self.inspector.warm([(article, self.inspector.active(job)) for job, article in read])
        return [self.inspector.report(job, article) for job, article in read]

    def lint_file(
        self, path: str | Path, *, keyphrase: str | None = None, today: date | None = None, fixes: Fixes = "none"
    ) -> FileReport:
        """The report of one file. Raises UnreadableInput where it cannot be read."""
        source = read_source(path)
        around: Surroundings = FileSurroundings(path)
        job = Job(source, self.config, Inputs(keyphrase=keyphrase, today=today), around)
        return self.inspector.report(job, fixes=_WANTED[fixes])


def lint(
    text: str,
    *,
    path: str | None = None,
    format: Format | None = None,  # noqa: A002 - the name that users type
    title: str | None = None,
    keyphrase: str | None = None,
    front_matter: Mapping[str, Any] | None = None,
    today: date | None = None,
    config: Config | str | Path | Mapping[str, Any] | None = None,
    fixes: Fixes = "none",
    metrics: bool = False,
) -> FileReport:
    """Lint one text, Markdown unless ``format`` or the suffix of ``path`` says otherwise."""
    return Linter(config).lint(
        text, path=path, format=format, title=title, keyphrase=keyphrase, front_matter=front_matter,
        today=today, fixes=fixes, metrics=metrics,
    )  # fmt: skip


def lint_file(
    path: str | Path,
    *,
    keyphrase: str | None = None,
    today: date | None = None,
    config: Config | str | Path | Mapping[str, Any] | None = None,
    fixes: Fixes = "none",
) -> FileReport:
    """Lint one file by the configuration that is closest to it, unless ``config`` is given."""
    found = ConfigFinder().for_file(path) if config is None else config
    return Linter(found).lint_file(path, keyphrase=keyphrase, today=today, fixes=fixes)


def optimize(
    text: str,
    *,
    title: str | None = None,
    keyphrase: str | None = None,
    path: str | None = None,
    format: Format | None = None,  # noqa: A002 - the name that users type
    min_words: int = 700,
    titles: int = 4,
    today: date | None = None,
    verbatim: bool = False,
    author: str | None = None,
    published: date | None = None,
    source_url: str | None = None,
    accept: Callable[[str], bool] | None = None,
    enrich: bool = False,
    sources: Mapping[str, str] | None = None,
    config: Config | str | Path | Mapping[str, Any] | None = None,
) -> OptimizedArticle:
    """Turn a raw French article into a publishable one, of its own words alone.

    ``title`` is the title to customise where it is not in the text, ``titles``
    how many ranked ones to give; ``accept`` decides by its id whether a change is made.
    ``enrich`` adds boxes copied from the article and from ``sources``, texts by the name
    (a path) that readers and ``provenance`` are given; sources imply ``enrich``.
    Raises UsageError, UnsupportedLanguage or NotConverged.
    """
    from seolint.engine.optimizer import Order
    from seolint.engine.optimizer import optimize as optimize_article

    linter = Linter(config)
    entries = {"author": author, "date": published.isoformat() if published else None, "source": source_url}
    order = Order(
        Source(text, path), linter.config, title, keyphrase, format, min_words, titles, today, verbatim,
        {name: value for name, value in entries.items() if value is not None}, accept,
        enrich=enrich or bool(sources),
        sources=tuple(Source(told, name) for name, told in (sources or {}).items()),
    )  # fmt: skip
    return optimize_article(order, linter.inspector)
