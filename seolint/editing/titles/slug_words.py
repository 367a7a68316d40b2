"""Which words of a title an address leaves out, and on which it may not stop."""

from __future__ import annotations

import re

from seolint.editing.shortening.wholeness import NUMBERS
from seolint.editing.shortening.words import finite, pos_at, word_at
from seolint.editing.syntax.trees import Text, Tree, feature
from seolint.french.function_words import FUNCTION_WORDS

__all__ = ["hanging", "left_out", "never_said", "unquoted"]

_ADVERBS = frozenset(
    """enfin encore déjà toujours bientôt vite souvent parfois jamais presque quasi près loin tôt tard mieux bien mal
    très trop peu plus moins aussi ainsi après avant depuis désormais davantage ailleurs partout surtout plutôt ensuite
    puis alors pourtant pas non ici là hier demain aujourd'hui pourquoi comment combien quand où""".split()  # noqa: SIM905
)
_MODALS = frozenset(("faut", "faut-il", "fallait", "faudra", "peut-on", "doit-on"))
_TYING = frozenset(("de", "d'", "du", "des", "à", "au", "aux", "en"))
"""What ties its complement to a participle: «chargée de meules», «mise au jour»."""
_DONE = ("é", "ée", "és", "ées", "u", "ue", "us", "ues", "is", "ise", "ises", "it", "ite")
_QUOTED = re.compile(r"«[^»]{20,}»|“[^”]{20,}”")


def unquoted(title: str) -> str:
    """The title without a long quotation: an address would pick odd words out of somebody's sentence."""
    return _QUOTED.sub(" ", title)


def left_out(title: Text) -> frozenset[str]:
    """Verbs, adverbs and pronouns of the title; a participle that says what happened («tués») stays.

    So does an infinitive that a question is about («Faut-il baisser le chauffage ?»).
    """
    return frozenset(tree.parse.text[t] for tree in title.trees for t in tree.tokens if _goes(tree, t))


def _goes(tree: Tree, token: int) -> bool:
    text, word, pos = tree.parse.text[token], tree.word(token), tree.parse.pos[token]
    if text.isupper() or any(c.isdigit() for c in text) or word in NUMBERS:
        return False
    if _empty(tree, token):
        return True
    if finite(tree, token) and pos in ("VERB", "AUX"):
        # «ravage une usine»; what the tagger takes for a participle elsewhere («résultats records») may be none.
        return pos_at(tree, token + 1) == "DET" or feature(tree.parse.morph[token], "VerbForm") != "Part"
    if pos == "VERB" and feature(tree.parse.morph[token], "VerbForm") == "Part" and not text.endswith("ant"):
        return False
    if pos == "VERB" and word.endswith(("er", "ir", "re")):
        before = {word_at(tree, token - 1), word_at(tree, token - 2)}
        return not before & _MODALS
    # «un violent incendie ravage»: what the tagger takes for an adverb is one only if it looks like one.
    adverb = pos == "ADV" and (word in _ADVERBS | FUNCTION_WORDS or word.endswith("ment"))
    return adverb or pos in ("VERB", "AUX", "PRON")


def never_said(title: Text) -> frozenset[str]:
    """Those that no address has, however short it is: «faut», «[s’]absente»."""
    return frozenset(tree.parse.text[t] for tree in title.trees for t in tree.tokens if _empty(tree, t))


def _empty(tree: Tree, token: int) -> bool:
    return tree.word(token) in _MODALS or word_at(tree, token - 1) == "s'"


def hanging(title: Text) -> frozenset[str]:
    """Words that are nothing without the next: «premier» before its noun, «chargée» before «de …»."""
    return frozenset(tree.parse.text[t] for tree in title.trees for t in tree.tokens if _hangs(tree, t))


def _hangs(tree: Tree, token: int) -> bool:
    if pos_at(tree, token) == "ADJ":
        return pos_at(tree, token + 1) == "NOUN" and pos_at(tree, token - 1) in ("DET", "ADP", "NUM")
    done = (
        tree.word(token).endswith(_DONE)
        and feature(tree.parse.morph[token], "VerbForm") == "Part"
        and pos_at(tree, token) == "VERB"
    )
    return done and not finite(tree, token) and word_at(tree, token + 1) in _TYING
