"""Where a sentence may begin in running text that no stop parts from what stands before it.

Debris seldom ends with a stop: «téléchargez l’application De nouvelles images
montrent …». A word that begins sentences, a name with its verb, a capital or a
number with a verb and a full stop behind it: each may be the article going on,
and is never given up as debris.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from seolint.french.finite_words import begins_clause, is_finite, may_be_finite
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.gluing import STARTERS
from seolint.french.lexicon import is_known, prefers_lower_case
from seolint.french.word_sets import words

__all__ = ["UPPER", "has_verb", "is_starter", "new_sentence", "sentence_may_begin"]

UPPER = r"[A-ZÀ-ÖØ-ÞŒ]"
_WORD = re.compile(r"[^\W_][\w’'&-]*")
_GOES_ON = re.compile(
    r"\s*(?:[.!?…,]|$|(?:pour|afin|sur\s+(?:votre|ios|android|iphone|smartphone)|et\s+(?:recevez|suivez|restez|profitez|"
    r"retrouvez|accédez|ne)|ou)\b)",
    re.IGNORECASE,
)
_DETERMINERS = words("le la les un une des du de ce cet cette ces son sa ses leur leurs notre nos votre vos au aux")
_NETWORKS = words(
    "facebook twitter x whatsapp linkedin instagram telegram tiktok youtube pinterest messenger bluesky threads"
)
_MAY_END = words("ici maintenant vous moi aussi plus encore non même y autres")
"""Words without a meaning of their own with which a line may end all the same."""
_STOP = re.compile(r"[.!?…](?=\s|$|[»”A-ZÀ-ÖØ-Þ«])")
_PLAIN = re.compile(r"[^\W\d_]+")
_COUNTED = re.compile(r"\d{1,3}(?:\s\d{3})*\s(?!h\b|heures?\b|min|euros?\b)[a-zà-ÿ]{3,}")
"""A number of things: no year, hour or price."""
_WHOLE_NAME = re.compile(rf"{UPPER}[\w’'-]+\s(?:(?:de|du|des|van|von)\s|d['’])?{UPPER}[\w’'-]+(?=,\s|\s[a-zà-ÿ])")
_SENTENCE_NEXT = re.compile(r",?\s+[a-zà-ÿœ]")
_NUMBER_NEXT = re.compile(r"\s+\d")
_LOWER_NEXT = re.compile(r"\s+[a-zà-ÿœ0-9]")
_LAST_WORD = re.compile(r"[^\s'’(]+$")
_LONG_WORD = 30
_APPLICATION = re.compile(r"\b(?:appli|application|app)$", re.IGNORECASE)
_BEHIND_WORD = re.compile(
    rf"(?:(?<=[a-zà-ÿ0-9%€»)])|(?<=\sX))\s+(?!(?<=\d\s)(?<!\d{{4}}\s)\d{{3}}(?!\d))(?={UPPER}|\d)"
)
"""Where a sentence may begin behind a word; within «120 000» none does."""


def is_starter(word: str, behind: str) -> bool:
    """Whether a capitalised ``word`` (followed by ``behind``) begins a sentence rather than a name."""
    low = word.lower().replace("’", "'")
    if not word[:1].isupper():
        return False
    if "'" in low:
        head, _, rest = low.partition("'")
        return (
            head in ("l", "d", "c", "j", "s", "n", "qu", "lorsqu", "puisqu") and bool(rest) and not word[2:3].isupper()
        )
    if low in ("la", "le", "les", "el") and re.match(r"\s+[A-ZÀ-Þ]", behind):
        # «La Corée du Nord» and «Le Monde» alike: an article begins something anyway.
        return True
    return low in STARTERS and (word[1:].islower() or word in ("À", "Y"))


def new_sentence(text: str, at: int, before: int | None = None) -> int | None:
    """The first place from ``at`` on, and ``before`` there, where an unpunctuated sentence begins, or ``None``.

    A lower-case word, a number or a closing mark, white space, then a word
    that begins sentences; or the same without any space («frenchDes images»).
    """
    for match in _WORD.finditer(text, at):
        start = match.start()
        if before is not None and start >= before:
            return None
        if start == at or not match.group()[0].isupper() or _camel(match.group()):
            inner = _camel(match.group())
            if inner and start + inner > at:
                return start + inner
            continue
        left = text[:start].rstrip()
        if (
            len(left) < start
            and not left.endswith((" sur", " bouton", " lien"))  # «en cliquant sur S’inscrire»: a button's name
            and (left[-1:].isalnum() or left[-1:] in "»”)%€*")
            and is_starter(match.group(), text[match.end() :])
        ):
            return start
    return None


def _camel(word: str) -> int | None:
    if word[1:].lower() == word[1:]:
        return None
    for match in re.finditer(rf"(?<=[a-zà-ÿ]){UPPER}[a-zà-ÿ’']*", word):
        if match.end() == len(word) and is_starter(match.group(), " ") and match.start() >= 3:
            return match.start()
    return None


@lru_cache(maxsize=2048)
def sentence_may_begin(text: str, at: int, end: int) -> int | None:
    """The first place between ``at`` and ``end``, unmarked by any stop, where a sentence may begin; else ``None``."""
    found = None
    for look in (_real_start, _with_verb):
        place = look(text, at, end)
        if place is not None and at < place < end:
            found = end = place
    return found


def _real_start(text: str, at: int, end: int) -> int | None:
    """A new sentence between ``at`` and ``end`` that is not the name of what is offered."""
    begun = new_sentence(text, at, end)
    while begun is not None and begun < end:
        name = re.compile(rf"(?:{UPPER}[\w’'-]*)(?:\s+{UPPER}[\w-]*|\s+(?:de|du|des)\s+{UPPER}[\w-]*)*").match(
            text, begun
        )
        if name is None or not _GOES_ON.match(text, name.end()) or " " not in name.group():
            return begun
        first = name.group().split()[0].lower()
        if first in FUNCTION_WORDS and first not in ("le", "la", "les"):
            return begun  # «À Lyon, …» names nothing
        begun = new_sentence(text, name.end(), end)
    return None


def _with_verb(text: str, at: int, end: int) -> int | None:
    """«… notre newsletter Kirby a déclaré»: a capital or a number behind a word that says something, with a verb.

    The verb may stand right behind a name, or anywhere before the full stop of the sentence.
    """
    stop = _STOP.search(text, at, end)
    for gap in _BEHIND_WORD.finditer(text, at, end):
        start = gap.end()
        last = _LAST_WORD.search(text[max(0, gap.start() - _LONG_WORD) : gap.start()])
        before, word = last.group() if last else "", _WORD.match(text, start)
        if start >= end or word is None or _holds_on(text, start, before, word.group()):
            continue
        if word.group()[0].isdigit() and not _COUNTED.match(text, start):
            continue
        if begins_clause(text, start):
            return _behind_brand(text, gap.start(), start, end)
        if stop is not None and start < stop.start() and _tells(text[word.end() : stop.start()]):
            return start
        if _is_common(word.group()) and _LOWER_NEXT.match(text, word.end()) and has_verb(text, word.end(), end):
            return start
    return None


def _tells(rest: str) -> bool:
    """Whether what stands before the full stop may have a verb: an offer that ends with a name has none."""
    found = _PLAIN.findall(rest)
    return any(
        word[0].islower() and before not in _DETERMINERS and may_be_finite(word)
        for before, word in pairwise(["", *found])
    )


def _holds_on(text: str, at: int, before: str, word: str) -> bool:
    """Whether ``word`` at ``at`` belongs to the word ``before`` it: «de Rennes», «New York», «pour 3 euros»."""
    low = before.lower().replace("’", "'")
    if word.lower() in _NETWORKS or (before[:1].isupper() and low in STARTERS):
        return True
    if word.lower() in FUNCTION_WORDS and not _NUMBER_NEXT.match(text, at + len(word)):
        return True  # those that begin sentences are known; «Quelque 400 habitants» does, too
    if before[:1].isupper() and low not in _NETWORKS:
        # «… du Val Marc Dubois a», «… du Val Réunis en urgence»: a whole name, a word of the language.
        common = _is_common(word) and _SENTENCE_NEXT.match(text, at + len(word)) is not None
        name = _WHOLE_NAME.match(text, at)
        whole = name is not None and name.group().split()[-1].lower() not in STARTERS
        return not (word[0].isdigit() or whole or common)
    return low in FUNCTION_WORDS and low not in _MAY_END


def _behind_brand(text: str, gap: int, start: int, end: int) -> int:
    """«l’application BFM Kirby a déclaré»: the place behind the name of the application, if it is one."""
    first, _, second = text[start:end].partition(" ")
    behind = start + len(first) + 1
    offered = _APPLICATION.search(text[max(0, gap - _LONG_WORD) : gap]) is not None
    brand = offered and first.isupper() and second[:1].isupper() and begins_clause(text, behind)
    return behind if brand else start


def _is_common(word: str) -> bool:
    """A word of the language rather than a name: «Vingt-trois», «Passagers»."""
    parts = word.lower().split("-")
    return word[1:].islower() and all(
        (is_known(part) and prefers_lower_case(part)) or part in FUNCTION_WORDS for part in parts
    )


def has_verb(text: str, at: int, end: int) -> bool:
    """Whether a word that is hardly anything but a finite verb stands there."""
    before = ""
    for match in _WORD.finditer(text, at, end):
        word = match.group()
        if word[0].islower() and before not in _DETERMINERS and is_finite(word):
            return True
        before = word.lower()
    return False
