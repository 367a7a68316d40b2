"""The slug: the keyphrase and the telling words of the title, folded, joined by hyphens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.origins import from_title
from seolint.editing.titles import fits, search_title
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


def _words(text: str) -> list[str]:
    return [fold(w.translate(_LIGATURES)) for w in _WORD.findall(text)]


def _ascii(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", word)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def make_slug(title: str, keyphrase: str = "", skipped: frozenset[str] = frozenset()) -> str:
    """A slug of at most 75 characters: lower case, no accents, stop words dropped.

    The keyphrase stands whole, its small words included, where the title has
    it, else first. ``skipped`` are further words of the title to leave out
    (its verbs). Empty for a title without letters or digits.
    """
    words, wanted = _words(title), _words(keyphrase)
    keys, sought = [_singular(w) for w in words], [_singular(w) for w in wanted]
    at = next((i for i in range(len(words)) if wanted and keys[i : i + len(sought)] == sought), None)
    if at is not None:
        wanted = words[at : at + len(wanted)]
    parts: list[str] = []
    if wanted and at is None:
        parts += wanted
    lower_skipped = {fold(w) for w in skipped}
    stop = {fold(w) for w in FUNCTION_WORDS}
    i = 0
    while i < len(words):
        if i == at:
            parts += wanted
            i += len(wanted)
            continue
        word = words[i]
        if word not in stop and word not in lower_skipped and len(word) > 1 and keys[i] not in map(_singular, parts):
            parts.append(word)
        i += 1
    out, telling = "", 0
    for part in (p for p in map(_ascii, parts) if p):
        longer = f"{out}-{part}" if out else part
        telling += part not in stop
        of_keyphrase = part in wanted
        if len(longer) > MAX_CHARACTERS or (not of_keyphrase and out and (len(longer) > _USUAL or telling > _WORDS)):
            break
        out = longer
    return out


def write_slug(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the front matter's slug from the search title, or from the one that the article would get."""
    if not findings:
        return
    view = article.search_title
    title = view.text if view else article.inputs.title or ""
    if not fits(title):
        # The long title is not what the address should say: the one that results will show is.
        best = search_title(Analysed(article))
        title = best[0].text if best else title
    if not title:
        return
    parse = article.parse_text(title)
    verbs = frozenset(t for t, p in zip(parse.text, parse.pos, strict=True) if p in ("VERB", "AUX", "ADV", "PRON"))
    slug = make_slug(title, article.focus.text if article.focus else "", verbs)
    if slug.count("-") < 1:
        slug = make_slug(title, article.focus.text if article.focus else "")
    edits = (
        article.document.writer.set_metadata(article.document, {article.keys["slug"][0]: (from_title(article, slug),)})
        if slug
        else None
    )
    if edits:
        yield rule.fix(findings[0], *edits)
