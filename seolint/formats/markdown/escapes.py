r"""Which characters of plain text Markdown would take for markup, and how they are written.

As few escapes as are needed: «R&D», «5 < 6» and ``snake_case`` stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from seolint.formats.markdown.inline_extensions import MATH
from seolint.formats.markdown.parser import parse_blocks, parser
from seolint.formats.parts import written
from seolint.text import ARTICLE, Copy, Part

__all__ = ["escape_places", "markdown_parts"]

_INLINE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~\r\n]|\Z)"  # a backslash that would escape
    r"|[*`]"
    # A bracket, unless it closes again and nothing about it makes a link, a note or a task of it.
    r"|\[(?![^\[\]^`!*<\n]{2,}\][^\[({:])"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore at the edge of a word
    r"|<(?=[A-Za-z/!?]|\Z)"
    r"|&(?=#?\w+;)"
    r"|~(?=~)|(?<=~)~"
    r"|\{(?=[{%:#.<])"
)
_DOLLAR = re.compile(r"\$")
_BLOCK_START = re.compile(
    r"[ \t]*(?:(?P<one>[#>]|[-+](?=[ \t]|\Z)|[-=](?=[-= \t]*\Z)|:(?=[ \t:])|\|(?=[^|]*\|)|!(?=!!)|\?(?=\?\?))"
    r"|\d{1,9}(?P<dot>[.)])(?=[ \t]|\Z))"
)
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_RISKY = re.compile(r"[^\w\s.,;!?'’«»()/%…-]" + "|\\A[^\\w«]")


def _is_shown(text: str, notes: Sequence[str | None], at_start: bool) -> bool:
    """Whether Markdown shows ``text`` where it is written with ``notes``."""
    line = "".join(c if n is None else n for c, n in zip(text, notes, strict=True)).replace("\n", " ")
    md = parser()
    if at_start:
        tokens = parse_blocks(md, line)
        if [t.type for t in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
            return False
        children = tokens[1].children or []
    else:
        children = md.inline.parse(line, md, {}, [])
    if any(t.type not in ("text", "text_special") for t in children):
        return False
    return "".join(t.content for t in children).strip() == text.replace("\n", " ").strip()


def _inline(text: str) -> list[str | None]:
    notes: list[str | None] = [None] * len(text)
    for match in _INLINE.finditer(text):
        notes[match.start()] = "\\" + text[match.start()]
    for match in _DOLLAR.finditer(text):
        # Only a dollar sign that would open a formula: «212 000 $» is an amount wherever it is read.
        if MATH.match(text, match.start()):
            notes[match.start()] = "\\$"
    return notes


def _notation(at_start: bool, one_line: bool, cell: bool) -> Callable[[str], list[str | None]]:
    def notation(text: str) -> list[str | None]:
        notes = _inline(text)
        start = _BLOCK_START.match(text) if at_start else None
        if start is not None:
            at = start.start("one") if start["one"] else start.start("dot")
            notes[at] = "\\" + text[at]
        if _RISKY.search(text) and not _is_shown(text, notes, at_start):
            # Some construct was not foreseen: everything that may be escaped is.
            notes = ["\\" + char if char in _PUNCTUATION else None for char in text]
        for i, char in enumerate(text):
            if char in "\r\n" and one_line:
                notes[i] = " "
            elif char == "\n":
                notes[i] = "\\\n"
            elif char == "|" and cell:
                notes[i] = "\\|"
        if one_line and text.endswith("#") and notes:
            # A heading may close with number signs, which are not seen.
            notes[-1] = "\\#"
        return notes

    return notation


def markdown_parts(
    parts: Sequence[Part],
    texts: Mapping[str, str],
    *,
    at_start: bool = False,
    one_line: bool = False,
    cell: bool = False,
) -> tuple[Part, ...]:
    """``parts`` as Markdown text: ``at_start`` of a block, in ``one_line``, in a table ``cell``.

    Plain copies of the article are Markdown already and stay as they are.
    """
    out: list[Part] = []
    group: list[Part] = []
    for part in (*parts, None):
        raw = isinstance(part, Copy) and part.text is None and part.source_id == ARTICLE
        if part is None or raw:
            if group:
                out += written(group, texts, _notation(at_start and not out, one_line, cell))
                group = []
            if part is not None:
                out.append(part)
        else:
            group.append(part)
    return tuple(out)


def escape_places(text: str, *, at_start: bool = False, everything: bool = False) -> list[int]:
    """Where in a line of plain text a backslash must stand: before what Markdown would take for markup,
    or before ``everything`` that it lets be escaped."""
    if everything:
        return [i for i, char in enumerate(text) if char in _PUNCTUATION]
    notes = _notation(at_start, one_line=False, cell=False)(text)
    return [i for i, note in enumerate(notes) if note is not None]
