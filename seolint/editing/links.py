"""Links mended: what ``rel`` says of them, and links proposed where an article has none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seolint.article import Article
from seolint.document import Block
from seolint.finding import Applicability, Finding, Fix
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.stems import stem
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Copy, Edit, Span

__all__ = ["link_hosts", "link_neighbours", "mend_rel"]

_TAG = re.compile(r"<a\b[^>]*>", re.IGNORECASE)
_REL = re.compile(r"\s+rel\s*=\s*(?P<quote>[\"']?)(?P<values>[^\"'>]*)(?P=quote)", re.IGNORECASE)


def mend_rel(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Take ``nofollow`` from links within the site; declare paid links, for a person to review.

    Markdown has no notation for ``rel``: only HTML tags are mended.
    """
    for finding in findings:
        link = next((m for m in article.document.links if m.span.covers(finding.span)), None)
        tag = _TAG.match(link.span.of(article.source.text)) if link is not None else None
        if link is None or tag is None:
            continue
        paid = finding.message_id == "paid"
        rel = _REL.search(tag.group())
        values = [v for v in (rel["values"].split() if rel else []) if paid or v.lower() != "nofollow"]
        new = f' rel="{" ".join([*values, "sponsored"] if paid else values)}"' if paid or values else ""
        at = Span(rel.start(), rel.end()) if rel else Span(len("<a"), len("<a"))
        applicability = Applicability.UNSAFE if paid else None
        yield rule.fix(finding, Edit(at.shift(link.span.start), (new,)), applicability=applicability)


_MOST_NEIGHBOURS = 50
"""Files of a folder that are read for a link: every check of the article pays for them."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Anchor:
    """Words of the text that another article is about: where they stand, how telling they are, which file."""

    block: int
    span: Span
    score: int
    target: str


def link_neighbours(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Propose a link to the article of the same folder whose subject the text names; never applied by itself."""
    names = [n for suffix in (".md", ".mdx") for n in article.surroundings.neighbours(suffix)]
    if not findings or not names or article.document.format not in ("markdown", "mdx"):
        return
    words = _words_of(article)
    found = [a for name in names[:_MOST_NEIGHBOURS] for a in _anchors(article, name, words)]
    found.sort(key=lambda a: (-a.score, a.block, a.span.start, a.target))
    for anchor in found[:1]:
        edit = _linked(article, article.blocks[anchor.block], anchor.span, anchor.target)
        if edit is not None:
            others = tuple(dict.fromkeys(a.target for a in found if a.target != anchor.target))[:4]
            suggestion = Applicability.SUGGESTION
            yield rule.fix(findings[0], edit, applicability=suggestion, alternatives=others, target=anchor.target)


def _linked(article: Article, block: Block, span: Span, target: str) -> Edit | None:
    """The visible ``span`` of ``block`` as the text of a Markdown link; ``None`` where markup is in the way."""
    if not block.view.editable(span):
        return None
    place = block.view.to_source(span)
    if any(link.span.overlaps(place) for link in article.document.links):
        return None
    destination = f"<{target}>" if re.search(r"[\s()]", target) else target
    return Edit(place, ("[", Copy(ARTICLE, place), f"]({destination})"))


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of the prose: block, place in its view, stem (empty for small words); and where each stem stands."""

    words: list[tuple[int, Span, str]]
    places: dict[str, list[int]]


def _words_of(article: Article) -> _Words:
    words = [
        (i, Span(m.start(), m.end()), _stem(m.group()))
        for i in article.prose
        if article.blocks[i].kind == "paragraph"
        for m in _WORD.finditer(article.blocks[i].text)
    ]
    places: dict[str, list[int]] = {}
    for at, (_, _, key) in enumerate(words):
        if key:
            places.setdefault(key, []).append(at)
    return _Words(words, places)


@lru_cache(maxsize=4096)
def _telling(said: str) -> tuple[str, ...]:
    """The stems of a subject, small words left out: every article of a folder asks for those of its neighbours."""
    return tuple(found for w in _WORD.findall(said) if (found := _stem(w)))


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    return "" if word.lower() in FUNCTION_WORDS or len(word) < 2 else stem(word)


def _anchors(article: Article, name: str, words: _Words) -> Iterator[_Anchor]:
    """Where the text has the neighbour's subject: its keyphrase, or two telling words of its title at least."""
    try:
        subject = article.surroundings.neighbour_subject(name)
    except FileNotFoundError:
        return
    for said, least in ((subject.keyphrase, 1), (subject.title, 2)):
        telling = _telling(said) if said else ()
        if len(telling) < least:
            continue
        run = _longest_run(words, telling)
        whole = least == 1
        if run is not None and (run[1] == len(telling) if whole else run[1] >= least):
            first, last = words.words[run[0][0]], words.words[run[0][1]]
            yield _Anchor(first[0], Span(first[1].start, last[1].end), 2 * run[1] + whole, name)
            return


def _longest_run(prose: _Words, telling: Sequence[str]) -> tuple[tuple[int, int], int] | None:
    """First and last word of the longest run in one block that has ``telling`` stems in their order, and how many."""
    best: tuple[tuple[int, int], int] | None = None
    words = prose.words
    for start in sorted(at for key in dict.fromkeys(telling) for at in prose.places.get(key, ())):
        block, _, key = words[start]
        at, last, count = telling.index(key), start, 1
        for i in range(start + 1, min(start + 12, len(words))):
            if words[i][0] != block:
                break
            if not words[i][2]:
                continue
            if at + 1 >= len(telling) or words[i][2] != telling[at + 1]:
                break
            at, last, count = at + 1, i, count + 1
        if best is None or count > best[1]:
            best = ((start, last), count)
    return best


_HOST = re.compile(
    r"(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:fr|org|com|net|eu|int|be|ch|ca|info|gouv\.fr)(?![\w/@.-]*\w)", re.IGNORECASE
)


def link_hosts(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Propose to link a site that the text names by its address, or the source that the metadata give."""
    if not findings or article.document.format not in ("markdown", "mdx"):
        return
    for i in article.prose:
        match = _HOST.search(article.blocks[i].text)
        if match is None:
            continue
        target = f"https://{match.group().lower()}"
        edit = _linked(article, article.blocks[i], Span(match.start(), match.end()), target)
        if edit is not None:
            yield rule.fix(findings[0], edit, applicability=Applicability.SUGGESTION, target=target)
            return
