# ruff: noqa: E501 - a construct is read in one piece
"""What editorial repositories write, a small file each: the constructs of Markdown, MDX, HTML and metadata.

In each text ``PROSE`` stands where a reader reads, ``CODE`` where nobody does (with spaces and quotes,
as code has them), ``KEY`` where a name stands that may hold neither. Tests put a sentence with a mistake
in the first, and the same mistakes as a trap in the others.
"""

from __future__ import annotations

__all__ = ["CODE", "CONSTRUCTS", "KEY", "MENDED", "PROSE", "filled"]

PROSE = "L'oeuvre de Paris est là"
MENDED = "L'œuvre de Paris est là"
CODE = "l'oeuvre  d'Etat ...2ème"
KEY = "oeuvre...2ème"

CONSTRUCTS: dict[str, str] = {
    "fence.md": "PROSE\n\n```js\nCODE\n```\n\nPROSE\n",
    "fence-tilde.md": "PROSE\n\n~~~\nCODE\n\n```\nCODE\n~~~\n\nPROSE\n",
    "fence-in-list.md": "- PROSE\n\n  ```sh\n  CODE\n  ```\n\n  PROSE\n- PROSE\n  - PROSE\n\n    ```\n    CODE\n    ```\n",
    "fence-in-quote.md": "> PROSE\n>\n> ```\n> CODE\n> ```\n>\n> PROSE\n",
    "fence-unclosed.md": "PROSE\n\n```\nCODE\n\nCODE\n",
    "indented.md": "PROSE\n\n    CODE\n\n    CODE\n\nPROSE\n",
    "code-span.md": "PROSE et `CODE` et ``CODE ` CODE`` fin. PROSE\n",
    "code-in-table.md": "| PROSE | b |\n|---|---|\n| `CODE \\| CODE` | PROSE |\n",
    "tasklist.md": "- [ ] PROSE\n- [x] PROSE `CODE`\n",
    "abbr.md": "PROSE HTML.\n\n*[HTML]: CODE\n",
    "attr.md": "PROSE\n{: .CODE}\n\n# Titre {#CODE}\n",
    "adm.md": '!!! note "Titre"\n    PROSE\n\n    ```\n    CODE\n    ```\n\nPROSE\n',
    "adm-col.md": '???+ tip "Titre"\n    PROSE\n\n    PROSE\n',
    "tabs-mkdocs.md": '=== "Onglet"\n\n    PROSE\n\n    ``` c\n    CODE\n    ```\n\n=== "Autre"\n\n    PROSE\n',
    "docusaurus-adm.md": ":::note[Un titre]\n\nPROSE\n\n:::\n\nPROSE\n",
    "docusaurus-adm2.md": ":::tip Un titre\nPROSE\n:::\n",
    "vitepress.md": (
        "::: details Voir plus\nPROSE\n\n```\nCODE\n```\n:::\n\n::: code-group\n\n```js [a.js]\nCODE\n```\n\n:::\n"
    ),
    "pandoc-div.md": "::: {.note #CODE}\nPROSE\n:::\n\n:::: col\n::: sub\nPROSE\n:::\n::::\n",
    "pandoc-cite.md": "PROSE [@oeuvre_Etat...2ème, p. 12] et @oeuvre2020 [voir @a; @b].\n",
    "gh-alert.md": "> [!WARNING]\n> PROSE\n\nPROSE\n",
    "obsidian.md": (
        "> [!note]- Un titre\n> PROSE\n> > [!tip]\n> > PROSE\n\nPROSE ^bloc-1\n\nPROSE %%CODE%% fin. ![[CODE]]\n"
    ),
    "wiki.md": "PROSE [[Page]] et [[Page#CODE|l'oeuvre]].\n",
    "liquid.md": (
        '{% include figure.html alt="CODE" %}\n'
        "\n"
        "PROSE {{ site.CODE | upcase }} fin.\n"
        "\n"
        '{% if x == "CODE" %}\n'
        "PROSE\n"
        "{% endif %}\n"
    ),
    "liquid-assign.md": '{% assign a = "CODE" %}\n{%- capture b -%}\nPROSE\n{%- endcapture -%}\n\nPROSE\n',
    "highlight.md": "PROSE\n\n{% highlight ruby linenos %}\nCODE\n\nCODE\n{% endhighlight %}\n\nPROSE\n",
    "raw.md": "PROSE\n\n{% raw %}\nCODE\n\nCODE\n{% endraw %}\n\nPROSE {% raw %}CODE{% endraw %} fin.\n",
    "njk.md": (
        '{% set x = "CODE" %}\n{# CODE #}\n\nPROSE\n\n{% macro a(b) %}PROSE{% endmacro %}\n\n{{ "CODE" | filtre }}\n'
    ),
    "njk-paired.md": '{% note "CODE" %}\nPROSE\n{% endnote %}\n\nPROSE\n',
    "hugo.md": (
        "PROSE\n"
        "\n"
        '{{< figure src="CODE" title="CODE" >}}\n'
        "\n"
        "{{% alert %}}\n"
        "PROSE\n"
        "{{% /alert %}}\n"
        "\n"
        'PROSE {{< ref "CODE" >}} fin.\n'
    ),
    "hugo-pair.md": '{{< highlight go "linenos=table" >}}\nCODE\n\nCODE\n{{< /highlight >}}\n\nPROSE\n',
    "hugo-mermaid.md": "{{< mermaid >}}\nCODE\n\nCODE\n{{< /mermaid >}}\n\nPROSE\n",
    "hugo-comment.md": "{{</* CODE */>}}\n\n{{/* CODE */}}\n\nPROSE {{%/* CODE */%}}\n",
    "hugo-multi.md": '{{< figure\n  src="CODE"\n  alt="CODE"\n>}}\n\nPROSE\n',
    "gitbook.md": (
        '{% hint style="info" %}\n'
        "PROSE\n"
        "{% endhint %}\n"
        "\n"
        "{% tabs %}\n"
        '{% tab title="CODE" %}\n'
        "PROSE\n"
        "{% endtab %}\n"
        "{% endtabs %}\n"
        "\n"
        '{% embed url="CODE" %}\n'
        "\n"
        '{% code title="CODE" %}\n'
        "```js\n"
        "CODE\n"
        "```\n"
        "{% endcode %}\n"
    ),
    "mdx.mdx": (
        "import A from './CODE'\n"
        "export const a = 'CODE'\n"
        "\n"
        "# Titre\n"
        "\n"
        "PROSE\n"
        "\n"
        "<A b={{c: 'CODE'}} d=\"CODE\">\n"
        "\n"
        "PROSE\n"
        "\n"
        "</A>\n"
        "\n"
        "PROSE {a.CODE} fin.\n"
        "\n"
        "{/* CODE */}\n"
        "\n"
        "{a.map(x => (\n"
        "  <li>{CODE}</li>\n"
        "))}\n"
        "\n"
        "PROSE\n"
    ),
    "mdx-export-fn.mdx": (
        "export function A() {\n"
        '  return "CODE"\n'
        "}\n"
        "\n"
        "PROSE\n"
        "\n"
        "export const meta = {\n"
        '  titre: "CODE",\n'
        "\n"
        "  autre: `CODE`,\n"
        "}\n"
        "\n"
        "PROSE\n"
    ),
    "mdx-inline-jsx.mdx": 'PROSE <B c="CODE">l\'oeuvre</B> et <C d={() => CODE} /> fin. PROSE\n',
    "mdx-tabs.mdx": (
        "<Tabs>\n"
        '  <TabItem value="a" label="CODE" default>\n'
        "\n"
        "  PROSE\n"
        "\n"
        "  ```\n"
        "  CODE\n"
        "  ```\n"
        "\n"
        "  </TabItem>\n"
        "</Tabs>\n"
        "\n"
        "PROSE\n"
    ),
    "mdx-text-in-jsx.mdx": (
        "<Note>PROSE</Note>\n\n<Note>\n  PROSE\n</Note>\n\n<div className=\"x\" style={{a: 'CODE'}}>\n  PROSE\n</div>\n"
    ),
    "mdx-comment-html.mdx": "PROSE\n\n{/*\nCODE\n\nCODE\n*/}\n\nPROSE\n",
    "astro.mdx": (
        "---\n"
        "title: Un titre\n"
        "---\n"
        "import X from '../CODE.astro';\n"
        "\n"
        "PROSE\n"
        "\n"
        "<X client:load a={`CODE`} />\n"
        "\n"
        "<X>\n"
        '  <Fragment slot="a">PROSE</Fragment>\n'
        "</X>\n"
    ),
    "math.md": "PROSE $CODE_a$ et $$CODE$$ fin.\n\n$$\nCODE\n\nCODE\n$$\n\nPROSE\n\n",
    "math-latex.md": "PROSE \\\\(CODE\\\\) fin.\n\n\\\\[ CODE \\\\]\n",
    "math-begin.md": "PROSE\n\n\\begin{align}\nCODE\n\\end{align}\n\nPROSE\n",
    "more.md": (
        "PROSE\n\n<!-- more -->\n\nPROSE\n\n<!-- CODE\n\nCODE -->\n\nPROSE <!-- CODE --> fin.\n\n<!--more-->\n"
    ),
    "comment-blocks.md": "<!--\nCODE\n\n# CODE\n\n- CODE\n-->\n\nPROSE\n",
    "kramdown-comment.md": (
        "PROSE\n"
        "\n"
        "{::comment}\n"
        "CODE\n"
        "\n"
        "CODE\n"
        "{:/comment}\n"
        "\n"
        "PROSE {::nomarkdown}CODE{:/} fin.\n"
        "\n"
        '{::options toc_levels="CODE" /}\n'
    ),
    "html-inline.md": 'PROSE <span class="CODE">l\'oeuvre</span> <kbd>CODE</kbd> <code>CODE</code> fin.\n',
    "html-block.md": (
        '<div class="CODE">\n<p>PROSE</p>\n<pre>CODE</pre>\n<script>\nCODE\n\nCODE\n</script>\n</div>\n\nPROSE\n'
    ),
    "script.md": 'PROSE\n\n<script type="module">\nCODE\n\nCODE\n</script>\n\nPROSE\n',
    "style.md": "PROSE\n\n<style>\nCODE\n\nCODE\n</style>\n\nPROSE\n",
    "pre.md": "PROSE\n\n<pre>\nCODE\n\nCODE\n</pre>\n\nPROSE\n",
    "textarea.md": "PROSE\n\n<textarea>\nCODE\n\nCODE\n</textarea>\n\nPROSE\n",
    "svg.md": 'PROSE\n\n<svg viewBox="0 0 1 1"><text>CODE</text>\n\n<title>CODE</title></svg>\n\nPROSE\n',
    "details.md": "<details>\n<summary>PROSE</summary>\n\nPROSE\n\n```\nCODE\n```\n\n</details>\n",
    "details-code.md": "<details><summary>PROSE</summary>\n<p>PROSE</p>\n<code>CODE</code>\n</details>\n",
    "iframe.md": (
        "PROSE\n"
        "\n"
        '<iframe src="CODE" title="CODE"></iframe>\n'
        "\n"
        "<video controls>\n"
        '<source src="CODE">\n'
        "CODE\n"
        "</video>\n"
        "\n"
        "PROSE\n"
    ),
    "template-el.md": "<template>\n<p>CODE</p>\n</template>\n\nPROSE\n",
    "emoji.md": "PROSE :tada: :+1: :coeur_oeuvre: fin.\n",
    "footnote.md": "PROSE[^1] et[^KEY].\n\n[^1]: PROSE\n    PROSE\n\n    ```\n    CODE\n    ```\n\n[^KEY]: PROSE\n",
    "inline-note.md": "PROSE^[l'oeuvre en note] fin.\n",
    "deflist.md": "Terme\n: PROSE\n\n: PROSE\n\nAutre\n:   PROSE\n\n        CODE\n",
    "setext.md": "PROSE et la suite\n=====\n\nPROSE\n\nAutre PROSE\n----\n\nPROSE\n",
    "ref-link.md": 'PROSE [a][r] fin ![x][r].\n\n[r]: http://a.fr/oeuvre_Etat_2ème "un titre"\n',
    "link-title.md": 'PROSE [a](oeuvre_2ème.md "Titre") ![alt](oeuvre...2ème.png)\n',
    "autolink.md": "PROSE <http://a.fr/oeuvre> et http://a.fr/oeuvre...a?b=c!d et www.oeuvre.fr fin.\n",
    "toc.md": "[[toc]]\n\n[TOC]\n\n[[_TOC_]]\n\n{:toc}\n\n* TOC\n{:toc}\n\nPROSE\n",
    "linebreak.md": "PROSE  \nPROSE\\\nPROSE<br>PROSE\n",
    "nested-list.md": "1. PROSE\n   - PROSE\n\n         CODE\n\n   - PROSE\n2. PROSE\n",
    "table-align.md": "| PROSE | PROSE |\n|:--|--:|\n| PROSE | `CODE` |\n| [a](KEY) | ![b](KEY) |\n{: .CODE}\n",
    "quarto.md": (
        "```{python}\n#| label: CODE\nCODE\n```\n\nPROSE {{< video CODE >}}\n\n![PROSE](KEY.png){#fig-1 width=50%}\n"
    ),
    "myst.md": "```{note}\nCODE\n```\n\n:::{figure} CODE.png\nPROSE\n:::\n\nPROSE {ref}`CODE` fin.\n\n%% CODE\n",
    "rst-role.md": "PROSE :ref:`CODE` fin.\n",
    "jinja-mkdocs.md": "{% set v = 'CODE' %}\nPROSE {{ v }}\n\n{{ macro(\"CODE\") }}\n",
    "jinja-call.md": "{{ initexo(0) }}\n\n{{ exercice(\n\"CODE\",\nb='CODE') }}\n\nPROSE\n",
    "snippet.md": '--8<-- "CODE.md"\n\n;--8<-- "CODE"\n\nPROSE\n',
    "critic.md": "PROSE {++l'oeuvre++} {--CODE--} {~~CODE~>CODE~~} {>>CODE<<}\n",
    "keys.md": "PROSE ++ctrl+alt++ et ==l'oeuvre== H~2~O x^2^\n",
    "md-in-html.md": '<div markdown="1">\n\nPROSE\n\n</div>\n\n<div markdown>\n\nPROSE **gras**\n\n</div>\n',
    "liquid-in-link.md": ("PROSE [a]({{ site.CODE }}/b) ![c]({% link CODE %}) [d]({{ '/CODE' | relative_url }}) fin\n"),
    "liquid-html.md": '<a href="{{ site.CODE }}">PROSE</a>\n\n<img src="{% CODE %}" alt="Une image">\n\nPROSE\n',
    "liquid-for.md": "<ul>\n{% for p in site.CODE %}\n<li>{{ p.CODE }}</li>\n{% endfor %}\n</ul>\n\nPROSE\n",
    "vue.md": (
        'PROSE {{ $page.CODE }} <Badge text="CODE" type="CODE"/> fin.\n'
        "\n"
        '<MyComp :a="CODE" @b="CODE">\n'
        "PROSE\n"
        "</MyComp>\n"
        "\n"
        "<script setup>\n"
        "const a = 'CODE'\n"
        "</script>\n"
    ),
    "erb-php.md": "PROSE <%= CODE %> et <?php CODE ?> fin.\n\n<%\nCODE\n%>\n\nPROSE\n",
    "wp-short.md": 'PROSE\n\n[caption id="CODE"]PROSE[/caption]\n\n[gallery ids="CODE"]\n\nPROSE\n',
    "wp-block.md": '<!-- wp:paragraph {"a":"CODE"} -->\n<p>PROSE</p>\n<!-- /wp:paragraph -->\n',
    "lineblock.md": "| PROSE\n| PROSE\n",
    "hard-wrap.md": "PROSE et\nl'oeuvre encore\nPROSE\n",
    "html-entities.md": "PROSE&nbsp;: l&rsquo;&oelig;uvre &eacutefin &#39;&#39; fin\n",
    "fm-yaml.md": (
        "---\n"
        'title: "Un titre : deux"\n'
        "cle: 'CODE' # commentaire\n"
        "liste:\n"
        "  - CODE\n"
        '  - "CODE"\n'
        "ancre: &a CODE\n"
        "ref: *a\n"
        "bloc: |\n"
        "  CODE\n"
        "  CODE\n"
        "plie: >-\n"
        "  CODE\n"
        "  CODE\n"
        "date: 2024-01-02\n"
        "tags: [CODE, 'CODE']\n"
        "---\n"
        "\n"
        "PROSE\n"
    ),
    "fm-toml.md": (
        "+++\n"
        'title = "Un titre"\n'
        "cle = 'CODE' # CODE\n"
        "date = 2024-01-02T10:00:00Z\n"
        "[params]\n"
        "x = '''\n"
        "CODE\n"
        "'''\n"
        "+++\n"
        "\n"
        "PROSE\n"
    ),
    "fm-json.md": '{\n  "title": "Un titre",\n  "cle": "KEY",\n  "x": {"y": ["KEY"]}\n}\n\nPROSE\n',
    "fm-pelican.md": "Title: Un titre\nDate: 2024-01-02\nCle: CODE\nTags: a, b\n\nPROSE\n",
    "fm-yaml-trail.md": "---  \ntitle: Un titre\ncle: CODE\n---   \nPROSE\n",
    "fm-yaml-dots.md": "---\ntitle: Un titre\ncle: CODE\n...\n\nPROSE\n",
    "fm-yaml-only.md": "---\ntitle: Un titre\ncle: CODE\n---\n",
    "fm-yaml-only-noeol.md": "---\ntitle: Un titre\ncle: CODE\n---",
    "fm-yaml-blank.md": "\n---\ntitle: Un titre\ncle: CODE\n---\n\nPROSE\n",
    "fm-yaml-comment.md": "<!-- CODE -->\n---\ntitle: Un titre\ncle: CODE\n---\n\nPROSE\n",
    "fm-yaml-dup.md": "---\ntitle: Un titre\ncle: CODE\ncle: CODE\ntitle: Autre\n---\n\nPROSE\n",
    "fm-yaml-bad.md": "---\ntitle: Un : titre : CODE\ncle: [CODE\n---\n\nPROSE\n",
    "fm-yaml-empty.md": "---\n---\n\nPROSE\n",
    "fm-yaml-unclosed.md": "---\ntitle: Un titre\ncle: CODE\n\nPROSE\n",
    "fm-yaml-nested.md": (
        "---\ntitle: Un titre\nseo:\n  title: CODE\n  description: CODE\ncover:\n  image: CODE\n---\n\nPROSE\n"
    ),
    "fm-yaml-dash-prose.md": "---\n\nPROSE\n\n---\n\nPROSE\n",
    "html-page.html": (
        "<!DOCTYPE html>\n"
        "<HTML LANG=fr>\n"
        "<HEAD>\n"
        "<TITLE>Un titre</TITLE>\n"
        "<META NAME=description CONTENT='Une description'>\n"
        '<SCRIPT TYPE="application/ld+json">{"a": "KEY"}</SCRIPT>\n'
        "<STYLE>CODE</STYLE>\n"
        "</HEAD>\n"
        "<BODY CLASS=CODE>\n"
        "<!--[if IE]> CODE <![endif]-->\n"
        "<TEMPLATE><P>CODE</PROSE></TEMPLATE>\n"
        "<ARTICLE>\n"
        "<H1 ID=a>Un titre</H1>\n"
        "<P CLASS=x>PROSE <A HREF=CODE.html>l'oeuvre</A> &eacute tr&egrave;s\n"
        "<P>PROSE <CODE>CODE</CODE> <IMG SRC=CODE.png ALT=Une>\n"
        "<PRE>CODE</PRE>\n"
        "<![CDATA[ CODE ]]>\n"
        "</ARTICLE>\n"
        "</BODY>\n"
        "</HTML>\n"
    ),
    "html-articles.html": (
        '<!doctype html><html lang="fr"><head><title>Un titre</title></head><body><nav><a href="CODE">CODE</a></nav><main><article><h2>Un</h2><p>PROSE</p></article><article><h2>Deux</h2><p>PROSE</p></article></main><footer>CODE</footer><script>CODE</script></body></html>'
    ),
    "html-frag.html": (
        "<p>PROSE <var>CODE</var></p>\n"
        "<blockquote><p>PROSE</p></blockquote>\n"
        "<ul><li>PROSE<ul><li>PROSE</ul><li>PROSE</ul>\n"
        "<textarea>CODE</textarea><select><option>CODE</select>\n"
        "<svg><text>CODE</text></svg><math><mi>CODE</mi></math>\n"
        "<table><tr><td>PROSE<td><code>CODE</code></table>\n"
        "<p>PROSE\n"
    ),
    "html-php.html": "<?php CODE ?>\n<p>PROSE <?= CODE ?> fin</p>\n<p>PROSE {{ CODE }} {% CODE %}</p>\n",
    "txt.txt": "PROSE\n\nPROSE\n",
}


def filled(text: str) -> str:
    """A construct with a mistake at every mark."""
    return text.replace("PROSE", PROSE).replace("CODE", CODE).replace("KEY", KEY)
