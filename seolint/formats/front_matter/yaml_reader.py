"""YAML front matter, with the place of every entry and of every string value."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from seolint.document import FrontMatter, FrontMatterProblem, TextView
from seolint.formats.front_matter.entries import LARGEST, Entry
from seolint.formats.front_matter.scalars import scalar_view
from seolint.text import Source, Span

if TYPE_CHECKING:
    from ruamel.yaml.nodes import Node

__all__ = ["YamlBlock", "find_yaml", "read_entries", "read_yaml"]

_OPEN = re.compile(r"\ufeff?(?P<blank>(?:[ \t]*(?:\r\n|\r|\n))*)---[ \t]*(?:\r\n|\r|\n)")
_CLOSE = re.compile(r"(?:(?<=\n)|(?<=\r))(?:---|\.\.\.)(?=[ \t]*(?:\r|\n|\Z))")
_KEY_LINE = re.compile(r"^[\w\"'][^\r\n:]*:(?:[ \t]|$)", re.MULTILINE)
_METADATA = re.compile(
    r"^(?:title|titre|layout|date|description|slug|tags|categories|category|permalink|draft|author|authors|lang|weight"
    r"|aliases|published|id|sidebar_label|template|summary)[ \t]*:",
    re.MULTILINE,
)
"""Keys by which a block that does not stand where it should is known for metadata."""

_ENTRY_LINE = re.compile(r"(?:[\w.-]+[ \t]*:(?:[ \t].*)?|[ \t]+\S.*|-[ \t].*|#.*)(?:\r\n|\r|\n|\Z)", re.ASCII)
_ALIAS = re.compile(r"[ \t]*(\*[^\s,}\]]+)")
_COLON = re.compile(r"[ \t]*:")


@dataclass(frozen=True, slots=True)
class YamlBlock:
    """A block between its marker lines: the whole ``span``, and where its ``content`` stands."""

    span: Span
    content: Span


@dataclass(slots=True)
class _Read:
    values: dict[str, Any] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    problems: list[FrontMatterProblem] = field(default_factory=list)


def find_yaml(text: str) -> YamlBlock | None:
    """Where a block between ``---`` lines stands at the head of ``text``, behind blank lines too if it
    is surely metadata: some generators read it there."""
    opened = _OPEN.match(text)
    if opened is None:
        return None
    closed = _CLOSE.search(text, opened.end(), opened.end() + LARGEST)
    if closed is None:
        return None
    if opened["blank"] and _METADATA.search(text, opened.end(), closed.start()) is None:
        return None
    start = opened.end("blank")
    return YamlBlock(Span(start, closed.end()), Span(opened.end(), closed.start()))


def read_yaml(source: Source) -> FrontMatter | None:
    """The YAML front matter of ``source``; ``None`` where there is none."""
    text = source.text
    block = find_yaml(text)
    if block is None:
        return _unclosed(text)
    read = _read(text, block.content)
    if read is None:
        return None
    views: dict[str, TextView] = {}
    for entry in read.entries:
        if entry.kind == "string" and entry.value:
            view = scalar_view(text, entry.value_span.start, entry.value_span.end, entry.style, entry.value)
            if view is not None:
                views[entry.key] = view
    return FrontMatter(
        format="yaml",
        span=block.span,
        values=dict(read.values),
        views=views,
        spans={e.key: e.span for e in read.entries},
        problems=tuple(read.problems),
    )


def _unclosed(text: str) -> FrontMatter | None:
    """A block that opens and never closes: its entries, up to the first line that is none, are no prose."""
    opened = _OPEN.match(text)
    if opened is None or opened["blank"]:
        return None
    end = opened.end()
    while end < len(text) and (line := _ENTRY_LINE.match(text, end)):
        end = line.end()
    if _METADATA.search(text, opened.end(), end) is None:
        return None
    while text[end - 1] in "\r\n":
        end -= 1
    problem = FrontMatterProblem("syntax", Span(end, end), "the closing '---' is missing")
    return FrontMatter("yaml", Span(opened.end("blank"), end), {}, {}, {}, (problem,))


def read_entries(text: str, content: Span) -> list[Entry] | None:
    """The entries of the block whose content stands at ``content``; ``None`` where it is no sound mapping."""
    read = _read(text, content)
    return None if read is None or read.problems else read.entries


@lru_cache(maxsize=4)
def _read(text: str, content: Span) -> _Read | None:
    """What the block holds; ``None`` where it is prose between two rules.

    Kept for those who write into the block that was just read: not to be changed.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.nodes import MappingNode

    body = content.of(text)
    out = _Read()
    if not body.strip():
        return out
    parser = YAML(typ="safe", pure=True)
    try:
        node = parser.compose(body)
        if node is None:
            return out
        if not isinstance(node, MappingNode):
            return None if _is_prose(body) else _failed("not-a-mapping", content, "")
        _collect(node, text, content, out)
        out.values = _construct(parser, node, out, content)
    except (YAMLError, ValueError, TypeError, RecursionError, OverflowError, ArithmeticError) as error:
        if _is_prose(body):
            return None
        return _failed("syntax", _error_span(error, content), _detail(error))
    return out


def _is_prose(body: str) -> bool:
    return _KEY_LINE.search(body) is None


def _failed(kind: str, span: Span, detail: str) -> _Read:
    return _Read(problems=[FrontMatterProblem(kind, span, detail)])


def _detail(error: Exception) -> str:
    return str(getattr(error, "problem", None) or error).split("\n")[0]


def _error_span(error: Exception, content: Span) -> Span:
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    # What was never closed is to be mended where it was opened, not where the reader gave up.
    if mark is None or re.search("quoted scalar|flow (?:sequence|mapping)", str(getattr(error, "context", ""))):
        mark = context or mark
    at = content.start + min(int(mark.index), len(content)) if mark is not None else content.start
    return Span(at, at)


def _collect(node: Any, text: str, content: Span, out: _Read) -> None:
    """The entries of a mapping node; a key that comes twice is a problem, its last value counts."""
    seen: dict[str, int] = {}
    for key_node, value_node in node.value:
        key = key_node.value if isinstance(key_node.value, str) else ""
        entry = _entry(key, key_node, value_node, text, content.start)
        if entry is None:
            continue
        if key in seen:
            out.problems.append(FrontMatterProblem("duplicate-key", entry.key_span, key))
            out.entries[seen[key]] = entry
            continue
        seen[key] = len(out.entries)
        out.entries.append(entry)


def _entry(key: str, key_node: Node, value_node: Node, text: str, base: int) -> Entry | None:
    key_span = Span(base + key_node.start_mark.index, base + key_node.end_mark.index)
    colon = _COLON.match(text, key_span.end)
    behind = colon.end() if colon else key_span.end
    start, end = base + value_node.start_mark.index, base + value_node.end_mark.index
    tag = str(value_node.tag)
    if start < key_span.end:
        alias = _ALIAS.match(text, behind)
        place = Span(*alias.span(1)) if alias else Span(behind, behind)
        return Entry(key, key_span, place, None, "alias", None)
    style = getattr(value_node, "style", None)
    if tag.endswith(":null") and start == end:
        return Entry(key, key_span, Span(behind, behind), None, "null", None)
    while end > start and text[end - 1] in " \t\r\n":
        end -= 1
    if tag.endswith(":str") and isinstance(value_node.value, str):
        return Entry(key, key_span, Span(start, end), style, "string", value_node.value)
    if isinstance(value_node.value, list):
        end = max(start, _last_end(value_node, base, end))
    return Entry(key, key_span, Span(start, end), style, "other", None)


def _last_end(node: Any, base: int, end: int) -> int:
    """Where a collection's last leaf ends; a block collection's own mark lies behind comments."""
    if getattr(node, "flow_style", False):
        return end
    leaf = node
    while isinstance(leaf.value, list) and leaf.value and not getattr(leaf, "flow_style", False):
        last = leaf.value[-1]
        leaf = last[1] if isinstance(last, tuple) else last
    return min(end, base + int(leaf.end_mark.index))


def _construct(parser: Any, node: Node, out: _Read, content: Span) -> dict[str, Any]:
    """Values as YAML means them; keys as text."""
    from ruamel.yaml.constructor import DuplicateKeyError

    try:
        parser.constructor.allow_duplicate_keys = True
        value = parser.constructor.construct_document(node)
    except DuplicateKeyError as error:
        out.problems.append(FrontMatterProblem("duplicate-key", _error_span(error, content), _detail(error)))
        return {}
    return {str(k): v for k, v in value.items()}
