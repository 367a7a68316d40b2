# ruff: noqa: E501 - a construct is read in one piece
"""What editorial repositories write, a small file each: the constructs of Markdown, MDX, HTML and metadata.

In each text ``PROSE`` stands where a reader reads, ``CODE`` where nobody does (with spaces and quotes,
as code has them), ``KEY`` where a name stands that may hold neither. Tests put a sentence with a mistake
in the first, and the same mistakes as a trap in the others.
"""

from __future__ import annotations

__all__ = ["CODE", "CONSTRUCTS", "KEY", "MENDED", "PROSE", "filled"]

PROSE = "L'oeuvre de Paris est là"
MENDED = "L’œuvre de Paris est là"
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
        "<BODY CLASS=KEY>\n"
        "<!--[if IE]> CODE <![endif]-->\n"
        "<TEMPLATE><P>CODE</P></TEMPLATE>\n"
        "<ARTICLE>\n"
        "<H1 ID=a>Un titre</H1>\n"
        "<P CLASS=x>PROSE <A HREF=KEY.html>l'oeuvre</A> &eacute tr&egrave;s\n"
        "<P>PROSE <KBD>CODE</KBD> <IMG SRC=KEY.png ALT=Une>\n"
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
    "script-in-list.md": "- PROSE\n\n  <script>\n  CODE\n\n  CODE\n  </script>\n\n- PROSE\n",
    "script-in-quote.md": "> PROSE\n>\n> <div>\n> <script>\n> CODE\n>\n> CODE\n> </script>\n> </div>\n>\n> PROSE\n",
    "comment-in-div.md": "<div>\n<!-- CODE\n\nCODE -->\n<p>PROSE</p>\n</div>\n\nPROSE\n",
    "comment-mid-paragraph.md": "PROSE <!-- CODE\nCODE --> fin.\nPROSE\n",
    "comment-in-list.md": "- PROSE\n  <!-- CODE -->\n- PROSE\n\n<!-- CODE -->\n",
    "conditional-comment.md": "<!--[if lt IE 9]>\n<p>CODE</p>\n<![endif]-->\n\nPROSE\n",
    "declaration.md": (
        '<!DOCTYPE html>\n<?xml version="1.0" a="CODE"?>\n\nPROSE\n\n<![CDATA[\nCODE\n\nCODE\n]]>\n\nPROSE\n'
    ),
    "figure.md": (
        '<figure class="KEY">\n'
        '  <img src="KEY.png" alt="Une image">\n'
        "  <figcaption>PROSE</figcaption>\n"
        "</figure>\n"
        "\n"
        "PROSE\n"
    ),
    "html-table.md": (
        "<table>\n<thead><tr><th>PROSE</th></tr></thead>\n<tr><td>PROSE</td><td><code>CODE</code></td></tr>\n</table>\n"
    ),
    "html-attributes.md": 'PROSE <a href="KEY" title=\'KEY\' data-x=KEY>ici</a> <abbr title="KEY">ab</abbr> fin.\n',
    "html-multiline-tag.md": (
        'PROSE <a\n  href="KEY"\n  class="KEY">ici</a> fin.\n\n<div\n  id="KEY"\n  style="KEY">\nPROSE\n</div>\n'
    ),
    "html-in-heading.md": '## Un titre <small class="KEY">ici</small> `CODE` {#KEY}\n\nPROSE\n',
    "code-with-ticks.md": "PROSE ``` CODE ``` et `` `CODE` `` fin. PROSE\n",
    "code-multiline.md": "PROSE `CODE\nCODE` fin.\n",
    "code-html.md": "PROSE <code>CODE</code>, <tt>fin</tt>, <samp>CODE</samp>, <var>CODE</var>.\n",
    "code-after-list.md": "1. PROSE\n\n       CODE\n\n2. PROSE\n\n    ```\n    CODE\n    ```\n",
    "code-tab.md": "PROSE\n\n\tCODE\n\n\tCODE\n\nPROSE\n",
    "fence-attributes.md": '``` {.python #KEY hl_lines="1"}\nCODE\n```\n\n~~~~ { .html }\nCODE\n~~~\nCODE\n~~~~\n\nPROSE\n',
    "fence-in-details.md": "<details>\n<summary>PROSE</summary>\n\n~~~\nCODE\n\n</details>\n~~~\n\nPROSE\n\n</details>\n",
    "fence-in-html-no-blank.md": "<div>\n```js\nCODE\n```\n</div>\n\nPROSE\n",
    "fence-in-admonition.md": (
        "!!! warning\n"
        "\n"
        "    PROSE\n"
        "\n"
        "    1. PROSE\n"
        "\n"
        "        ```\n"
        "        CODE\n"
        "\n"
        "        CODE\n"
        "        ```\n"
        "\n"
        "    PROSE\n"
    ),
    "fence-in-definition.md": "Terme\n:   PROSE\n\n    ```\n    CODE\n    ```\n\nPROSE\n",
    "nested-admonition.md": '!!! note\n\n    PROSE\n\n    ??? tip "CODE"\n\n        PROSE\n\nPROSE\n',
    "admonition-in-list.md": "- PROSE\n\n    !!! note\n        PROSE\n\n- PROSE\n",
    "nested-directives.md": (
        '::::: {.columns}\n:::: {.column width="50%"}\nPROSE\n::::\n:::: column\nPROSE\n\n- PROSE\n::::\n:::::\n'
    ),
    "remark-directives.md": ':::youtube{#KEY}\nPROSE\n:::\n\n::video[x]{src="KEY"}\n',
    "text-directive.md": 'PROSE :abbr[HTML]{title="KEY"} fin.\n',
    "liquid-multiline-tag.md": '{% include figure.html\n   src="KEY"\n   alt="CODE"\n%}\n\nPROSE\n',
    "liquid-inline-if.md": 'PROSE {% if a == "CODE" %}et{% else %}ou{% endif %} fin. PROSE\n',
    "liquid-comment.md": (
        "{% comment %}\nCODE\n\nCODE\n{% endcomment %}\n\nPROSE {% comment %}CODE{% endcomment %} fin.\n"
    ),
    "liquid-quote-in-filter.md": "PROSE {{ page.date | date: \"CODE\" }} fin {{ 'CODE' | t }}.\n",
    "liquid-javascript.md": "{% javascript %}\nCODE\n\nCODE\n{% endjavascript %}\n\nPROSE\n",
    "nunjucks-raw-inline.md": "PROSE {% verbatim %}{{ CODE }}{% endverbatim %} fin.\n",
    "hugo-inline-highlight.md": 'PROSE {{< highlight js "hl_inline=true" >}}CODE{{< /highlight >}} fin.\n',
    "hugo-shortcode-in-list.md": '- PROSE\n  {{< figure src="CODE" >}}\n- PROSE {{% abbr "CODE" %}}\n',
    "hugo-shortcode-param-quotes.md": (
        "{{< quote author=`CODE` >}}\n"
        "PROSE\n"
        "{{< /quote >}}\n"
        "\n"
        "{{< tabs >}}\n"
        '{{% tab "CODE" %}}\n'
        "PROSE\n"
        "{{% /tab %}}\n"
        "{{< /tabs >}}\n"
    ),
    "hugo-expanded-code.md": '{{< code file="KEY" >}}\nCODE\n\nCODE\n{{< /code >}}\n\nPROSE\n',
    "eleventy-shortcode.md": (
        '{% youtube "KEY", "CODE" %}\n\nPROSE {% link "CODE" %} fin.\n\n{%- for x in y %}\n- PROSE\n{%- endfor %}\n'
    ),
    "handlebars.md": "PROSE {{#if a}}et{{/if}} {{{ CODE }}} {{!-- CODE --}} fin.\n",
    "cecil.md": '![](KEY.png){loading=lazy .KEY}\n\nPROSE [ici](KEY){rel="KEY"} fin.\n',
    "obsidian-block-comment.md": "PROSE\n\n%%\nCODE\n\nCODE\n%%\n\nPROSE\n",
    "obsidian-embed.md": "![[KEY.png|300]]\n\nPROSE ![[KEY#titre]] [[KEY|ici]] fin\n",
    "obsidian-tags.md": "PROSE #oeuvre et #oeuvre/Etat fin @oeuvre_Etat.\n",
    "github-mention.md": "PROSE @oeuvre-Etat, voir #1234 et depot/oeuvre@abc123.\n",
    "math-fence.md": "```math\nCODE\n```\n\n$$ CODE $$\n\nPROSE $`CODE`$ fin.\n",
    "math-in-list.md": "- PROSE\n\n  $$\n  CODE\n  $$\n\n- PROSE\n",
    "math-money.md": "PROSE pour 5 $ et 10 $ aussi. PROSE\n",
    "latex-single-brackets.md": "PROSE \\(x_{KEY}^2\\) fin.\n\n\\[\nx_{KEY}\n\\]\n\nPROSE\n",
    "latex-environment-inline.md": "PROSE\n\\begin{equation}\nCODE\n\\end{equation}\nPROSE\n",
    "mermaid.md": "```mermaid\ngraph TD\nCODE\n```\n\n~~~plantuml\nCODE\n~~~\n\nPROSE\n",
    "footnote-multi.md": "PROSE[^a].\n\n[^a]:\n    PROSE\n\n    PROSE\n\n        CODE\n\nPROSE\n",
    "reference-definitions.md": (
        "PROSE [un lien][KEY] fin.\n\n[KEY]: http://exemple.fr/KEY\n[b]: <KEY c> 'KEY'\n[c]:\n  /KEY\n  \"KEY\"\n"
    ),
    "link-multi-line-title.md": 'PROSE [ici](http://exemple.fr/KEY\n"KEY") fin.\n',
    "link-with-parens.md": "PROSE [ici](http://exemple.fr/a_(KEY)) et [là](<KEY d>) fin.\n",
    "image-link.md": '[![Une image](KEY.png "KEY")](http://exemple.fr/KEY)\n\nPROSE\n',
    "autolinks-bare.md": ("PROSE http://exemple.fr/KEY?a=l'oeuvre&b=1 puis moi@oeuvre.fr et ftp://oeuvre.fr/a fin.\n"),
    "heading-anchors.md": (
        "## Un titre {#KEY}\n"
        "\n"
        "PROSE\n"
        "\n"
        "## Autre titre ## {: #KEY .KEY }\n"
        "\n"
        "PROSE\n"
        "\n"
        '### Encore <a name="KEY"></a>\n'
        "\n"
        "PROSE\n"
    ),
    "block-attributes.md": "{:.KEY #KEY}\nPROSE\n\n> PROSE\n{: .KEY}\n\n- PROSE\n{: .KEY}\n\n{.KEY}\nPROSE\n",
    "span-attributes.md": "PROSE *ici*{: .KEY} et [texte]{.KEY} fin.\n",
    "pandoc-title-block.md": "% Un titre\n% KEY\n\nPROSE\n",
    "pandoc-raw.md": "PROSE `CODE`{=html} fin.\n\n```{=latex}\nCODE\n```\n\nPROSE\n",
    "quarto-shortcode.md": (
        "{{< include _KEY.qmd >}}\n"
        "\n"
        "PROSE {{< fa brands github >}} fin.\n"
        "\n"
        '::: {.callout-note title="KEY"}\n'
        "PROSE\n"
        ":::\n"
    ),
    "myst-directive.md": "```{figure} KEY.png\n:name: KEY\nCODE\n```\n\n# Un titre\n\nPROSE {doc}`CODE` fin.\n",
    "gfm-table-wide.md": "| PROSE | `CODE` |\n| :--- | ---: |\n| PROSE \\| PROSE | http://exemple.fr/KEY |\n",
    "table-html-cell.md": "| PROSE | <br>`CODE` |\n|---|---|\n| <b>PROSE</b> | {{ CODE }} |\n",
    "grid-table.md": (
        "+---------+--------+\n"
        "| KEY     | x      |\n"
        "+=========+========+\n"
        "| KEY     | y      |\n"
        "+---------+--------+\n"
        "\n"
        "PROSE\n"
    ),
    "svelte.md": "<script>\n  import A from 'KEY';\n</script>\n\nPROSE fin.\n",
    "astro-set.mdx": (
        "export const prerender = true;\n"
        'import { A } from "KEY";\n'
        "\n"
        "PROSE\n"
        "\n"
        '<A set:html={`CODE`} client:only="react" />\n'
    ),
    "mdx-multiline-jsx.mdx": '<Card\n  title="KEY"\n  icon={<Icon name="KEY" />}\n>\n  PROSE\n</Card>\n\nPROSE\n',
    "mdx-jsx-blank.mdx": "<A\n  b={[\n    'KEY',\n\n    \"KEY\",\n  ]}\n/>\n\nPROSE\n",
    "mdx-expression-blank.mdx": '{\n  /* CODE\n\n  CODE */\n}\n\n{(() => {\n  const a = "KEY"\n\n  return a\n})()}\n\nPROSE\n',
    "mdx-inline-comment.mdx": 'PROSE {/* CODE */} fin {`KEY`} et {"KEY"}.\n',
    "mdx-import-multiline.mdx": (
        "import {\n"
        "  A,\n"
        "  B\n"
        '} from "KEY"\n'
        "\n"
        "export default function L({ children }) {\n"
        "  return <div>KEY</div>\n"
        "}\n"
        "\n"
        "PROSE\n"
    ),
    "mdx-text-braces.mdx": (
        "PROSE <Trans>ici {CODE} là</Trans> fin.\n\n<ul>\n  {a.map((x) => <li key={x}>{x.KEY}</li>)}\n</ul>\n\nPROSE\n"
    ),
    "mdx-style.mdx": "<style>{`\n  CODE\n\n  CODE\n`}</style>\n\nPROSE\n",
    "mdx-fence.mdx": '<CodeGroup>\n\n```jsx title="KEY"\nCODE\n```\n\n</CodeGroup>\n\nPROSE\n',
    "front-yaml-anchors.md": (
        "---\n"
        "title: Un titre\n"
        "defauts: &d\n"
        "  a: CODE\n"
        "autre:\n"
        "  <<: *d\n"
        "long: >+\n"
        "  CODE\n"
        "\n"
        "  CODE\n"
        "quote: 'l''KEY : x'\n"
        "plat: [ 'KEY', \"KEY\" ] # CODE\n"
        "? cle complexe\n"
        ": CODE\n"
        "---\n"
        "\n"
        "PROSE\n"
    ),
    "front-yaml-crlf-tabs.md": (
        "---\n"
        "title:   Un titre   # KEY\n"
        "key:\tKEY\n"
        "vide:\n"
        "nul: ~\n"
        "n: 0123\n"
        "d: 2024-01-02 10:00:00 +01:00\n"
        "---\n"
        "\n"
        "PROSE\n"
    ),
    "front-yaml-emoji.md": '---\ntitle: "Un titre 🎉 \\u00e9 \\"x\\""\ncle: "KEY \\x41"\n---\n\nPROSE\n',
    "front-toml-tables.md": (
        "+++\n"
        "title = 'Un titre' # KEY\n"
        '"cle a" = "KEY"\n'
        'a.b = "KEY"\n'
        "l = [\n"
        '  "KEY", # KEY\n'
        "]\n"
        'ml = """\n'
        "KEY \\\n"
        '  KEY"""\n'
        "[[x]]\n"
        "t = 1979-05-27\n"
        "+++\n"
        "\n"
        "PROSE\n"
    ),
    "front-json-nested.md": (
        '{\n  "title" : "Un titre",\n  "a": [ {"b": "KEY"} , null, 1e3 ],\n  "u": "\\u00e9KEY"\n}\n\nPROSE\n'
    ),
    "front-pelican-lists.md": (
        "Title: Un titre\n"
        "Date: 2024-01-02 10:20\n"
        "Modified: 2024-01-03\n"
        "Tags: KEY, oeuvre\n"
        "Slug: un-titre\n"
        "Authors: A, B\n"
        "Summary: Un resume\n"
        "    KEY\n"
        "\n"
        "PROSE\n"
    ),
    "front-after-bom.md": "\ufeff---\ntitle: Un titre\ncle: CODE\n---\n\nPROSE\n",
    "mmd-metadata.md": "Title: Un titre\nAuthor: KEY\nCSS: KEY\n\nPROSE\n",
    "hard-breaks-html.md": "PROSE<br/>\nPROSE<br />PROSE\n",
    "html-news.html": (
        '<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>Un titre</title><link rel=canonical href="/KEY"><script type="application/ld+json">{"headline":"KEY","x":["KEY"]}</script><script>var a = "CODE";</script></head><body><header><nav><ul><li><a href="/KEY">CODE</a></ul></nav></header><main><article><h1 id="KEY">Un titre</h1><p>PROSE</p><figure><img src="KEY" srcset="KEY 2x" alt="x"><figcaption>PROSE</figcaption></figure><p>PROSE <a href="KEY?a=1&b=2">ici</a></p><pre><code>CODE</code></pre></article></main><aside><p>CODE</p></aside><footer><p>CODE</p></footer></body></html>\n'
    ),
    "html-unclosed.html": (
        "<div><p>PROSE<p>PROSE <b>gras<p>PROSE</div><ul><li>PROSE<li>PROSE</ul>\n"
        "<style>CODE</style><p>PROSE <noscript>CODE</noscript>\n"
    ),
    "html-comments.html": (
        "<p>PROSE <!-- CODE --> fin</p>\n"
        "<!-- <p>CODE</p> -->\n"
        "<!--[if mso]><p>CODE</p><![endif]-->\n"
        "<p>PROSE &amp; fin</p>\n"
    ),
    "html-nested-inline.html": (
        "<p>PROSE <em>et <strong>PROSE</strong></em> <button>CODE</button> <ruby>a<rt>b</rt></ruby> <math><mi>CODE</mi></math></p>\n"
        '<object data="KEY"><p>CODE</p></object>\n'
        "<p>PROSE</p>\n"
    ),
    "text-wrapped.txt": (
        "PROSE et la suite de cette ligne qui va assez loin\n"
        "pour etre coupee avant la fin du mot suivant, PROSE\n"
        "http://exemple.fr/KEY fin de ce texte.\n"
    ),
    "simple-table.md": "PROSE\n\n  KEY     Autre\n-------  ------\n  KEY       12\n  KEY      123\n\nPROSE\n",
    "html-code-span.md": '<div markdown="1">\nPROSE `CODE` fin.\n</div>\n\n<p>PROSE `CODE`</p>\n',
    "html-liquid.md": '<div class="a">\n<p>PROSE {{ page.KEY }} {% if a == \'KEY\' %}et{% endif %} {{< ref "KEY" >}}</p>\n</div>\n',
    "html-fragment-liquid.html": '<p>PROSE {{ page.KEY | date: "%Y" }} fin</p>\n{% if CODE %}\n<p>PROSE</p>\n{% endif %}\n<%= CODE %>\n',
    "html-md-fence-in-list.md": "<ul>\n<li>PROSE\n\n```\nCODE\n```\n\n</li>\n</ul>\n",
}


def filled(text: str) -> str:
    """A construct with a mistake at every mark."""
    return text.replace("PROSE", PROSE).replace("CODE", CODE).replace("KEY", KEY)
