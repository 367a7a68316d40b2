"""Findings that the author has silenced: comments in the text and the front matter's own list.

``<!-- seolint-disable-next-line RULE… -->``, ``seolint-disable`` … ``seolint-enable`` and
``seolint-disable-file``, in HTML comments, MDX comments and comment lines of the front
matter; ``seolint: {ignore: […]}`` in the metadata. Without names, all rules are meant.
A reason, and in it an expiry date, may follow after ``--``:
``<!-- seolint-disable title-too-long -- titre imposé par l’agence, jusqu’au 2027-01-31 -->``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from seolint.article import Article
from seolint.document import Document
from seolint.finding import Finding, Fix
from seolint.rule import ActiveRule
from seolint.text import Edit, Source, Span

__all__ = ["RULE", "Silenced", "Suppression", "check_orders", "read_suppressions", "remove_order", "silence"]

RULE = "suppression-unused"
"""The rule that reports orders which silence nothing."""

_COMMAND = r"seolint-(?P<command>disable-next-line|disable-file|disable|enable)\b(?P<rest>[^\r\n]*?)"
_COMMENT = re.compile(rf"(?:<!--\s*{_COMMAND}\s*-->)|(?:\{{/\*\s*{_COMMAND.replace('?P<', '?P<mdx_')}\s*\*/\}})")
_META_COMMENT = re.compile(rf"^[ \t]*#[ \t]*{_COMMAND}[ \t]*$", re.MULTILINE)
_EXPIRY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_NAME = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Suppression:
    """One order to be silent.

    ``span`` is where it is written, ``scope`` where it holds (finding starts
    are compared), ``rules`` the selectors as written, empty for all.
    """

    span: Span
    scope: Span
    rules: tuple[str, ...]
    reason: str = ""
    expires: date | None = None

    def holds(self, today: date | None) -> bool:
        """Whether the order is still in force on ``today``; without a date nothing expires."""
        return self.expires is None or today is None or today <= self.expires


@dataclass(frozen=True, slots=True)
class Silenced:
    """What is left to report, what was silenced, and the orders that silenced nothing."""

    findings: tuple[Finding, ...]
    silenced: tuple[Finding, ...]
    unused: tuple[Suppression, ...]


@dataclass(frozen=True, slots=True)
class _Order:
    span: Span
    command: str
    rules: tuple[str, ...]
    reason: str
    expires: date | None


def _order(span: Span, command: str, rest: str) -> _Order:
    names, _, reason = rest.partition("--")
    found = _EXPIRY.search(reason)
    expires = None
    if found:
        try:
            expires = date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            expires = None
    return _Order(span, command, tuple(_NAME.findall(names)), reason.strip(), expires)


def _orders(document: Document) -> Iterator[_Order]:
    text = document.source.text
    if "seolint-" not in text:
        return
    code = [b.span for b in document.blocks if b.kind == "code"]
    code += [m for m in document.masked if text.startswith("`", m.start)]
    for match in _COMMENT.finditer(text):
        span = Span(*match.span())
        if any(c.covers(span) for c in code):
            continue
        prefix = "" if match["command"] else "mdx_"
        yield _order(span, match[f"{prefix}command"], match[f"{prefix}rest"])
    if document.front_matter is not None:
        area = document.front_matter.span
        for match in _META_COMMENT.finditer(text, area.start, area.end):
            yield _order(Span(*match.span()), match["command"], match["rest"])


def _next_line(source: Source, after: int) -> Span:
    """The next line with something on it after the line of offset ``after``; other orders are passed over."""
    number = source.position(after).line + 1
    while number <= source.line_count:
        line = source.line_span(number)
        written = line.of(source.text).strip()
        if written and not _COMMENT.fullmatch(written):
            return line
        number += 1
    return Span(len(source.text), len(source.text))


def _end_of(order: _Order, later: Iterable[_Order], size: int) -> int:
    """Where a ``disable`` ends: at the next ``enable`` that names all of its rules, or none."""
    for other in later:
        if other.command == "enable" and (not other.rules or set(order.rules) & set(other.rules)):
            return other.span.start
    return size


def _from_metadata(document: Document) -> Iterator[Suppression]:
    front = document.front_matter
    own = front.values.get("seolint") if front is not None else None
    if front is None or not isinstance(own, Mapping):
        return
    ignored: Any = own.get("ignore", ())
    listed = [ignored] if isinstance(ignored, str) else list(ignored or ())
    names = tuple(name for entry in listed for name in _NAME.findall(str(entry)))
    if names:
        place = front.spans.get("seolint", front.span)
        yield Suppression(place, Span(0, len(document.source.text)), names)


def read_suppressions(document: Document) -> tuple[Suppression, ...]:
    """The orders written in a document, in the order of their places."""
    size = len(document.source.text)
    orders = sorted(_orders(document), key=lambda o: o.span)
    out = list(_from_metadata(document))
    for number, order in enumerate(orders):
        if order.command == "disable-next-line":
            scope = _next_line(document.source, order.span.end)
        elif order.command == "disable-file":
            scope = Span(0, size)
        elif order.command == "disable":
            scope = Span(order.span.end, _end_of(order, orders[number + 1 :], size))
        else:
            continue
        out.append(Suppression(order.span, scope, order.rules, order.reason, order.expires))
    return tuple(sorted(out, key=lambda s: (s.span, s.rules)))


def silence(
    findings: Sequence[Finding],
    suppressions: Sequence[Suppression],
    groups: Mapping[str, str],
    today: date | None = None,
) -> Silenced:
    """Take the silenced out of ``findings``; ``groups`` gives the group of each rule by its name."""
    if not suppressions:
        return Silenced(tuple(findings), (), ())
    used: set[int] = set()
    kept: list[Finding] = []
    gone: list[Finding] = []
    for finding in findings:
        hits = [i for i, s in enumerate(suppressions) if s.holds(today) and _covers(s, finding, groups)]
        used.update(hits)
        (gone if hits else kept).append(finding)
    unused = tuple(s for i, s in enumerate(suppressions) if i not in used)
    return Silenced(tuple(kept), tuple(gone), unused)


def _covers(suppression: Suppression, finding: Finding, groups: Mapping[str, str]) -> bool:
    scope = suppression.scope
    if not scope.start <= finding.span.start <= scope.end:
        return False
    names = {finding.rule, groups.get(finding.rule, ""), "all"}
    return not suppression.rules or not names.isdisjoint(suppression.rules)


def check_orders(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Orders that cannot silence anything: nothing stands where they hold, or they lack the reason asked for.

    Those that merely happen to silence nothing are added by the linter, which alone knows all findings.
    """
    for order in read_suppressions(article.document):
        if not order.scope.of(article.source.text).strip():
            yield unused_finding(order, rule)
        elif rule.options["require_reason"] and not order.reason:
            yield rule.finding(order.span, "reason", rules=_named(order))


def unused_finding(order: Suppression, rule: ActiveRule) -> Finding:
    """The finding of the rule ``suppression-unused`` about ``order``."""
    return rule.finding(order.span, rules=_named(order))


def _named(order: Suppression) -> str:
    return ", ".join(order.rules) or "all"


def remove_order(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Remove the comments that silence nothing, with the line that holds nothing else."""
    source = article.source
    for finding in findings:
        span = finding.span
        front = article.document.front_matter
        in_metadata = front is not None and front.span.covers(span)
        line = source.position(span.start).line
        written = span.of(source.text).strip()
        if finding.message_id != "default" or (in_metadata and not written.startswith("#")):
            # An entry of the metadata is the author's list: which of its names are of no use is for him to see.
            continue
        if in_metadata:
            span = Span(source.line_span(line).start, source.line_span(line + 1).start)
        elif source.line_span(line).of(source.text).strip() == span.of(source.text) and line < source.line_count:
            start = source.line_span(line).start
            after = line + 1
            while after < source.line_count and not source.line_span(after).of(source.text).strip():
                after += 1
            span = Span(start, source.line_span(after).start)
        yield rule.fix(finding, Edit(span))
