"""Paragraphs that no heading may part: a question and its answer, an announcement, a word and its antecedent."""

from __future__ import annotations

import re

from seolint.french.sentences import split_sentences

__all__ = ["tied"]

_ANNOUNCED = re.compile(
    r"(?::|\?(?:\s*»)?)$|"
    r"\b(?:l[ea]s?|l['’]) ?(?:laissent?|donnent?|font) (?:penser|croire|supposer|à penser|à croire)\.$|"
    r"^c['’]est (?:précisément |justement |exactement )?(?:là|ici|ainsi|alors) (?:que|qu['’])",
    re.IGNORECASE,
)
"""The sentence before asks or promises what comes next."""

_ANTECEDENT = re.compile(
    r"^[^.!?;«»]{0,60}\bl['’]une? d['’](?:eux|elles|entre eux|entre elles)\b|"
    r"^[^.!?;:,«»]{3,40}\bl['’](?:ont|a|avaient|avait) (?:déjà |aussi |tous |toutes |pas )?(?:fait|dit)\b|"
    r"^[^.!?;:,«»]{3,40}(?:,[^.!?;:,«»]{3,60},)? ?\b(?:ont |a )?(?:apport|financ|vers|pay|fourni|couvr)"
    r"[a-zà-ÿ]* le (?:solde|reste|complément)\b|"
    r"^(?:l[ea]s? |l['’])[a-zà-ÿ]+ (?:assume|confirme|dément|acquiesce|persiste|insiste|nuance)(?:nt|ent)?[.!]",
    re.IGNORECASE,
)
"""The paragraph opens on something that only the one before names."""


def tied(before: str, text: str) -> bool:
    """Whether ``text``, a paragraph, belongs so closely to the paragraph ``before`` that no heading may part them."""
    before = before.rstrip()
    spans = split_sentences(before)
    last = spans[-1].of(before).strip() if spans else before
    return bool(_ANNOUNCED.search(last)) or bool(_ANTECEDENT.match(text.lstrip()))
