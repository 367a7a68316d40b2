"""What a configuration says once it is read; :mod:`seolint.config.models` is the grammar of its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from seolint.finding import Severity

__all__ = ["FIELDS", "FailOn", "FrontMatterKeys", "Override", "RuleSettings", "Settings"]

FailOn = Literal["error", "warning", "info", "never"]
"""The lowest severity that makes a run fail."""

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """``[rules.NAME]``: ``enabled``, ``severity`` and ``note``; every other key is an option of the rule."""

    enabled: bool | None = None
    severity: Severity | None = None
    note: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FrontMatterKeys:
    """``[front_matter]``: the keys, from best to last, that hold each field; ``None`` for the usual ones."""

    title: Names | None = None
    seo_title: Names | None = None
    lead: Names | None = None
    description: Names | None = None
    slug: Names | None = None
    permalink: Names | None = None
    aliases: Names | None = None
    tags: Names | None = None
    keyphrase: Names | None = None
    date: Names | None = None
    lastmod: Names | None = None
    author: Names | None = None
    lang: Names | None = None
    image: Names | None = None
    draft: Names | None = None
    translation: Names | None = None


FIELDS: tuple[str, ...] = tuple(each.name for each in fields(FrontMatterKeys))
"""The metadata fields that have keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Choice:
    """What can be said of all files, or of some by an override."""

    profile: str | None = None
    select: Names | None = None
    extend_select: Names = ()
    ignore: Names = ()
    min_score: int | None = None
    rules: Mapping[str, RuleSettings] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Override(_Choice):
    """``[[overrides]]``: settings for the files that match, later ones over earlier ones."""

    files: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(_Choice):
    """``seolint.toml``, or ``[tool.seolint]`` in ``pyproject.toml``."""

    extend: str | None = None
    locale: Literal["fr", "en"] = "fr"
    fail_on: FailOn = "error"
    include: Names = ()
    exclude: Names = ()
    respect_gitignore: bool = True
    skip_drafts: bool = False
    timeout: float = 120
    """Seconds, three times what the longest text whose language is analysed takes (one million characters, 40 s)."""
    rule_paths: Names = ()
    baseline: str | None = None
    require_reason: bool = False
    front_matter: FrontMatterKeys = field(default_factory=FrontMatterKeys)
    overrides: tuple[Override, ...] = ()
