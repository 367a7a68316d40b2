"""``optimize --review``: the changes one by one, on a terminal; each is accepted, refused or written otherwise."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from seolint.engine.results import Change
from seolint.report.families import label
from seolint.report.messages import Speaker, shorten

__all__ = ["Answers", "ask"]

_LONGEST = 300
"""Characters of a text that a question shows."""

_SMALL = 4
"""Characters up to which a text says nothing without its place."""

_KEYS: Mapping[str, str] = {
    **dict.fromkeys(("a", "accept", "accepter", "o", "oui", "y", "yes"), "accept"),
    **dict.fromkeys(("r", "refuse", "refuser", "n", "non", "no"), "refuse"),
    **dict.fromkeys(("v", "version", "variante", "alternative", "alt"), "alternative"),
    **dict.fromkeys(("m", "même", "meme", "same"), "same"),
    **dict.fromkeys(("t", "tout", "all"), "all"),
    **dict.fromkeys(("q", "quit", "quitter"), "quit"),
}
"""What people type, in either language, and what it means."""


Propose = Callable[[frozenset[str], Mapping[str, int]], Sequence[Change]]
"""The changes that are left to ask about, given the ids of those that were refused and the versions that were chosen:
a title is proposed for the text as it will stand, not for one that nobody wanted."""


@dataclass(slots=True)
class Answers:
    """Ids of the accepted changes and of the refused ones, and by id which alternative (from 0) is written instead."""

    accepted: list[str] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    versions: dict[str, int] = field(default_factory=dict)


def ask(propose: Propose, speaker: Speaker) -> Answers:
    """Ask about every change in turn. What is not answered before the end of the answers is refused.

    Questions go to standard error, answers come from standard input, so that the
    article alone goes to standard output.
    """
    answers = Answers()
    changes = propose(frozenset(), {})
    whole: set[str] = set()
    everything = False
    while True:
        known = answers.refused.union(answers.accepted)
        number, change = next(((n, c) for n, c in enumerate(changes, 1) if c.id not in known), (0, None))
        if change is None:
            return answers
        if everything or change.rule in whole:
            answers.accepted.append(change.id)
            continue
        for line in _shown(change, number, len(changes), speaker):
            _say(line)
        verdict, version = _answer(change, speaker)
        if verdict == "quit":
            return answers
        everything = verdict == "all"
        if verdict == "same":
            whole.add(change.rule)
        if verdict == "refuse":
            answers.refused.add(change.id)
            _drop(changes, answers, speaker)
        else:
            answers.accepted.append(change.id)
        if version is not None:
            answers.versions[change.id] = version
        if verdict == "refuse" or version is not None:
            changes = propose(frozenset(answers.refused), answers.versions)


def _drop(changes: Sequence[Change], answers: Answers, speaker: Speaker) -> None:
    """Refuse what rests on a refused change, and say so."""
    for change in changes:
        if change.id in answers.refused or not answers.refused.intersection(change.requires):
            continue
        answers.refused.add(change.id)
        if change.id in answers.accepted:
            answers.accepted.remove(change.id)
        _say(
            speaker.say(
                "  {rule} · {id} : écartée, elle repose sur une modification refusée.",
                "  {rule} · {id}: left out, it rests on a change that was refused.",
                rule=change.rule,
                id=change.id,
            )
        )


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def _shown(change: Change, number: int, total: int, speaker: Speaker) -> Iterator[str]:
    """A change as it is asked about: its rule, what stood there, what would stand there, and where."""
    yield ""
    named = label(change.rule)
    words = change.reason if change.rule.startswith("enrich-") else speaker.say(named.fr, named.en)
    title = f"{number}/{total} · {change.rule} · {change.id}"
    yield " · ".join(filter(None, (title, words if words != change.rule else "", change.transform)))
    before, after = change.before, change.after
    if not before.strip() and not after.strip():
        # Nothing to read but the place itself.
        left, right = change.around
        yield f"  - {_visible(left + before + right)}"
        yield f"  + {_visible(left + after + right)}"
        return
    if before.strip():
        yield f"  - {shorten(_visible(before), _LONGEST)}"
    if after.strip():
        yield f"  + {shorten(_visible(after), _LONGEST)}"
    else:
        yield speaker.say("  + (retiré)", "  + (removed)")
    yield from _place(change, speaker)
    if change.alternatives:
        yield speaker.say("    Autres versions :", "    Alternatives:")
    for index, text in enumerate(change.alternatives, 1):
        yield f"    {index}) {shorten(text, _LONGEST)}"


def _place(change: Change, speaker: Speaker) -> Iterator[str]:
    """Where a change stands, as far as its own words do not show it."""
    before, after = change.before.strip(), change.after.strip()
    if after.startswith("#") and not before:
        yield speaker.say("    devant : {place}", "    before: {place}", place=_visible(change.around[1].strip()))
    elif 0 < len(before) <= _SMALL or (0 < len(after) <= _SMALL and not before):
        place = "".join((change.around[0], change.before, change.around[1]))
        yield speaker.say("    dans : {place}", "    in: {place}", place=_visible(place.strip()))


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
        else:
            _say(
                speaker.say("  Réponse inconnue : tapez une des lettres.", "  Unknown answer: type one of the letters.")
            )


def _prompt(change: Change, speaker: Speaker) -> str:
    keys = [speaker.say("a = accepter", "a = accept"), speaker.say("r = refuser", "r = refuse")]
    if change.alternatives:
        keys.append(speaker.say("1-{n} = autre version", "1-{n} = alternative", n=len(change.alternatives)))
    keys.append(speaker.say("m = tout « {rule} »", "m = all of “{rule}”", rule=change.rule))
    keys.append(speaker.say("t = tout le reste", "t = all the rest"))
    keys.append(speaker.say("q = arrêter", "q = quit"))
    return ", ".join(keys) + speaker.say(" ?", "?") + " "
