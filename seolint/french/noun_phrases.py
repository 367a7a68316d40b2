"""Candidate keyphrases: the noun phrases of a parse, whole and in their parts.

A candidate is a run of words inside one sentence: a noun with its adjectives
(«équipements militaires»), nouns joined by a preposition («prise d'otages»,
«guerre en Ukraine»), a name («Corée du Nord», «Royal United Services
Institute»), or a year. Parts of a phrase are candidates too: how often each
stands alone tells later which of them is the thing spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.parse import Parse
from seolint.french.stems import fold, stem
from seolint.french.word_sets import words

__all__ = ["Candidate", "Occurrence", "find_candidates", "merge_names", "phrase_key"]

MAX_CONTENT_WORDS = 5
MAX_WORDS = 9
_GIVEN_NAMES = words(
    "adam alain alexandre ali alice andrea andré angela anna anne antoine antonio antony arnaud barack",
    "benjamin bernard bill boris bruno carlos caroline catherine charles christian christine christophe claire",
    "claude clément damien daniel david denis dominique donald edouard elon emmanuel etienne eva fabien",
    "florence franck françois françoise frédéric gabriel george georges giorgia guillaume gérald gérard henri",
    "hervé hillary hugo hélène ibrahim isabelle ivan jacques james jean jim joe john jordan joseph josé juan",
    "julia julian julien justin jérôme kamala karim laurence laurent louis luc lucas lucie luis léa madeleine",
    "marc marcel maria marie marine mario mark martin martine mathieu maurice max michael michel mike mitt",
    "mohamed mohammed monique nathalie nicolas nicole olaf olivier omar oscar pascal patrice patrick paul",
    "pedro peter philippe pierre rafael raphaël raymond rené richard robert roger romain ronald rémi sabine",
    "samuel sandrine serge simon sophie steve stéphane susan sylvie sébastien thierry thomas tim tom tony",
    "ursula valérie victor vincent viviane vladimir volodymyr william xavier yann yasser yves élisabeth éric",
)
"""Given names that tell a person's full name from a title or a brand («Understanding Docker»); own list."""

_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_LETTER = re.compile(r"[^\W\d_]")
_JOINERS = frozenset(["-", "‑", "&"])
_OF = frozenset(["de", "d'", "du", "des"])
_LOOSE = frozenset(["à", "au", "aux", "en", "sur", "contre", "pour", "par"])
_ARTICLES = frozenset(["le", "la", "les", "l'"])


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of a candidate: block, sentence and token range, its rank among all tokens
    (``position``), the token that governs it (``root``), and the text as it stands there.

    ``inside`` tells that a longer candidate surrounds it here.
    """

    block: int
    sentence: int
    start: int
    end: int
    root: int
    position: int
    text: str
    inside: bool = False


@dataclass(slots=True)
class Candidate:
    """All places of the phrases that share a key: the stems of their content words, in order.

    ``tags`` has one letter a word: N noun, P name, A adjective, O «de», L another preposition…
    """

    key: tuple[str, ...]
    tags: str
    occurrences: list[Occurrence] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        """How it is written in its places, in order; a last name that stands for the full one left out."""
        whole = [o.text for o in self.occurrences if len(phrase_key(o.text.split())) == len(self.key)]
        return whole or [o.text for o in self.occurrences]

    @property
    def name(self) -> bool:
        """Whether it is written as a name throughout."""
        return self.tags[0] == "P" and set(self.tags) <= set("PODYC")


@dataclass(frozen=True, slots=True)
class _Word:
    tag: str
    start: int
    end: int


@lru_cache(maxsize=20_000)
def _key_of(word: str) -> tuple[str, ...]:
    out: list[str] = []
    for piece in re.split(r"[-‑'’]", word):
        if piece and piece[0].isalnum() and piece.lower() not in FUNCTION_WORDS:
            key = stem(piece)
            out.append(fold(key[0]) + key[1:])
    return tuple(out)


def phrase_key(words: Sequence[str]) -> tuple[str, ...]:
    """The stems of the content words among ``words``; the accent of a first letter is left out."""
    return tuple(k for word in words for k in _key_of(word))


def _named(parse: Parse, i: int) -> bool:
    """Whether a common noun or adjective is written as (a part of) a name: «Maison Blanche», «ATACMS»."""
    word = parse.text[i]
    if len(word) > 1 and word.isupper():
        return True
    opens = i == 0 or parse.sentence[i - 1] != parse.sentence[i] or not parse.text[i - 1][-1].isalpha()
    return word[0].isupper() and (not opens or parse.text[i - 1].endswith(("'", "’")))


def _tag(parse: Parse, i: int) -> str:
    word, pos = parse.text[i], parse.pos[i]
    lower = word.lower()
    if lower in _OF:
        return "O"
    if lower in _LOOSE:
        return "L"
    if lower in _ARTICLES:
        return "D"
    if not _LETTER.search(word):
        return "Y" if _YEAR.match(word) else "C" if word[0].isdigit() else "."
    if pos == "PROPN" or (pos == "X" and word[0].isupper()):
        return "N" if word.islower() else "P"
    if lower in FUNCTION_WORDS and pos != "NOUN":
        return "."
    if pos in ("NOUN", "ADJ") and _named(parse, i):
        return "P"
    if pos == "NOUN" and len(word) > 1:
        return "N"
    past = pos == "VERB" and "Tense=Past" in parse.morph[i] and parse.dep[i] in ("acl", "amod")
    return "A" if pos == "ADJ" or past else "."


def _glued(parse: Parse, i: int) -> bool:
    """Whether token ``i`` joins its neighbours to one word: a hyphen without spaces, an ampersand."""
    if parse.text[i] not in _JOINERS or not 0 < i < len(parse) - 1:
        return False
    if parse.sentence[i - 1] != parse.sentence[i + 1]:
        return False
    return parse.text[i] == "&" or (parse.end[i - 1] == parse.start[i] and parse.end[i] == parse.start[i + 1])


def _words(parse: Parse) -> list[_Word]:
    """The tokens with their tags; what hyphens hold together («beaux-arts», «chef-d'œuvre») is one word."""
    words: list[_Word] = []
    i = 0
    while i < len(parse):
        end = i + 1
        while end < len(parse) - 1 and _glued(parse, end):
            end += 2
            if parse.text[end - 1].endswith("'") and end < len(parse):
                end += 1
        tags = [_tag(parse, j) for j in range(i, end)]
        if end - i == 1:
            tag = tags[0]
        else:
            tag = "P" if "P" in tags else "N" if "N" in tags else "A" if "A" in tags else "C" if "C" in tags else "."
        words.append(_Word(tag, i, end))
        i = end
    return words


def _root(parse: Parse, start: int, end: int) -> int | None:
    """The one token of the range that is governed from outside, or ``None`` where there are several."""
    root = None
    for i in range(start, end):
        head = parse.head[i]
        if head == i or not start <= head < end:
            if root is not None:
                return None
            root = i
    return root


_SHAPE = re.compile(r"(?:A{0,2}[NP][NPAYC]*(?:OD?|LD?C?|$))+$|Y$")


def _cuts_a_name(tag: Sequence[str], a: int, b: int) -> bool:
    """Whether the range begins or ends in the middle of a name («United Services», «Corée»)."""
    before = a and tag[a] == "P" and (tag[a - 1] == "P" or (a > 1 and tag[a - 1] == "O" and tag[a - 2] == "P"))
    last = tag[b - 1] == "P" and b < len(tag)
    after = last and (tag[b] == "P" or (b + 1 < len(tag) and tag[b] == "O" and tag[b + 1] == "P"))
    return bool(before or after)


def _ranges(parse: Parse, words: Sequence[_Word]) -> Iterator[tuple[int, int, int | None]]:
    """Ranges of words (start, end) that have the shape of a phrase, inside one sentence, and their root
    tokens: ``None`` where the parser does not see one phrase."""
    all_tags = [w.tag for w in words]
    for a, first in enumerate(words):
        if first.tag not in "NPAY":
            continue
        tags = ""
        for b in range(a + 1, min(len(words), a + MAX_WORDS) + 1):
            last = words[b - 1]
            if last.tag == "." or parse.sentence[last.start] != parse.sentence[first.start]:
                break
            tags += last.tag
            if last.tag not in "NPAYC" or not _SHAPE.match(tags):
                continue
            root = _root(parse, first.start, last.end)
            if root is None and set(tags) <= {"P", "C"}:
                root = first.start
            if b - a == 1 or not _cuts_a_name(all_tags, a, b):
                yield a, b, root


def _reaches(ranges: Sequence[tuple[int, int, int | None]], size: int) -> tuple[list[int], list[int]]:
    """For each word, how far the phrases reach that begin at it, and those that begin before it."""
    longest = [0] * size
    for a, b, root in ranges:
        if root is not None:
            longest[a] = max(longest[a], b)
    earlier = [0] * size
    for a in range(1, size):
        earlier[a] = max(earlier[a - 1], longest[a - 1])
    return longest, earlier


def find_candidates(texts: Sequence[str], parses: Sequence[Parse]) -> dict[tuple[str, ...], Candidate]:
    """The candidates of an article given as blocks, by key, in order of first appearance."""
    found: dict[tuple[str, ...], Candidate] = {}
    doubtful: list[tuple[tuple[str, ...], Occurrence]] = []
    position = 0
    for block, (text, parse) in enumerate(zip(texts, parses, strict=True)):
        units = _words(parse)
        ranges = list(_ranges(parse, units))
        longest, earlier = _reaches(ranges, len(units))
        for a, b, root in ranges:
            start, end = units[a].start, units[b - 1].end
            key = phrase_key(parse.text[start:end])
            if not 1 <= len(key) <= MAX_CONTENT_WORDS:
                continue
            inside = earlier[a] >= b or longest[a] > b
            surface = text[parse.start[start] : parse.end[end - 1]]
            place = Occurrence(
                block,
                parse.sentence[start],
                start,
                end,
                start if root is None else root,
                position + start,
                surface,
                inside,
            )
            if root is None:
                doubtful.append((key, place))
            else:
                tags = "".join(w.tag for w in units[a:b])
                found.setdefault(key, Candidate(key, tags)).occurrences.append(place)
        position += len(parse)
    # What the parser takes for one phrase in one place is one in the others («images satellite montrent»).
    for key, place in doubtful:
        if key in found:
            found[key].occurrences.append(place)
    for candidate in found.values():
        candidate.occurrences.sort(key=lambda o: (o.position, o.end))
    return found


def merge_names(candidates: dict[tuple[str, ...], Candidate]) -> dict[tuple[str, ...], Candidate]:
    """``candidates`` with every last name under the full name that it stands for («Kirby» → «John Kirby»).

    Only where exactly one full name ends in it and begins with a given name,
    or was told first: in an article on Madrid that mentions Real Madrid later,
    Madrid stays itself.
    """
    full: dict[tuple[str, ...], list[Candidate]] = {}
    for key, candidate in candidates.items():
        if 2 <= len(key) <= 3 and set(candidate.tags) == {"P"} and not candidate.occurrences[0].text.isupper():
            full.setdefault(key[-1:], []).append(candidate)
    merged = dict(candidates)
    for key, longer in full.items():
        short = merged.get(key)
        if short is None or short.tags != "P" or len(longer) != 1:
            continue
        alone = [o for o in short.occurrences if not o.inside]
        told = longer[0].occurrences[0]
        person = told.text.split()[0].lower() in _GIVEN_NAMES
        if not person and any(o.position < told.position for o in alone):
            continue
        both = sorted([*longer[0].occurrences, *alone], key=lambda o: (o.position, o.start))
        merged[longer[0].key] = Candidate(longer[0].key, longer[0].tags, both)
        del merged[key]
    return merged
