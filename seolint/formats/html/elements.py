"""What the elements of HTML are to an article."""

from __future__ import annotations

from seolint.document import BlockKind

__all__ = ["BLOCKS", "CONTAINERS", "HIDDEN", "LEAVES", "OPAQUE", "VOID"]

LEAVES: dict[str, BlockKind] = {
    "p": "paragraph", "li": "item", "blockquote": "quote", "td": "cell", "th": "cell", "caption": "caption",
    "figcaption": "caption", "dt": "term", "dd": "definition", "summary": "caption", "legend": "caption",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
}  # fmt: skip
"""Elements whose own text is a block of this kind."""

CONTAINERS = {
    "ul": "list", "ol": "list", "li": "item", "blockquote": "quote", "table": "table", "thead": "head",
    "tbody": "body", "tr": "row", "th": "head", "figure": "figure", "dl": "definitions", "dd": "definition",
    "nav": "nav", "aside": "aside", "header": "header", "footer": "footer", "details": "details", "form": "form",
}  # fmt: skip
"""Elements that are named among a block's parents."""

BLOCKS = frozenset({
    *LEAVES, *CONTAINERS,
    "address", "article", "base", "body", "center", "col", "colgroup", "dialog", "dir", "div", "fieldset", "head",
    "hgroup", "hr", "html", "link", "main", "menu", "meta", "noscript", "optgroup", "option", "pre", "search",
    "section", "select", "template", "tfoot", "title",
})  # fmt: skip
"""Elements that begin and end a paragraph wherever they stand."""

OPAQUE = frozenset({
    "code", "kbd", "samp", "var", "svg", "math", "object", "video", "audio", "canvas", "textarea", "button", "select",
    "iframe", "map", "pre", "input", "embed",
})  # fmt: skip
"""Elements that are no prose: one placeholder in a sentence, a block of their own outside."""

HIDDEN = frozenset({"script", "style", "template", "noscript", "noembed", "noframes", "head", "title", "datalist"})
"""Elements of which nothing is seen."""

VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
"""Elements without an end tag."""
