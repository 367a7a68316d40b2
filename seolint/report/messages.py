"""Messages: the templates of the rules with their values, in French or English.

The only place where a finding becomes words. Templates are written with plain
spaces; the no-break spaces of French are put in here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from string import Formatter
from typing import Literal

from seolint.finding import Finding, Fix, Severity, Value
from seolint.report.families import family, family_name, label
from seolint.rule import Bilingual, Rule
from seolint.text import ARTICLE, Edit

__all__ = ["Locale", "Speaker", "fill", "finish_french", "plain_template", "shorten", "visible"]

Locale = Literal["fr", "en"]

NBSP, NARROW = "\u00a0", "\u202f"

_LONGEST_VALUE = 160
"""Characters of a value that a message shows; a whole block would drown it."""

_GROUPED_FROM = 10_000
"""Integers are grouped by thousands from here on: below, a number may be a year."""


def finish_french(text: str) -> str:
    """``text`` with a no-break space wherever French wants one and a plain one stands."""
    text = re.sub(r" (?=[:»%€])|(?<=«) ", NBSP, text)
    return re.sub(r" (?=[;!?])", NARROW, text)


def shorten(text: str, limit: int = _LONGEST_VALUE) -> str:
    """``text`` on one line of at most ``limit`` characters, its middle left out where it is longer."""
    line = re.sub(r"[\r\n\t ]+", " ", text).strip(" ")
    if len(line) <= limit:
        return line
    head = line[: limit * 2 // 3].rsplit(" ", 1)[0]
    return f"{head} … {line[-(limit - len(head) - 3) :].split(' ', 1)[-1]}"


def _number(value: int | float, spec: str, locale: Locale) -> str:
    """``value`` as ``locale`` writes it: by ``spec``, or followed by its noun («mot|mots»), which agrees with it."""
    if "|" in spec:
        one, many = spec.split("|", 1)
        # French counts as one whatever is below two («1,5 mot»); English only one itself.
        single = abs(value) < 2 if locale == "fr" else value == 1
        space = NBSP if locale == "fr" else " "
        return f"{_number(value, '', locale)}{space}{one if single else many}"
    if spec:
        text = format(value, spec)
    elif isinstance(value, int):
        text = f"{value:,}" if abs(value) >= _GROUPED_FROM else str(value)
    else:
        text = f"{value:.2f}".rstrip("0").rstrip(".")
    if locale == "en":
        return text
    return text.replace(",", NARROW).replace(".", ",").replace("%", NBSP + "%")


def fill(template: str, values: Mapping[str, Value], locale: Locale) -> str:
    """``template`` with ``values`` in its braces, written as ``locale`` writes numbers and spaces.

    ``{words:mot|mots}`` writes a number and its noun in agreement. A value that the template names and
    nobody gave is shown as «?»: a message must not fail a run.
    """
    out: list[str] = []
    for literal, name, spec in _parts(template, locale):
        out.append(literal)
        if name is None:
            continue
        value = values.get(name, "?")
        if isinstance(value, bool | str):
            out.append(shorten(str(value)))
        else:
            out.append(_number(value, spec, locale))
    return "".join(out)


def plain_template(template: str) -> str:
    """``template`` as people read it in the catalogue: the noun of a number in the plural, behind its braces."""
    return re.sub(r"\{(\w+):[^{}|]*\|([^{}]*)\}", r"{\1} \2", template)


@lru_cache(maxsize=1_024)
def _parts(template: str, locale: Locale) -> tuple[tuple[str, str | None, str], ...]:
    """The literals of ``template`` as ``locale`` writes them, each with the name in braces behind it and its format."""
    finish = finish_french if locale == "fr" else str
    return tuple((finish(literal), name, spec or "") for literal, name, spec, _ in Formatter().parse(template))


_DEFAULT_FIX: Mapping[str, Bilingual] = {
    "replace": Bilingual(fr="Remplacer « {before} » par « {after} ».", en="Replace “{before}” with “{after}”."),
    "delete": Bilingual(fr="Supprimer « {before} ».", en="Delete “{before}”."),
    "insert": Bilingual(fr="Insérer « {after} ».", en="Insert “{after}”."),
    "several": Bilingual(fr="{count} retouches.", en="{count} edits."),
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says findings and fixes in one language.

    ``rules`` by name; ``notes`` the house notes of the configuration by rule; ``others`` the texts
    beside the article that a fix may copy from (``title`` → the given title).
    """

    rules: Mapping[str, Rule]
    locale: Locale = "fr"
    notes: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)

    def say(self, fr: str, en: str, /, **values: Value) -> str:
        """A text of the reports themselves."""
        return fill(fr if self.locale == "fr" else en, values, self.locale)

    def message(self, finding: Finding) -> str:
        """What ``finding`` says, the house note of its rule appended."""
        text = self.message_of(finding.rule, finding.message_id, finding.values)
        note = self.notes.get(finding.rule)
        return f"{text} [{note}]" if note else text

    def message_of(self, rule: str, message_id: str, values: Mapping[str, Value]) -> str:
        """The message ``message_id`` of ``rule``; the rule's name where it is not in the catalogue."""
        known = self.rules.get(rule)
        if known is None:
            return rule
        template = known.messages.get(message_id) or next(iter(known.messages.values()))
        return fill(template[self.locale], values, self.locale)

    def group(self, rule: str) -> str:
        """The group of ``rule``."""
        known = self.rules.get(rule)
        return known.group if known else ""

    def family(self, rule: str) -> str:
        """What the family of ``rule`` is called: typographie, référencement, rédaction."""
        return family_name(family(self.group(rule)))[self.locale]

    def label(self, rule: str) -> str:
        """A few words for what ``rule`` remarks."""
        return label(rule)[self.locale]

    def folded_as(self, finding: Finding) -> str | None:
        """What people want to read only once a file, with a count: a rule, or for what is only information
        its whole family (``family:typography``); ``None`` for what they want to read at every place."""
        known = self.rules.get(finding.rule)
        if known is not None and finding.severity is Severity.INFO:
            return f"family:{family(known.group)}"
        return None if known is None or known.report == "each" else finding.rule

    def new_text(self, edit: Edit, source: str) -> str:
        """What ``edit`` of ``source`` writes."""
        return edit.text({**self.others, ARTICLE: source})

    def fix_message(self, fix: Fix, source: str) -> str:
        """What ``fix`` would do, in the rule's words or from its edits."""
        known = self.rules.get(fix.finding.rule)
        own = known.fix.message if known and known.fix else None
        if own is not None:
            return fill(own[self.locale], {**fix.finding.values, **fix.values}, self.locale)
        if len(fix.edits) != 1:
            return fill(_DEFAULT_FIX["several"][self.locale], {"count": len(fix.edits)}, self.locale)
        before, after = fix.edits[0].span.of(source), self.new_text(fix.edits[0], source)
        kind = "replace" if before and after else "delete" if before else "insert"
        return fill(_DEFAULT_FIX[kind][self.locale], {"before": visible(before), "after": visible(after)}, self.locale)


_VISIBLE = str.maketrans(
    {NBSP: "⍽", NARROW: "⍽", "\u00ad": "‐", "\u200b": "∅", "\ufeff": "∅", "\u2028": "⏎", "\n": "⏎", "\r": ""}
)


def visible(text: str) -> str:
    """``text`` with what one cannot see made visible: no-break spaces, line ends, zero-width characters."""
    if text and not text.strip(" "):
        return "␣" * len(text)
    return text.translate(_VISIBLE)
