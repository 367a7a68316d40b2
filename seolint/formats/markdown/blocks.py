"""Block parsing that remembers where each line of content stands.

markdown-it's own block rules are wrapped, not rewritten: when one has matched,
the parser's line marks are still those of its containers, so the place of
every content line is known. Leaf tokens get ``meta["span"]`` (normalised
offsets, markers included), inline tokens ``meta["segments"]``.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from seolint.formats.places import Segments

_DEFINITION = re.compile(r"\[(?:[^\[\]\\]|\\.)+\]:[ \t]*(?:<(?P<angle>[^<>\n]*)>|(?P<bare>[^\s<]\S*))")

__all__ = [
    "BlockRule", "beginning", "content_segments", "last_of", "line_text", "noting", "noting_definition", "push_opaque",
]  # fmt: skip

BlockRule = Callable[[StateBlock, int, int, bool], bool]
"""A markdown-it block rule: ``(state, start_line, end_line, silent) -> matched``."""


def line_text(state: StateBlock, line: int) -> str:
    """The text of a line behind the marks of its containers."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def push_opaque(state: StateBlock, start: int, end: int) -> None:
    """Make lines ``start`` up to ``end`` a block that is no prose, and go on behind it."""
    state.line = end
    token = state.push("opaque_block", "", 0)
    token.map = [start, end]


def last_of(state: StateBlock, literal: str) -> int:
    """Where ``literal`` stands last in the text, -1 for nowhere; looked up once a text, so that a million
    openings without an end cost nothing."""
    known: dict[str, int] = state.env.setdefault("last", {})
    if literal not in known:
        known[literal] = state.src.rfind(literal)
    return known[literal]


def beginning(rule: BlockRule, first: str = "") -> BlockRule:
    """``rule``, tried only on lines that begin with one of the characters ``first``, if given."""
    if not first:
        return rule

    def tried(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        at = state.bMarks[start] + state.tShift[start]
        return at < state.eMarks[start] and state.src[at] in first and rule(state, start, end, silent)

    return tried


def noting(rule: BlockRule, first: str = "") -> BlockRule:
    """``rule``, with the places of the tokens that it pushes noted.

    ``first`` as for :func:`beginning`.
    """

    def noted(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if silent:
            return rule(state, start, end, True)
        count = len(state.tokens)
        if not rule(state, start, end, False):
            return False
        _note(state, count)
        return True

    return beginning(noted, first)


def noting_definition(rule: BlockRule) -> BlockRule:
    """The rule of link reference definitions, with the place of each destination noted in
    ``env["destinations"]`` by its normalised label."""

    def noted(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        known = len(state.env.get("references", ()))
        if not rule(state, start, end, silent):
            return False
        if not silent and len(state.env["references"]) > known:
            label = next(reversed(state.env["references"]))
            at, stop = state.bMarks[start] + state.tShift[start], state.eMarks[start]
            match = _DEFINITION.match(state.src, at, stop)
            if match:
                state.env.setdefault("destinations", {})[label] = match.span(match.lastgroup or 0)
        return True

    return beginning(noted, "[")


def _note(state: StateBlock, count: int) -> None:
    tokens = state.tokens
    opener: Token | None = None
    cells: list[Segments] = []
    for token in tokens[count:]:
        if token.nesting < 0:
            continue
        if token.type == "inline":
            assert opener is not None
            if opener.type == "heading_open" and token.map is not None and opener.markup[0] == "#":
                token.meta["segments"] = _atx_segments(state, token, len(opener.markup))
            elif opener.type in ("th_open", "td_open"):
                place = cells.pop(0) if cells else Segments((0,), (state.eMarks[_line(token)],))
                opener.meta["span"] = (place.source[0], place.end(len(token.content)))
                token.meta["segments"] = place
            else:
                begin, stop = token.map or (0, 0)
                token.meta["segments"] = content_segments(state, begin, stop)
            continue
        opener = token
        if token.type == "tr_open":
            cells = _cells(state, _line(token))
        if token.map is not None:
            token.meta["span"] = line_span(state, token.map[0], token.map[1])
            if token.type == "html_block":
                token.meta["segments"] = content_segments(state, token.map[0], token.map[1], trim=False)


def _line(token: Token) -> int:
    return token.map[0] if token.map is not None else 0


def line_span(state: StateBlock, begin: int, end: int) -> tuple[int, int]:
    """Where lines ``begin`` up to ``end`` stand: from the first content character to the last line's
    end, blank lines at the end left out."""
    while end > begin + 1 and state.isEmpty(end - 1):
        end -= 1
    start = state.bMarks[begin] + state.tShift[begin]
    return start, max(start, state.eMarks[end - 1])


def _atx_segments(state: StateBlock, token: Token, level: int) -> Segments:
    line = _line(token)
    at, end = state.bMarks[line] + state.tShift[line] + level, state.eMarks[line]
    while at < end and state.src[at] in MD_TRIM_CHARS:
        at += 1
    return Segments((0,), (at,))


def content_segments(state: StateBlock, begin: int, end: int, *, trim: bool = True) -> Segments:
    """Where the content of lines ``begin`` up to ``end`` stands, as ``getLines`` cuts them and (with
    ``trim``) ``mdTrim`` trims it."""
    indent = state.blkIndent
    offsets: list[int] = []
    places: list[int] = []
    size = trimmed = 0
    blank = trim
    for line in range(begin, end):
        first, virtual = _line_start(state, line, indent)
        last = state.eMarks[line]
        offsets.append(size + virtual)
        places.append(first)
        if blank:
            # Leading white space is trimmed; it may fill whole lines (no-break spaces).
            text = state.src[first:last]
            rest = len(text.lstrip(MD_TRIM_CHARS))
            trimmed += virtual + len(text) - rest + (0 if rest else 1)
            blank = not rest
        size += virtual + last - first + 1
    content = [o - trimmed for o in offsets]
    while len(content) > 1 and content[1] <= 0:
        del content[0], places[0]
    if content and content[0] < 0:
        places[0] -= content[0]
        content[0] = 0
    return Segments(tuple(content) or (0,), tuple(places) or (0,))


def _line_start(state: StateBlock, line: int, indent: int) -> tuple[int, int]:
    """Where content of ``line`` begins once ``indent`` columns are cut, and how many spaces a cut tab left."""
    start = first = state.bMarks[line]
    last, columns = state.eMarks[line], 0
    while first < last and columns < indent:
        char = state.src[first]
        if char == "\t":
            columns += 4 - (columns + state.bsCount[line]) % 4
        elif char == " " or first - start < state.tShift[line]:
            columns += 1
        else:
            break
        first += 1
    return first, max(0, columns - indent)


def _cells(state: StateBlock, line: int) -> list[Segments]:
    r"""Where the cells of a table row stand: white space around them left out, ``\|`` seen as ``|``."""
    src = state.src
    start, end = _trim(src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
    bounds: list[tuple[int, int]] = []
    left = start
    at = src.find("|", start, end)
    while at >= 0:
        if at == start or src[at - 1] != "\\":
            bounds.append((left, at))
            left = at + 1
        at = src.find("|", at + 1, end)
    bounds.append((left, end))
    if bounds and bounds[0][0] == bounds[0][1]:
        del bounds[0]
    if bounds and bounds[-1][0] == bounds[-1][1]:
        del bounds[-1]
    return [_cell_segments(src, *_trim(src, a, b)) for a, b in bounds]


def _cell_segments(src: str, start: int, end: int) -> Segments:
    content, source = [0], [start]
    at = src.find("\\|", start, end)
    while at >= 0:
        if at == start:
            source[0] = at + 1
        else:
            content.append(at - start - (len(content) - 1) - (source[0] - start))
            source.append(at + 1)
        at = src.find("\\|", at + 2, end)
    return Segments(tuple(content), tuple(source))


def _trim(src: str, start: int, end: int) -> tuple[int, int]:
    while start < end and src[start] in MD_TRIM_CHARS:
        start += 1
    while end > start and src[end - 1] in MD_TRIM_CHARS:
        end -= 1
    return start, end
