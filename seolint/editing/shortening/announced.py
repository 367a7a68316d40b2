"""«P, a annoncé la gendarmerie» → «P, selon la gendarmerie»: who says so, moved behind a shorter P.

One of the listed liberties («attribution»); never used where only the article's own words may stand.
"""

from __future__ import annotations

from dataclasses import dataclass

from seolint.editing.shortening.words import finite, text_at
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import EVIDENTIAL_VERBS, REPORTING_VERBS, TIME_NOUNS

__all__ = ["Announced", "announced_by", "named_speaker"]

_MOST = 28
"""Characters of who says so: a longer one leaves no room for what is said."""
_STOPS = frozenset((",", "(", ":", ";"))
_MEDIA = frozenset(("à", "au", "aux", "dans", "devant", "lors", "sur", "qui", "dont"))


@dataclass(frozen=True, slots=True)
class Announced:
    """What stands before «a annoncé X», and «, selon X»."""

    before: list[int]
    phrase: Phrase


def announced_by(tree: Tree, order: list[int]) -> Announced | None:
    """Who says the whole sentence, behind its last comma but asides; ``None`` where nobody or somebody unnamed does."""
    inside = frozenset(order)
    for token in order[4:]:
        if text_at(tree, token - 1) != "," or not finite(tree, token) or tree.quoted(token):
            continue
        verb = token
        while verb + 1 in inside and tree.parse.pos[verb + 1] in ("VERB", "AUX"):
            verb += 1
        says = {tree.parse.lemma[verb].lower(), tree.word(verb) + "r"} & (REPORTING_VERBS | EVIDENTIAL_VERBS)
        if not says:
            continue
        if not any(finite(tree, t) for t in order if t < token):
            return None
        who = named_speaker(tree, order, verb + 1)
        phrase = tree.render(who) if who else None
        if phrase is None or len(phrase.text) > _MOST:
            return None
        before = [t for t in order if t < token - 1]
        if any(tree.word(t) in ("selon", "«", "“", "il", "elle") for t in before):
            return None
        return Announced(before, (Phrase((", selon ",)) + phrase.marked("attribution")).with_liberty("attribution"))
    return None


def named_speaker(tree: Tree, order: list[int], at: int) -> list[int]:
    """The words that name who says so, days before them passed over; nothing for «il», «son avocate»."""
    rest = [t for t in order if t >= at]
    while rest and tree.parse.lemma[rest[0]].lower() in TIME_NOUNS:
        rest.pop(0)
    who: list[int] = []
    for token in rest:
        if tree.parse.text[token] in _STOPS or (who and tree.word(token) in _MEDIA):
            break
        who.append(token)
    if not who or tree.parse.pos[who[0]] not in ("DET", "PROPN", "NOUN"):
        return []
    named = any(tree.parse.pos[t] in ("NOUN", "PROPN") for t in who)
    whose = any(
        feature(tree.parse.morph[t], "Poss") == "Yes" or tree.word(t) in ("son", "sa", "ses", "ce", "cette")
        for t in who
    )
    return who if named and not whose else []
