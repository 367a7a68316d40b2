"""The grammar of rule files: what one may say, checked by validation before it becomes a rule.

Only files that somebody writes are read through it: the shipped catalogue was
checked when it was compiled, and importing the validation costs a tenth of a
second.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from seolint.finding import Severity, Stage
from seolint.rule import Need, ProfileSpec, Rule, Touch
from seolint.rule_loading import profile_of, rule_of

__all__ = ["ProfileModel", "RuleModel", "checked_profile", "checked_rule"]

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class BilingualModel(_Model):
    """A text in both languages of the product."""

    fr: str
    en: str


class MessageModel(BilingualModel):
    """A message template; ``severity`` overrides the rule's for this message."""

    severity: Severity | None = None


class OptionModel(_Model):
    """The type, default and range of an option; becomes part of the configuration's JSON Schema."""

    type: Literal["integer", "number", "string", "boolean", "array"]
    default: Any
    minimum: float | None = None
    maximum: float | None = None
    items: Literal["string", "integer"] | None = None
    choices: tuple[str, ...] | None = None
    description: BilingualModel | None = None


class FixModel(_Model):
    """How the rule's findings are mended.

    ``with`` names a function ``module:name``, or ``replace`` / ``delete`` for generic kinds.
    """

    using: str = Field(alias="with")
    safety: Literal["safe", "unsafe", "suggestion"]
    stage: Stage
    touches: tuple[Touch, ...] = ("text",)
    needs: tuple[Need, ...] = ()
    priority: int = 0
    message: BilingualModel | None = None


class ReferenceModel(_Model):
    """Where the rule comes from; ``date`` as YYYY, YYYY-MM or YYYY-MM-DD."""

    title: str
    publisher: str
    date: Annotated[str | None, BeforeValidator(lambda v: v if v is None else str(v))] = None
    url: str | None = None


class ExampleModel(_Model):
    """See :class:`seolint.rule.Example`."""

    bad: str | None = None
    good: str | None = None
    at: str | None = None
    message: str | None = None
    fixed: str | None = None
    options: Mapping[str, Any] = Field(default_factory=dict)
    path: str | None = None
    encoding: str = "utf-8"
    format: Literal["markdown", "mdx", "html", "html-fragment", "text"] = "markdown"
    keyphrase: str | None = None
    title: str | None = None
    files: tuple[str, ...] = ()
    neighbours: Mapping[str, str] = Field(default_factory=dict)
    images: Mapping[str, tuple[int, int, int]] = Field(default_factory=dict)
    committed: str | None = None
    committed_path: str | None = None
    today: datetime.date | None = None
    why: BilingualModel | None = None


class RuleModel(_Model):
    """One rule of the catalogue. ``group`` is the folder it stands in."""

    name: Name
    group: str
    check: str
    scope: str | None = None
    severity: Severity
    default: bool = True
    needs: tuple[Need, ...] = ()
    options: Mapping[str, OptionModel] = Field(default_factory=dict)
    params: Mapping[str, Any] = Field(default_factory=dict)
    supersedes: tuple[str, ...] = ()
    report: Literal["each", "once-per-file"] = "each"
    fix: FixModel | None = None
    messages: Mapping[str, MessageModel]
    why: BilingualModel
    references: tuple[ReferenceModel, ...] = ()
    examples: tuple[ExampleModel, ...] = ()


class ProfileRuleModel(_Model):
    """What a profile file sets for one rule: being named turns the rule on unless ``enabled`` is false."""

    enabled: bool = True
    severity: Severity | None = None
    options: Mapping[str, Any] = Field(default_factory=dict)


class ProfileModel(_Model):
    """A file ``rules/profiles/<name>.yaml``. Without ``extends``, it starts from the rules' own ``default``."""

    name: Name
    description: BilingualModel
    extends: str | None = None
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    rules: Mapping[str, ProfileRuleModel] = Field(default_factory=dict)


def checked_rule(data: Mapping[str, Any]) -> Rule:
    """The rule that ``data`` says. Raises pydantic.ValidationError for what the grammar does not know."""
    said = RuleModel.model_validate(data)
    return rule_of(said.model_dump(mode="json", by_alias=True, exclude_unset=True))


def checked_profile(data: Mapping[str, Any]) -> ProfileSpec:
    """The profile that ``data`` says. Raises pydantic.ValidationError for what the grammar does not know."""
    said = ProfileModel.model_validate(data)
    return profile_of(said.model_dump(mode="json", by_alias=True, exclude_unset=True))
