"""What ``check`` does with its options: find the files, lint or mend them, report, and give the exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seolint.cli.adding import silence_all, sound_reason
from seolint.cli.inputs import STDIN
from seolint.cli.narrowing import DEFAULT_BASELINE, Narrowing, narrowing_for, update_baseline
from seolint.cli.output import write_output
from seolint.cli.progress import Progress
from seolint.cli.terminal import columns, palette_for
from seolint.cli.wording import Locale
from seolint.config import Config, ConfigFinder
from seolint.engine.cache import Cache
from seolint.engine.files import Target, find_targets
from seolint.engine.inspection import inspector_for
from seolint.engine.offers import SAFE, SAFE_AND_UNSAFE, SHOWN
from seolint.engine.results import FileReport, RunReport
from seolint.engine.runner import RunOptions, lint_targets
from seolint.errors import BinaryInput, SeolintError, UsageError
from seolint.finding import Applicability, Severity
from seolint.report import OutputFormat, renderer
from seolint.report.diff import unified_diff
from seolint.report.messages import Speaker
from seolint.report.problems import render_problem
from seolint.report.statistics import statistics
from seolint.report.streaming import STREAMED, Streamer
from seolint.report.text import Look, plural
from seolint.rule import Rule

if TYPE_CHECKING:
    from seolint.cli.fixing import Mended

__all__ = ["Wishes", "check_paths"]

WITH_FIXES: frozenset[OutputFormat] = frozenset({"text", "json", "jsonl", "sarif", "rdjson"})
"""Formats that show fixes: in the others nobody pays for them."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """The options of ``check`` as given; ``None`` where the configuration decides."""

    paths: Sequence[str]
    overrides: Mapping[str, Any]
    config: Path | None
    isolated: bool
    locale: Locale | None
    keyphrase: str | None
    today: date | None
    fix: bool
    unsafe_fixes: bool
    diff: bool
    output_format: OutputFormat
    output_file: Path | None
    statistics: bool
    metrics: bool
    jobs: int
    cache: bool
    stdin_filename: str | None
    quiet: bool
    progress: bool
    baseline: Path | None = None
    update_baseline: bool = False
    changed_since: str | None = None
    add_suppressions: bool = False
    reason: str | None = None

    @property
    def mending(self) -> frozenset[Applicability]:
        """The kinds of fix to apply, or to show by ``--diff``."""
        if self.unsafe_fixes:
            return SAFE_AND_UNSAFE
        return SAFE if self.fix or self.diff else frozenset()


def check_paths(wishes: Wishes) -> int:
    """Run ``check`` and return its exit code."""
    finder = ConfigFinder(wishes.config, wishes.overrides, isolated=wishes.isolated)
    locale: Locale = wishes.locale or finder.for_folder(Path.cwd()).settings.locale
    reason = sound_reason(wishes.reason, adding=wishes.add_suppressions)
    baseline = _baseline_path(wishes, finder)
    narrowing = narrowing_for(None if wishes.update_baseline else baseline, wishes.changed_since)
    targets, errors = _targets(wishes, finder)
    _refuse_overwriting(wishes, targets)
    targets = narrowing.targets(targets)
    options = RunOptions(
        finder,
        keyphrase=wishes.keyphrase,
        today=wishes.today,
        fixes=SHOWN if wishes.output_format in WITH_FIXES else frozenset(),
        metrics=wishes.metrics,
        jobs=wishes.jobs,
        cache=Cache() if wishes.cache else None,
    )
    configs = _configs(targets, finder)
    speaker = _speaker(configs.values(), locale)
    if wishes.mending:
        return _mend_all(wishes, targets, errors, options, speaker, configs, narrowing)
    if wishes.add_suppressions:
        trouble = (*errors, *silence_all(targets, options, narrowing, reason, speaker))
        _tell_errors(trouble, speaker)
        return 2 if trouble else 0
    if wishes.update_baseline:
        return _renew_baseline(baseline or Path(DEFAULT_BASELINE), targets, errors, options, speaker)
    report = _lint_all(wishes, targets, errors, options, speaker, narrowing)
    return _exit_code(report, configs)


def _refuse_overwriting(wishes: Wishes, targets: Iterable[Target]) -> None:
    """Raise UsageError where the report would be written over an article."""
    if wishes.output_file is None or not wishes.output_file.exists():
        return
    place = wishes.output_file.resolve()
    if any(target.data is None and Path(target.path).resolve() == place for target in targets):
        raise UsageError(
            "is an article of this run", path=str(wishes.output_file), hint="Write the report to a file of its own."
        )


def _baseline_path(wishes: Wishes, finder: ConfigFinder) -> Path | None:
    """The baseline that holds: the option's, else the configuration's."""
    said = finder.for_folder(Path.cwd()).settings.baseline
    return wishes.baseline or (Path(said) if said else None)


def _renew_baseline(
    path: Path, targets: Sequence[Target], errors: Sequence[SeolintError], options: RunOptions, speaker: Speaker
) -> int:
    """Lint, and write down what there is instead of reporting it."""
    report = lint_targets(targets, options)
    _tell_errors((*errors, *report.errors), speaker)
    before, after = update_baseline(path, report)
    print(speaker.say(
        "{path} : {before} → {after} signalements connus.", "{path}: {before} → {after} known findings.",
        path=str(path), before=before, after=after,
    ))  # fmt: skip
    return 2 if errors or report.errors else 0


def _targets(wishes: Wishes, finder: ConfigFinder) -> tuple[list[Target], list[SeolintError]]:
    """The files to look at, standard input read."""
    if STDIN in wishes.paths:
        if len(wishes.paths) > 1:
            raise UsageError("standard input cannot be read beside files", hint="Give “-” alone.")
        return [Target(wishes.stdin_filename or STDIN, data=sys.stdin.buffer.read())], []
    return find_targets(wishes.paths or ["."], finder)


def _configs(targets: Iterable[Target], finder: ConfigFinder) -> dict[str, Config]:
    """The configuration of every file, by its path; an invalid one ends the run here."""
    configs = {t.path: finder.for_file(None if t.path == STDIN else t.path) for t in targets}
    for path, config in (*configs.items(), (None, finder.for_folder(Path.cwd()))):
        config.active_rules(inspector_for(config).catalog, path)
    return configs


def _speaker(configs: Iterable[Config], locale: Locale) -> Speaker:
    rules: dict[str, Rule] = {}
    notes: dict[str, str] = {}
    different = {id(config): config for config in configs}
    for config in different.values():
        catalog = inspector_for(config).catalog
        rules.update(catalog.rules)
        notes.update({active.name: active.note for active in config.active_rules(catalog) if active.note})
    return Speaker(rules, locale, notes)


def _lint_all(
    wishes: Wishes,
    targets: Sequence[Target],
    errors: Sequence[SeolintError],
    options: RunOptions,
    speaker: Speaker,
    narrowing: Narrowing,
) -> RunReport:
    progress = Progress(len(targets), wanted=wishes.progress and not wishes.quiet)
    look = Look(palette_for(), columns())
    live = wishes.output_file is None and wishes.output_format in STREAMED
    streamer = Streamer(wishes.output_format, speaker, look) if live else None

    def on_file(result: FileReport | SeolintError) -> None:
        progress.advance()
        text = streamer.file(narrowing.file(result)) if streamer is not None and isinstance(result, FileReport) else ""
        if text:
            progress.clear()
            write_output(text, None)

    report = lint_targets(targets, options, on_file)
    progress.clear()
    report = narrowing.run(replace(report, errors=(*errors, *report.errors)))
    _tell_errors(report.errors, speaker)
    if streamer is not None:
        write_output(streamer.end(report, quiet=wishes.quiet), None)
    else:
        write_output(renderer(wishes.output_format)(report, speaker), wishes.output_file)
    if report.interrupted and wishes.output_format != "text":
        _interrupted(len(report.files), len(targets), speaker)
    if wishes.statistics:
        beside = sys.stdout if wishes.output_format == "text" and wishes.output_file is None else sys.stderr
        beside.write(statistics(report, speaker))
    return report


def _tell_errors(errors: Iterable[SeolintError], speaker: Speaker) -> None:
    for error in errors:
        print(f"seolint: {render_problem(error, speaker.locale)}", file=sys.stderr)


def _mend_all(
    wishes: Wishes,
    targets: Sequence[Target],
    errors: Sequence[SeolintError],
    options: RunOptions,
    speaker: Speaker,
    configs: Mapping[str, Config],
    narrowing: Narrowing,
) -> int:
    """Mend every file, or show how (``--diff``); what is left is reported as by ``check`` alone."""
    from seolint.cli.fixing import mend_all  # a run that mends nothing need not wait for it

    progress = Progress(len(targets), wanted=wishes.progress and not wishes.quiet)
    trouble = list(errors)
    mended: list[Mended] = []
    skipped: list[Target] = []
    interrupted = False
    try:
        results = mend_all(targets, options, wishes.mending, write=not wishes.diff)
        for target, result in zip(targets, results, strict=True):
            if not isinstance(result, SeolintError):
                mended.append(result)
            # What is no text is left alone in a folder, told by the report; where it is named it is an error.
            elif target.named or not isinstance(result, BinaryInput):
                trouble.append(result)
            else:
                skipped.append(target)
            progress.advance()
    except KeyboardInterrupt:
        interrupted = True
    progress.clear()
    if wishes.diff:
        palette = palette_for() if wishes.output_file is None else None
        text = "".join(unified_diff(m.before.text, m.after.text, m.before.path or "stdin", palette) for m in mended)
        _tell_errors(trouble, speaker)
        write_output(text, wishes.output_file)
        if interrupted:
            return _interrupted(len(mended), len(targets), speaker)
        return 2 if trouble else int(any(m.changed for m in mended))
    piped = next((m for m in mended if m.before.path in (None, STDIN) or STDIN in wishes.paths), None)
    if piped is not None:
        # Standard input mended: the text itself is the output, as a filter gives it.
        _tell_errors(trouble, speaker)
        write_output(piped.after.text, wishes.output_file)
        return 2 if trouble else 0
    if interrupted:
        _tell_errors(trouble, speaker)
        _tell_mended(mended, speaker)
        return _interrupted(len(mended), len(targets), speaker)
    left = [*(Target(m.before.path) for m in mended if m.before.path is not None), *skipped]
    return _report_mended(wishes, mended, left, trouble, options, speaker, configs, narrowing)


def _report_mended(
    wishes: Wishes,
    mended: Sequence[Mended],
    left: Sequence[Target],
    trouble: Sequence[SeolintError],
    options: RunOptions,
    speaker: Speaker,
    configs: Mapping[str, Config],
    narrowing: Narrowing,
) -> int:
    report = _lint_all(wishes, left, trouble, options, speaker, narrowing)
    if not wishes.quiet:
        _tell_mended(mended, speaker)
    return _exit_code(report, configs)


def _tell_mended(mended: Sequence[Mended], speaker: Speaker) -> None:
    applied = plural(sum(m.applied for m in mended), "correction", "fix", speaker)
    files = plural(sum(m.changed for m in mended), "fichier", "file", speaker)
    line = speaker.say("{applied} dans {files}.", "{applied} in {files}.", applied=applied, files=files)
    print(line, file=sys.stderr)


def _interrupted(done: int, of: int, speaker: Speaker) -> int:
    """Say how far the run had come when a person stopped it; 130."""
    fr, en = "Interrompu : {done} fichiers faits sur {of}.", "Interrupted: {done} files of {of} done."
    print(speaker.say(fr, en, done=done, of=of), file=sys.stderr)
    return 130


def _exit_code(report: RunReport, configs: Mapping[str, Config]) -> int:
    """2 where a file could not be read, 130 where the run was broken off, 1 where something fails, else 0."""
    if report.interrupted:
        return 130
    if report.errors:
        return 2
    return int(any(_fails(file, configs[file.path]) for file in report.files))


def _fails(file: FileReport, config: Config) -> bool:
    least = config.min_score(file.path)
    if least is not None and file.score < least:
        return True
    level = config.settings.fail_on
    if level == "never":
        return False
    return any(f.severity.rank >= Severity(level).rank for f in file.findings)
