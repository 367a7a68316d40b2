r"""Block notations of single tools, and raw HTML whose code runs across blank lines.

CommonMark ends a block of HTML at a blank line, and so would read the rest of
a script as prose. The generators that people use do not all agree; nobody
means a script, a drawing or a comment to be read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping

from markdown_it import rules_block
from markdown_it.rules_block import StateBlock

from seolint.formats.front_matter.yaml_reader import find_yaml
from seolint.formats.markdown.blocks import BlockRule, last_of, line_text, push_opaque

__all__ = ["DIALECT_BLOCKS", "html_block"]

_PAIRS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"\{::(?P<name>comment|nomarkdown)[^{}]*\}(?!.*\{:/)"), r"\{:/(?:<name>)?\}", "{:/"),
    (re.compile(r"%%(?!.*%%)(?P<name>)"), r"%%", "%%"),
    (re.compile(r"\\begin\{(?P<name>[A-Za-z]+\*?)\}"), r"\\end\{<name>\}", "\\end{"),
    (re.compile(r"\\{1,2}\[(?P<name>)[ \t]*\Z"), r"\\{1,2}\][ \t]*\Z", "\\]"),
    (re.compile(r"<%(?P<name>)"), r"%>", "%>"),
)
"""How lines that are no prose begin and end, and what is sure to stand at their end."""

_LINE = re.compile(r"-*;?-+8<-+(?:[ \t].*)?\Z|;--8<--.*\Z|%{1,2}[ \t].*\Z|\{::[^{}]*/\}[ \t]*\Z")
"""A line on its own: a snippet to include, a comment of MyST, an option of kramdown."""

_HEAD = re.compile(r"\s*(?:<!--(?:(?!-->).)*-->\s*)+", re.DOTALL)
_METADATA = re.compile(r"---[ \t]*\n(?:(?!\n---).){0,20000}?\n---[ \t]*(?=\n|\Z)", re.DOTALL)

_GRID = re.compile(r"\+(?:[-=:]{3,}\+)+[ \t]*\Z")
_RULED = re.compile(r"-{2,}(?:[ ]+-{2,})+[ ]*\Z")

_MOST_LINES = 2_000
_CODE = re.compile(
    r"<(?P<close>/?)(?P<name>script|style|pre|textarea|svg|math|template|object|video|audio|canvas|iframe|select)\b"
    r"[^<>]*?(?P<empty>/?)>|(?P<comment><!--)",
    re.IGNORECASE,
)


def line(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """One line that a tool reads and a reader does not."""
    if state.is_code_block(start) or _LINE.match(line_text(state, start)) is None:
        return False
    if not silent:
        push_opaque(state, start, start + 1)
    return True


def paired(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines between two marks, blank ones too; a mark that is never closed is text."""
    if state.is_code_block(start):
        return False
    text = line_text(state, start)
    for opening, closing, sure in _PAIRS:
        opened = opening.match(text)
        if opened is None or last_of(state, sure) < state.bMarks[start] + opened.end():
            continue
        pattern = re.compile(closing.replace("<name>", re.escape(opened["name"])))
        stop = start
        first = pattern.search(text, opened.end())
        while first is None and stop + 1 < min(end, start + _MOST_LINES) and state.sCount[stop + 1] >= 0:
            stop += 1
            first = pattern.search(line_text(state, stop))
        if first is None or line_text(state, stop)[first.end() :].strip():
            return False
        if not silent:
            push_opaque(state, start, stop + 1)
        return True
    return False


def drawn_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Pandoc's tables that are drawn with spaces and dashes: whatever moves a column breaks them."""
    if state.is_code_block(start):
        return False
    text = line_text(state, start)
    if _GRID.match(text) is None:
        following = line_text(state, start + 1) if start + 1 < end else ""
        if silent or following[:1] != "-" or "  " not in text.strip() or _RULED.match(following) is None:
            return False
    stop = start + 1
    while stop < end and not state.isEmpty(stop) and state.sCount[stop] >= state.blkIndent:
        stop += 1
    if not silent:
        push_opaque(state, start, stop)
    return True


def late_metadata(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Metadata behind a comment at the head of a file: no generator reads it there, and it is no prose."""
    if silent or state.level or not _HEAD.fullmatch(state.src, 0, state.bMarks[start]):
        return False
    match = _METADATA.match(state.src, state.bMarks[start])
    if match is None or not find_yaml("\n" + match.group()):
        return False
    stop = start
    while stop < end and state.eMarks[stop] < match.end():
        stop += 1
    push_opaque(state, start, stop + 1)
    return True


def html_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """CommonMark's HTML block, carried on to the end of a script, a drawing or a comment that it leaves open."""
    if silent:
        return rules_block.html_block(state, start, end, True)
    matched = rules_block.html_block(state, start, end, False)
    stop = state.line if matched else _paragraph_end(state, start, end)
    if not matched and (state.is_code_block(start) or _CODE.match(line_text(state, start)) is None):
        return False
    grown = _grown(state, start, stop, end)
    if grown == stop:
        return matched
    token = state.tokens[-1] if matched else state.push("html_block", "", 0)
    token.map = [start, grown]
    token.content = state.getLines(start, grown, state.blkIndent, True)
    state.line = grown
    return True


def _paragraph_end(state: StateBlock, start: int, end: int) -> int:
    stop = start + 1
    while stop < end and not state.isEmpty(stop):
        stop += 1
    return stop


def _grown(state: StateBlock, start: int, stop: int, end: int) -> int:
    """The line behind what is left open in lines ``start`` up to ``stop``; ``stop`` where nothing is,
    or where it is never closed."""
    at = state.bMarks[start]
    while (name := _left_open(state.src, at, state.eMarks[stop - 1])) is not None:
        closing = _next_closing(state, name, state.eMarks[stop - 1])
        if closing < 0 or closing > state.eMarks[end - 1]:
            return stop
        at = closing
        while stop < end and (state.eMarks[stop - 1] < closing or not state.isEmpty(stop)):
            if state.sCount[stop] < state.blkIndent and not state.isEmpty(stop):
                return stop
            stop += 1
    return stop


def _left_open(text: str, start: int, end: int) -> str | None:
    """The element (or ``<!--``) that is open at the end of a stretch of HTML and holds no prose."""
    opened: str | None = None
    at = start
    while match := _CODE.search(text, at, end):
        at = match.end()
        if opened is None and match["comment"]:
            closed = text.find("-->", at, end)
            if closed < 0:
                return "<!--"
            at = closed + 3
        elif match["name"] and not match["empty"]:
            name = match["name"].lower()
            if opened is None and not match["close"]:
                opened = name
            elif opened == name and match["close"]:
                opened = None
    return opened


def _next_closing(state: StateBlock, name: str, after: int) -> int:
    """The offset of the next end of ``name`` from ``after`` on, or -1. Ends are looked up once a text."""
    known: dict[str, list[int]] = state.env.setdefault("closings", {})
    if name not in known:
        pattern = "-->" if name == "<!--" else rf"</{name}\s*>"
        known[name] = [m.end() for m in re.finditer(pattern, state.src, re.IGNORECASE)]
    places = known[name]
    i = bisect_left(places, after)
    return places[i] if i < len(places) else -1


_PARAGRAPHS = ["paragraph", "reference", "blockquote", "list"]

DIALECT_BLOCKS: Mapping[str, tuple[BlockRule, str, str, list[str], bool]] = {
    # as in BLOCK_EXTENSIONS
    "dialect_line": (line, "fence", "-;%{", _PARAGRAPHS, True),
    "late_metadata": (late_metadata, "fence", "-", [], True),
    "drawn_grid": (drawn_table, "fence", "+", _PARAGRAPHS, True),
    "drawn_table": (drawn_table, "table", "", [], True),
    "dialect_pair": (paired, "fence", "{%\\<", _PARAGRAPHS, True),
}
