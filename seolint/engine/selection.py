"""Some of the changes that ``optimize`` proposes and not the others, with all that follows from the choice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from seolint.engine.inspection import Inspector
from seolint.engine.optimizer import Order, optimize
from seolint.engine.results import Change, OptimizedArticle
from seolint.errors import UsageError

__all__ = ["Selected", "apply_changes", "resting_on", "with_foundations"]


@dataclass(frozen=True, slots=True)
class Selected:
    """The article with the chosen changes alone.

    ``dragged`` are the changes that the choice took with it: those that an accepted one rests
    on, or that rest on a refused one. ``idle`` were chosen, and had nothing left to change
    without the others. ``otherwise`` were made, but with other words than proposed, since the text
    that they are made from is another one without the refused changes.
    """

    article: OptimizedArticle
    dragged: tuple[Change, ...] = ()
    idle: tuple[Change, ...] = ()
    otherwise: tuple[Change, ...] = ()


def resting_on(changes: Sequence[Change], refused: Collection[str]) -> set[str]:
    """``refused`` and every change that rests on one of them, however far."""
    gone = set(refused)
    # Changes are told in the order in which they were made: what one rests on was made before it.
    for change in changes:
        if gone.intersection(change.requires):
            gone.add(change.id)
    return gone


def with_foundations(changes: Sequence[Change], accepted: Collection[str]) -> set[str]:
    """``accepted`` and every change that one of them rests on, however far."""
    kept = set(accepted)
    for change in reversed(changes):
        if change.id in kept:
            kept.update(change.requires)
    return kept


def apply_changes(
    order: Order,
    inspector: Inspector,
    *,
    accept: Iterable[str] | None = None,
    refuse: Iterable[str] | None = None,
    versions: Mapping[str, int] | None = None,
) -> Selected:
    """The article of ``order`` with the changes ``accept`` only, or with all but ``refuse``.

    Nothing else is changed: what the rules would offer in place of a refused change stays
    undone. Raises UsageError for an id that ``order`` does not give.
    """
    proposed = optimize(order, inspector).changes
    asked = set(accept if accept is not None else refuse or ())
    _require_known(proposed, (*sorted(asked), *sorted(versions or ())), order.source.path)
    every = {c.id for c in proposed}
    chosen = with_foundations(proposed, asked) if accept is not None else every - resting_on(proposed, asked)
    article = optimize(replace(order, accept=chosen.__contains__, versions=versions or {}), inspector)
    made = {c.id: c for c in article.changes}
    moved = chosen - asked if accept is not None else every - chosen - asked
    return Selected(
        article,
        tuple(c for c in proposed if c.id in moved),
        tuple(c for c in proposed if c.id in chosen - made.keys()),
        tuple(made[c.id] for c in proposed if c.id in made and _plain(made[c.id]) != _plain(c)),
    )


def _plain(change: Change) -> str:
    """What a change writes, spaces and marks aside."""
    return "".join(filter(str.isalnum, change.after)).casefold()


def _require_known(changes: Sequence[Change], asked: Iterable[str], path: str | None) -> None:
    known = {c.id for c in changes}
    for identity in asked:
        if identity not in known:
            raise UsageError(
                f"there is no change “{identity}”",
                path=path,
                hint="Give the options that optimize was given; ids are in “optimize --to json”.",
            )
