"""Connectors: words that tell how a sentence follows from another, by sense.

Own list, one line a sense. Entries are matched word by word with elision and
contraction undone: «afin de» stands for «afin d'» and «afin du», «lorsque» for
«lorsqu'», «grâce à» for «grâce au», and hyphens do not count («entre-temps»,
«c'est-à-dire»). Words that are more than connectors have conditions of their
own («or» opens a sentence, «car» is no coach, «soit» comes twice).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product, zip_longest
from operator import contains

from seolint.french.connector_senses import SENSES
from seolint.french.sentences import split_sentences
from seolint.french.word_sets import words
from seolint.text import Span

__all__ = ["SENSES", "Connector", "find_connectors"]


@dataclass(frozen=True, slots=True)
class Connector:
    """One connector: where it stands, its list form, its sense. Of a two-part one each part is found."""

    span: Span
    text: str
    sense: str


_TWO_PART = (
    ("addition", "non seulement", "mais"),
    ("addition", "tant", "que"),
    ("order", "soit", "soit"),
    ("order", "ni", "ni"),
    ("order", "d'un côté", "de l'autre"),
    ("order", "tantôt", "tantôt"),
    ("order", "les uns", "les autres"),
)
_PARTED = tuple(
    (sense, first, second, re.findall(r"[^\W_]+", first), re.findall(r"[^\W_]+", second))
    for sense, first, second in _TWO_PART
)
_OPENING_ONLY = {"or": "opposition", "aussi": "consequence", "bref": "conclusion", "résultat": "consequence",
                 "autrement": "condition", "seulement": "restriction", "partant": "consequence"}  # fmt: skip
_CLAUSE_OPENING = frozenset(["de plus", "en plus", "histoire de"])
"""Entries that are connectors only where a clause begins: «trois de plus», «de plus en plus» are none."""

_FORMS = {
    "de": ("de", "d", "du", "des"),
    "à": ("à", "au", "aux"),
    "que": ("que", "qu"),
    "lorsque": ("lorsque", "lorsqu"),
    "puisque": ("puisque", "puisqu"),
    "quoique": ("quoique", "quoiqu"),
    "jusque": ("jusque", "jusqu"),
}
_NOT_AFTER = {
    "car": words("un le ce du en par les des ces au deux trois mon son notre leur grand petit chaque"),
    "ainsi": words("et pour"),
    "quand": words("depuis jusqu à de pour"),
    "voire": words("à"),
    "outre": words("passer passé passe passant"),
    "suite": words("la de sans"),
}
_IF_SUBJECTS = words(
    "il ils elle elles on vous nous je tu j le la les l un une ce cet cette ces c votre vos notre nos leur leurs",
    "son sa ses mon ma mes certains certaines aucun rien tout tous plusieurs jamais des du",
)
_TOKEN = re.compile(r"[^\W_]+|[^\w\s'’ʼ-]")
Token = tuple[str, int, int]
Entry = tuple[tuple[tuple[str, ...], ...], str, str]
"""The allowed forms of each word, the form in the list, the sense."""


@cache
def _entries() -> dict[tuple[str, ...], list[Entry]]:
    """Entries by their possible first word, or first two words where they have more than one; longest first."""
    table: dict[tuple[str, ...], list[Entry]] = {}
    for sense, text in SENSES.items():
        for entry in text.split("|"):
            forms = tuple(_FORMS.get(t, (t,)) for t in re.findall(r"[^\W_]+", entry))
            for opening in product(*forms[:2]):
                table.setdefault(opening, []).append((forms, entry, sense))
    for entry, sense in (("car", "cause"), ("or", "opposition"), ("aussi", "consequence")):
        table.setdefault((entry,), []).append((((entry,),), entry, sense))
    for entries in table.values():
        entries.sort(key=lambda e: -len(e[0]))
    return table


def _tokens(sentence: str) -> list[Token]:
    return [(m.group().lower(), m.start(), m.end()) for m in _TOKEN.finditer(sentence)]


def _allowed(entry: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is more than a connector is one here."""
    opens = at == 0 or not any(t[0][0].isalnum() for t in tokens[:at])
    if entry in _OPENING_ONLY and not opens:
        return False
    if entry == "aussi" and len(tokens) > at + 1 and tokens[at + 1][0] in ("bien", "longtemps", "peu", "loin"):
        return False
    if entry in _CLAUSE_OPENING:
        size = entry.count(" ") + 1
        after = tokens[at + size][0] if len(tokens) > at + size else "."
        return (opens or tokens[at - 1][0] in (",", ";", ":", "et", "–", "—")) and after not in ("en", "de", "d", "que")
    barred = _NOT_AFTER.get(entry.split(" ")[0])
    return not (barred and at and tokens[at - 1][0] in barred)


def _single(tokens: Sequence[Token]) -> list[tuple[int, int, str, str]]:
    """Connectors as (first token, token after the last, list form, sense), the longest at each place."""
    found: list[tuple[int, int, str, str]] = []
    table = _entries()
    texts = [token[0] for token in tokens]
    free = 0
    for at, opening in enumerate(zip_longest(texts, texts[1:], fillvalue="")):
        if at < free:
            continue
        for forms, entry, sense in (*table.get(opening, ()), *table.get(opening[:1], ())):
            there = texts[at : at + len(forms)]
            fits = len(there) == len(forms) and all(map(contains, forms, there))
            if fits and _allowed(entry, tokens, at):
                free = at + len(forms)
                found.append((at, free, entry, sense))
                break
    return found


def _two_part(tokens: Sequence[Token]) -> list[tuple[int, int, str, str]]:
    found: list[tuple[int, int, str, str]] = []
    texts = [t[0] for t in tokens]
    there = frozenset(texts)
    for sense, first, second, one, two in _PARTED:
        if not there.issuperset(one):
            continue
        places = [i for i in range(len(texts)) if texts[i : i + len(one)] == one]
        if not places or (first == "tant" and texts[places[0] + 1 : places[0] + 2] == ["que"]):
            continue
        start = places[0] + len(one)
        later = [i for i in range(start + 1, len(texts)) if texts[i : i + len(two)] == two]
        if first == "tant":
            # «tant à Paris qu'à Lyon»: the same preposition twice, not «tant de bruit que…».
            joints = [i for i in range(start + 1, len(texts)) if texts[i] in ("que", "qu")]
            later = [i for i in joints if texts[start : start + 1] == texts[i + 1 : i + 2]]
        if first == "les uns":
            # «Les uns contre les autres» opposes nothing.
            later = [i for i in later if i > start + 1]
        if later:
            found += [(places[0], start, first, sense), (later[0], later[0] + len(two), second, sense)]
    return found


def _conditional(tokens: Sequence[Token]) -> list[tuple[int, int, str, str]]:
    """«Si» that opens a sentence or a clause and is followed by a subject."""
    found: list[tuple[int, int, str, str]] = []
    for i, (text, _, _) in enumerate(tokens[:-1]):
        before = tokens[i - 1][0] if i else ","
        if text in ("si", "s") and before in (",", "et", "mais", "«", ";", ":", "que", "car", "(", "–", "—"):
            follower = tokens[i + 1][0]
            if follower in _IF_SUBJECTS and (text == "si" or follower in ("il", "ils")):
                found.append((i, i + 1, "si", "condition"))
    return found


def find_connectors(text: str) -> list[Connector]:
    """The connectors of ``text`` (one sentence or a paragraph), in order, none inside another."""
    out: list[Connector] = []
    for sentence in split_sentences(text):
        tokens = _tokens(sentence.of(text))
        taken: set[int] = set()
        found = [*_two_part(tokens), *_single(tokens), *_conditional(tokens)]
        for start, end, entry, sense in sorted(found, key=lambda f: (f[0], f[0] - f[1])):
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                span = Span(tokens[start][1], tokens[end - 1][2]).shift(sentence.start)
                out.append(Connector(span, entry, sense))
    return out
