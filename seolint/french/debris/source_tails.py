# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""The last line of a copied article: where it was copied from, who holds the rights, which agency it is from."""

from __future__ import annotations

import re
from typing import Literal

from seolint.french.edges import begins_here
from seolint.text import Span

__all__ = ["find_tail"]

_SOURCE_TAIL = re.compile(
    r"(?:"
    r"(?:source link|lien source|lien de la source|source originale?|lien original|original source|article source)"
    r"\s*:?\s*[-–—]?\s*\d*"
    r"|(?:source\s*:\s*[^.!?…\n]{2,40}?\s*[-–—|]\s*)?(?:lire|voir|lisez|retrouvez|consultez)\s+(?:l['’]|cet\s+)article\s+(?:original|complet|en\s+entier|dans\s+son\s+intégralité)"
    r"(?:\s+(?:sur|ici|dans)\b[^.!?…]{0,60})?"
    r"|read\s+(?:the\s+)?(?:full|original)\s+(?:article|story)(?:\s+(?:on|at|here)\b[^.!?…]{0,60})?"
    r"|(?:the\s+post|cet\s+article|l['’]article)\b[^.!?…]{0,200}?\s(?:appeared\s+first\s+on|est\s+apparu\s+en\s+premier\s+sur"
    r"|a\s+d['’]abord\s+été\s+publié\s+sur)\s+[^!?…]{2,60}?"
    r"|(?:cet\s+article\s+(?:a\s+été\s+|est\s+)?)?(?:publié\s+à\s+l['’]origine|initialement\s+publié|paru\s+initialement)\s+(?:sur|dans|par)\s+[^!?…]{2,60}?"
    r"|(?:(?:©|\(c\)|copyright)\s*)+[^.!?…]{0,60}?(?:[-–—,.]\s*)?(?:tous\s+droits\s+(?:de\s+reproduction[^.!?…]{0,40}\s+)?réservés|all\s+rights\s+reserved)"
    r"|(?:tous\s+droits\s+réservés|all\s+rights\s+reserved|(?:(?:©|\(c\)|copyright)\s*[^.!?…]{1,60}?[-–—,.]\s*)?(?:toute\s+)?reproduction,?\s+(?:même\s+partielle,?\s+)?interdite"
    r"(?:\s+sans\s+(?:autorisation|accord)[^.!?…]{0,40})?)"
    r"(?:\s*[-–—.,]?\s*(?:©|copyright)[^.!?…]{0,40})?"
    r")\s*[.…]?\s*$",
    re.IGNORECASE,
)
_TAIL_LENGTH = 320
_TAIL_KEYS = (
    "source",
    "lien",
    "origin",
    "article",
    "read",
    "post",
    "droits",
    "rights",
    "reproduction",
    "publié",
    "paru",
)
_AGENCY = r"(?:AFP|Reuters|REUTERS|AP|EFE|Belga|ATS|Keystone-ATS|ANSA|DPA|Xinhua|APA|ANP|Bloomberg|La\s+Presse\s+canadienne|Agence\s+France-Presse)"
_AGENCY_TAIL = re.compile(
    rf"(?:\(\s*(?:[Aa]vec\s+)?{_AGENCY}(?:\s*(?:,|et|/|-)\s*{_AGENCY})*\s*\)"
    rf"|(?:[-–—]\s*)?[Aa]vec\s+(?:l['’])?{_AGENCY}(?:\s*(?:,|et|/)\s*{_AGENCY})*"
    rf"|\(?\s*(?:[Rr]eportage|[Rr]édigé|[Vv]ersion\s+française|[Éé]dité)\s+(?:de|d['’]|par)?[^()]{{3,160}}\)?"
    r")\s*\.?\s*$"
)
_REPORTING = re.compile(
    r"(?:édité|version\s+française|rédigé|rédaction|reportage)\b[^()]*(?:[;,]|par\b)", re.IGNORECASE
)


def find_tail(text: str) -> tuple[Literal["source-tail", "agency-tail"], Span] | None:
    """Family and place of the line that a copying tool or an agency left at the end of ``text``."""
    low = text[-_TAIL_LENGTH:].lower()
    for match in (
        _SOURCE_TAIL.finditer(text, max(0, len(text) - _TAIL_LENGTH)) if any(k in low for k in _TAIL_KEYS) else ()
    ):
        if begins_here(text, match.start(), (), loose=True):
            return "source-tail", _tight(text, match.start(), match.end())
    tail = _AGENCY_TAIL.search(text, max(0, len(text) - _TAIL_LENGTH))
    if tail is None or not text[: tail.start()].strip():
        return None
    if not begins_here(text, tail.start(), (), loose=False):
        return None
    words = tail.group()
    if not re.search(_AGENCY, words) and not (words.startswith("(") and len(_REPORTING.findall(words)) >= 1):
        return None
    return "agency-tail", _tight(text, tail.start(), tail.end())


def _tight(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))
