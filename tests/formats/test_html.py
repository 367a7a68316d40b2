"""HTML: what is seen, where it stands, and how it is written back."""

from __future__ import annotations

import pytest

from seolint.document import Document
from seolint.formats import read
from seolint.text import Edit, Source, Span, apply_edits

PAGE = """<!doctype html>
<html lang="fr">
<head>
  <title>Le titre | Site</title>
  <meta name="description" content="Une &quot;desc&quot;">
  <link rel="canonical" href="https://x.fr/a">
  <script type="application/ld+json">{"@type": "NewsArticle"}</script>
</head>
<body>
<nav><ul><li><a href="/">Accueil</a></li></ul></nav>
<header><h1>Le titre</h1></header>
<main>
<article>
  <h2 id="s">Une section</h2>
  <p class="c">Un <strong>mot</strong> et un   autre,
  avec <a href="u">un lien</a>&nbsp;; et <code>x</code>. Une phrase assez longue pour compter.</p>
  <ul><li>un</li><li>deux</li></ul>
  <p>Fin. Suite.</p>
</article>
</main>
<footer><p>Un pied de page avec du texte, et même un peu trop de texte pour un pied.</p></footer>
</body>
</html>
"""


def document(text: str, kind: str = "html") -> Document:
    found = read(Source(text), kind)
    found.verify()
    return found


def applied(text: str, *edits: Edit | None) -> str:
    assert all(e is not None for e in edits)
    return apply_edits(text, [e for e in edits if e is not None])


def test_a_page_is_its_article_and_its_first_heading() -> None:
    blocks = document(PAGE).blocks
    assert [(b.kind, b.level, b.text) for b in blocks] == [
        ("heading", 1, "Le titre"),
        ("heading", 2, "Une section"),
        ("paragraph", 0, "Un mot et un autre, avec un lien\u00a0; et \ufffc. Une phrase assez longue pour compter."),
        ("item", 0, "un"),
        ("item", 0, "deux"),
        ("paragraph", 0, "Fin. Suite."),
    ]
    assert blocks[1].anchor == "s"


def test_the_head_of_a_page_is_its_metadata() -> None:
    front = document(PAGE).front_matter
    assert front is not None
    assert front.values["seo_title"] == "Le titre | Site"
    assert front.values["description"] == 'Une "desc"'
    assert front.values["canonical"] == "https://x.fr/a"
    assert front.values["lang"] == "fr"
    assert front.values["jsonld"] == [{"@type": "NewsArticle"}]
    assert front.views["seo_title"].to_source(Span(3, 8)).of(PAGE) == "titre"


def test_structured_data_that_does_not_parse_is_a_problem() -> None:
    front = document(PAGE.replace('"NewsArticle"}', '"NewsArticle"')).front_matter
    assert front is not None
    assert [p.kind for p in front.problems] == ["jsonld-syntax"]


def test_links_know_their_text_and_their_target() -> None:
    found = document(PAGE)
    (link,) = found.links
    assert link.view_span.of(found.blocks[link.block].text) == "un lien"
    assert link.target_span is not None
    assert link.target_span.of(PAGE) == "u"


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>a<p>b", ["a", "b"]),
        ("<ul><li>a<li>b</ul>c", ["a", "b", "c"]),
        ("a<br>b", ["a\nb"]),
        ("<div>a <p>b</p> c</div>", ["a", "b", "c"]),
        ("<p>a<script>x</script>b<style>y</style></p>", ["ab"]),
        ("<p>caf&eacute; &#233;&amp;lt; &inconnu; R&D</p>", ["café é&lt; &inconnu; R&D"]),
        ("<p>a < b et c > d</p>", ["a < b et c > d"]),
        ("<p>a<!-- <p>b</p> -->c</p>", ["ac"]),
        ('<p title="a > b">c</p>', ["c"]),
        ("<h2></h2>", [""]),
        ("<p> \n </p>", []),
        ("<select><option>x</select>y", ["\ufffcy"]),
        ("<table><caption>t<tr><td>a<td>b</table>", ["", "t", "a", "b"]),
        ("<p>un</b> deux", ["un deux"]),
        ("<", ["<"]),
        ("<p", ["<p"]),
        ("<!--", []),
    ],
)
def test_what_a_fragment_shows(html: str, texts: list[str]) -> None:
    assert [b.text for b in document(html, "html-fragment").blocks] == texts


def test_text_is_replaced_with_what_html_needs() -> None:
    text = "<p>Un mot ici.</p>"
    found = document(text, "html-fragment")
    edit = found.writer.replace(found.blocks[0], Span(3, 6), ("a < b & c &amp; d",))
    result = applied(text, edit)
    assert result == "<p>Un a &lt; b & c &amp;amp; d ici.</p>"
    assert document(result, "html-fragment").blocks[0].text == "Un a < b & c &amp; d ici."


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("  <p>Un. Deux.</p>\n", "  <p>Un.</p>\n  <p>Deux.</p>\n"),
        ('<p class="c">Un. Deux.</p>', '<p class="c">Un.</p>\n<p class="c">Deux.</p>'),
        ('<p id="c">Un. Deux.</p>', '<p id="c">Un.</p>\n<p>Deux.</p>'),
        ("<p><b>Un.</b> Deux.</p>", "<p><b>Un.</b></p>\n<p>Deux.</p>"),
    ],
)
def test_a_paragraph_becomes_two(text: str, result: str) -> None:
    found = document(text, "html-fragment")
    edit = found.writer.break_paragraph(found.blocks[0], Span(3, 4))
    assert applied(text, edit) == result


def test_no_paragraph_ends_inside_an_element() -> None:
    found = document("<p><b>Un. Deux.</b></p>", "html-fragment")
    assert found.writer.break_paragraph(found.blocks[0], Span(3, 4)) is None


def test_headings_are_inserted_and_changed() -> None:
    found = document(PAGE)
    edit = found.writer.insert_heading(found, 5, 2, ("R&D < tout",))
    assert "\n  <h2>R&D &lt; tout</h2>\n  <p>Fin. Suite.</p>" in applied(PAGE, edit)
    level = found.writer.set_heading_level(found.blocks[1], 3)
    assert '<h3 id="s">Une section</h3>' in applied(PAGE, level)


def test_a_removed_block_leaves_no_empty_line() -> None:
    found = document(PAGE)
    result = applied(PAGE, found.writer.remove_block(found, 5))
    assert "</ul>\n</article>" in result


def test_the_title_and_the_description_are_edited_in_place() -> None:
    found = document(PAGE)
    edits = found.writer.set_metadata(found, {"seo_title": ("Neuf & <vrai>",), "description": ('Dit "oui"',)})
    assert edits is not None
    result = applied(PAGE, *edits)
    assert "<title>Neuf & &lt;vrai></title>" in result
    assert 'content="Dit &quot;oui&quot;"' in result
    front = document(result).front_matter
    assert front is not None
    assert front.values["seo_title"] == "Neuf & <vrai>"
    assert front.values["description"] == 'Dit "oui"'


def test_what_the_head_lacks_is_added() -> None:
    text = "<!doctype html>\n<html>\n<head>\n<meta charset=utf-8>\n</head><body><p>Un texte.</p></body></html>"
    found = document(text)
    edits = found.writer.set_metadata(found, {"title": ("T",), "description": ("D",), "slug": ("s",)})
    assert edits is not None
    result = applied(text, *edits)
    assert '<head>\n<title>T</title>\n<meta name="description" content="D">\n<meta charset' in result


def test_an_attribute_without_quotes_gets_them() -> None:
    found = document("<html lang=en><title>T</title><p>Un texte.</p></html>")
    edits = found.writer.set_metadata(found, {"lang": ("fr",)})
    assert edits is not None
    assert applied(found.source.text, *edits).startswith('<html lang="fr"><title>T</title>')


def test_a_fragment_has_no_head() -> None:
    found = document("<p>a</p>", "html-fragment")
    assert found.front_matter is None
    assert found.writer.set_metadata(found, {"title": ("T",)}) is None
