"""The parts of a headline, found by its words and marks and not by its tree.

Headlines are written in a grammar of their own («Handball : malgré la
blessure de sa capitaine, Brézac renverse Port-Solène …»), in which parsers go
astray. Their parts of speech hold: theme, opening adverbials, the frame of
who shows or says it, subject, verb, the chunks behind it, a second predicate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from seolint.editing.shortening.chunks import Chunk, chunks
from seolint.editing.shortening.subject import read_subject
from seolint.editing.shortening.words import BOUND, CLITICS, RELATIVES, bounded, finite, participle, weakens
from seolint.editing.syntax.margins import dateline
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import EVIDENTIAL_VERBS, NEGATIONS, OPINION_VERBS, REPORTING_VERBS, TIME_NOUNS

__all__ = ["Headline", "Predicate", "read_headline"]

_THEME = 6
_ADJOINED = re.compile(r"(?:é|ée|és|ées)$")
"""«privée de sa capitaine,»: a participle, whatever the tagger takes it for."""
_SUBORDINATORS = frozenset(
    ("alors", "tandis", "lorsque", "lorsqu'", "quand", "puisque", "parce", "comme", "car", "avant", "après", "afin")
)
_MODALS = frozenset(("pouvoir", "devoir", "vouloir", "aller", "venir", "faire", "laisser", "sembler", "paraître"))


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
    tail: tuple[int, ...] = ()
    """Who says so, at the end."""


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
    verb = read_subject(tree, at, end, out.subject)
    if verb is None:
        return None
    stop = end
    while verb is not None:
        predicate, stop, verb = _predicate(tree, verb, end)
        out.predicates.append(predicate)
    if any(tree.word(t) in ("ne", "n'") for p in out.predicates for t in p.verbs):
        out.leads = [Chunk(c.tokens) for c in out.leads]
    out.tail = _attribution(tree, stop, end)
    return None if _weakened_behind(tree, stop if not out.tail else end, end) else out


def _attribution(tree: Tree, stop: int, end: int) -> tuple[int, ...]:
    """«…, selon une étude», «…, annoncent les syndicats» at the end: kept with whatever is kept."""
    if stop + 1 >= end or tree.parse.text[stop] != "," or any(tree.parse.text[t] == "," for t in range(stop + 1, end)):
        return ()
    first = stop + 1
    says = finite(tree, first) and tree.parse.lemma[first].lower() in REPORTING_VERBS
    return tuple(range(stop, end)) if says or tree.word(first) in ("selon", "d'après") else ()


def _weakened_behind(tree: Tree, stop: int, end: int) -> bool:
    """Whether what follows the statement says who claims it, or on what condition: it could not go."""
    if tree.word(stop - 1) in ("avoir", "être") and stop < end and tree.parse.text[stop] == ",":
        # «comparaît pour avoir, selon l’accusation, détourné»: what is reported goes with the infinitive.
        return False
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
    at = start
    if colon is not None:
        out.theme = tuple(range(start, colon + 1))
        at = colon + 1
    # «pourquoi P», «comment P» without a question mark take P for granted.
    return at + 1 if at < end and tree.word(at) in ("pourquoi", "comment") else at


def _leads(tree: Tree, at: int, end: int, out: Headline) -> int:
    """Pass over the adverbials that stand before the subject, each up to its comma."""
    while at < end and _opens_lead(tree, at):
        comma = next((t for t in range(at, end) if tree.parse.text[t] == ","), None)
        if comma is None or any(finite(tree, t) for t in range(at, comma)):
            return at
        bound = tree.word(at) in BOUND or any(weakens(tree, t) for t in range(at, comma))
        out.leads.append(Chunk(tuple(range(at, comma + 1)), None if bound else 0.1))
        at = comma + 1
    return at


def _opens_lead(tree: Tree, token: int) -> bool:
    named = token + 1 if tree.word(token) in ("ce", "cette", "le") and token + 1 < tree.end else token
    timed = tree.parse.lemma[named].lower() in TIME_NOUNS
    adjoined = bool(_ADJOINED.search(tree.word(token))) and tree.parse.pos[min(token + 1, tree.end - 1)] == "ADP"
    return timed or adjoined or tree.parse.pos[token] in ("ADP", "SCONJ", "ADV") or participle(tree, token)


def _frame(tree: Tree, at: int, end: int, out: Headline) -> int | None:
    """Pass over «X montre que»; ``None`` where what follows is only thought, denied or asked."""
    verb = next((t for t in range(at, end) if finite(tree, t)), None)
    if verb is None:
        return None
    behind = verb + 1
    while behind < end and (tree.parse.pos[behind] == "ADV" or participle(tree, behind)):
        behind += 1
    if behind >= end or tree.word(behind) not in ("que", "qu'"):
        return at
    lemma = tree.parse.lemma[behind - 1 if participle(tree, behind - 1) else verb].lower()
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


def _predicate(tree: Tree, start: int, end: int) -> tuple[Predicate, int, int | None]:
    """The verb's group from ``start`` and its chunks; where it ends, and where a coordinated one begins."""
    verb = next(t for t in range(start, end) if finite(tree, t))
    at = verb + 1
    while at < end and _in_group(tree, verb, at):
        at += 1
    while at - 1 > verb and tree.parse.pos[at - 1] == "ADV" and not bounded(tree, at - 1):
        at -= 1
    group, aside = tuple(range(start, at)), _aside(tree, at, end)
    at += len(aside)
    stop, following = _clause_end(tree, at, end)
    behind = chunks(tree, verb, at, stop)
    if any(tree.word(t) in ("ne", "n'") for t in group):
        # «n’a gagné la Coupe depuis 2008»: what bounds a denial stays.
        behind = [Chunk(c.tokens) for c in behind]
    if aside:
        # Behind the others: their hosts are named by number.
        behind.append(Chunk(aside, 0.1))
    return Predicate(verb, group, tuple(behind)), stop, following


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


def _clause_end(tree: Tree, at: int, end: int) -> tuple[int, int | None]:
    """Where the predicate ends, and where a second one of the same subject begins, if one does."""
    for token in range(at, end):
        word = tree.word(token)
        if word == "," or (word in _SUBORDINATORS and token > at and _subordinates(tree, token, end)):
            return token, None
        if tree.parse.pos[token] == "CCONJ" and word in ("et", "mais"):
            behind = token + 1
            while behind < end and (tree.word(behind) in CLITICS or tree.parse.pos[behind] == "ADV"):
                behind += 1
            if behind < end and finite(tree, behind):
                return token, token + 1
            if _new_clause(tree, behind, end):
                return token, None
    return end, None


def _new_clause(tree: Tree, at: int, end: int) -> bool:
    """Whether a clause with a subject of its own stands from ``at`` on."""
    for token in range(at, end):
        if tree.parse.text[token] == "," or tree.word(token) in RELATIVES:
            return False
        if finite(tree, token):
            return True
    return False


def _subordinates(tree: Tree, token: int, end: int) -> bool:
    word = tree.word(token)
    if word in ("alors", "tandis", "parce", "avant", "après", "afin"):
        return token + 1 < end and tree.word(token + 1) in ("que", "qu'", "de", "d'")
    return True
