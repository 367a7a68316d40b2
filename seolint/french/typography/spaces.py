"""Spaces around marks: no-break ones, missing ones, stray ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.french.typography.characters import Correction, Variant, spaces_of
from seolint.french.typography.masks import free_matches
from seolint.text import Span

__all__ = ["guillemet_spaces", "missing_spaces_before_marks", "spaces_before_marks", "stray_spaces"]

# The space must stand between prose and a mark that ends something: « : » inside «16 : 9» counts, «:emoji:» does not.
_SPACE_BEFORE = re.compile(r"(?<=[^\s:;!?])(?P<space> +)(?P<mark>[;!?:])(?=[!?]*(?:[\s»”\")\]\u00a0\u202f*_’']|$))")
_NONE_BEFORE = re.compile(
    r"(?<=[^\W\d_][^\W\d_])(?<![A-Z][a-z]\b)(?P<mark>[;!?:])(?=[!?]*(?:[\s»”\")\u00a0\u202f]|$))|"
    r"(?<=[»)\d\]%€])(?P<mark2>[;!?])(?=[!?]*(?:[\s»”\")\u00a0\u202f]|$))"
)
_OPENING = re.compile(r"(?<![^\s(\[\u00a0\u202f'’\u2014\u2013-])«(?P<space>[ ]*)(?=[^\s\u00a0\u202f»])")
_CLOSING = re.compile(r"(?<=[^\s\u00a0\u202f«])(?P<space>[ ]*)»(?=[\s\u00a0\u202f,.;:!?)\]…*_-]|$)")
_STRAY = re.compile(
    r"(?<=\S)(?P<double>  +)(?=\S)"
    r"|(?<=[^\W_]|[»”])(?P<comma> +)(?=,(?:\s|$))"
    r"|(?<=\()(?P<open> +)(?=[^\W_])"
    r"|(?<=[^\W_.!?…])(?P<close> +)(?=\))"
)


def spaces_before_marks(text: str, *, variant: Variant = "fr", narrow: bool = True) -> Iterator[Correction]:
    """Plain spaces before ; ! ? and : that should not break («Vraiment ?»)."""
    spaces = spaces_of(variant, narrow=narrow)
    for match in free_matches(_SPACE_BEFORE, text):
        yield Span(*match.span("space")), spaces[match["mark"]]


def missing_spaces_before_marks(text: str, *, variant: Variant = "fr", narrow: bool = True) -> Iterator[Correction]:
    """Places before ; ! ? and : where French wants a space and none stands; often wrong on foreign text."""
    spaces = spaces_of(variant, narrow=narrow)
    for match in free_matches(_NONE_BEFORE, text):
        space = spaces[match["mark"] or match["mark2"]]
        if space and not _in_a_name(text, match.start()):
            yield Span(match.start(), match.start()), space


_NAMED = re.compile(r"(?<=[\w,;] )[A-ZÀ-Ý][\w’'-]*$")
_GOES_ON = re.compile(r"!\s+[a-zà-ÿ]")


def _in_a_name(text: str, at: int) -> bool:
    """Whether the mark belongs to a name in the middle of a sentence, which goes on in lower case: «Yahoo! et»."""
    return bool(_NAMED.search(text, 0, at) and _GOES_ON.match(text, at))


def guillemet_spaces(text: str, *, variant: Variant = "fr", narrow: bool = True) -> Iterator[Correction]:
    """Plain or missing spaces inside « »; a mark that stands the wrong way round is left alone."""
    spaces = spaces_of(variant, narrow=narrow)
    found = [(Span(*m.span("space")), spaces["«"]) for m in free_matches(_OPENING, text)]
    found += [(Span(*m.span("space")), spaces["»"]) for m in free_matches(_CLOSING, text)]
    yield from sorted(found)


def stray_spaces(text: str) -> Iterator[Correction]:
    """Doubled spaces, spaces before a comma, spaces just inside parentheses."""
    for match in free_matches(_STRAY, text):
        if (match["open"] or match["close"]) and _is_call(text, match.start()):
            continue
        yield Span(*match.span()), " " if match["double"] else ""


def _is_call(text: str, at: int) -> bool:
    """Whether the parenthesis around ``at`` is glued to a word before it: «f( x )» is code, not French."""
    opening = text.rfind("(", 0, at)
    return opening > 0 and (text[opening - 1].isalnum() or text[opening - 1] in "_]")
