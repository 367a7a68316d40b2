"""Values of the command line that need no conversion are taken as they are.

Typer converts every value, even ``None``, by a validator of its own that it
builds for each parameter; building those of ``check`` takes a fifth of a
second, and hardly any of its options are given.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

__all__ = ["take_plain_values"]

_NOT_PLAIN = object()


def take_plain_values(parameters: Iterable[Any]) -> None:
    """Let ``parameters``, as Typer built them, pass on what is plainly of their type.

    Everything else, and what must be given, goes Typer's way with Typer's errors.
    A Typer that describes its parameters in another way is left alone.
    """
    for parameter in parameters:
        kind = getattr(getattr(parameter, "type_descriptor", None), "annotation", None)
        if kind is not None and not parameter.required and "process_value" not in vars(parameter):
            _shorten(parameter, kind)


def _shorten(parameter: Any, kind: Any) -> None:
    careful = parameter.process_value
    many = bool(getattr(parameter, "multiple", False)) or parameter.nargs == -1

    def process_value(ctx: Any, value: Any) -> Any:
        plain = _plain(value, kind, parameter.default, many=many)
        if plain is _NOT_PLAIN:
            return careful(ctx, value)
        return plain if parameter.callback is None else parameter.callback(ctx, parameter, plain)

    parameter.process_value = process_value


def _plain(value: Any, kind: Any, default: Any, *, many: bool) -> Any:
    """``value`` as Typer would give it, or ``_NOT_PLAIN`` where that takes a conversion or a check."""
    if value is None:
        return () if many else None
    if many:
        texts = kind == list[str] and isinstance(value, list | tuple) and all(type(text) is str for text in value)
        return list(value) if texts else _NOT_PLAIN
    if kind is str and type(value) is str:
        return value
    if not isinstance(kind, type) or not issubclass(kind, Enum | int | float):
        return _NOT_PLAIN
    return value if type(value) is kind and value == default else _NOT_PLAIN
