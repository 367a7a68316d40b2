"""``check --fix``: one file through the fix loop, and back to where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from seolint.cli.inputs import STDIN
from seolint.engine.crashes import crash_of_file
from seolint.engine.files import Target
from seolint.engine.fixer import FixLoop
from seolint.engine.inspection import inspector_for
from seolint.engine.loading import decode, read_bytes
from seolint.engine.patience import patience
from seolint.engine.runner import RunOptions, job_for, processes_for
from seolint.engine.writing import write_source
from seolint.errors import SeolintError, UsageError
from seolint.finding import Applicability
from seolint.text import Source

__all__ = ["Mended", "mend", "mend_all"]


@dataclass(frozen=True, slots=True)
class Mended:
    """A text before and after, and the number of fixes between."""

    before: Source
    after: Source
    applied: int

    @property
    def changed(self) -> bool:
        """Whether there is any difference."""
        return self.before.text != self.after.text


def mend(target: Target, options: RunOptions, allowed: Set[Applicability], *, write: bool) -> Mended:
    """Apply the ``allowed`` fixes to ``target``; with ``write`` the file is replaced where it changed.

    Standard input is never written back. Raises SeolintError for a file that cannot be read or
    written, NotConverged for fixes that undo each other: the file is then as it was.
    """
    source = decode(target.data if target.data is not None else read_bytes(target.path), target.path)
    config = options.finder.for_file(None if target.path == STDIN else target.path)
    inspector = inspector_for(config)
    job = job_for(target, source, config, options)
    reader = inspector.reader(job)
    loop = FixLoop(reader, inspector.active(job), inspector.catalog, frozenset(allowed))
    with patience(config.settings.timeout, target.path):
        done = loop.run(reader.read(source))
    mended = Mended(source, done.source, len(done.applied))
    if write and mended.changed and target.data is None:
        try:
            write_source(mended.after)
        except OSError as error:
            raise UsageError(f"cannot be written ({error.strerror or error})", path=target.path) from error
    return mended


def mend_all(
    targets: Sequence[Target], options: RunOptions, allowed: Set[Applicability], *, write: bool
) -> Iterator[Mended | SeolintError]:
    """What ``mend`` makes of each target, or why it could not, in their order; in as many processes as a check takes.

    Raises ConfigurationError or RuleError: they concern every file.
    """
    jobs = processes_for(len(targets), options)
    if jobs > 1:
        from seolint.engine.processes import each_in_processes

        task = _Task(replace(options, cache=None), frozenset(allowed), write)
        configs = [options.finder.for_file(target.path) for target in targets]
        yield from each_in_processes(task, targets, configs, jobs)
        return
    for target in targets:
        yield _mended(target, options, allowed, write=write)


@dataclass(frozen=True, slots=True)
class _Task:
    """``mend`` with its options, as another process can take it."""

    options: RunOptions
    allowed: frozenset[Applicability]
    write: bool

    def __call__(self, target: Target) -> Mended | SeolintError:
        return _mended(target, self.options, self.allowed, write=self.write)


def _mended(target: Target, options: RunOptions, allowed: Set[Applicability], *, write: bool) -> Mended | SeolintError:
    try:
        return mend(target, options, allowed, write=write)
    except Exception as error:
        return crash_of_file(error, target.path)
