"""Shorter forms of any headline or first sentence: where it may end early, and what may go before that.

Headlines without a verb («Lancement prévu de deux satellites …»), with a bare participle or a quotation
have no clause that a parser finds. Newsrooms shorten them from the end, at a joint, and by what is least
missed inside: the rubric, a date, a bracket, an aside, an adjective that only colours, a first name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.shortening.announced import Announced, announced_by
from seolint.editing.shortening.clauses import bare_opening
from seolint.editing.shortening.ends import ends
from seolint.editing.shortening.joint_marks import Stretch, body
from seolint.editing.shortening.modifiers import first_part, happened, told_half
from seolint.editing.shortening.spares import spares
from seolint.editing.shortening.wholeness import torn
from seolint.editing.shortening.words import finite, word_at
from seolint.editing.syntax.bounds import keeps_bounds
from seolint.editing.syntax.completeness import incomplete
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree, feature, of_order
from seolint.editing.syntax.valency import to_be_done
from seolint.editing.syntax.valency_words import ABSOLUTE_VERBS

__all__ = ["HeadlineForm", "forms_of", "headline_forms"]

_SHORTEST = 25
_ENDS_OPEN = re.compile(r"(?i)\b(?:face|suite|grâce|partir|rapport|près|compter|lors|raison|cadre|cours|issue|but)$")
"""Ends that are half of a preposition: «face à», «suite à»."""
_SPARES = 8
"""Inner stretches tried together; the costliest beyond stay."""
_AT_ONCE = 4
_MOVED = 0.1
_PLACE = 4
"""Tokens of an opening that tells a place or day."""
_LONG_OPENING = 1.0
"""Cost of room given to a longer one."""
_RENDERED = 60
"""Forms written out at most, cheapest first."""


@dataclass(frozen=True, slots=True)
class HeadlineForm:
    """A shorter form, its words in their place, and what was lost."""

    phrase: Phrase
    tokens: frozenset[int]
    cost: float


def headline_forms(tree: Tree, limit: int, *, verbatim: bool = False) -> list[HeadlineForm]:
    """The sentence in at most ``limit`` characters, the least lost first; none for questions and shouts.

    «P, a annoncé X» becomes «P, selon X», a liberty that ``verbatim`` forbids.
    """
    known: list[HeadlineForm] | None = tree.memo.get(("headline forms", limit, verbatim))
    if known is None:
        order = body(tree)
        known = _forms(tree, order, limit, None)
        said = None if verbatim else announced_by(tree, order)
        if said is not None:
            known = sorted([*known, *_forms(tree, said.before, limit, said)], key=lambda f: (f.cost, f.phrase.text))
        tree.memo[("headline forms", limit, verbatim)] = known
    return known


def forms_of(tree: Tree, order: list[int], limit: int) -> list[HeadlineForm]:
    """The forms of one part of the sentence, the tokens ``order``, the least lost first."""
    return _forms(tree, order, limit, None)


def _forms(tree: Tree, order: list[int], limit: int, said: Announced | None) -> list[HeadlineForm]:
    if len(order) < 4:
        return []
    room = limit - (len(said.phrase.text) if said else 0)
    out: list[HeadlineForm] = []
    for tokens, cost in sorted(_cuts(tree, order, room), key=lambda f: (f[1], -len(f[0]), sorted(f[0])))[:_RENDERED]:
        phrase = tree.render(tokens)
        if phrase is None or not _SHORTEST <= len(phrase.text) <= room or not _sound(tree, order, tokens, phrase.text):
            continue
        if said is not None:
            phrase, cost = phrase + said.phrase, cost + _MOVED
        out.append(HeadlineForm(phrase.capitalised(), tokens, cost))
    return out


def _cuts(tree: Tree, order: list[int], limit: int) -> Iterator[tuple[frozenset[int], float]]:
    """Ways to end early and to thin out what is left, by rough length."""
    widths = {t: _width(tree, t) for t in order}
    seen: dict[frozenset[int], float] = {}
    for end, lost in _ends(tree, order):
        prefix = frozenset(t for t in order if t < end)
        width = sum(widths[t] for t in prefix)
        inside = [s for s in _spares(tree, order) if s.tokens < prefix][:_SPARES]
        sized = [(s, sum(widths[t] for t in s.tokens)) for s in inside]
        for size in range(min(_AT_ONCE, len(inside)) + 1):
            for taken in combinations(sized, size):
                if not _SHORTEST - 5 <= width - sum(w for _, w in taken) <= limit + 4:
                    continue
                chosen = [s for s, _ in taken]
                gone = frozenset().union(*(s.tokens for s in chosen))
                if len(gone) < sum(len(s.tokens) for s in chosen):
                    continue
                kept = prefix - gone
                cost = lost + sum(s.cost for s in chosen)
                cost += _LONG_OPENING * sum(
                    s.kind == "opening" and len(s.tokens) > _PLACE for s in inside if s not in chosen
                )
                if cost < seen.get(kept, 9.0):
                    seen[kept] = cost
    yield from seen.items()


@of_order
def _spares(tree: Tree, order: list[int]) -> list[Stretch]:
    """The stretches that may go, cheapest first: the same for every length."""
    return sorted(spares(tree, order), key=lambda s: (s.cost, min(s.tokens)))


@of_order
def _ends(tree: Tree, order: list[int]) -> list[tuple[int, float]]:
    """The places where the headline may stop: the same for every length."""
    return list(ends(tree, order))


def _width(tree: Tree, token: int) -> int:
    """About how many characters the token takes, the space behind it included."""
    end = tree.parse.end[token]
    return end - tree.parse.start[token] + tree.source.text[end : end + 1].isspace()


def _sound(tree: Tree, order: list[int], tokens: frozenset[int], text: str) -> bool:
    if (
        faulty_text(text) is not None
        or faulty_tokens(tree, tokens - _promise(tree, tokens)) is not None
        or incomplete(tree, tokens) is not None
    ):
        return False
    if any(finite(tree, t) for t in tree.tokens) and not _asserts(tree, order, tokens):
        return False
    if _breaks_off(tree, order, tokens) or _ENDS_OPEN.search(text) or told_half(tree, order, tokens):
        return False
    if bare_opening(tree, tokens) or torn(tree, tokens) is not None:
        return False
    return keeps_bounds(tree.text, text)


def _breaks_off(tree: Tree, order: list[int], tokens: frozenset[int]) -> bool:
    """«…, a décidé»: a verb in the active that lost what followed it."""
    last = max(tokens)
    if tree.parse.pos[last] not in ("VERB", "AUX") or last == order[-1] or to_be_done(tree, last):
        return False
    if feature(tree.parse.morph[last], "VerbForm") != "Part":
        return tree.parse.lemma[last].lower() not in ABSOLUTE_VERBS
    if tree.parse.lemma[last].lower() in ABSOLUTE_VERBS:
        return False
    before = [t for t in tokens if last - 4 < t < last and tree.parse.pos[t] == "AUX"]
    return any(tree.parse.lemma[t].lower() == "avoir" for t in before) and not any(
        tree.word(t) == "été" for t in before
    )


def _promise(tree: Tree, tokens: frozenset[int]) -> frozenset[int]:
    """The words of «ce que l’on …» that point to nothing before, and need not."""
    opening = next((t for t in sorted(tokens) if _indirect(tree, t)), None)
    return (
        frozenset()
        if opening is None
        else frozenset(t for t in range(opening, opening + 4) if tree.parse.pos[t] == "PRON")
    )


def _indirect(tree: Tree, token: int) -> bool:
    """«Incendie : ce que l’on sait», «Ce que change la loi»: a promise that headlines make."""
    opens = token == tree.first or word_at(tree, token - 1) == ":"
    return opens and tree.word(token) == "ce" and word_at(tree, token + 1) in ("que", "qu'", "qui")


def _told_first(tree: Tree, order: list[int], tokens: frozenset[int]) -> bool:
    """«Vaubert placé en redressement» before «: le verrier dispose de six mois»: a headline of its own."""
    found = happened(tree, order)
    if tree.parse.pos[min(tokens)] in ("ADP", "SCONJ", "ADV"):
        return False
    return bool(found) and found[-1] in tokens and max(tokens) in first_part(tree, order)


def _asserts(tree: Tree, order: list[int], tokens: frozenset[int]) -> bool:
    """Whether a verb is left, or a participle that stands for one."""
    linked = sum(
        tree.word(t) in ("qui", "que", "qu'", "dont", "où")
        and word_at(tree, t - 1) not in ("pas", "est", "sont", "a", "ont", "ainsi")
        for t in tokens
    )
    verbs = sum(finite(tree, t) for t in tokens)
    if verbs == linked and any(_indirect(tree, t) for t in tokens):
        return True
    bare = [t for t in tokens if word_at(tree, t - 1) == "été" and t - 1 not in tokens]
    if (bare or _told_first(tree, order, tokens)) and verbs == 0:
        return linked == 0
    return verbs > linked or (verbs == 0 and linked == 0 and ":" in {tree.parse.text[t] for t in tokens})
