"""The Markdown parsers: markdown-it's rules, wrapped so that every token knows its place."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from markdown_it import MarkdownIt, rules_block
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from seolint.formats.markdown.block_dialects import DIALECT_BLOCKS, html_block
from seolint.formats.markdown.block_extensions import BLOCK_EXTENSIONS, expression
from seolint.formats.markdown.blocks import beginning, noting, noting_definition
from seolint.formats.markdown.inline import COMMONMARK_RULES, Helpers, NotingInline
from seolint.formats.markdown.inline_extensions import FULL_RULES, MDX_RULES

__all__ = ["parse_blocks", "parser"]

_LARGEST = 1_000_000
"""Characters of one paragraph above which its markup is not read: nobody wrote it, and time stays bounded."""

_MARKUP = re.compile(r"[\\`*_\[\]<>&~{}$]|://|[:@]\S")
_PLAIN = NotingInline({"\n": COMMONMARK_RULES["\n"]})


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """markdown-it's rule, called only where the line below could be a table's second."""
    if start + 2 > end:
        return False
    at = state.bMarks[start + 1] + state.tShift[start + 1]
    return at < state.eMarks[start + 1] and state.src[at] in "|-:" and rules_block.table(state, start, end, silent)


_LEAVES = {
    "table": (table, ""),
    "code": (rules_block.code, ""),
    "fence": (rules_block.fence, "`~"),
    "hr": (rules_block.hr, "*-_"),
    "html_block": (rules_block.html_block, "<"),
    "heading": (rules_block.heading, "#"),
    "lheading": (rules_block.lheading, ""),
    "paragraph": (rules_block.paragraph, ""),
}
_CONTAINERS = {
    "blockquote": (rules_block.blockquote, ">"),
    "list": (rules_block.list_block, "*+-0123456789"),
}
_ALTERNATIVES = {
    "table": ["paragraph", "reference"],
    "fence": ["paragraph", "reference", "blockquote", "list"],
    "hr": ["paragraph", "reference", "blockquote", "list"],
    "blockquote": ["paragraph", "reference", "blockquote", "list"],
    "list": ["paragraph", "reference", "blockquote"],
    "html_block": ["paragraph", "reference", "blockquote"],
    "heading": ["paragraph", "reference", "blockquote"],
}
_INLINE_RULES = {"commonmark": COMMONMARK_RULES, "full": FULL_RULES, "mdx": MDX_RULES}


@cache
def parser(flavour: str = "full") -> MarkdownIt:
    """The parser of a flavour: ``commonmark``, ``full`` for what editorial sites write, or ``mdx``."""
    md = MarkdownIt("commonmark")
    md.helpers = Helpers  # type: ignore[assignment]  # a namespace of the same three functions
    md.inline = NotingInline(_INLINE_RULES[flavour])
    for name, (rule, first) in _LEAVES.items():
        md.block.ruler.at(name, noting(rule, first), {"alt": _ALTERNATIVES.get(name, [])})
    for name, (rule, first) in _CONTAINERS.items():
        md.block.ruler.at(name, beginning(rule, first), {"alt": _ALTERNATIVES[name]})
    if flavour != "commonmark":
        md.options["maxNesting"] = 100
        md.options["tasklists"] = True
        md.options["store_labels"] = True
        md.enable("table")
        md.block.ruler.at("reference", noting_definition(rules_block.reference))
        md.block.ruler.at("html_block", noting(html_block, "<"), {"alt": _ALTERNATIVES["html_block"]})
        _extend(md, flavour)
    return md


def _extend(md: MarkdownIt, flavour: str) -> None:
    ruler = md.block.ruler
    for name, (rule, before, first, alternatives, leaf) in {**DIALECT_BLOCKS, **BLOCK_EXTENSIONS}.items():
        ruler.before(before, name, (noting if leaf else beginning)(rule, first), {"alt": alternatives})
    if flavour == "mdx":
        ruler.before("html_block", "expression", noting(expression, "{"), {"alt": ["paragraph"]})
        # Indented text is no code in MDX.
        md.disable("code")


def parse_blocks(md: MarkdownIt, text: str, env: dict[str, Any] | None = None) -> list[Token]:
    """The block tokens of normalised ``text``, inline tokens filled. ``env`` is the parser's: it then
    holds ``destinations``, the places of the targets of reference links by label.

    Tokens with ``meta["unread"]`` are too large for their markup to be read: it stands in their text.
    """
    tokens: list[Token] = []
    env = {} if env is None else env
    md.block.parse(text, md, env, tokens)
    for token in tokens:
        if token.type == "inline" and len(token.content) > _LARGEST and _MARKUP.search(token.content):
            token.children = _PLAIN.parse(token.content, md, env, [])
            token.meta["unread"] = True
        elif token.type == "inline":
            token.children = md.inline.parse(token.content, md, env, [])
    return tokens
