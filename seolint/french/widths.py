"""How wide a line of text is on screen, in pixels, as search engines set it.

Advance widths are those of Arial, in the metrics that Liberation Sans shares
with it, in units of 1/2048 of the type size. Kerning is left out, as search
engines' own cut is.
"""

from __future__ import annotations

import unicodedata

__all__ = ["DESCRIPTION_PX", "TITLE_PX", "pixels"]

TITLE_PX = 20
"""Type size of a result's title."""

DESCRIPTION_PX = 14
"""Type size of a result's description."""

_EM = 2048
_DEFAULT = 1139
_BY_ADVANCE = {
    391: "'",
    410: "\u202f\u2009",
    455: "ijlįĵĺļłſ‘’‚",
    532: "|¦",
    569: " !,./:;I[\\]ft\u00a0ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ",
    597: "ľ",
    682: "()-`r¡¨\u00ad²³´·¸¹ŕŗř‐\u2011“”„‹›",
    684: "{}ŀ",
    717: "•",
    727: '"',
    748: "º",
    758: "ª",
    768: "ť",
    797: "*",
    819: "°",
    961: "^",
    1024: "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž",
    1124: "±÷",
    1131: "¯",
    1139: "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų‒–†€",
    1180: "µ",
    1196: "+<=>~¬×−",
    1251: "FTZ¿ßøŢŤŦŹŻŽ",
    1259: "ď",
    1366: "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ",
    1479: "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ",
    1509: "©®",
    1593: "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ",
    1706: "Mm",
    1708: "¼½¾",
    1821: "%æ",
    1933: "WœŴ",
    2048: "ÆŒ—―…™→‰",
    2079: "@",
}
_ADVANCE = {char: width for width, chars in _BY_ADVANCE.items() for char in chars}


def _advance(char: str) -> int:
    width = _ADVANCE.get(char)
    if width is not None:
        return width
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0
    # Wide scripts and emoji fill the em; anything else is taken for a usual letter.
    return _EM if unicodedata.east_asian_width(char) in "WF" else _DEFAULT


def pixels(text: str, px_size: float = TITLE_PX) -> float:
    """Width of ``text`` on one line at a type size of ``px_size`` pixels."""
    return sum(map(_advance, text)) * px_size / _EM
