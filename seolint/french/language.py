"""Is a text French, and which passages of it are not?

The evidence is the commonest words of seven languages (their frequencies are
in ``data/language_words.txt``) and a few letters and endings that one language
has and the others lack. No model and no dependency: a sentence of eight words
holds three or four such words, which is enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from seolint.french.sentences import split_sentences
from seolint.french.word_sets import words
from seolint.text import Span

__all__ = [
    "LANGUAGES",
    "ForeignPassage",
    "Guess",
    "foreign_passages",
    "foreign_stretches",
    "guess_language",
    "is_french",
    "plainly_french",
    "surely_foreign",
]

LANGUAGES = ("fr", "en", "es", "it", "de", "nl", "pt")

MIN_WORDS = 8
"""Shorter sentences are not judged by themselves."""

_FLOOR = 4.6
"""Zipf value given to a word that a language's list lacks; the lists end at about 5.5."""

_LETTER_WEIGHT = 0.8
_LETTERS: dict[str, re.Pattern[str]] = {
    "fr": re.compile(
        r"[çœêèùûîë]|eau|[aeiou]ux\b|oi[rts]|\b[ldjnscmt]'|\bqu'|tion(?:s|nel|nelle)?\b|é(?:e|es|s)?\b|ment\b"
    ),
    "en": re.compile(r"\bth|\bwh|ing\b|ght|'s\b|n't\b|ly\b|ould\b|[bcdfgklmnprst]ed\b|oo|ck\b|\bkn"),
    "es": re.compile(r"[ñ¿¡]|ción\b|ciones\b|dad\b|[áíúó]|\bll|ie[nrs]|ue[lnrs]|mente\b"),
    "it": re.compile(
        r"zion[ei]\b|gli|\bdell|\bnell|\ball'|[tz]{2}[aeio]\b|cch|[aeiou]{1}tt[aeio]\b|[òìù]\b|sc[ie]|mente\b|\bun'"
    ),
    "de": re.compile(r"[äöüß]|sch|ung\b|ich\b|cht|[aeiou]tz|keit\b|ver\w|\bge\w+t\b|en\b|ei"),
    "nl": re.compile(r"ij|aa|oo|ee[nrl]|sch|\bge\w+[dt]\b|uu|oe|lijk|en\b|ui"),
    "pt": re.compile(r"[ãõ]|ção\b|ções\b|nh|lh|ões\b|[áâêó]|mente\b|dade\b|\bd[ao]s?\b|eir"),
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)")
_ONLY_FRENCH = words("les des du et dans pour sur au aux une qui avec ce cette sont est mais ou où été")
_APOSTROPHES = str.maketrans("’ʼ‘", "'''")


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest language of a text, by how much it wins over the next (in tenfolds a word),
    and on how many words the guess stands. ``language`` is ``None`` where there is no evidence."""

    language: str | None
    margin: float
    words: int


@dataclass(frozen=True, slots=True)
class ForeignPassage:
    """Neighbouring sentences of one foreign language inside a French text."""

    span: Span
    language: str


@cache
def _lists() -> dict[str, dict[str, float]]:
    lists: dict[str, dict[str, float]] = {language: {} for language in LANGUAGES}
    text = (files("seolint.french") / "data" / "language_words.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            language, value, *words = line.split()
            lists[language].update(dict.fromkeys(words, int(value) / 10))
    return lists


@lru_cache(maxsize=50_000)
def _weights(word: str) -> tuple[float, ...]:
    """How well ``word`` goes with each of :data:`LANGUAGES`: its Zipf values, its letters."""
    parts = (_ELIDED.sub("", word), word) if _ELIDED.match(word) else (word,)
    return tuple(
        sum(max(_FLOOR, table.get(p, 0.0)) for p in parts) + _LETTER_WEIGHT * bool(_LETTERS[language].search(word))
        for language, table in _lists().items()
    )


def guess_language(text: str) -> Guess:
    """The likeliest of :data:`LANGUAGES` for ``text``; another language altogether gives a small margin."""
    words = _WORD.findall(text.translate(_APOSTROPHES).lower())
    if not words:
        return Guess(None, 0.0, 0)
    totals = [sum(column) for column in zip(*map(_weights, words), strict=True)]
    best, second = sorted(range(len(LANGUAGES)), key=lambda i: (-totals[i], i))[:2]
    margin = (totals[best] - totals[second]) / len(words)
    return Guess(LANGUAGES[best] if margin > 0 else None, margin, len(words))


def is_french(text: str) -> bool | None:
    """Whether ``text`` is French; ``None`` where it is too short or too strange to tell."""
    guess = guess_language(text)
    if guess.words < MIN_WORDS or guess.language is None:
        return None
    return guess.language == "fr"


def surely_foreign(text: str) -> bool:
    """Whether even a short ``text`` is plainly of another language: the shorter, the more evidence is asked for.

    Two words are enough for English («Breaking news»), which French pages quote most; six for the others.
    """
    if plainly_french(text):
        return False
    guess = guess_language(text)
    if guess.language in (None, "fr"):
        return False
    return guess.margin >= (0.8 if guess.words < 4 else 0.5) and guess.words >= (2 if guess.language == "en" else 6)


_QUOTED = re.compile(r"«\s*(?P<french>[^«»]+?)\s*»|“(?P<curly>[^“”]+)”|\"(?P<straight>[^\"]+)\"")


def foreign_stretches(text: str) -> tuple[Span, ...]:
    """The sentences and quotations of ``text`` that are plainly of another language: no rule of French holds there.

    What a French sentence quotes is told apart from it; the marks around belong to the sentence.
    """
    found: set[Span] = set()
    for match in _QUOTED.finditer(text):
        inside = Span(*match.span(match.lastgroup or 0))
        if surely_foreign(inside.of(text)):
            found.add(inside)
    for sentence in split_sentences(text):
        own = _QUOTED.sub(" ", sentence.of(text))
        if len(_WORD.findall(own)) > 1 and surely_foreign(own):
            found.add(sentence)
    return tuple(sorted(found))


def plainly_french(sentence: str) -> bool:
    """Whether every eighth word is one that only French has so often: most sentences need no closer look."""
    words = _WORD.findall(sentence.lower())
    return 8 * sum(map(_ONLY_FRENCH.__contains__, words)) >= max(8, len(words))


def foreign_passages(text: str, *, min_words: int = MIN_WORDS, margin: float = 0.25) -> list[ForeignPassage]:
    """Sentences of at least ``min_words`` words of ``text`` that are surely not French, neighbours joined."""
    found: list[ForeignPassage] = []
    last_end = -1
    for sentence in split_sentences(text):
        if plainly_french(sentence.of(text)):
            continue
        guess = guess_language(sentence.of(text))
        if guess.words < min_words or guess.language in (None, "fr") or guess.margin < margin:
            continue
        assert guess.language is not None
        previous = found[-1] if found else None
        if previous and previous.language == guess.language and not text[last_end : sentence.start].strip():
            found[-1] = ForeignPassage(Span(previous.span.start, sentence.end), guess.language)
        else:
            found.append(ForeignPassage(sentence, guess.language))
        last_end = sentence.end
    return found
