"""What choosing some changes and not others took with it, said in the summary of ``apply``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seolint.engine.results import Change
from seolint.engine.selection import Selected
from seolint.report.messages import Speaker

__all__ = ["choice_lines"]


def choice_lines(selected: Selected, speaker: Speaker, *, accepting: bool) -> Iterator[str]:
    """The changes that came or went with those that were named, and those that had nothing left to change."""
    if selected.dragged:
        yield speaker.say(
            "Acceptées aussi, car les autres en dépendent : {names}"
            if accepting
            else "Refusées aussi, car elles en dépendent : {names}",
            "Accepted as well, since the others rest on them: {names}"
            if accepting
            else "Refused as well, since they rest on it: {names}",
            names=_names(selected.dragged),
        )
    if selected.idle:
        yield speaker.say(
            "Sans objet sans les autres : {names}",
            "Nothing left to change without the others: {names}",
            names=_names(selected.idle),
        )
    if selected.otherwise:
        yield speaker.say(
            "Écrites autrement, puisque le texte est autre sans ce qui est refusé : {names}",
            "Written otherwise, since the text is another one without what is refused: {names}",
            names=_names(selected.otherwise),
        )


def _names(changes: Sequence[Change]) -> str:
    return ", ".join(f"{c.id} ({c.rule})" for c in changes)
