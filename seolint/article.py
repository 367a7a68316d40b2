"""An article: a document together with what the language says of it, computed when first asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from seolint.around import NoSurroundings, Surroundings
from seolint.document import Block, Document, Piece, TextView
from seolint.french.debris.boxes import Box, names_source, new_words
from seolint.french.debris.boxes import boxes as find_boxes
from seolint.french.sentences import split_sentences
from seolint.french.words import count_words
from seolint.text import Source, Span

if TYPE_CHECKING:
    # The language is costly to import, and most questions about an article need none of it.
    from seolint.french.keyphrases.ranking import Keyphrase
    from seolint.french.parse import Parse

__all__ = [
    "Article",
    "Facts",
    "Focus",
    "Inputs",
    "Language",
    "MetadataKeys",
    "NoSurroundings",
    "Sentence",
    "Surroundings",
]


_Fact = TypeVar("_Fact")


class Language(Protocol):
    """Where parses come from (:class:`seolint.french.parse.Parser`)."""

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        """The parses of ``texts``, in order."""


MetadataKeys = Mapping[str, tuple[str, ...]]
"""For each field (``title``, ``seo_title``, …) the front-matter keys that may hold it, best first."""

DEFAULT_KEYS: MetadataKeys = {
    "title": ("title", "titre"),
    "seo_title": ("seo_title", "seoTitle", "metaTitle", "meta_title", "title_tag"),
    "lead": ("lead", "chapo", "summary", "excerpt", "intro"),
    "description": ("description", "meta_description", "metaDescription", "abstract"),
    "slug": ("slug",),
    "permalink": ("permalink", "url"),
    "aliases": ("aliases", "redirect_from"),
    "tags": ("tags", "keywords"),
    "keyphrase": ("keyphrase", "focus_keyphrase", "focus_keyword", "focuskw"),
    "date": ("date", "published", "pubDate", "datePublished"),
    "lastmod": ("lastmod", "updated", "modified", "last_modified_at", "updatedDate"),
    "author": ("author", "authors", "auteur"),
    "lang": ("lang", "language", "locale"),
    "image": ("image", "cover", "thumbnail", "banner", "hero"),
    "draft": ("draft", "published", "status"),
    "translation": ("translationKey", "translation"),
}


@dataclass(frozen=True, slots=True)
class Inputs:
    """What came with the article on the command line or from the caller.

    ``title`` is a title to customise that stands outside the article; ``today`` is an input,
    never the clock; ``min_words`` the length that ``optimize`` was asked for.
    """

    title: str | None = None
    keyphrase: str | None = None
    today: date | None = None
    min_words: int | None = None
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    verbatim: bool = False
    """No liberties at all: only what stands in the source, word for word."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its block's number, where it stands in that block's view, and its text."""

    block: int
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Focus:
    """The phrase that the article should be found by; ``origin``: front-matter, option or detected."""

    text: str
    origin: str

    @property
    def guessed(self) -> bool:
        """A guessed keyphrase never warns and never gates."""
        return self.origin == "detected"


_SAMPLE = 4000
"""Characters of prose that tell an article's language."""

_TELLING_WORDS = 12
_TELLING_LETTERS = 20
_BEYOND_LATIN = re.compile("[\u0250-\U0010ffff]")
"""Behind Latin in Unicode stand other scripts, and marks."""

_SPACES = str.maketrans("\u00a0\u202f’", "  '")


def _plain(text: str) -> str:
    """``text`` without what typography alone changes: no fact moves with it."""
    return text.translate(_SPACES)


_MOST_TEXTS = 4000
"""Passages whose facts are kept; an article of more is read once and hardly ever again."""


class Facts:
    """Costly facts of one article, kept from one reading of it to the next while what they rest on is the same."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, Any]] = {}
        self._by_text: dict[object, dict[str, Any]] = {}

    def of_text(self, name: object, text: str, compute: Callable[[str], _Fact]) -> _Fact:
        """The fact ``name`` of ``text`` alone: a passage that is read again unchanged keeps it."""
        kept = self._by_text.setdefault(name, {})
        if text not in kept:
            if len(kept) >= _MOST_TEXTS:
                kept.clear()
            kept[text] = compute(text)
        fact: _Fact = kept[text]
        return fact

    def get(self, name: str, key: object, compute: Callable[[], _Fact]) -> _Fact:
        """The fact called ``name``, computed again only when ``key`` is not what it was."""
        kept = self._kept.get(name)
        if kept is None or kept[0] != key:
            kept = self._kept[name] = (key, compute())
        fact: _Fact = kept[1]
        return fact


class Article:
    """A document and its language facts. Facts are computed once, when first asked for."""

    def __init__(
        self,
        document: Document,
        language: Language,
        *,
        inputs: Inputs | None = None,
        keys: MetadataKeys = DEFAULT_KEYS,
        surroundings: Surroundings | None = None,
        facts: Facts | None = None,
    ) -> None:
        self.document = document
        self.inputs = inputs or Inputs()
        self.keys = keys
        self.surroundings: Surroundings = surroundings or NoSurroundings()
        self._language = language
        self.facts = facts or Facts()
        self._once: dict[str, Any] = {}
        self.focus_asked = False
        """Whether somebody asked for the focus keyphrase; the linter resets it before each rule."""

    def version(self, document: Document) -> Article:
        """Another version of the article: the same metadata keys and parser, nothing else shared."""
        return Article(document, self._language, keys=self.keys)

    def once(self, name: str, compute: Callable[[], _Fact]) -> _Fact:
        """The fact called ``name`` of this very reading, which several rules ask for."""
        if name not in self._once:
            self._once[name] = compute()
        fact: _Fact = self._once[name]
        return fact

    @property
    def source(self) -> Source:
        """The raw text."""
        return self.document.source

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The document's blocks, in source order."""
        return self.document.blocks

    @cached_property
    def headings(self) -> tuple[int, ...]:
        """Numbers of the blocks that are headings."""
        return tuple(i for i, b in enumerate(self.blocks) if b.kind == "heading")

    @cached_property
    def prose(self) -> tuple[int, ...]:
        """Numbers of the blocks whose words count: paragraphs, list items, quotations, definitions."""
        return tuple(i for i, b in enumerate(self.blocks) if b.is_prose and b.text.strip())

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the prose blocks, in order. Needs no model."""
        return tuple(
            Sentence(i, span, span.of(self.blocks[i].text))
            for i in self.prose
            for span in self.facts.of_text("sentences", self.blocks[i].text, split_sentences)
        )

    @cached_property
    def _sample(self) -> str:
        return " ".join(self.blocks[i].text for i in self.prose)[:_SAMPLE]

    @cached_property
    def foreign(self) -> bool:
        """Whether the prose is surely not French: the rules of the language then have nothing to say."""
        from seolint.french.language import guess_language, plainly_french

        beyond = len(_BEYOND_LATIN.findall(self._sample))
        # Every letter need be counted only where much of the text is no Latin.
        if beyond > _TELLING_LETTERS / 2:
            letters = sum(map(str.isalpha, self._sample))
            if letters >= _TELLING_LETTERS and beyond > letters / 2:
                return True
        if plainly_french(self._sample):
            return False
        guess = self.facts.of_text("language", self._sample, guess_language)
        return guess.words >= _TELLING_WORDS and guess.language != "fr"

    @cached_property
    def french(self) -> bool:
        """Whether the prose is surely French."""
        from seolint.french.language import guess_language

        guess = self.facts.of_text("language", self._sample, guess_language)
        return guess.words >= _TELLING_WORDS and guess.language == "fr"

    def block_words(self, index: int) -> int:
        """Words of one block as a reader counts them."""
        return self.facts.of_text("words", self.blocks[index].text, count_words)

    @cached_property
    def words(self) -> int:
        """Words of the prose as a reader counts them («l’Ukraine» is one)."""
        return sum(self.block_words(i) for i in self.prose)

    @cached_property
    def boxes(self) -> Mapping[int, Box]:
        """By block number, the newsroom's box («L’essentiel», «Repères», «Contexte») it stands in."""
        return find_boxes((b.kind == "heading", b.level, b.text) for b in self.blocks)

    @cached_property
    def sourced_boxes(self) -> frozenset[int]:
        """Headings of boxes that name the sources they are copied from: newsrooms call them by one word."""
        named = {i for i, box in self.boxes.items() if names_source(self.blocks[i].text)}
        heads = (i for i in self.headings if i in self.boxes and self.boxes.get(i - 1) != self.boxes[i])
        return frozenset(i for i in heads if any(n > i and self.boxes[n] == self.boxes[i] for n in named))

    @property
    def own_prose(self) -> tuple[int, ...]:
        """The prose blocks outside every box: what the article itself says."""
        return tuple(i for i in self.prose if i not in self.boxes)

    @property
    def new_words(self) -> int:
        """Words of the prose that are not said twice: the length that an article is held to."""
        told = (new_words(self.boxes[i], self.blocks[i].text) for i in self.prose if i in self.boxes)
        return sum(self.block_words(i) for i in self.own_prose) + sum(told)

    @cached_property
    def _parsed(self) -> tuple[int, ...]:
        return tuple(sorted({*self.prose, *self.headings}))

    @property
    def read_texts(self) -> list[str]:
        """All that is parsed when anything is: prose and headings by block, then what stands beside them.

        A batch costs little more for a title and a description, each by itself as much as a paragraph.
        """
        beside = [view.text for view in (self.headline, self.metadata("description")) if view is not None]
        if self.inputs.title:
            beside[: self.headline is not None] = [self.inputs.title]
        return [*(self.blocks[i].text for i in self._parsed), *beside]

    @cached_property
    def _parses(self) -> dict[int, Parse]:
        return dict(zip(self._parsed, self._language.parse_many(self.read_texts), strict=False))

    def parse(self, index: int) -> Parse:
        """The parse of prose or heading block number ``index``; offsets are places in its view."""
        return self._parses[index]

    def parse_text(self, text: str) -> Parse:
        """The parse of any other text: a title, a candidate heading."""
        return self._language.parse_many([text])[0]

    def metadata(self, name: str) -> TextView | None:
        """The string value of a metadata field (``title``, ``description``…) with its way back,
        or ``None`` where it is absent or empty. A value that the caller gave beside the text
        (``inputs.front_matter``) stands nowhere in it: its view points to the start and is not editable."""
        front = self.document.front_matter
        for key in self.keys.get(name, (name,)):
            if front is not None and key in front.views and front.views[key].text.strip():
                return front.views[key]
            given = self.inputs.front_matter.get(key)
            if isinstance(given, str) and given.strip():
                return TextView(given, (Piece(Span(0, len(given)), Span(0, 0), atomic=True, opaque=True),))
        return None

    @cached_property
    def h1(self) -> int | None:
        """Number of the first level-1 heading with text in the body."""
        return next((i for i in self.headings if self.blocks[i].level == 1 and self.blocks[i].text.strip()), None)

    @cached_property
    def headline(self) -> TextView | None:
        """What readers see as the title: the front matter's title, else the first H1."""
        return self.metadata("title") or (self.blocks[self.h1].view if self.h1 is not None else None)

    @cached_property
    def search_title(self) -> TextView | None:
        """What search engines are shown: ``seo_title``, else the headline."""
        return self.metadata("seo_title") or self.headline

    @property
    def ranked_title(self) -> str | None:
        """The title that the keyphrases are ranked by. One that was given goes first: it stays the same while the
        headline is being written."""
        return self.inputs.title or (self.headline.text if self.headline else None)

    @cached_property
    def keyphrases(self) -> tuple[Keyphrase, ...]:
        """The article's keyphrases, best first, with the reasons of each. Needs the parse."""
        title = self.ranked_title
        texts = tuple(self.blocks[i].text for i in self.prose)
        key = (tuple(_plain(text) for text in texts), title and _plain(title))
        return self.facts.get("keyphrases", key, lambda: self._ranked(texts, title))

    def _ranked(self, texts: tuple[str, ...], title: str | None) -> tuple[Keyphrase, ...]:
        from seolint.french.keyphrases.ranking import rank_keyphrases

        parses = [self._parses[i] for i in self.prose]
        title_parse = self.parse_text(title) if title else None
        return tuple(rank_keyphrases(texts, parses, title=title, title_parse=title_parse))

    @property
    def focus(self) -> Focus | None:
        """The focus keyphrase: given as an option, declared in the front matter, or detected."""
        self.focus_asked = True
        return self._focus

    @cached_property
    def _focus(self) -> Focus | None:
        if self.inputs.keyphrase:
            return Focus(self.inputs.keyphrase, "option")
        declared = self.metadata("keyphrase")
        if declared is not None:
            return Focus(declared.text.strip(), "front-matter")
        from seolint.french.keyphrases.focus import focus_keyphrase
        from seolint.french.matching import contains

        shown = self.metadata("seo_title")
        # Where a shorter title was made for search engines, what it left out is not what it aims at.
        kept = [k for k in self.keyphrases if shown is not None and contains(k.text, shown.text)]
        titled = shown if kept else self.metadata("title")
        best = focus_keyphrase(kept or self.keyphrases, titled.text if titled else None)
        return Focus(best.text, "detected") if best else None

    @property
    def known_focus(self) -> Focus | None:
        """The focus keyphrase if a person chose it, or somebody has asked for it before."""
        if "_focus" in self.__dict__:  # where cached properties are kept once computed
            return self._focus
        return self.declared_focus

    @property
    def declared_focus(self) -> Focus | None:
        """The focus keyphrase if a person chose it; needs no model."""
        if self.inputs.keyphrase or self.metadata("keyphrase") is not None:
            return self.focus
        return None
