"""The catalogue for people and programs: a table, a page a rule, JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from seolint.catalog import Catalog
from seolint.finding import Severity
from seolint.report.colors import Palette
from seolint.report.messages import Locale, finish_french, plain_template
from seolint.rule import Example, OptionSpec, Rule

__all__ = ["page", "profile_settings", "rules_data", "rules_json", "scene", "table"]

_SEVERITIES = {
    Severity.ERROR: ("erreur", "error"),
    Severity.WARNING: ("avertissement", "warning"),
    Severity.INFO: ("remarque", "info"),
}
_SAFETY = {
    "safe": ("sûr (--fix)", "safe (--fix)"),
    "unsafe": ("à relire (--unsafe-fixes)", "to be reviewed (--unsafe-fixes)"),
    "suggestion": ("proposé, jamais appliqué", "suggested, never applied"),
    None: ("aucun", "none"),
}
_SHORT = {"safe": ("sûr", "safe"), "unsafe": ("à relire", "unsafe"), "suggestion": ("proposé", "suggested")}


def _say(locale: Locale, fr: str, en: str) -> str:
    return finish_french(fr) if locale == "fr" else en


def rules_json(catalog: Catalog, rules: Iterable[Rule]) -> str:
    """``rules --output-format json``; the keys are a contract with other programs."""
    return json.dumps(rules_data(catalog, rules), ensure_ascii=False, indent=2) + "\n"


def rules_data(catalog: Catalog, rules: Iterable[Rule]) -> dict[str, Any]:
    """``rules`` of ``catalog`` as plain data."""
    return {"rules": [_rule_data(catalog, rule) for rule in rules]}


def _rule_data(catalog: Catalog, rule: Rule) -> dict[str, Any]:
    default = rule.messages.get("default") or next(iter(rule.messages.values()))
    return {
        "name": rule.name,
        "group": rule.group,
        "severity": str(rule.severity),
        "check": rule.check,
        "needs": list(rule.needs),
        "options": {name: _option_data(spec) for name, spec in rule.options.items()},
        "message": {"fr": plain_template(default.fr), "en": plain_template(default.en)},
        "messages": {
            name: {"severity": str(m.severity or rule.severity), "fr": plain_template(m.fr), "en": plain_template(m.en)}
            for name, m in rule.messages.items()
        },
        "supersedes": list(rule.supersedes),
        "why": {"fr": rule.why.fr, "en": rule.why.en},
        "references": [{"title": r.title, "publisher": r.publisher, "date": r.date} for r in rule.references],
        "examples": [_example_data(example) for example in rule.examples],
        "fix": rule.fix.safety if rule.fix else None,
        "profiles": [
            name for name, p in catalog.profiles.items() if rule.name in p.rules and p.rules[rule.name].enabled
        ],
    }


def _option_data(spec: OptionSpec) -> dict[str, Any]:
    return {"type": spec.type, "default": spec.default, "minimum": spec.minimum, "maximum": spec.maximum}


def _example_data(example: Example) -> dict[str, Any]:
    kind, text = ("bad", example.bad) if example.bad is not None else ("good", example.good)
    return {kind: text, "at": example.at} if kind == "bad" else {kind: text}


def table(rules: Iterable[Rule], locale: Locale, palette: Palette, width: int) -> str:
    """One line a rule: name, severity, fix, and what it says; groups as headings."""
    lines: list[str] = []
    group = ""
    listed = list(rules)
    longest = max((len(rule.name) for rule in listed), default=0)
    for rule in listed:
        if rule.group != group:
            group = rule.group
            lines += ([""] if lines else []) + [palette.paint(group, "bold")]
        fix = _say(locale, *_SHORT[rule.fix.safety]) if rule.fix else ""
        severity = palette.severity(f"{_say(locale, *_SEVERITIES[rule.severity]):<13}", rule.severity)
        off = "" if rule.default else _say(locale, "(à activer) ", "(opt-in) ")
        left = f"  {rule.name:<{longest}}  "
        room = max(20, width - len(left) - 13 - 2 - 9)
        lines.append(f"{left}{severity}  {fix:<9}{_shortened(off + _first_sentence(rule.why[locale]), room)}".rstrip())
    count = _say(
        locale,
        f"{len(listed)} règles. Pour en savoir plus : seolint explain RÈGLE.",
        f"{len(listed)} rules. More about one: seolint explain RULE.",
    )
    return "\n".join([*lines, "", count]) + "\n"


def _first_sentence(text: str) -> str:
    line = " ".join(text.split())
    head, stop, _ = line.partition(". ")
    return head + "." if stop else head


def _shortened(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1].rsplit(" ", 1)[0] + "…"


def page(catalog: Catalog, rule: Rule, locale: Locale, palette: Palette, width: int) -> str:
    """A rule's page in the terminal."""
    lines = [*_head(catalog, rule, locale, palette), "", *_filled(rule.why[locale], width, locale)]
    sections = (
        (_say(locale, "Messages", "Messages"), _messages(rule, locale, width)),
        (_say(locale, "Options", "Options"), _options(rule, locale)),
        (_say(locale, "Réglages des profils", "Set by profiles"), _set_by_profiles(catalog, rule, locale)),
        (_say(locale, "Exemples", "Examples"), _examples(rule, locale)),
        (_say(locale, "Références", "References"), _references(rule)),
        (_say(locale, "Configurer", "Configure"), _settings(rule)),
    )
    for title, body in sections:
        text = list(body)
        if text:
            lines += ["", palette.paint(title, "bold"), *text]
    return "\n".join(lines) + "\n"


def _head(catalog: Catalog, rule: Rule, locale: Locale, palette: Palette) -> Iterator[str]:
    profiles = [n for n, p in catalog.profiles.items() if rule.name in p.rules and p.rules[rule.name].enabled]
    yield palette.paint(rule.name, "bold", "cyan")
    yield _say(locale, f"Groupe : {rule.group}", f"Group: {rule.group}")
    severity = _say(locale, *_SEVERITIES[rule.severity])
    yield _say(locale, f"Gravité : {severity}", f"Severity: {severity}")
    fix = _say(locale, *_SAFETY[rule.fix.safety if rule.fix else None])
    yield _say(locale, f"Correctif : {fix}", f"Fix: {fix}")
    none = _say(locale, "aucun (à activer)", "none (opt-in)")
    yield _say(locale, f"Profils : {', '.join(profiles) or none}", f"Profiles: {', '.join(profiles) or none}")
    if rule.needs:
        yield _say(locale, f"Besoins : {', '.join(rule.needs)}", f"Needs: {', '.join(rule.needs)}")
    if rule.supersedes:
        others = ", ".join(rule.supersedes)
        yield _say(locale, f"Fait taire : {others}", f"Supersedes: {others}")
    over = ", ".join(r.name for r in catalog.rules.values() if rule.name in r.supersedes)
    if over:
        yield _say(locale, f"Se tait devant : {over}", f"Superseded by: {over}")
    if rule.report != "each":
        yield _say(locale, "Signalée une fois par fichier", "Reported once a file")


def _filled(text: str, width: int, locale: Locale, indent: str = "") -> list[str]:
    line = " ".join(text.split())
    line = finish_french(line) if locale == "fr" else line
    # textwrap breaks at no-break spaces too, unless it is told which spaces are plain.
    return textwrap.TextWrapper(width, initial_indent=indent, subsequent_indent=indent).wrap(line)


def _messages(rule: Rule, locale: Locale, width: int) -> Iterator[str]:
    for name, message in rule.messages.items():
        severity = _say(locale, *_SEVERITIES[message.severity or rule.severity])
        yield f"  {name} ({severity})"
        yield from _filled(plain_template(message[locale]), width, locale, "    ")


_TYPES = {
    "integer": ("entier", "integer"),
    "number": ("nombre", "number"),
    "string": ("texte", "string"),
    "boolean": ("oui ou non", "boolean"),
    "array": ("liste", "array"),
}


def _options(rule: Rule, locale: Locale) -> Iterator[str]:
    for name, spec in rule.options.items():
        default = json.dumps(spec.default, ensure_ascii=False)
        kind = [_say(locale, *_TYPES[spec.type]), *_range(spec, locale)]
        kind += [" | ".join(spec.choices)] if spec.choices else []
        said = f" – {' '.join(spec.description[locale].split())}" if spec.description else ""
        yield f"  {name} = {default} ({', '.join(kind)}){said}"


def _range(spec: OptionSpec, locale: Locale) -> list[str]:
    least, most = spec.minimum, spec.maximum
    if least is not None and most is not None:
        return [_say(locale, f"de {_plain(least)} à {_plain(most)}", f"{_plain(least)} to {_plain(most)}")]
    return [f"≥ {_plain(least)}"] if least is not None else [f"≤ {_plain(most)}"] if most is not None else []


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _set_by_profiles(catalog: Catalog, rule: Rule, locale: Locale) -> Iterator[str]:
    for profile, said in profile_settings(catalog, rule):
        yield f"  {profile}{_say(locale, ' : ', ': ')}{said}"


def profile_settings(catalog: Catalog, rule: Rule) -> Iterator[tuple[str, str]]:
    """What each profile sets for a rule that is on in it: severity and options that differ from its own."""
    for name in sorted(catalog.profiles):
        own = catalog.profiles[name].rules[rule.name]
        said = [f'severity = "{own.severity}"'] if own.severity and own.severity != rule.severity else []
        said += [f"{k} = {json.dumps(v)}" for k, v in own.options.items() if v != rule.options[k].default]
        if own.enabled and said:
            yield name, ", ".join(said)


def scene(example: Example) -> list[str]:
    """What sets the scene of an example beside its text, as the rule file says it."""
    said = [f"{name}: {value}" for name, value in example.options.items()]
    said += [f"keyphrase: {example.keyphrase}"] if example.keyphrase else []
    said += [f"title: {example.title}"] if example.title else []
    said += [f"path: {example.path}"] if example.path else []
    said += [f"encoding: {example.encoding}"] if example.encoding != "utf-8" else []
    said += [f"{name}: {size} B, {width} × {height} px" for name, (size, width, height) in example.images.items()]
    said += [f"beside it: {name}" for name in example.neighbours]
    if example.committed is not None:
        kept = " ".join(example.committed.split())
        said.append(f"committed{' as ' + example.committed_path if example.committed_path else ''}: {kept}")
    return said


def _examples(rule: Rule, locale: Locale) -> Iterator[str]:
    for example in rule.examples:
        text = example.bad if example.bad is not None else example.good
        if text is None:
            continue
        mark = _say(locale, "✗ signalé", "✗ reported") if example.bad is not None else _say(locale, "✓ admis", "✓ fine")
        note = f" – {' '.join(example.why[locale].split())}" if example.why else ""
        yield f"  {mark}{note}"
        set_by = scene(example)
        if set_by:
            yield f"    ({'; '.join(set_by)})"
        yield from _quoted(text)
        if example.at:
            yield _say(locale, f"      à : {' '.join(example.at.split())}", f"      at: {' '.join(example.at.split())}")
        if example.fixed is not None:
            yield _say(locale, "    → corrigé", "    → fixed")
            yield from _quoted(example.fixed)


_LONGEST_LINE, _MOST_LINES = 120, 12


def _quoted(text: str) -> Iterator[str]:
    lines = text.strip("\n").split("\n")
    for line in lines[:_MOST_LINES]:
        yield f"    | {line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + '…'}".rstrip()
    if len(lines) > _MOST_LINES:
        yield "    | …"


def _references(rule: Rule) -> Iterator[str]:
    for reference in rule.references:
        date = f", {reference.date}" if reference.date else ""
        yield f"  {reference.title} ({reference.publisher}{date})"
        if reference.url:
            yield f"    {reference.url}"


def _settings(rule: Rule) -> Iterator[str]:
    yield f"  [rules.{rule.name}]"
    yield f'  severity = "{rule.severity}"'
    for name, spec in rule.options.items():
        yield f"  {name} = {json.dumps(spec.default, ensure_ascii=False)}"
    yield f"  <!-- seolint-disable-next-line {rule.name} -->"
