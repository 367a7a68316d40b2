"""The facts of a French text that an edit must not lose: quotations, numbers, names, dates, negations.

Facts are keys: typography, accents on capitals and the way a guillemet was
typed do not change them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache

from seolint.french.gluing import STARTERS
from seolint.french.guillemets import SPEECH, as_guillemets, pair_guillemets

__all__ = ["KINDS", "fact_key", "facts_of", "normal"]

KINDS = ("quotations", "numbers", "names", "dates", "negations")

_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_DATE = re.compile(
    rf"\b(?:(?:{_DAY}\s+)?\d{{1,2}}(?:er)?\s+{_MONTH}(?:\s+\d{{4}})?|{_MONTH}(?:\s+\d{{4}})?|{_DAY}(?:\s+(?:dernier|prochain))?"
    r"|\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d{2}-\d{2}|(?:la\s+semaine|le\s+mois)\s+(?:dernière|prochaine?|dernier)|l'an(?:née)?\s+(?:dernière?|prochaine?)"
    r"|hier|aujourd'hui|demain|avant-hier|(?<!\d[\s.,])(?:1[5-9]|20)\d\d(?![\d%]|\s?(?:€|euros?|mots|km|m)\b))\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?<![\w.,])\d+(?:[ .]\d{3})*(?:,\d+)?(?:\s?%)?(?![\w])"
    r"|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|"
    r"cinquante|soixante|cent|cents|mille|millions?|milliards?|centaines?|milliers?|dizaines?|douzaines?|vingtaines?|trentaines?)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w'])[A-ZÀ-ÖØ-ÞŒ][\w]*(?:[-'][A-ZÀ-ÖØ-ÞŒ0-9][\w]*)*(?:-[a-z]\w*)*")
_NEGATION = re.compile(
    r"\b(?:n'|ne\s)(?:\S+\s+){0,5}?(?:pas|plus|jamais|rien|personne|guère|aucune?|point|ni|nulle?|que|nullement)\b"
    r"|\b(?:sans|aucune?|jamais|ni)\b|\bnon(?:-|\b)",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"(?:\A|[.!?…:»”\"]\s*(?:[«“\"]\s*)?|[«“\"]\s*|\n\s*|[–—]\s*)$")
_REACH = 8
_GLOSS = re.compile(r"\[[^\]]*\]")
_ATTRIBUTED = re.compile(rf"\s*,?\s*{SPEECH}", re.IGNORECASE)


def normal(text: str) -> str:
    """``text`` as facts are read: composed, one apostrophe, plain spaces, no invisible characters."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[\u00ad\u200b-\u200d\u2060\ufeff]", "", text)
    text = re.sub(r"[’ʼ‘´]", "'", text)
    text = re.sub(r"(?<=\d)[\s\u00a0\u202f\u2009]+(?=\d{3}(?!\d))", " ", text)
    return re.sub(r"[^\S\n]+", " ", text)


@lru_cache(maxsize=8)
def facts_of(text: str) -> Mapping[str, Counter[str]]:
    """The facts of each kind in ``text`` (see :data:`KINDS`) and how often each stands there.

    Kept for the next who asks, as each step of a mending is held against the one before: not to be changed.
    """
    text = normal(text)
    dates: Counter[str] = Counter()

    def noted(date: re.Match[str]) -> str:
        """Marks in place of a date, which are no number and no name."""
        dates[fact_key(date.group())] += 1
        return "\ufffc" * len(date.group())

    rest = _DATE.sub(noted, text)
    return {
        "quotations": Counter(_quotations(text)),
        "numbers": Counter(_number(m.group()) for m in _NUMBER.finditer(rest)),
        "names": Counter(_names(rest)),
        "dates": dates,
        "negations": Counter(fact_key(m.group()) for m in _NEGATION.finditer(text)),
    }


@lru_cache(maxsize=2048)
def fact_key(text: str) -> str:
    """Letters and digits alone, accents folded («Etats» is «États»)."""
    folded = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", folded.replace("œ", "oe").replace("æ", "ae")))


def _number(text: str) -> str:
    return re.sub(r"(?<=\d)[ .](?=\d{3})", "", text.lower()).replace(" %", "%").replace("\ufffc", "").strip()


def _quotations(text: str) -> Iterator[str]:
    """Quotations with a speaker, by what is said; each paragraph's marks are paired by themselves.

    A quotation has a speaker when a verb of speech follows, or when it is
    announced by «:», or when it is long; a translator's gloss in
    brackets is none of it; words in guillemets within a sentence are names of things.
    """
    for paragraph in map(as_guillemets, text.split("\n")):
        for quotation in pair_guillemets(paragraph).quotations:
            behind = _ATTRIBUTED.match(paragraph, quotation.end)
            announced = paragraph[: quotation.start].rstrip().endswith(":")
            said = fact_key(_GLOSS.sub(" ", quotation.of(paragraph)))
            if said and (behind or announced or len(said.split()) >= 6):
                yield said


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins at ``at``: its first word is capitalised whatever it is."""
    window = text[max(0, at - _REACH) : at]
    found = _BEGINS.search(window)
    return found is not None and (found.start() > 0 or at <= _REACH or bool(found.group().strip()))


def _names(text: str) -> Iterator[str]:
    """Capitalised words that are no first words of sentences, or that stand capitalised elsewhere too."""
    inside: set[str] = set()
    first: list[str] = []
    for match in _NAME.finditer(text):
        word = match.group()
        bare = re.sub(r"^(?:[LDJCSNMT]|Qu)'(?=[A-ZÀ-ÖØ-Þ])", "", word)
        if bare.lower() in STARTERS or len(bare) < 2:
            continue
        if bare == word and _begins(text, match.start()) and not bare.isupper():
            first.append(bare)
        else:
            inside.add(bare)
            yield fact_key(bare)
    yield from (fact_key(w) for w in first if w in inside)
