"""spaCy's French token match without its 1.45 million characters of regular expression.

The expression decides whether a hyphenated or elided word («porte-parole»,
«aujourd'hui») is one token. It repeats the class of all letters some 350
times, which costs seconds to compile and half of the tokenizer's time to run.
The same language is written here with each class once.

The compact form is *derived from spaCy's own text*, whose hash is checked:
another spaCy has another hash and is left alone.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from functools import cached_property, lru_cache

__all__ = ["TokenMatch", "compact_token_match"]

_LENGTH = 1_450_369
_SHA256 = "52070ecee59516e7e9ff5d79aeaec973ef15fcf68c34021021bc293f52bd4173"

_HYPHEN = "[-–—‐‑]"
_MARK = re.compile("[-–—‐‑'’]")

_HEAD = "(?iu)(?:"
_BETWEEN = ")|(?:"
_TAIL = ")"
_COMBINATION_END = f"{_HYPHEN}(?:l['’])?"


class TokenMatch:
    """Stands for the compiled expression: same ``pattern``, same ``flags``, same answers of ``match``."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.flags = int(re.IGNORECASE | re.UNICODE)

    @cached_property
    def _compact(self) -> re.Pattern[str]:
        return re.compile(_compact_pattern(self.pattern))

    def match(self, string: str) -> re.Match[str] | None:
        """A match where the whole expression has one, else ``None``. Only its presence means anything."""
        # Every alternative holds a hyphen or an apostrophe: 95 % of the questions end here.
        if _MARK.search(string) is None:
            return None
        return self._compact.match(string)


@lru_cache(maxsize=4)
def _stand_in(pattern: str) -> TokenMatch | None:
    """One stand-in per expression: spaCy compiles it at import and again when the tokenizer is read."""
    if hashlib.sha256(pattern.encode()).hexdigest() != _SHA256:
        return None
    return TokenMatch(pattern)


def compact_token_match(pattern: object) -> TokenMatch | None:
    """The stand-in for ``pattern`` if it is the expression that this file was written for."""
    if not isinstance(pattern, str) or len(pattern) != _LENGTH:
        return None
    return _stand_in(pattern)


def _compact_pattern(pattern: str) -> str:
    """The same alternatives, grouped by what follows their own part, so that each class stands once.

    Every alternative is ``^own`` + a shared tail (``[letters]*$``, …) or, for
    combinations such as «saut-de-ski», ``^[letters]+own[letters]+$``.
    """
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for alternative in pattern[len(_HEAD) : -len(_TAIL)].split(_BETWEEN):
        lead, own, tail = _divide(alternative)
        groups[lead, tail].append(own)
    parts = [f"{lead}(?:{'|'.join(own)}){tail}" for (lead, tail), own in groups.items()]
    return "(?iu)^(?:" + "|".join(parts) + ")"


def _divide(alternative: str) -> tuple[str, str, str]:
    """The shared lead (the letter class or nothing), the alternative's own part, the shared tail."""
    body = alternative.removeprefix("^")
    lead = ""
    if len(body) > 1000 and body.startswith("[") and body.index("]") > 1000:
        cut = body.index("]") + 2  # the class and its «+»
        lead, body = body[:cut], body[cut:]
    # The tail begins with the first class that is too long to be anything but the letters.
    at = 0
    while True:
        at = body.index("[", at)
        if body.index("]", at) - at > 1000:
            return lead, body[:at], body[at:]
        at = body.index("]", at)
