"""Canonical text: what the language model sees, with the way back.

Typography must not move a parse: whatever spaces, apostrophes, suspension
points, ligatures or accents of capitals the author typed, the model is given
one form, and every character of it knows the stretch of the original that it
stands for. So the facts of a text are those of the text after any fix of its
typography. The canonical form is that of the treebanks the model learned from
(«mot ;», «« mot »», «l'eau», «1000»), not the one to publish.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Canonical", "canonical"]

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_S = rf"[\s{_INVISIBLE}]"
_ACCENTED = re.compile(r"[^\W\d_][\u0300-\u036f]+")
_CLOSED = rf"(?=[!?]*(?:{_S}|[»”\")\]«]|$))"

_REWRITE = re.compile(
    rf"(?P<invisible>[{_INVISIBLE}]+)"
    # Spaces around marks, and inside guillemets and brackets.
    rf"|(?P<opening>«{_S}*)"
    rf"|(?P<closing>{_S}*»)"
    rf"|(?P<bracket>(?<=[(\[]){_S}+|{_S}+(?=[)\]])|{_S}+(?=,(?:{_S}|$)))"
    rf"|(?P<before>{_S}*(?P<mark>[;:]|[!?]+)){_CLOSED}"
    # Numbers: groups of three digits as one, a space before what is counted in.
    rf"|(?P<group>(?<=\d){_S}+(?=\d{{3}}(?!\d)))"
    rf"|(?P<unit>(?<=\d){_S}*(?=[%‰€]))"
    rf"|(?P<first>(?<![^\W_])(?:1|I)(?:i?[èeé]re|ière)(?=s?(?![^\W_])))"
    rf"|(?P<nth>(?<=[0-9IVXLCDM])(?:i?[èeé]me|è)(?=s?(?![^\W_])))"
    # Suspension points, after «etc» a full stop.
    rf"|(?P<etc>(?<=\betc)(?:\.?…|\.{{2,}}))"
    rf"|(?P<dots>…\.*|\.{{3,}})"
    # Characters that have several shapes.
    rf"|(?P<space>{_S}+)"
    rf"|(?P<apostrophe>[\u2019\u02bc\u2018\u02b9\uff07\u00b4])"
    rf"|(?P<quote>[“”„‟\u2033])"
    rf"|(?P<dash>(?<!\S)[–—―\u2212](?!\S))"
    rf"|(?P<hyphen>[\u2010\u2011])"
)
_TRIGGER = re.compile(
    r"[^\w \n,.\"'()\[\]-]| (?=[^\w«(\"'\[-]|\d\d\d)|(?<=[(\[]) |\n|\.(?=\.)"
    r"|(?<=\betc)\.|[1I](?=i?[èeé]r|ière)|(?<=[0-9IVXLCDM])(?:i?[èeé]me|è)|(?<=\d)%"
)
"""Where a match of the above can begin: most characters of a text are none of these."""

_TIGHT = re.compile(r"[\s\ufffc(\[«!?:;,…\"“-]")
_RESPELLED = re.compile(r"oe|OE|Oe|(?<![^\W_])(?:A\s|Ca\s|E(?!n\b|t\b|lles?\b|st\b|u)|I[a-z])")
"""Where a ligature or the accent of a capital may be missing."""

_GROUPED = re.compile(rf"(?<![\d.,/:-])\d{{1,3}}(?:{_S}+\d{{3}})*$")

_PLAIN = {
    "space": " ",
    "apostrophe": "'",
    "quote": '"',
    "dash": "-",
    "hyphen": "-",
    "etc": ".",
    "dots": "...",
    "nth": "e",
}
_PLAIN |= {"invisible": "", "bracket": "", "group": "", "unit": " ", "opening": "« ", "closing": " »"}


@dataclass(frozen=True, slots=True)
class Canonical:
    """Canonical ``text`` and, for each of its characters, the stretch of the original it stands for.

    ``origin`` holds where that stretch begins, ``end`` where it ends;
    ``origin`` has one entry more than ``text``: the length of the original.
    """

    text: str
    origin: tuple[int, ...]
    end: tuple[int, ...]

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that canonical ``start`` to ``end`` stands for."""
        if start == end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.end[end - 1]


@lru_cache(maxsize=16_384)
def canonical(text: str) -> Canonical:
    """``text`` in canonical form, without white space at either end."""
    result = Canonical(text, tuple(range(len(text) + 1)), tuple(range(1, len(text) + 1)))
    if not unicodedata.is_normalized("NFC", text):
        accented = _ACCENTED.finditer(text)
        result = _rewritten(result, [(m.start(), m.end(), unicodedata.normalize("NFC", m.group())) for m in accented])
    result = _rewritten(result, _changes(result.text))
    if _RESPELLED.search(result.text):
        # Where no text is parsed, or every parse is in a cache, its expressions need not be compiled.
        from seolint.french.typography.spelling import capital_accents, ligatures

        for respell in (ligatures, capital_accents):
            result = _rewritten(result, [(span.start, span.end, new) for span, new in respell(result.text)])
    return _stripped(result)


def _written(match: re.Match[str]) -> str:
    """What stands in the canonical text for one match."""
    kind, found = match.lastgroup or "", match.group()
    if kind == "first":
        return found[0] + "re"
    if kind in ("before", "mark"):
        mark = match["mark"]
        mark = mark[0] if len(set(mark)) == 1 else mark
        at = match.start()
        tight = at == 0 or (match["mark"] == found and _TIGHT.match(match.string, at - 1))
        return mark if tight else " " + mark
    if kind == "group" and not _GROUPED.search(match.string, max(0, match.start() - 24), match.start()):
        return " "
    if kind == "closing" and match.start() == 0:
        # A sentence does not begin with the end of a quotation: the mark is the wrong way round.
        return "« "
    if kind == "opening" and match.end() == len(match.string):
        return "«"
    return _PLAIN[kind]


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """What is written otherwise in the canonical text: start, end, what to write."""
    at = 0
    for trigger in _TRIGGER.finditer(text):
        start = trigger.start()
        if start >= at and (match := _REWRITE.match(text, start)):
            at = match.end()
            if (new := _written(match)) != match.group():
                yield start, at, new


def _rewritten(given: Canonical, edits: Iterable[tuple[int, int, str]]) -> Canonical:
    """``given`` after ``edits`` of its text, each character still knowing its place in the original."""
    text, from_, to = given.text, given.origin, given.end
    out: list[str] = []
    origin: list[int] = []
    end: list[int] = []
    at = 0
    for a, b, new in edits:
        out += (text[at:a], new)
        lead, tail = _kept(text[a:b], new)
        begin, close = from_[a + lead], to[b - tail - 1] if b - tail > a + lead else from_[a + lead]
        middle = len(new) - lead - tail
        origin += (*from_[at : a + lead], *[begin] * middle, *from_[b - tail : b])
        end += (*to[at : a + lead], *[close] * middle, *to[b - tail : b])
        at = b
    if not at:
        return given
    out.append(text[at:])
    return Canonical("".join(out), (*origin, *from_[at:]), (*end, *to[at:]))


def _kept(old: str, new: str) -> tuple[int, int]:
    """How many characters at the beginning and at the end of ``new`` stand for their like in ``old``."""
    room = min(len(old), len(new))
    if len(old) == len(new):
        return room, 0
    tail = 0
    while tail < room and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    lead = 0
    while lead < room - tail and old[lead] == new[lead]:
        lead += 1
    return lead, tail


def _stripped(given: Canonical) -> Canonical:
    size = len(given.text)
    lead = size - len(given.text.lstrip())
    tail = len(given.text.rstrip())
    if lead == 0 and tail == size:
        return given
    tail = max(lead, tail)
    return Canonical(given.text[lead:tail], (*given.origin[lead:tail], given.origin[-1]), given.end[lead:tail])
