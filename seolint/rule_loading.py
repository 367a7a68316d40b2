"""From the plain data of a compiled catalogue to rules and profiles; nothing is checked here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from seolint.finding import Severity
from seolint.rule import (
    Bilingual,
    Example,
    FixSpec,
    Message,
    OptionSpec,
    ProfileRuleSpec,
    ProfileSpec,
    Reference,
    Rule,
)

__all__ = ["profile_of", "rule_of"]

Data = Mapping[str, Any]


def rule_of(data: Data) -> Rule:
    """The rule that ``data`` says, which is sound: compiled, or passed by :mod:`seolint.rule_models`."""
    given = {**data, "severity": Severity(data["severity"]), "why": Bilingual(**data["why"])}
    given["messages"] = {name: _message(said) for name, said in data["messages"].items()}
    given["options"] = {name: _option(said) for name, said in data.get("options", {}).items()}
    given["references"] = tuple(_reference(said) for said in data.get("references", ()))
    given["examples"] = tuple(_example(said) for said in data.get("examples", ()))
    given["fix"] = _fix(data["fix"]) if data.get("fix") is not None else None
    return Rule(**_with_tuples(given, "needs", "supersedes"))


def profile_of(data: Data) -> ProfileSpec:
    """The profile that ``data`` says, which is sound like that of :func:`rule_of`."""
    given = {**data, "description": Bilingual(**data["description"])}
    given["rules"] = {name: ProfileRuleSpec(**_with_severity(said)) for name, said in data.get("rules", {}).items()}
    return ProfileSpec(**_with_tuples(given, "enable", "disable"))


def _with_tuples(data: Data, *names: str) -> dict[str, Any]:
    return {**data, **{name: tuple(data[name]) for name in names if data.get(name) is not None}}


def _with_severity(data: Data) -> dict[str, Any]:
    return dict(data) if data.get("severity") is None else {**data, "severity": Severity(data["severity"])}


def _message(data: Data) -> Message:
    return Message(**_with_severity(data))


def _text_in_both(data: Data, name: str) -> dict[str, Bilingual | None]:
    return {} if data.get(name) is None else {name: Bilingual(**data[name])}


def _option(data: Data) -> OptionSpec:
    bounds = {name: float(data[name]) for name in ("minimum", "maximum") if data.get(name) is not None}
    return OptionSpec(**{**_with_tuples(data, "choices"), **bounds, **_text_in_both(data, "description")})


def _fix(data: Data) -> FixSpec:
    given = {**_with_tuples(data, "touches", "needs"), **_text_in_both(data, "message")}
    given["using"] = given.pop("with")
    return FixSpec(**given)


def _reference(data: Data) -> Reference:
    day = data.get("date")
    return Reference(**{**data, "date": None if day is None else str(day)})


def _example(data: Data) -> Example:
    given = {**_with_tuples(data, "files"), **_text_in_both(data, "why")}
    given["images"] = {address: tuple(size) for address, size in data.get("images", {}).items()}
    if data.get("today") is not None:
        given["today"] = date.fromisoformat(str(data["today"]))
    return Example(**given)
