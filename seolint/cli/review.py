"""``optimize --review``: the changes one by one, on a terminal; each is accepted, refused or written otherwise."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from seolint.engine.results import Change
from seolint.report.messages import Speaker, shorten

__all__ = ["Answers", "ask"]

_LONGEST = 300
"""Characters of a text that a question shows."""

_KEYS: Mapping[str, str] = {
    **dict.fromkeys(("a", "accept", "accepter", "o", "oui", "y", "yes"), "accept"),
    **dict.fromkeys(("r", "refuse", "refuser", "n", "non", "no"), "refuse"),
    **dict.fromkeys(("v", "version", "variante", "alternative", "alt"), "alternative"),
    **dict.fromkeys(("m", "même", "meme", "same"), "same"),
    **dict.fromkeys(("t", "tout", "all"), "all"),
    **dict.fromkeys(("q", "quit", "quitter"), "quit"),
}
"""What people type, in either language, and what it means."""


@dataclass(slots=True)
class Answers:
    """Ids of the accepted changes, and by id which alternative (from 0) is written instead."""

    accepted: list[str] = field(default_factory=list)
    versions: dict[str, int] = field(default_factory=dict)


def ask(changes: Sequence[Change], speaker: Speaker) -> Answers:
    """Ask about every change in turn. What is not answered before the end of the answers is refused.

    Questions go to standard error, answers come from standard input, so that the
    article alone goes to standard output.
    """
    answers = Answers()
    refused: set[str] = set()
    whole: set[str] = set()
    everything = False
    for number, change in enumerate(changes, 1):
        if refused.intersection(change.requires):
            refused.add(change.id)
            dropped = speaker.say(
                "{n}. {rule} : écartée avec ce dont elle dépend.",
                "{n}. {rule}: refused with what it rests on.",
                n=number,
                rule=change.rule,
            )
            _say(dropped)
            continue
        if everything or change.rule in whole:
            answers.accepted.append(change.id)
            continue
        for line in _shown(change, number, len(changes), speaker):
            _say(line)
        verdict, version = _answer(change, speaker)
        if verdict == "quit":
            break
        everything = verdict == "all"
        if verdict == "same":
            whole.add(change.rule)
        if verdict == "refuse":
            refused.add(change.id)
            continue
        answers.accepted.append(change.id)
        if version is not None:
            answers.versions[change.id] = version
    return answers


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def _shown(change: Change, number: int, total: int, speaker: Speaker) -> Iterator[str]:
    """A change as it is asked about: its rule, what stood there, what would stand there."""
    yield ""
    title = f"{number}/{total} · {change.rule} · {change.id}"
    yield f"{title} · {change.transform}" if change.transform else title
    if change.before.strip():
        yield f"  - {shorten(_visible(change.before), _LONGEST)}"
    yield (
        f"  + {shorten(_visible(change.after), _LONGEST)}"
        if change.after.strip()
        else speaker.say(
            "  (retiré)" if change.before.strip() else "  (espace ou saut de paragraphe)",
            "  (removed)" if change.before.strip() else "  (space or paragraph break)",
        )
    )
    for index, text in enumerate(change.alternatives, 1):
        yield f"    {index}) {shorten(text, _LONGEST)}"


def _visible(text: str) -> str:
    """No-break spaces shown as what they are."""
    return text.replace("\u00a0", "⍽").replace("\u202f", "⍽").replace("\n", "¶")


def _answer(change: Change, speaker: Speaker) -> tuple[str, int | None]:
    """What the person decides, and which alternative; end of input means to quit."""
    while True:
        sys.stderr.write(_prompt(change, speaker))
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            return "quit", None
        word = line.strip().lower()
        if word.isdigit() and 1 <= int(word) <= len(change.alternatives):
            return "alternative", int(word) - 1
        verdict = _KEYS.get(word)
        if verdict == "alternative":
            if len(change.alternatives) == 1:
                return "alternative", 0
            _say(speaker.say("  Donnez le numéro de la version.", "  Give the number of the version."))
        elif verdict is not None:
            return verdict, None


def _prompt(change: Change, speaker: Speaker) -> str:
    other = speaker.say("1-{n} ou v = autre version, ", "1-{n} or v = alternative, ", n=len(change.alternatives))
    return speaker.say(
        "a = accepter, r = refuser, {other}m = toute cette règle, t = tout le reste, q = arrêter\u00a0? ",
        "a = accept, r = refuse, {other}m = this whole rule, t = all the rest, q = quit? ",
        other=other if change.alternatives else "",
    )
