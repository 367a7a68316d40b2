"""Inline constructs beyond CommonMark: templates, attribute lists, math, wiki links, notes, emoji, JSX.

None of them is prose. A rule pushes ``opaque_inline`` for what stands in a
sentence like a word (seen as one placeholder), ``markup`` for what is not seen
at all, and link tokens for wiki links.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from markdown_it import rules_inline
from markdown_it.rules_inline import StateInline

from seolint.formats.markdown.inline import COMMONMARK_RULES, InlineRule
from seolint.formats.markdown.inline_dialects import DIALECT_RULES, opaque
from seolint.formats.markdown.jsx import jsx_tag_end
from seolint.formats.markdown.raw import RAW_TAG, raw_closing

__all__ = ["FULL_RULES", "MATH", "MDX_RULES"]

_PAIR = r"[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s}]+)"
_NAME = r"[.#][\w:-][^\s{}<>]*"
_ATTRIBUTES = re.compile(
    rf"\{{(?::[^{{}}\n]*|[.#](?=[\w ])[^{{}}\n<>]*|[ \t]*(?:{_PAIR}|{_NAME})(?:[ \t]+(?:{_PAIR}|{_NAME}))*[ \t]*)\}}"
)
_ID = re.compile(r"#([\w:-]+)")
_EMOJI = re.compile(r":(?=[\w+-]*[A-Za-z])[A-Za-z0-9_+-]{2,40}:(?!\w)")
_NOTE = re.compile(r"\[\^[^\]\s\[]{1,100}\]")
_ALERT = re.compile(r"\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|[A-Za-z]{3,20})\][+-]?(?=[ \t]*(?:\n|\Z))")
_WIKI = re.compile(r"\[\[([^\[\]|\n]{1,300})(?:\|([^\[\]\n]{1,300}))?\]\]")
MATH = re.compile(r"\$\$(?=\S)[^$]{1,4000}\$\$|\$(?![\s$])[^$\n]{0,400}?(?<![\s\\])\$(?![\d\w])")
_TEMPLATE_TARGET = re.compile(
    r"\([ \t]*(?P<target>(?:\{\{[^{}]{0,400}\}\}|\{%[^{}]{0,400}%\}|[^\s(){}<>])*)"
    r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)"
)
_CALL = re.compile(r"\{\{-?\s*[\w.]+\([^{}]*(?:\"\"\"|\(|,)[^{}]*\Z")
_TEMPLATES = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))


def template(state: StateInline, silent: bool) -> bool:
    """``{{ … }}``, ``{% … %}``, ``{# … #}`` and Hugo's ``{{< … >}}``: as one placeholder."""
    src, pos = state.src, state.pos
    for opening, closing in _TEMPLATES:
        if not src.startswith(opening, pos):
            continue
        if opening == "{#" and src[pos + 2 : pos + 3] != " ":
            return False
        if state.html_terminator_last(closing) >= pos + 2:
            end = src.find(closing, pos + 2, state.posMax)
            return end >= 0 and opaque(state, _raw_end(state, end + 2), silent)
        if opening == "{{" and _CALL.match(src, pos, state.posMax):
            # A call whose arguments hold whole blocks; it is closed further down.
            return opaque(state, state.posMax, silent)
        return False
    return False


def _raw_end(state: StateInline, end: int) -> int:
    """Behind the end tag of the tag at the place, where its content is no prose; else ``end``."""
    raw = RAW_TAG.match(state.src, state.pos, end)
    closed = raw_closing(raw["name"]).search(state.src, end, state.posMax) if raw else None
    stop = state.src.find("}", closed.end(), state.posMax) if closed else -1
    return stop + 2 if stop >= 0 and state.src.startswith("}", stop + 1) else max(end, stop + 1)


def attributes(state: StateInline, silent: bool) -> bool:
    """An attribute list, ``{: .class #id}`` or ``{.class}``: not seen; an id names the heading's anchor."""
    match = _ATTRIBUTES.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("markup", "", 0)
        token.content = match.group()
        named = _ID.search(match.group())
        if named:
            token.meta["id"] = named[1]
    state.pos = match.end()
    return True


def expression(state: StateInline, silent: bool) -> bool:
    """An MDX expression in braces, nested braces and strings understood."""
    end = jsx_tag_end(state.src, state.pos, state.posMax, braces=True)
    if end < 0:
        return False
    comment = state.src.startswith("{/*", state.pos)
    return opaque(state, end, silent, "markup" if comment else "opaque_inline")


def jsx(state: StateInline, silent: bool) -> bool:
    """A JSX tag that HTML's grammar does not know: ``<Note kind={x}>``."""
    src, pos = state.src, state.pos
    following = src[pos + 1 : pos + 3].lstrip("/")[:1]
    if not following.isupper() or state.html_terminator_last(">") < pos:
        return False
    end = jsx_tag_end(src, pos, state.posMax)
    return end > 0 and opaque(state, end, silent, "markup")


def fragment(state: StateInline, silent: bool) -> bool:
    """The nameless tags of JSX, ``<>`` and ``</>``."""
    for tag in ("<>", "</>"):
        if state.src.startswith(tag, state.pos):
            return opaque(state, state.pos + len(tag), silent, "markup")
    return False


def math(state: StateInline, silent: bool) -> bool:
    """A formula between dollar signs; amounts of money are none."""
    if state.html_terminator_last("$") <= state.pos:
        return False
    match = MATH.match(state.src, state.pos, state.posMax)
    return match is not None and opaque(state, match.end(), silent)


def emoji(state: StateInline, silent: bool) -> bool:
    """An emoji by name, ``:tada:``."""
    before = state.src[state.pos - 1] if state.pos else " "
    if before.isalnum() or before in ":/":
        return False
    match = _EMOJI.match(state.src, state.pos, state.posMax)
    return match is not None and opaque(state, match.end(), silent)


def bracketed(state: StateInline, silent: bool) -> bool:
    """What begins with ``[`` and is no link: a reference to a note, the label of an alert."""
    for pattern in (_NOTE, _ALERT):
        match = pattern.match(state.src, state.pos, state.posMax)
        if match and (pattern is _NOTE or state.pos == 0):
            return opaque(state, match.end(), silent, "markup")
    return False


def wiki(state: StateInline, silent: bool) -> bool:
    """A wiki link, ``[[target]]`` or ``[[target|text]]``."""
    match = _WIKI.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        group = 2 if match[2] is not None else 1
        state.pos = match.start(group)
        opener = state.push("link_open", "a", 1)
        opener.markup, opener.attrs = "wiki", {"href": match[1].strip()}
        opener.meta["target"] = match.span(1)
        text = state.push("text", "", 0)
        text.content = match[group]
        text.map = [match.start(group), match.end(group)]
        state.pos = match.end(group)
        state.push("link_close", "a", -1)
    state.pos = match.end()
    return True


def embed(state: StateInline, silent: bool) -> bool:
    """An embedded wiki page or image, ``![[target]]``."""
    match = _WIKI.match(state.src, state.pos + 1, state.posMax)
    return match is not None and opaque(state, match.end(), silent)


def template_link(state: StateInline, silent: bool) -> bool:
    """A link whose target is made by a template: ``[text]({{< ref "page" >}})``."""
    start = state.pos
    if "{" not in state.src or state.html_terminator_last("}") < start:
        return False
    label_end = state.md.helpers.parseLinkLabel(state, start, True)
    if label_end < 0:
        return False
    match = _TEMPLATE_TARGET.match(state.src, label_end + 1, state.posMax)
    if match is None or "{" not in match["target"]:
        return False
    if not silent:
        end = state.posMax
        state.pos, state.posMax = start + 1, label_end
        opener = state.push("link_open", "a", 1)
        opener.markup, opener.attrs = "template", {"href": match["target"]}
        opener.meta["target"] = match.span("target")
        state.linkLevel += 1
        state.md.inline.tokenize(state)
        state.linkLevel -= 1
        state.push("link_close", "a", -1)
        state.posMax = end
    state.pos = match.end()
    return True


def template_image(state: StateInline, silent: bool) -> bool:
    """An image whose target is made by a template."""
    start = state.pos
    if not state.src.startswith("![", start) or state.html_terminator_last("}") < start:
        return False
    label_end = state.md.helpers.parseLinkLabel(state, start + 1, False)
    match = _TEMPLATE_TARGET.match(state.src, label_end + 1, state.posMax) if label_end >= 0 else None
    if match is None or "{" not in match["target"]:
        return False
    if not silent:
        content = state.src[start + 2 : label_end]
        token = state.push("image", "img", 0)
        token.attrs = {"src": match["target"], "alt": ""}
        token.content = content
        token.children = state.md.inline.parse(content, state.md, state.env, [])
        token.meta["target"] = match.span("target")
    state.pos = match.end()
    return True


_BEYOND_COMMONMARK: Mapping[str, tuple[InlineRule, ...]] = {
    "~": (rules_inline.strikethrough.tokenize,),
    "{": (template, attributes),
    "$": (math,),
    ":": (emoji,),
    "[": (wiki, bracketed, template_link),
    "!": (embed, template_image),
    "<": (jsx,),
}

FULL_RULES: Mapping[str, tuple[InlineRule, ...]] = {
    char: tuple(rule for rules in (DIALECT_RULES, _BEYOND_COMMONMARK, COMMONMARK_RULES) for rule in rules.get(char, ()))
    for char in dict.fromkeys((*COMMONMARK_RULES, *_BEYOND_COMMONMARK, *DIALECT_RULES))
}
"""What editorial sites write in Markdown."""

MDX_RULES: Mapping[str, tuple[InlineRule, ...]] = {
    **FULL_RULES,
    "{": (*FULL_RULES["{"], expression),
    "<": (fragment, *FULL_RULES["<"]),
}
"""The same with MDX's expressions."""
