"""Site generators: how their projects look, where articles live, what their metadata keys are called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["GENERATORS", "Generator", "detect"]


@dataclass(frozen=True, slots=True)
class Generator:
    """``files`` are patterns of which one must be there; ``holds`` a pattern that it must match, where the
    file's name is not enough. ``content`` are the folders of articles, best first; ``keys`` the metadata
    keys of each field, best first."""

    name: str
    files: tuple[str, ...]
    content: tuple[str, ...]
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    holds: str | None = None
    exclude: tuple[str, ...] = ()

    def is_in(self, folder: Path) -> bool:
        """Whether ``folder`` is a project of this generator."""
        found = (path for pattern in self.files for path in sorted(folder.glob(pattern)) if path.is_file())
        return any(self.holds is None or re.search(self.holds, _text(path), re.MULTILINE) for path in found)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


GENERATORS: tuple[Generator, ...] = (
    Generator(
        "Astro",
        ("astro.config.*",),
        ("src/content", "src/pages"),
        {"date": ("pubDate", "date"), "lastmod": ("updatedDate",), "image": ("heroImage", "image")},
    ),
    Generator(
        "Docusaurus",
        ("docusaurus.config.*",),
        ("docs", "blog"),
        {"lastmod": ("last_update",), "author": ("authors", "author"), "tags": ("tags", "keywords")},
    ),
    Generator(
        "VitePress",
        (".vitepress/config.*", "docs/.vitepress/config.*"),
        ("docs",),
        {"lastmod": ("lastUpdated",)},
    ),
    Generator("Gatsby", ("gatsby-config.*",), ("content", "src/pages"), {"image": ("featuredImage", "image")}),
    Generator(
        "Eleventy",
        (".eleventy.js", "eleventy.config.*"),
        ("src", "content", "posts"),
        {"permalink": ("permalink",), "draft": ("draft", "eleventyExcludeFromCollections")},
    ),
    Generator("MkDocs", ("mkdocs.yml", "mkdocs.yaml"), ("docs",), {"tags": ("tags",)}),
    Generator(
        "Jekyll",
        ("_config.yml", "_config.yaml"),
        ("_posts", "_articles"),
        {"permalink": ("permalink",), "aliases": ("redirect_from",), "lastmod": ("last_modified_at",)},
        exclude=("_site/**", "vendor/**"),
    ),
    Generator(
        "Hugo",
        ("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default/hugo.*", "config/_default/config.*"),
        ("content",),
        {"lead": ("summary",), "permalink": ("url",), "lastmod": ("lastmod",), "aliases": ("aliases",)},
        exclude=("themes/**", "public/**"),
    ),
    Generator(
        "Hugo",
        ("config.toml", "config.yaml", "config.yml"),
        ("content",),
        {"lead": ("summary",), "permalink": ("url",), "lastmod": ("lastmod",), "aliases": ("aliases",)},
        holds=r"^\s*[\"']?baseURL\b",
        exclude=("themes/**", "public/**"),
    ),
    Generator(
        "Zola",
        ("config.toml", "zola.toml"),
        ("content",),
        {"permalink": ("path",), "lastmod": ("updated",), "aliases": ("aliases",), "author": ("authors",)},
        holds=r"^\s*base_url\b",
        exclude=("themes/**", "public/**"),
    ),
    Generator(
        "Pelican",
        ("pelicanconf.py",),
        ("content",),
        {"lead": ("summary",), "lastmod": ("modified",), "draft": ("status",)},
    ),
)


def detect(folder: Path) -> Generator | None:
    """The generator of the project in ``folder``, or ``None``."""
    return next((generator for generator in GENERATORS if generator.is_in(folder)), None)
