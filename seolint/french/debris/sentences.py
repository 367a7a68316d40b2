"""Sentences and lines in which a page speaks to its reader, told by what they are made of.

No list foresees how each site words its offers («Chaque vendredi, le meilleur
de la culture dans votre messagerie»). But nearly all their words are a page's
(:mod:`seolint.french.debris.lexicon`), some of them an article seldom has, and
they speak to whoever reads. A reported or quoted sentence is never one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from seolint.french.debris.lexicon import (
    ADDRESS,
    BUTTONS,
    CARD,
    FAMILY_OF_MARK,
    FUNCTION,
    OFFERED,
    PLAIN,
    SHELVES,
    SOLE_LABELS,
    STRONG,
)
from seolint.french.debris.stamps import is_stamp
from seolint.french.edges import is_subject
from seolint.french.guillemets import SPEECH
from seolint.french.sentence_starts import is_starter, sentence_may_begin
from seolint.text import Span

__all__ = ["find_page_lines", "page_family"]

_SEGMENT = re.compile(r"(?<=[.!?…])\s+(?=[^,;\s])|(?<=[»”)\]])\s+(?=[^,;\sa-zà-ÿœ])|\n+|\s(?=[►▶•]\s)")
_PARTS = re.compile(r"(?<=[.!?…])\s+(?=[^,;\s])")
_WORD = re.compile(r"[^\W_]+(?:[-·][^\W_]+)*|\d+")
_STARTING = re.compile(r"[^\W_][\w’'&-]*")
_NUMBER = re.compile(
    r"\d+(?:er|e|h)?$|\d{1,2}h\d\d$|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$"
)
_QUOTED = re.compile(r"[«“\"].{40,}?[»”\"]|[«“](?![^»”]*[»”])")
_SAID = re.compile(SPEECH, re.IGNORECASE)
_COMMAND = re.compile(
    r"(?:[^\W\d_]+ ?: )?[^\w«]*(?:\w{2,}(?:ez|ons)(?:-(?:vous|nous|moi|le|la|les))?"
    r"|(?:s'|se |ne pas )?\w+(?:er|ir|ire|dre|tre|oir)"
    r"|ne \w+ez|je m'|j'|faites|dites|chaque|tous les|impossible de|pour (?:plus|toute?|en savoir))(?!\w)"
)
"""A button's verb, or the opening of an offer."""
_CALL = re.compile(
    r"\b(?:recevez|inscrivez-vous|abonnez-vous|suivez-nous|retrouvez-nous|rejoignez|téléchargez|accédez|profitez|"
    r"découvrez|retrouvez|consultez|restez|activez|débloquez|soutenez|connectez-vous|identifiez-vous|bénéficiez)\b"
)
"""What a page asks of its reader."""
_NARRATED = re.compile(
    r"\bavons \w+[éisut]\b|\bj'ai\b|\w{2,}(?:aient|ait|èrent)\b|^(?:si|bien que|quand|lorsque|tant que)\b|[:,;]$"
)
"""Told in the past, supposed, or announcing what follows: an article's."""
_NOTICED = re.compile(r"^(?:nous avons|vous avez) \w+ (?:que vous|votre|vos)\b")
"""«Nous avons détecté que vous …»: past, and yet a page's."""
_ASKED = re.compile(
    r"(?:vous|et vous|qu'en pensez-vous|que pensez-vous|envie|besoin|"
    r"intéressée?s?|curieu(?:x|se)|une? \w+|pas encore|déjà)\b[^.!?]*\?$"
)
"""A question to the reader, which an offer answers."""
_DEICTIC = re.compile(
    r"(?:ce|cet|cette|ces) (?:contenu|vidéo|page|site|fonctionnalité|message|publicité|newsletter|podcast|service)s?\b"
)
"""The page that speaks of itself."""
_THIRD = re.compile(
    r"\b(?:il|elle|ils|elles|on)\s+(?:n'\s?|ne\s+|s'\s?|se\s+|l'\s?)?\w{2,}|\b\w{3,}(?:ait|aient|èrent|era|eront)\b"
)
_SIGNS_UP = re.compile(r"\b(?:abonne|inscri|newsletter|infolettre|lettre d'information)")
_COOKIES = frozenset(("cookie", "cookies"))
_CONSENT = re.compile(
    r"\b(?:accept|refus|autoris|paramétr|personnalis|dépos|désactiv|consent)\w*|\b(?:gér(?:er|ez|ons)|activ(?:er|ez)|utilis(?:er|ez|ons|ant|ation))\b"
)
"""What is done with cookies that nobody bakes."""
_PRICE = re.compile(r"\d\s?(?:€|%)|\beuros?\b")
_RUNS = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(s) for s in sorted(STRONG | PLAIN)) + r")(?!\w)")
_OWN = ("votre ", "vos ", "notre ", "nos ")
_READER = frozenset(("vous", "votre", "vos"))
_OURS = frozenset(("notre", "nos"))

_LAST = frozenset(
    ("plus", "ici", "aussi", "également", "encore", "déjà", "non", "oui", "tout", "tous", "toutes", "haut", "bas")
)
"""Small words with which a button may end."""
_PLAIN_WORDS = frozenset(("est", "sont", "mon", "ma", "mes", "je", "j"))
"""Words of a sentence, or of whoever writes."""

_GLANCE, _STAMP_LONG = 60, 80
_STAMPED = re.compile(r"\d|[/|>©@(]|\b(?:avec|Par|par|via)\b|[Rr]édaction|[Jj]ournaliste|recueillis|[A-Z]{2}")
_MOST_WORDS = 45
_LONGEST = 420
_BUTTON = 8
"""Words of what may be a button: all of them a page's, and no full stop."""
_SHARE, _IN_PARTS = 0.78, 0.85
"""Share of a line's words that must be a page's, and of each sentence's where a line has several."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line is made of."""

    words: int
    known: float
    marks: tuple[str, ...]
    strong: int
    address: bool
    command: bool
    offered: bool
    deictic: bool
    thing: bool
    own: bool


_SPOKEN_NEXT = re.compile(r"\s«(?:[^»]*$|[^»]*»\s*,?\s*" + SPEECH + ")", re.IGNORECASE)
"""Somebody's words, not the name of what is on offer."""
_LEAST, _LEAST_ALONE, _LEAST_CUT = 4, 3, 2
"""Points that a line must have between sentences, alone in its paragraph, and stuck to a sentence without a stop."""


def find_page_lines(text: str, taken: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    """Family and span of each line of ``text`` in which the page speaks; ``taken`` is debris already."""
    for start, end in _segments(text, taken):
        beside = any(s.end <= start and not text[s.end : start].strip() for s in taken) or any(
            s.start >= end and not text[end : s.start].strip() for s in taken
        )
        found = _longest(text, start, end, beside=beside)
        if found is not None:
            yield found


def _segments(text: str, taken: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Stretches between sentence ends, outside debris already known."""
    known = [at for s in taken for at in (s.start, s.end)]
    edges = sorted({0, len(text), *(m.end() for m in _SEGMENT.finditer(text)), *known})
    for start, end in pairwise(edges):
        stretch = text[start:end]
        if stretch.strip() and not any(s.start <= start < s.end for s in taken):
            yield start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())


def _longest(text: str, start: int, end: int, *, beside: bool) -> tuple[str, Span] | None:
    """The longest beginning of the stretch that is a page's: the whole, or up to a sentence begun unpunctuated."""
    stretch = text[start:end]
    if not _may_be(stretch):
        return None
    ends = [end]
    at = 1
    while (begun := sentence_may_begin(stretch, at, len(stretch))) is not None and len(ends) < 6:
        if _read(_plain(stretch[at - 1 : begun])).known < _IN_PARTS and len(ends) > 1:
            break
        ends.append(start + len(stretch[:begun].rstrip()))
        word = _STARTING.match(stretch, begun)
        at = word.end() if word else begun + 1
    quoted = _SPOKEN_NEXT.search(stretch, at)
    if quoted is not None:
        ends.append(start + quoted.start())
    if len(ends) > 1 and _read(_plain(stretch[at - 1 :])).known < _IN_PARTS:
        ends.remove(end)  # the rest is a sentence of something else
    for stop in sorted(set(ends), reverse=True):
        line = text[start:stop]
        if stop < end and is_subject(text, start, stop):
            continue
        if stop < end and not line[-1:].isalnum() and line[-1:] not in "»)!?.…%€→+*":
            continue
        behind = _STARTING.match(text, stop + len(text[stop:]) - len(text[stop:].lstrip()))
        cut = (
            stop < end
            and behind is not None
            and (is_starter(behind.group(), text[behind.end() :]) or "«" in text[stop : behind.start()])
        )
        family = page_family(line, alone=False, cut=cut, beside=beside)
        if family is not None:
            return family, Span(start, stop)
    return None


def _may_be(stretch: str) -> bool:
    """A quick look: a page's words at the beginning, or what stamps begin with."""
    first = _WORD.findall(_plain(stretch[:_GLANCE]))[:4]
    if sum(w in CARD or w in FUNCTION or w in ADDRESS or w.isdigit() for w in first) * 2 >= len(first):
        return any(w in CARD or w in ADDRESS or w.isdigit() for w in first)
    return bool(_STAMPED.search(stretch[:_STAMP_LONG]))


@lru_cache(maxsize=2048)
def page_family(line: str, *, alone: bool, cut: bool = False, beside: bool = False) -> str | None:
    """The family of a line in which a page speaks; ``None`` for any other.

    ``alone``: it fills its paragraph; ``cut``: a sentence begins behind it without a stop between;
    ``beside``: another line of the page stands next to it.
    """
    low = _plain(line)
    if len(line) > _LONGEST:
        return None
    if (alone and _sole(line)) or ((alone or " " in line or "/" in line) and is_stamp(line)):
        return "navigation"
    found = _read(low)
    if not 2 <= found.words <= _MOST_WORDS or found.known < _SHARE:
        return None
    if _QUOTED.search(line) or any(_said(m.group()) for m in _SAID.finditer(low)):
        return None
    if _NARRATED.search(low) and not _NOTICED.match(low):
        return None
    parts = [part for part in _PARTS.split(low) if len(part) > 2]
    if len(parts) > 1 and not all(_read(part).known >= _IN_PARTS for part in parts):
        return None
    if _is_button(line, found, alone=alone or cut):
        return "newsletter" if _SIGNS_UP.search(low) else "navigation"
    if beside and found.known >= _IN_PARTS and found.address and (found.command or _ASKED.match(low)):
        return FAMILY_OF_MARK[found.marks[0]] if found.marks else "navigation"
    if not (found.marks or found.strong or (found.thing and (cut or alone))) or (
        _THIRD.search(low) and not found.address
    ):
        return None
    if cut and found.known >= _IN_PARTS and line[-1:].isalnum():
        return _offer(low, found, least=_LEAST_CUT)
    return _offer(low, found, least=_LEAST_ALONE if alone else _LEAST)


def _is_button(line: str, found: _Line, *, alone: bool) -> bool:
    """A few words, all of them a page's, without a stop: no sentence, and no article's words."""
    if found.known < 1 or found.words > _BUTTON or line[-1:] in ".!?" or not line[:1].isupper() or not found.thing:
        return False
    last = _WORD.findall(_plain(line))[-1]
    if last in FUNCTION and last not in _LAST:
        return False
    if found.command or (found.deictic and found.words > 3):
        return True
    return (
        alone
        and not _PLAIN_WORDS & set(_WORD.findall(_plain(line)))
        and (found.own or found.offered or bool(found.marks))
    )


def _offer(low: str, found: _Line, *, least: int) -> str | None:
    """The family of a sentence of offers, requests and notices, where enough speaks for it."""
    call = _CALL.search(low)
    # «Téléchargez-le pour le mettre dans le même dossier»: one request, which is a command as well, counts once.
    speaking = found.address + found.command + found.deictic + (call is not None and call.start() > 0)
    points = 2 * len(found.marks) + found.strong + speaking + found.offered + bool(_PRICE.search(low))
    points += found.known == 1 and found.thing and found.address
    # «La newsletter de la mairie compte mille abonnés»: words of a page, and nobody spoken to.
    if points < least or not (speaking or found.strong):
        return None
    return FAMILY_OF_MARK[found.marks[0]] if found.marks else "navigation"


def _said(verb: str) -> bool:
    """Whether a verb of speech tells of somebody: «soutenez» asks, «s’est» says nothing by itself."""
    return not verb.endswith("ez") and not verb.startswith("s'")


def _sole(line: str) -> bool:
    """A word that names a button, with no more than a sign or a number beside it."""
    words = [w.lower() for w in _WORD.findall(line)]
    return len(words) == 1 and words[0] in SOLE_LABELS and len(line) <= len(words[0]) + 3


def _plain(line: str) -> str:
    return line.lower().replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").strip()


@lru_cache(maxsize=2048)
def _read(low: str) -> _Line:
    words = _WORD.findall(low)
    known = [w for w in words if w in FUNCTION or w in CARD or w in ADDRESS or _NUMBER.match(w) or _by_parts(w)]
    marks = dict.fromkeys(m for w in words for m in (w, *w.split("-")) if m in FAMILY_OF_MARK)
    runs = set(_RUNS.findall(low))
    strong = sum(3 if run.startswith(_OWN) or run in PLAIN else 2 for run in runs)
    if _COOKIES & set(words) and _CONSENT.search(low) and (ADDRESS & set(words) or _COMMAND.match(low)):
        strong += 2
    ours = strong > 0 and any(w in _OURS for w in words)
    return _Line(
        len(words),
        len(known) / max(1, len(words)),
        tuple(marks),
        strong,
        address=ours or any(w in _READER or w.endswith(("-vous", "-nous")) for w in words),
        command=bool(_COMMAND.match(low)),
        offered=any(w in OFFERED for w in words),
        deictic=bool(_DEICTIC.match(low)),
        thing=any(w in BUTTONS for w in words),
        own=any(w in _OURS or w in _READER or w in SHELVES for w in words),
    )


def _by_parts(word: str) -> bool:
    return "-" in word and all(p in CARD or p in ADDRESS or p in FUNCTION for p in word.split("-"))
