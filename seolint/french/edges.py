"""Where a stretch of running text begins and ends when its punctuation was lost.

Debris stands between sentences, but often without a full stop: «téléchargez
l’application De nouvelles images …». These functions judge places by what
stands around them: sentence ends, capitals, words that begin sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from seolint.french.finite_words import begins_clause, is_finite
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.gluing import STARTERS
from seolint.french.guillemets import SPEECH
from seolint.french.lexicon import is_known, prefers_lower_case
from seolint.text import Span

__all__ = [
    "absorb_stop",
    "begins_here",
    "ends_here",
    "head_end",
    "is_starter",
    "is_subject",
    "label_edge",
    "new_sentence",
    "sentence_edge",
    "sentence_may_begin",
    "title_edge",
]

_UPPER = r"[A-ZÀ-ÖØ-ÞŒ]"
_CLOSED = ".!?…»”:)]|•*>\ufffc"
_STOP = re.compile(r"\s?[.!?…:]+(?:\s?[»”)])?|\s?[)\]]")
_WORD = re.compile(r"[^\W_][\w’'&-]*")
_VERB = re.compile(
    r"\s+(?:n['’]|ne\s+|s['’]|se\s+|l['’]|y\s+)?"
    r"(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront|fut|va|vont|peut|peuvent|doit|doivent|fait|dit|"
    r"affirme|annonce|estime|explique|déclare|assure|indique|\w{3,}(?:ait|aient|èrent|era|eront))\b"
)
_GOES_ON = re.compile(
    r"\s*(?:[.!?…,]|$|(?:pour|afin|sur\s+(?:votre|ios|android|iphone|smartphone)|et\s+(?:recevez|suivez|restez|profitez|"
    r"retrouvez|accédez|ne)|ou)\b)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\s*,|\s+" + SPEECH, re.IGNORECASE)
"""What follows a quotation that somebody says, and not the name of something on offer."""
_NAMED = re.compile(
    r"\b(?:sur|bouton|onglet|rubrique|case|lien|option|intitulée?|série|dossier|podcast)\s*$", re.IGNORECASE
)
_TOLD = re.compile(r"[.!?…]\s+\w|,\s*" + SPEECH, re.IGNORECASE)
"""Inside a quotation: a second sentence, or who says it."""
_MOST_QUOTED = 5
_MOST_WORDS = 40
_TITLE_WORDS = 18


def begins_here(text: str, at: int, taken: Sequence[Span], *, loose: bool) -> bool:
    """Whether debris may begin at ``at``: at the start, behind a sentence end or other debris.

    ``loose``: also behind unpunctuated text, if it begins with a capital or a bullet.
    """
    before = text[:at].rstrip()
    if at == len(before) and before[-1:] in (")", "]") and text[at : at + 1].islower():
        return False  # «(re)loading» is one word.
    if not before or before[-1] in _CLOSED:
        return True
    if any(s.end <= at and not text[s.end : at].strip() for s in taken):
        return True
    if at == len(before):  # no space before it
        return loose and text[at].isupper() and before[-1].islower()
    if "\n" in text[len(before) : at]:
        return True
    return loose and (text[at].isupper() or not text[at].isalnum()) and before[-1] not in ",;’'(«-"


def ends_here(text: str, at: int, taken: Sequence[Span]) -> bool:
    """Whether a phrase that ends at ``at`` stands alone: a stop, a capital, other debris or the end follows."""
    end = absorb_stop(text, at)
    rest = text[end:]
    if not rest.strip(" \t\u00a0\u202f→►▶←>»") or "\n" in rest[: len(rest) - len(rest.lstrip())]:
        return True
    following = rest.lstrip()
    if any(s.start >= end and not text[end : s.start].strip() for s in taken):
        return True
    if not rest[0].isspace():
        return end > at and following[0].isupper()
    return following[0].isupper() or following[0] in '«“"([–—•|>→►▶←' or (end > at and following[0].isdigit())


def absorb_stop(text: str, at: int) -> int:
    """``at``, or the place behind the punctuation that follows there."""
    match = _STOP.match(text, at)
    return match.end() if match else at


def is_starter(word: str, behind: str) -> bool:
    """Whether a capitalised ``word`` (followed by ``behind``) begins a sentence rather than a name."""
    low = word.lower().replace("’", "'")
    if not word[:1].isupper():
        return False
    if "'" in low:
        head, _, rest = low.partition("'")
        return (
            head in ("l", "d", "c", "j", "s", "n", "qu", "lorsqu", "puisqu") and bool(rest) and not word[2:3].isupper()
        )
    if low in ("la", "le", "les", "el") and re.match(r"\s+[A-ZÀ-Þ]", behind):
        # «La Corée du Nord» and «Le Monde» alike: an article begins something anyway.
        return True
    return low in STARTERS and (word[1:].islower() or word in ("À", "Y"))


def new_sentence(text: str, at: int, before: int | None = None) -> int | None:
    """The first place from ``at`` on, and ``before`` there, where an unpunctuated sentence begins, or ``None``.

    A lower-case word, a number or a closing mark, white space, then a word
    that begins sentences; or the same without any space («frenchDes images»).
    """
    for match in _WORD.finditer(text, at):
        start = match.start()
        if before is not None and start >= before:
            return None
        if start == at or not match.group()[0].isupper() or _camel(match.group()):
            inner = _camel(match.group())
            if inner and start + inner > at:
                return start + inner
            continue
        left = text[:start].rstrip()
        if (
            len(left) < start
            and not left.endswith((" sur", " bouton", " lien"))  # «en cliquant sur S’inscrire»: a button's name
            and (left[-1:].isalnum() or left[-1:] in "»”)%€*")
            and is_starter(match.group(), text[match.end() :])
        ):
            return start
    return None


def _camel(word: str) -> int | None:
    if word[1:].lower() == word[1:]:
        return None
    for match in re.finditer(rf"(?<=[a-zà-ÿ]){_UPPER}[a-zà-ÿ’']*", word):
        if match.end() == len(word) and is_starter(match.group(), " ") and match.start() >= 3:
            return match.start()
    return None


def sentence_edge(text: str, at: int, taken: Sequence[Span] = ()) -> int | None:
    """Where the sentence that goes on at ``at`` ends: behind its stop, or before an unpunctuated new one.

    ``None`` when no end can be told within a sentence's length.
    """
    limit = len(text)
    for span in taken:
        if span.start >= at:
            limit = min(limit, span.start)
    newline = text.find("\n", at)
    if newline >= 0:
        limit = min(limit, newline)
    limit = _before_quotation(text, at, limit)
    stop = re.compile(r"\s?[.!?…]+(?:\s?[»”)])?(?=\s|$|[A-ZÀ-ÖØ-Þ«])").search(text, at, limit)
    end = stop.end() if stop else limit
    begun = _real_start(text, at, end)
    if begun is not None:
        return begun
    return end if len(text[at:end].split()) <= _MOST_WORDS else None


def _real_start(text: str, at: int, end: int) -> int | None:
    """A new sentence between ``at`` and ``end`` that is not the name of what is offered."""
    begun = new_sentence(text, at, end)
    while begun is not None and begun < end:
        name = re.compile(rf"(?:{_UPPER}[\w’'-]*)(?:\s+{_UPPER}[\w-]*|\s+(?:de|du|des)\s+{_UPPER}[\w-]*)*").match(
            text, begun
        )
        if name is None or not _GOES_ON.match(text, name.end()) or " " not in name.group():
            return begun
        first = name.group().split()[0].lower()
        if first in FUNCTION_WORDS and first not in ("le", "la", "les"):
            return begun  # «À Lyon, …» names nothing
        begun = new_sentence(text, name.end(), end)
    starts = (_name_with_verb(text, at, end), _common_word(text, at, end))
    return min((s for s in starts if s is not None), default=None)


_BEHIND_WORD = re.compile(rf"(?<=[a-zà-ÿ0-9%€»)])\s+(?={_UPPER})")
_DETERMINERS = frozenset(
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "du",
        "de",
        "ce",
        "cet",
        "cette",
        "ces",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "notre",
        "nos",
        "votre",
        "vos",
        "au",
        "aux",
    ]
)
_NETWORKS = frozenset(
    [
        "facebook",
        "twitter",
        "x",
        "whatsapp",
        "linkedin",
        "instagram",
        "telegram",
        "tiktok",
        "youtube",
        "pinterest",
        "messenger",
        "bluesky",
        "threads",
    ]
)
_MAY_END = frozenset(("ici", "maintenant", "vous", "moi", "aussi", "plus", "encore", "non", "même", "y", "autres"))
"""Words without a meaning of their own with which a line may end all the same."""


def _name_with_verb(text: str, at: int, end: int) -> int | None:
    """«… notre newsletter Kirby a déclaré»: a name behind a lower-case word that governs a verb."""
    for match in _BEHIND_WORD.finditer(text, at, end):
        start = match.end()
        before = re.split(r"[\s'’(]", text[at : match.start()])[-1]
        last = before.lower()
        name = _WORD.match(text, start)
        if before[:1].isupper() and last not in _NETWORKS and match.start() > at:
            continue  # the middle of a name
        if (last in FUNCTION_WORDS and last not in _MAY_END) or (name and name.group().lower() in FUNCTION_WORDS):
            continue
        if start >= end or not begins_clause(text, start):
            continue
        first, _, second = text[start:end].partition(" ")
        # «l’application BFM Kirby a déclaré»: the name of the application, then the sentence.
        behind = start + len(first) + 1
        brand = match.start() == at and first.isupper() and second[:1].isupper() and begins_clause(text, behind)
        return behind if brand else start
    return None


@lru_cache(maxsize=2048)
def sentence_may_begin(text: str, at: int, end: int) -> int | None:
    """The first place between ``at`` and ``end``, unmarked by any stop, where a sentence may begin; else ``None``."""
    places = (_real_start(text, at, end), _name_with_verb(text, at, end), _common_word(text, at, end))
    return min((p for p in places if p is not None and at < p < end), default=None)


def _before_quotation(text: str, at: int, limit: int) -> int:
    """``limit``, or the place before it where the words of somebody else begin.

    «À lire aussi : Dix musées gratuits « Il manque l’ouverture », dit-elle»:
    a quotation is part of what is on offer only when it is a short name.
    """
    for match in re.compile(r"[«“]").finditer(text, at, limit):
        close = re.compile(r"[»”]").search(text, match.end(), limit)
        if close is not None and _is_named(text, match.start(), close.end()):
            continue
        if close is not None and _is_titled(text, at, match.start(), close.end()):
            continue
        if (
            close is None
            or len(text[match.end() : close.start()].split()) > _MOST_QUOTED
            or _SPOKEN.match(text, close.end())
        ):
            return match.start()
    return limit


_INFINITIVE = re.compile(rf"{_UPPER}[^\W\d_]*(?:er|ir|re)\b")
_NAME_THEN_VERB = re.compile(
    rf"\s+{_UPPER}[\w’'-]*\s+(?:n['’]\s?)?(?:est|était|sera|serait|reste|restait|devient|coûte|suffit)\b"
)


def is_subject(text: str, start: int, end: int) -> bool:
    """«Télécharger l’application» before «X était facultatif»: a button's words, and yet a sentence's subject."""
    return _INFINITIVE.match(text, start) is not None and _NAME_THEN_VERB.match(text, end) is not None


def head_end(text: str, start: int, end: int) -> int:
    """``end``, or the place before it where a phrase with a free part has run into the next sentence."""
    while start < end and not text[start].isalnum():
        start += 1
    end = _before_quotation(text, start, end)
    for begun in (new_sentence(text, start, end), _name_with_verb(text, start, end)):
        if begun is not None and start < begun < end:
            end = begun
    return start + len(text[start:end].rstrip())


def _is_named(text: str, start: int, end: int) -> bool:
    """«le bouton « J’accepte »»: a quotation that a word before it announces, and nobody says."""
    said = re.compile(r"\s*,?\s*" + SPEECH, re.IGNORECASE).match(text, end)
    return said is None and _NAMED.search(text, max(0, start - 20), start) is not None


_MOST_TITLED = 12
_COLON = re.compile(r"\w[^.!?«»]*\w\s?:\s?$")


def _is_titled(text: str, at: int, start: int, end: int) -> bool:
    """«Crue de la Vire : « L’eau est montée en une heure »»: what a title quotes behind its theme, and nobody says."""
    spoken = re.compile(r"\s*(?:,|" + SPEECH + ")", re.IGNORECASE).match(text, end)
    short = len(text[start:end].split()) <= _MOST_TITLED and _TOLD.search(text, start, end) is None
    return spoken is None and short and _COLON.search(text[at:start]) is not None


_FINITE = re.compile(_VERB.pattern[3:])


def label_edge(text: str, at: int, taken: Sequence[Span] = ()) -> int | None:
    """Where labels («économie, emploi», «Sports > Football») that go on at ``at`` end; ``None`` if a sentence does."""
    end = sentence_edge(text, at, taken)
    if end is None:
        return None
    name = _name_with_verb(text, at, end)
    if name is not None:
        return name
    return None if _FINITE.search(text, at, end) or _has_verb(text, at, end) else end


_TITLE_STOP = re.compile(r"\s?[.!?…]+(?:\s?[»”)])?(?=\s|$|(?<=[a-zà-ÿ0-9%»?!…][.!?…])[A-ZÀ-ÖØ-Þ«])")
"""A stop that ends a title, also where the next sentence is stuck to it."""


def title_edge(text: str, at: int) -> int | None:
    """Where the title of another article that begins at ``at`` ends; ``None`` when it cannot be told."""
    start = at + len(text[at:]) - len(text[at:].lstrip(" \u00a0\u202f:|>→–—-"))
    if start >= len(text):
        return len(text)
    quoted = re.compile(r"[«“\"][^»”\"]{3,160}[»”\"]\s?[.!?]?").match(text, start)
    if quoted and not re.match(r"\s?:\s", text[quoted.end() : quoted.end() + 3]):
        return at if _SPOKEN.match(text, quoted.end()) or _TOLD.search(quoted.group()) else quoted.end()
    start = quoted.end() + 2 if quoted else start
    newline = text.find("\n", start)
    limit = _before_quotation(text, start, newline if newline >= 0 else len(text))
    if limit == start:
        return at
    stop = _TITLE_STOP.search(text, start, limit)
    end = stop.end() if stop else limit
    if not (quoted or text[start].isupper() or text[start].isdigit() or text[start] in "«[("):
        return sentence_edge(text, at) if text[:at].rstrip().endswith(":") else None
    third = _nth_word(text, start, 3)
    begun = new_sentence(text, third) if third < end else None
    if begun is None or begun >= end:
        begun = (_name_with_verb(text, third, end) or _common_word(text, third, end)) if third < end else None
    if begun is not None and begun < end:
        return begun
    if stop and text[stop.start() : end].strip() == "." and _no_title(text, at, start, end):
        return at
    return end if len(text[start:end].split()) <= _TITLE_WORDS else None


def _common_word(text: str, at: int, end: int) -> int | None:
    """«les gestes qui sauvent Vingt-trois personnes ont été …»: a common word with a capital, and a verb behind it.

    Where the title of another article has no stop of its own, what could be the next sentence is never part of it.
    """
    for match in _WORD.finditer(text, at, end):
        word, before = match.group(), text[: match.start()]
        if not (
            word[0].isupper()
            and word[1:].islower()
            and before[-1:].isspace()
            and (before.rstrip()[-1:].islower() or before.rstrip()[-1:] in ")%€0123456789")
        ):
            continue
        last = before.split()[-1].lower().replace("’", "'")
        parts = word.lower().split("-")
        known = all((is_known(part) and prefers_lower_case(part)) or part in FUNCTION_WORDS for part in parts)
        if not re.match(r"\s+[a-zà-ÿœ0-9]", text[match.end() :]):
            continue
        if known and last not in FUNCTION_WORDS and _has_verb(text, match.end(), end):
            return match.start()
    return None


def _has_verb(text: str, at: int, end: int) -> bool:
    """Whether a word that is hardly anything but a finite verb stands there."""
    before = ""
    for match in _WORD.finditer(text, at, end):
        word = match.group()
        if word[0].islower() and before not in _DETERMINERS and is_finite(word):
            return True
        before = word.lower()
    return False


def _no_title(text: str, at: int, start: int, end: int) -> bool:
    """A whole sentence, full stop and verb, behind «À découvrir également» without a colon is no title."""
    separated = bool(re.search(r"[:|>→»–—-]\s*$", text[:start][: max(at, start)]))
    return not separated and _FINITE.search(text, start, end) is not None


def _nth_word(text: str, at: int, count: int) -> int:
    for match in _WORD.finditer(text, at):
        count -= 1
        if count <= 0:
            return match.start()
    return len(text)
