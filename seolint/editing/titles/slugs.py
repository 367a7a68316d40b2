"""The slug: the keyphrase and the telling words of the title, folded, joined by hyphens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.origins import from_title
from seolint.editing.syntax.trees import Text
from seolint.editing.titles.fixers import fits, search_title
from seolint.editing.titles.proposals import GIVEN
from seolint.editing.titles.slug_words import hanging, left_out, never_said, unquoted
from seolint.finding import Finding, Fix
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.stems import fold
from seolint.rule import ActiveRule

__all__ = ["MAX_CHARACTERS", "make_slug", "write_slug"]

MAX_CHARACTERS = 75
_USUAL = 60
"""Characters beyond which only the keyphrase goes."""

_WORDS = 6
"""Telling words in a slug."""


_WORD = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae", "ß": "ss"})


_GROUPED = re.compile(r"(?<=\d)[ \u00a0\u202f.](?=\d{3}(?!\d))")
"""The space inside «8 000»."""

_COUNTED = re.compile(r"\d\s*(?:%|€|\$|m²|°)\s*$")
"""A figure at the end of the title, with a unit that no address can hold."""
_AGAIN = re.compile(r"(?i)\bde nouveau\b")
_COMPOUND = re.compile(r"[^\W_]+(?:[-‑][^\W_]+)*")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche âge".split())  # noqa: SIM905
"""Days, and the age that a figure cut off would leave behind."""
_FEW = 3
"""Words that a slug has at least, where the title has them: else verbs and days stay."""


def _words(text: str) -> list[str]:
    return [fold(w.translate(_LIGATURES)) for w in _WORD.findall(text)]


def _compounds(text: str) -> list[int]:
    """For each word of the text the number of the hyphenated name that it is part of: «Royaume-Uni» is never cut."""
    return [n for n, match in enumerate(_COMPOUND.finditer(text)) for _ in _WORD.findall(match.group())]


def _ascii(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", word)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def make_slug(
    title: str,
    keyphrase: str = "",
    skipped: frozenset[str] = frozenset(),
    hanging: frozenset[str] = frozenset(),
) -> str:
    """A slug of at most 75 characters: lower case, no accents, stop words dropped.

    The keyphrase stands whole, its small words included, where the title has
    it, else first. ``skipped`` are further words of the title to leave out
    (its verbs), ``hanging`` those on which it does not stop («premier»). Empty for a title without letters or digits.
    """
    title = _AGAIN.sub(" ", _GROUPED.sub("", title))
    words, wanted = _words(title), _words(keyphrase)
    keys, sought = [_singular(w) for w in words], [_singular(w) for w in wanted]
    at = next((i for i in range(len(words)) if wanted and keys[i : i + len(sought)] == sought), None)
    if at is not None:
        wanted = words[at : at + len(wanted)]
    parts: list[tuple[str, int]] = [(w, -1) for w in wanted] if wanted and at is None else []
    for word, compound in _telling(title, words, keys, skipped, at, len(wanted)):
        if (at is not None and compound < 0) or _singular(word) not in {_singular(p) for p, _ in parts}:
            parts.append((word, compound))
    counted = bool(_COUNTED.search(title))
    return _joined(parts, frozenset(wanted), [] if counted else words, frozenset(fold(w) for w in hanging))


def _telling(
    title: str, words: list[str], keys: list[str], skipped: frozenset[str], at: int | None, size: int
) -> Iterator[tuple[str, int]]:
    """The words of the title that a slug may have, each with its compound; those of the keyphrase with -1."""
    left_out = {fold(w) for w in skipped}
    stop = {fold(w) for w in FUNCTION_WORDS}
    as_written, compounds = _WORD.findall(title), _compounds(title)
    for i, word in enumerate(words):
        if at is not None and at <= i < at + size:
            yield word, -1
            continue
        # «l’Asie de l’Est»: a name inside a title, though it looks like a small word.
        name = i > 0 and as_written[i][:1].isupper() and not as_written[i].isupper() and len(word) > 2
        small = word in stop and not name
        if not small and word not in left_out and (len(word) > 1 or word.isdigit()):
            yield word, compounds[i]


def _joined(parts: Sequence[tuple[str, int]], wanted: frozenset[str], words: list[str], hanging: frozenset[str]) -> str:
    """As many parts as fit, no compound, no figure cut from what it counts, no word from what it needs."""
    kept: list[tuple[str, int]] = []
    telling, whole = 0, True
    stop = {fold(w) for w in FUNCTION_WORDS}
    for word, compound in ((_ascii(w), c) for w, c in parts):
        if not word:
            continue
        size = sum(len(w) + 1 for w, _ in kept) + len(word)
        telling += word not in stop
        of_keyphrase = word in wanted
        if size > MAX_CHARACTERS or (not of_keyphrase and kept and (size > _USUAL or telling > _WORDS)):
            whole = False
            while kept and compound >= 0 and kept[-1][1] == compound:
                kept.pop()
            break
        kept.append((word, compound))
    while len(kept) > _FEW and kept[-1][0] in hanging - wanted:
        kept.pop()
    while len(kept) > 1 and kept[-1][0].isdigit() and not _YEAR.fullmatch(kept[-1][0]) and kept[-1][0] not in wanted:
        if whole and words and kept[-1][0] == words[-1]:
            break
        kept.pop()
    return "-".join(w for w, _ in kept)


def _slug_of(article: Article, title: str, focus: str) -> str:
    """The slug of a title, from what stands outside its long quotations where that is enough."""
    parsed = Text(0, title, article.parse_text(title))
    skipped, hangs = left_out(parsed) | _DAYS, hanging(parsed)
    for source in dict.fromkeys((unquoted(title), title)):
        slug = make_slug(source, focus, skipped, hangs)
        if slug.count("-") >= _FEW - 1:
            return slug
    return make_slug(title, focus, never_said(parsed), hangs)


def write_slug(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the front matter's slug from the search title, or from the one that the article would get."""
    if not findings:
        return
    view = article.search_title
    title = view.text if view else article.inputs.title or ""
    if not fits(title):
        # The long title is not what the address should say: the one that results will show is.
        found = search_title(Analysed(article))
        best = next((p for p in found if p.reason in (*GIVEN, "lead")), None)
        title = best.text if best else title or (found[0].text if found else "")
    if not title:
        return
    focus = article.focus.text if article.focus else ""
    slug = _slug_of(article, title, focus)
    edits = (
        article.document.writer.set_metadata(article.document, {article.keys["slug"][0]: (from_title(article, slug),)})
        if slug
        else None
    )
    if edits:
        yield rule.fix(findings[0], *edits)
