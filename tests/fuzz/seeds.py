# ruff: noqa: E501 - a construct is read in one piece
"""Where fuzzing begins: every construct that we know, and bits of them to put together."""

from __future__ import annotations

import random

from constructs import CONSTRUCTS, filled

from seolint.formats import FORMATS, format_of
from seolint.text import Source

__all__ = ["PIECES", "mutated", "seeds"]

PIECES = tuple(
    p.encode()
    for p in (
        "\n", "\n\n", "\r\n", "\r", "\t", "    ", "# ", "> ", "- ", "1. ", "```\n", "~~~\n", "`", "**", "_", "[", "](", ")", "![",
        "<div>\n", "</div>\n", "<p>", "</p>", "<!--", "-->", "<script>", "</script>", "<svg>", "</svg>", "<pre>", "</pre>",
        "<h1>", "</h1>", "<a href=", "<img alt='", "<table><tr><td>", "{{", "}}", "{%", "%}", "{{<", ">}}", "{% raw %}", "{% endraw %}",
        "{:", "}", "{::comment}", "{:/}", "%%", "$$", "$", "\\(", "\\)", "\\begin{a}", "\\end{a}", ":::", "!!! a", "???", "[^1]", "[^1]: ",
        "*[A]: ", "[[", "]]", "---\n", "+++\n", "title: ", "title = \"", "{\"a\": ", "key:\n", "- a\n", "&amp;", "&nbsp;", "&#0;", "\\", "|", "|--|\n",
        "«", "»", "’", "'", "\"", "\u00a0", "\u202f", "\u200b", "\u00ad", "e\u0301", "\ufeff", "\x00", "\u2028", "\ufffd", "\ufffc",
        "l'oeuvre", "Etat", " !", "...", "10 000 €", "2ème", "fin.Le", "de de", "Ã©", "http://a.fr/x", "<!-- seolint-disable-next-line -->",
    )
)  # fmt: skip


def seeds() -> list[bytes]:
    """Every construct as bytes whose first names the format."""
    out = []
    for name, text in CONSTRUCTS.items():
        form = FORMATS.index(format_of(Source(text, name)))
        out.append(bytes([form]) + filled(text).encode())
    return out


def mutated(data: bytes, source: random.Random, others: list[bytes]) -> bytes:
    """``data`` with a few things put in, cut out, doubled or exchanged."""
    for _ in range(source.randint(1, 6)):
        at = source.randint(0, len(data))
        end = min(len(data), at + source.randint(0, 20))
        what = source.randrange(5)
        if what <= 1:
            data = data[:at] + source.choice(PIECES) + data[at:]
        elif what == 2:
            data = data[:at] + data[end:]
        elif what == 3:
            data = data[:at] + data[at:end] * 2 + data[end:]
        else:
            other = source.choice(others)
            cut = source.randint(0, len(other))
            data = data[:at] + other[cut : cut + source.randint(1, 60)] + data[end:]
    return data
