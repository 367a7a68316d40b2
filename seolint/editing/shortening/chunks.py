"""What stands behind a headline's verb, in chunks: each an object, a complement or an adverbial."""

from __future__ import annotations

from dataclasses import dataclass

from seolint.editing.shortening.words import BOUND, OF, RELATIVES, bounded, of_time_or_number, participle, weakens
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.valency_words import INSTITUTIONS, SELF_EVIDENT, SET_OBJECTS
from seolint.editing.syntax.vocabulary import LOCATIVE_VERBS, QUANTITY_NOUNS, TIME_NOUNS

__all__ = ["Chunk", "chunks"]

_UNITS = frozenset(("tonne", "kilo", "kilogramme", "gramme", "hectare", "litre", "mètre", "kilomètre", "%", "pourcent"))


_RULING_NOUNS = frozenset(
    "fermeture ouverture interdiction autorisation limitation suspension réservation accès circulation".split()  # noqa: SIM905
)
"""Nouns of rules: whom they hold for is what they say."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Tokens that go or stay together; ``cost`` is ``None`` where they must stay, ``host`` is the chunk
    of the same predicate that they hang on (they go where it goes)."""

    tokens: tuple[int, ...]
    cost: float | None = None
    host: int | None = None


def chunks(tree: Tree, verb: int, at: int, stop: int) -> list[Chunk]:
    """The stretch behind the verb in chunks, each with what its loss costs."""
    starts = [t for t in range(at, stop) if t == at or _opens(tree, t)]
    if not starts:
        return []
    spans = [tuple(range(s, e)) for s, e in zip(starts, [*starts[1:], stop], strict=True)]
    out: list[Chunk] = []
    for number, span in enumerate(spans):
        following = spans[number + 1] if number + 1 < len(spans) else ()
        host = _host(tree, spans, number)
        out.append(Chunk(span, _cost(tree, verb, spans, number, following, host), host))
    whole = _complete_without(tree, verb) or _time(tree, spans[0])
    if not whole and not any(_stays(out, n) for n in range(len(out))):
        # Something must be left of what the verb says: the first chunk is its complement.
        out[0] = Chunk(out[0].tokens)
    return out


def _stays(found: list[Chunk], number: int) -> bool:
    """Whether the chunk, and all that it hangs on, must stay."""
    chunk = found[number]
    return chunk.cost is None and (chunk.host is None or _stays(found, chunk.host))


def _complete_without(tree: Tree, verb: int) -> bool:
    """Whether the verb stands by itself: a passive perfect («a été retrouvée»)."""
    group = [tree.word(t) for t in range(verb, min(verb + 3, tree.end))]
    return "été" in group


def _opens(tree: Tree, token: int) -> bool:
    before = token - 1
    pos = tree.parse.pos[token]
    if tree.parse.pos[before] in ("DET", "CCONJ", "SCONJ", "NUM") or tree.word(before) in ("-", "tout", "tous"):
        return False
    if tree.word(token) == "contre" and tree.word(min(token + 1, tree.end - 1))[:1].isdigit():
        # «par 20 voix contre 19» is one figure.
        return False
    if tree.word(token) in ("à", "au", "aux") and tree.word(before - 1) in OF and of_time_or_number(tree, before):
        # «de vendredi à samedi», «de 410 à 1 260» is one stretch.
        return False
    if tree.parse.text[token] == "(" or tree.parse.text[before] == ")":
        return True
    if pos == "NOUN" and tree.parse.lemma[token].lower() in TIME_NOUNS and tree.parse.pos[before] in ("PROPN", "PUNCT"):
        return True
    if tree.word(before) == "ici":
        return False
    if tree.word(token) in ("avant", "après", "depuis") and of_time_or_number(tree, before):
        # «48 heures avant la fin», «pour la première fois depuis dix ans»: one stretch each.
        return False
    if pos == "ADP" and tree.parse.pos[before] != "ADP":
        return True
    if _names_kind(tree, token):
        return True
    if participle(tree, token) and feature(tree.parse.morph[token], "VerbForm") == "Part":
        # «deux tonnes de cocaïne dissimulées dans …».
        return tree.parse.pos[before] in ("NOUN", "PROPN", "ADJ")
    if pos == "ADV":
        return not bounded(tree, token) and tree.parse.pos[before] != "ADP"
    return pos in ("DET", "NUM") and tree.parse.pos[before] not in ("ADP", "ADV", "ADJ", "PUNCT")


def _names_kind(tree: Tree, token: int) -> bool:
    """«le tribunal [correctionnel de Limoges]»: which of its kind, readers learn inside."""
    known = tree.parse.pos[token] == "ADJ" and tree.parse.lemma[token - 1].lower() in INSTITUTIONS
    return known and tree.word(token - 2) in ("le", "la", "l'")


def _host(tree: Tree, spans: list[tuple[int, ...]], number: int) -> int | None:
    """The chunk before, for «de …»: it says of what."""
    if number and (_qualifies(tree, spans[number]) or _qualifies(tree, spans[number - 1])):
        return number - 1
    if number and _adverbial_on(tree, spans[number]) and _adverbial_on(tree, spans[number - 1]):
        # «à deux ans de prison avec sursis»: from the outside in.
        return number - 1
    if number and _names_kind(tree, spans[number][0]):
        return number - 1
    of = number > 0 and tree.word(spans[number][0]) in OF
    return number - 1 if of and any(tree.parse.pos[t] in ("NOUN", "PROPN", "ADJ") for t in spans[number - 1]) else None


def _cost(
    tree: Tree, verb: int, spans: list[tuple[int, ...]], number: int, following: tuple[int, ...], host: int | None
) -> float | None:
    span = spans[number]
    first, opening = span[0], tree.word(span[0])
    if number and _qualifies(tree, spans[number - 1]):
        return 0.2 if _time(tree, span) else None
    if _qualifies(tree, span):
        return 0.3 if number and not _definite(tree, spans[number - 1]) else None
    if opening == "(":
        return 0.05
    if any(weakens(tree, t) for t in span) or bounded(tree, first) or bounded(tree, first - 1) or opening in BOUND:
        return None
    if any(tree.word(t) in RELATIVES or tree.word(t) in ("plus", "moins", "autant") for t in span):
        return None
    if tree.parse.pos[first] == "ADV":
        deictic = opening in ("hier", "aujourd'hui", "demain", "ici")
        return 0.05 if deictic else 0.1 if opening.endswith("ment") and len(span) == 1 else None
    if "ici" in map(tree.word, span) or (_time(tree, span) and opening not in OF):
        told = opening == "à" and bool(following) and tree.word(following[0]) in OF
        return 0.55 if told else 0.2
    if host is not None and _names_kind(tree, first):
        return 0.2
    if opening in OF:
        return _cost_of(tree, spans, number, following, host)
    if tree.parse.pos[first] != "ADP":
        return None
    if any(participle(tree, t) or feature(tree.parse.morph[t], "VerbForm") == "Inf" for t in span):
        return 0.4 if opening in ("pour", "afin") else None
    said = next((t for t in range(spans[0][0] - 1, verb - 1, -1) if tree.parse.pos[t] == "VERB"), verb)
    asks = tree.parse.lemma[said].lower() in LOCATIVE_VERBS or tree.parse.pos[said] == "AUX"
    if number == 0:
        adverbial = any(tree.parse.pos[other[0]] == "DET" for other in spans[1:])
        return 0.3 if adverbial or _complete_without(tree, verb) else None
    if asks and number < 2:
        return None
    if opening in ("à", "au", "aux") and tree.parse.lemma[_noun_before(tree, first)].lower() in _RULING_NOUNS:
        # «la fermeture du centre aux voitures»: for whom is what is ruled.
        return None
    if opening in ("à", "au", "aux") and tree.parse.lemma[first - 1].lower() in SET_OBJECTS:
        # «tourne le dos au projet» is one verb.
        return None
    hung = tree.parse.pos[span[0] - 1] in ("NOUN", "PROPN", "ADJ")
    return 0.55 if opening in ("à", "au", "aux", "en") and hung else 0.35


def _noun_before(tree: Tree, token: int) -> int:
    """The noun that the preposition's complement may hang on: across its «de …»."""
    at = token - 1
    while at > tree.first + 1 and not (tree.parse.pos[at] == "NOUN" and tree.parse.pos[at - 1] == "DET"):
        at -= 1
    return at


def _cost_of(
    tree: Tree, spans: list[tuple[int, ...]], number: int, following: tuple[int, ...], host: int | None
) -> float | None:
    """«de justesse» before an object; «de …» behind a noun that claims no less without it."""
    span = spans[number]
    if host is None:
        bare = len(span) == 2 and tree.word(span[0]) in ("de", "d'") and tree.parse.pos[span[1]] == "NOUN"
        return 0.15 if bare and following and tree.parse.pos[following[0]] == "DET" else None
    before = spans[host]
    nouns = [t for t in before if tree.parse.pos[t] in ("NOUN", "PROPN")]
    if not nouns or any(_measures(tree, t) for t in nouns):
        return None
    if _names_kind(tree, before[0]) or (len(nouns) == 1 and tree.parse.lemma[nouns[0]].lower() in _WELL_KNOWN):
        return 0.4
    return None if _definite(tree, before) else 0.4


_WELL_KNOWN = INSTITUTIONS | SELF_EVIDENT
"""«devant le tribunal [de Limoges]», «aggravé l’asthme [de milliers d’enfants]»: known without being told which."""


def _definite(tree: Tree, span: tuple[int, ...]) -> bool:
    return any(feature(tree.parse.morph[t], "Definite") == "Def" for t in span)


def _measures(tree: Tree, noun: int) -> bool:
    """«des centaines», «deux tonnes», «un dixième»: it is what follows that counts."""
    lemma = tree.parse.lemma[noun].lower()
    return lemma in QUANTITY_NOUNS | _UNITS | TIME_NOUNS or lemma.endswith("ième")


def _time(tree: Tree, span: tuple[int, ...]) -> bool:
    # «l’été dernier» has the lemma of a verb.
    return any(tree.parse.lemma[t].lower() in TIME_NOUNS or _summer(tree, t) for t in span)


def _summer(tree: Tree, token: int) -> bool:
    return tree.word(token) == "été" and tree.word(token - 1) in ("l'", "d'", "en", "cet")


def _adverbial_on(tree: Tree, span: tuple[int, ...]) -> bool:
    """Whether the chunk opens on a preposition and tells no time, a term of years excepted."""
    return tree.parse.pos[span[0]] == "ADP" and (not _time(tree, span) or tree.word(span[0]) == "à")


def _qualifies(tree: Tree, span: tuple[int, ...]) -> bool:
    """Whether the chunk opens on a participle: its complements stay with it."""
    return participle(tree, span[0]) and feature(tree.parse.morph[span[0]], "VerbForm") == "Part"
