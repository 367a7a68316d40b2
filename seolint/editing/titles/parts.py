"""The parts of a given title that is too long, cut at the marks it has itself.

«X : bénéfice net en hausse de 31 %[ au premier semestre, objectifs relevés]», «[« … » : issue des qualifications,] X
[, 231e mondiale,] bat Y», «Condamné à cinq ans de prison [pour avoir …], l’ancien notaire fait appel».
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from seolint.editing.guards import faulty_text
from seolint.editing.shortening.forms import HeadlineForm, forms_of
from seolint.editing.shortening.joint_marks import body, shut
from seolint.editing.shortening.wholeness import torn
from seolint.editing.shortening.words import BOUND, OF, finite, pos_at, text_at, word_at
from seolint.editing.syntax.trees import Tree, feature

__all__ = ["opens_done", "title_parts"]

_SHORTEST = 25
_RUBRIC = 6
_UNITS = frozenset(("%", "euros", "dollars", "milliards", "millions", "points"))
"""What closes a figure."""
_JOINTS = frozenset(("au", "aux", "à", "en", "sur", "dans", "lors", "pendant", "après", "malgré"))
"""What may open behind a whole figure; never «de» («37 % de moins»)."""
_DONE = ("é", "ée", "és", "ées", "issu", "issue", "issus", "issues")
_ASKING = frozenset("pourquoi comment combien quand où qui que quel quelle quels quelles est-ce".split())  # noqa: SIM905
_CLOSED, _COMMA = 0.4, 0.2
"""What the end behind a figure costs, and the one at the comma."""
_ASIDE, _OWNER, _REASON, _OPENING = 0.05, 0.15, 0.2, 0.1
"""What the losses of an aside, of whose it is, of the reason in the opening, of the opening cost."""


def title_parts(tree: Tree, limit: int) -> Iterator[HeadlineForm]:
    """Forms of at most ``limit`` characters, in no order."""
    order = body(tree)
    if len(order) < _RUBRIC:
        return
    yield from _without_verb(tree, order, limit)
    yield from _behind_quotation(tree, order, limit)
    yield from _done_first(tree, order, limit)
    yield from _question(tree, order, limit)


def opens_done(tree: Tree, token: int) -> bool:
    """Whether a participle stands there that opens a title: «Condamné à», «Issue des»."""
    word = word_at(tree, token)
    done = pos_at(tree, token) in ("VERB", "ADJ") and word.endswith(_DONE[:4])
    return word in _DONE[4:] or (done and not finite(tree, token)) or _participle(tree, token)


def _participle(tree: Tree, token: int) -> bool:
    if pos_at(tree, token) != "VERB" or word_at(tree, token).endswith("ant"):
        return False
    return feature(tree.parse.morph[token], "VerbForm") == "Part" and not finite(tree, token)


def _without_verb(tree: Tree, order: list[int], limit: int) -> Iterator[HeadlineForm]:
    """A rubric and two parts without a verb: the first part, or what stands before a joint behind its figure."""
    closed = shut(tree, order)
    colon = next((t for t in order[:_RUBRIC] if tree.parse.text[t] == ":"), None)
    comma = next((t for t in order if tree.parse.text[t] == "," and t not in closed), None)
    if colon is None or comma is None or comma < colon + 4 or any(finite(tree, t) for t in order):
        return
    if pos_at(tree, colon + 1) not in ("NOUN", "DET", "NUM"):
        return
    joints = [t for t in range(colon + 4, comma) if tree.word(t) in _JOINTS and tree.word(t - 1) in _UNITS]
    for end, cost in ((comma, _COMMA), *((t, _CLOSED) for t in joints)):
        yield from _written(tree, frozenset(t for t in order if t < end), cost, limit)


def _behind_quotation(tree: Tree, order: list[int], limit: int) -> Iterator[HeadlineForm]:
    """The clause behind «« … » :», without what opens it and what is set between commas."""
    colon = next((t for t in order[1:] if tree.parse.text[t] == ":" and tree.quoted(t - 1)), None)
    if colon is None or not tree.quoted(order[0]) or not all(tree.quoted(t) for t in order if t < colon):
        return
    rest = [t for t in order if t > colon]
    if not any(finite(tree, t) for t in rest):
        return
    for kept, cost in _thinned(tree, rest):
        for form in forms_of(tree, kept, limit):
            yield HeadlineForm(form.phrase, form.tokens, form.cost + cost)


def _thinned(tree: Tree, order: list[int]) -> Iterator[tuple[list[int], float]]:
    """The clause as it stands, without its opening, without its aside."""
    comma = _comma(tree, order)
    plain = order
    if opens_done(tree, order[0]) and comma is not None:
        plain = [t for t in order if t > comma]
        yield plain, _OPENING
    aside = _aside(tree, plain)
    if aside:
        yield [t for t in plain if t not in aside], _ASIDE + (_OPENING if plain is not order else 0.0)
    yield order, 0.0


def _comma(tree: Tree, order: list[int]) -> int | None:
    closed = shut(tree, order)
    return next((t for t in order if tree.parse.text[t] == "," and t not in closed), None)


def _aside(tree: Tree, order: list[int]) -> frozenset[int]:
    """«Capucine Orvault[, 231e mondiale,] renverse»: between a name and its verb."""
    comma = _comma(tree, order)
    if comma is None or pos_at(tree, comma - 1) != "PROPN":
        return frozenset()
    close = next((t for t in order if t > comma and tree.parse.text[t] == ","), None)
    if close is None or not finite(tree, close + 1) or any(finite(tree, t) for t in range(comma, close)):
        return frozenset()
    return frozenset(range(comma, close + 1))


def _done_first(tree: Tree, order: list[int], limit: int) -> Iterator[HeadlineForm]:
    """What befell the subject stays before it; for what, and whose the subject is, may go."""
    comma = _comma(tree, order)
    if comma is None or not opens_done(tree, order[0]) or not any(finite(tree, t) for t in order if t > comma):
        return
    reason = next((t for t in order if t < comma and _reason(tree, t)), None)
    reasons = [frozenset[int]()] + ([frozenset(range(reason, comma))] if reason is not None else [])
    owners = [frozenset[int](), _owner(tree, order, comma)]
    for why, whose in product(reasons, owners):
        if (why or whose) and (not whose or whose is not owners[0]):
            cost = _REASON * bool(why) + _OWNER * bool(whose)
            yield from _written(tree, frozenset(order) - why - whose, cost, limit)


def _question(tree: Tree, order: list[int], limit: int) -> Iterator[HeadlineForm]:
    """«Faut-il baisser le chauffage[, au risque de …] ?»: the question without the circumstance behind it."""
    comma, mark = _comma(tree, order), tree.end - 1
    if comma is None or tree.parse.text[mark] != "?" or pos_at(tree, comma + 1) not in ("ADP", "SCONJ"):
        return
    if word_at(tree, comma + 1) in BOUND | {"ou"} or not _asks(tree, range(order[0], comma)):
        return
    yield from _written(tree, frozenset(t for t in order if t < comma) | {mark}, _COMMA, limit)


def _asks(tree: Tree, part: range) -> bool:
    """Whether the question itself stands there: a word that asks, or a pronoun behind its verb («Faut-il»)."""
    return tree.word(part[0]) in _ASKING or any(tree.word(t).startswith(("-", "‑")) for t in part)


def _reason(tree: Tree, token: int) -> bool:
    return tree.word(token) == "pour" and word_at(tree, token + 1) in ("avoir", "être", "s'", "un", "une", "des")


def _owner(tree: Tree, order: list[int], comma: int) -> frozenset[int]:
    """«l’ancien notaire [de Villefranche] fait appel»: a name behind the subject, up to its verb."""
    verb = next((t for t in order if t > comma and finite(tree, t)), None)
    start = next((t for t in order if t > comma and tree.word(t) in OF and text_at(tree, t + 1)[:1].isupper()), None)
    if verb is None or start is None or start > verb or pos_at(tree, start - 1) != "NOUN":
        return frozenset()
    named = range(start, verb)
    return frozenset(named) if all(text_at(tree, t)[:1].isupper() for t in named[1:]) else frozenset()


def _written(tree: Tree, tokens: frozenset[int], cost: float, limit: int) -> Iterator[HeadlineForm]:
    phrase = tree.render(tokens)
    if phrase is None or not _SHORTEST <= len(phrase.text) <= limit:
        return
    if faulty_text(phrase.text) is None and torn(tree, tokens) is None:
        yield HeadlineForm(phrase.capitalised(), tokens, cost)
