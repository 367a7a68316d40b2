"""``check --watch``: lint again whatever is saved, with the model warm."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from seolint.cli.inputs import STDIN
from seolint.cli.linting import Wishes, check_paths
from seolint.config import ConfigFinder
from seolint.engine.files import find_targets
from seolint.errors import SeolintError, UsageError
from seolint.report.messages import Locale
from seolint.report.problems import render_problem

__all__ = ["watch_paths"]

INTERRUPTED = 130
"""The exit code of a run that a person broke off: he means the watch."""


def watch_paths(wishes: Wishes) -> int:
    """Lint ``wishes.paths``, then every file of theirs that is saved, until interrupted; 0.

    Raises UsageError where nothing can be watched.
    """
    try:
        from watchfiles import watch
    except ImportError as error:
        raise UsageError("--watch needs the package watchfiles", hint="pip install 'seolint-fr[watch]'") from error
    if STDIN in wishes.paths:
        raise UsageError("standard input cannot be watched", hint="Name files or folders.")
    paths = list(wishes.paths) or ["."]
    locale: Locale = wishes.locale or "fr"
    if _check(wishes, locale) == INTERRUPTED:
        return 0
    # Left to itself, watchfiles tells of an interrupt in its own words.
    with suppress(KeyboardInterrupt):
        for changes in watch(*paths, raise_interrupt=True, rust_timeout=500):
            saved = _articles({path for _, path in changes}, paths, wishes)
            if saved and _check(replace(wishes, paths=saved), locale) == INTERRUPTED:
                break
    return 0


def _articles(saved: Iterable[str], paths: Iterable[str], wishes: Wishes) -> list[str]:
    """Those of the ``saved`` files that a run over ``paths`` would look at, as the user would name them."""
    finder = ConfigFinder(wishes.config, wishes.overrides, isolated=wishes.isolated)
    looked_at = {Path(t.path).resolve(): t.path for t in find_targets(paths, finder)[0]}
    resolved = {Path(path).resolve() for path in saved}
    return sorted(looked_at[path] for path in resolved & looked_at.keys())


def _check(wishes: Wishes, locale: Locale) -> int:
    """The exit code of one run; an error, such as a half-written configuration, ends that run and not the watch."""
    code = 2
    try:
        code = check_paths(wishes)
    except SeolintError as error:
        print(f"seolint: {render_problem(error, locale)}", file=sys.stderr)
    sys.stdout.flush()
    return code
