"""What stands behind a headline's verb, in chunks: each an object, a complement or an adverbial."""

from __future__ import annotations

from dataclasses import dataclass

from seolint.editing.headline_words import BOUND, OF, RELATIVES, bounded, of_time_or_number, participle, weakens
from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import LOCATIVE_VERBS, QUANTITY_NOUNS, TIME_NOUNS

__all__ = ["Chunk", "chunks"]


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
    if all(c.cost is not None for c in out) and out and not _complete_without(tree, verb):
        # Something must be left of what the verb says: the first chunk is its complement.
        out[0] = Chunk(out[0].tokens)
    return out


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
    if tree.word(token) in ("avant", "après") and of_time_or_number(tree, before):
        # «48 heures avant la fin» is one stretch.
        return False
    if pos == "ADP" and tree.parse.pos[before] != "ADP":
        return True
    if pos == "ADV":
        return not bounded(tree, token) and tree.parse.pos[before] != "ADP"
    return pos in ("DET", "NUM") and tree.parse.pos[before] not in ("ADP", "ADV", "ADJ", "PUNCT")


def _host(tree: Tree, spans: list[tuple[int, ...]], number: int) -> int | None:
    """The chunk before, for «de …»: it says of what."""
    of = number > 0 and tree.word(spans[number][0]) in OF
    return number - 1 if of and any(tree.parse.pos[t] in ("NOUN", "PROPN", "ADJ") for t in spans[number - 1]) else None


def _cost(
    tree: Tree, verb: int, spans: list[tuple[int, ...]], number: int, following: tuple[int, ...], host: int | None
) -> float | None:
    span = spans[number]
    first, opening = span[0], tree.word(span[0])
    if opening == "(":
        return 0.05
    if any(weakens(tree, t) for t in span) or bounded(tree, first) or bounded(tree, first - 1) or opening in BOUND:
        return None
    if any(tree.word(t) in RELATIVES for t in span):
        return None
    if tree.parse.pos[first] == "ADV":
        deictic = opening in ("hier", "aujourd'hui", "demain", "ici")
        return 0.05 if deictic else 0.1 if opening.endswith("ment") and len(span) == 1 else None
    if any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in span) and opening not in OF:
        return 0.2
    if opening in OF:
        return _cost_of(tree, spans, number, following, host)
    if tree.parse.pos[first] != "ADP":
        return None
    if any(participle(tree, t) or feature(tree.parse.morph[t], "VerbForm") == "Inf" for t in span):
        return 0.4 if opening in ("pour", "afin") else None
    asks = tree.parse.lemma[verb].lower() in LOCATIVE_VERBS or tree.parse.pos[verb] == "AUX"
    if number == 0:
        adverbial = any(tree.parse.pos[other[0]] == "DET" for other in spans[1:])
        return 0.3 if adverbial or _complete_without(tree, verb) else None
    if asks and number < 2:
        return None
    hung = tree.parse.pos[span[0] - 1] in ("NOUN", "PROPN", "ADJ")
    return 0.55 if opening in ("à", "au", "aux", "en") and hung else 0.35


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
    if not nouns or tree.parse.lemma[nouns[0]].lower() in QUANTITY_NOUNS:
        return None
    definite = any(feature(tree.parse.morph[t], "Definite") == "Def" for t in before)
    return None if definite else 0.4
