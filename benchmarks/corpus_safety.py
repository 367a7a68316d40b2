"""Whether seolint harms anything in a folder of real articles.

    python -m benchmarks.corpus_safety FOLDER [--select RULES]

Every Markdown, MDX and HTML file below FOLDER is linted, mended safely, mended with the editorial
fixes too, and each result is mended once more. Printed, as a table for RESULTS.md: crashes; files whose code,
addresses, shortcodes or untouched metadata changed; files that a second mending changes; how many
findings stand where their message says. Ends with 1 when one of these is not what it must be.
"""

from __future__ import annotations

import argparse
import re
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import protected
from seolint.article import Article
from seolint.config import load_config
from seolint.document import PLACEHOLDER
from seolint.engine.fixer import FixLoop, FixResult
from seolint.engine.inspection import Inspector, Job, inspector_for
from seolint.engine.loading import read_source
from seolint.engine.offers import SAFE, SAFE_AND_UNSAFE
from seolint.engine.surroundings import FileSurroundings
from seolint.finding import Finding
from seolint.text import Source

SUFFIXES = (".md", ".mdx", ".markdown", ".html", ".htm")
QUOTED = ("found", "context", "word", "target", "value", "part", "mark", "verb")
"""Values of a message that name words of the article."""

_MARKUP = re.compile(r"\]\([^()\s]*\)|<[^<>]*>|&\w+;|\W|_")


@dataclass(slots=True)
class Mode:
    """What one kind of mending did over all files."""

    changed: int = 0
    fixes: int = 0
    refusals: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    unsettled: list[str] = field(default_factory=list)
    harmed: dict[str, list[str]] = field(default_factory=dict)

    def note(self, what: str, where: str) -> None:
        """Remember that ``what`` was harmed ``where``."""
        self.harmed.setdefault(what, []).append(where)


@dataclass(slots=True)
class Tally:
    """Counts over all files."""

    files: int = 0
    findings: int = 0
    quoting: int = 0
    crashes: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)
    masked: list[str] = field(default_factory=list)
    modes: dict[str, Mode] = field(default_factory=lambda: {"safe": Mode(), "unsafe": Mode()})


def squeezed(text: str) -> str:
    """Letters and digits of ``text`` alone: what markup, spaces and quotes stand between them does not count."""
    return _MARKUP.sub("", text).casefold()


def stands_there(finding: Finding, article: Article) -> bool | None:
    """Whether what the message quotes is the text at the finding's place; ``None`` where it quotes nothing."""
    text = article.source.text
    quoted = [v for k in QUOTED if isinstance(v := finding.values.get(k), str) and v.strip()]
    if not quoted:
        return None
    span = finding.span
    cut = span.of(text)
    if not len(span):
        return None
    seen = [b.view for b in article.blocks if b.span.overlaps(span)]
    wanted = squeezed("".join(v.text for v in seen) if len(cut) > 2000 else cut)
    raw = cut.casefold()
    # Code and images stand in a message as one sign each: the words between them are looked for.
    parts = [[w for part in v.split(PLACEHOLDER) if (w := squeezed(part))] for v in quoted]
    return any(all(w in wanted or wanted in w for w in p) for p in parts) or any(v.casefold() in raw for v in quoted)


def in_code(finding: Finding, article: Article) -> bool:
    """Whether the finding stands wholly inside what is no prose, tags aside, and speaks of words."""
    span, text = finding.span, article.source.text
    return any(
        m.covers(span) and len(span) and not text.startswith("<", m.start) and span != m
        for m in article.document.masked
    )


class Safety:
    """Lints and mends files one after the other, and counts."""

    def __init__(self, select: str | None) -> None:
        self.config = load_config(None, {"select": select} if select else {})
        self.inspector: Inspector = inspector_for(self.config)
        self.tally = Tally()

    def job(self, source: Source) -> Job:
        """The job that the command line would make of a file."""
        return Job(source, self.config, surroundings=FileSurroundings(source.path or "-"))

    def mend(self, source: Source, allowed: Any) -> FixResult:
        """The article after all ``allowed`` fixes."""
        job = self.job(source)
        reader = self.inspector.reader(job)
        return FixLoop(reader, self.inspector.active(job), self.inspector.catalog, allowed).run(reader.read(source))

    def lint(self, source: Source, name: str) -> None:
        """Count the findings of one file, and those that stand elsewhere than they say."""
        job = self.job(source)
        article = self.inspector.reader(job).read(source)
        for finding in self.inspector.report(job, article).findings:
            self.tally.findings += 1
            line = source.position(finding.span.start).line
            place = f"{name}:{line} {finding.rule} {dict(finding.values)} {finding.span.of(source.text)[:60]!r}"
            there = stands_there(finding, article)
            self.tally.quoting += there is not None
            if there is False:
                self.tally.misplaced.append(place)
            if in_code(finding, article):
                self.tally.masked.append(place)

    def twice(self, source: Source, name: str, kind: str) -> None:
        """Mend one file, compare what must stay, and mend it again."""
        mode = self.tally.modes[kind]
        allowed = SAFE if kind == "safe" else SAFE_AND_UNSAFE
        first = self.mend(source, allowed)
        mode.changed += first.source.text != source.text
        mode.fixes += len(first.applied)
        mode.refusals += [f"{name}: {r.fix.finding.rule}, {r.reason}" for r in first.refused]
        removed = "".join(a.before for a in first.applied)
        for what, where in harm(
            source.text, first.source.text, removed, markdown=first.article.document.format != "html"
        ):
            mode.note(what, f"{name}: {where}")
        second = self.mend(first.source, allowed)
        if second.source.text != first.source.text:
            rules = sorted({a.fix.finding.rule for a in second.applied})
            mode.unsettled.append(f"{name}: {', '.join(rules)}")

    def file(self, path: Path, name: str) -> None:
        """All that is asked of one file; a crash is counted and stops nothing."""
        self.tally.files += 1
        steps: list[tuple[list[str], Callable[[Source], None]]] = [
            (self.tally.crashes, lambda s: self.lint(s, name)),
            (self.tally.modes["safe"].crashes, lambda s: self.twice(s, name, "safe")),
            (self.tally.modes["unsafe"].crashes, lambda s: self.twice(s, name, "unsafe")),
        ]
        for crashes, step in steps:
            try:
                step(read_source(path))
            except Exception as error:
                where = traceback.extract_tb(error.__traceback__)[-1]
                crashes.append(f"{name}: {type(error).__name__}: {error} ({where.filename}:{where.lineno})")


def harm(before: str, after: str, removed: str, *, markdown: bool) -> Iterator[tuple[str, str]]:
    """What changed that must not. What a fix ``removed`` as a whole block (debris) is no harm."""
    if difference := changed(
        protected.code(before, markdown=markdown), protected.code(after, markdown=markdown), removed
    ):
        yield "code", difference
    old, new = (Counter(re.sub(r"^http:", "https:", a) for a in protected.addresses(t)) for t in (before, after))
    if difference := changed(old, new, removed.replace("http:", "https:")):
        yield "addresses", difference
    if difference := changed(protected.shortcodes(before), protected.shortcodes(after), removed):
        yield "shortcodes", difference
    yield from harmed_metadata(before, after)


def changed(old: Counter[str], new: Counter[str], removed: str) -> str:
    """The first difference, in words; empty where there is none."""
    lost = [x for x in (old - new) if x not in removed]
    gained = list(new - old)
    return f"{lost[:1]} → {gained[:1]}"[:300] if lost or gained else ""


def harmed_metadata(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Entries that changed without being one that rules speak about, and lines that are no more."""
    old, new = protected.metadata(before), protected.metadata(after)
    roles = load_config().keys
    may = {k for role in ("title", "seo_title", "lead", "description", "slug", "keyphrase", "author", "date", "lastmod")
           for k in roles[role]}  # fmt: skip
    touched = [k for k, v in old.items() if k not in new or repr(new[k]) != repr(v)]
    for key in touched:
        if key not in may:
            yield "metadata", f"{key}: {old[key]!r} → {new.get(key)!r}"[:200]
    old_lines, new_lines = (protected.front_matter(t)[1].splitlines() for t in (before, after))
    gone = list((Counter(old_lines) - Counter(new_lines)).elements())
    if len(gone) > len(touched) * 3 or (gone and not touched):
        yield "metadata", f"{len(gone)} lines for {touched}: {gone[:2]}"


def percent(part: int, whole: int) -> str:
    """``part`` of ``whole`` as a share."""
    return "100 %" if part == whole else f"{100 * part / whole:.1f} %" if whole else "–"


def table(tally: Tally) -> list[str]:
    """The counts as Markdown."""
    safe, unsafe = tally.modes["safe"], tally.modes["unsafe"]
    rows = [("crashes", len(tally.crashes) + len(safe.crashes), len(unsafe.crashes)),
            ("files changed", safe.changed, unsafe.changed), ("fixes applied", safe.fixes, unsafe.fixes),
            ("fixes refused by verification", len(safe.refusals), len(unsafe.refusals))]  # fmt: skip
    rows += [
        (f"files whose {what} changed", len(safe.harmed.get(what, ())), len(unsafe.harmed.get(what, ())))
        for what in ("code", "addresses", "shortcodes", "metadata")
    ]
    lines = [f"{tally.files} files, {tally.findings} findings, {tally.quoting} of them with words of the article.", ""]
    lines += ["| | safe | safe and editorial |", "| --- | --- | --- |"]
    lines += [f"| {name} | {a} | {b} |" for name, a, b in rows]
    settled = [percent(tally.files - len(m.unsettled), tally.files) for m in (safe, unsafe)]
    lines.append(f"| files that a second mending leaves alone | {settled[0]} | {settled[1]} |")
    right = percent(tally.quoting - len(tally.misplaced), tally.quoting)
    lines.append(f"| findings that stand where their words stand | {right} | |")
    lines.append(f"| findings inside code, shortcodes or addresses | {len(tally.masked)} | |")
    return lines


def faults(tally: Tally) -> list[str]:
    """Everything that is not as it must be, each on a line."""
    out = [f"crash {x}" for x in tally.crashes]
    for kind, mode in tally.modes.items():
        out += [f"{kind} crash {x}" for x in mode.crashes]
        out += [f"{kind} {what} {x}" for what, places in mode.harmed.items() for x in places]
        out += [f"{kind} unsettled {x}" for x in mode.unsettled]
    return [*out, *(f"misplaced {x}" for x in tally.misplaced), *(f"masked {x}" for x in tally.masked)]


def main() -> int:
    """Measure, print, judge."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--select", help="rules to run (default: the recommended ones)")
    given = options.parse_args()
    paths = sorted(p for p in given.folder.rglob("*") if p.suffix in SUFFIXES and p.name != "README.md" and p.is_file())
    safety = Safety(given.select)
    for path in paths:
        safety.file(path, path.relative_to(given.folder).as_posix())
    print("\n".join(table(safety.tally)))
    found = faults(safety.tally)
    refusals = [f"{kind} refused {x}" for kind, mode in safety.tally.modes.items() for x in mode.refusals]
    print("\n".join([*refusals, *found]), file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
