"""Block constructs beyond CommonMark: notes, definitions, admonitions, directives, templates, formulas, JSX.

Lines that are no prose become ``opaque_block`` tokens; containers hold blocks
of their own. Each rule is a markdown-it block rule.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.rules_block import StateBlock

from seolint.formats.markdown.blocks import BlockRule, content_segments, last_of, line_text, push_opaque
from seolint.formats.markdown.jsx import jsx_tag_end
from seolint.formats.markdown.raw import RAW_TAG, raw_closing

__all__ = ["BLOCK_EXTENSIONS"]

_LINE = re.compile(
    r"""(?: :{3,}[^\n]*                                   # a directive: ::: tip
      | \{:[^\n]*\}                                       # a list of attributes, {: .class}
      | \{[.\#][\w ][^{}\n<>]*\}
      | \*\[[^\]\n]+\]:[^\n]*                             # an abbreviation, *[HTML]: …
      | \[(?:TOC|toc)\] | \[\[_?(?:TOC|toc)_?\]\]         # a table of contents goes here
      | \{::[^\n]*\}
      | ["'\])(, \t]*\)[ \t]*-?\}\}                         # the end of a call, ") }}
      | %%[^\n]*%%                                        # a comment of Obsidian
      )[ \t]*\Z""",
    re.VERBOSE,
)
_TEMPLATE_OPEN = re.compile(r"\{%-?|\{\{[<%]|\{\{-?|\{#")
_CLOSING = {"{%": "%}", "{{": "}}", "{#": "#}"}
_NOTE = re.compile(r"\[\^([^\]\s\[]{1,100})\]:")
_ADMONITION = re.compile(r"(?:!!!|\?\?\?\+?|===\+?!?)[ \t]+\S[^\n]*\Z")
_DEFINITION = re.compile(r"[:~][ \t]+(?=\S)")
_IMPORT = re.compile(
    r"import\s+(?:['\"{*]|[\w$]+(?:\s*,\s*[{*])?[^\n]*\sfrom\s)|export\s+(?:default|const|let|var|function|class|async|\{|\*)"
)
_MOST_LINES = 200


def opaque_line(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """One line that is no prose."""
    if state.is_code_block(start) or _LINE.match(line_text(state, start)) is None:
        return False
    if not silent:
        push_opaque(state, start, start + 1)
    return True


def template(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Template tags alone on their lines, and what stands between those whose content is no prose."""
    text = line_text(state, start)
    opened = _TEMPLATE_OPEN.match(text)
    if opened is None or state.is_code_block(start):
        return False
    if silent and opened.group() in ("{{", "{{-"):
        # Inside a paragraph an expression stands for words.
        return False
    closing = _CLOSING[opened.group()[:2]]
    line = start
    while line < min(end, start + _MOST_LINES) and closing not in line_text(state, line):
        line += 1
        if line < end and state.isEmpty(line) and text.strip() not in ("{{", "{{-", "{#"):
            return False
    if line >= min(end, start + _MOST_LINES):
        return False
    if line == start and not _only_templates(text):
        return False
    if line > start and not line_text(state, line).rstrip().endswith(closing):
        return False
    last = _raw_end(state, start, line, end, text)
    if opened.group() in ("{{", "{{-") and last == start:
        # An expression on its own is a paragraph that shows something.
        return False
    if not silent:
        push_opaque(state, start, last + 1)
    return True


def _only_templates(text: str) -> bool:
    at, text = 0, text.rstrip()
    while at < len(text):
        closing = _CLOSING.get(text[at : at + 2])
        end = text.find(closing, at + 2) if closing else -1
        if end < 0:
            return False
        at = end + 2
        while at < len(text) and text[at] in " \t":
            at += 1
    return True


def _raw_end(state: StateBlock, start: int, line: int, end: int, text: str) -> int:
    """The line of the end tag of a tag whose content is no prose; ``line`` for any other."""
    raw = RAW_TAG.match(text)
    if raw is None:
        return line
    closing = raw_closing(raw["name"])
    for candidate in range(start, end):
        if closing.search(line_text(state, candidate)):
            return candidate
    return line


def math(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A formula between lines of ``$$``."""
    text = line_text(state, start)
    if not text.startswith("$$") or state.is_code_block(start):
        return False
    line = start
    rest = text[2:].rstrip()
    if not rest.endswith("$$") or not rest:
        if "$$" in rest:
            return False
        line += 1
        while line < end and not line_text(state, line).rstrip().endswith("$$"):
            line += 1
        if line >= end:
            return False
    if not silent:
        push_opaque(state, start, line + 1)
    return True


def jsx(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A component's tag alone on its lines; what stands between two such tags is Markdown."""
    at = state.bMarks[start] + state.tShift[start]
    if state.src[at] != "<" or state.is_code_block(start):
        return False
    head = state.src[at + 1 : at + 3].lstrip("/")[:1]
    if not head.isupper() or last_of(state, ">") < at:
        return False
    return _until(state, start, end, silent, jsx_tag_end(state.src, at, state.eMarks[end - 1]))


def expression(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """An MDX expression alone on its lines; blank lines may stand in it."""
    at = state.bMarks[start] + state.tShift[start]
    if state.src[at] != "{" or state.is_code_block(start) or last_of(state, "}") < at:
        return False
    return _until(state, start, end, silent, jsx_tag_end(state.src, at, state.eMarks[end - 1], braces=True, blank=True))


def _until(state: StateBlock, start: int, end: int, silent: bool, stop: int) -> bool:
    """An opaque block from ``start`` to the line of offset ``stop``, if nothing else stands there."""
    if stop < 0:
        return False
    line = start
    while line < end and state.eMarks[line] < stop:
        line += 1
    if line >= end or state.src[stop : state.eMarks[line]].strip():
        return False
    if not silent:
        push_opaque(state, start, line + 1)
    return True


def module(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """``import`` and ``export`` of MDX, up to a blank line."""
    if silent or state.level or _IMPORT.match(line_text(state, start)) is None:
        return False
    line = start + 1
    depth = _depth(line_text(state, start))
    while line < end and (depth > 0 or not state.isEmpty(line)):
        depth += _depth(line_text(state, line))
        line += 1
    push_opaque(state, start, line)
    return True


def _depth(text: str) -> int:
    return text.count("{") + text.count("(") + text.count("[") - text.count("}") - text.count(")") - text.count("]")


def note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The text of a footnote, ``[^1]: …``, with what is indented below it."""
    match = _NOTE.match(line_text(state, start))
    if match is None or state.is_code_block(start):
        return False
    if silent:
        return True
    at = state.bMarks[start] + state.tShift[start] + match.end()
    _contain(state, start, end, at, 4, "note")
    return True


def admonition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """``!!! note "Title"`` and its like: the line, then what is indented by four below it."""
    if state.is_code_block(start) or _ADMONITION.match(line_text(state, start)) is None:
        return False
    if silent:
        return True
    token = state.push("admonition_open", "", 1)
    token.map = [start, start + 1]
    marker = state.push("opaque_block", "", 0)
    marker.map = [start, start + 1]
    marker.meta["span"] = (state.bMarks[start] + state.tShift[start], state.eMarks[start])
    indent = state.sCount[start] + 4
    stop = start + 1
    while stop < end and (state.isEmpty(stop) or state.sCount[stop] >= indent):
        stop += 1
    _inside(state, start + 1, stop, indent)
    state.push("admonition_close", "", -1)
    state.line = stop
    return True


def definitions(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A term on a line, its definitions below it behind a colon."""
    following = start + 1
    if silent or following >= end or state.is_code_block(start) or state.isEmpty(start):
        return False
    if state.isEmpty(following):
        following += 1
    if following >= end or not _is_definition(state, following) or _is_definition(state, start):
        return False
    token = state.push("definitions_open", "dl", 1)
    token.map = [start, following]
    line = start
    while line < end and not state.isEmpty(line):
        following = line + 1 + (line + 1 < end and state.isEmpty(line + 1))
        if following >= end or not _is_definition(state, following):
            break
        _term(state, line)
        line = following
        while line < end and _is_definition(state, line):
            match = _DEFINITION.match(line_text(state, line))
            assert match is not None
            at = state.bMarks[line] + state.tShift[line] + match.end()
            indent = state.sCount[line] + match.end()
            _contain(state, line, end, at, indent - state.blkIndent, "definition")
            line = state.line
            if line < end and state.isEmpty(line):
                line += 1
    state.push("definitions_close", "dl", -1)
    state.line = line
    return True


def _is_definition(state: StateBlock, line: int) -> bool:
    if state.sCount[line] < state.blkIndent or state.is_code_block(line):
        return False
    return _DEFINITION.match(line_text(state, line)) is not None


def _term(state: StateBlock, line: int) -> None:
    opener = state.push("term_open", "dt", 1)
    opener.map = [line, line + 1]
    opener.meta["span"] = (state.bMarks[line] + state.tShift[line], state.eMarks[line])
    token = state.push("inline", "", 0)
    token.map = [line, line + 1]
    token.meta["segments"] = content_segments(state, line, line + 1)
    token.content = line_text(state, line).strip(MD_TRIM_CHARS)
    token.children = []
    state.push("term_close", "dt", -1)


def _contain(state: StateBlock, start: int, end: int, at: int, indent: int, name: str) -> None:
    """Read a container whose first line's content begins at offset ``at``, further lines ``indent`` in."""
    token = state.push(f"{name}_open", "", 1)
    token.map = [start, start]
    marks = state.bMarks[start], state.tShift[start], state.sCount[start]
    stop = start + 1
    inner = state.blkIndent + indent
    while stop < end and _continues(state, start, stop, inner):
        stop += 1
    while stop > start + 1 and state.isEmpty(stop - 1):
        stop -= 1
    first = at
    while first < state.eMarks[start] and state.src[first] in " \t":
        first += 1
    state.bMarks[start], state.tShift[start], state.sCount[start] = first, 0, inner
    _inside(state, start, stop, inner)
    state.bMarks[start], state.tShift[start], state.sCount[start] = marks
    state.push(f"{name}_close", "", -1)
    state.line = stop


def _continues(state: StateBlock, start: int, line: int, indent: int) -> bool:
    """Whether ``line`` belongs to the container: indented, or the lazy rest of its paragraph."""
    if state.isEmpty(line):
        return True
    if state.sCount[line] >= indent:
        return True
    if state.isEmpty(line - 1) or state.sCount[line] < state.blkIndent:
        return False
    text = line_text(state, line)
    if _NOTE.match(text) or _DEFINITION.match(text):
        return False
    return not any(rule(state, line, line + 1, True) for rule in state.md.block.ruler.getRules("paragraph"))


def _inside(state: StateBlock, start: int, stop: int, indent: int) -> None:
    saved = state.blkIndent, state.lineMax, state.parentType, state.tight
    state.blkIndent, state.lineMax, state.parentType = indent, stop, "list"
    if start < stop:
        state.md.block.tokenize(state, start, stop)
    state.blkIndent, state.lineMax, state.parentType, state.tight = saved


_PARAGRAPHS = ["paragraph", "reference", "blockquote", "list"]

BLOCK_EXTENSIONS: Mapping[str, tuple[BlockRule, str, str, list[str], bool]] = {
    # name: rule, the rule that it comes before, first characters, what it may interrupt, leaf or container
    "opaque_line": (opaque_line, "fence", ":{*[%\"'])(", _PARAGRAPHS, True),
    "template": (template, "fence", "{", _PARAGRAPHS, True),
    "math_block": (math, "fence", "$", _PARAGRAPHS, True),
    "jsx_block": (jsx, "html_block", "<", ["paragraph", "reference", "blockquote"], True),
    "module": (module, "fence", "ie", [], True),
    "note": (note, "reference", "[", ["paragraph", "reference"], False),
    "admonition": (admonition, "fence", "!?=", ["paragraph"], False),
    "definitions": (definitions, "paragraph", "", [], False),
}
