"""Days that only make sense on the day of writing: «hier», «vendredi», «la semaine dernière»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from seolint.article import Article
from seolint.checks.metadata import stated_date
from seolint.checks.scopes import passages
from seolint.finding import Finding, Value
from seolint.french.guillemets import pair_guillemets
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["day_meant", "relative_date", "written_day"]

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
          "décembre")  # fmt: skip
_MONTH = "|".join(MONTHS)
_RELATIVE = re.compile(
    r"(?<![\w’'-])(?<!\bde )(?:avant-hier|hier(?:\s+(?:matin|soir|après-midi))?|après-demain"
    r"|demain(?:\s+(?:matin|soir|après-midi))?"
    rf"|(?:{'|'.join(DAYS)})(?:\s+(?:dernier|prochain|matin|soir|après-midi))?"
    r"|(?:cette|la)\s+semaine\s+(?:dernière|prochaine|passée)|(?:ce|le)\s+mois(?:-ci|\s+(?:dernier|prochain|passé))"
    r"|l['’]an\s+(?:dernier|prochain|passé)|l['’]année\s+(?:dernière|prochaine|passée))\b"
    # «vendredi 3 novembre», «le vendredi saint», «mardi gras», «lundi de Pâques» say which day they mean.
    rf"(?!\s+(?:\d|1er|saint\b|gras\b|de\s+(?:Pâques|Pentecôte)))(?!-)",
    re.IGNORECASE,
)
_HABIT = re.compile(
    rf"(?:\b(?:le|les|chaque|tous\s+les|du|au|un|des|ces|ce|et\s+le|ou\s+le|de)\s+)$|(?:{'|'.join(DAYS)})\s+(?:et|ou|au)\s+$",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(rf"\b(?:1er|\d{{1,2}})[ \u00a0\u202f]+(?:{_MONTH})\b|\b20\d\d\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b\w{2,}(?:ra|ront|rons|rez)\b|\b(?:va|vont|doit|doivent)\b|\bprochain")


def relative_date(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A day that the text names only from the day of writing, while it gives no date at all.

    Where the metadata date the article, the day meant is proposed; never inside quotation marks.
    """
    if any(_ABSOLUTE.search(article.blocks[i].text) for i in article.prose):
        return
    written = stated_date(article)
    for passage in passages(article, "paragraph"):
        quotations = pair_guillemets(passage.text).quotations
        for match in _RELATIVE.finditer(passage.text):
            word = match.group()
            if word.lower() in DAYS and _HABIT.search(passage.text[: match.start()]):
                continue
            span = Span(match.start(), match.end())
            meant = _proposed(passage.text, span, written) if written is not None else None
            values: dict[str, Value] = {"found": word}
            if meant is not None and not any(q.overlaps(span) for q in quotations):
                yield rule.finding(passage.place(span), "dated", **values, replacement=meant)
            else:
                yield rule.finding(passage.place(span), **values)


def _proposed(text: str, span: Span, written: date) -> str | None:
    word = " ".join(span.of(text).lower().split())
    sentence = re.split(r"[.!?…]\s", text[span.end :])[0]
    opening = re.split(r"[.!?…]\s", text[: span.start])[-1]
    day = day_meant(word, written, future=bool(_FUTURE.search(opening + " " + sentence)))
    if day is None:
        return None
    part = next((p for p in ("matin", "soir", "après-midi") if word.endswith(p)), None)
    said = written_day(day) + (f" {'dans l’après-midi' if part == 'après-midi' else 'au ' + part}" if part else "")
    return said[:1].upper() + said[1:] if span.of(text)[:1].isupper() else said


_STEPS = {"avant-hier": -2, "hier": -1, "demain": 1, "après-demain": 2}


def day_meant(word: str, written: date, *, future: bool = False) -> date | None:
    """The day that ``word`` («hier», «vendredi dernier») means in a text written on a day; ``None`` for a longer time.

    A bare day of the week is the last one, that day included, or with ``future`` the next one.
    """
    first, _, rest = word.partition(" ")
    if first in _STEPS:
        return written + timedelta(days=_STEPS[first])
    if first not in DAYS:
        return None
    back = (written.weekday() - DAYS.index(first)) % 7
    if rest == "prochain" or (future and rest != "dernier"):
        return written + timedelta(days=(7 - back) if back or rest == "prochain" else 0)
    return written - timedelta(days=back or (7 if rest == "dernier" else 0))


def written_day(day: date) -> str:
    """«vendredi 3 novembre», «mardi 1er août»."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{DAYS[day.weekday()]} {number} {MONTHS[day.month - 1]}"
