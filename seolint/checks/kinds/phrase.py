"""Kind ``phrase``: report words, phrases or patterns wherever they stand in a scope.

``params`` of the rule: ``phrases`` (a list, or phrase → replacement), ``patterns``
(the same with regular expressions; a replacement may use ``\\1``), ``whole`` (the
phrase must be all of the passage), ``alone`` (phrases that count only where the passage is
all of its block), ``case`` (letters must agree in case).
Options it honours: ``extra`` (more phrases), ``allow`` (texts never reported).
Values for messages: ``found`` and, where there is one, ``replacement``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from seolint.article import Article
from seolint.checks.scopes import passages
from seolint.finding import Finding
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["check", "phrase_pattern"]

_SPACE = r"[ \u00a0\u202f\t\n]+"


_WORD_START = r"(?<![\w-])"


def phrase_pattern(phrase: str) -> str:
    """A pattern for ``phrase`` as a whole word, whatever the apostrophes and spaces in it."""
    words = [re.sub("['’]", "['’]", re.escape(w).replace("\\'", "'")) for w in phrase.split()]
    head = _WORD_START if phrase[:1].isalnum() else ""
    tail = r"(?![\w-])" if phrase[-1:].isalnum() else ""
    return head + _SPACE.join(words) + tail


@lru_cache(maxsize=512)
def _compiled(entries: tuple[tuple[str, bool], ...], whole: bool, case: bool) -> re.Pattern[str]:
    """One expression for all entries; group ``p<n>`` tells which entry matched."""
    heads: list[str] = []
    parts: list[list[str]] = []
    for n, (entry, is_pattern) in enumerate(entries):
        pattern = entry if is_pattern else phrase_pattern(entry)
        head = _WORD_START if not is_pattern and pattern.startswith(_WORD_START) else ""
        if not heads or heads[-1] != head:
            heads.append(head)
            parts.append([])
        # Groups of the entry itself are named by their entry, so that all fit in one expression.
        parts[-1].append(f"(?P<p{n}>{pattern.removeprefix(head)})")
    # What all entries of a run begin with is asked once: most places of a text begin no word.
    body = "|".join(f"{head}(?:{'|'.join(same)})" for head, same in zip(heads, parts, strict=True))
    frame = rf"\A[\s\u00a0\u202f]*(?:{body})[\s\u00a0\u202f]*[.:…!>→»]*\s*\Z" if whole else body
    return re.compile(frame, 0 if case else re.IGNORECASE)


_RUN = re.compile(r"[^\W_]+")
_OTHER_CASES = re.compile(r"[\u0131\u0130\u017f\u00b5\u0250-\u1fff\u212a\u212b\ufb00-\ufb06]")
"""Letters that an expression may take for others whatever their case, and lower case does not: «ſ», «ı», Greek…"""


@lru_cache(maxsize=512)
def _wanted(entries: tuple[tuple[str, bool], ...]) -> tuple[frozenset[str], ...] | None:
    """The words of each phrase in lower case, patterns aside; ``None`` where a phrase has no word."""
    wanted = tuple(frozenset(_RUN.findall(entry.lower())) for entry, is_pattern in entries if not is_pattern)
    return wanted if all(wanted) else None


@lru_cache(maxsize=512)
def _words(text: str) -> frozenset[str] | None:
    """The words of a text in lower case; ``None`` where lower case does not tell which are the same."""
    return None if _OTHER_CASES.search(text) else frozenset(_RUN.findall(text.lower()))


def _lacks(text: str, wanted: tuple[frozenset[str], ...]) -> bool:
    """Whether ``text`` has the words of none of the phrases: their expression would be tried at each of its words."""
    words = _words(text)
    return words is not None and not any(map(words.issuperset, wanted))


def _entries(rule: ActiveRule) -> tuple[list[tuple[str, bool]], list[str | None]]:
    """Each phrase or pattern (longest phrase first), and its replacement beside."""
    found: list[tuple[str, bool, str | None]] = []
    for key, is_pattern in (("phrases", False), ("patterns", True)):
        given: Any = rule.rule.params.get(key) or ()
        pairs = given.items() if isinstance(given, Mapping) else ((g, None) for g in given)
        found += [(str(entry), is_pattern, replacement) for entry, replacement in pairs]
    found += [(str(entry), False, None) for entry in rule.options.get("extra", ())]
    found.sort(key=lambda e: (e[1], -len(e[0]), e[0]))
    return [(e, p) for e, p, _ in found], [r for _, _, r in found]


def _like(found: str, replacement: str) -> str:
    """``replacement`` with a capital where ``found`` has one."""
    if found[:1].isupper() and replacement[:1].islower():
        return replacement[:1].upper() + replacement[1:]
    return replacement


def check(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Report each phrase in the rule's scope (``text`` unless it names one)."""
    entries, replacements = _entries(rule)
    if not entries:
        return
    params = rule.rule.params
    pattern = _compiled(tuple(entries), bool(params.get("whole")), bool(params.get("case")))
    allowed = {str(a).casefold() for a in rule.options.get("allow", ())}
    alone = {str(a).casefold() for a in params.get("alone", ())}

    wanted = _wanted(tuple(entries))
    patterns = tuple(entry for entry in entries if entry[1])
    others = _compiled(patterns, bool(params.get("whole")), bool(params.get("case"))) if patterns else None

    def matches(text: str) -> tuple[re.Match[str], ...]:
        if wanted and _lacks(text, wanted) and (others is None or others.search(text) is None):
            return ()
        return tuple(pattern.finditer(text))

    for passage in passages(article, rule.rule.scope or "text"):
        for match in article.facts.of_text(pattern, passage.text, matches):
            number = next(n for n in range(len(entries)) if match.group(f"p{n}") is not None)
            found = match.group(f"p{number}")
            if found.casefold() in allowed or passage.block in article.sourced_boxes:
                continue
            if found.casefold() in alone and passage.view.text.strip() != passage.text.strip():
                continue
            values = {"found": found}
            replacement = replacements[number]
            if replacement is not None:
                values["replacement"] = _like(found, match.expand(replacement) if "\\" in replacement else replacement)
            span = Span(match.start(f"p{number}"), match.end(f"p{number}"))
            yield rule.finding(passage.place(span), **values)
