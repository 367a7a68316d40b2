"""Any text at all is Markdown: it is read without an exception, each visible character has its place,
and what is seen is what markdown-it makes of it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from seolint.document import PLACEHOLDER, Document
from seolint.formats.markdown import read_markdown
from seolint.formats.plain import read_plain, to_markdown
from seolint.text import Source, apply_edits

FRAGMENTS = st.sampled_from(
    [
        *"*_`~[]()<>!#&\\|-+=:;.,'\"{}%$@^ \t\n\r\0\ufeff\u00a0é«»’",
        "\n\n", "\r\n", "    ", "> ", "- ", "1. ", "# ", "## ", "---\n", "===\n", "```\n", "~~~", "<b>", "</b>", "<br>",
        "<div>\n", "</div>\n", "<!--", "-->", "<p>", "</p>", "&amp;", "&#233;", "&nbsp;", "http://a.b", "<http://a.b>",
        "[a](b)", "![a](b)", "[a]: /b\n", "[a]", "| a | b |\n", "|---|---|\n", "\\|", "{: .c}", "{% x %}", "{{ x }}",
        "{{< x >}}", "[^1]", "[^1]: ", "*[A]: b\n", "!!! note\n", ":::", "$x$", "$$", ":smile:", "[[w]]", "[[w|v]]",
        "import a\n", "<A b={c}>", "mot ", "une phrase. ", "Autre", "title: x\n", "+++\n", "{\"a\": 1}\n", "- [ ] ",
        ": ", "??? x\n",
    ]
)  # fmt: skip
MARKDOWN = st.lists(FRAGMENTS, max_size=40).map("".join)
ANYTHING = MARKDOWN | st.text(max_size=200)

REFERENCE = MarkdownIt("commonmark")


def rendered(token: Token) -> str:
    out = []
    for child in token.children or ():
        if child.type == "text":
            out.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            out.append(" " if child.type == "softbreak" else "\n")
        elif child.type in ("code_inline", "image"):
            out.append(PLACEHOLDER)
        elif child.type == "html_inline" and child.content.lower().replace(" ", "") in ("<br>", "<br/>"):
            out.append("\n")
    return "".join(out)


def check(document: Document) -> None:
    """The promises of every document: verbatim views, blocks in order, places inside the source."""
    document.verify()
    size = len(document.source.text)
    starts = [b.span.start for b in document.blocks]
    assert starts == sorted(starts)
    for block in document.blocks:
        assert block.span.end <= size
        for piece in block.view.pieces:
            assert block.span.start <= piece.source.start <= piece.source.end <= block.span.end
    for link in document.links:
        assert link.span.end <= size
        assert link.view_span.end <= len(document.blocks[link.block].text)
        assert link.target_span is None or link.target_span.end <= size
    for image in document.images:
        assert image.span.end <= size
    assert all(a.end <= size for a in document.masked)


@settings(max_examples=400, deadline=None)
@given(ANYTHING)
def test_any_text_is_read(text: str) -> None:
    check(read_markdown(Source(text)))
    check(read_markdown(Source(text), "mdx"))


@settings(max_examples=400, deadline=None)
@given(ANYTHING)
def test_commonmark_is_seen_as_it_is_rendered(text: str) -> None:
    document = read_markdown(Source(text), flavour="commonmark")
    check(document)
    tokens = REFERENCE.parse(text.removeprefix("\ufeff"))
    seen = [b.text for b in document.blocks if b.kind not in ("code", "html", "rule", "opaque", "table")]
    assert seen == [rendered(t) for t in tokens if t.type == "inline"]


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_line_ends_move_no_character(text: str) -> None:
    plain = read_markdown(Source(text.replace("\r", "")))
    windows = read_markdown(Source(text.replace("\r", "").replace("\n", "\r\n")))
    check(windows)
    assert [(b.kind, b.text) for b in windows.blocks] == [(b.kind, b.text) for b in plain.blocks]


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_plain_text_is_read(text: str) -> None:
    check(read_plain(Source(text)))


@settings(max_examples=400, deadline=None)
@given(ANYTHING.filter(lambda t: "\0" not in t))
def test_plain_text_as_markdown_shows_the_same(text: str) -> None:
    source = Source(text)
    markdown = Source(apply_edits(text, to_markdown(source)))
    wanted = [b.text for b in read_plain(source).blocks]
    document = read_markdown(markdown)
    assert [b.text for b in document.blocks] == wanted
    assert {b.kind for b in document.blocks} <= {"paragraph"}
