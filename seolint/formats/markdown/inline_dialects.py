r"""Inline notations of single tools: Obsidian, kramdown, CriticMarkup, WordPress, ERB, LaTeX's brackets.

Each is read by its whole pattern or not at all, so that a text which never
heard of the tool keeps its signs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from markdown_it.rules_inline import StateInline

from seolint.formats.markdown.inline import InlineRule

__all__ = ["DIALECT_RULES", "opaque"]

_UNSEEN = {
    # A comment of Obsidian.
    "%": re.compile(r"%%(?=\S)[^%\n]{1,2000}%%"),
    # A comment or an option of kramdown; text that CriticMarkup deletes or notes; its other marks.
    "{": re.compile(
        r"\{::(?P<name>[a-z_]+)[^{}]{0,400}(?:/\}|\}(?:(?!\{::).){0,4000}?\{:/(?P=name)?\})"
        r"|\{--.{1,2000}?--\}|\{>>.{1,2000}?<<\}|\{~~.{1,2000}?~~\}|\{\+\+(?=.{1,2000}?\+\+\})|\{==(?=.{1,2000}?==\})",
        re.DOTALL,
    ),
    "+": re.compile(r"\+\+\}"),
    "=": re.compile(r"==\}"),
}
_FORMULA = r"(?:(?<!\\)\\[A-Za-z]{2,}|(?<![\\<])[\^_=])"
"""A command or an operator, itself not escaped."""

_SEEN = {
    # A shortcode of WordPress, with an attribute or as an end tag: other words in brackets are words.
    "[": re.compile(
        r"\[(?:[a-z][\w-]{1,40}(?:\s+[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\]\"']+))+\s*/?|/[a-z][\w-]{1,40})\](?![(\[:])"
    ),
    "<": re.compile(r"<%.{0,4000}?%>", re.DOTALL),
    "\\": re.compile(
        r"\\\\\((?:(?!\\\\\)).){1,2000}\\\\\)|\\\\\[(?:(?!\\\\\]).){1,4000}\\\\\]"
        # With one backslash the brackets may be plain escapes: only what looks like a formula is one.
        rf"|\\\((?=[^()]{{0,400}}{_FORMULA})(?:(?!\\\)).){{1,2000}}\\\)"
        rf"|\\\[(?=[^\[\]]{{0,400}}{_FORMULA})(?:(?!\\\]).){{1,4000}}\\\]",
        re.DOTALL,
    ),
}


def opaque(state: StateInline, end: int, silent: bool, kind: str = "opaque_inline") -> bool:
    """Push what stands from the place to ``end`` as one token of ``kind``, and go on behind it. True."""
    if not silent:
        token = state.push(kind, "", 0)
        token.content = state.src[state.pos : end]
    state.pos = end
    return True


def unseen(state: StateInline, silent: bool) -> bool:
    """What a tool leaves out of the page."""
    match = _UNSEEN[state.src[state.pos]].match(state.src, state.pos, state.posMax)
    return match is not None and opaque(state, match.end(), silent, "markup")


def seen(state: StateInline, silent: bool) -> bool:
    """What a tool shows something for that is no prose."""
    match = _SEEN[state.src[state.pos]].match(state.src, state.pos, state.posMax)
    return match is not None and opaque(state, match.end(), silent)


DIALECT_RULES: Mapping[str, tuple[InlineRule, ...]] = {
    **dict.fromkeys(_UNSEEN, (unseen,)),
    **dict.fromkeys(_SEEN, (seen,)),
}
"""The rules by the character that each reacts to."""
