"""``check --add-suppressions``: what is reported today is silenced where it stands, and tomorrow's faults are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seolint.cli.inputs import STDIN
from seolint.cli.narrowing import Narrowing
from seolint.cli.output import write_output
from seolint.engine.crashes import crash_of_file
from seolint.engine.files import Target
from seolint.engine.inspection import inspector_for
from seolint.engine.loading import decode, read_bytes
from seolint.engine.patience import patience
from seolint.engine.runner import RunOptions, job_for
from seolint.engine.silencing import add_suppressions
from seolint.engine.writing import write_source
from seolint.errors import SeolintError, UsageError
from seolint.report.messages import Speaker
from seolint.report.text import plural

if TYPE_CHECKING:
    from seolint.text import Source

__all__ = ["silence_all", "sound_reason"]


def sound_reason(reason: str | None, *, adding: bool) -> str | None:
    """The reason to write, or ``None``. Raises UsageError for one that is not asked for or would end its comment."""
    if reason is None:
        return None
    if not adding:
        raise UsageError("--reason goes with --add-suppressions")
    if any(mark in reason for mark in ("--", "*/", "\n", "\r")) or not reason.strip():
        raise UsageError(f"“{reason}” would end the comment", hint="Write it in plain words.")
    return reason.strip()


def _silenced(target: Target, options: RunOptions, narrowing: Narrowing, reason: str | None) -> tuple[Source, int]:
    """The text of one file with its comments, and how many findings they silence."""
    source = decode(target.data if target.data is not None else read_bytes(target.path), target.path)
    config = options.finder.for_file(None if target.path == STDIN else target.path)
    if config.settings.require_reason and reason is None:
        raise UsageError("require_reason asks for a reason", hint="Give it with --reason.")
    job = job_for(target, source, config, options)
    with patience(config.settings.timeout, target.path):
        silenced, number = add_suppressions(job, inspector_for(config), narrowing.file, reason)
    if number and target.data is None:
        write_source(silenced)
    return silenced, number


def silence_all(
    targets: Sequence[Target], options: RunOptions, narrowing: Narrowing, reason: str | None, speaker: Speaker
) -> list[SeolintError]:
    """Silence what is reported in all files, say how much it was, and return what went wrong.

    Standard input is given back, with its comments, on standard output.
    """
    trouble: list[SeolintError] = []
    findings = files = 0
    for target in targets:
        try:
            source, number = _silenced(target, options, narrowing, reason)
        except Exception as error:
            trouble.append(crash_of_file(error, target.path))
            continue
        findings += number
        files += bool(number)
        if target.data is not None:
            write_output(source.text, None)
            return trouble
    print(speaker.say(
        "Tus désormais : {findings}, dans {files}.", "Silenced from now on: {findings} in {files}.",
        findings=plural(findings, "signalement", "finding", speaker), files=plural(files, "fichier", "file", speaker),
    ))  # fmt: skip
    return trouble
