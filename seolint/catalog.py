"""The catalogue: every rule and profile, the functions behind them, and the names that select them.

Rules ship as one compiled JSON in the wheel. In a checkout they are read from
their YAML files and the compiled form is kept in the user's cache folder,
named by a digest of the files: a changed file is another digest.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seolint.errors import ConfigurationError, RuleError
from seolint.finding import Finding, Fix, Severity
from seolint.rule import ActiveRule, ProfileSpec, Rule
from seolint.rule_loading import profile_of, rule_of
from seolint.rulefiles import RuleFileError, compile_folder, digest_of, to_json

if TYPE_CHECKING:
    # To show the catalogue takes no article, and an article brings the language with it.
    from seolint.article import Article

__all__ = ["KINDS", "Catalog", "Check", "Fixer", "Profile", "ProfileRule", "load_catalog"]

Check = Callable[["Article", ActiveRule], Iterable[Finding]]
Fixer = Callable[["Article", ActiveRule, Sequence[Finding]], Iterable[Fix]]

KINDS = ("phrase", "length", "count", "presence", "metric")
"""The generic kinds of check: rules that are data alone."""

GENERIC_FIXES = ("replace", "delete")

ENTRY_POINTS = "seolint.checks"
"""The entry-point group under which other packages offer checks by a short name."""

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class ProfileRule:
    """What a profile says of one rule. ``options`` holds only those that differ from the rule's defaults."""

    enabled: bool
    severity: Severity | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Profile:
    """A named choice of rules; ``rules`` has an entry for every rule of the catalogue."""

    name: str
    description: Mapping[str, str]
    rules: Mapping[str, ProfileRule]


@dataclass(frozen=True, slots=True)
class Catalog:
    """Every rule by name, sorted by group and name, and the profiles over them."""

    rules: Mapping[str, Rule]
    profiles: Mapping[str, Profile]
    digest: str
    """Changes whenever any rule, profile or word list changes: part of the cache key."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that have rules, sorted."""
        return tuple(sorted({r.group for r in self.rules.values()}))

    def select(self, selectors: Iterable[str]) -> frozenset[str]:
        """The rules that ``selectors`` name: rules, groups or ``all``, each possibly several with commas.

        Raises ConfigurationError, with the closest known name, for one that is neither.
        """
        chosen: set[str] = set()
        for selector in (s.strip() for many in selectors for s in many.split(",")):
            if not selector:
                continue
            if selector == "all":
                chosen.update(self.rules)
            elif selector in self.rules:
                chosen.add(selector)
            elif selector in self.groups:
                chosen.update(n for n, r in self.rules.items() if r.group == selector)
            else:
                raise ConfigurationError(
                    f"there is no rule or group “{selector}”",
                    hint=did_you_mean(selector, (*self.rules, *self.groups, "all")),
                )
        return frozenset(chosen)

    def rule(self, name: str) -> Rule:
        """The rule called ``name``; ConfigurationError with the closest name if there is none."""
        if name not in self.rules:
            raise ConfigurationError(f"there is no rule “{name}”", hint=did_you_mean(name, tuple(self.rules)))
        return self.rules[name]

    def profile(self, name: str) -> Profile:
        """The profile called ``name``; ConfigurationError with the closest name if there is none."""
        if name not in self.profiles:
            raise ConfigurationError(f"there is no profile “{name}”", hint=did_you_mean(name, tuple(self.profiles)))
        return self.profiles[name]

    def check(self, name: str) -> Check:
        """The function that finds, imported when first asked for. Raises RuleError if there is none."""
        rule = self.rule(name)
        function: Check = _resolve(f"seolint.checks.kinds.{rule.check}:check" if rule.check in KINDS else rule.check)
        return function

    def fixer(self, name: str) -> Fixer | None:
        """The function that mends, or ``None`` where the rule declares no fix."""
        spec = self.rule(name).fix
        if spec is None:
            return None
        function: Fixer = _resolve(f"seolint.checks.edits:{spec.using}" if spec.using in GENERIC_FIXES else spec.using)
        return function


def did_you_mean(name: str, known: Sequence[str]) -> str | None:
    """«Did you mean …?» with the closest of ``known``, or ``None`` where nothing is close."""
    close = get_close_matches(name.lower(), known, n=1, cutoff=0.5)
    return f"Did you mean “{close[0]}”?" if close else None


@cache
def _resolve(target: str) -> Any:
    """The function called ``module:name``, or offered as an entry point under a short name."""
    if ":" not in target:
        from importlib.metadata import entry_points

        offered = [e for e in entry_points(group=ENTRY_POINTS) if e.name == target]
        if not offered:
            raise RuleError(
                f"no check is called “{target}”",
                hint=f"Write module:function, one of {', '.join(KINDS)}, or install the package that offers it.",
            )
        return offered[0].load()
    module, _, name = target.partition(":")
    try:
        return getattr(importlib.import_module(module), name)
    except ImportError as error:
        raise RuleError(f"cannot import “{module}” for “{target}”: {error}") from error
    except AttributeError as error:
        raise RuleError(f"“{module}” has no function “{name}”") from error


def _shipped_root() -> Path:
    """The folder of the rules: inside the installed package, or at the top of a checkout."""
    inside = _PACKAGE / "rules"
    return inside if inside.is_dir() else _PACKAGE.parent / "rules"


def _cache_file(digest: str) -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("seolint") / "catalogue" / f"{digest}.json"


def _write_quietly(path: Path, text: str) -> None:
    """Write ``path`` at once or not at all; a cache that cannot be written is no error."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        Path(name).replace(path)


def _compiled(root: Path) -> Any:
    """What the folder of shipped rules says: compiled in a wheel, else from cache or from the YAML."""
    wheel = root / "catalog.json"
    if wheel.is_file():
        return json.loads(wheel.read_text(encoding="utf-8"))
    kept = _cache_file(digest_of(root))
    with contextlib.suppress(OSError, ValueError):
        return json.loads(kept.read_text(encoding="utf-8"))
    text = to_json(_from_yaml(root))
    compiled = json.loads(text)
    for data in compiled["rules"]:
        _checked({k: v for k, v in data.items() if k != "origin"}, str(root / data["origin"]))
    for data in compiled["profiles"]:
        _profile(data, shipped=False)
    _write_quietly(kept, text)
    return compiled


def _from_yaml(root: Path) -> dict[str, Any]:
    try:
        return compile_folder(root)
    except RuleFileError as error:
        raise RuleError(error.message, path=str(error.path), line=error.line) from error


def _checked(data: Mapping[str, Any], path: str) -> Rule:
    """The rule of a file that somebody wrote. Raises RuleError, in the words of a person."""
    from pydantic import ValidationError

    from seolint.own_rules import said
    from seolint.rule_models import checked_rule

    try:
        return checked_rule(data)
    except ValidationError as error:
        raise RuleError(said(error), path=path, hint="See docs/rules for a complete rule.") from error


def _rule(data: Mapping[str, Any], root: Path, *, shipped: bool) -> Rule:
    """One rule of a catalogue; that of the shipped one was checked when it was compiled."""
    fields = {k: v for k, v in data.items() if k != "origin"}
    path = str(root / str(data.get("origin", "")))
    rule = rule_of(fields) if shipped else _checked(fields, path)
    if data.get("origin") and Path(str(data["origin"])).stem != rule.name:
        raise RuleError(f"the file must be called {rule.name}.yaml, like its rule", path=path)
    if not shipped:
        from seolint.own_rules import verify

        verify(rule, path, KINDS, GENERIC_FIXES)
    return rule


def _profile(data: Mapping[str, Any], *, shipped: bool) -> ProfileSpec:
    if shipped:
        return profile_of(data)
    from pydantic import ValidationError

    from seolint.own_rules import said
    from seolint.rule_models import checked_profile

    try:
        return checked_profile(data)
    except ValidationError as error:
        path = f"{data.get('name')}.yaml"
        raise RuleError(said(error, "profile"), path=path, hint="See docs/configuration.") from error


def _resolved_profiles(specs: Mapping[str, ProfileSpec], rules: Mapping[str, Rule]) -> dict[str, Profile]:
    catalog = Catalog(rules, {}, "")
    done: dict[str, Profile] = {}

    def resolve(name: str, trail: tuple[str, ...]) -> Profile:
        if name in done:
            return done[name]
        if name in trail or name not in specs:
            raise RuleError(f"profile “{trail[-1] if trail else name}” extends “{name}”, which cannot be")
        spec = specs[name]
        base = resolve(spec.extends, (*trail, name)).rules if spec.extends else {}
        settings = {n: base.get(n) or ProfileRule(spec.extends is None and r.default) for n, r in rules.items()}
        enable, disable = catalog.select(spec.enable), catalog.select(spec.disable)
        for each in (*enable, *disable, *spec.rules):
            own = spec.rules.get(each)
            was = settings[catalog.rule(each).name]
            enabled = each not in disable and (each in enable or (own is not None and own.enabled) or was.enabled)
            severity = own.severity if own and own.severity else was.severity
            settings[each] = ProfileRule(enabled, severity, {**was.options, **(own.options if own else {})})
        done[name] = Profile(name, {"fr": spec.description.fr, "en": spec.description.en}, settings)
        return done[name]

    for name in specs:
        resolve(name, ())
    return done


def load_catalog(rule_paths: Iterable[str | Path] = ()) -> Catalog:
    """The shipped catalogue, with the rules of the folders ``rule_paths`` added or put in place of shipped ones.

    Raises RuleError for a rule file that is broken or incomplete.
    """
    root = _shipped_root()
    parts = [(root, _compiled(root))]
    for path in map(Path, rule_paths):
        if not path.is_dir():
            raise ConfigurationError(f"rule_paths: there is no folder “{path}”")
        parts.append((path, json.loads(to_json(_from_yaml(path)))))
    rules = {r.name: r for at, part in parts for r in (_rule(d, at, shipped=at == root) for d in part["rules"])}
    rules = dict(sorted(rules.items(), key=lambda kv: (kv[1].group, kv[0])))
    for rule in rules.values():
        unknown = [s for s in rule.supersedes if s not in rules]
        if unknown:
            raise RuleError(f"rule {rule.name} supersedes unknown rule “{unknown[0]}”")
    specs = {d["name"]: _profile(d, shipped=at == root) for at, part in parts for d in part["profiles"]}
    digest = hashlib.sha256("\0".join(str(part["digest"]) for _, part in parts).encode()).hexdigest()
    return Catalog(rules, _resolved_profiles(specs, rules), digest)
