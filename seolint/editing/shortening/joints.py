"""Stretches of a sentence that may go along its own joints, for texts that must stay whole clauses.

A description keeps what its clause claims: objects, coordinated complements, conditions, denials, who
says so. What may go is set off by the author (an aside between commas, a clause behind one, brackets)
or hangs loosely at the end (a circumstance, a second predicate).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from seolint.editing.shortening.joint_asides import announcing, set_off
from seolint.editing.shortening.joint_loose import (
    aged,
    announced,
    before_object,
    explained,
    loose,
    qualifying,
    titled_name,
    told_to,
)
from seolint.editing.shortening.joint_marks import DAYS, Stretch, body
from seolint.editing.shortening.joint_words import LINKS, RELATIVE_WORDS
from seolint.editing.shortening.words import finite, of_time_or_number, text_at, word_at
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import TIME_NOUNS

__all__ = ["joint_cuts", "stretches"]

_MOST = 8
"""Stretches tried in every combination."""
_AT_ONCE = 4
"""Stretches left out of one sentence at most."""


def joint_cuts(tree: Tree) -> list[tuple[frozenset[int], float]]:
    """The sentence whole, then without what may go: tokens and cost, cheapest first."""
    known: list[tuple[frozenset[int], float]] | None = tree.shared.get("joint cuts")
    if known is None:
        known = tree.shared["joint cuts"] = _cuts(tree)
    return known


def _cuts(tree: Tree) -> list[tuple[frozenset[int], float]]:
    order = body(tree)
    if not order:
        return []
    whole = frozenset(order)
    found = sorted(stretches(tree), key=lambda s: (s.cost, min(s.tokens)))[:_MOST]
    out: dict[frozenset[int], float] = {whole: 0.0}
    for size in range(1, min(_AT_ONCE, len(found)) + 1):
        for chosen in combinations(found, size):
            gone = frozenset().union(*(s.tokens for s in chosen))
            if len(gone) < sum(len(s.tokens) for s in chosen):
                continue
            kept = whole - gone
            cost = sum(s.cost for s in chosen)
            if (
                kept
                and (_states(tree, kept) or (tree.root in kept and not _states(tree, whole)))
                and cost < out.get(kept, 9.0)
            ):
                out[kept] = cost
    return sorted(out.items(), key=lambda f: (f[1], -len(f[0]), sorted(f[0])))


def _states(tree: Tree, kept: frozenset[int]) -> bool:
    """Whether the sentence's own verb is left."""
    linked = sum(tree.word(t) in RELATIVE_WORDS or tree.word(t) in ("que", "qu'") for t in kept)
    verbs = sum(finite(tree, t) for t in kept)
    opens = tree.root < min(kept) or tree.parse.pos[tree.root] not in ("VERB", "AUX")
    return verbs > linked and (tree.root in kept or opens)


def stretches(tree: Tree) -> list[Stretch]:
    """All stretches of a sentence that may go, each with the commas that go along."""
    known: list[Stretch] | None = tree.shared.get("stretches")
    if known is None:
        order = body(tree)
        if not order:
            return []
        found = [*_brackets(tree, order), *_links(tree, order)]
        if _cleft(tree, order):
            # «C’est X qui …», «Il y a des X qui …»: the relative is what is said.
            verbs = [t for t in order if finite(tree, t)]
            found += [s for s in set_off(tree, order) if sum(v < min(s.tokens) for v in verbs) > 1]
            tree.shared["stretches"] = found
            return found
        found += _days(tree, order)
        found += [*set_off(tree, order), *loose(tree, order), *before_object(tree, order)]
        found += [*qualifying(tree, order), *announced(tree, order), *told_to(tree, order)]
        found += explained(tree, order)
        found += [*titled_name(tree, order), *aged(tree, order), *announcing(tree, order)]
        best: dict[frozenset[int], Stretch] = {}
        for stretch in found:
            if stretch.tokens not in best or best[stretch.tokens].cost > stretch.cost:
                best[stretch.tokens] = stretch
        known = tree.shared["stretches"] = list(best.values())
    return known


def _cleft(tree: Tree, order: list[int]) -> bool:
    opening = " ".join(tree.word(t) for t in order[:3])
    if opening.startswith("il y a") and len(order) > 4 and of_time_or_number(tree, order[4]):
        # «Il y a trois ans, …» tells when.
        return False
    whole = " ".join(tree.word(t) for t in order if not tree.quoted(t))
    if ", c' est" in whole or ", ce sont" in whole:
        return True
    return opening.startswith(("c' est", "ce sont", "il y a", "il s' agit", "voici", "voilà"))


def _brackets(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    start = None
    for token in order:
        if tree.parse.text[token] == "(" and not tree.quoted(token):
            start = token
        elif tree.parse.text[token] == ")" and start is not None:
            yield Stretch(frozenset(range(start, token + 1)), 0.04, "brackets")
            start = None


def _links(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«également», «en effet»: ties to the sentence before, no part of what is said."""
    words = [tree.word(t) for t in order]
    for i, token in enumerate(order):
        if tree.quoted(token) or words[i] not in LINKS or words[i + 1 : i + 2] in (["que"], ["qu'"], ["de"]):
            continue
        degree = i + 1 < len(order) and tree.parse.pos[order[i + 1]] in ("ADJ", "ADV")
        if words[i] == "aussi" and degree:
            continue
        own = {token}
        if i and words[i - 1] == "," and words[i + 1 : i + 2] == [","]:
            own |= {order[i - 1], order[i + 1]}
        elif i == 0:
            own |= {order[1]} if words[1:2] == [","] else set()
            if len(own) < len(order) and finite(tree, order[len(own)]):
                continue
        yield Stretch(frozenset(own), 0.0, "link")


def _days(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«mardi», «ce jeudi 12 juillet», «hier», «ce matin à 7 h 44» inside a clause: readers come another day."""
    inside = frozenset(order)
    for token in order[1:]:
        start = _day_from(tree, token)
        if start is None or start - 1 not in inside or tree.quoted(token):
            continue
        end = _day_until(tree, token + 1, inside)
        behind = tree.word(end) if end in inside else ""
        if behind == "à" and word_at(tree, end + 1) not in DAYS:
            behind = ""
        alone = tree.parse.lemma[start - 1].lower() in _DATED and not _perfect(tree, start - 1)
        if behind.startswith("-") or (alone and any(finite(tree, t) for t in order)):
            # «ce soir-là», «la crue survenue dans la nuit de samedi à dimanche»
            continue
        if (
            word_at(tree, start - 2) == "contre"
            or of_time_or_number(tree, start - 1)
            or word_at(tree, start - 1) in _BEFORE_DAY
            or behind in _BEHIND_DAY
        ):
            continue
        yield Stretch(frozenset(range(start, end)), 0.08, "day")


_DATED = frozenset(
    "publier paraître survenir rendre remettre signer diffuser dater naître tenir adresser présenter".split()  # noqa: SIM905
)
"""Verbs whose participle alone behind a noun asks for its day: «une étude publiée lundi»."""
_BEFORE_DAY = frozenset(("et", "ou", "à", "de", "d'", "du", "au", "puis", "est", "le", "dès", "avant", "depuis"))
_BEHIND_DAY = frozenset(("et", "ou", "à", "au", "puis", "que", "qu'"))
"""Words beside a day by which it is more than when the clause happened: «de lundi à jeudi», «C’est mardi que»."""


def _day_from(tree: Tree, token: int) -> int | None:
    """Where the day that ``token`` ends or names begins; ``None`` where it is none that may go."""
    word, before = tree.word(token), word_at(tree, token - 1)
    if word in ("hier", "aujourd'hui"):
        return token
    if word in DAYS | {"matin", "soir", "midi", "après-midi", "week-end"} and before in ("ce", "cet"):
        return token - 1
    if word == "week" and before == "ce":
        return token - 1
    if word in ("semaine", "nuit", "année", "après-midi") and before == "cette":
        return token - 1
    if word in DAYS and before == "à" and word_at(tree, token - 2) in DAYS:
        # «dans la nuit de vendredi à samedi»
        night = " ".join(word_at(tree, t) for t in range(token - 6, token - 2))
        return token - 6 if night == "dans la nuit de" else None
    if word == "dernière" and before in ("nuit", "semaine") and word_at(tree, token - 2) == "la":
        return token - 2
    # Behind a perfect alone: «circuleront vendredi» promises that day and no other.
    return token if word in DAYS and _perfect(tree, token - 1) else None


def _perfect(tree: Tree, token: int) -> bool:
    """Whether ``token`` is a past participle with its auxiliary: «une étude publiée lundi» needs its day."""
    return any(a < token for a in tree.dependents(token, "aux", "cop"))


def _day_until(tree: Tree, end: int, inside: frozenset[int]) -> int:
    """Where the day ends that runs on with «soir», «12 juillet», «à 7 h 44 UTC»."""
    while end in inside:
        hour = tree.word(end) in ("à", "vers") and (
            _HOUR.match(text_at(tree, end + 1))
            or (text_at(tree, end + 1).isdigit() and word_at(tree, end + 2) in _CLOCK)
        )
        if hour and end + 1 in inside:
            end += 2
            while end in inside and (text_at(tree, end).isdigit() or tree.word(end) in _CLOCK):
                end += 1
        elif (
            tree.word(end) in ("-", "end", "matin", "soir", "après-midi", "dernier", "prochain", "midi")
            or tree.parse.text[end].isdigit()
            or (tree.parse.lemma[end].lower() in TIME_NOUNS and text_at(tree, end - 1).isdigit())
        ):
            end += 1
        else:
            break
    return end


_HOUR = re.compile(r"\d{1,2}h\d*$|midi$|minuit$")
_CLOCK = frozenset(("h", "heure", "heures", "utc", "gmt"))
