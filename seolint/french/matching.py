"""Finding a keyphrase in text as a French reader would: inflected, contracted, elided.

Matching is on stems and, where a parse is given, on lemmas too. Words come in
the keyphrase's order, within one sentence, with nothing between them but
determiners and prepositions: «voiture électrique» is found in «voitures
électriques», «prise d'otages» in «prise des otages», «l'Ukraine» in «en
Ukraine», and «Corée du Nord» not in «le Nord de la Corée».

A declared keyphrase may be a query of several units («munitions Corée du Nord
Russie»): see :func:`units`. Units may stand in any order within a sentence.

Names for other rooms: :func:`find_keyphrase`, :func:`contains`,
:func:`count`, :func:`density`, :func:`in_slug`, :func:`content_stems`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from seolint.french.function_words import FUNCTION_WORDS, LINKING_WORDS
from seolint.french.sentences import split_sentences
from seolint.french.stems import fold, stem
from seolint.text import Span

if TYPE_CHECKING:
    # Words of plain text are matched where no language model is near.
    from seolint.french.parse import Parse

__all__ = [
    "Word",
    "contains",
    "content_stems",
    "count",
    "density",
    "find_keyphrase",
    "in_slug",
    "keyphrase_size",
    "units",
    "words_of",
]


_WORD = re.compile(r"[^\W_]+")
_PIECE = re.compile(r"[^\W_]+|[^\w\s]")
_JOINERS = frozenset("-‐‑'’ʼ«»“”\"")
"""Between two words of a phrase these change nothing; any other mark ends it."""

_ADJECTIVE = re.compile(
    r"(?:i?en(?:ne)?|ais(?:e)?|ois(?:e)?|aine?|al(?:e)?|aux|elle?|ique|aire|if|ive|eux|euse|ée?|ble|ant|ent|ante|ente)s?$"
)
_NOUNS = frozenset(("NOUN", "PROPN", "ADJ"))
_SEPARATORS = re.compile(r"\s*[,;|+/·•]\s*|\s+[-–—]\s+")


class Word(NamedTuple):
    """One word of a text: where it stands, its match keys, and whether it may be skipped.

    ``linking`` words may stand inside a phrase, ``function`` words name
    nothing. A mark that ends a phrase has no keys. ``sentence`` counts from 0.
    """

    span: Span
    keys: tuple[str, ...]
    function: bool
    linking: bool
    sentence: int


def _key(word: str) -> str:
    # The accent of a first letter is often left out on a capital («Etats»): it never tells words apart here.
    return fold(word[:1]) + stem(word)[len(word[:1]) :] if word[:1] not in "œæŒÆ" else stem(word)


@lru_cache(maxsize=50_000)
def _keys(text: str, lemma: str) -> tuple[str, ...]:
    keys = [_key(text)]
    if text.isupper() and len(text) > 1:
        # Capitals throughout may stand without their accents («COREE DU NORD»).
        keys.append("~" + stem(fold(text)))
    if lemma and lemma != text:
        keys.append(_key(lemma))
    return tuple(dict.fromkeys(keys))


@lru_cache(maxsize=10_000)
def _wanted(word: str) -> frozenset[str]:
    return frozenset((_key(word), "~" + stem(fold(word))))


@lru_cache(maxsize=50_000)
def _traits(text: str, lemma: str, noun: bool) -> tuple[tuple[str, ...], bool, bool]:
    """The keys of a word, and whether it is a function word or a linking one. «l'est du pays»: what is
    a ``noun`` and looks like a function word is none."""
    lower = text.lower()
    linking = lower in LINKING_WORDS
    return _keys(text, lemma), lower in FUNCTION_WORDS and not (noun and not linking), linking


def _word(text: str, span: Span, sentence: int, lemma: str = "", *, noun: bool = False) -> Word:
    return Word(span, *_traits(text, lemma, noun), sentence)


def _text_words(text: str) -> Iterator[Word]:
    for number, sentence in enumerate(split_sentences(text)):
        start = sentence.start
        for match in _PIECE.finditer(sentence.of(text)):
            piece = match.group()
            if piece[0].isalnum():
                yield Word(Span(start + match.start(), start + match.end()), *_traits(piece, "", False), number)
            elif piece not in _JOINERS:
                yield Word(Span(start + match.start(), start + match.end()), (), False, False, number)


@lru_cache(maxsize=256)
def _keys_of_text(text: str) -> frozenset[str]:
    """The match keys of all words of a plain text."""
    pieces = {piece for sentence in split_sentences(text) for piece in _WORD.findall(sentence.of(text))}
    return frozenset(key for piece in pieces for key in _keys(piece, ""))


def _lacks(text: str, wanted: Sequence[_Unit]) -> bool:
    """Whether a plain text lacks a word of ``wanted`` altogether: most paragraphs do, and need no closer look."""
    keys = _keys_of_text(text)
    return any(keys.isdisjoint(_wanted(word)) for unit in wanted for word in unit.words)


def _parse_words(parse: Parse) -> Iterator[Word]:
    columns = zip(parse.text, parse.pos, parse.lemma, parse.start, parse.end, parse.sentence, strict=True)
    for i, (text, pos, lemma, start, end, sentence) in enumerate(columns):
        span = Span(start, end)
        if text.isalnum():
            keys, function, linking = _traits(text, "" if pos == "PROPN" else lemma, pos in _NOUNS)
            yield Word(span, keys, function, linking, sentence)
            continue
        pieces = list(_WORD.finditer(text))
        if not pieces:
            if any(c not in _JOINERS for c in text) and not text.isspace():
                yield Word(span, (), False, False, sentence)
            continue
        if len(pieces) == 1:
            lemma = parse.lemma[i] if parse.pos[i] != "PROPN" else ""
            yield _word(pieces[0].group(), span, sentence, lemma)
            continue
        exact = len(span) == len(text)
        for piece in pieces:
            place = Span(piece.start(), piece.end()).shift(span.start) if exact else span
            yield _word(piece.group(), place, sentence)


def words_of(text: Parse | str) -> list[Word]:
    """The words of a parse, or of a plain text without any model, elision and hyphens undone."""
    return list(_words_of_text(text) if isinstance(text, str) else _words_of_parse(_Same(text)))


class _Same:
    """A parse as a key: itself and no equal one, so that no column is compared."""

    __slots__ = ("parse",)

    def __init__(self, parse: Parse) -> None:
        self.parse = parse

    def __hash__(self) -> int:
        return id(self.parse)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.parse is self.parse


# A title is asked about once for every keyphrase, a paragraph by every rule on the focus keyphrase.
@lru_cache(maxsize=256)
def _words_of_parse(parse: _Same) -> tuple[Word, ...]:
    return tuple(_parse_words(parse.parse))


@lru_cache(maxsize=256)
def _words_of_text(text: str) -> tuple[Word, ...]:
    return tuple(_text_words(text))


@dataclass(frozen=True, slots=True)
class _Unit:
    """Content words in order; ``links[i]``: what the keyphrase itself has before word ``i``."""

    words: tuple[str, ...]
    links: tuple[frozenset[str], ...]


def _unit(text: str) -> _Unit:
    words: list[str] = []
    links: list[frozenset[str]] = []
    between: list[str] = []
    pieces = _WORD.findall(text)
    for piece in pieces:
        if piece.lower() in FUNCTION_WORDS and not (piece[0].isupper() and len(piece) > 2 and words):
            between.append(piece.lower())
            continue
        words.append(piece)
        links.append(frozenset(between))
        between = []
    if not words and pieces:
        # Only function words («Les Autres», «l'été»): then those that are more than determiners count.
        named = [p for p in pieces if p.lower() not in LINKING_WORDS] or pieces
        return _Unit(tuple(named), tuple(frozenset[str]() for _ in named))
    return _Unit(tuple(words), tuple(links))


def units(keyphrase: str) -> tuple[str, ...]:
    """The parts of a keyphrase whose inner order counts, in order.

    A comma or its like always parts; so does a bare border (no function word)
    between a common noun and a capital («munitions | Corée du Nord»), and one
    after a name that was itself put together with «de» («Corée du Nord |
    Russie»). «voiture électrique», «John Kirby» and «Banque centrale
    européenne» stay whole.
    """
    out: list[str] = []
    for part in _SEPARATORS.split(keyphrase.strip()):
        out += _borders(part)
    return tuple(out)


def _borders(part: str) -> list[str]:
    pieces = list(_WORD.finditer(part))
    cuts = [0]
    linked = False
    for before, after in pairwise(pieces):
        a, b = before.group(), after.group()
        if b.lower() in LINKING_WORDS or b.lower() in FUNCTION_WORDS:
            linked = linked or a.lower() not in FUNCTION_WORDS
            continue
        bare = a.lower() not in FUNCTION_WORDS and part[before.end() : after.start()].isspace()
        if not bare:
            continue
        first = len(pieces) and before.start() == pieces[0].start()
        lower_to_capital = a[0].islower() and b[0].isupper()
        name_ends = a[0].isupper() and b[0].isupper() and linked
        name_then_noun = a[0].isupper() and b[0].islower() and (linked or not first) and not _ADJECTIVE.search(b)
        if lower_to_capital or name_ends or name_then_noun:
            cuts.append(after.start())
            linked = False
    return [part[i:j].strip() for i, j in zip(cuts, [*cuts[1:], len(part)], strict=True) if part[i:j].strip()]


@lru_cache(maxsize=1_000)
def _compiled(keyphrase: str) -> tuple[_Unit, ...]:
    return tuple(u for u in map(_unit, units(keyphrase)) if u.words)


def _match_at(words: Sequence[Word], at: int, unit: _Unit) -> int | None:
    """Index after the last word of ``unit`` when its first word is ``words[at]``."""
    i = at
    for n, wanted in enumerate(unit.words):
        keys = _wanted(wanted)
        while n and i < len(words) and words[i].sentence == words[at].sentence:
            word = words[i]
            if not keys.isdisjoint(word.keys):
                break
            own = any(k in unit.links[n] for k in word.keys)
            if not word.keys or not (word.linking or own):
                return None
            i += 1
        if i >= len(words) or words[i].sentence != words[at].sentence or keys.isdisjoint(words[i].keys):
            return None
        i += 1
    return i


def _find_unit(words: Sequence[Word], unit: _Unit) -> list[tuple[int, Span]]:
    found: list[tuple[int, Span]] = []
    at = 0
    only_function = all(w.lower() in FUNCTION_WORDS for w in unit.words)
    first = _wanted(unit.words[0])
    while at < len(words):
        word = words[at]
        if first.isdisjoint(word.keys) or (word.function and not only_function):
            at += 1
            continue
        end = _match_at(words, at, unit)
        if end is None:
            at += 1
            continue
        found.append((word.sentence, Span(word.span.start, words[end - 1].span.end)))
        at = end
    return found


def find_keyphrase(keyphrase: str, text: Parse | str) -> list[Span]:
    """Where ``keyphrase`` stands in ``text``, in order, as spans of the text that was given or parsed.

    A query of several units is found once for each sentence that holds all of
    them, as the span from the first unit to the last. A plain text needs no
    model; a parse also joins forms of verbs and irregular plurals.
    """
    compiled = _compiled(keyphrase)
    if not compiled or (isinstance(text, str) and _lacks(text, compiled)):
        return []
    words = words_of(text)
    places = [_find_unit(words, unit) for unit in compiled]
    if len(places) == 1:
        return [span for _, span in places[0]]
    found: list[Span] = []
    for sentence in sorted({s for s, _ in places[0]}):
        here = [[span for s, span in unit if s == sentence] for unit in places]
        if all(here):
            spans = [unit[0] for unit in here]
            found.append(Span(min(s.start for s in spans), max(s.end for s in spans)))
    return found


def contains(keyphrase: str, text: Parse | str) -> bool:
    """Whether ``keyphrase`` stands in ``text`` at least once."""
    return bool(find_keyphrase(keyphrase, text))


def count(keyphrase: str, texts: Sequence[Parse | str]) -> int:
    """How often ``keyphrase`` stands in ``texts`` together."""
    return sum(len(find_keyphrase(keyphrase, text)) for text in texts)


def density(occurrences: int, words: int) -> float:
    """Occurrences of a keyphrase in a hundred words of text; 0.0 for an empty text."""
    return 100 * occurrences / words if words else 0.0


def content_stems(text: Parse | str) -> tuple[str, ...]:
    """The stems of the words that name something, in order, repeated as they stand."""
    return tuple(w.keys[0] for w in words_of(text) if w.keys and not w.function)


def keyphrase_size(keyphrase: str) -> int:
    """Number of content words in ``keyphrase``."""
    return sum(len(unit.words) for unit in _compiled(keyphrase))


def in_slug(keyphrase: str, slug: str) -> bool:
    """Whether every unit of ``keyphrase`` stands in ``slug`` in its order; accents and function words free."""
    parts = [stem(p) for p in re.split(r"[-_/.\s]+", fold(slug)) if p and p not in FUNCTION_WORDS]
    compiled = _compiled(keyphrase)
    return bool(compiled) and all(_in_order([stem(fold(w)) for w in unit.words], parts) for unit in compiled)


def _in_order(wanted: Sequence[str], parts: Sequence[str]) -> bool:
    size = len(wanted)
    return any(list(parts[i : i + size]) == list(wanted) for i in range(len(parts) - size + 1))
