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
from functools import cached_property, lru_cache

__all__ = ["TokenMatch", "compact_token_match"]

_LENGTH = 1_450_369
_SHA256 = "52070ecee59516e7e9ff5d79aeaec973ef15fcf68c34021021bc293f52bd4173"

_MARKS = "-–—‐‑'’"
_MARK = re.compile(f"[{_MARKS}]")
_JOINED = re.compile(r"(?P<lead>[^-–—‐‑]+)(?P<own>.*[-–—‐‑](?:l['’])?)(?P<tail>[^-–—‐‑'’\n]+)$", re.IGNORECASE)

_ENDS = ("[-–—‐‑](?:l['’])?", "[-–—‐‑]", "['’]")

_HEAD = "(?iu)(?:"
_BETWEEN = ")|(?:"
_TAIL = ")"


class TokenMatch:
    """Stands for the compiled expression: same ``pattern``, same ``flags``, same answers of ``match``."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.flags = int(re.IGNORECASE | re.UNICODE)

    @cached_property
    def _alternatives(self) -> _Alternatives:
        return _Alternatives(self.pattern)

    def match(self, string: str) -> re.Match[str] | None:
        """A match where the whole expression has one, else ``None``. Only its presence means anything."""
        # Every alternative holds a hyphen or an apostrophe: 95 % of the questions end here.
        found = _MARK.search(string)
        return found if found is not None and self._alternatives.match(string) else None


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


class _Alternatives:
    """The alternatives by their shape, so that each class of letters is compiled once.

    An alternative is its own short part and the letters behind it («black-out»
    + any, «anti-» + some with hyphens), or letters, an own part and letters
    («saut-de-ski»). Own parts are matched by expressions without the classes,
    the letters one by one.
    """

    def __init__(self, pattern: str) -> None:
        behind: dict[str, list[str]] = {"some": [], "any": [], "joined": []}
        between: list[str] = []
        classes: set[str] = set()
        for alternative in pattern[len(_HEAD) : -len(_TAIL)].split(_BETWEEN):
            lead, own, first, rest = _divide(alternative)
            classes.add(first)
            if lead:
                between.append(own)
            else:
                behind[_shape(rest, first)].append(own)
        self._behind = {shape: re.compile(f"(?iu){_grouped(own)}") for shape, own in behind.items()}
        self._between = re.compile(f"(?iu){_grouped(between)}")
        lower, either = sorted(classes, key=len)
        self._lower = re.compile(f"(?iu){lower}")
        self._either_class = either

    @cached_property
    def _either(self) -> re.Pattern[str]:
        return re.compile(f"(?iu){self._either_class}")

    def match(self, string: str) -> bool:
        """Whether one of the alternatives matches the whole ``string``."""
        for shape, pattern in self._behind.items():
            own = pattern.match(string)
            if own and self._letters(string[own.end() :].removesuffix("\n"), shape):
                return True
        joined = _JOINED.match(string)
        if joined is None or not self._between.fullmatch(joined["own"]):
            return False
        return all(map(self._either.match, joined["lead"] + joined["tail"]))

    def _letters(self, rest: str, shape: str) -> bool:
        if shape == "joined":
            return (
                bool(rest) and bool(self._lower.match(rest)) and all(c in _MARKS or self._lower.match(c) for c in rest)
            )
        return (bool(rest) or shape == "any") and all(map(self._lower.match, rest))


def _grouped(own: list[str]) -> str:
    """One alternation of the own parts, those that end with the same class of marks sharing it."""
    by_end: dict[str, list[str]] = {}
    for part in own:
        end = next((end for end in _ENDS if part.endswith(end)), "")
        by_end.setdefault(end, []).append(part.removesuffix(end))
    return "(?:" + "|".join(f"(?:{'|'.join(parts)}){end}" for end, parts in by_end.items()) + ")"


def _divide(alternative: str) -> tuple[str, str, str, str]:
    """Leading class of letters or nothing, the own part, the class behind it, what follows that."""
    body = alternative.removeprefix("^")
    lead = ""
    if body.startswith("[") and body.index("]") > 1000:
        lead, body = body[: body.index("]") + 1], body[body.index("]") + 2 :]  # the class and its «+»
    at = body.index("[")
    # The first class that is too long to be anything but the letters.
    while body.index("]", at) - at < 1000:
        at = body.index("[", body.index("]", at))
    end = body.index("]", at) + 1
    return lead, body[:at], body[at:end], body[end:]


def _shape(rest: str, letters: str) -> str:
    """How the letters go on: ``some`` (+), ``any`` (*), ``joined`` (one, then any with hyphens and apostrophes)."""
    if rest in ("+$", "*$"):
        return "some" if rest == "+$" else "any"
    inside = rest.removesuffix("]*$").removeprefix("[")
    if inside.replace(letters[1:-1], "").translate({ord(c): None for c in _MARKS}):
        raise ValueError(f"an unknown kind of alternative: {rest[-40:]}")
    return "joined"
