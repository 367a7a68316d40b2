"""Settings that are plainly sound are taken as they are; all others go through the grammar.

What is taken here is exactly what :mod:`seolint.config.models` makes of the
same data. Anything odd, wrong or merely convertible is left to it, with its errors.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seolint.config.settings import FIELDS, FrontMatterKeys, Override, RuleSettings, Settings
from seolint.finding import Severity

__all__ = ["plain_settings"]


class _NotPlain(Exception):
    """A value that the grammar has to judge."""


def plain_settings(data: Mapping[str, Any]) -> Settings | None:
    """The settings that ``data`` says, or ``None`` where it is not plainly sound."""
    try:
        return Settings(**_taken(data, _SETTINGS))
    except _NotPlain:
        return None


Taker = Callable[[Any], Any]


def _taken(data: Any, takers: Mapping[str, Taker]) -> dict[str, Any]:
    if type(data) is not dict or not data.keys() <= takers.keys():
        raise _NotPlain
    return {key: takers[key](value) for key, value in data.items()}


def _exactly(kind: type) -> Taker:
    def take(value: Any) -> Any:
        if type(value) is not kind:
            raise _NotPlain
        return value

    return take


def _one_of(*choices: str) -> Taker:
    def take(value: Any) -> Any:
        if type(value) is not str or value not in choices:
            raise _NotPlain
        return value

    return take


def _texts(value: Any) -> tuple[str, ...]:
    if type(value) not in (list, tuple) or any(type(text) is not str for text in value):
        raise _NotPlain
    return tuple(value)


def _names(value: Any) -> tuple[str, ...]:
    if type(value) is str:
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return _texts(value)


def _keys(value: Any) -> tuple[str, ...]:
    return (value,) if type(value) is str else _texts(value)


def _score(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= 100:
        raise _NotPlain
    return value


def _seconds(value: Any) -> float:
    if type(value) not in (int, float) or not 0 <= value < 1e9:
        raise _NotPlain
    return float(value)


def _severity(value: Any) -> Severity:
    if type(value) is not str or value not in list(Severity):
        raise _NotPlain
    return Severity(value)


def _rule(value: Any) -> RuleSettings:
    if type(value) is not dict:
        raise _NotPlain
    own = _taken({key: said for key, said in value.items() if key in _RULE}, _RULE)
    return RuleSettings(**own, options={key: said for key, said in value.items() if key not in _RULE})


def _rules(value: Any) -> dict[str, RuleSettings]:
    if type(value) is not dict:
        raise _NotPlain
    return {name: _rule(said) for name, said in value.items()}


def _front_matter(value: Any) -> FrontMatterKeys:
    return FrontMatterKeys(**_taken(value, dict.fromkeys(FIELDS, _keys)))


def _override(value: Any) -> Override:
    taken = _taken(value, _OVERRIDE)
    if not taken.get("files"):
        raise _NotPlain
    return Override(**taken)


def _overrides(value: Any) -> tuple[Override, ...]:
    if type(value) is not list:
        raise _NotPlain
    return tuple(_override(each) for each in value)


_TEXT, _TRUTH = _exactly(str), _exactly(bool)

_RULE: Mapping[str, Taker] = {"enabled": _TRUTH, "severity": _severity, "note": _TEXT}

_CHOICE: Mapping[str, Taker] = {
    "profile": _TEXT,
    "select": _names,
    "extend_select": _names,
    "ignore": _names,
    "min_score": _score,
    "rules": _rules,
}

_OVERRIDE: Mapping[str, Taker] = {**_CHOICE, "files": _names}

_SETTINGS: Mapping[str, Taker] = {
    **_CHOICE,
    "extend": _TEXT,
    "locale": _one_of("fr", "en"),
    "fail_on": _one_of("error", "warning", "info", "never"),
    "include": _names,
    "exclude": _names,
    "respect_gitignore": _TRUTH,
    "skip_drafts": _TRUTH,
    "timeout": _seconds,
    "rule_paths": _names,
    "baseline": _TEXT,
    "require_reason": _TRUTH,
    "front_matter": _front_matter,
    "overrides": _overrides,
}
