"""Numbers and what belongs to them: groups, units, ordinals, decimals, currencies, titles and references."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.french.typography.characters import NBSP, NNBSP, Correction
from seolint.french.typography.masks import free_matches
from seolint.text import Span

__all__ = [
    "abbreviation_spaces",
    "currency_order",
    "decimal_points",
    "digit_groups",
    "ordinals",
    "unit_spaces",
]

_GROUPED = re.compile(r"(?<![\d.,/:-])(?<!\d[ \u00a0\u202f])\d{1,3}(?: \d{3})+(?![\d]|[.,/-]\d{3}|[ \u00a0\u202f]\d)")
_SYMBOLS = r"%|‰|€|£|\$|°C|°F"
_UNITS = (
    r"km/h|km²|km|kg|cm|mm|ml|cl|dl|m²|m³|m/s|mg|µg|µm|nm|Mo|Go|To|ko|Mbit/s|Gbit/s|kWh|MWh|GWh|TWh|kW|MW|GW|ha|"
    r"Hz|kHz|MHz|GHz|hPa|dB"
)
_WORDS = (
    r"millions?|milliards?|euros?|dollars?|(?:kilo|centi|milli)?mètres?|(?:kilo)?grammes?"
    r"|tonnes?|litres?|hectares?|degrés?"
)
"""Units written in full: behind them no version, section or time is meant."""
_SHORT_UNITS = r"m|g|l|L|h|s|min|t|ans|millions|milliards|euros|dollars"
_GLUED_UNIT = re.compile(rf"(?<![\w.,/#-])\d+(?:[.,\u00a0\u202f ]\d+)*(?=(?:{_SYMBOLS}|{_UNITS})(?![\w/]))")
# The number stands alone: in «TRAPPIST-1 g» or «Ariane 5-2 m» it belongs to a name.
_SPACED_UNIT = re.compile(
    r"(?<![\w.,#])(?<![^\W\d_]-)\d+(?:[.,\u00a0\u202f ]\d+)*( )"
    rf"(?=(?:{_SYMBOLS}|(?:{_UNITS}|{_SHORT_UNITS})(?![\w'’-])))"
)
_NAMED = (
    r"(?<![\w.])(?:MM?\.|Mmes?|Mlles?|Drs?|Prs?|Mgr|Sr|St|Ste)( )(?=[A-ZÀ-ÖØ-Þ][\w.'’-])"
    r"|(?<![\w.])(?:n[°º]|N[°º]|p\.|pp\.|art\.|chap\.|fig\.|vol\.|t\.|§+)( )(?=\d|[IVXLC]+(?![\w'’]))"
    r"|(?<=\bav\.)( )(?=J\.)|(?<=\bapr\.)( )(?=J\.)"
)
_TITLE = re.compile(_NAMED)
_LAWYER = " Me "
# «Me» is a lawyer's title only behind a small word: «Ask Me Anything», «Mes Déchets» hold other words. It is
# looked for behind every word, so only where it stands at all.
_TITLE_OR_LAWYER = re.compile(
    r"(?<![\w’'-])[a-zà-ÿ]+[,;:]? Me( )(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ'’-])"
    r"(?!(?:Too|And|The|You|Up|On|If|Now|My|Before|Time)\b)"
    rf"|{_NAMED}"
)
_COUNTED = r"siècle|[Rr]épublique|arrondissement|dynastie|congrès|plan"
"""What is counted by a single Roman letter: elsewhere «Xème» may mean that nobody knows how many."""
_ORDINAL = re.compile(
    r"\b(?P<one>1|I)(?P<first>(?:i?[èeé]re?|ière)(?P<plural>s?))\b"
    rf"|\b(?P<number>\d+|[IVXLCDM]{{2,}}|[VX](?=i?[èeé](?:me)?s?\s(?:et\s|{_COUNTED})))"
    r"(?P<other>(?:i?[èeé]me|è)(?P<plurals>s?))\b"
)
_DECIMAL = re.compile(rf"(?<![\w.,/-])\d{{1,3}}(\.)\d{{1,2}}(?=[ \u00a0\u202f]?(?:{_SYMBOLS}|(?:{_UNITS}|{_WORDS})\b))")
_CURRENCY = re.compile(
    r"(?<![\w])(?P<sign>[€£])(?P<gap>[ \u00a0\u202f]?)(?P<number>\d+(?:[.,\u00a0\u202f ]\d+)*)(?!\w)"
)


def digit_groups(text: str) -> Iterator[Correction]:
    """Plain spaces between groups of three digits («1 000»)."""
    for match in free_matches(_GROUPED, text):
        for offset, char in enumerate(match.group()):
            if char == " ":
                yield Span(match.start() + offset, match.start() + offset + 1), NNBSP


def unit_spaces(text: str) -> Iterator[Correction]:
    """Missing or plain spaces between a number and its unit («20%», «20 km»)."""
    found = [(Span(m.end(), m.end()), NBSP) for m in free_matches(_GLUED_UNIT, text)]
    found += [(Span(*m.span(1)), NBSP) for m in free_matches(_SPACED_UNIT, text)]
    yield from sorted(found)


def abbreviation_spaces(text: str) -> Iterator[Correction]:
    """Plain spaces between a title and a name, a reference and its number («M. Dupont», «art. 5»)."""
    for match in free_matches(_TITLE_OR_LAWYER if _LAWYER in text else _TITLE, text):
        yield Span(*match.span(match.lastindex or 0)), NBSP


def ordinals(text: str) -> Iterator[Correction]:
    """«1ère» → «1re», «2ème» → «2e», «XIXème» → «XIXe»."""
    for match in free_matches(_ORDINAL, text):
        if match["first"] is not None:
            ending = match["first"]
            masculine = ending in ("er", "ers")
            if not masculine and ending not in ("re", "res"):
                yield Span(*match.span("first")), "re" + match["plural"]
        else:
            yield Span(*match.span("other")), "e" + match["plurals"]


def decimal_points(text: str) -> Iterator[Correction]:
    """Decimal points before a unit («3.5 %»); a version or a date has no unit."""
    for match in free_matches(_DECIMAL, text):
        yield Span(*match.span(1)), ","


def currency_order(text: str) -> Iterator[Correction]:
    """Currency signs before their number («€50» → «50 €»)."""
    for match in free_matches(_CURRENCY, text):
        yield Span(*match.span()), f"{match['number']}{NBSP}{match['sign']}"
