"""What bounds a claim and must stay with it: a denial, a day that comes back, the word of a figure."""

from __future__ import annotations

import re

__all__ = ["keeps_bounds", "keeps_denial", "keeps_recurrence", "keeps_share"]

_DENIAL = re.compile(r"(?i)(?<![^\W_])(?:ne(?![^\W_])|n['’]|aucune?(?![^\W_])|jamais(?![^\W_]))")
_PURPOSE = re.compile(r"(?i)\b(?:pour|afin de|sans) ne (?:pas|plus|jamais|rien)\b")
"""«cinq réflexes pour ne pas se faire voler»: what for; without it no more is claimed."""
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
"""What somebody denies goes with the words that are quoted."""
_RECURRENCE = re.compile(
    r"(?i)(?<![^\W_])(?:le|les|tous les|chaque)\s"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|matin|soir)s?(?![^\W_])(?!\s\d)"
    r"|(?<!dans )(?<!cette )(?<![^\W_])la nuit(?= |$)(?! (?:de|du|suivante|dernière))"
)

_SHARE = re.compile(
    r"(?i)(?<![^\W_])dans (?!(?:tous les|ce|ces|le|aucun|un tel) cas)[^,.;:()«»]{1,40}?(?<![^\W_])cas(?![^\W_])(?! où)"
)
"""«dans 14 cas», «dans la plupart des cas», «dans 30 % des cas»."""

_FIGURE = re.compile(r"([^\W\d_]+)[\s'’]+(\d+)")
_ASIDE = re.compile(r"\s[—–]\s")


def keeps_denial(source: str, cut: str) -> bool:
    """Whether ``cut`` still denies if ``source`` does: «Tout n’est pas que rose» never becomes «Rose»."""
    said = _PURPOSE.sub("", source if re.search(r"[«“\"]", cut) else _QUOTED.sub("", source))
    return not _DENIAL.search(said) or bool(_DENIAL.search(cut))


def keeps_recurrence(source: str, cut: str) -> bool:
    """Whether a centre that is closed «tous les samedis» stays so in ``cut``."""
    return not _RECURRENCE.search(source) or bool(_RECURRENCE.search(cut))


def keeps_share(source: str, cut: str) -> bool:
    """Whether what is true «dans 14 cas» is still said of as many in ``cut``."""
    return all(share.casefold() in cut.casefold() for share in _SHARE.findall(source))


def keeps_figures(source: str, cut: str) -> bool:
    """Whether each figure of ``cut`` follows the word it follows in ``source``: no «se tiendra 2013»."""
    there = frozenset(_FIGURE.findall(source.lower()))
    return all(pair in there for pair in _FIGURE.findall(cut.lower()))


def keeps_aside(source: str, cut: str) -> bool:
    """Whether what stands behind a dash of ``cut`` is what stands there in ``source``, whole."""
    return not _ASIDE.search(cut) or _behind(cut) == _behind(source)


def _behind(text: str) -> str:
    return _ASIDE.split(text)[-1].strip().rstrip(".")


def keeps_bounds(source: str, cut: str) -> bool:
    """Whether ``cut`` keeps what bounds its claim: recurrent days, in how many cases, its figures, whole asides."""
    if not keeps_share(source, cut):
        return False
    return keeps_recurrence(source, cut) and keeps_figures(source, cut) and keeps_aside(source, cut)
