"""What an article leaves open, as questions that an editor could answer without inventing anything.

They come from what the text does not say (no date, no figure, no voice, no
cause) and from whom it names without letting them speak; they are in French,
like the article.
"""

from __future__ import annotations

import re
from collections import Counter

from seolint.article import Article

__all__ = ["open_questions"]

MOST = 5
"""Questions given at most."""

_MONTHS = r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DATE = re.compile(rf"\b(?:1er|\d{{1,2}})[ \u00a0\u202f](?:{_MONTHS})\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:hier|avant-hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?"
    r"|(?:la semaine|le mois) derni(?:ère|er)|l[’']an dernier"
    r"|ces derni(?:ers|ères) (?:jours|semaines|mois)|récemment)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_QUOTATION = re.compile(r"«[^»]{12,}»|“[^”]{12,}”")
_CAUSE = re.compile(
    r"\b(?:parce qu|car\b|puisqu|en raison d|à cause d|grâce à|faute d|afin d|afin qu|pour que\b|dans l[’']espoir)",
    re.IGNORECASE,
)
_SAYING = (
    r"(?:a |ont |avait |avaient )?(?:également |aussi )?"
    r"(?:déclar|affirm|indiqu|ajout|expliqu|estim|précis|soulign|annonc|reconn|dément|confirm|répond|assur|jug)"
)
_COMMON_START = frozenset({"le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "et", "en", "à", "au", "aux"})


def open_questions(article: Article) -> tuple[str, ...]:
    """The questions, the most natural ones first, at most five."""
    text = " ".join(article.blocks[i].text for i in article.prose)
    asked = [*_when(text), *_how_many(text), *_voices(article, text), *_why(text)]
    return tuple(asked[:MOST])


def _when(text: str) -> list[str]:
    if _DATE.search(text):
        return []
    vague = _VAGUE.search(text)
    if vague:
        return [f"«\u00a0{vague[0].lower()}\u00a0»\u00a0: à quelle date exactement\u202f?"]
    return ["Quand\u202f? Le texte ne donne aucune date."]


def _how_many(text: str) -> list[str]:
    return [] if _FIGURE.search(text) else ["Combien\u202f? Le texte ne donne aucun chiffre."]


def _why(text: str) -> list[str]:
    return [] if _CAUSE.search(text) else ["Pourquoi\u202f? Le texte ne donne aucune cause."]


def _voices(article: Article, text: str) -> list[str]:
    """Whom the text names often and never lets speak."""
    out = [] if _QUOTATION.search(text) else ["Qui le dit\u202f? Le texte ne cite personne."]
    for name in _names(article):
        if _is_part(name, text):
            continue
        speaks = rf"{re.escape(name)}\b[^.!?]{{0,40}}\b{_SAYING}|\b{_SAYING}\w* (?:\w+ ){{0,3}}{re.escape(name)}\b"
        according = rf"\b(?:selon|d[’']après) (?:l[ae]s? |l[’'])?{re.escape(name)}\b"
        if not re.search(f"{speaks}|{according}", text, re.IGNORECASE):
            called = _called(name, text)
            out.append(f"Qu’en {'disent' if called.startswith('les ') else 'dit'} {called}\u202f?")
        if len(out) == 3:
            break
    return out


def _names(article: Article) -> list[str]:
    """The names among the article's keyphrases that stand in it at least twice."""
    return [k.text for k in article.keyphrases if k.count >= 2 and _is_name(k.text)]


def _is_name(text: str) -> bool:
    words = [w for w in re.split(r"[\s’'-]+", text) if w.lower() not in _COMMON_START]
    return bool(words) and all(w[:1].isupper() for w in words)


def _is_part(name: str, text: str) -> bool:
    """Whether the name mostly stands behind another capital: «Goff» of «Anne Le Goff»."""
    told = len(re.findall(rf"\b{re.escape(name)}\b", text))
    behind = len(re.findall(rf"(?<=\w )(?:[A-ZÀ-Ý][\w’'-]* )+{re.escape(name)}\b", text))
    return 2 * behind >= told


_CONTRACTED = {"du": "le ", "au": "le ", "des": "les ", "aux": "les "}


def _called(name: str, text: str) -> str:
    """The name with its article, where the text gives it one («du RUSI» says «le RUSI»).

    An acronym needs it attested once, since brackets and headings leave it out;
    another name, in a third of its places.
    """
    place = rf"(?<!\()(?:\b(?P<article>(?i:la|les|le|du|des|au|aux))\s+|\b(?P<elided>(?i:l))[’'])?{re.escape(name)}\b"
    forms: Counter[str] = Counter()
    for match in re.finditer(place, text):
        said = (match["article"] or "").lower()
        forms["l’" if match["elided"] else _CONTRACTED.get(said) or (f"{said} " if said else "")] += 1
    bare = forms.pop("", 0)
    best = sorted(forms.items(), key=lambda kv: (-kv[1], kv[0]))
    if best and (name.isupper() or 2 * sum(forms.values()) >= bare):
        return best[0][0] + name
    return name
