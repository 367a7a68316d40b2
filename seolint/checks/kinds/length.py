"""Kind ``length``: each passage of a scope within bounds.

Options it honours: ``max_chars``, ``max_words``, ``max_px``, ``min_chars``,
``min_words``; 0 switches a bound off. With several upper bounds and a message
``both``, that message is given when all are exceeded, and ``one`` (if there is
such a message) when only some are; where a single one is left on, the message
named after its unit (``px``, ``chars``, ``words``). A lower bound gives
``short`` or ``default``.
``params``: ``px_size`` (Arial, in pixels). Values: ``value``, ``bound``,
``excess``, ``chars``, ``words``, ``px`` and ``found``.
"""

from __future__ import annotations

from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import Passage, passages
from seolint.finding import Finding, Value
from seolint.french.words import count_words
from seolint.rule import ActiveRule

__all__ = ["check"]

UNITS = ("px", "chars", "words")


def _measures(passage: Passage, rule: ActiveRule) -> dict[str, int]:
    text = passage.text.strip()
    sizes = {"chars": len(text), "words": count_words(text)}
    if rule.options.get("max_px"):
        from seolint.french.widths import pixels

        sizes["px"] = round(pixels(text, rule.rule.params.get("px_size", 20)))
    return sizes


def check(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Report the passages of the rule's scope that are out of bounds."""
    uppers = [u for u in UNITS if rule.options.get(f"max_{u}")]
    lowers = [u for u in UNITS if rule.options.get(f"min_{u}")]
    for passage in passages(article, rule.rule.scope or "paragraph"):
        sizes = _measures(passage, rule)
        over = [u for u in uppers if sizes[u] > rule.options[f"max_{u}"]]
        under = [u for u in lowers if 0 < sizes[u] < rule.options[f"min_{u}"]]
        if over:
            message = "default"
            if len(uppers) == 1 and uppers[0] in rule.rule.messages:
                message = uppers[0]
            elif "both" in rule.rule.messages:
                message = "both" if len(over) == len(uppers) else "one"
            if message in rule.rule.messages:
                bound = rule.options[f"max_{over[0]}"]
                yield rule.finding(passage.place(), message, **_values(passage, sizes, over[0], bound, rule))
        if under:
            message = "short" if "short" in rule.rule.messages else "default"
            bound = rule.options[f"min_{under[0]}"]
            yield rule.finding(passage.place(), message, **_values(passage, sizes, under[0], bound, rule))


def _values(passage: Passage, sizes: dict[str, int], unit: str, bound: int, rule: ActiveRule) -> dict[str, Value]:
    bounds = {name: value for name, value in rule.options.items() if isinstance(value, int | float)}
    return {
        **bounds,
        **sizes,
        "unit": unit,
        "value": sizes[unit],
        "bound": bound,
        "excess": abs(sizes[unit] - bound),
        "found": passage.text.strip(),
    }
