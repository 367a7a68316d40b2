"""The grammar of a configuration file, as models; unknown keys are errors.

Imported only for settings that are not plainly sound, and for the JSON Schema:
the validation takes a tenth of a second to import.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from seolint.config import settings as made
from seolint.config.settings import FailOn
from seolint.finding import Severity

__all__ = ["FrontMatterKeys", "Override", "RuleSettings", "Settings", "checked_settings"]


def _listed(value: Any) -> Any:
    """One string is a list of one; commas divide it."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Keys = Annotated[tuple[str, ...], BeforeValidator(lambda v: (v,) if isinstance(v, str) else v)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class RuleSettings(BaseModel):
    """``[rules.NAME]``: ``enabled``, ``severity`` and ``note``; every other key is an option of the rule."""

    model_config = ConfigDict(extra="allow", frozen=True)

    enabled: bool | None = Field(default=None, description="Turn the rule on or off, whatever the profile says.")
    severity: Severity | None = Field(default=None, description="Severity of all the rule's messages.")
    note: str | None = Field(default=None, description="Words of the house, added to every message of the rule.")


class FrontMatterKeys(_Model):
    """``[front_matter]``: the key, or the keys from best to last, that hold each field."""

    title: Keys | None = None
    seo_title: Keys | None = None
    lead: Keys | None = None
    description: Keys | None = None
    slug: Keys | None = None
    permalink: Keys | None = None
    aliases: Keys | None = None
    tags: Keys | None = None
    keyphrase: Keys | None = None
    date: Keys | None = None
    lastmod: Keys | None = None
    author: Keys | None = None
    lang: Keys | None = None
    image: Keys | None = None
    draft: Keys | None = None
    translation: Keys | None = None


class _Choice(_Model):
    """What can be said of all files, or of some by an override."""

    profile: str | None = Field(default=None, description="recommended, brief, falc, legacy, news, strict or yoast.")
    select: Names | None = Field(default=None, description="These rules or groups instead of the profile’s.")
    extend_select: Names = Field(default=(), description="These rules or groups too.")
    ignore: Names = Field(default=(), description="Not these rules or groups.")
    min_score: int | None = Field(default=None, ge=0, le=100, description="The lowest score that an article may have.")
    rules: Mapping[str, RuleSettings] = Field(default_factory=dict)


class Override(_Choice):
    """``[[overrides]]``: settings for the files that match, later ones over earlier ones."""

    files: Names = Field(min_length=1, description="Patterns as in .gitignore, from the configuration's folder.")


class Settings(_Choice):
    """``seolint.toml``, or ``[tool.seolint]`` in ``pyproject.toml``."""

    extend: str | None = Field(default=None, description="Another configuration file to start from.")
    locale: Literal["fr", "en"] = Field(default="fr", description="Language of the messages.")
    fail_on: FailOn = Field(default="error", description="The lowest severity that makes the exit code 1.")
    include: Names = Field(default=(), description="Patterns of files to lint in folders beside Markdown and MDX.")
    exclude: Names = Field(default=(), description="Patterns of files and folders to leave alone.")
    respect_gitignore: bool = Field(default=True, description="Leave alone in folders what .gitignore names.")
    skip_drafts: bool = Field(default=False, description="Leave alone articles whose front matter says draft.")
    timeout: float = Field(
        # Three times what the longest text whose language is analysed takes: one million characters, some 40 s.
        default=120,
        ge=0,
        description="Seconds after which a file is given up and named, 0 for never.",
    )
    rule_paths: Names = Field(default=(), description="Folders with rules of your own.")
    baseline: str | None = Field(default=None, description="File of known findings that are not reported.")
    require_reason: bool = Field(default=False, description="A suppression without a reason is reported.")
    front_matter: FrontMatterKeys = Field(default_factory=FrontMatterKeys)
    overrides: Sequence[Override] = ()


def checked_settings(data: Mapping[str, Any]) -> made.Settings:
    """The settings that ``data`` says. Raises pydantic.ValidationError for what the grammar does not know."""
    said = Settings.model_validate(data)
    given = {**_fields(said), "front_matter": made.FrontMatterKeys(**_fields(said.front_matter))}
    return made.Settings(**{**given, "overrides": tuple(made.Override(**_fields(each)) for each in said.overrides)})


def _fields(said: BaseModel) -> dict[str, Any]:
    """The fields of a model by name, the rules in it as plain settings."""
    fields = {name: getattr(said, name) for name in type(said).model_fields}
    if "rules" in fields:
        fields["rules"] = {name: _rule(rule) for name, rule in fields["rules"].items()}
    return fields


def _rule(said: RuleSettings) -> made.RuleSettings:
    return made.RuleSettings(said.enabled, said.severity, said.note, said.model_extra or {})
