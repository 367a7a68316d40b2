"""Output formats, one file each: the only place where findings become words."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    # A command that shows the catalogue renders no run: it should not pay for its types.
    from seolint.engine.results import RunReport
    from seolint.report.messages import Speaker

__all__ = ["FORMATS", "OutputFormat", "renderer"]

OutputFormat = Literal["text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson"]

FORMATS: tuple[str, ...] = get_args(OutputFormat)


def renderer(name: OutputFormat) -> Callable[[RunReport, Speaker], str]:
    """The function that renders a run in the format ``name``, for a file or a pipe."""
    module, function = ("json", "render_lines") if name == "jsonl" else (name, "render")
    found: Callable[[RunReport, Speaker], str] = getattr(import_module(f"seolint.report.{module}"), function)
    return found
