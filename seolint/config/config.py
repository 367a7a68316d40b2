"""One configuration in force: which rules run on which file, with what options."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seolint.catalog import Catalog, did_you_mean
from seolint.config.places import line_of
from seolint.config.settings import FIELDS, Override, RuleSettings, Settings
from seolint.errors import ConfigurationError
from seolint.rule import ActiveRule, OptionSpec, Rule

if TYPE_CHECKING:
    from seolint.article import MetadataKeys

__all__ = ["DEFAULT_PROFILE", "Config"]

DEFAULT_PROFILE = "recommended"

_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "integer": int,
    "number": (int, float),
    "string": str,
    "boolean": bool,
    "array": (list, tuple),
}


@dataclass(frozen=True)
class Config:
    """Settings with the file they come from.

    ``path`` is the configuration file (``None`` for defaults), ``root`` the
    folder that its patterns start from, ``text`` its text, for lines in errors.
    """

    settings: Settings = field(default_factory=Settings)
    path: str | None = None
    root: Path = field(default_factory=Path)
    text: str = ""
    prefix: tuple[str, ...] = ()
    _known: dict[tuple[str, tuple[int, ...]], tuple[ActiveRule, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def keys(self) -> MetadataKeys:
        """The front-matter keys of each field: those configured, else the usual ones of site generators."""
        from seolint.article import DEFAULT_KEYS

        given = self.settings.front_matter
        return {name: getattr(given, name) or DEFAULT_KEYS.get(name, (name,)) for name in FIELDS}

    def overrides_for(self, path: str | Path | None) -> tuple[int, ...]:
        """Numbers of the overrides that hold for the file ``path``."""
        if path is None or not self.settings.overrides:
            return ()
        from pathspec import GitIgnoreSpec

        place = _relative(Path(path), self.root)
        wanted = enumerate(self.settings.overrides)
        return tuple(i for i, o in wanted if GitIgnoreSpec.from_lines(o.files).match_file(place))

    def min_score(self, path: str | Path | None) -> int | None:
        """The lowest score that the article at ``path`` may have, if any is asked for."""
        scores = [self.settings.overrides[i].min_score for i in self.overrides_for(path)]
        return next((s for s in reversed(scores) if s is not None), self.settings.min_score)

    def active_rules(self, catalog: Catalog, path: str | Path | None = None) -> tuple[ActiveRule, ...]:
        """The rules that run on the file ``path``, in the catalogue's order.

        Raises ConfigurationError for unknown rules, profiles and options, with the line.
        """
        numbers = self.overrides_for(path)
        key = (catalog.digest, numbers)
        if key not in self._known:
            self.check(catalog)
            self._known[key] = tuple(self._active(catalog, [self.settings.overrides[i] for i in numbers]))
        return self._known[key]

    def _active(self, catalog: Catalog, overrides: Sequence[Override]) -> Iterator[ActiveRule]:
        layers: list[Settings | Override] = [self.settings, *overrides]
        profiles = [layer.profile for layer in layers if layer.profile]
        profile = catalog.profile(profiles[-1] if profiles else DEFAULT_PROFILE).rules
        enabled = {name for name, said in profile.items() if said.enabled}
        for layer in layers:
            if layer.select is not None:
                enabled = set(catalog.select(layer.select))
            enabled |= catalog.select(layer.extend_select)
            enabled |= {name for name, said in layer.rules.items() if said.enabled}
            enabled -= catalog.select(layer.ignore)
            enabled -= {name for name, said in layer.rules.items() if said.enabled is False}
        for name, rule in catalog.rules.items():
            if name not in enabled:
                continue
            said = [layer.rules[name] for layer in layers if name in layer.rules]
            options = {option: spec.default for option, spec in rule.options.items()}
            options.update(profile[name].options if name in profile else {})
            severity = profile[name].severity if name in profile else None
            note = None
            for each in said:
                options.update(each.options)
                severity = each.severity or severity
                note = each.note or note
            if self.settings.require_reason and "require_reason" in options:
                options["require_reason"] = True
            yield ActiveRule(rule, options, severity, note)

    def check(self, catalog: Catalog) -> None:
        """Raise ConfigurationError unless every rule, group, profile and option named is known and sound."""
        for place, layer in self._layers():
            for key in ("select", "extend_select", "ignore"):
                try:
                    catalog.select(getattr(layer, key) or ())
                except ConfigurationError as error:
                    raise self._error(error.message, (*place, key), error.hint) from error
            if layer.profile and layer.profile not in catalog.profiles:
                hint = did_you_mean(layer.profile, tuple(catalog.profiles))
                raise self._error(f"there is no profile “{layer.profile}”", (*place, "profile"), hint)
            for name, said in layer.rules.items():
                if name not in catalog.rules:
                    hint = did_you_mean(name, tuple(catalog.rules))
                    raise self._error(f"there is no rule “{name}”", (*place, "rules", name), hint)
                self._check_options(catalog.rules[name], said, (*place, "rules", name))

    def _layers(self) -> Iterator[tuple[tuple[str | int, ...], Settings | Override]]:
        yield (), self.settings
        for number, override in enumerate(self.settings.overrides):
            yield ("overrides", number), override

    def _check_options(self, rule: Rule, said: RuleSettings, place: tuple[str | int, ...]) -> None:
        for option, value in said.options.items():
            if option not in rule.options:
                known = (*rule.options, "enabled", "severity", "note")
                message = f"rule {rule.name} has no option “{option}”"
                raise self._error(message, (*place, option), did_you_mean(option, known))
            wrong = _wrong(rule.options[option], value)
            if wrong:
                raise self._error(f"{rule.name}.{option}: {wrong}", (*place, option))

    def _error(self, message: str, place: tuple[str | int, ...], hint: str | None = None) -> ConfigurationError:
        line = line_of(self.text, (*self.prefix, *place)) if self.text else None
        return ConfigurationError(message, path=self.path, line=line, hint=hint)

    def fingerprint(self, active: Sequence[ActiveRule]) -> dict[str, Any]:
        """All of the configuration that can change a finding of the rules ``active``, as plain data."""
        return {
            "rules": [[a.name, dict(a.options), a.severity, a.note] for a in active],
            "keys": {name: list(keys) for name, keys in self.keys.items()},
        }


def _relative(path: Path, root: Path) -> str:
    """``path`` as seen from ``root``, with forward slashes; its own name where it lies elsewhere."""
    try:
        return path.absolute().relative_to(root.absolute()).as_posix()
    except ValueError:
        return path.name


def _wrong(spec: OptionSpec, value: Any) -> str | None:
    """What is wrong with an option's value, in a few words."""
    if not isinstance(value, _TYPES[spec.type]) or (isinstance(value, bool) and spec.type != "boolean"):
        return f"must be of type {spec.type}, not {value!r}"
    if spec.choices is not None and value not in spec.choices:
        return f"must be one of {', '.join(spec.choices)}, not {value!r}"
    if spec.minimum is not None and isinstance(value, int | float) and value < spec.minimum:
        return f"must be at least {spec.minimum:g}, not {value}"
    if spec.maximum is not None and isinstance(value, int | float) and value > spec.maximum:
        return f"must be at most {spec.maximum:g}, not {value}"
    wanted = {"string": str, "integer": int}.get(spec.items or "")
    if isinstance(value, list | tuple) and wanted and not all(isinstance(item, wanted) for item in value):
        return f"must be a list of {spec.items}s"
    return None
