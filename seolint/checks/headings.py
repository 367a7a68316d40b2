"""Rules about headings: their order, their texts, and how much stands under them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seolint.article import Article
from seolint.checks.interviews import BOLD, in_bold, interview_questions
from seolint.checks.scopes import passages, start_of_text, title_unknown
from seolint.document import PLACEHOLDER, Block
from seolint.finding import Finding, Fix
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Edit, Span

__all__ = [
    "Section",
    "demote",
    "duplicate",
    "empty",
    "fake",
    "h1_missing",
    "h1_multiple",
    "missing",
    "promote",
    "punctuation",
    "relevel",
    "remove",
    "section_too_long",
    "sections",
    "skip",
    "stacked",
]


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading up to the next of any level; ``heading`` is ``None`` for the lead."""

    heading: int | None
    blocks: tuple[int, ...]
    words: int


def sections(article: Article) -> tuple[Section, ...]:
    """The article cut at its headings, in order; the first has no heading."""
    edges: list[int | None] = [None, *article.headings]
    ends = [*article.headings, len(article.blocks)]
    out = []
    for heading, end in zip(edges, ends, strict=True):
        inside = tuple(range(0 if heading is None else heading + 1, end))
        words = sum(article.block_words(i) for i in inside if article.blocks[i].is_prose)
        out.append(Section(heading, inside, words))
    return tuple(out)


def _text_place(block: Block) -> Span:
    return block.view.to_source(Span(0, len(block.text))) if block.text else block.span


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def h1_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Neither a first-level heading nor a title that the theme could show as one."""
    if article.headline is None and not title_unknown(article):
        yield rule.finding(start_of_text(article))


def h1_multiple(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """More than one first-level heading; the metadata's title counts as one."""
    ones = [i for i in article.headings if article.blocks[i].level == 1 and article.blocks[i].text.strip()]
    title = article.metadata("title") if rule.options["h1_from_title"] else None
    html = article.document.format in ("html", "html-fragment")
    allowed = 0 if title is not None and not html else 1
    for i in ones[allowed:]:
        text = article.blocks[i].text.strip()
        repeats = title is not None and _folded(title.text) == _folded(text) and len(ones) == 1
        message = "same" if repeats else "default" if allowed == 0 else "body"
        yield rule.finding(_text_place(article.blocks[i]), message, found=text, count=len(ones))


def _previous_levels(article: Article) -> Iterator[tuple[int, int]]:
    """Each heading with text, and the level of the one before it (1, the title's, before the first)."""
    before = 1
    for i in article.headings:
        # A heading inside a quotation belongs to what is quoted.
        if not article.blocks[i].text.strip() or "quote" in article.blocks[i].parents:
            continue
        yield i, before
        before = article.blocks[i].level


def skip(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A heading more than one level deeper than the one before."""
    for i, before in _previous_levels(article):
        block = article.blocks[i]
        if block.level > before + 1:
            place = _text_place(block)
            yield rule.finding(place, level=block.level, before=before, expected=before + 1, found=block.text.strip())


def empty(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A heading without text; an image with an alternative text is text enough."""
    with_alt = {image.block for image in article.document.images if image.alt is not None and image.alt.text.strip()}
    for i in article.headings:
        if not article.blocks[i].text.replace(PLACEHOLDER, "").strip() and i not in with_alt:
            if PLACEHOLDER in article.blocks[i].text and not any(m.block == i for m in article.document.images):
                continue  # Code or a shortcode: it shows something, we cannot know what.
            yield rule.finding(article.blocks[i].span, level=article.blocks[i].level)


def duplicate(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The same heading twice under one parent: «Exemple» under two different sections is no defect."""
    seen: set[tuple[str, ...]] = set()
    trail: list[tuple[int, str]] = []
    for i in article.headings:
        block = article.blocks[i]
        text = _folded(block.text)
        trail = [t for t in trail if t[0] < block.level]
        path = (*(t[1] for t in trail), text)
        if text and path in seen:
            yield rule.finding(_text_place(block), found=block.text.strip())
        seen.add(path)
        trail.append((block.level, text))


_LEADS_ON = re.compile(
    r"\b(?:pouvoir|devoir|vouloir|faut|est|sont|ont|de|des|du|pour|par|avec|en|que|à|suivante?s?)\s*:\s*$",
    re.IGNORECASE,
)
"""A heading whose sentence the list below it ends: without its colon it would hang in the air."""


def punctuation(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A heading that ends like a sentence. Abbreviations keep their point."""
    for passage in passages(article, "subheading"):
        match = re.search(r"\s*[.:;,]\s*$", passage.text)
        if match is None or re.search(r"\.\.|…|(?:etc|av|p|J\.-C|c|inc|Cie|[A-Z])\.\s*$", passage.text):
            continue
        if _LEADS_ON.search(passage.text):
            continue
        span = passage.place(Span(match.start(), len(passage.text.rstrip())))
        found = match.group().rstrip()
        yield rule.finding(span, found=found, mark=found.strip(), replacement="")


def missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A long text without a single subheading."""
    below = [i for i in article.headings if article.blocks[i].level > 1 or i != article.h1]
    if not below and article.words > rule.options["max_words"] and article.prose:
        start = article.blocks[article.prose[0]].span.start
        yield rule.finding(Span(start, start), words=article.words, bound=rule.options["max_words"])


def section_too_long(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Too many words under one heading; an article without headings is another rule's."""
    if not any(article.blocks[i].level > 1 for i in article.headings):
        return
    bound = rule.options["max_words"]
    for section in sections(article):
        if section.words <= bound:
            continue
        if section.heading is None or article.blocks[section.heading].level == 1:
            start = article.blocks[next(i for i in section.blocks if i in article.prose)].span.start
            yield rule.finding(Span(start, start), "lead", words=section.words, bound=bound)
        else:
            block = article.blocks[section.heading]
            # The whole section: a rule about one of its paragraphs then speaks of the same place.
            place = Span(block.span.start, article.blocks[section.blocks[-1]].span.end)
            yield rule.finding(place, words=section.words, bound=bound, found=block.text.strip())


def stacked(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A heading with nothing under it: another heading, or the end, comes at once."""
    for i in article.headings:
        block = article.blocks[i]
        after = article.blocks[i + 1] if i + 1 < len(article.blocks) else None
        if not block.text.strip() or block.level == 1:
            continue
        if after is None or after.kind == "heading":
            place = _text_place(block)
            yield rule.finding(place, "last" if after is None else "default", found=block.text.strip())


_LABEL_WORDS = (
    r"exemples? remarques? notes? nota nota\sbene n\.?\s?b\.? p\.?-?s\.? attention importants? astuces? conseils?"
    r" rappels? bon\sà\ssavoir à\s(?:noter|retenir|savoir|lire|voir|suivre) avertissements? explications? solutions?"
    r" réponses? corrections? corrigés? résultats? preuves? démonstrations? aperçu mise\sà\sjour précisions?"
    r" sources? crédits? légende info tip warning"
)
# What introduces a remark or an example, with or without what it says behind a colon.
_LABEL = re.compile(
    rf"^\W*(?:{'|'.join(_LABEL_WORDS.split(' '))})(?:\s+\d+)?\W*(?::.*)?$",
    re.IGNORECASE | re.DOTALL,
)
_ASKED = re.compile(r"\b(?:vous|tu|votre|vos|toi|ton|ta|tes|t['’])\b.*\?\W*$", re.IGNORECASE | re.DOTALL)
_NAME_OF_PART = 2
"""Words of a bold line with a colon that still names a part («Ingrédients :») rather than leading to what follows."""


def _only_stressed(text: str) -> bool:
    """Whether a bold line is no heading: a label, a line that leads on, a question to somebody interviewed."""
    leads = text.rstrip().endswith(":") and count_words(text) > _NAME_OF_PART
    return leads or bool(_LABEL.match(text) or _ASKED.search(text))


def fake(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A short paragraph all in bold, before another paragraph: a heading that only looks like one."""
    for i, after in zip(range(len(article.blocks)), article.blocks[1:], strict=False):
        block = article.blocks[i]
        if after.kind not in ("paragraph", "item", "quote", "table") or not in_bold(article, i):
            continue
        if i in interview_questions(article):
            continue
        if _only_stressed(block.text):
            continue
        words = count_words(block.text)
        # A whole sentence in bold is a stressed statement; a link or figure alone is no heading either.
        names_list = block.text.rstrip().endswith(":") and after.kind in ("item", "table", "cell", "code")
        if 0 < words <= rule.options["max_words"] and not names_list and not re.search(r"[.!,;]\s*$", block.text):
            yield rule.finding(_text_place(block), found=block.text.strip(), words=words)


def _block_of(article: Article, finding: Finding, kinds: Sequence[str]) -> int | None:
    return next(
        (i for i, b in enumerate(article.blocks) if b.kind in kinds and b.span.covers(finding.span)),
        None,
    )


def remove(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Remove each empty heading."""
    for finding in findings:
        index = _block_of(article, finding, ("heading",))
        edit = article.document.writer.remove_block(article.document, index) if index is not None else None
        if edit is not None:
            yield rule.fix(finding, edit)


def _shifted(article: Article, first: int, by: int, until: int) -> tuple[Edit, ...] | None:
    """Edits that move heading ``first`` and all below it by ``by`` levels, up to one of level ``until`` or less."""
    edits: list[Edit] = []
    for i in article.headings:
        block = article.blocks[i]
        if i < first:
            continue
        if i > first and block.level <= until:
            break
        edit = article.document.writer.set_heading_level(block, min(6, block.level + by))
        if edit is None:
            return None
        edits.append(edit)
    return tuple(edits)


def relevel(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Lift each heading that skips a level, with its siblings and all that is below them."""
    for finding in findings:
        index = _block_of(article, finding, ("heading",))
        if index is None:
            continue
        by = int(finding.values["expected"]) - article.blocks[index].level
        edits = _shifted(article, index, by, article.blocks[index].level - 1)
        if edits:
            yield rule.fix(finding, *edits)


def demote(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Lower each surplus H1 and all below it by one; one that repeats the title is removed."""
    for finding in findings:
        index = _block_of(article, finding, ("heading",))
        if index is None:
            continue
        if finding.message_id == "same":
            edit = article.document.writer.remove_block(article.document, index)
            if edit is not None:
                yield rule.fix(finding, edit)
            continue
        edits = _shifted(article, index, 1, 1)
        if edits:
            yield rule.fix(finding, *edits)


def promote(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Make a heading of each paragraph in bold, one level below the heading above it."""
    if article.document.format not in ("markdown", "mdx"):
        return
    for finding in findings:
        index = _block_of(article, finding, ("paragraph",))
        match = BOLD.match(article.blocks[index].span.of(article.source.text)) if index is not None else None
        if index is None or match is None:
            continue
        start = article.blocks[index].span.start
        above = [article.blocks[i].level for i in article.headings if i < index]
        # Bold lines of one section are siblings: the level comes from true headings alone.
        level = min(6, (above[-1] if above else 1) + 1)
        opening = Edit(Span(start + match.start("mark"), start + match.start("text")), ("#" * level + " ",))
        closing = Edit(Span(start + match.end("text"), start + match.end("text") + len(match["mark"])))
        yield rule.fix(finding, opening, closing)
