"""Build the documentation, or with ``--check`` tell whether it holds.

    python docs/build.py            write the generated pages and a site in site/
    python docs/build.py --check    write nothing; fail if a page is stale, a link
                                    or an anchor leads nowhere, or a snippet is wrong

The generated pages are the rules (by ``docs/rules``' own generator) and the command line.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt

sys.path.insert(0, str(Path(__file__).resolve().parent))

from before_after import with_generated_parts
from command_line import command_line_page
from rule_pages import rule_pages
from snippets import snippet_problems

from seolint.catalog import load_catalog
from seolint.config import json_schema

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SITE = ROOT / "site"

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
_FENCE = re.compile(r"^( {0,3})(```+|~~~+).*?^\1\2[ \t]*$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")


def pages() -> list[Path]:
    """Every hand-written or generated page that is part of the documentation."""
    top = [ROOT / name for name in ("README.md", "README.fr.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    below = (p for p in sorted(DOCS.rglob("*.md")) if p.name != "locale.md")
    return [*(p for p in top if p.exists()), *below]


def slug(heading: str) -> str:
    """The anchor that forges give a heading."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)|`", r"\1", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


def anchors(page: Path) -> set[str]:
    """The anchors of the headings of ``page``."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    found: set[str] = set()
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", text, re.MULTILINE):
        base = name = slug(heading)
        number = 0
        while name in found:
            number += 1
            name = f"{base}-{number}"
        found.add(name)
    return found


def link_problems() -> Iterator[str]:
    """Relative links that lead nowhere."""
    for page in pages():
        text = _CODE.sub("", _FENCE.sub("", page.read_text(encoding="utf-8")))
        for target in _LINK.findall(text):
            if re.match(r"[a-z][a-z0-9+.-]*:", target):
                continue
            path, _, anchor = target.partition("#")
            there = (page.parent / path).resolve() if path else page
            where = page.relative_to(ROOT)
            if not there.exists():
                yield f"{where}: {target} leads to no file"
            elif anchor and there.suffix == ".md" and anchor not in anchors(there):
                yield f"{where}: {target} leads to no heading"


def generated() -> dict[Path, str]:
    """The pages that are made and not written, by path."""
    readmes = {page: with_generated_parts(page) for page in (ROOT / "README.md", ROOT / "README.fr.md")}
    schema = json.dumps(json_schema(load_catalog()), ensure_ascii=False, indent=2) + "\n"
    made = {DOCS / "command-line.md": command_line_page(), DOCS / "seolint.schema.json": schema}
    return {**made, **rule_pages(), **readmes}


_TEMPLATE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – seolint</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }}
pre {{ overflow-x: auto; padding: .8rem; border: 1px solid color-mix(in srgb, currentColor 20%, transparent) }}
table {{ border-collapse: collapse; display: block; overflow-x: auto }}
td, th {{ text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0 }}
</style>
</head>
<body>
<nav><a href="{home}">seolint</a></nav>
<main>
{body}
</main>
</body>
</html>
"""


def build_site() -> int:
    """Write every page as HTML below ``site/``; the number of pages."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    for page in pages():
        place = page.relative_to(DOCS) if page.is_relative_to(DOCS) else page.relative_to(ROOT)
        target = SITE / place.with_suffix(".html")
        text = page.read_text(encoding="utf-8")
        tokens = markdown.parse(text)
        for i, token in enumerate(tokens):
            if token.type == "heading_open":
                token.attrSet("id", slug(tokens[i + 1].content))
        body = markdown.renderer.render(tokens, markdown.options, {})
        body = re.sub(r'(href="(?![a-z]+:)[^"#]*)\.md\b', r"\1.html", body).replace('href="docs/', 'href="')
        first = re.search(r"^# +(.+)$", text, re.MULTILINE)
        home = "../" * (len(place.parts) - 1) + "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        title = html.escape(first[1] if first else place.stem, quote=False)
        target.write_text(_TEMPLATE.format(title=title, home=home, body=body), encoding="utf-8")
    return len(pages())


def check() -> list[str]:
    """What is wrong with the documentation as it stands."""
    stale = [
        f"{path.relative_to(ROOT)}: is stale; run python docs/build.py"
        for path, text in generated().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    return [*stale, *link_problems(), *snippet_problems(pages(), ROOT)]


def main() -> int:
    """Build or check; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail where the documentation is wrong")
    if parser.parse_args().check:
        problems = check()
        print("\n".join(problems) or f"{len(pages())} pages, every link, snippet and generated page holds")
        return 1 if problems else 0
    for path, text in generated().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{build_site()} pages in {SITE.relative_to(ROOT)}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
