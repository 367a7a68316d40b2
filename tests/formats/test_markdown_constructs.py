"""What editorial repositories write in Markdown: each construct, what is seen of it and what is masked."""

from __future__ import annotations

import pytest

from seolint.document import Document
from seolint.formats.markdown import read_markdown
from seolint.text import Source

P = "\ufffc"


def read(text: str) -> Document:
    document = read_markdown(Source(text))
    document.verify()
    return document


def seen(text: str) -> list[tuple[str, str]]:
    return [(b.kind, b.text) for b in read(text).blocks]


INLINE = [
    ("Un `code` ici", f"Un {P} ici"),
    ("Un **mot** *ici*", "Un mot ici"),
    ("Un ~~mot~~ ici", "Un mot ici"),
    ("Caf&eacute;\u00a0: &amp; \\*", "Café\u00a0: & *"),
    ("Un mot[^1] ici", "Un mot ici"),
    ("![alt](i.png) ici", f"{P} ici"),
    ("Un [lien]({{< ref \"p.md\" >}}) ici", "Un lien ici"),
    ("Un [lien]({% link p.md %}) ici", "Un lien ici"),
    ("Une {{ variable }} ici", f"Une {P} ici"),
    ("Un {{< court >}} ici", f"Un {P} ici"),
    ("Une {% balise %} ici", f"Une {P} ici"),
    ("Un mot{: .c} ici", "Un mot ici"),
    ("Un [lien](u){:target=\"_blank\"} ici", "Un lien ici"),
    ("Un [lien](u){. target=\"_blank\"} ici", "Un lien ici"),
    ("Une formule $x^2 + y$ ici", f"Une formule {P} ici"),
    ("Entre 5 $ et 10 $ ici", "Entre 5 $ et 10 $ ici"),
    ("US$5 ou CA$10", "US$5 ou CA$10"),
    ("Un [[lien|mot]] ici", "Un mot ici"),
    ("Un [[mot]] ici", "Un mot ici"),
    ("Bravo :tada: !", f"Bravo {P} !"),
    ("À 10:30:15 : un rappel", "À 10:30:15 : un rappel"),
    ("Un <abbr title=\"x\">mot</abbr> ici", "Un mot ici"),
    ("Touche <kbd>Ctrl</kbd> ici", f"Touche {P} ici"),
    ("Un <Composant prop={x} /> ici", "Un  ici"),
    ("Un<br>deux", "Un\ndeux"),
    ("Un  \ndeux", "Un\ndeux"),
    ("Un\ndeux", "Un deux"),
    ("Un <!-- note --> deux", "Un  deux"),
    ("Une {accolade} ici", "Une {accolade} ici"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "view"), INLINE)
def test_inline(text: str, view: str) -> None:
    assert seen(text) == [("paragraph", view)]


BLOCKS = [
    ("# Titre\n", [("heading", "Titre")]),
    ("Titre\n=====\n", [("heading", "Titre")]),
    ("# Titre {#ancre .c}\n", [("heading", "Titre")]),
    ("- [ ] à faire\n- [x] fait\n", [("item", "à faire"), ("item", "fait")]),
    ("| a | b\\|c |\n|---|---|\n| `d` |\n", [("table", ""), *(("cell", c) for c in ("a", "b|c", P, ""))]),
    ("Un mot[^1].\n\n[^1]: La note\n    suite.\n", [("paragraph", "Un mot."), ("paragraph", "La note suite.")]),
    ("Terme\n:   Définition\n    suite\n", [("term", "Terme"), ("definition", "Définition suite")]),
    ("*[HTML]: HyperText\n", [("opaque", "")]),
    ("!!! note\n    Contenu.\n\nAprès.\n", [("opaque", ""), ("paragraph", "Contenu."), ("paragraph", "Après.")]),
    ("??? tip\n    - un\n", [("opaque", ""), ("item", "un")]),
    ("::: warning\nContenu.\n:::\n", [("opaque", ""), ("paragraph", "Contenu."), ("opaque", "")]),
    ("> [!NOTE]\n> Contenu.\n", [("quote", "Contenu.")]),
    ("{% include a.html %}\n", [("opaque", "")]),
    ("{% highlight c %}\nun *code*\n\ndeux\n{% endhighlight %}\n", [("opaque", "")]),
    ("{{< figure\n  src=\"a\"\n>}}\n", [("opaque", "")]),
    ("$$\nx^2\n\ny\n$$\n", [("opaque", "")]),
    ("import X from 'x'\n\nTexte.\n", [("opaque", ""), ("paragraph", "Texte.")]),
    ("<Note type={x}>\n\nTexte.\n\n</Note>\n", [("opaque", ""), ("paragraph", "Texte."), ("opaque", "")]),
    ("Texte.\n{: .classe}\n", [("paragraph", "Texte."), ("opaque", "")]),
    ("[TOC]\n", [("opaque", "")]),
    ("<!-- more -->\n", [("html", "")]),
    ("<div>\n<h2>Titre</h2>\n<p>Un mot.</p>\n</div>\n", [("html", ""), ("heading", "Titre"), ("paragraph", "Un mot.")]),
    ("```\ncode\n```\n", [("code", "")]),
    ("    code\n", [("code", "")]),
    ("---\n", [("rule", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "blocks"), BLOCKS)
def test_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert seen(text) == blocks


@pytest.mark.parametrize("text", [t for t, _ in BLOCKS] + [t for t, _ in INLINE])
def test_line_ends_of_windows(text: str) -> None:
    document = read(text.replace("\n", "\r\n"))
    assert [(b.kind, b.text) for b in document.blocks] == seen(text)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Un `code` ici", ["`code`"]),
        ("Voir https://a.fr/b:c?d=e.", ["https://a.fr/b:c?d=e"]),
        ("Voir <https://a.fr>.", ["https://a.fr"]),
        ("À moi@exemple.fr !", ["moi@exemple.fr"]),
        ("Une {{ x }}", ["{{ x }}"]),
        ("Un <b>mot</b>", ["<b>", "</b>"]),
        ("```\ncode\n```", ["```\ncode\n```"]),
        ("{% raw %}\na\n{% endraw %}\n", ["{% raw %}\na\n{% endraw %}"]),
    ],
)
def test_what_is_no_prose_is_masked(text: str, masked: list[str]) -> None:
    assert [m.of(text) for m in read(text).masked] == masked


@pytest.mark.parametrize(
    ("text", "kind", "target", "written"),
    [
        ("[a](http://b.fr 't')", "inline", "http://b.fr", "http://b.fr"),
        ("[a](<b c>)", "inline", "b c", "b c"),
        ("[a]()", "inline", "", ""),
        ("[a](\n  /b\n)", "inline", "/b", "/b"),
        ("[a][r]\n\n[r]: http://b.fr", "reference", "http://b.fr", "http://b.fr"),
        ("<http://b.fr>", "autolink", "http://b.fr", "http://b.fr"),
        ("[[Page|a]]", "wiki", "Page", "Page"),
        ('<a href="b&amp;c">a</a>', "html", "b&c", "b&amp;c"),
        ('<p><a href="/b">a</a></p>', "html", "/b", "/b"),
        ("> [a](\n> /b)", "inline", "/b", "/b"),
    ],
)
def test_links(text: str, kind: str, target: str, written: str) -> None:
    document = read(text)
    (link,) = document.links
    assert (link.kind, link.target) == (kind, target)
    assert link.target_span is not None
    assert link.target_span.of(text) == written
    assert link.view_span.of(document.blocks[link.block].text) in ("a", "http://b.fr")


@pytest.mark.parametrize(
    ("text", "alt", "target"),
    [
        ("![un *mot*](i.png)", "un mot", "i.png"),
        ("![](i.png)", "", "i.png"),
        ('<img src="i.png">', None, "i.png"),
        ('Un <img src="i.png" alt="l&eacute;"> ici', "lé", "i.png"),
        ("![a][r]\n\n[r]: i.png", "a", "i.png"),
    ],
)
def test_images(text: str, alt: str | None, target: str) -> None:
    (image,) = read(text).images
    assert (image.alt.text if image.alt else None, image.target) == (alt, target)


def test_mdx_expressions_and_comments() -> None:
    document = read_markdown(Source("Un {valeur} ici {/* note */} .\n\n{props.x}\n\n    pas du code\n"), "mdx")
    assert [(b.kind, b.text) for b in document.blocks] == [
        ("paragraph", f"Un {P} ici  ."),
        ("opaque", ""),
        ("paragraph", "pas du code"),
    ]


def test_parents_tell_where_a_block_stands() -> None:
    blocks = read("> - un\n>   > deux\n\n[^1]: trois\n").blocks
    assert [b.parents for b in blocks] == [
        ("quote", "list", "item"),
        ("quote", "list", "item", "quote"),
        ("note",),
    ]


def test_raw_html_is_written_as_html() -> None:
    text = "<p>Un mot.</p>\n"
    document = read(text)
    block = document.blocks[1]
    edit = document.writer.replace(block, block.view.pieces[0].view, ("a < *b*",))
    assert edit is not None
    assert edit.parts == ("a &lt; *b*",)
