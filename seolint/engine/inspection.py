"""One article, from its source to its report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from seolint.article import Article, Inputs, Language, NoSurroundings, Surroundings
from seolint.catalog import Catalog, load_catalog
from seolint.config import Config
from seolint.engine.cache import parse_shelf
from seolint.engine.collector import patient_collector
from seolint.engine.linter import LANGUAGE_NEEDS, LintRun
from seolint.engine.loading import LARGE
from seolint.engine.metrics import measure
from seolint.engine.offers import offered
from seolint.engine.reading import Reader
from seolint.engine.results import LARGE as TOO_LARGE
from seolint.engine.results import FileReport
from seolint.engine.score import score
from seolint.errors import SeolintError, SlowInput
from seolint.finding import Applicability, Fix
from seolint.rule import ActiveRule
from seolint.text import Source

if TYPE_CHECKING:
    from seolint.french.parse import Parse

__all__ = ["Inspector", "Job", "inspector_for", "uses_language"]

NOTHING: frozenset[Applicability] = frozenset()


def uses_language(active: Sequence[ActiveRule]) -> bool:
    """Whether a run of these rules loads the language model."""
    return any(not LANGUAGE_NEEDS.isdisjoint(rule.rule.needs) for rule in active)


@dataclass(frozen=True, slots=True)
class Job:
    """One text to inspect and all that bears on it. ``format`` ``None``: told from path and content."""

    source: Source
    config: Config = field(default_factory=Config)
    inputs: Inputs = field(default_factory=Inputs)
    surroundings: Surroundings = field(default_factory=NoSurroundings)
    format: str | None = None

    @property
    def large(self) -> bool:
        """Whether the text is so long that its language is left alone."""
        return len(self.source.text) > LARGE


class _LateLanguage:
    """A language that is not even imported before somebody asks it something."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @cached_property
    def _parser(self) -> Language:
        from seolint.french.parse import Parser

        return Parser(None if self._folder is None else parse_shelf(self._folder))

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        """The parses of ``texts``, in order."""
        return self._parser.parse_many(texts, entities=entities)


@cache
def _language(folder: Path | None) -> Language:
    """The language of this process, its parses kept in ``folder``; the model is loaded when first needed."""
    return _LateLanguage(folder)


@cache
def _inspector(rule_paths: tuple[str, ...], cache_in: Path | None) -> Inspector:
    return Inspector(load_catalog(rule_paths), _language(cache_in))


def inspector_for(config: Config, cache_in: Path | None = None) -> Inspector:
    """The inspector with the rules that ``config`` knows, over the language of this process.

    ``cache_in`` is the folder where parses outlive the process; without it they do not.
    """
    return _inspector(tuple(str(config.root / p) for p in config.settings.rule_paths), cache_in)


class Inspector:
    """Lints articles by one catalogue, with one language behind it."""

    def __init__(self, catalog: Catalog, language: Language) -> None:
        self.catalog = catalog
        self.language = language

    def active(self, job: Job) -> tuple[ActiveRule, ...]:
        """The rules that run on ``job``."""
        active = job.config.active_rules(self.catalog, job.source.path)
        return tuple(r for r in active if not uses_language([r])) if job.large else active

    def reader(self, job: Job) -> Reader:
        """What reads the text of ``job`` into an article, again and again."""
        return Reader(self.language, job.inputs, job.config.keys, job.surroundings, job.format)

    def warm(self, articles: Sequence[tuple[Article, Sequence[ActiveRule]]]) -> None:
        """Parse in one batch what the rules of all ``articles`` will ask for."""
        texts = [
            text
            for article, active in articles
            if uses_language(active) and not article.foreign
            for text in article.read_texts
        ]
        if texts:
            self.language.parse_many(texts)

    @patient_collector()
    def report(
        self,
        job: Job,
        article: Article | None = None,
        *,
        fixes: frozenset[Applicability] = NOTHING,
        metrics: bool = False,
        tolerant: bool = False,
    ) -> FileReport:
        """The report of ``job``; ``fixes`` are the kinds of fix that it shall carry, ``metrics``
        asks for all of them, whatever they cost.

        A rule that crashes raises SeolintError; where the report is to be ``tolerant`` it is
        named in its ``failures``, beside what the other rules found."""
        active = self.active(job)
        article = article or self.reader(job).read(job.source)
        run = LintRun(article, active, self.catalog, tolerant=tolerant)
        outcome = run.outcome()
        scores = score(outcome.findings, active, outcome.guessed)
        return FileReport(
            job.source.path or "-",
            job.source,
            outcome.findings,
            scores.overall,
            scores.groups,
            article.focus if metrics and not job.large else article.known_focus,
            measure(article, everything=metrics and not job.large),
            tuple(fix for rule in active for fix in _offers(run, rule, fixes)),
            (TOO_LARGE,) if job.large else (),
            failures=tuple(run.failures),
        )


def _offers(run: LintRun, rule: ActiveRule, fixes: frozenset[Applicability]) -> tuple[Fix, ...]:
    """The fixes of one rule; none, and a note of it, where it crashes and the run is tolerant."""
    try:
        return tuple(offered(run, rule, fixes))
    except SeolintError as error:
        if not run.tolerant or isinstance(error, SlowInput):
            raise
        run.failures.append(error)
        return ()
