"""Where, or among whom, a measured figure holds: without it the figure claims more than its source."""

from __future__ import annotations

from seolint.editing.syntax.trees import Tree

__all__ = ["condition_lost"]

_UNITS = frozenset(("%", "degré", "degrés", "point", "points", "fois"))
"""What is measured, where a mere count («140 emplois») tells what happened."""
_AMONG = frozenset(("chez", "parmi", "dans"))
_CASES = frozenset(("cas", "foyer", "foyers", "essai", "essais", "patients"))
_TOLD_IN = frozenset((
    "entretien", "communiqué", "rapport", "étude", "lettre", "message", "courrier", "arrêté", "décision",
    "discours", "tweet", "note", "texte", "article", "livre", "documentaire", "contexte", "délai", "temps",
    "tribune", "vidéo", "déclaration", "avis", "bilan", "interview", "enquête", "jugement",
))  # fmt: skip
"""Nouns behind «dans un …» that tell where something was said, and bound no figure."""


def condition_lost(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether the kept ``tokens`` lost «chez les insectes …», «dans un logement …», «dans 14 cas» that bound them."""
    measured = any(
        tree.word(t) in _UNITS and any(tree.parse.pos[n] in ("NUM", "PRON", "DET") for n in (t - 1,) if n in tokens)
        for t in tokens
    )
    return any(
        _bounds(tree, t, measured) and tree.parse.head[tree.parse.head[t]] in tokens
        for t in tree.tokens
        if t not in tokens and tree.word(t) in _AMONG and tree.is_(t, "case") and tree.parse.head[t] not in tokens
    )


def _bounds(tree: Tree, preposition: int, measured: bool) -> bool:
    """Whether the phrase of the preposition tells in which cases something holds."""
    noun = tree.parse.head[preposition]
    if tree.parse.pos[noun] == "PROPN":
        return False
    if tree.word(preposition) != "dans":
        return measured
    counted = any(tree.is_(c, "nummod") for c in tree.children[noun])
    if counted and tree.word(noun) in _CASES:
        return True
    indefinite = preposition + 1 < tree.end and tree.word(preposition + 1) in ("un", "une")
    return measured and indefinite and tree.parse.lemma[noun].lower() not in _TOLD_IN
