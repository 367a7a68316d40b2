"""Which guillemet opens and which closes: pairing that survives reversed and lost marks.

Scraped and machine-translated articles often hold «» the wrong way round:
in ``militaires. »Cela aura un effet », a déclaré X`` the first mark closes
nothing, it opens. One mark alone cannot be judged (``Corée du Nord. »Mais``
looks the same and is a real end); the whole paragraph can: a cheapest reading
of all its marks is sought, where every mark turned, added or dropped has a
price that depends on what stands around it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import Any, Literal

from seolint.text import Span

__all__ = ["SPEECH", "GuillemetProblem", "Pairing", "as_guillemets", "pair_guillemets"]

Kind = Literal["reversed-opening", "reversed-closing", "unclosed", "unopened"]

SPEECH = (
    r"(?:(?:a|ont|avait|avaient|aurait|auraient|ai|avons)(?:-t-(?:il|elle|on)|-ils|-elles|-je)?\s+"
    r"(?:\w+ment\s+|encore\s+|aussi\s+|toutefois\s+|notamment\s+)?"
    r"(?:déclaré|dit|affirmé|ajouté|expliqué|indiqué|précisé|souligné|estimé|assuré|confié|rappelé|lancé|écrit|"
    r"noté|répondu|poursuivi|conclu|commenté|averti|prévenu|raconté|annoncé|insisté|regretté|jugé|détaillé|"
    r"résumé|reconnu|martelé|tweeté|réagi|témoigné|fait\s+(?:savoir|valoir)|soutenu|argumenté|promis|salué|"
    r"dénoncé|déploré|plaisanté|admis|avoué|nuancé|confirmé|observé|relevé|tranché|tonné|demandé|interrogé|"
    r"exhorté|prédit|analysé|renchéri|fustigé|ironisé|constaté|réclamé|soupiré|murmuré|crié)"
    r"|(?:s['’](?:est|étai[ts]|exclame|interroge|insurge|inquiète|agace|amuse|étonne|indigne|enthousiasme|emporte|"
    r"alarme|réjouit|félicite))"
    r"|(?:déclar|affirm|ajout|expliqu|indiqu|précis|soulign|estim|assur|confi|rappel|lanc|not|"
    r"comment|racont|insist|regrett|détaill|résum|martel|tweet|témoign|argument|salu|déplor|plaisant|"
    r"nuanc|confirm|observ|tranch|interrog|analys|ironis|constat|réclam|dénonc|annonc|avou|murmur|ajout)"
    r"(?:e|ent|ait|aient|a|èrent|e-t-(?:il|elle|on)|ait-(?:il|elle)|a-t-(?:il|elle))\b"
    r"|(?:dit|écrit|répond|poursuit|conclut|avertit|prévient|reconnaît|soutient|promet|admet|réagit|juge|"
    r"renchérit|relève|disait|écrivait|répondait|poursuivait|concluait|fait\s+(?:savoir|valoir)|"
    r"peut-on\s+lire|selon|d['’]après|pour\s+qui|lit-on|disent|écrivent|jugent)\b)"
)
"""A verb (or preposition) of speech as it follows a quotation, behind «, »; without capture groups."""

_SPEECH_NEXT = re.compile(r"\s*,\s*" + SPEECH, re.IGNORECASE)

_OTHER_MARKS = re.compile(r"[\"“”]")
_ANY_MARK = re.compile(r"[\"“”«»]")

_REACH = 64
_UNOPENED, _UNCLOSED, _NESTED = 2.6, 2.2, 0.9


@dataclass(frozen=True, slots=True)
class GuillemetProblem:
    """One mark that is wrong: ``span`` is the mark itself, one character.

    ``reversed-opening`` is a closing mark that opens, ``reversed-closing`` an
    opening mark that closes, ``unclosed`` an opening mark without an end,
    ``unopened`` an end without a beginning.
    """

    kind: Kind
    span: Span


@dataclass(frozen=True, slots=True)
class Pairing:
    """How the marks of one text belong together.

    ``quotations`` run from opening to closing mark inclusive, outermost
    first in order of their start, wrong marks read as what they should be.
    An unclosed one runs to the end of the text when it is the last mark, else
    it is no quotation at all.
    """

    quotations: tuple[Span, ...]
    problems: tuple[GuillemetProblem, ...]
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _reach: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """For each quotation, how far it or one before it goes."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(q.start for q in self.quotations))
        object.__setattr__(self, "_reach", tuple(accumulate((q.end for q in self.quotations), max)))

    def inside(self, offset: int) -> bool:
        """Whether a cut before character ``offset`` would cut a quotation in two."""
        begun = bisect_left(self._starts, offset)
        return begun > 0 and offset < self._reach[begun - 1]

    def opens_at(self, offset: int) -> bool:
        """Whether a quotation begins with the character at ``offset``."""
        at = bisect_left(self._starts, offset)
        return at < len(self._starts) and self._starts[at] == offset


_Pairs = tuple["_Pairs", tuple[int, int]] | None
_Problems = tuple["_Problems", tuple[int, Kind]] | None
"""Chains, newest first, that readings share: ten thousand marks must not copy ten thousand lists."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read the marks so far: its price, the marks still open, what it decided."""

    cost: float
    open: tuple[int, ...]
    pairs: _Pairs
    problems: _Problems


@lru_cache(maxsize=4096)
def pair_guillemets(text: str, *, may_stay_open: bool = False, marks: str = "«»") -> Pairing:
    """Pair the guillemets of one paragraph ``text``.

    ``may_stay_open``: the next paragraph goes on with the quotation, so an open
    end costs nothing. ``marks`` are the two characters, opening first.
    """
    opening = marks[0]
    places = [i for i, c in enumerate(text) if c in marks]
    if not places:
        return Pairing((), ())
    readings = {0: _Reading(0.0, (), None, None)}
    for at in places:
        following: dict[int, _Reading] = {}
        for reading in readings.values():
            for new in _steps(reading, text, at, text[at] == opening):
                depth = len(new.open)
                if depth not in following or new.cost < following[depth].cost - 1e-9:
                    following[depth] = new
        readings = following
    price = 0.3 if may_stay_open else _UNCLOSED
    best = min(readings.values(), key=lambda r: (r.cost + price * len(r.open), len(r.open)))
    quotations = [Span(a, b + 1) for a, b in _items(best.pairs)]
    problems = _items(best.problems)
    for at in best.open:
        if at == places[-1] or may_stay_open:
            quotations.append(Span(at, len(text)))
        if not may_stay_open:
            problems.append((at, "unclosed"))
    return Pairing(tuple(sorted(quotations)), tuple(GuillemetProblem(k, Span(a, a + 1)) for a, k in sorted(problems)))


@lru_cache(maxsize=1024)
def as_guillemets(text: str) -> str:
    """``text`` with the outer quotation marks of other customs (\"…\", “…”) as guillemets, character for character.

    For those who ask where quotations stand: offsets stay what they are. A straight
    mark behind a digit with none open is an inch or a second, and one that
    stands as no mark can (a space on the wrong side) is left.
    """
    if not _OTHER_MARKS.search(text):
        return text
    out = list(text)
    depth, straight = 0, False
    for match in _ANY_MARK.finditer(text):
        at, mark = match.start(), match.group()
        if mark in "«»":
            depth = depth + 1 if mark == "«" else max(0, depth - 1)
        elif depth:
            continue
        elif mark in "“”":
            out[at] = "«" if mark == "“" else "»"
        else:
            before, behind = text[at - 1 : at], text[at + 1 : at + 2]
            may_open = bool(behind.strip()) and behind not in ",;.:!?)" and not before.isdigit()
            may_close = bool(before.strip()) and before not in "(["
            if straight and may_close:
                out[at], straight = "»", False
            elif may_open:
                out[at], straight = "«", True
    return "".join(out)


def _items(chain: Any) -> list[Any]:
    out = []
    while chain is not None:
        chain, item = chain
        out.append(item)
    return out


def _steps(reading: _Reading, text: str, at: int, is_opening: bool) -> list[_Reading]:
    """All readings of the mark at ``at`` that follow from ``reading``."""
    cost, stack, pairs, problems = reading.cost, reading.open, reading.pairs, reading.problems
    out: list[_Reading] = []
    # As an opening mark.
    price = 0.0 if is_opening else _price_of_opening(text, at)
    noted: _Problems = problems if is_opening else (problems, (at, "reversed-opening"))
    if not stack:
        out.append(_Reading(cost + price, (at,), pairs, noted))
    else:
        if len(stack) == 1:
            out.append(_Reading(cost + price + _NESTED, (*stack, at), pairs, noted))
        lost: _Problems = (noted, (stack[-1], "unclosed"))
        out.append(_Reading(cost + price + _UNCLOSED, (*stack[:-1], at), pairs, lost))
    # As a closing mark.
    price = _price_of_closing(text, at) if is_opening else 0.0
    noted = (problems, (at, "reversed-closing")) if is_opening else problems
    if stack:
        out.append(_Reading(cost + price, stack[:-1], (pairs, (stack[-1], at)), noted))
    # As a mark too many.
    if not is_opening:
        out.append(_Reading(cost + _UNOPENED, stack, pairs, (problems, (at, "unopened"))))
    return out


def _around(text: str, at: int) -> tuple[str, bool, str, bool]:
    """The visible characters before and behind the mark, and whether a space stands between."""
    # A bounded look: a copy of the whole text at every mark would make the cost quadratic.
    before, behind = text[max(0, at - _REACH) : at], text[at + 1 : at + 1 + _REACH]
    tail, head = before.rstrip(), behind.lstrip()
    return tail[-1:], len(tail) < len(before), head[:1], len(head) < len(behind)


def _price_of_opening(text: str, at: int) -> float:
    """What it costs to read the closing mark at ``at`` as an opening one."""
    prev, gap_before, following, gap_behind = _around(text, at)
    if not following or following in ",;.:!?…)]":
        return 5.0
    price = 2.0
    if following.isupper() or following.isdigit():
        price -= 0.7
    elif prev != ":":
        price += 1.0
    if not gap_behind:
        price -= 0.4
    if not prev or prev in ".!?…":
        price -= 0.5
    elif prev == ":":
        price -= 0.8
    return price - 0.2 if gap_before or not prev else price + 0.5


def _price_of_closing(text: str, at: int) -> float:
    """What it costs to read the opening mark at ``at`` as a closing one."""
    prev, gap_before, following, gap_behind = _around(text, at)
    price = 2.0
    if not prev or prev == ":":
        return 5.0
    if not following or following in ",;.)]":
        price -= 1.2
    elif following.isupper() and not gap_behind:
        price += 1.0
    if _SPEECH_NEXT.match(text, at + 1):
        price -= 0.4
    return price - 0.3 if not gap_before else price
