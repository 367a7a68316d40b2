"""Files mended in place: the fix loop over many, each written at once or left as it was."""

from __future__ import annotations

from collections.abc import Sequence

from seolint.engine.files import Target
from seolint.engine.fixer import FixLoop
from seolint.engine.inspection import inspector_for
from seolint.engine.loading import decode, read_bytes
from seolint.engine.offers import SAFE
from seolint.engine.results import FixedFile
from seolint.engine.runner import RunOptions, failure, job_for
from seolint.engine.writing import write_source
from seolint.errors import BinaryInput, SeolintError
from seolint.finding import Applicability

__all__ = ["fix_target", "fix_targets"]


def fix_target(target: Target, options: RunOptions, allowed: frozenset[Applicability] = SAFE) -> FixedFile:
    """What the allowed fixes make of one file; nothing is written.

    Raises UnreadableInput for what cannot be read, NotConverged when fixes undo each other.
    """
    data = target.data if target.data is not None else read_bytes(target.path)
    source = decode(data, target.path)
    config = options.finder.for_file(None if target.path == "-" else target.path)
    inspector = inspector_for(config)
    job = job_for(target, source, config, options)
    reader = inspector.reader(job)
    loop = FixLoop(reader, inspector.active(job), inspector.catalog, allowed)
    done = loop.run(reader.read(source))
    refused = tuple((r.fix.finding.rule, r.reason) for r in done.refused)
    return FixedFile(source, done.source, tuple(a.fix for a in done.applied), refused)


def fix_targets(
    targets: Sequence[Target],
    options: RunOptions,
    allowed: frozenset[Applicability] = SAFE,
    *,
    write: bool = False,
) -> tuple[list[FixedFile], list[SeolintError]]:
    """What the allowed fixes make of ``targets``, in their order, and the files that could not be mended.

    With ``write``, changed files are written; one that failed is left as it was and stops no other.
    """
    fixed: list[FixedFile] = []
    errors: list[SeolintError] = []
    for target in targets:
        try:
            result = fix_target(target, options, allowed)
            if write and result.changed and target.data is None:
                write_source(result.after)
        except Exception as error:
            if target.named or not isinstance(error, BinaryInput):
                errors.append(failure(error, target.path))
            continue
        fixed.append(result)
    return fixed, errors
