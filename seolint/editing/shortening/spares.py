"""What of a headline's words is least missed: rubric, dates, brackets, asides, colour, titles before names."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.shortening.clauses import parts
from seolint.editing.shortening.joint_marks import Stretch
from seolint.editing.shortening.joint_words import KEPT_ADJECTIVES
from seolint.editing.shortening.joints import stretches
from seolint.editing.shortening.modifiers import modifiers
from seolint.editing.shortening.names import shorter_names
from seolint.editing.shortening.words import OF, finite, pos_at, text_at, word_at
from seolint.editing.syntax.heading_words import INSTITUTION_NOUNS
from seolint.editing.syntax.margins import COMMAS
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.valency_words import ASKING_ADJECTIVES
from seolint.editing.syntax.vocabulary import HEDGE_ADJECTIVES, NEGATIONS, TIME_NOUNS

__all__ = ["spares"]

_RUBRIC = 8
_BRACKETED = 4
"""Tokens more for a rubric with a bracket: «Ligue 2 (14e journée) : »."""
_MONTHS = frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())  # noqa: SIM905
_DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())  # noqa: SIM905
_COMPANIES = INSTITUTION_NOUNS | frozenset(
    ["entreprise", "constructeur", "opérateur", "distributeur", "start-up", "géant", "éditeur"]
)
_FURTHER = frozenset(("dans", "sur", "en", "chez", "lors", "après", "pendant", "devant"))
"""Prepositions behind a circumstance that open another one; «à», «contre» may belong to its noun."""
_TERRITORIES = frozenset(
    ["agglomération", "ville", "commune", "métropole", "région", "département", "province", "village", "municipalité"]
)
_ASKING = frozenset(a.rstrip("es") for a in ASKING_ADJECTIVES)
_COLOURS = frozenset(
    """grand grande grands grandes petit petite petits petites violent violente violents violentes important importante
    importants importantes vaste vastes énorme énormes gigantesque spectaculaire spectaculaires célèbre célèbres
    lumineux lumineuse sec sèche long longue nouveau nouvelle jeune jeunes vif vive vifs vives fort forte forts fortes
    imposant imposante magnifique terrible terribles""".split()  # noqa: SIM905
)
"""Adjectives that only colour: without them less is claimed."""


def spares(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """Stretches inside that may go, with what their loss costs."""
    yield from (s for s in stretches(tree) if s.kind not in ("announced", "clause", "loose"))
    yield from _rubric(tree, order)
    yield from _dates(tree, order)
    yield from _colours(tree, order)
    yield from _before_names(tree, order)
    yield from _inner(tree, order)
    yield from _places(tree, order)
    yield from _auxiliaries(tree, order)
    yield from modifiers(tree, order)
    yield from parts(tree, order)
    yield from shorter_names(tree, order)


def _auxiliaries(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«a été élu» as «élu»: headlines do without."""
    for token in order:
        passive = tree.word(token) in ("a", "ont") and word_at(tree, token + 1) == "été"
        done = token + 2 < tree.end and feature(tree.parse.morph[token + 2], "VerbForm") == "Part"
        if passive and done and sum(finite(tree, t) for t in order if t < token) == 0:
            yield Stretch(frozenset((token, token + 1)), 0.15, "auxiliary")


def _rubric(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    bracketed = _BRACKETED if any(tree.parse.text[t] == "(" for t in order[:_RUBRIC]) else 0
    colon = next((t for t in order[: _RUBRIC + bracketed] if tree.parse.text[t] == ":"), None)
    if colon is None or text_at(tree, colon + 1) in ("«", "“"):
        return
    if not any(finite(tree, t) for t in order if t < colon):
        yield Stretch(frozenset(t for t in order if t <= colon), 0.25, "rubric")


def _dates(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«le 3 juin 2012», «en février 2013» keep their place in the news; «aujourd’hui» goes."""
    inside = frozenset(order)
    past = any(tree.word(t) in ("a", "ont", "est", "sont") and pos_at(tree, t) == "AUX" for t in order)
    for token in order:
        if past and tree.word(token) in _DAYS and pos_at(tree, token - 1) in ("NOUN", "ADJ", "VERB", "PROPN"):
            end = token + 2 if word_at(tree, token + 1) in ("matin", "soir", "dernier") else token + 1
            yield Stretch(frozenset(range(token, end)) & inside, 0.1, "day")
        if tree.word(token) in _MONTHS and token - 1 in inside and text_at(tree, token - 1)[:1].isdigit():
            start = token - 2 if token - 2 in inside and word_at(tree, token - 2) == "le" else None
            if start is None:
                continue
            end = token + 2 if token + 1 in inside and text_at(tree, token + 1).isdigit() else token + 1
            yield Stretch(frozenset(range(start, end)), 0.2, "day")
        if tree.word(token) in ("aujourd'hui", "hier", "actuellement", "désormais", "récemment") and token > order[0]:
            yield Stretch(frozenset((token,)), 0.05, "day")


def _colours(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """Adjectives that colour, and others behind an indefinite noun that another complement tells apart."""
    inside = frozenset(order)
    for token in order[1:]:
        if tree.quoted(token) or tree.parse.pos[token] != "ADJ" or token - 1 not in inside or token + 1 not in inside:
            continue
        word, before, behind = tree.word(token), pos_at(tree, token - 1), token + 1
        known = word in ("nouveau", "nouvelle", "nouveaux", "nouvelles") and tree.word(token - 1) in ("le", "la", "les")
        if word in _COLOURS and tree.parse.pos[behind] == "NOUN" and before == "DET":
            yield Stretch(frozenset((token,)), 0.6 if known else 0.15, "colour")
        elif (
            before in ("NOUN", "X")
            and word not in KEPT_ADJECTIVES
            and tree.parse.lemma[token].lower() not in HEDGE_ADJECTIVES
        ):
            joined = tree.word(behind) == "et" and behind + 1 in inside and pos_at(tree, behind + 1) == "ADJ"
            end = behind + 2 if joined else behind
            asks = end in inside and tree.word(end) in OF and word.rstrip("es") in _ASKING
            if asks:
                continue
            named = end in inside and (tree.word(end) in OF or pos_at(tree, end) == "PROPN" or _done(tree, end, order))
            if named or word in _COLOURS or (end in inside and tree.parse.text[end] == ":"):
                yield Stretch(frozenset(range(token, end)), 0.15 if word in _COLOURS else 0.35, "colour")


def _done(tree: Tree, token: int, order: list[int]) -> bool:
    """«Banques [belges] piratées»: what happened to what a headline opens on."""
    return token == order[0] + 2 and (
        tree.word(token).endswith(("ées", "és", "ée", "é")) or feature(tree.parse.morph[token], "VerbForm") == "Part"
    )


def _places(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«de [l’agglomération de] Montreval»; «les conducteurs de bus [de Montreval] votent»."""
    inside = frozenset(order)
    for token in order:
        territory = tree.parse.lemma[token].lower() in _TERRITORIES and word_at(tree, token - 1) in ("l'", "la")
        if (
            territory
            and token + 2 in inside
            and word_at(tree, token + 1) == "de"
            and pos_at(tree, token + 2) == "PROPN"
        ):
            yield Stretch(frozenset((token - 1, token, token + 1)), 0.15, "title")
            whose = token - 2
            if whose in inside and tree.word(whose) == "de" and finite(tree, token + 3) and _several(tree, order):
                yield Stretch(frozenset(range(whose, token + 3)), 0.75, "place")


def _several(tree: Tree, order: list[int]) -> bool:
    colon = next((t for t in order[:_RUBRIC] if tree.parse.text[t] == ":"), order[0] - 1)
    return word_at(tree, colon + 1) == "les"


def _before_names(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Le groupe Altéane», «le comédien et humoriste français Mouss Diouf», «Barack Obama»: the name is enough."""
    inside = frozenset(order)
    for token in order:
        if not _name(tree, token) or tree.quoted(token) or (token - 1 in inside and _name(tree, token - 1)):
            continue
        end = token
        while end + 1 in inside and _name(tree, end + 1):
            end += 1
        if end == token + 1 and (end + 1 not in inside or pos_at(tree, end + 1) != "PROPN"):
            first_alone = tree.parse.text[token].isalpha() and token - 1 not in inside
            rubric = text_at(tree, end + 1) == ":" and text_at(tree, end + 2) not in ("«", "“", '"')
            if not rubric and (first_alone or text_at(tree, token - 1) in (":", "et", ",")):
                yield Stretch(frozenset((token,)), 0.35, "first name")
        start = token - 1
        while start in inside and tree.parse.pos[start] in ("NOUN", "ADJ", "CCONJ"):
            start -= 1
        if start not in inside or start + 1 == token or tree.word(start) not in ("le", "la", "l'"):
            continue
        nouns = [t for t in range(start + 1, token) if tree.parse.pos[t] == "NOUN"]
        opens = start == order[0] or text_at(tree, start - 1) in (":", ",")
        companies = len(nouns) == 1 and tree.parse.lemma[nouns[0]].lower() in _COMPANIES
        if opens and nouns and (end > token or companies):
            yield Stretch(frozenset(range(start, token)), 0.3, "title")


def _name(tree: Tree, token: int) -> bool:
    text = tree.parse.text[token]
    looks = text[:1].isupper() and (text[1:2].islower() or (text.isupper() and len(text) > 1))
    return tree.parse.pos[token] == "PROPN" and looks


def _inner(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«retrouvé sain et sauf [après trois jours de recherches] dans la forêt»: a circumstance before another."""
    inside = frozenset(order)
    if any(tree.word(t) in NEGATIONS for t in order):
        return
    verbal = any(finite(tree, t) for t in order)
    for token in order[2:]:
        if tree.word(token) == "en" and not verbal:
            # «l’action en baisse», «les soignants en grève»: what a headline without a verb says.
            continue
        if tree.parse.pos[token] != "ADP" or tree.quoted(token) or pos_at(tree, token - 1) not in (
            "NOUN", "PROPN", "ADJ", "VERB",
        ):  # fmt: skip
            continue
        if tree.word(token) not in ("après", "lors", "dans", "depuis", "pendant", "dès", "en"):
            continue
        if pos_at(tree, token - 1) == "VERB" and feature(tree.parse.morph[token - 1], "VerbForm") != "Part":
            continue
        end = token + 1
        while end in inside and not _ends_circumstance(tree, end):
            end += 1
        if end in inside and (tree.parse.pos[end] == "DET" or tree.word(end) in _FURTHER) and end - token > 1:
            timed = any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in range(token, end))
            yield Stretch(frozenset(range(token, end)), 0.3 if timed else 0.4, "inner")


def _ends_circumstance(tree: Tree, token: int) -> bool:
    if tree.parse.text[token] in COMMAS or finite(tree, token):
        return True
    new = tree.parse.pos[token] == "ADP" and tree.word(token) not in OF
    if word_at(tree, token - 1) in ("face", "suite", "grâce", "quant", "rapport", "près"):
        return False
    return new and pos_at(tree, token - 1) not in ("ADP", "DET")
