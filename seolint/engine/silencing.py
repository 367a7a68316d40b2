"""``--add-suppressions``: the comments that silence given findings, as close to each as the format allows.

A finding in a top-level block gets a comment before that block (a pair around it, where the block has several
lines); one in the metadata, in raw HTML or without a place gets ``seolint-disable-file``. What was written is
linted again: whatever should have been silenced is, and nothing new has come up, or the file stays as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from seolint.document import Document
from seolint.engine.inspection import Inspector, Job
from seolint.engine.results import FileReport
from seolint.engine.suppression import RULE
from seolint.errors import UsageError
from seolint.finding import Finding
from seolint.text import Edit, Source, Span, apply_edits

__all__ = ["add_suppressions", "suppression_edits"]

_MARKS = {"mdx": ("{/*", "*/}")}
_USUAL = ("<!--", "-->")
_COMMENTED = frozenset({"markdown", "mdx", "html", "html-fragment"})


@dataclass(frozen=True, slots=True)
class _Unit:
    """Lines, from 1, of a top-level block: of a paragraph, or of a whole list, table or quotation."""

    first: int
    last: int
    closed: bool
    """Whether a comment beside it might change how it is read: raw HTML."""


def _units(document: Document) -> list[_Unit]:
    source = document.source
    out: list[_Unit] = []
    inside = False
    for block in document.blocks:
        first, last = source.position(block.span.start).line, source.position(block.span.end).line
        nested = bool(block.parents)
        closed = "html" in block.parents or block.kind in ("html", "opaque")
        if out and ((nested and inside) or first <= out[-1].last):
            before = out.pop()
            out.append(_Unit(before.first, max(before.last, last), before.closed or closed))
        else:
            out.append(_Unit(first, last, closed))
        inside = nested
    return out


def _unit_of(finding: Finding, units: Sequence[_Unit], source: Source) -> _Unit | None:
    # What concerns the article as a whole is told at the head of the file, behind a byte-order mark at most;
    # anywhere else an empty span is the place where something lacks.
    if not len(finding.span) and finding.span.start <= len("\ufeff"):
        return None
    line = source.position(finding.span.start).line
    return next((u for u in units if u.first <= line <= u.last and not u.closed), None)


def suppression_edits(
    document: Document, findings: Iterable[Finding], reason: str | None = None, *, whole_file: bool = False
) -> tuple[Edit, ...]:
    """The edits that write the comments which silence ``findings``; with ``whole_file`` one for all of them."""
    units = () if whole_file or document.format.startswith("html") else _units(document)
    local: dict[_Unit, list[Finding]] = {}
    everywhere: set[str] = set()
    for finding in findings:
        unit = _unit_of(finding, units, document.source)
        if unit is None:
            everywhere.add(finding.rule)
        else:
            local.setdefault(unit, []).append(finding)
    comment = _comments(document, reason)
    edits = [_at_file(document, comment("disable-file", everywhere))] if everywhere else []
    for unit, found in local.items():
        # What the whole file silences needs no comment of its own, which would be of no use.
        own = [f for f in found if f.rule not in everywhere]
        if own:
            edits += _around(document.source, unit, own, comment)
    return _joined(edits)


_Comment = Callable[[str, Iterable[str]], str]


def _comments(document: Document, reason: str | None) -> _Comment:
    opening, closing = _MARKS.get(document.format, _USUAL)

    def comment(command: str, rules: Iterable[str]) -> str:
        why = f" -- {reason}" if reason and command != "enable" else ""
        return f"{opening} seolint-{command} {' '.join(sorted(set(rules)))}{why} {closing}"

    return comment


def _at_file(document: Document, comment: str) -> Edit:
    """The comment for a whole file: behind the metadata; at the end of a page, whose first line must stay first."""
    text, newline = document.source.text, document.source.newline
    if document.format.startswith("html"):
        before = "" if not text or text.endswith(("\n", "\r")) else newline
        return Edit(Span(len(text), len(text)), (f"{before}{comment}{newline}",))
    front = document.front_matter
    if front is None or front.format == "html" or not len(front.span):
        start = 1 if text.startswith("\ufeff") else 0
        return Edit(Span(start, start), (f"{comment}{newline}{newline}",))
    last = document.source.line_span(document.source.position(max(front.span.start, front.span.end - 1)).line)
    end = last.start + len(last.of(text).rstrip("\r\n"))
    return Edit(Span(end, end), (f"{newline}{newline}{comment}",))


def _around(source: Source, unit: _Unit, found: Sequence[Finding], comment: _Comment) -> list[Edit]:
    rules = [f.rule for f in found]
    start = source.line_span(unit.first).start
    lead = "" if unit.first == 1 or _blank(source, unit.first - 1) else source.newline
    space = source.newline * 2
    if all(source.position(f.span.start).line == unit.first for f in found):
        return [Edit(Span(start, start), (f"{lead}{comment('disable-next-line', rules)}{space}",))]
    end = source.line_span(unit.last).start + len(source.line_span(unit.last).of(source.text).rstrip("\r\n"))
    tail = "" if unit.last >= source.line_count or _blank(source, unit.last + 1) else source.newline
    return [
        Edit(Span(start, start), (f"{lead}{comment('disable', rules)}{space}",)),
        Edit(Span(end, end), (f"{space}{comment('enable', rules)}{tail}",)),
    ]


def _blank(source: Source, line: int) -> bool:
    return not source.line_span(line).of(source.text).strip()


def _joined(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Insertions at one place as one, in the order given."""
    out: list[Edit] = []
    for edit in sorted(edits, key=lambda e: e.span):
        if out and out[-1].span == edit.span:
            out[-1] = Edit(edit.span, (*out[-1].parts, *edit.parts))
        else:
            out.append(edit)
    return tuple(out)


def _rules(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(f.rule for f in findings)


def add_suppressions(
    job: Job, inspector: Inspector, news: Callable[[FileReport], FileReport], reason: str | None = None
) -> tuple[Source, int]:
    """The text of ``job`` with comments that silence those of its findings that ``news`` keeps, and their number.

    Raises UsageError for a format without comments, and where comments cannot silence them.
    """
    path = job.source.path
    report = inspector.report(job)
    wanted = tuple(f for f in news(report).findings if f.rule != RULE)
    if not wanted:
        return job.source, 0
    document = inspector.reader(job).read(job.source).document
    if document.format not in _COMMENTED:
        raise UsageError("holds no comments: its format has none", path=path, hint="Use a baseline instead.")
    allowed = _rules(report.findings) - _rules(wanted)
    for whole_file in (False, True):
        edits = suppression_edits(document, wanted, reason, whole_file=whole_file)
        source = replace(job.source, text=apply_edits(job.source.text, edits))
        left = _rules(inspector.report(replace(job, source=source)).findings)
        if not left - allowed:
            return source, len(wanted)
    listed = ", ".join(sorted(left - allowed))
    raise UsageError(f"no comment silences {listed}", path=path, hint="Use a baseline instead.")
