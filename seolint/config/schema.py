"""The JSON Schema of the configuration, for editors: the models, with the options of every rule."""

from __future__ import annotations

from typing import Any

from seolint.catalog import Catalog
from seolint.rule import OptionSpec, Rule

__all__ = ["json_schema"]


def _option(spec: OptionSpec) -> dict[str, Any]:
    out: dict[str, Any] = {"type": spec.type, "default": spec.default}
    if spec.minimum is not None:
        out["minimum"] = spec.minimum
    if spec.maximum is not None:
        out["maximum"] = spec.maximum
    if spec.choices is not None:
        out["enum"] = list(spec.choices)
    if spec.items is not None:
        out["items"] = {"type": spec.items}
    if spec.description is not None:
        out["description"] = spec.description.en
    return out


def _rule(rule: Rule, common: dict[str, Any]) -> dict[str, Any]:
    options = {name: _option(spec) for name, spec in rule.options.items()}
    return {
        "type": "object",
        "description": rule.why.en,
        "properties": {**common, **options},
        "additionalProperties": False,
    }


def json_schema(catalog: Catalog) -> dict[str, Any]:
    """The schema of ``seolint.toml`` with the rules of ``catalog``."""
    from seolint.config.models import Settings  # costly to import, and the rest of the room needs none of it

    schema = Settings.model_json_schema()
    definitions = schema["$defs"]
    common = definitions.pop("RuleSettings")["properties"]
    definitions["Rules"] = {
        "type": "object",
        "properties": {name: _rule(rule, common) for name, rule in sorted(catalog.rules.items())},
        "additionalProperties": False,
    }
    for owner in (schema, definitions["Override"]):
        owner["properties"]["rules"] = {"$ref": "#/$defs/Rules"}
    for owner in (schema, definitions["Override"], definitions["FrontMatterKeys"]):
        for key, listed in owner["properties"].items():
            if _lists_names(listed):
                owner["properties"][key] = _names(listed)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "seolint"}


def _lists_names(listed: dict[str, Any]) -> bool:
    """Whether a key takes a list of strings, or none."""
    kinds = listed.get("anyOf", [listed])
    return any(kind.get("type") == "array" and kind["items"].get("type") == "string" for kind in kinds)


def _names(listed: dict[str, Any]) -> dict[str, Any]:
    """A list of names that may also be written as one string."""
    text = {"type": "array", "items": {"type": "string"}}
    kept = {k: v for k, v in listed.items() if k in ("description", "default")}
    return {"anyOf": [text, {"type": "string"}], **kept}
