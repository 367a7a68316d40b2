"""What only tells more of a headline's nouns and verbs: a first participle, whose it is, in what manner, who was heard.

«Un randonneur [disparu en Chartreuse] retrouvé vivant», «les chefs-d’œuvre [du musée X] exposés à Lyon», «adopte
[de justesse] le budget», «[« … » :] la navigatrice raconte son retour».
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from seolint.editing.shortening.joint_marks import DAYS, Stretch, within_relative
from seolint.editing.shortening.joint_words import KEPT_ADJECTIVES, RELATIVE_WORDS
from seolint.editing.shortening.words import OF, bounded, finite, participle, pos_at, text_at, weakens, word_at
from seolint.editing.syntax.trees import Tree, feature, of_order, of_token
from seolint.editing.syntax.valency_words import INSTITUTIONS, TWO_PLACED_NOUNS
from seolint.editing.syntax.vocabulary import HEDGE_ADJECTIVES, LIGHT_NOUNS, QUANTITY_NOUNS, TIME_NOUNS

__all__ = ["first_part", "happened", "modifiers", "told_half"]

_DONE = ("é", "ée", "és", "ées", "u", "us")
_LONGEST = 14
"""Tokens of a modifier; a longer one is half of the headline."""


def modifiers(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """Stretches that tell more of a noun or verb that says enough, with what their loss costs."""
    yield from _first_participle(tree, order)
    yield from _whose(tree, order)
    yield from _from_where(tree, order)
    yield from _institution(tree, order)
    yield from _manner(tree, order)
    yield from _heard(tree, order)
    yield from _known_kind(tree, order)
    yield from _aside(tree, order)
    yield from _asked(tree, order)
    yield from _again(tree, order)
    yield from _placed(tree, order)
    yield from _rubric_place(tree, order)
    if happened(tree, order):
        yield from _kind_of_thing(tree, order)


def told_half(tree: Tree, order: list[int], tokens: frozenset[int]) -> bool:
    """«Un randonneur disparu depuis cinq jours [retrouvé vivant]»: what happened to it is gone, a modifier is left."""
    found = happened(tree, order)
    if not found or (found[0] not in tokens and found[-1] in tokens):
        return False
    alike = [t for t in found if _agreement(tree, t) == _agreement(tree, found[0])]
    return alike[-1] not in tokens


def _agreement(tree: Tree, token: int) -> tuple[str | None, str | None]:
    morph = tree.parse.morph[token]
    return feature(morph, "Gender"), feature(morph, "Number")


@of_order
def happened(tree: Tree, order: list[int]) -> list[int]:
    """The participles of a headline without a verb: the last of them says what happened, the others which noun."""
    if not order:
        return []
    first = first_part(tree, order)
    if any(finite(tree, t) and not within_relative(tree, t) for t in first):
        return []
    relative = next((t for t in first if tree.word(t) in RELATIVE_WORDS), tree.end)
    behind = [t for t in first if t < relative or text_at(tree, t - 1) == ","]
    colon = next((t for t in first[:8] if tree.parse.text[t] == ":"), order[0] - 1)
    named = next((t for t in behind if t > colon and pos_at(tree, t) in ("NOUN", "PROPN", "NUM")), tree.end)
    return [t for t in behind if t > named and _past(tree, t) and not tree.quoted(t) and pos_at(tree, t - 1) != "AUX"]


def first_part(tree: Tree, order: list[int]) -> list[int]:
    """The headline up to the comma behind which a part with a verb of its own begins."""
    for token in order[1:]:
        before = [t for t in order if t < token]
        told = len(before) > 3 and any(_past(tree, t) for t in before) and not any(finite(tree, t) for t in before)
        if tree.parse.text[token] == ":" and told:
            return before
        if tree.parse.text[token] not in (",", ";") or tree.quoted(token):
            continue
        behind = [t for t in order if t > token]
        close = next((t for t in behind if tree.parse.text[t] in (",", ";")), tree.end)
        linked = behind and (
            tree.word(behind[0]) in RELATIVE_WORDS or tree.parse.pos[behind[0]] in ("ADP", "NOUN", "ADJ")
        )
        if not linked and any(finite(tree, t) or _past(tree, t) for t in behind if t < close) and behind[0] < close - 2:
            return before
    return order


@of_token
def _past(tree: Tree, token: int) -> bool:
    looks = feature(tree.parse.morph[token], "VerbForm") == "Part" or tree.word(token).endswith(_DONE)
    return participle(tree, token) and looks and not tree.word(token).endswith(("ant", "ants", "ante", "antes"))


def _first_participle(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«disparu depuis cinq jours dans le massif …» before «retrouvé», whole or without its circumstances."""
    found = happened(tree, order)
    if len(found) < 2 or any(tree.parse.text[t] in (":", ",") for t in range(found[0], found[-1])):
        return
    first, last = found[0], found[-1]
    inside = range(first, last)
    if pos_at(tree, first - 1) not in ("NOUN", "ADJ") or any(weakens(tree, t) for t in inside):
        return
    if any(pos_at(tree, t) == "CCONJ" for t in inside) or last - first > _LONGEST:
        return
    if _one_of_many(tree, order):
        yield Stretch(frozenset(inside), 0.5, "modifier")
    starts = [t for t in inside if tree.word(t) in ("dans", "en", "à", "au", "sur", "depuis", "après", "lors")]
    for start in starts[1:] if starts and starts[0] == first + 1 else ():
        yield Stretch(frozenset(range(start, last)), 0.3, "modifier")


def _one_of_many(tree: Tree, order: list[int]) -> bool:
    """Whether what the headline opens on, behind its rubric, is one of many: «un randonneur», «deux soldats»."""
    colon = next((t for t in order[:6] if tree.parse.text[t] == ":"), order[0] - 1)
    return word_at(tree, colon + 1) in ("un", "une", "des", "plusieurs") or pos_at(tree, colon + 1) == "NUM"


def _whose(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«les toiles impressionnistes [du musée X] exposées»: of several known things whose they are, readers learn."""
    found = happened(tree, order)
    if not found:
        return
    for token in order:
        if tree.word(token) != "les" or token > found[0] or (token > order[0] and text_at(tree, token - 1) != ":"):
            continue
        start = token + 1
        while start < found[0] and tree.word(start) not in OF | {"d'"}:
            start += 1
        while start < found[0] and not _opens_owner(tree, start):
            start += 1
        stretch = range(start, found[-1] if len(found) == 1 else found[0])
        nouns = [t for t in range(token + 1, start) if pos_at(tree, t) == "NOUN"]
        light = any(tree.parse.lemma[t].lower() in QUANTITY_NOUNS | LIGHT_NOUNS | TIME_NOUNS for t in nouns)
        if nouns and len(stretch) > 1 and not light and not any(weakens(tree, t) for t in stretch):
            yield Stretch(frozenset(stretch), 0.6, "whose")


def _from_where(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Une infirmière [de Roubaix] jugée», «un homme [de Brest] a été arrêté»: one of many, whose town can wait."""
    for token in order[2:8]:
        town = (
            tree.word(token) in ("de", "d'")
            and pos_at(tree, token + 1) == "PROPN"
            and pos_at(tree, token - 1) == "NOUN"
        )
        opens = word_at(tree, token - 2) in ("un", "une") and (token - 2 == order[0] or text_at(tree, token - 3) == ":")
        told = token + 2 < tree.end and (finite(tree, token + 2) or _past(tree, token + 2))
        if town and opens and told:
            yield Stretch(frozenset((token, token + 1)), 0.4, "whose")


def _institution(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Le gouvernement [du Parti québécois] annonce», «le conseil municipal [de Vannes] vote»: who else would."""
    for token in order[1:8]:
        if tree.parse.lemma[token].lower() not in INSTITUTIONS | {"gouvernement"}:
            continue
        at = token + 1
        while pos_at(tree, at) == "ADJ":
            at += 1
        end = at + 1
        while (end in order and text_at(tree, end)[:1].isupper()) or (pos_at(tree, end) == "ADJ" and end > at + 1):
            end += 1
        led = any(
            word_at(tree, t) in ("le", "la", "l'") and (t == order[0] or text_at(tree, t - 1) in (":", ","))
            for t in (token - 1, token - 2)
        )
        if led and tree.word(at) in ("de", "du", "d'") and end > at + 1 and end < tree.end and finite(tree, end):
            yield Stretch(frozenset(range(at, end)), 0.45, "whose")


def _opens_owner(tree: Tree, token: int) -> bool:
    """«du musée», «de Marseille»: what belongs to somebody; «chefs-d’œuvre» is one word."""
    return tree.word(token) in OF and text_at(tree, token - 1) not in ("-", "‑") and pos_at(tree, token - 1) != "PROPN"


def _manner(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«adopte [de justesse] la loi», «réduire [de moitié] le nombre»: how, or by how much."""
    inside = frozenset(order)
    for token in order[1:]:
        how = pos_at(tree, token + 1) == "NOUN" or word_at(tree, token + 1) == "peu"
        bare = tree.word(token) == "de" and how and pos_at(tree, token + 2) == "DET"
        said = pos_at(tree, token - 1) == "VERB" and not bounded(tree, token - 1)
        if bare and said and token + 2 in inside and not tree.quoted(token):
            yield Stretch(frozenset((token, token + 1)), 0.2, "manner")
        voted = [tree.word(t) for t in range(token, min(token + 3, tree.end))] == ["à", "l'", "unanimité"]
        if voted and token + 3 in inside:
            yield Stretch(frozenset(range(token, token + 3)), 0.2, "manner")
        day = tree.word(token) in DAYS and word_at(tree, token - 1) == "ce"
        if day and text_at(tree, token + 1).isdigit() and token + 3 in inside:
            yield Stretch(frozenset(range(token - 1, token + 3)), 0.08, "day")


def _heard(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«« … » : la navigatrice raconte son tour du monde»: behind the quotation stands a sentence of its own."""
    if not order or not tree.quoted(order[0]):
        return
    colon = next((t for t in order if tree.parse.text[t] == ":" and not tree.quoted(t)), None)
    if colon is None or not tree.quoted(colon - 1):
        return
    if any(finite(tree, t) for t in order if t > colon):
        yield Stretch(frozenset(t for t in order if t <= colon), 0.3, "quotation")


def _asked(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Comment la ville va réduire …», «Pourquoi X ferme»: without a question mark, it is taken for granted."""
    if "?" in {tree.parse.text[t] for t in tree.tokens}:
        return
    for token in order[:8]:
        opens = token == order[0] or text_at(tree, token - 1) == ":"
        if opens and tree.word(token) in ("comment", "pourquoi") and pos_at(tree, token + 1) in ("DET", "PROPN"):
            yield Stretch(frozenset((token,)), 0.3, "asked")


def _rubric_place(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Incendie de l’usine Ferval [à Roncourt] : …»: the place in a rubric that names its thing."""
    colon = next((t for t in order[:10] if tree.parse.text[t] == ":"), None)
    if colon is None or colon - 2 <= order[0] or pos_at(tree, colon - 1) != "PROPN":
        return
    if tree.word(colon - 2) in ("à", "en") and pos_at(tree, colon - 3) == "PROPN":
        yield Stretch(frozenset((colon - 2, colon - 1)), 0.25, "place")


def _again(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«reculent [pour le sixième trimestre consécutif] à Bordeaux»: how often, before where."""
    inside = frozenset(order)
    for token in order[2:]:
        if tree.word(token) != "pour" or word_at(tree, token + 1) not in ("la", "le"):
            continue
        end = token + 2
        while end in inside and pos_at(tree, end) in ("ADJ", "NOUN", "NUM"):
            end += 1
        timed = any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in range(token, end))
        if timed and end in inside and word_at(tree, end) in ("à", "en", "dans", "au", "aux"):
            yield Stretch(frozenset(range(token, end)), 0.3, "often")


def _kind_of_thing(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«du matériel [agricole] volé»: the adjective between a thing and what befell it."""
    for token in happened(tree, order):
        kind = pos_at(tree, token - 1) == "ADJ" and pos_at(tree, token - 2) == "NOUN"
        if kind and tree.word(token - 1) not in KEPT_ADJECTIVES and tree.word(token - 1) not in HEDGE_ADJECTIVES:
            yield Stretch(frozenset((token - 1,)), 0.35, "kind")


def _placed(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«l’ouverture [à Hénin-Beaumont, dans le Pas-de-Calais,] d’une usine»: where, before of what."""
    inside = frozenset(order)
    for token in order[1:]:
        if tree.parse.lemma[token].lower() not in TWO_PLACED_NOUNS or word_at(tree, token + 1) not in (
            "à",
            "en",
            "dans",
        ):
            continue
        end = token + 2
        while end in inside and word_at(tree, end) not in ("d'", "de", "du", "des") and not finite(tree, end):
            end += 1
        if end in inside and end - token < 14 and tree.word(end) in ("d'", "de", "du", "des"):
            yield Stretch(frozenset(range(token + 1, end)), 0.4, "place")


def _aside(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Mort de l’architecte X[, pionnière des écoles en bois,] à l’âge de 91 ans»: with both its commas."""
    inside = frozenset(order)
    told = happened(tree, order)
    if not told and any(finite(tree, t) for t in order):
        return
    commas = [t for t in order if tree.parse.text[t] == "," and not tree.quoted(t)]
    for first, second in combinations(commas, 2):
        led = (pos_at(tree, second + 1) == "ADP" and second + 1 in inside) or second + 1 in told
        apposed = pos_at(tree, first + 1) in ("NOUN", "ADJ", "DET") and pos_at(tree, first - 1) == "PROPN"
        if led and apposed and pos_at(tree, first + 1) != "ADP":
            yield Stretch(frozenset(range(first, second + 1)), 0.2, "aside")


def _known_kind(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«la crise [financière] touche», «le conseil [municipal] vote»: everybody knows which."""
    inside = frozenset(order)
    for token in order[2:]:
        if pos_at(tree, token) != "ADJ" or tree.quoted(token) or token + 1 not in inside:
            continue
        noun = tree.parse.lemma[token - 1].lower() in INSTITUTIONS and word_at(tree, token - 2) in ("le", "la", "l'")
        if noun and finite(tree, token + 1):
            yield Stretch(frozenset((token,)), 0.4, "kind")
