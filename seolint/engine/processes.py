"""Linting in several processes: the model is loaded once, before they part."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from seolint.config import Config
from seolint.engine.cache import Cache
from seolint.engine.codec import report_from_data, report_to_data
from seolint.engine.collector import patient_collector
from seolint.engine.files import Target
from seolint.engine.inspection import inspector_for, uses_language
from seolint.engine.results import FileReport
from seolint.engine.runner import Item, RunOptions, lint_batch
from seolint.errors import SeolintError

__all__ = ["each_in_processes", "lint_in_processes"]

SMALL_BATCH = 8
"""Files handed to a process at a time: few, so that no process waits long for another at the end."""

_options = RunOptions()


def _begin(options: RunOptions, folder: Path | None) -> None:
    """Set a process up. An open cache must not be shared between processes: each opens its own in ``folder``."""
    global _options
    _options = replace(options, cache=None if folder is None else Cache(folder))


@patient_collector()
def _work(batch: Sequence[tuple[int, Item]]) -> list[tuple[int, dict[str, Any] | SeolintError | None]]:
    """Reports as plain data: the text need not travel back."""
    return [(i, report_to_data(r) if isinstance(r, FileReport) else r) for i, r in lint_batch(batch, _options)]


def _load_model(configs: Iterable[Config], folder: Path | None) -> None:
    """Load the language model, where a rule needs it, so that forked processes share its memory."""
    for config in {id(config): config for config in configs}.values():
        inspector = inspector_for(config, folder)
        if uses_language(config.active_rules(inspector.catalog)):
            inspector.language.parse_many(["Bonjour."])
            return


def lint_in_processes(
    todo: Sequence[tuple[int, Item]], options: RunOptions, jobs: int
) -> Iterator[tuple[int, FileReport | SeolintError | None]]:
    """The results of all files, in their order. A file on which a process dies is named; the others go on."""
    folder = None if options.cache is None else options.cache.folder
    forking = "fork" in multiprocessing.get_all_start_methods()
    if forking:
        _load_model((item.config for _, item in todo), folder)
    context = multiprocessing.get_context("fork" if forking else "spawn")
    batches = [todo[at : at + SMALL_BATCH] for at in range(0, len(todo), SMALL_BATCH)]
    items = dict(todo)
    done: set[int] = set()
    given = (replace(options, cache=None), folder)
    try:
        with ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=given) as pool:
            for results in pool.map(_work, batches):
                for index, result in results:
                    done.add(index)
                    yield index, _restored(items[index], result)
    except BrokenProcessPool:
        for index, item in todo:
            if index not in done:
                yield index, _alone(index, item, context, given)


def _restored(item: Item, result: dict[str, Any] | SeolintError | None) -> FileReport | SeolintError | None:
    return report_from_data(result, item.source) if isinstance(result, dict) else result


def _alone(
    index: int, item: Item, context: Any, given: tuple[RunOptions, Path | None]
) -> FileReport | SeolintError | None:
    """The result of one file in a process of its own: it may be the one that breaks them."""
    try:
        with ProcessPoolExecutor(1, mp_context=context, initializer=_begin, initargs=given) as pool:
            ((_, result),) = pool.submit(_work, [(index, item)]).result()
            return _restored(item, result)
    except BrokenProcessPool:
        return _ended(item.target.path)


def _ended(path: str) -> SeolintError:
    return SeolintError("seolint was ended by the system on this file", path=path)


Made = TypeVar("Made")

_task: Callable[[Target], Any] | None = None


def _take(task: Callable[[Target], Any]) -> None:
    """Set a process up for ``each_in_processes``: the task is handed over once, not with every file."""
    global _task
    _task = task


def _do(target: Target) -> Any:
    assert _task is not None, "a process starts with its task"
    return _task(target)


def each_in_processes(
    task: Callable[[Target], Made | SeolintError], targets: Sequence[Target], configs: Iterable[Config], jobs: int
) -> Iterator[Made | SeolintError]:
    """What ``task`` gives for each file, in their order. A file on which a process dies is named; the others go on.

    ``task`` opens no cache: one must not be shared between processes.
    """
    forking = "fork" in multiprocessing.get_all_start_methods()
    if forking:
        _load_model(configs, None)
    context = multiprocessing.get_context("fork" if forking else "spawn")
    done = 0
    try:
        with ProcessPoolExecutor(jobs, mp_context=context, initializer=_take, initargs=(task,)) as pool:
            for result in pool.map(_do, targets):
                done += 1
                yield result
    except BrokenProcessPool:
        for target in targets[done:]:
            try:
                with ProcessPoolExecutor(1, mp_context=context, initializer=_take, initargs=(task,)) as pool:
                    result = pool.submit(_do, target).result()
            except BrokenProcessPool:
                yield _ended(target.path)
            else:
                yield result
