"""Inline parsing that remembers where each token stands.

markdown-it gives no offsets for inline tokens. Here the parser notes them:
every child token gets ``map = [start, end]``, offsets in the inline content
that it was parsed from (:mod:`seolint.formats.markdown.blocks` knows where
that content stands). The parsing rules themselves are markdown-it's own; they
are chosen by the character that they react to, which also saves most of
their calls.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal

from markdown_it import MarkdownIt, helpers, rules_inline
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

__all__ = ["COMMONMARK_RULES", "Helpers", "InlineRule", "NotingInline", "NotingState"]

InlineRule = Callable[[StateInline, bool], bool]
"""A markdown-it inline rule: ``(state, silent) -> matched``."""


def _emphasis(state: StateInline, silent: bool) -> bool:
    """Emphasis markers; a run that nobody means as emphasis stays literal."""
    pos, src = state.pos, state.src
    if not silent and src.startswith(src[pos] * _LONGEST_RUN, pos, state.posMax):
        end = pos
        while end < state.posMax and src[end] == src[pos]:
            end += 1
        state.append_pending(src[pos:end])
        state.pos = end
        return True
    return rules_inline.emphasis.tokenize(state, silent)


COMMONMARK_RULES: Mapping[str, tuple[InlineRule, ...]] = {
    "\n": (rules_inline.newline,),
    "\\": (rules_inline.escape,),
    "`": (rules_inline.backtick,),
    "*": (_emphasis,),
    "_": (_emphasis,),
    "[": (rules_inline.link,),
    "!": (rules_inline.image,),
    "<": (rules_inline.autolink, rules_inline.html_inline),
    "&": (rules_inline.entity,),
}
"""The rules of CommonMark by the character that each reacts to."""

_LABEL_STEPS = 4
"""Steps spent on looking for the ends of link labels, per character of content: a bound for
brackets in their millions, far above what any article needs."""

_LONGEST_RUN = 100
"""Longer runs of ``*`` or ``_`` are text: each of their characters would be a token."""


class NotingState(StateInline):
    """Inline state that notes where tokens start; ``edge`` is where the last one ended."""

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, out: list[Token]) -> None:
        super().__init__(src, md, env, out)
        self.pending_start = 0
        self.edge = 0
        self.label_steps = 10_000 + _LABEL_STEPS * len(src)
        self.last_bracket = src.rfind("]")

    def append_pending(self, text: str) -> None:
        """Keep literal text for later; what is pending is always one run of the content."""
        if not self._pending_buffer and not self._pending:
            self.pending_start = self.pos
        self._pending_buffer.append(text)

    def pushPending(self) -> Token:  # noqa: N802 - markdown-it's name
        """Flush pending text as a token that knows its place."""
        token = super().pushPending()
        self.edge = self.pending_start + len(token.content)
        token.map = [self.pending_start, self.edge]
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Push a token that starts here; its end is noted when its rule is done."""
        token = super().push(ttype, tag, nesting)
        token.map = [self.pos, self.pos]
        return token


class Helpers:
    """markdown-it's helpers for links, the search for the end of a label bounded."""

    parseLinkDestination = staticmethod(helpers.parseLinkDestination)  # noqa: N815
    parseLinkTitle = staticmethod(helpers.parseLinkTitle)  # noqa: N815

    @staticmethod
    def parseLinkLabel(state: NotingState, start: int, disable_nested: bool = False) -> int:  # noqa: N802
        """Where the label that opens at ``start`` closes, or -1."""
        if state.last_bracket < start:
            return -1
        before, src, level = state.pos, state.src, 1
        state.pos = start + 1
        found = -1
        while state.pos < state.posMax and state.label_steps > 0:
            state.label_steps -= 1
            marker, at = src[state.pos], state.pos
            if marker == "]":
                level -= 1
                if level == 0:
                    found = at
                    break
            state.md.inline.skipToken(state)
            if marker == "[":
                if state.pos == at + 1:
                    level += 1
                elif disable_nested:
                    break
        state.pos = before
        return found


class NotingInline(ParserInline):
    """markdown-it's inline parser with rules by character and noted offsets."""

    def __init__(self, rules: Mapping[str, tuple[InlineRule, ...]]) -> None:
        super().__init__()
        self.rules = rules
        # A closing bracket begins nothing, but the search for the end of a label must see it.
        self.stop = re.compile("[" + re.escape("".join(rules) + "]") + "]")
        # Joining text tokens would lose where they came from.
        self.ruler2.disable("fragments_join")
        if "~" not in rules:
            self.ruler2.disable("strikethrough")

    def skipToken(self, state: StateInline) -> None:  # noqa: N802 - markdown-it's name
        """Move past one token without making it."""
        pos = state.pos
        known = state.cache.get(pos)
        if known is not None:
            state.pos = known
            return
        rules = self.rules.get(state.src[pos])
        if rules is None:
            found = self.stop.search(state.src, pos + 1, state.posMax)
            state.pos = found.start() if found else state.posMax
        elif state.level >= state.md.options["maxNesting"]:
            state.pos = state.posMax
        else:
            state.level += 1
            matched = any(rule(state, True) for rule in rules)
            state.level -= 1
            if not matched:
                state.pos = pos + 1
        state.cache[pos] = state.pos

    def tokenize(self, state: StateInline) -> None:
        """Make the tokens from ``state.pos`` to ``state.posMax``."""
        assert isinstance(state, NotingState)
        src, end, tokens = state.src, state.posMax, state.tokens
        deepest = state.md.options["maxNesting"]
        while state.pos < end:
            pos = state.pos
            rules = self.rules.get(src[pos])
            if rules is None:
                found = self.stop.search(src, pos + 1, end)
                stop = found.start() if found else end
                state.append_pending(src[pos:stop])
                state.pos = stop
                continue
            count = len(tokens)
            if state.level < deepest and any(rule(state, False) for rule in rules):
                if len(tokens) > count:
                    _note(state, pos, count)
                continue
            state.append_pending(src[pos])
            state.pos = pos + 1
        if state.pending:
            state.pushPending()

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """The inline tokens of ``src``, appended to ``tokens``."""
        state = NotingState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _note(state: NotingState, pos: int, count: int) -> None:
    """Note the ends of the tokens that one rule, matched at ``pos``, has pushed from ``count`` on."""
    tokens = state.tokens
    first = count
    # Pending text was flushed before the rule's own first token.
    if _map(tokens[first])[0] < pos:
        first += 1
    last = tokens[-1]
    if last.type == "text":
        at = pos
        for token in tokens[first:]:
            token.map = [at, at + len(token.content)]
            at += len(token.content)
    elif last.type in ("softbreak", "hardbreak"):
        # The spaces before a line end belong to the break.
        last.map = [max(state.edge, _before_spaces(state.src, pos)), state.pos]
    elif last.markup == "autolink":
        tokens[first].map = [pos, pos + 1]
        tokens[first + 1].map = [pos + 1, state.pos - 1]
        last.map = [state.pos - 1, state.pos]
    elif last.type == "link_close":
        tokens[first].map = [pos, _map(tokens[first])[0]]
        last.map = [_map(last)[0], state.pos]
    else:
        last.map = [pos, state.pos]
    state.edge = state.pos


def _map(token: Token) -> list[int]:
    assert token.map is not None
    return token.map


def _before_spaces(src: str, pos: int) -> int:
    while pos and src[pos - 1] == " ":
        pos -= 1
    return pos
