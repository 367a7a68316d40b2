"""Any text at all is HTML: it is read without an exception, and each visible character has its place."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.document import Document
from seolint.formats.html.pages import read_fragment, read_html
from seolint.text import Source

NAMES = st.sampled_from([
    "p", "h1", "h2", "li", "ul", "blockquote", "table", "tr", "td", "th", "a", "b", "em", "code", "pre", "script",
    "style", "title", "head", "html", "body", "div", "article", "br", "img", "hr", "svg",
])  # fmt: skip
TAGS = st.builds("<{}>".format, NAMES) | st.builds("</{}>".format, NAMES)
FRAGMENTS = TAGS | st.sampled_from(
    [
        *"<>&;\"'=/!-? \n\r\t\0é\u00a0", "mot ", "&eacute;", "&nbsp;", "&amp", "<!--", "-->", "<!", "<?",
        "<a href='u'>",
        "<a href=u>", '<img src="i" alt="un &amp; deux">', "<p class=", "<![CDATA[", "]]>", "\ufeff",
        "un mot. Deux mots.",
        '<script type="application/ld+json">', "{}", '<meta name="description" content="d">', "<title>",
    ]
)  # fmt: skip
HTML = st.lists(FRAGMENTS, max_size=40).map("".join) | st.text(max_size=100)


def check(document: Document) -> None:
    document.verify()
    size = len(document.source.text)
    for block in document.blocks:
        assert block.span.end <= size
        for piece in block.view.pieces:
            assert block.span.start <= piece.source.start <= piece.source.end <= block.span.end
    for link in document.links:
        assert link.view_span.end <= len(document.blocks[link.block].text)
        assert link.target_span is not None
        assert link.span.covers(link.target_span)
    for image in document.images:
        assert "\ufffc" in document.blocks[image.block].text
    assert list(document.masked) == sorted(document.masked)


@settings(max_examples=500, deadline=None)
@given(HTML)
def test_any_text_is_read(text: str) -> None:
    check(read_fragment(Source(text)))
    check(read_html(Source(text)))
