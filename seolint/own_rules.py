"""Whether a rule that somebody wrote can work: told when it is read, with its file and the mend.

The shipped rules are held by tests; they pay nothing for this at run time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from seolint.errors import RuleError
from seolint.rule import OptionSpec, Rule

__all__ = ["said", "verify"]

_TYPES: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "number": (int, float),
    "string": (str,),
    "boolean": (bool,),
    "array": (list, tuple),
}


def said(error: ValidationError, what: str = "rule") -> str:
    """The first thing that is wrong in a rule (or profile) file, without the words of the library that found it."""
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    kind, context = first["type"], first.get("ctx", {})
    if kind == "missing":
        return f"“{place}” is missing"
    if kind == "extra_forbidden":
        return f"there is no key “{place}” in a {what}"
    if kind in ("enum", "literal_error"):
        return f"“{place}” must be {context.get('expected', 'one of the known words')}, not “{first['input']}”"
    return f"“{place}” cannot be “{first['input']}”"


def verify(rule: Rule, path: str, kinds: Iterable[str], generic_fixes: Iterable[str]) -> None:
    """Raise RuleError unless the scope, patterns, metric, defaults and fix of ``rule`` can work."""
    if rule.check in kinds:
        _verify_scope(rule, path)
        _verify_params(rule, path)
    for name, spec in rule.options.items():
        if not _fits(spec, spec.default):
            raise RuleError(f"option “{name}”: its default is not of type {spec.type}", path=path)
    if rule.fix is not None and ":" not in rule.fix.using and rule.fix.using not in generic_fixes:
        names = ", ".join(generic_fixes)
        raise RuleError(f"there is no fix “{rule.fix.using}”", path=path, hint=f"Write module:function, or {names}.")


def _fits(spec: OptionSpec, value: Any) -> bool:
    return isinstance(value, _TYPES[spec.type]) and not (isinstance(value, bool) and spec.type != "boolean")


def _verify_scope(rule: Rule, path: str) -> None:
    from seolint.checks.scopes import SCOPES

    if rule.scope is None or rule.scope in SCOPES or rule.scope.startswith("front-matter:"):
        return
    known = (*SCOPES, "front-matter:KEY")
    close = get_close_matches(rule.scope, known, n=1, cutoff=0.6)
    hint = f"Did you mean “{close[0]}”?" if close else f"Use one of: {', '.join(known)}."
    raise RuleError(f"there is no scope “{rule.scope}”", path=path, hint=hint)


def _verify_params(rule: Rule, path: str) -> None:
    params = rule.params
    for pattern in [*(params.get("patterns") or ()), *([params["pattern"]] if "pattern" in params else [])]:
        try:
            re.compile(str(pattern))
        except re.error as error:
            raise RuleError(f"“{pattern}” is no regular expression ({error})", path=path) from error
    if rule.check == "metric":
        from seolint.checks.metrics import METRICS

        name = params.get("metric")
        if name not in METRICS:
            raise RuleError(f"there is no metric “{name}”", path=path, hint=f"Use one of: {', '.join(METRICS)}.")
