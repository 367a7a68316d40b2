"""seolint: a deterministic, rule-based SEO linter and optimizer for French articles.

>>> import seolint
>>> report = seolint.lint("# Titre\\n\\nTexte…", keyphrase="Corée du Nord")  # doctest: +SKIP
>>> article = seolint.optimize(raw, title="Des images montrent que…")  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seolint.version import __version__

if TYPE_CHECKING:
    from seolint.api import Linter, lint, lint_file, optimize
    from seolint.config import Config, load_config
    from seolint.engine.results import FileReport, OptimizedArticle
    from seolint.errors import SeolintError
    from seolint.finding import Applicability, Finding, Fix, Severity

__all__ = [
    "Applicability",
    "Config",
    "FileReport",
    "Finding",
    "Fix",
    "Linter",
    "OptimizedArticle",
    "SeolintError",
    "Severity",
    "__version__",
    "lint",
    "lint_file",
    "load_config",
    "optimize",
]

_PLACES = {
    "Applicability": "seolint.finding",
    "Config": "seolint.config",
    "FileReport": "seolint.engine.results",
    "Finding": "seolint.finding",
    "Fix": "seolint.finding",
    "Linter": "seolint.api",
    "OptimizedArticle": "seolint.engine.results",
    "SeolintError": "seolint.errors",
    "Severity": "seolint.finding",
    "lint": "seolint.api",
    "lint_file": "seolint.api",
    "load_config": "seolint.config",
    "optimize": "seolint.api",
}


def __getattr__(name: str) -> Any:
    """Public names are imported when first used: ``import seolint`` itself costs nothing."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_PLACES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
