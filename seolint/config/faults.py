"""What is wrong with a configuration, from the validation's own list to one line with the place and the mend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel

from seolint.config.models import FrontMatterKeys, Override, Settings
from seolint.config.places import line_of
from seolint.errors import ConfigurationError

__all__ = ["configuration_fault"]

_TYPES = {
    "string_type": "string",
    "int_type": "integer",
    "int_parsing": "integer",
    "int_from_float": "integer",
    "float_type": "number",
    "float_parsing": "number",
    "bool_type": "boolean",
    "bool_parsing": "boolean",
    "tuple_type": "array",
    "list_type": "array",
    "is_instance_of": "array",
    "sequence_str": "array",
    "dict_type": "table",
    "mapping_type": "table",
    "model_type": "table",
    "model_attributes_type": "table",
}
"""The type that is asked for, by the kind of fault that the validation tells."""


def configuration_fault(
    fault: Mapping[str, Any], path: str | None, text: str, prefix: Sequence[str]
) -> ConfigurationError:
    """The error for one ``fault`` of the validation in the file ``path``, whose settings stand under ``prefix``."""
    place = [p for p in fault["loc"] if isinstance(p, str | int)]
    line = line_of(text, (*prefix, *place)) if text else None
    # Numbers of list items mean nothing to a person; the line does.
    dotted = ".".join(p for p in place if isinstance(p, str))
    kind, value = fault["type"], fault.get("input")
    bounds: Mapping[str, Any] = fault.get("ctx", {})
    hint = None
    if kind == "extra_forbidden":
        message, hint = f"unknown key “{dotted}”", _similar(place)
    elif kind == "missing":
        message = f"the key “{dotted}” is missing"
    elif kind in ("literal_error", "enum"):
        choices = bounds["expected"].replace(" or ", ", ").replace("'", "")
        message = f"{dotted}: must be one of {choices}, not {value!r}"
        hint = _close(str(value), choices.split(", "))
    elif kind in _TYPES:
        message = f"{dotted}: must be of type {_TYPES[kind]}, not {value!r}"
    elif kind == "greater_than_equal":
        message = f"{dotted}: must be at least {bounds['ge']:g}, not {value}"
    elif kind == "less_than_equal":
        message = f"{dotted}: must be at most {bounds['le']:g}, not {value}"
    else:
        message = f"{dotted}: {fault['msg']}"
    return ConfigurationError(message, path=path, line=line, hint=hint)


def _similar(place: Sequence[str | int]) -> str | None:
    models: dict[str, type[BaseModel]] = {"front_matter": FrontMatterKeys, "overrides": Override}
    known = list(models.get(str(place[0]), Settings).model_fields)
    return _close(str(place[-1]).replace("-", "_"), known)


def _close(written: str, known: Sequence[str]) -> str | None:
    close = get_close_matches(written, known, n=1, cutoff=0.5)
    return f"Did you mean “{close[0]}”?" if close else None
