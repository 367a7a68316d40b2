"""Sentences that may be printed away from their paragraph: nothing in them points outside.

No pronoun, demonstrative or possessive without what it refers to, no
connector, no thing that only the text before has named, no day that only the
date of its text settles, no quotation without its speaker.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from seolint.editing.attribution import Names
from seolint.editing.commitment import Commitment, finite_verb, is_clause, own_level
from seolint.editing.completeness import incomplete, unknown_thing
from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.leaning import attributed_quotation, lean
from seolint.editing.margins import dateline
from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import QUANTITY_NOUNS
from seolint.french.stems import stem
from seolint.french.words import count_words

__all__ = ["datable", "follows", "introduced", "stands_alone"]

_FEWEST, _MOST = 6, 40
"""Words: below, a sentence says too little by itself; above, it is no line of a box."""

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_CONNECTED = re.compile(
    r"(?i)\b(?:alors(?! que| qu’| qu')|pourtant|cependant|toutefois|néanmoins|donc|ensuite|également|aussi|en effet|"
    r"par ailleurs|en revanche|en outre|d[’']ailleurs|ainsi(?! que)|de plus|autrement dit|par exemple|enfin|"
    r"au contraire|à nouveau|de nouveau|finalement|pour sa part|de son côté|de leur côté|pour leur part|"
    r"quant à (?:lui|elle|eux|elles)|à son tour|à leur tour|en question|ce dernier|cette dernière|ces dernières?|"
    r"ces derniers|celui-ci|celle-ci|ceux-ci|celles-ci|là-bas|jusque-là|dès lors|désormais|"
    r"non plus|ci-dessus|ci-dessous|plus haut|plus bas|a(?:vait|vaient)? ajouté|ont ajouté|"
    r"l[’']autre|les autres|un autre|une autre|(?<!et )d[’']autres|les deux|même|tous deux|toutes deux|"
    r"ce jour-là|cette fois|pour (?:terminer|finir|conclure|commencer)|tout d[’']abord|en conclusion|entre-temps|"
    r"la veille|le lendemain|le surlendemain|au même moment|dans la foulée|ce faisant|\w+ jours plus tard|peu après)\b"
)
_UNSETTLED = re.compile(
    r"(?i)\b(?:hier|demain|avant-hier|aujourd[’']hui|actuellement|récemment|prochainement|bientôt|désormais|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!s? \d)s?|"
    r"(?:la|cette) (?:semaine|nuit|année|saison)(?: dernière| prochaine| passée)?|"
    r"l[’']an(?:née)? (?:dernier|dernière|prochaine?|passée?)|"
    r"(?:le|ce) (?:mois|week-end|trimestre|semestre)(?: dernier| prochain| passé|-ci)?|ce (?:matin|soir|midi)|"
    r"(?:ces|les) (?:\w+ )?(?:derniers|dernières|prochains|prochaines) (?:jours|semaines|mois|années|heures)|"
    r"dans la (?:nuit|matinée|soirée|journée)|en ce moment|à ce jour|pour l[’']heure|pour l[’']instant|"
    r"il y a (?:\w+ ){1,3}(?:jours?|semaines?|mois|ans?|années?)|"
    r"depuis (?:\w+ ){1,3}(?:jours?|semaines?|mois|ans?|années?|heures?)|"
    r"dans (?:\w+ ){1,2}(?:jours|semaines|mois|ans))\b"
)
_TIME = re.compile(
    r"(?i)\b(?:ces derni(?:ers|ères) (?:jours|semaines|mois|années|heures)|cette (?:semaine|année|nuit|saison)|"
    r"ce (?:mois|week-end|matin|soir)|, ce (?:qui|que|qu’|qu'|dont)\b)"
)
"""Demonstratives that point to nothing in the text: the article's own time, and «…, ce qui» of the same sentence."""

_EN = re.compile(rf"^En (?=\d|[A-ZÀ-Þ]|(?:{_MONTHS})\b)")
"""«En 2011», «En Virginie»: the preposition, not the pronoun."""
_SUBJECTS = frozenset(("il", "elle", "ils", "elles"))
_NAMING = ("NOUN", "PROPN")
_IMPERSONAL = 0.2
"""What «il faut» and «ce lundi» lean: nothing before them is needed."""
_POSSESSIVES = frozenset(("son", "sa", "ses", "leur", "leurs"))
_DEFECT = re.compile(r"\s[.,](?!\d)|,,|(?<!\.)\.\.(?!\.)|[a-zà-ÿ][.;][A-ZÀ-Ý]|\ufffd")
"""What a proofreader would mend first."""
_FINAL = re.compile(r"[.…\s]+$")
_WITHOUT_YEAR = re.compile(rf"(?i)\b(?:{_MONTHS})\b(?!\s\d{{4}})")


def stands_alone(
    tree: Tree, *, after_lead: bool = False, most: int = _MOST, known: frozenset[str] = frozenset()
) -> bool:
    """Whether the sentence can be read without its neighbours.

    ``after_lead``: it is printed behind the article's own opening, which has
    made «le club» known. ``most`` is the longest that will do, in words;
    ``known`` the stems of things that the reader has met.
    """
    text = tree.text.strip()
    if not _FEWEST <= count_words(text) <= most or not _well_formed(text):
        return False
    whole = frozenset(tree.tokens) - dateline(tree)
    if len(whole) != tree.end - tree.first or not is_clause(tree, tree.root):
        return False
    if own_level(tree, tree.root) == Commitment.UNCLAIMED and not tree.quoted(tree.root):
        return False
    rest = whole - _of_time(tree) if after_lead else whole
    probe = _EN.sub("Dans ", text)
    if (
        lean(probe) > _IMPERSONAL
        or _CONNECTED.search(_TIME.sub("", text))
        or attributed_quotation(text) is False
        or _unclosed(tree)
    ):
        return False
    if _whose(tree) or _disagrees(tree):
        return False
    if faulty_tokens(tree, rest) is not None or incomplete(tree, whole) is not None:
        return False
    if faulty_text(_FINAL.sub("", probe)) is not None:
        return False
    return after_lead or not unknown_thing(tree, whole) or stem(_opening_noun(tree)) in known


def follows(tree: Tree, before: Tree) -> bool:
    """Whether the sentence can be read right behind ``before``: its «il» is the subject of that one.

    Nothing else in it may point outside.
    """
    subjects = [t for t in tree.tokens if tree.word(t) in _SUBJECTS and (tree.is_(t, "nsubj") or t == tree.first)]
    if (
        len(subjects) != 1
        or tree.quoted(subjects[0])
        or subjects[0] > tree.first + 3
        or tree.source is not before.source
    ):
        return False
    antecedent = next((t for t in before.dependents(before.root, "nsubj") if before.parse.pos[t] in _NAMING), None)
    if antecedent is None or not _agree(tree, subjects[0], before, antecedent):
        return False
    text = tree.text.strip()
    if not _FEWEST <= count_words(text) <= _MOST or not _well_formed(text) or _CONNECTED.search(text):
        return False
    rest = frozenset(tree.tokens) - {subjects[0]}
    possessives = frozenset(t for t in rest if tree.word(t) in _POSSESSIVES)
    return faulty_tokens(tree, rest - possessives) is None and incomplete(tree, rest) is None and not _unclosed(tree)


def _agree(tree: Tree, pronoun: int, before: Tree, noun: int) -> bool:
    """Whether both have one gender and number, as far as the tagger knows."""
    morphs = tree.parse.morph[pronoun], before.parse.morph[noun]
    return all(
        feature(morphs[0], name) == feature(morphs[1], name) or feature(morphs[1], name) is None
        for name in ("Gender", "Number")
    )


def _opening_noun(tree: Tree) -> str:
    """The first noun of the sentence."""
    return next((tree.parse.text[t] for t in tree.tokens if tree.parse.pos[t] in _NAMING), "")


def _disagrees(tree: Tree) -> bool:
    """«Le candidat exigent»: a plural verb behind one subject; nobody prints a line with a fault in it."""
    verb = finite_verb(tree, tree.root)
    subjects = tree.dependents(tree.root, "nsubj")
    if verb is None or len(subjects) != 1 or feature(tree.parse.morph[verb], "Number") != "Plur":
        return False
    head = subjects[0]
    several = any(tree.is_(t, "conj") for t in tree.subtree(head)) or tree.parse.lemma[head] in QUANTITY_NOUNS
    return not several and feature(tree.parse.morph[head], "Number") == "Sing" and tree.parse.pos[head] == "NOUN"


def _whose(tree: Tree) -> bool:
    """Whether a «son» has nobody in the sentence to belong to: «le recteur de son université»."""
    for token in tree.tokens:
        if tree.word(token) not in _POSSESSIVES or tree.quoted(token):
            continue
        above = {tree.parse.head[token], *tree.ancestors(tree.parse.head[token])}
        number = "Plur" if tree.word(token).startswith("leur") else "Sing"
        owners = (
            t
            for t in range(tree.first, token)
            if tree.parse.pos[t] in ("NOUN", "PROPN", "PRON")
            and feature(tree.parse.morph[t], "Number") in (None, number)
        )
        if all(t in above for t in owners):
            return True
    return False


def _of_time(tree: Tree) -> frozenset[int]:
    """Tokens of demonstratives that need no text before them."""
    base = tree.parse.start[tree.first]
    spans = [(base + m.start(), base + m.end()) for m in _TIME.finditer(tree.text)]
    return frozenset(
        t for t in tree.tokens if any(a <= tree.parse.start[t] and tree.parse.end[t] <= b for a, b in spans)
    )


def _well_formed(text: str) -> bool:
    """From a capital to a full stop, no brackets of an editor, no colon that announces something."""
    if not text[:1].isupper() and text[:1] not in "«" and not text[:1].isdigit():
        return False
    if text[-1:] not in ".»" or text.count("«") != text.count("»") or text.count("(") != text.count(")"):
        return False
    if _DEFECT.search(text):
        return False
    return "[" not in text and "?" not in text and "!" not in text and ":" not in text.rstrip(".»")[-2:]


def _unclosed(tree: Tree) -> bool:
    """A quotation that is only part of what somebody says: its sentence gives no speaker outside the marks."""
    words = tree.parse.text
    if not any(w in ("«", "“") for w in words[tree.first : tree.end]):
        return False
    outside = [t for t in tree.tokens if not tree.quoted(t)]
    return not any(feature(tree.parse.morph[t], "VerbForm") in ("Fin", "Part") for t in outside)


def datable(text: str, *, same_year: bool = True) -> bool:
    """Whether every time that the sentence names is settled by itself, not by the date of its text.

    ``same_year``: both texts are known to be of one year, so that a day without a year is settled.
    """
    return not _UNSETTLED.search(text) and (same_year or not _WITHOUT_YEAR.search(text))


def introduced(tree: Tree, names: Names, known: Collection[str]) -> bool:
    """Whether everyone named by a last name alone has been named in full in the sentence or in ``known``."""
    words = tree.parse.text
    for token in tree.tokens:
        full = names.full.get(words[token])
        if full is None or tree.parse.pos[token] != "PROPN":
            continue
        if full.text not in tree.text and not any(full.text in text for text in known):
            return False
    return True
