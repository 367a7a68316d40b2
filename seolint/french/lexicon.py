"""What is known of French words: whether a form exists, and how common it is.

Both come from the installed language model, so nothing is shipped and no
licence is touched: its lemma tables (390,000 inflected forms, from Lefff by
way of spaCy's lookups) say which forms exist, and the order of its 500,000
vector keys, which is the order of frequency in the corpus that the vectors
were trained on (Common Crawl and Wikipedia), says how common they are.
spaCy itself is not imported; a question costs a few microseconds.

Lists such as wordfreq's were looked at: its data are CC BY-SA, which a file
derived from them would have to be as well.
"""

from __future__ import annotations

import math
from functools import lru_cache

from seolint.french.model.store import open_store

__all__ = ["frequency_rank", "is_known", "parts_of_speech", "prefers_lower_case", "rarity"]

_COMMON = 60_000
"""Forms above this rank exist even where the lemma tables lack them: names, borrowings, new words."""

_TOTAL = 500_000
_OPEN = ("NOUN", "VERB", "ADJ", "ADV")


@lru_cache(maxsize=65_536)
def is_known(word: str) -> bool:
    """Whether ``word`` (any case, no elided article) is a French word form or a common name.

    The list by frequency is of text as it was found, stuck words among it
    («dansle»): only its common part counts, the lemma tables count whole.
    """
    low = word.replace("’", "'").lower()
    return _is_form(low) or _rank(low, _COMMON) is not None or _rank(low.capitalize(), _COMMON) is not None


@lru_cache(maxsize=65_536)
def frequency_rank(word: str) -> int | None:
    """Place of ``word`` among the 500,000 most frequent forms, from 0 for the commonest.

    The best of the form as written and in lower case; ``None`` for a form that is not among them.
    """
    word = word.replace("’", "'")
    ranks = [rank for form in {word, word.lower()} if (rank := _rank(form, _TOTAL)) is not None]
    return min(ranks, default=None)


@lru_cache(maxsize=65_536)
def prefers_lower_case(word: str) -> bool:
    """Whether a word is more often written without a capital than with one: «Selon», not «Selim»."""
    low = word.replace("’", "'").lower()
    small, capital = _rank(low, _TOTAL), _rank(low[:1].upper() + low[1:], _TOTAL)
    return small is not None and (capital is None or small < capital)


def rarity(word: str) -> float:
    """How rare a form is in general French, from 0 (commonest) to 1 (never seen).

    The logarithm of its rank over that of the last one. By Zipf's law this
    falls in a straight line with the logarithm of the frequency: «de» 0.05,
    «maison» 0.41, «munitions» 0.70, «conteneur» 0.77.
    """
    rank = frequency_rank(word)
    return 1.0 if rank is None else math.log(rank + 1) / math.log(_TOTAL + 1)


@lru_cache(maxsize=65_536)
def parts_of_speech(form: str) -> frozenset[str]:
    """Parts of speech (NOUN, VERB, ADJ, ADV) under which the lemma tables list a form, in lower case.

    Empty for a form that they do not have; closed classes are left out.
    """
    store = open_store()
    key = store.key(form)
    return frozenset(
        name for name in _OPEN for kind in ("exc", "index") if store.has(f"{kind}/{store.key(name.lower())}", key)
    )


def _rank(form: str, limit: int) -> int | None:
    store = open_store()
    at = store.find("word", store.key(form))
    if at < 0:
        return None
    rank = store.view("word.rank")[at]
    return rank if rank < limit else None


def _is_form(low: str) -> bool:
    store = open_store()
    key = store.key(low)
    return any(store.find(table, key) >= 0 for table in store.tables if table != "word")
