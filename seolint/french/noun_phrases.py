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
from typing import NamedTuple

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.keyphrases.phrase_keys import word_key
from seolint.french.parse import Parse
from seolint.french.word_sets import words

__all__ = ["Candidate", "Occurrence", "find_candidates", "merge_names"]

Key = tuple[str, ...]
"""What the forms of one phrase share: the stems of its content words, in order."""

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

_OFFICES = frozenset(
    key
    for word in words(
        "président vice-président ministre premier sénateur député maire gouverneur chancelier secrétaire commissaire",
        "général colonel capitaine amiral roi reine prince princesse duc pape cardinal docteur professeur maître juge",
        "monsieur madame mademoiselle candidat",
    )
    for key in word_key(word)[:1]
)
"""What stands before a last name and is no given name: of «Barack Obama» and «Président Obama» the first is full."""

_CIVILITIES = frozenset(["m.", "mm.", "mme", "mmes", "mlle", "mlles", "me", "dr", "pr"])
"""What stands before a name and is no part of it: «M. Carsalade» and «Étienne Carsalade» are one person."""

_CURRENCY = re.compile(r"[$€£¥%]|(?:CHF|EUR|USD|FCFA)$")
_TIME = re.compile(r"\d{1,2}h\d{0,2}$", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_LETTER = re.compile(r"[^\W\d_]")
_NUMBER_SIGNS = frozenset(["n°", "nº", "n°s", "n", "no"])
_JOINERS = frozenset(["-", "‑", "&"])
_OF = frozenset(["de", "d'", "du", "des"])
_LOOSE = frozenset(["à", "au", "aux", "en", "sur", "contre", "pour", "par"])
_ARTICLES = frozenset(["le", "la", "les", "l'"])


class Occurrence(NamedTuple):
    """One place of a candidate: block, sentence and token range, its rank among all tokens
    (``position``), the token that governs it (``root``), and the text as it stands there.

    ``words`` counts its content words; ``inside`` tells that a longer candidate surrounds it here;
    ``opens`` that it is the first of its sentence, where a capital means nothing.
    """

    block: int
    sentence: int
    start: int
    end: int
    root: int
    position: int
    text: str
    words: int
    inside: bool
    opens: bool


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
        whole = [o.text for o in self.occurrences if o.words == len(self.key)]
        return whole or [o.text for o in self.occurrences]

    @property
    def name(self) -> bool:
        """Whether it is written as a name throughout."""
        return self.tags[0] == "P" and set(self.tags) <= set("PODYC")


class _Word(NamedTuple):
    """One word: its tag, its tokens, the stems of its content words."""

    tag: str
    start: int
    end: int
    key: tuple[str, ...]


@lru_cache(maxsize=20_000)
def _plain_tag(word: str, pos: str) -> str:
    """The tag of a word wherever it stands; «n», «a», «v» where that depends on its place."""
    lower = word.lower()
    if lower in _OF:
        return "O"
    if lower in _LOOSE:
        return "L"
    if lower in _ARTICLES:
        return "D"
    if _TIME.match(word) or lower in _NUMBER_SIGNS or _CURRENCY.search(word):
        return "."
    if lower in _CIVILITIES and word[0].isupper():
        return "."
    if not _LETTER.search(word):
        return "Y" if _YEAR.match(word) else "C" if word[0].isdigit() else "."
    # The tagger takes a rare name for a mark now and then; a word with letters is none.
    if pos == "PROPN" or (pos in ("X", "PUNCT", "SYM") and word[0].isupper()):
        return "N" if word.islower() else "P"
    if (lower in FUNCTION_WORDS and pos != "NOUN") or pos not in ("NOUN", "ADJ", "VERB"):
        return "."
    if pos == "VERB":
        return "v"
    if len(word) == 1 and pos == "NOUN":
        return "n" if word.isupper() else "."
    if word.isupper():
        return "P" if len(word) > 1 else "a"
    tag = "n" if pos == "NOUN" else "a"
    return tag if word[0].isupper() else tag.upper()


def _tag_here(parse: Parse, i: int, tag: str) -> str:
    """The tag of a word that has «n», «a» or «v», by its place."""
    if tag == "v":
        past = parse.dep[i] in ("acl", "amod") and "Tense=Past" in parse.morph[i]
        return "A" if past else "."
    # A capital that opens nothing makes a common noun or adjective (a part of) a name: «Maison Blanche».
    inner = i > 0 and parse.sentence[i - 1] == parse.sentence[i] and parse.text[i - 1][-1].isalpha()
    if inner or (i > 0 and parse.text[i - 1].endswith(("'", "’"))):
        return "P"
    return "." if tag == "n" and len(parse.text[i]) == 1 else tag.upper()


def _glued(parse: Parse, i: int) -> bool:
    """Whether the joiner ``i`` makes its neighbours one word: a hyphen without spaces, an ampersand."""
    if not 0 < i < len(parse) - 1:
        return False
    if parse.sentence[i - 1] != parse.sentence[i + 1]:
        return False
    return parse.text[i] == "&" or (parse.end[i - 1] == parse.start[i] and parse.end[i] == parse.start[i + 1])


def _words(parse: Parse) -> list[_Word]:
    """The tokens with their tags; what hyphens hold together («beaux-arts», «chef-d'œuvre») is one word."""
    tags = list(map(_plain_tag, parse.text, parse.pos))
    for i, tag in enumerate(tags):
        if tag in "nav":
            tags[i] = _tag_here(parse, i, tag)
    keys = list(map(word_key, parse.text))
    size = len(tags)
    if _JOINERS.isdisjoint(parse.text):
        return list(map(_Word, tags, range(size), range(1, size + 1), keys))
    joints = {i for i, word in enumerate(parse.text) if word in _JOINERS and _glued(parse, i)}
    words: list[_Word] = []
    i = 0
    while i < size:
        end = i + 1
        while end in joints:
            end += 2
            if parse.text[end - 1].endswith("'") and end < size:
                end += 1
        tag = tags[i] if end - i == 1 else next((t for t in "PNAC" if t in tags[i:end]), ".")
        words.append(_Word(tag, i, end, keys[i] if end - i == 1 else tuple(k for key in keys[i:end] for k in key)))
        i = end
    return words


def _root(parse: Parse, start: int, end: int) -> int | None:
    """The one token of the range that is governed from outside, or ``None`` where there are several."""
    root = None
    for i, head in enumerate(parse.head[start:end], start):
        if head == i or not start <= head < end:
            if root is not None:
                return None
            root = i
    return root


_SHAPE = re.compile(r"(?:A{0,2}[NP][NPAYC]*(?:OD?|LD?C?|$))+$|Y$")


@lru_cache(maxsize=20_000)
def _shaped(tags: str) -> bool:
    return bool(_SHAPE.match(tags))


def _cuts_a_name(tags: str, a: int, b: int) -> bool:
    """Whether the range begins or ends in the middle of a name («United Services», «Corée»)."""
    before = a and tags[a] == "P" and (tags[a - 1] == "P" or tags[max(0, a - 2) : a] == "PO")
    return bool(before) or (tags[b - 1] == "P" and (tags[b : b + 1] == "P" or tags[b : b + 2] == "OP"))


def _ranges(parse: Parse, words: Sequence[_Word]) -> Iterator[tuple[int, int, int | None]]:
    """Ranges of words (start, end) that have the shape of a phrase, inside one sentence, and their root
    tokens: ``None`` where the parser does not see one phrase."""
    tags = "".join(w.tag for w in words)
    for a, first in enumerate(words):
        if first.tag not in "NPAY":
            continue
        sentence = parse.sentence[first.start]
        for b in range(a + 1, min(len(words), a + MAX_WORDS) + 1):
            last = words[b - 1]
            if last.tag == "." or parse.sentence[last.start] != sentence:
                break
            if last.tag not in "NPAYC" or not _shaped(tags[a:b]) or (b - a > 1 and _cuts_a_name(tags, a, b)):
                continue
            root = _root(parse, first.start, last.end)
            yield a, b, first.start if root is None and set(tags[a:b]) <= {"P", "C"} else root


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


def _places(text: str, parse: Parse, block: int, position: int) -> Iterator[tuple[Key, str, bool, Occurrence]]:
    """The phrases of one block: key, tags, whether the parser sees one phrase, and the place."""
    units = _words(parse)
    ranges = list(_ranges(parse, units))
    longest, earlier = _reaches(ranges, len(units))
    for a, b, root in ranges:
        start, end = units[a].start, units[b - 1].end
        key = units[a].key if b == a + 1 else tuple(k for unit in units[a:b] for k in unit.key)
        if 1 <= len(key) <= MAX_CONTENT_WORDS:
            inside = earlier[a] >= b or longest[a] > b
            surface = text[parse.start[start] : parse.end[end - 1]]
            governor = start if root is None else root
            at = position + start
            sentence = parse.sentence[start]
            opens = start == 0 or parse.sentence[start - 1] != sentence
            place = Occurrence(block, sentence, start, end, governor, at, surface, len(key), inside, opens)
            yield key, "".join(unit.tag for unit in units[a:b]), root is not None, place


def find_candidates(texts: Sequence[str], parses: Sequence[Parse]) -> dict[Key, Candidate]:
    """The candidates of an article given as blocks, by key, in order of first appearance."""
    found: dict[Key, Candidate] = {}
    tagged: dict[Key, list[str]] = {}
    doubtful: list[tuple[Key, Occurrence]] = []
    position = 0
    for block, (text, parse) in enumerate(zip(texts, parses, strict=True)):
        for key, tags, one, place in _places(text, parse, block, position):
            if not one:
                doubtful.append((key, place))
            elif key in found:
                found[key].occurrences.append(place)
                tagged[key].append(tags)
            else:
                found[key] = Candidate(key, tags, [place])
                tagged[key] = [tags]
        position += len(parse)
    # What the parser takes for one phrase in one place is one in the others («images satellite montrent»).
    for key, place in doubtful:
        if key in found:
            found[key].occurrences.append(place)
    for key, candidate in found.items():
        # A name at the head of a sentence may be taken for a noun there («Obama»): most places decide.
        candidate.tags = max(tagged[key], key=tagged[key].count)
        candidate.occurrences.sort(key=lambda o: (o.position, o.end))
    return found


def merge_names(candidates: dict[Key, Candidate]) -> dict[Key, Candidate]:
    """``candidates`` with every last name under the full name that it stands for («Kirby» → «John Kirby»).

    Only where one full name alone ends in it and begins with a given name,
    or was told first: in an article on Madrid that mentions Real Madrid later,
    Madrid stays itself. A given name alone stands for the one full name told before.
    """
    full: dict[Key, list[Key]] = {}
    for key, candidate in candidates.items():
        if 2 <= len(key) <= 3 and _written_as_name(candidate):
            full.setdefault(key[-1:], []).append(key)
            if _begins_with_given_name(candidate):
                full.setdefault(key[:1], []).append(key)
    merged = dict(candidates)
    for key, several in full.items():
        # «B. Obama» and «Président Obama» are no other people than «Barack Obama».
        longer = [k for k in several if k[0] not in _OFFICES and k[0][1:] not in ("", ".")] or several
        short, whole = merged.get(key), merged.get(longer[0]) if len(longer) == 1 else None
        if short is None or whole is None or short.tags != "P":
            continue
        alone = [o for o in short.occurrences if not o.inside]
        person = _begins_with_given_name(whole) and key == whole.key[-1:]
        if not person and any(o.position < whole.occurrences[0].position for o in alone):
            continue
        both = sorted([*whole.occurrences, *alone], key=lambda o: (o.position, o.start))
        merged[whole.key] = Candidate(whole.key, whole.tags, both)
        del merged[key]
    return merged


def _written_as_name(candidate: Candidate) -> bool:
    text = candidate.occurrences[0].text
    return "P" in candidate.tags and not text.isupper() and all(word[0].isupper() for word in text.split())


def _begins_with_given_name(name: Candidate) -> bool:
    return name.occurrences[0].text.split()[0].lower() in _GIVEN_NAMES
