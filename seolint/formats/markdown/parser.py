"""The Markdown parsers: markdown-it's rules, wrapped so that every token knows its place."""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown_it import MarkdownIt, rules_block, rules_inline
from markdown_it.token import Token

from seolint.formats.markdown.blocks import noting
from seolint.formats.markdown.inline import COMMONMARK_RULES, Helpers, InlineRule, NotingInline

__all__ = ["parse_blocks", "parser"]

_LEAVES = {
    "table": (rules_block.table, ""),
    "code": (rules_block.code, ""),
    "fence": (rules_block.fence, "`~"),
    "hr": (rules_block.hr, "*-_"),
    "html_block": (rules_block.html_block, "<"),
    "heading": (rules_block.heading, "#"),
    "lheading": (rules_block.lheading, ""),
    "paragraph": (rules_block.paragraph, ""),
}
_ALTERNATIVES = {
    "table": ["paragraph", "reference"],
    "fence": ["paragraph", "reference", "blockquote", "list"],
    "hr": ["paragraph", "reference", "blockquote", "list"],
    "html_block": ["paragraph", "reference", "blockquote"],
    "heading": ["paragraph", "reference", "blockquote"],
}
_FULL_RULES: dict[str, tuple[InlineRule, ...]] = {
    **COMMONMARK_RULES,
    "~": (rules_inline.strikethrough.tokenize,),
}


@cache
def parser(flavour: str = "full") -> MarkdownIt:
    """The parser of a flavour: ``commonmark``, or ``full`` for what editorial sites write."""
    md = MarkdownIt("commonmark")
    full = flavour != "commonmark"
    if full:
        md.options["maxNesting"] = 100
        md.options["tasklists"] = True
        md.enable("table")
    md.helpers = Helpers  # type: ignore[assignment]  # a namespace of the same three functions
    md.inline = NotingInline(_FULL_RULES if full else COMMONMARK_RULES)
    for name, (rule, first) in _LEAVES.items():
        md.block.ruler.at(name, noting(rule, first), {"alt": _ALTERNATIVES.get(name, [])})
    return md


def parse_blocks(md: MarkdownIt, text: str) -> tuple[list[Token], dict[str, Any]]:
    """The block tokens of normalised ``text``, inline tokens filled, and the parser's environment."""
    tokens: list[Token] = []
    env: dict[str, Any] = {}
    md.block.parse(text, md, env, tokens)
    for token in tokens:
        if token.type == "inline":
            token.children = md.inline.parse(token.content, md, env, [])
    return tokens, env
