"""Many files: cached results first, the rest in batches, over several processes where that pays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from seolint.article import Inputs, NoSurroundings, Surroundings
from seolint.config import Config, ConfigFinder
from seolint.engine.cache import Cache, digest, versions
from seolint.engine.codec import report_from_data, report_to_data
from seolint.engine.collector import patient_collector
from seolint.engine.crashes import crash_of_file, together
from seolint.engine.files import Target
from seolint.engine.inspection import Inspector, Job, inspector_for
from seolint.engine.loading import decode, read_bytes
from seolint.engine.patience import patience
from seolint.engine.results import FileReport, RunReport
from seolint.engine.surroundings import OF_FOLDER, FileSurroundings, Question
from seolint.errors import BinaryInput, SeolintError, SlowInput
from seolint.finding import Applicability
from seolint.text import Source

__all__ = ["Item", "OnFile", "RunOptions", "job_for", "lint_batch", "lint_targets", "processes_for"]

BATCH = 16
"""Files whose sentences are parsed together."""

WORTH_A_PROCESS = 8
"""Files below which another process costs more than it gains."""

OnFile = Callable[[FileReport | SeolintError], None]
"""Called for every file as it is done, in the order of the files."""


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What bears on all files of a run.

    ``fixes`` are the kinds of fix that reports carry; ``jobs`` the processes
    (0: as many as pay); ``cache`` where results are kept, ``None`` for nowhere.
    """

    finder: ConfigFinder = field(default_factory=ConfigFinder)
    keyphrase: str | None = None
    today: date | None = None
    fixes: frozenset[Applicability] = frozenset()
    metrics: bool = False
    jobs: int = 1
    cache: Cache | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One file, read, with the key of its result."""

    target: Target
    source: Source
    config: Config
    key: str = ""


def job_for(target: Target, source: Source, config: Config, options: RunOptions) -> Job:
    """The job that lints ``target``."""
    around: Surroundings = NoSurroundings() if target.path == "-" else FileSurroundings(target.path)
    return Job(source, config, Inputs(keyphrase=options.keyphrase, today=options.today), around)


def _is_draft(job: Job, inspector: Inspector) -> bool:
    """Whether the front matter says that the article is not published."""
    front = inspector.reader(job).read(job.source).document.front_matter
    if front is None:
        return False
    values = front.values
    if values.get("published") is False:
        return True
    said = [values.get(key) for key in job.config.keys["draft"] if key != "published"]
    return any(v is True or (isinstance(v, str) and v.strip().lower() in ("draft", "brouillon", "true")) for v in said)


class _Keys:
    """Makes the keys of results: a hash of all that can change them but the answers of the surroundings.

    Which fixes a report carries is not in it: one that carries more serves a run that wants fewer.
    """

    def __init__(self, options: RunOptions) -> None:
        said = [options.keyphrase, options.today and options.today.isoformat(), options.metrics]
        self._common = digest([said, dict(versions())])
        self._configs: dict[tuple[int, tuple[int, ...]], str] = {}

    def of(self, data: bytes, path: str, config: Config) -> str:
        """The key of the result for a file of these bytes at ``path``."""
        from hashlib import sha256

        known = (id(config), config.overrides_for(path))
        if known not in self._configs:
            catalog = inspector_for(config).catalog
            rules = config.fingerprint(config.active_rules(catalog, path))
            self._configs[known] = digest([rules, catalog.digest])
        return digest([self._common, self._configs[known], path, sha256(data).hexdigest()])


@patient_collector()
def lint_targets(targets: Sequence[Target], options: RunOptions, on_file: OnFile | None = None) -> RunReport:
    """The reports of ``targets``, in their order; what cannot be read is told and stops nothing.

    Raises ConfigurationError or RuleError: they concern every file.
    """
    results: list[FileReport | SeolintError | None] = [None] * len(targets)
    todo: list[tuple[int, Item]] = []
    for index, found in _cached(targets, options):
        if isinstance(found, Item):
            todo.append((index, found))
        else:
            results[index] = found
    told = _Teller(results, {i for i, _ in todo}, on_file)
    interrupted = False
    try:
        for index, result in _linted(todo, options):
            told.done(index, result)
    except KeyboardInterrupt:
        interrupted = True
    files = tuple(r for r in results if isinstance(r, FileReport))
    skipped = tuple(t.path for t, r in zip(targets, results, strict=True) if isinstance(r, BinaryInput) and not t.named)
    errors = tuple(
        r
        for t, r in zip(targets, results, strict=True)
        if isinstance(r, SeolintError) and (t.named or not isinstance(r, BinaryInput))
    )
    crashed = tuple(error for report in files for error in together(report.failures))
    return RunReport(files, (*errors, *crashed), skipped, interrupted)


class _Teller:
    """Hands results on in the order of the files, each as soon as all before it are done."""

    def __init__(
        self, results: list[FileReport | SeolintError | None], open_: set[int], on_file: OnFile | None
    ) -> None:
        self._results = results
        self._open = open_
        self._on_file = on_file
        self._next = 0
        self._advance()

    def done(self, index: int, result: FileReport | SeolintError | None) -> None:
        """Take the result of file number ``index``."""
        self._results[index] = result
        self._open.discard(index)
        self._advance()

    def _advance(self) -> None:
        while self._next < len(self._results) and self._next not in self._open:
            result = self._results[self._next]
            if result is not None and self._on_file is not None:
                self._on_file(result)
            self._next += 1


def _cached(
    targets: Sequence[Target], options: RunOptions
) -> Iterator[tuple[int, Item | FileReport | SeolintError | None]]:
    """For every file its kept result, its error, or the item that is still to be linted."""
    keys = _Keys(options) if options.cache is not None else None
    items: dict[int, Item] = {}
    for index, target in enumerate(targets):
        config = options.finder.for_file(None if target.path == "-" else target.path)
        try:
            # A file on a drive that does not answer is a slow file too.
            with patience(config.settings.timeout, target.path):
                data = target.data if target.data is not None else read_bytes(target.path)
            source = decode(data, target.path)
        except SeolintError as error:
            yield index, error
            continue
        items[index] = Item(target, source, config, keys.of(data, target.path, config) if keys else "")
    kept = options.cache.get_many([i.key for i in items.values()]) if options.cache is not None else {}
    answered: dict[tuple[str, str, str], str] = {}
    for index, item in items.items():
        yield index, _restored(item, kept.get(item.key), options.fixes, answered) or item


def _restored(
    item: Item, kept: Any, fixes: frozenset[Applicability], answered: dict[tuple[str, str, str], str]
) -> FileReport | None:
    """The report that was kept, with ``fixes`` of these kinds, if it has them and what lies around the file
    answers as it did. ``answered`` holds what the folders answered already in this run."""
    if not isinstance(kept, dict) or not fixes <= set(kept.get("fixes", ())):
        return None
    around = FileSurroundings(item.target.path)
    try:
        asked = [((what, of), answer) for what, of, answer in kept["asked"]]
        if any(_answer_again(around, question, item, answered) != answer for question, answer in asked):
            return None
        report = report_from_data(kept["report"], item.source)
    except (KeyError, TypeError, ValueError):
        return None
    return replace(report, fixes=tuple(f for f in report.fixes if f.applicability in fixes))


def _answer_again(
    around: FileSurroundings, question: Question, item: Item, answered: dict[tuple[str, str, str], str]
) -> str:
    """The hash of the answer to ``question`` now."""
    if question[0] not in OF_FOLDER:
        return digest(around.again(question))
    key = (os.path.dirname(item.target.path), *question)  # noqa: PTH120 (a thousand paths)
    if key not in answered:
        answered[key] = digest(around.again(question))
    return answered[key]


def _to_keep(job: Job, report: FileReport, fixes: frozenset[Applicability]) -> dict[str, Any]:
    around = job.surroundings
    answers = around.answers if isinstance(around, FileSurroundings) else {}
    asked = [[what, of, digest(answer)] for (what, of), answer in sorted(answers.items())]
    return {"report": report_to_data(report), "asked": asked, "fixes": sorted(fixes)}


def _batches(todo: Sequence[tuple[int, Item]]) -> list[Sequence[tuple[int, Item]]]:
    return [todo[at : at + BATCH] for at in range(0, len(todo), BATCH)]


def processes_for(files: int, options: RunOptions) -> int:
    """The processes to share ``files`` among: what was asked for, and one where another costs more than it gains."""
    jobs = options.jobs or min(os.cpu_count() or 1, files // WORTH_A_PROCESS)
    return jobs if jobs > 1 and files > WORTH_A_PROCESS else 1


def _linted(
    todo: Sequence[tuple[int, Item]], options: RunOptions
) -> Iterator[tuple[int, FileReport | SeolintError | None]]:
    jobs = processes_for(len(todo), options)
    if jobs > 1:
        from seolint.engine.processes import lint_in_processes

        yield from lint_in_processes(todo, options, jobs)
        return
    for batch in _batches(todo):
        yield from lint_batch(batch, options)


def lint_batch(
    batch: Sequence[tuple[int, Item]], options: RunOptions
) -> Iterator[tuple[int, FileReport | SeolintError | None]]:
    """The results of some files, their sentences parsed together; kept in the cache, if there is one."""
    ready = []
    folder = None if options.cache is None else options.cache.folder
    for index, item in batch:
        inspector = inspector_for(item.config, folder)
        job = job_for(item.target, item.source, item.config, options)
        try:
            with patience(item.config.settings.timeout, item.target.path):
                article = inspector.reader(job).read(job.source)
        except Exception as error:
            yield index, crash_of_file(error, item.target.path)
            continue
        ready.append((index, item, inspector, job, article))
    for inspector in {id(r[2]): r[2] for r in ready}.values():
        own = [(article, inspector.active(job)) for _, _, owner, job, article in ready if owner is inspector]
        limit = max(item.config.settings.timeout for _, item, owner, _, _ in ready if owner is inspector)
        # Where one file of the batch holds up all, each is parsed on its own below, and that one is named.
        with suppress(SlowInput), patience(limit, None):
            inspector.warm(own)
    keep: dict[str, Any] = {}
    for index, item, inspector, job, article in ready:
        if not item.target.named and item.config.settings.skip_drafts and _is_draft(job, inspector):
            yield index, None
            continue
        try:
            with patience(item.config.settings.timeout, item.target.path):
                report = inspector.report(job, article, fixes=options.fixes, metrics=options.metrics, tolerant=True)
        except Exception as error:
            yield index, crash_of_file(error, item.target.path)
            continue
        if item.key and not report.failures:
            keep[item.key] = _to_keep(job, report, options.fixes)
        yield index, report
    if options.cache is not None:
        options.cache.put_many(keep)
