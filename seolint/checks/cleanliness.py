"""Rules about what scraping, pasting and prompting leave in a text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from seolint.article import Article
from seolint.checks.scopes import Passage, passages
from seolint.document import PLACEHOLDER
from seolint.finding import Finding, Value
from seolint.french.debris.edges import edges_of
from seolint.french.debris.finding import DebrisSpan, find_debris, find_foreign_glosses
from seolint.french.gluing import Glued, find_glued
from seolint.french.language import foreign_stretches, surely_foreign
from seolint.french.lexicon import is_known
from seolint.french.sentences import split_sentences
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = [
    "caption_glued",
    "debris",
    "duplicate_passage",
    "encoding",
    "foreign_gloss",
    "glued_sentences",
    "recognised_debris",
    "source_missing",
    "source_tail",
    "stray_period",
]

_SHOWN = 60


def short(text: str) -> str:
    """``text`` on one line, its end cut off where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rsplit(" ", 1)[0] + "…"


_IN_HEADINGS = frozenset(("loader", "cookie", "paywall", "signup", "prompt"))


_READ = frozenset(("heading", "caption", "cell"))

_WINDOW = 2_000
"""Characters of a huge block that are searched at a time, whole sentences of them: no debris is longer, and the
cost of looking around it grows faster than the text."""

_UNDIVIDED = 20_000
"""Characters up to which a block is searched as a whole: every article that somebody wrote."""

_AT_THE_END = frozenset(("source-tail", "agency-tail"))


def _debris(article: Article, rule: str, *, parsed: bool = False) -> Iterable[tuple[Passage, DebrisSpan]]:
    """The debris that ``rule`` reports, in text that is read as prose (headings too: a button can stand there)."""
    for passage, found in (
        _all_with_captions(article) if parsed else article.once("debris", lambda: _all_debris(article))
    ):
        # A heading that asks for comments may well be the article's own.
        heading = article.blocks[passage.block or 0].kind == "heading"
        if found.rule == rule and (not heading or found.family in _IN_HEADINGS):
            yield passage, found


def _searched(article: Article) -> Iterator[Passage]:
    for passage in passages(article, "body"):
        block = article.blocks[passage.block or 0]
        if block.is_prose or block.kind in _READ:
            yield passage


def _all_debris(article: Article) -> list[tuple[Passage, DebrisSpan]]:
    """All that is debris by its words, of every family: one search for all rules."""
    found = [(p, d) for p in _searched(article) for d in article.facts.of_text("debris", p.text, _in_windows)]
    return found + _at_edges(article, found)


def _at_edges(article: Article, found: list[tuple[Passage, DebrisSpan]]) -> list[tuple[Passage, DebrisSpan]]:
    """Sections above and signatures below a page that was pasted, which other debris tells."""
    if not found:
        return []
    prose = [p for p in passages(article, "body") if article.blocks[p.block or 0].is_prose]
    known = [[d.span for q, d in found if q.block == p.block] for p in prose]
    return [
        (prose[n], DebrisSpan("navigation", span, whole=len(span) == len(prose[n].text)))
        for n, span in edges_of([p.text for p in prose], known)
    ]


def _all_with_captions(article: Article) -> list[tuple[Passage, DebrisSpan]]:
    return article.once("debris-with-captions", lambda: list(_with_captions(article)))


def _with_captions(article: Article) -> Iterator[tuple[Passage, DebrisSpan]]:
    """The debris that it takes a parse to tell from sentences, and what is debris without one."""
    found = []
    for passage in _searched(article):
        prose = article.blocks[passage.block or 0].is_prose
        finite = partial(_finite, article, passage.block or 0) if prose else None
        # A block reads the same wherever it stands, and so does its parse.
        known = article.facts.of_text(("debris", prose), passage.text, partial(find_debris, finite=finite))
        found += [(passage, debris) for debris in known]
    yield from (*found, *_at_edges(article, found))


def recognised_debris(article: Article) -> Iterator[tuple[int, Span]]:
    """Every stretch of a block's visible text that some rule of this file takes for debris, with the block's number."""
    for passage, found in _all_with_captions(article):
        if passage.block is not None:
            yield passage.block, found.span


def _in_windows(text: str) -> tuple[DebrisSpan, ...]:
    """The debris of one block, however long it is."""
    if len(text) <= _UNDIVIDED:
        return tuple(find_debris(text))
    out: list[DebrisSpan] = []
    for window in _windows(text):
        for found in find_debris(window.of(text)):
            if found.family not in _AT_THE_END or window.end == len(text):
                out.append(replace(found, span=found.span.shift(window.start), whole=False))
    return tuple(out)


def _windows(text: str) -> Iterator[Span]:
    """Stretches of whole sentences that make up ``text``."""
    start = 0
    for sentence in split_sentences(text):
        if sentence.start - start >= _WINDOW:
            yield Span(start, sentence.start)
            start = sentence.start
    yield Span(start, len(text))


def _finite(article: Article, block: int, span: Span) -> bool:
    """Whether a finite verb stands in ``span`` of block ``block``."""
    parse = article.parse(block)
    return any("VerbForm=Fin" in parse.morph[t] for t in range(len(parse)) if span.start <= parse.start[t] < span.end)


_REFERS = re.compile(
    r"\W*(?:[àa]\s(?:lire|voir|écouter)|(?:lire|voir)\s(?:aussi|également)|sur le même)", re.IGNORECASE
)


_CONTENTS = re.compile(r"[\s*_:]*(?:\[{1,2}_?toc_?\]{1,2}|\{:?\s*toc|(?:[-*+]|1\.)\s+\[[^\]\n]+\]\(#)", re.IGNORECASE)
"""A table of contents: the mark that a generator replaces, or a list of links within the page."""


def _on_purpose(article: Article, passage: Passage, found: DebrisSpan) -> bool:
    """Whether an editor put it there: a paragraph of its own that links somewhere, «À lire aussi» only within the
    site (copied with a page, it leads back there), the credit of the article's own pictures at its end."""
    if found.family in ("read-also", "follow", "newsletter") and found.whole:
        targets = [link.target for link in article.document.links if link.block == passage.block]
        away = any(re.match(r"(?:https?:)?//", t, re.IGNORECASE) for t in targets)
        return bool(targets) and not (away and _REFERS.match(passage.text))
    if found.family == "navigation" and found.whole and passage.block is not None:
        block = article.blocks[passage.block]
        # «GTFS/NeTEx» in a table is a value; «Sommaire» above a table of contents is its title.
        return block.kind == "cell" or bool(_CONTENTS.match(article.source.text, block.span.end))
    if found.family == "loader":
        # «Voir la [vidéo](…)»: a sentence that somebody wrote around a link; a copied button is a link as a whole.
        place = passage.place(found.span)
        return any(place.start < link.span.start and link.span.overlaps(place) for link in article.document.links)
    pictures = bool(article.document.images) or article.metadata("image") is not None
    return found.family == "credit" and pictures and passage.block == _last(article)


def debris(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The families of debris that belong to this rule, each with a message of its own where there is one."""
    for passage, found in _debris(article, rule.name):
        place = passage.place(found.span)
        if _on_purpose(article, passage, found) or (found.family == "read-also" and _own_pointer(article, place)):
            continue
        message = found.family if found.family in rule.rule.messages else "default"
        yield rule.finding(place, message, found=short(found.span.of(passage.text)))


_SOURCE_FILE = re.compile(r"(?![a-z][a-z0-9+.-]*:|[/#])[^?#]+\.mdx?(?:[?#].*)?$", re.IGNORECASE)


def _own_pointer(article: Article, place: Span) -> bool:
    """Whether «À lire» leads to another source file of this site: somebody here wrote it, no page was copied."""
    return any(link.span.overlaps(place) and _SOURCE_FILE.match(link.target) for link in article.document.links)


def caption_glued(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A caption that has become part of the running text."""
    for passage, found in _debris(article, rule.name, parsed=True):
        yield rule.finding(passage.place(found.span), found=short(found.span.of(passage.text)))


def _last(article: Article) -> int | None:
    return next((i for i in reversed(range(len(article.blocks))) if article.blocks[i].text.strip()), None)


def source_tail(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """What a copying tool or an agency left on the last line."""
    last = _last(article)
    for passage, found in _debris(article, rule.name):
        if passage.block == last or found.family == "source-tail":
            message = "agency" if found.family == "agency-tail" else "default"
            yield rule.finding(passage.place(found.span), message, found=short(found.span.of(passage.text)))


_SOURCE_KEYS = (
    "source",
    "sources",
    "source_url",
    "sourceUrl",
    "original",
    "canonical",
    "canonical_url",
    "canonicalUrl",
)


def source_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The text carries marks of a copy, and nothing says where it comes from."""
    front = article.document.front_matter
    if front is not None and any(front.values.get(key) for key in _SOURCE_KEYS):
        return
    if any(re.match(r"(?:https?:)?//", link.target) for link in article.document.links):
        return
    tail = next(iter(_debris(article, "source-tail")), None)
    if tail is not None:
        yield rule.finding(tail[0].place(tail[1].span), found=short(tail[1].span.of(tail[0].text)))


def _glued(text: str) -> list[Glued]:
    """The glued edges of one block; sentences of another language are not judged by French words."""
    found = find_glued(text, is_known)
    foreign = foreign_stretches(text) if found else ()
    return [g for g in found if not any(f.overlaps(g.span) for f in foreign)]


def glued_sentences(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Two sentences with no space between them."""
    for passage in passages(article, "paragraph"):
        for glued in article.facts.of_text("glued", passage.text, _glued):
            yield rule.finding(passage.place(glued.span), glued.kind, found=glued.span.of(passage.text))


_SPACED_DOT = re.compile(r"(?<=[.!?…»])(?P<stray>[ \u00a0\u202f]+\.)(?=[ \u00a0\u202f]|$)")
_TWO_DOTS = re.compile(r"(?<=[^\W\d_])(?<!\bp)(?P<stray>\.\.)(?![./\w])")


def _stray_periods(text: str) -> tuple[tuple[str, Span], ...]:
    """The stray periods of one block; «etc..» is a rule of typography."""
    return tuple(
        (message, Span(*match.span("stray")))
        for message, pattern in (("default", _SPACED_DOT), ("double", _TWO_DOTS))
        for match in pattern.finditer(text)
        if not text.endswith("etc", 0, match.start())
    )


def stray_period(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A full stop that ends nothing (« . . »), or two where there should be one or three."""
    for passage in passages(article, "paragraph"):
        for message, stray in article.facts.of_text("stray periods", passage.text, _stray_periods):
            span, found = passage.place(stray), stray.of(passage.text)
            # A footnote or a mark may stand between two points.
            if span.of(article.source.text) == found:
                replacement = "" if message == "default" else "."
                yield rule.finding(span, message, found=found, replacement=replacement)


def foreign_gloss(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Words that an editor put in square brackets and nobody translated."""
    for passage in passages(article, "paragraph"):
        for span in find_foreign_glosses(passage.text):
            yield rule.finding(passage.place(span), found=span.of(passage.text))


_TOLD_AGAIN = re.compile(
    r"^\W*(?:notes?|remarques?|attention|rappel|astuce|important|nota bene|avertissement|question posée|voir|exemples?|"
    r"ingrédients|source|crédits?|photo)\b",
    re.IGNORECASE,
)


def _meant_twice(sentence: str) -> bool:
    """Whether a sentence may come back on purpose: a note, what leads to an example, a sample of another language,
    part of a quotation."""
    leads = sentence.rstrip().endswith(":")
    return leads or bool(_TOLD_AGAIN.match(sentence)) or "«" in sentence or "»" in sentence or surely_foreign(sentence)


def _words_alone(sentence: str) -> str:
    return re.sub(r"\W+", " ", sentence).strip().casefold()


def duplicate_passage(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A sentence that has stood in the article before, word for word."""
    first: dict[str, Span] = {}
    facts = article.facts
    links = {link.block: len(link.view_span) for link in article.document.links}
    for sentence in article.sentences:
        words = facts.of_text("words", sentence.text, count_words)
        if words < rule.options["min_words"] or PLACEHOLDER in sentence.text:
            continue
        # A pull quote repeats the text on purpose; entries of a list or a bibliography may be alike.
        if article.blocks[sentence.block].kind != "paragraph" or article.blocks[sentence.block].parents:
            continue
        # The label of an embed, a link that stands alone.
        if links.get(sentence.block, 0) >= len(article.blocks[sentence.block].text.strip()):
            continue
        place = article.blocks[sentence.block].view.to_source(sentence.span)
        text = facts.of_text("words alone", sentence.text, _words_alone)
        if text in first and _meant_twice(sentence.text):
            continue
        if text in first:
            line = article.source.position(first[text].start).line
            yield rule.finding(place, found=short(sentence.text), line=line)
        else:
            first[text] = place


# What the second and third bytes of UTF-8 look like when they are read as Windows-1252.
_TRAILERS = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_MOJIBAKE = re.compile(f"(?:[ÃÂÅ][{_TRAILERS}]|â[\u20ac\u0080][{_TRAILERS}])+")
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u200e\u200f]+")
_ENTITY = re.compile(r"&(?:amp;)?(?P<name>nbsp|amp|quot|lt|gt|eacute|egrave|agrave|rsquo|laquo|raquo|#\d{2,5});")
_PLAIN_ENTITIES = frozenset({"nbsp", "eacute", "egrave", "agrave", "rsquo", "laquo", "raquo"})
"""The entities whose character means nothing to YAML, Markdown or HTML, and can be written as it is."""


def _repaired(found: str) -> str | None:
    """What bytes of UTF-8 read as Windows-1252 should have been; ``None`` if they are nothing of the kind."""
    for codec in ("cp1252", "latin-1"):
        try:
            return found.encode(codec).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return None


_ABOUT_ENCODINGS = re.compile(r"\b(?:encodages?|mojibake|UTF-?8|Unicode|ASCII|Latin-?1|ISO[- ]8859)\b", re.IGNORECASE)
_SPOKEN_OF = 5


def _is_about_encodings(article: Article) -> bool:
    """Whether the text is about encodings, and may show what a wrong one makes of «é»."""
    texts = (article.blocks[i].text for i in article.prose)
    return sum(article.facts.of_text("encodings", text, _encodings) for text in texts) >= _SPOKEN_OF


def _encodings(text: str) -> int:
    """How often encodings are spoken of."""
    return len(_ABOUT_ENCODINGS.findall(text))


_ENCODING_NAMES = {
    "cp1252": "Windows-1252",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
}


_BROKEN = re.compile("|".join((_MOJIBAKE.pattern, "\ufffd", _INVISIBLE.pattern, "&")))


def _may_be_broken(text: str) -> bool:
    """Whether anything in ``text`` can be of a wrong decoding or a double escape."""
    return _BROKEN.search(text) is not None


def encoding(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Characters that a wrong decoding, a copy or a double escape left behind; a file that is not UTF-8."""
    if article.source.encoding in _ENCODING_NAMES:
        yield rule.finding(Span(0, 0), "legacy", encoding=_ENCODING_NAMES[article.source.encoding])
    shown = _is_about_encodings(article)
    for passage in passages(article, "text"):
        text = passage.text
        if not article.facts.of_text("encoding", text, _may_be_broken):
            continue
        for match in () if shown else _MOJIBAKE.finditer(text):
            better = _repaired(match.group())
            if better is not None:
                span = passage.place(Span(match.start(), match.end()))
                yield rule.finding(span, "mojibake", found=match.group(), replacement=better)
        for at in (m.start() for m in re.finditer("\ufffd", text)):
            yield rule.finding(passage.place(Span(at, at + 1)), "lost")
        for match in _INVISIBLE.finditer(text):
            span = passage.place(Span(match.start(), match.end()))
            code = f"U+{ord(match.group()[0]):04X}"
            yield rule.finding(span, "invisible", code=code, found=match.group(), replacement="")
        for match in _ENTITY.finditer(text):
            values: dict[str, Value] = {"found": match.group()}
            if match["name"] in _PLAIN_ENTITIES:
                values["replacement"] = html.unescape(f"&{match['name']};")
            yield rule.finding(passage.place(Span(match.start(), match.end())), "entity", **values)
