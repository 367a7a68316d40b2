"""The rule model: what a file ``rules/<group>/<name>.yaml`` says (:mod:`seolint.rule_models` is its grammar)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from seolint.finding import Applicability, Finding, Fix, Severity, Stage, Value
from seolint.text import Edit, Span

__all__ = [
    "ActiveRule",
    "Bilingual",
    "Example",
    "FixSpec",
    "Message",
    "OptionSpec",
    "ProfileRuleSpec",
    "ProfileSpec",
    "Reference",
    "Rule",
]

Need = Literal["tags", "parse", "entities", "vectors", "site", "files"]
"""What a rule asks for beyond the text: ``tags`` and ``parse`` load the language model."""

Touch = Literal["text", "blocks", "links", "metadata"]
"""What a fix may change; all the rest is verified to be as before."""

Locale = Literal["fr", "en"]


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A text in both languages of the product."""

    fr: str
    en: str

    def __getitem__(self, locale: Locale) -> str:
        return self.fr if locale == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Message(Bilingual):
    """A message template; ``severity`` overrides the rule's for this message."""

    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """The type, default and range of an option; becomes part of the configuration's JSON Schema."""

    type: Literal["integer", "number", "string", "boolean", "array"]
    default: Any
    minimum: float | None = None
    maximum: float | None = None
    items: Literal["string", "integer"] | None = None
    choices: tuple[str, ...] | None = None
    description: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class FixSpec:
    """How the rule's findings are mended.

    ``with`` names a function ``module:name``, or ``replace`` / ``delete`` for generic kinds.
    """

    using: str
    safety: Literal["safe", "unsafe", "suggestion"]
    stage: Stage
    touches: tuple[Touch, ...] = ("text",)
    needs: tuple[Need, ...] = ()
    priority: int = 0
    message: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """Where the rule comes from; ``date`` as YYYY, YYYY-MM or YYYY-MM-DD."""

    title: str
    publisher: str
    date: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text that the rule must report (``bad``, at the text ``at``) or must leave alone (``good``).

    ``fixed`` is the text after the rule's fix; ``options`` and ``path`` set the scene;
    ``keyphrase`` is declared; ``title`` is the title given beside the text;
    ``files`` are the only ones around, for rules that look at files; ``neighbours`` the texts in the
    article's folder by name, ``images`` the sizes of pictures (bytes, width, height) by address,
    ``committed`` the article as last committed, under ``committed_path`` where that was another;
    ``today`` is the day of the run.
    """

    bad: str | None = None
    good: str | None = None
    at: str | None = None
    message: str | None = None
    fixed: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    path: str | None = None
    encoding: str = "utf-8"
    """What the file of the example is saved as."""
    format: Literal["markdown", "mdx", "html", "html-fragment", "text"] = "markdown"
    keyphrase: str | None = None
    title: str | None = None
    files: tuple[str, ...] = ()
    neighbours: Mapping[str, str] = field(default_factory=dict)
    images: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    committed: str | None = None
    committed_path: str | None = None
    today: datetime.date | None = None
    why: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the catalogue. ``group`` is the folder it stands in."""

    name: str
    group: str
    check: str
    """A function ``module:name``, or a generic kind: phrase, length, count, presence, metric."""
    severity: Severity
    messages: Mapping[str, Message]
    why: Bilingual
    scope: str | None = None
    """For generic kinds: title, description, heading, paragraph, sentence, link-text, image-alt, …"""
    default: bool = True
    """Whether the rule is on in ``recommended``."""
    needs: tuple[Need, ...] = ()
    options: Mapping[str, OptionSpec] = field(default_factory=dict)
    params: Mapping[str, Any] = field(default_factory=dict)
    """Data of the rule that is no option: word lists, patterns of a generic kind."""
    supersedes: tuple[str, ...] = ()
    report: Literal["each", "once-per-file"] = "each"
    """How people read it: at every place, or once a file (what is information, once for the whole group)."""
    fix: FixSpec | None = None
    references: tuple[Reference, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class ProfileRuleSpec:
    """What a profile file sets for one rule: being named turns the rule on unless ``enabled`` is false."""

    enabled: bool = True
    severity: Severity | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProfileSpec:
    """A file ``rules/profiles/<name>.yaml``. Without ``extends``, it starts from the rules' own ``default``."""

    name: str
    description: Bilingual
    extends: str | None = None
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    rules: Mapping[str, ProfileRuleSpec] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ActiveRule:
    """A rule as one run uses it: its options and severity after the configuration."""

    rule: Rule
    options: Mapping[str, Any]
    severity: Severity | None = None
    """Severity that the configuration imposes on all messages; ``None`` leaves the rule's own."""
    note: str | None = None

    @classmethod
    def default(cls, rule: Rule, **options: Any) -> ActiveRule:
        """``rule`` with its default options, but for those given."""
        return cls(rule, {**{name: spec.default for name, spec in rule.options.items()}, **options})

    @property
    def name(self) -> str:
        """The rule's name."""
        return self.rule.name

    def finding(self, span: Span, message_id: str = "default", /, **values: Value) -> Finding:
        """A finding of this rule at ``span`` of the source. Raises KeyError for an unknown message."""
        message = self.rule.messages[message_id]
        severity = self.severity or message.severity or self.rule.severity
        return Finding(self.name, message_id, values, span, severity)

    def fix(
        self,
        finding: Finding,
        *edits: Edit,
        applicability: Applicability | None = None,
        stage: Stage | None = None,
        transform: str | None = None,
        reason: str = "",
        alternatives: tuple[str, ...] = (),
        variants: tuple[tuple[Edit, ...], ...] = (),
        **values: Value,
    ) -> Fix:
        """A fix of ``finding`` as the rule declares fixes, unless said otherwise."""
        spec = self.rule.fix
        if spec is None:
            raise ValueError(f"rule {self.name} declares no fix")
        return Fix(
            finding,
            edits,
            applicability or Applicability(spec.safety),
            stage or spec.stage,
            transform,
            reason,
            alternatives,
            values,
            spec.priority,
            variants,
        )
