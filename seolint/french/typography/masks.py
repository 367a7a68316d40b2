"""Stretches of a text that are no French prose: no correction may touch them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from seolint.text import Span

__all__ = ["free_matches", "protected"]

_MASK = re.compile(
    r"""
      https?://\S+ | www\.\S+ | mailto:\S+ | \b[\w.+-]+@[\w-]+\.[\w.]+    # addresses
    | \b(?:[\w-]+\.)+(?:com|org|net|fr|eu|io|dev|gouv|be|ch|ca|info|md|js|ts|html?|css|json|ya?ml|py)\b(?:[/:?\#]\S*)?
    | (?<![\w:]):[a-z0-9_+-]+:(?![\w:])                                # :emoji:
    | :{2,} | !{3,}(?=\s*\w+\b.*\n) | ^!{3,}.*                          # directives, admonitions
    | \{\{.*?\}\} | \{%.*?%\} | \{:.*?\} | \{\#.*?\} | \{[.\#=][^}]*\} | \{\w+[^}\s]*\}
    | \$\$.+?\$\$ | \$(?=\S)[^$\n]*?[\\^_=+*/<>|][^$\n]*?(?<=\S)\$(?!\d)  # formulas
    | \[\^[^\]\s]+\]:?                                                  # footnotes
    | </?[A-Za-z][^<>]*> | &\#?\w+;                                     # tags, entities
    | \bYahoo\s?! | \b(?:Jeopardy|Oh\ My)! | \bJoomla\s?!
    | \b\d{1,2}:\d{2}(?::\d{2})?\b | \b\d+:\d+\b                        # times, ratios
    | \b[A-Za-z]:[\\/]\S* | (?<!\w)[.~]{0,2}/\w[\w./-]*                 # paths
    | [:;]-?[)(DPp|/](?!\w)                                             # :-)
    """,
    re.VERBOSE | re.MULTILINE,
)


_MARK = re.compile(r"[:/@!{}$<&\\]|;[-)(DPp|/]|\.\w|\[\^|www\.")
"""What every mask has in it: most sentences have none of it, and are told by this alone."""


@lru_cache(maxsize=512)
def protected(text: str) -> tuple[Span, ...]:
    """The stretches of ``text`` that no correction may touch, in order."""
    if _MARK.search(text) is None:
        return ()
    return tuple(Span(m.start(), m.end()) for m in _MASK.finditer(text) if m.end() > m.start())


def free_matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` in ``text`` that touch nothing protected."""
    masks = protected(text)
    if not masks:
        yield from pattern.finditer(text)
        return
    starts = [m.start for m in masks]
    for match in pattern.finditer(text):
        last = bisect_right(starts, max(match.start(), match.end() - 1)) - 1
        if last < 0 or masks[last].end <= match.start():
            yield match
