"""The parts of a headline, found by its words and marks and not by its tree.

Headlines are written in a grammar of their own («Handball : malgré la
blessure de sa capitaine, Brézac renverse Port-Solène …»), in which parsers go
astray. Their parts of speech hold: theme, opening adverbials, the frame of
who shows or says it, subject, verb, the chunks behind it, a second predicate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from seolint.editing.compression import dateline
from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import (
    APPROXIMATORS,
    EVIDENTIAL_VERBS,
    HEDGE_ADVERBS,
    LOCATIVE_VERBS,
    NEGATIONS,
    OPINION_VERBS,
    QUANTITY_NOUNS,
    REPORTING_VERBS,
    TIME_NOUNS,
)

__all__ = ["Chunk", "Headline", "Predicate", "read_headline"]

_THEME = 6
_PARTICIPLE = re.compile(
    r"(?:[éiu]e?s?|[ei]rte?s?|[aeiou]inte?s?|[iu]ite?s?|is|ise?s?|orte?s?|ose?s?|ante?)$", re.IGNORECASE
)
_RELATIVES = frozenset(("qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"))
_CLITICS = frozenset(("se", "s'", "ne", "n'", "y", "en", "le", "la", "les", "l'", "lui", "leur"))
_OF = frozenset(("de", "du", "d'", "des"))
_SUBORDINATORS = frozenset(
    ("alors", "tandis", "lorsque", "lorsqu'", "quand", "puisque", "parce", "comme", "car", "avant", "après", "afin")
)
_BOUND = frozenset(("si", "s'", "sans", "sauf", "hormis", "selon", "faute", "contre", "d'après", "sinon", "entre"))
"""Openings of constituents that condition, deny or attribute: never left out, and not moved either."""
_MODALS = frozenset(("pouvoir", "devoir", "vouloir", "aller", "venir", "faire", "laisser", "sembler", "paraître"))


@dataclass(frozen=True, slots=True)
class Chunk:
    """Tokens that go or stay together; ``cost`` is ``None`` where they must stay, ``host`` is the chunk
    of the same predicate that they hang on (they go where it goes)."""

    tokens: tuple[int, ...]
    cost: float | None = None
    host: int | None = None


@dataclass(frozen=True, slots=True)
class Predicate:
    """A finite verb with its auxiliaries, and the chunks behind it."""

    finite: int
    verbs: tuple[int, ...]
    chunks: tuple[Chunk, ...]


@dataclass(slots=True)
class Headline:
    """A headline taken apart."""

    theme: tuple[int, ...] = ()
    leads: list[Chunk] = field(default_factory=list)
    frame: str | None = None
    """``evidential`` («des images montrent que»), ``reported`` («le maire affirme que»)."""
    subject: list[Chunk] = field(default_factory=list)
    predicates: list[Predicate] = field(default_factory=list)


def finite(tree: Tree, token: int) -> bool:
    """Whether the token is a finite verb; a participle that does not look like one is."""
    if tree.parse.pos[token] not in ("VERB", "AUX"):
        return False
    form = feature(tree.parse.morph[token], "VerbForm")
    return form == "Fin" or (form == "Part" and not _PARTICIPLE.search(tree.parse.text[token]))


def read_headline(tree: Tree) -> Headline | None:
    """The parts of a headline; ``None`` where it is no single statement in the third person."""
    words = [tree.word(t) for t in tree.tokens]
    if any(w in ("?", "!", "«", "“", ";", '"') for w in words) or words.count(":") > 1:
        return None
    end = tree.end
    while end > tree.first and tree.parse.text[end - 1] in (".", "…", ","):
        end -= 1
    out = Headline()
    start = max(dateline(tree), default=tree.first - 1) + 1
    while start < end and tree.parse.text[start] in ("-", "–", "—"):
        start += 1
    at = _theme(tree, start, end, out)
    at = _leads(tree, at, end, out)
    behind = _frame(tree, at, end, out)
    if behind is None:
        return None
    if behind != at:
        at = _leads(tree, behind, end, out)
    verb = _subject(tree, at, end, out)
    if verb is None:
        return None
    stop = end
    while verb is not None:
        predicate, stop, verb = _predicate(tree, verb, end)
        out.predicates.append(predicate)
    return None if _weakened_behind(tree, stop, end) else out


def _weakened_behind(tree: Tree, stop: int, end: int) -> bool:
    """Whether what follows the statement says who claims it, or on what condition: it could not go."""
    for token in range(stop, end):
        if tree.word(token) in ("selon", "d'après", "si", "s'", "sauf", "sinon", "sans"):
            return True
        before = tree.parse.text[token - 1] == "," or tree.parse.pos[token - 1] == "AUX"
        if before and finite(tree, token) and tree.parse.lemma[token].lower() in REPORTING_VERBS:
            return True
        if tree.parse.pos[token] == "AUX" and tree.parse.text[token - 1] == ",":
            return True
    return False


def _theme(tree: Tree, start: int, end: int, out: Headline) -> int:
    colon = next((t for t in range(start, min(end, start + _THEME)) if tree.parse.text[t] == ":"), None)
    if colon is None:
        return start
    out.theme = tuple(range(start, colon + 1))
    return colon + 1


def _leads(tree: Tree, at: int, end: int, out: Headline) -> int:
    """Pass over the adverbials that stand before the subject, each up to its comma."""
    while at < end and _opens_lead(tree, at):
        comma = next((t for t in range(at, end) if tree.parse.text[t] == ","), None)
        if comma is None or any(finite(tree, t) for t in range(at, comma)):
            return at
        bound = tree.word(at) in _BOUND or any(_weakens(tree, t) for t in range(at, comma))
        out.leads.append(Chunk(tuple(range(at, comma + 1)), None if bound else 0.1))
        at = comma + 1
    return at


def _opens_lead(tree: Tree, token: int) -> bool:
    timed = tree.parse.lemma[token].lower() in TIME_NOUNS or (
        tree.word(token) in ("ce", "cette", "le") and tree.parse.lemma[token + 1 :][:1] != []
        and tree.parse.lemma[token + 1].lower() in TIME_NOUNS
    )  # fmt: skip
    return timed or tree.parse.pos[token] in ("ADP", "SCONJ", "ADV") or _participle(tree, token)


def _participle(tree: Tree, token: int) -> bool:
    return tree.parse.pos[token] == "VERB" and not finite(tree, token)


def _frame(tree: Tree, at: int, end: int, out: Headline) -> int | None:
    """Pass over «X montre que»; ``None`` where what follows is only thought, denied or asked."""
    verb = next((t for t in range(at, end) if finite(tree, t)), None)
    if verb is None:
        return None
    behind = verb + 1
    while behind < end and (tree.parse.pos[behind] == "ADV" or _participle(tree, behind)):
        behind += 1
    if behind >= end or tree.word(behind) not in ("que", "qu'"):
        return at
    lemma = tree.parse.lemma[behind - 1 if _participle(tree, behind - 1) else verb].lower()
    if any(tree.word(t) in NEGATIONS for t in range(at, behind)) or tree.word(behind - 1) in ("plus", "moins"):
        return None
    if lemma in EVIDENTIAL_VERBS or lemma in ("suggérer", "indiquer"):
        out.frame = "evidential"
    elif lemma in REPORTING_VERBS and lemma not in ("promettre", "nier", "démentir"):
        out.frame = "reported"
    elif lemma in OPINION_VERBS:
        return None
    else:
        return at
    return behind + 1


def _subject(tree: Tree, at: int, end: int, out: Headline) -> int | None:
    """Read the subject; the number of the first token of the verb's group, ``None`` where there is none."""
    core: list[int] = []
    token = at
    while token < end and not finite(tree, token):
        word = tree.word(token)
        if word == ",":
            close = next((t for t in range(token + 1, end) if tree.parse.text[t] == ","), None)
            if close is None or any(tree.parse.pos[t] == "CCONJ" for t in core):
                return None
            _flush(tree, out, core)
            out.subject.append(Chunk(tuple(range(token, close + 1)), 0.1))
            token = close + 1
        elif word in _RELATIVES and core:
            behind = _behind_relative(tree, token, end)
            if behind is None:
                return None
            indefinite = tree.word(at) in ("un", "une", "des", "plusieurs") or tree.word(at)[:1].isdigit()
            _flush(tree, out, core)
            out.subject.append(Chunk(tuple(range(token, behind)), 0.3 if indefinite else None))
            token = behind
        else:
            core.append(token)
            token += 1
    start = token
    while core and tree.word(core[-1]) in _CLITICS and tree.parse.pos[core[-1]] in ("PRON", "ADV", "PART"):
        start = core.pop()
    named = any(tree.parse.pos[t] in ("NOUN", "PROPN") for c in out.subject for t in c.tokens) or any(
        tree.parse.pos[t] in ("NOUN", "PROPN") for t in core
    )
    if token >= end or not named or tree.parse.pos[at] in ("PRON", "VERB", "ADP", "ADV", "PUNCT", "CCONJ", "SCONJ"):
        return None
    _with_adjective(tree, core, out)
    return start


def _flush(tree: Tree, out: Headline, core: list[int]) -> None:
    if core:
        _with_adjective(tree, core, out)
    core.clear()


def _with_adjective(tree: Tree, core: list[int], out: Headline) -> None:
    """The subject's words, and which of them may go: the name or the noun alone says enough."""
    if len(core) == 3 and tree.word(core[2]).startswith(("municipal", "communal", "départemental", "régional")):
        out.subject += [Chunk(tuple(core[:2])), Chunk((core[2],), 0.2)]
        return
    name = _name_at_end(tree, core)
    if name:
        out.subject += [Chunk(tuple(core[:name]), 0.3), Chunk(tuple(core[name:]))]
        return
    for n in range(1, len(core) - 1):
        if _spare_adjective(tree, core, n):
            out.subject += [Chunk(tuple(core[:n])), Chunk((core[n],), 0.15), Chunk(tuple(core[n + 1 :]))]
            return
    if core:
        _subject_chunks(tree, core, out)


def _spare_adjective(tree: Tree, core: list[int], n: int) -> bool:
    """An adjective between a noun and its «de» + name: the name says which one."""
    between = tree.parse.pos[core[n]] == "ADJ" and tree.parse.pos[core[n - 1]] == "NOUN"
    return between and tree.word(core[n + 1]) in _OF and any(tree.parse.pos[t] == "PROPN" for t in core[n + 2 :])


def _name_at_end(tree: Tree, core: list[int]) -> int:
    """Where the full name begins in «le commentateur sportif Thierry Roland»; 0 where there is none."""
    start = len(core)
    while start and tree.parse.pos[core[start - 1]] == "PROPN" and tree.parse.text[core[start - 1]][:1].isupper():
        start -= 1
    titled = start > 1 and tree.word(core[0]) in ("le", "la", "l'") and tree.parse.pos[core[start - 1]] in ("NOUN", "ADJ")
    return start if titled and len(core) - start >= 2 else 0


def _subject_chunks(tree: Tree, core: list[int], out: Headline) -> None:
    """A subject that is one of many («des méduses d’eau profonde») claims no more without its complements."""
    first = tree.word(core[0])
    number = first[:1].isdigit() or tree.parse.pos[core[0]] == "NUM"
    one_of_many = first in ("un", "une", "des", "plusieurs") or number or first in ("environ", "quelque")
    quantity = any(tree.parse.lemma[t].lower() in QUANTITY_NOUNS for t in core[:4])
    joined = any(tree.parse.pos[t] == "CCONJ" for t in core)
    starts = [n for n in range(1, len(core)) if tree.parse.pos[core[n]] == "ADP" and tree.parse.pos[core[n - 1]] != "ADP"]
    if not one_of_many or quantity or joined or not starts or out.subject:
        out.subject.append(Chunk(tuple(core)))
        return
    out.subject.append(Chunk(tuple(core[: starts[0]])))
    for number_, (here, there) in enumerate(zip(starts, [*starts[1:], len(core)], strict=True)):
        span = tuple(core[here:there])
        bound = tree.word(span[0]) in _BOUND - {"contre"} or any(_bounded(tree, t) for t in span)
        of = tree.word(span[0]) in _OF and number_ > 0
        out.subject.append(Chunk(span, None if bound else 0.35, len(out.subject) - 1 if of else None))


def _behind_relative(tree: Tree, token: int, end: int) -> int | None:
    """Where a relative without commas ends: before the second finite verb behind its pronoun."""
    verbs = [t for t in range(token, end) if finite(tree, t)]
    if len(verbs) < 2:
        return None
    first = verbs[0]
    second = next((v for v in verbs[1:] if not all(tree.parse.pos[t] in ("AUX", "VERB") for t in range(first, v))), None)
    if second is None or any(tree.parse.text[t] == "," for t in range(token, second)):
        return None
    while second - 1 > first and tree.word(second - 1) in ("ne", "n'", "se", "s'"):
        second -= 1
    return second


def _predicate(tree: Tree, start: int, end: int) -> tuple[Predicate, int, int | None]:
    """The verb's group from ``start`` and its chunks; where it ends, and where a coordinated one begins."""
    verb = next(t for t in range(start, end) if finite(tree, t))
    at = verb + 1
    while at < end and _in_group(tree, verb, at):
        at += 1
    while at - 1 > verb and tree.parse.pos[at - 1] == "ADV" and not _bounded(tree, at - 1):
        at -= 1
    group, aside = tuple(range(start, at)), _aside(tree, at, end)
    at += len(aside)
    stop, following = _clause_end(tree, at, end)
    chunks = _chunks(tree, verb, at, stop)
    if aside:
        # Behind the others: their hosts are named by number.
        chunks.append(Chunk(aside, 0.1))
    return Predicate(verb, group, tuple(chunks)), stop, following


def _aside(tree: Tree, at: int, end: int) -> tuple[int, ...]:
    """«joueront, pour la première fois, une finale»: what stands between commas right behind the verb."""
    if at >= end or tree.parse.text[at] != ",":
        return ()
    close = next((t for t in range(at + 1, end) if tree.parse.text[t] == "," or finite(tree, t)), None)
    return tuple(range(at, close + 1)) if close is not None and tree.parse.text[close] == "," else ()


def _in_group(tree: Tree, verb: int, token: int) -> bool:
    pos = tree.parse.pos[token]
    if pos in ("AUX", "ADV") or tree.word(token) in NEGATIONS:
        return True
    if pos == "VERB":
        infinitive = feature(tree.parse.morph[token], "VerbForm") == "Inf"
        return not infinitive or tree.parse.lemma[verb].lower() in _MODALS or tree.word(token - 1) != ","
    return False


def _bounded(tree: Tree, token: int) -> bool:
    word = tree.word(token)
    return word in NEGATIONS or word in HEDGE_ADVERBS or word in APPROXIMATORS or word in ("plus", "moins", "mieux")


def _weakens(tree: Tree, token: int) -> bool:
    return tree.word(token) in NEGATIONS or tree.word(token) in HEDGE_ADVERBS


def _clause_end(tree: Tree, at: int, end: int) -> tuple[int, int | None]:
    """Where the predicate ends, and where a second one of the same subject begins, if one does."""
    for token in range(at, end):
        word = tree.word(token)
        if word == "," or (word in _SUBORDINATORS and token > at and _subordinates(tree, token, end)):
            return token, None
        if tree.parse.pos[token] == "CCONJ" and word in ("et", "mais"):
            behind = token + 1
            while behind < end and (tree.word(behind) in _CLITICS or tree.parse.pos[behind] == "ADV"):
                behind += 1
            if behind < end and finite(tree, behind):
                return token, token + 1
            if _new_clause(tree, behind, end):
                return token, None
    return end, None


def _new_clause(tree: Tree, at: int, end: int) -> bool:
    """Whether a clause with a subject of its own stands from ``at`` on."""
    for token in range(at, end):
        if tree.parse.text[token] == "," or tree.word(token) in _RELATIVES:
            return False
        if finite(tree, token):
            return True
    return False


def _subordinates(tree: Tree, token: int, end: int) -> bool:
    word = tree.word(token)
    if word in ("alors", "tandis", "parce", "avant", "après", "afin"):
        return token + 1 < end and tree.word(token + 1) in ("que", "qu'", "de", "d'")
    return True


def _chunks(tree: Tree, verb: int, at: int, stop: int) -> list[Chunk]:
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
    if tree.word(token) in ("à", "au", "aux") and tree.word(before - 1) in _OF and _of_time_or_number(tree, before):
        # «de vendredi à samedi», «de 410 à 1 260» is one stretch.
        return False
    if tree.parse.text[token] == "(" or tree.parse.text[before] == ")":
        return True
    if pos == "NOUN" and tree.parse.lemma[token].lower() in TIME_NOUNS and tree.parse.pos[before] in ("PROPN", "PUNCT"):
        return True
    if pos == "ADP" and tree.parse.pos[before] != "ADP":
        return True
    if pos == "ADV":
        return not _bounded(tree, token) and tree.parse.pos[before] != "ADP"
    return pos in ("DET", "NUM") and tree.parse.pos[before] not in ("ADP", "ADV", "ADJ", "PUNCT")


def _of_time_or_number(tree: Tree, token: int) -> bool:
    return tree.parse.pos[token] == "NUM" or tree.parse.lemma[token].lower() in TIME_NOUNS


def _host(tree: Tree, spans: list[tuple[int, ...]], number: int) -> int | None:
    """The chunk before, for «de …»: it says of what."""
    of = number > 0 and tree.word(spans[number][0]) in _OF
    return number - 1 if of and any(tree.parse.pos[t] in ("NOUN", "PROPN", "ADJ") for t in spans[number - 1]) else None


def _cost(
    tree: Tree, verb: int, spans: list[tuple[int, ...]], number: int, following: tuple[int, ...], host: int | None
) -> float | None:
    span = spans[number]
    first, opening = span[0], tree.word(span[0])
    if opening == "(":
        return 0.05
    if any(_weakens(tree, t) for t in span) or _bounded(tree, first) or _bounded(tree, first - 1) or opening in _BOUND:
        return None
    if any(tree.word(t) in _RELATIVES for t in span):
        return None
    if tree.parse.pos[first] == "ADV":
        deictic = opening in ("hier", "aujourd'hui", "demain", "ici")
        return 0.05 if deictic else 0.1 if opening.endswith("ment") and len(span) == 1 else None
    if any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in span) and opening not in _OF:
        return 0.2
    if opening in _OF:
        return _cost_of(tree, spans, number, following, host)
    if tree.parse.pos[first] != "ADP":
        return None
    if any(_participle(tree, t) or feature(tree.parse.morph[t], "VerbForm") == "Inf" for t in span):
        return 0.4 if opening in ("pour", "afin") else None
    asks = tree.parse.lemma[verb].lower() in LOCATIVE_VERBS or tree.parse.pos[verb] == "AUX"
    if number == 0:
        adverbial = any(tree.parse.pos[other[0]] == "DET" for other in spans[1:])
        return 0.3 if adverbial or _complete_without(tree, verb) else None
    if asks and number < 2:
        return None
    hung = tree.parse.pos[span[0] - 1] in ("NOUN", "PROPN", "ADJ")
    return 0.5 if opening in ("à", "au", "aux") and hung else 0.35


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
