"""What the head of a page says about it: title, description, language, addresses, dates, JSON-LD."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from seolint.document import FrontMatter, FrontMatterProblem, TextView
from seolint.formats.html.characters import attribute_view
from seolint.formats.html.tokens import Attribute, Tag
from seolint.formats.places import Place
from seolint.text import Span

__all__ = ["META_NAMES", "PageMetadata", "Spot"]

META_NAMES = {
    "description": "description",
    "author": "author",
    "robots": "robots",
    "keywords": "keywords",
    "article:published_time": "date",
    "article:modified_time": "lastmod",
    "og:title": "og:title",
    "og:description": "og:description",
    "og:image": "image",
    "og:url": "og:url",
    "og:type": "og:type",
    "twitter:card": "twitter:card",
    "twitter:title": "twitter:title",
    "twitter:image": "twitter:image",
}
"""By the name or property of a ``meta`` element, the metadata key that its content has."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value is written: its span, the quotes around it (empty for text), and its whole element."""

    span: Span
    quote: str
    element: Span


@dataclass(slots=True)
class PageMetadata:
    """Gathers metadata from the tags of a page as a reader meets them."""

    place: Place
    values: dict[str, Any] = field(default_factory=dict)
    views: dict[str, TextView] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)
    problems: list[FrontMatterProblem] = field(default_factory=list)
    html: Tag | None = None
    head: Tag | None = None
    head_end: int = 0
    title: Tag | None = None
    script: Tag | None = None
    jsonld: Span | None = None
    """From the first script of structured data to the last."""
    foreign: int = 0

    def see(self, tag: Tag) -> None:
        """Take note of a tag."""
        name = tag.name
        if name in ("svg", "math"):
            self.foreign += -1 if tag.closing else int(not tag.self_closing)
        elif name == "title" and not self.foreign:
            self.see_title(tag)
        elif name == "script":
            self.see_script(tag)
        elif tag.closing:
            if name == "head" and not self.head_end:
                self.head_end = tag.start
        elif name == "html" and self.html is None:
            self.html = tag
            self.take("lang", tag, tag.get("lang"))
        elif name == "head" and self.head is None:
            self.head = tag
        elif name == "meta":
            self.take(META_NAMES.get(_meta_name(tag), ""), tag, tag.get("content"))
        elif name == "link" and "canonical" in (tag.value("rel") or "").lower().split():
            self.take("canonical", tag, tag.get("href"))

    def take(self, key: str, tag: Tag, attribute: Attribute | None) -> None:
        """Keep the first value of a key; further ones are kept beside it, for rules that count them."""
        if not key or attribute is None or attribute.value is None:
            return
        value = attribute.value.strip()
        if key in self.values:
            self.values.setdefault(f"{key}:all", [self.values[key]]).append(value)
            return
        self.values[key] = value
        place = self.place.span(attribute.start, attribute.end)
        self.spots[key] = Spot(place, attribute.quote, self.place.span(tag.start, tag.end))
        view = attribute_view(self.place, attribute.start, attribute.end)
        if view.text:
            self.views[key] = view

    def see_title(self, tag: Tag) -> None:
        """The first ``title`` element is what search engines show."""
        if not tag.closing:
            self.title = self.title or tag
            return
        if self.title is None or "seo_title" in self.values:
            return
        view = attribute_view(self.place, self.title.end, tag.start)
        self.values["seo_title"] = view.text
        if view.text:
            self.views["seo_title"] = view
        element = self.place.span(self.title.start, tag.end)
        self.spots["seo_title"] = Spot(self.place.span(self.title.end, tag.start), "", element)

    def see_script(self, tag: Tag) -> None:
        """Structured data is parsed; what does not parse is a problem."""
        if not tag.closing:
            kind = (tag.value("type") or "").split(";")[0].strip().lower()
            self.script = tag if kind == "application/ld+json" else None
            return
        if self.script is None:
            return
        start, end = self.script.end, tag.start
        self.script = None
        span = self.place.span(start, end)
        self.jsonld = span if self.jsonld is None else Span(self.jsonld.start, span.end)
        text = self.place.content[start:end]
        try:
            self.values.setdefault("jsonld", []).append(json.loads(text))
        except (ValueError, RecursionError) as error:
            self.problems.append(FrontMatterProblem("jsonld-syntax", span, str(error)))

    def front_matter(self) -> FrontMatter:
        """All of it, as the metadata of a document."""
        start = self.head.start if self.head else 0
        end = max(self.head_end, self.head.end if self.head else 0)
        jsonld = {"jsonld": self.jsonld} if self.jsonld is not None else {}
        return FrontMatter(
            format="html",
            span=self.place.span(start, end) if end else Span(0, 0),
            values=self.values,
            views=self.views,
            spans={**{key: spot.element for key, spot in self.spots.items()}, **jsonld},
            problems=tuple(self.problems),
        )


def _meta_name(tag: Tag) -> str:
    return (tag.value("name") or tag.value("property") or "").strip().lower()
