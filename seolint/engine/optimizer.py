"""A raw article into a publishable one: the fix loop with the editorial fixes on, and an account of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from seolint.article import Article, Inputs, NoSurroundings, Surroundings
from seolint.config import Config
from seolint.config.settings import RuleSettings
from seolint.editing.enrichment.boxes import Enrichment
from seolint.editing.enrichment.voices import Voice
from seolint.editing.request import Request, split_request
from seolint.engine.account import account_of
from seolint.engine.collector import patient_collector
from seolint.engine.facts import keeps_facts
from seolint.engine.fixer import Extra, FixLoop, FixResult, Material
from seolint.engine.handed_over import HandedOver, hand_over
from seolint.engine.inspection import Inspector, Job
from seolint.engine.offers import SAFE_AND_UNSAFE
from seolint.engine.provenance import TaggedEdit, Tape
from seolint.engine.reading import Reader
from seolint.engine.results import OptimizedArticle, Removed
from seolint.errors import UnsupportedLanguage, UsageError
from seolint.formats.plain import to_markdown
from seolint.text import ARTICLE, TITLE, Copy, Edit, Source, Span, apply_edits

__all__ = ["Order", "optimize"]

PROMPT_RESIDUE = "prompt-residue"
"""The rule in whose name the instructions of a request are put aside."""

_MARKUP = re.compile(
    r"\A\ufeff?(?:---|\+\+\+|;;;)[ \t]*\r?$"  # metadata
    r"|^[ ]{0,3}(?:\#{1,6}[ \t]|[-*+][ \t]+\S|\d{1,2}[.)][ \t]|>[ \t]|```|~~~)"  # headings, lists, quotations, code
    r"|!?\[[^\]\n]*\]\([^)\n]*\)"  # links, images
    r"|\*\*\S[^*\n]*\*\*",
    re.MULTILINE | re.VERBOSE,
)
"""What tells Markdown from a text that was pasted."""


_PAGE = re.compile(r"\ufeff?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
"""How a page begins, whatever its file is called."""


@dataclass(frozen=True, slots=True)
class Order:
    """What ``optimize`` is asked for.

    ``format`` is the input's (``None``: by path, else by what the text looks like);
    ``titles`` the number of ranked titles to give; ``entries`` metadata to write as
    given (author, date…); ``accept`` decides by its id whether a change is made,
    ``versions`` by its id which of its alternatives (from 0) is written instead.
    With ``enrich`` the boxes of newsrooms are added, from the article and from ``sources``.
    A metadata block that is not there is made like those of the files ``beside`` it.
    """

    source: Source
    config: Config = field(default_factory=Config)
    title: str | None = None
    keyphrase: str | None = None
    format: str | None = None
    min_words: int = 700
    titles: int = 4
    today: date | None = None
    verbatim: bool = False
    entries: Mapping[str, str] = field(default_factory=dict)
    accept: Callable[[str], bool] | None = None
    versions: Mapping[str, int] = field(default_factory=dict)
    enrich: bool = False
    sources: tuple[Source, ...] = ()
    beside: Surroundings = field(default_factory=NoSurroundings)


@dataclass(frozen=True, slots=True)
class _Start:
    """Where the loop begins: a text of one format, where it comes from, what may be copied beside it."""

    source: Source
    format: str
    title: str | None
    tape: Tape
    material: Material
    instructions: tuple[Removed, ...] = ()


def _looks_plain(text: str) -> bool:
    return _MARKUP.search(text) is None


def _format(source: Source) -> str:
    path = (source.path or "").lower()
    if path.endswith((".html", ".htm", ".xhtml")):
        return "html"
    if path.endswith((".md", ".markdown", ".mdown", ".mkd")):
        return "markdown"
    if path.endswith(".mdx"):
        return "mdx"
    if _PAGE.match(source.text):
        return "html"
    return "text" if _looks_plain(source.text) else "markdown"


def _start(order: Order) -> _Start:
    """The text to work on: the request's instructions put aside, plain text as Markdown."""
    source, form = order.source, order.format or _format(order.source)
    originals = {ARTICLE: source.text}
    tapes: dict[str, Tape] = {}
    title, tape = order.title, Tape.of(len(source.text))
    instructions: tuple[Removed, ...] = ()
    if form == "text":
        request = split_request(source.text)
        instructions = tuple(
            Removed(s.of(source.text), PROMPT_RESIDUE, (Copy(ARTICLE, s),)) for s in request.instructions
        )
        if title is None and request.title is not None:
            title = request.title.of(source.text)
            tapes[TITLE] = Tape.of(len(title), ARTICLE, request.title.start)
        source, tape = _edited(source, tape, _body_only(source.text, request))
        source, tape = _as_markdown(source, tape)
        form = "markdown"
    if order.title is not None:
        originals[TITLE] = order.title
        tapes[TITLE] = Tape.of(len(order.title), TITLE)
    texts = {} if title is None else {TITLE: title}
    return _Start(source, form, title, tape, Material(originals, texts, tapes), instructions)


def _begin_source(source: Source, name: str) -> tuple[Source, str, Tape]:
    """A source as work begins on it: plain text as Markdown, its format, its tape."""
    tape = Tape.of(len(source.text), name)
    form = _format(source)
    if form != "text":
        return source, form, tape
    source, tape = _as_markdown(source, tape)
    return source, "markdown", tape


def _as_markdown(source: Source, tape: Tape) -> tuple[Source, Tape]:
    """Plain text in the notation of Markdown, ended by a line end."""
    source, tape = _edited(source, tape, to_markdown(source))
    if not source.text.endswith(("\n", "\r")):
        end = len(source.text)
        source, tape = _edited(source, tape, [Edit(Span(end, end), (source.newline,))])
    return source, tape


def _edited(source: Source, tape: Tape, edits: Sequence[Edit]) -> tuple[Source, Tape]:
    """The text after ``edits`` that only change its notation, and its tape."""
    return replace(source, text=apply_edits(source.text, edits)), tape.edited([TaggedEdit(e) for e in edits])


def _body_only(text: str, request: Request) -> list[Edit]:
    """The edits that leave nothing of a request but its article."""
    if not request.instructions or not request.body:
        return []
    edits, at = [], 0
    for number, span in enumerate(request.body):
        edits.append(Edit(Span(at, span.start), ("\n\n",) if number else ()))
        at = span.end
    tail = text[at:]
    # The end of the file is no part of the request: its line end stays.
    kept = len(tail) - len(tail.rstrip("\r\n")) if not tail.strip() else 0
    edits.append(Edit(Span(at, len(text) - kept)))
    return edits


def _settled(order: Order) -> Config:
    """The configuration with the length that was asked for."""
    settings = order.config.settings
    rule = settings.rules.get("word-count", RuleSettings())
    asked = replace(rule, options={**rule.options, "min": order.min_words})
    return replace(order.config, settings=replace(settings, rules={**settings.rules, "word-count": asked}))


def _require_text(source: Source) -> None:
    """Raise UsageError for a text without words."""
    if not any(c.isalnum() for c in source.text):
        raise UsageError("there is no text to optimize", path=source.path, hint="Give an article of a few sentences.")


def _require_french(article: Article, path: str | None) -> None:
    """Raise UnsupportedLanguage for prose that is surely not French."""
    if article.foreign:
        raise UnsupportedLanguage(
            "this text is not French", path=path, hint="optimize writes French: give it a French article."
        )


def _with_entries(article: Article, order: Order) -> list[TaggedEdit]:
    """The metadata that was given to be written as it is."""
    wanted = {
        article.keys.get(name, (name,))[0]: (text,)
        for name, text in order.entries.items()
        if article.metadata(name) is None
    }
    if not wanted:
        return []
    edits = article.document.writer.set_metadata(article.document, wanted)
    return [TaggedEdit(e, "given") for e in edits or ()]


@patient_collector()
def optimize(order: Order, inspector: Inspector) -> OptimizedArticle:
    """The publishable article, what was done to make it, and what is left to a person.

    Raises UsageError for a text without words, UnsupportedLanguage for one that
    is not French, NotConverged when fixes undo each other.
    """
    _require_text(order.source)
    start = _start(order)
    config = _settled(order)
    inputs = Inputs(start.title, order.keyphrase, order.today, order.min_words, verbatim=order.verbatim)
    job = Job(start.source, config, inputs, format=start.format)
    reader = replace(inspector.reader(job), beside=order.beside)
    before = reader.read(start.source)
    _require_french(before, order.source.path)
    active = inspector.active(job)
    given = hand_over(order.sources, _begin_source, config, inputs, inspector)
    material = start.material.beside(given.material)
    make = partial(
        FixLoop,
        reader,
        active,
        inspector.catalog,
        SAFE_AND_UNSAFE,
        material=material,
        accept=order.accept,
        versions=order.versions,
        guard=keeps_facts,
        extra=_enriching(given, material.texts) if order.enrich else None,
    )
    done = _with_entries_made(make().run(before, start.tape), order, reader, make)
    return account_of(
        before,
        done,
        material.originals,
        active,
        inspector.catalog,
        titles=order.titles,
        instructions=start.instructions,
        enriched=given.voices if order.enrich else None,
    )


def _with_entries_made(done: FixResult, order: Order, reader: Reader, make: Callable[[], FixLoop]) -> FixResult:
    """The result with the metadata that was given, behind all that is made of the text, and mended."""
    given = _with_entries(done.article, order)
    if not given:
        return done
    text = apply_edits(done.source.text, [t.edit for t in given])
    again = make().run(reader.read(replace(done.source, text=text)), done.tape.edited(given))
    return replace(again, applied=(*done.applied, *again.applied), refused=(*done.refused, *again.refused))


def _enriching(given: HandedOver, texts: Mapping[str, str]) -> Extra:
    """What adds the boxes of newsrooms to an article that is otherwise done."""
    enrichment = Enrichment(given.voices, texts)
    return lambda article: enrichment.fixes(Voice(ARTICLE, article))
