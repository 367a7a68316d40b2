"""Where a stretch of running text begins and ends when its punctuation was lost.

Debris stands between sentences, but often without a full stop: «téléchargez
l’application De nouvelles images …». These functions judge places by what
stands around them: sentence ends, capitals, words that begin sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from seolint.french.guillemets import SPEECH
from seolint.french.sentence_starts import UPPER, has_verb, is_starter, new_sentence, sentence_may_begin
from seolint.text import Span

__all__ = [
    "absorb_stop",
    "begins_here",
    "ends_here",
    "head_end",
    "is_subject",
    "label_edge",
    "sentence_edge",
    "title_edge",
]

_CLOSED = ".!?…»”:)]|•*>\ufffc"
_STOP = re.compile(r"\s?[.!?…:]+(?:\s?[»”)])?|\s?[)\]]")
_WORD = re.compile(r"[^\W_][\w’'&-]*")
_VERB = re.compile(
    r"\s+(?:n['’]|ne\s+|s['’]|se\s+|l['’]|y\s+)?"
    r"(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront|fut|va|vont|peut|peuvent|doit|doivent|fait|dit|"
    r"affirme|annonce|estime|explique|déclare|assure|indique|\w{3,}(?:ait|aient|èrent|era|eront))\b"
)
_SPOKEN = re.compile(r"\s*,|\s+" + SPEECH, re.IGNORECASE)
"""What follows a quotation that somebody says, and not the name of something on offer."""
_NAMED = re.compile(
    r"\b(?:sur|bouton|onglet|rubrique|case|lien|option|intitulée?|série|dossier|podcast|newsletter|infolettre|lettre|magazine|émission|application|chaîne)\s*$",
    re.IGNORECASE,
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
        word = _WORD.match(rest)  # «… 09 00 00 00 00Et c’est …», «… Sport ImagesJamais un …»
        stuck = text[at - 1].islower() or text[at - 1].isdigit()
        starts = stuck and word is not None and is_starter(word.group(), rest[word.end() :])
        return (end > at or starts) and following[0].isupper()
    return following[0].isupper() or following[0] in '«“"([–—•|>→►▶←' or (end > at and following[0].isdigit())


def absorb_stop(text: str, at: int) -> int:
    """``at``, or the place behind the punctuation that follows there."""
    match = _STOP.match(text, at)
    return match.end() if match else at


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
    begun = sentence_may_begin(text, at, end)
    if begun is not None:
        return begun
    return end if len(text[at:end].split()) <= _MOST_WORDS else None


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


_INFINITIVE = re.compile(rf"{UPPER}[^\W\d_]*(?:er|ir|re)\b")
_NAME_THEN_VERB = re.compile(
    rf"\s+{UPPER}[\w’'-]*\s+(?:n['’]\s?)?(?:est|était|sera|serait|reste|restait|devient|coûte|suffit)\b"
)


def is_subject(text: str, start: int, end: int) -> bool:
    """«Télécharger l’application» before «X était facultatif»: a button's words, and yet a sentence's subject."""
    return _INFINITIVE.match(text, start) is not None and _NAME_THEN_VERB.match(text, end) is not None


def head_end(text: str, start: int, end: int) -> int:
    """``end``, or the place before it where a phrase with a free part has run into the next sentence."""
    while start < end and not text[start].isalnum():
        start += 1
    end = _before_quotation(text, start, end)
    stop = _STOP.search(text, end)
    for begun in (new_sentence(text, start, end), sentence_may_begin(text, start, stop.end() if stop else len(text))):
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
    return None if _FINITE.search(text, at, end) or has_verb(text, at, end) else end


_TITLE_STOP = re.compile(
    r"\s?[.!?…]+(?!(?:(?<=\.\.)|(?<=…))\s[a-zà-ÿ])(?:\s?[»”)])?(?=\s|$|(?<=[a-zà-ÿ0-9%»?!…\s][.!?…])[A-ZÀ-ÖØ-Þ«])"
)
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
    begun = sentence_may_begin(text, third, end) if third < end else None
    if begun is not None:
        return begun
    if stop and text[stop.start() : end].strip() == "." and _no_title(text, at, start, end):
        return at
    return end if len(text[start:end].split()) <= _TITLE_WORDS else None


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
