"""Titles set in capitals, written as French is: each word as the article itself or the language writes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.finding import Finding, Fix
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.lexicon import is_known, prefers_lower_case
from seolint.french.stems import fold
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Copy, Edit

__all__ = ["in_lower_case", "lower_capitals"]

_WORD = re.compile(r"[^\W\d_]+")


def _forms(texts: Iterable[str]) -> dict[str, str]:
    """For each folded word of ``texts`` the form that it mostly has where no sentence begins."""
    seen: dict[str, Counter[str]] = {}
    for text in texts:
        for match in _WORD.finditer(text):
            before = text[: match.start()].rstrip(" \u00a0\u202f«“(’'")
            if before and before[-1] not in ".!?…:":
                seen.setdefault(fold(match.group()).lower(), Counter())[match.group()] += 1
    return {key: sorted(forms.items(), key=lambda kv: (-kv[1], kv[0]))[0][0] for key, forms in seen.items()}


def _lowered(word: str, forms: dict[str, str]) -> str | None:
    """``word`` as it is written in a sentence; ``None`` where nothing tells (a name, a lost accent)."""
    low = word.lower()
    own = forms.get(fold(low))
    if own is not None:
        return own
    if low == "a":
        return "à"
    if low in FUNCTION_WORDS or len(low) == 1:
        return low
    if prefers_lower_case(low):
        return low if is_known(low) else None
    return low.capitalize() if is_known(low) else None


def in_lower_case(text: str, body: Iterable[str]) -> str | None:
    """``text`` without its capitals; ``None`` where one of its words cannot be told.

    Acronyms and names stay, as ``body`` or the language writes them; the first letter is a capital.
    """
    forms = _forms(body)
    out, at = [], 0
    for match in _WORD.finditer(text):
        word = _lowered(match.group(), forms) if match.group().isupper() else match.group()
        if word is None:
            return None
        out += [text[at : match.start()], word]
        at = match.end()
    whole = "".join((*out, text[at:]))
    first = _WORD.search(whole)
    at = first.start() if first is not None else 0
    return whole[:at] + whole[at : at + 1].upper() + whole[at + 1 :]


def lower_capitals(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write each shouting title in lower case, where every word of it can be told."""
    body = [article.blocks[i].text for i in article.prose]
    for finding in findings:
        found = str(finding.values["found"])
        new = in_lower_case(found, body)
        if new is not None and new != found and finding.span.of(article.source.text) == found:
            yield rule.fix(finding, Edit(finding.span, (Copy(ARTICLE, finding.span, text=new),)))
