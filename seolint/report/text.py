"""``text``: for people. Each finding with its line of source, underlined, and what would mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from seolint.engine.results import LARGE, FileReport, RunReport
from seolint.finding import Applicability, Finding, Fix, Severity
from seolint.report.colors import Palette
from seolint.report.frame import frame
from seolint.report.grouping import Folded, Totals, fixes_by_finding, fold, totals
from seolint.report.messages import Speaker, shorten, visible
from seolint.report.paths import one_line
from seolint.text import Span

__all__ = ["Look", "counts", "file_lines", "footer_lines", "plural", "render", "severity_word"]

_WORDS = {
    Severity.ERROR: ("erreur", "error"),
    Severity.WARNING: ("avertissement", "warning"),
    Severity.INFO: ("remarque", "info"),
}

_LONGEST_FIX = 120

_MOST_LINES = 8

_MOST_FINDINGS = 200
"""Findings of one file that are shown with their lines; nobody reads more at a time."""


@dataclass(frozen=True, slots=True)
class Look:
    """How to print: colours, and the columns there are."""

    palette: Palette = field(default_factory=Palette)
    width: int = 100


def severity_word(severity: Severity, speaker: Speaker) -> str:
    """The name of ``severity`` in the speaker's language."""
    fr, en = _WORDS[severity]
    return speaker.say(fr, en)


def render(report: RunReport, speaker: Speaker, look: Look | None = None) -> str:
    """The whole report."""
    look = look or Look()
    lines = [line for file in report.files for line in file_lines(file, speaker, look)]
    lines += footer_lines(report, speaker, look)
    return "\n".join(lines) + "\n"


def file_lines(report: FileReport, speaker: Speaker, look: Look) -> Iterator[str]:
    """The findings of one file and its summary; nothing for a file of which there is nothing to say."""
    if not report.findings and not report.notes:
        return
    fixes = fixes_by_finding(report)
    yield look.palette.paint(one_line(report.path), "bold")
    shown = fold(report.findings, speaker)
    for folded in shown[:_MOST_FINDINGS]:
        if folded.mixed:
            yield from _family_lines(report, folded, fixes, speaker, look)
        else:
            yield from _finding_lines(report, folded, fixes.get(folded.finding.sort_key, ()), speaker, look)
    if len(shown) > _MOST_FINDINGS:
        yield "  " + speaker.say(
            "… et {n} de plus dans ce fichier : --output-format concise les montre tous.",
            "… and {n} more in this file: --output-format concise shows all of them.",
            n=len(shown) - _MOST_FINDINGS,
        )
    if LARGE in report.notes:
        yield "  " + speaker.say(
            "Texte très long : les règles qui analysent la langue ne l’ont pas relu.",
            "Very long text: the rules that analyse the language did not read it.",
        )
    yield "  " + look.palette.paint(_file_summary(report, speaker), "dim")
    yield ""


def _finding_lines(
    report: FileReport, folded: Folded, fixes: Sequence[Fix], speaker: Speaker, look: Look
) -> Iterator[str]:
    finding, palette = folded.finding, look.palette
    place = report.source.position(finding.span.start)
    word = palette.severity(severity_word(finding.severity, speaker), finding.severity)
    more = _more(report, folded, speaker)
    yield f"  {place.line}:{place.column}  {word}  {palette.paint(finding.rule, 'cyan')}"
    yield f"    {speaker.message(finding)}{more}"
    yield from _frame_lines(report, finding, speaker, look)
    for fix in fixes:
        yield f"      {palette.paint(_fix_line(report, fix, speaker), 'green')}"


def _family_lines(
    report: FileReport, folded: Folded, fixes: Mapping[tuple[object, ...], Sequence[Fix]], speaker: Speaker, look: Look
) -> Iterator[str]:
    """The remarks of one family in a line: what each rule remarks and how often, and how many are mended."""
    place = report.source.position(folded.finding.span.start)
    word = look.palette.severity(speaker.say("remarques", "infos"), folded.finding.severity)
    yield f"  {place.line}:{place.column}  {word}  {look.palette.paint(speaker.family(folded.finding.rule), 'cyan')}"
    said = [speaker.label(rule) + (f" ({count})" if count > 1 else "") for rule, count in folded.by_rule]
    yield "    " + ", ".join(said)
    safe = sum(
        fix.applicability is Applicability.SAFE
        for finding in (folded.finding, *folded.others)
        for fix in fixes.get(finding.sort_key, ())
    )
    if safe:
        line = "→ " + speaker.say("{n} sans risque (--fix)", "{n} safely (--fix)", n=safe)
        yield f"      {look.palette.paint(line, 'green')}"


def _more(report: FileReport, folded: Folded, speaker: Speaker) -> str:
    """How many findings stand behind the one shown, and on which lines."""
    if not folded.more:
        return ""
    text = speaker.say(" (et {more} de plus)", " (and {more} more)", more=folded.more)
    first = report.source.position(folded.finding.span.start).line
    lines = sorted({report.source.position(f.span.start).line for f in folded.others} - {first})
    if not lines:
        return text
    shown = ", ".join(map(str, lines[:_MOST_LINES])) + ("…" if len(lines) > _MOST_LINES else "")
    if len(lines) == 1:
        return text + speaker.say(" · ligne {shown}", " · line {shown}", shown=shown)
    return text + speaker.say(" · lignes {shown}", " · lines {shown}", shown=shown)


def _frame_lines(report: FileReport, finding: Finding, speaker: Speaker, look: Look) -> Iterator[str]:
    if not len(finding.span) or report.source.text.isspace():
        # What is missing has no place that could be underlined.
        return
    gutter = max(3, len(str(report.source.line_count)))
    shown = frame(report.source, finding.span, look.width - gutter - 6)
    if not (shown.before + shown.marked + shown.after).strip():
        return
    bar = look.palette.paint("|", "dim")
    marked = look.palette.severity(shown.marked, finding.severity)
    yield f"    {shown.line:>{gutter}} {bar} {shown.before}{marked}{shown.after}"
    tail = ""
    if shown.more_lines:
        tail = speaker.say(" … et {n} lignes", " … and {n} lines", n=shown.more_lines)
        if shown.more_lines == 1:
            tail = speaker.say(" … et la ligne suivante", " … and the next line")
    mark = look.palette.severity(shown.underline, finding.severity)
    yield f"    {'':>{gutter}} {bar} {' ' * shown.indent}{mark}{tail}"


def _fix_line(report: FileReport, fix: Fix, speaker: Speaker) -> str:
    flag = {
        Applicability.SAFE: "--fix",
        Applicability.UNSAFE: "--unsafe-fixes",
        Applicability.SUGGESTION: speaker.say("à vous de voir", "up to you"),
    }[fix.applicability]
    return f"→ {_fix_text(report, fix, speaker)} ({flag})"


def _fix_text(report: FileReport, fix: Fix, speaker: Speaker) -> str:
    source = report.source.text
    spec = speaker.rules[fix.finding.rule].fix if fix.finding.rule in speaker.rules else None
    if len(fix.edits) != 1 or (spec and spec.message):
        return speaker.fix_message(fix, source)
    edit = fix.edits[0]
    # A bare space or mark says nothing: show the words that it stands between.
    around = Span(_word_start(source, edit.span.start), _word_end(source, edit.span.end))
    before = around.of(source)
    new = source[around.start : edit.span.start] + speaker.new_text(edit, source) + source[edit.span.end : around.end]
    if not new.strip():
        return speaker.fix_message(fix, source)
    return speaker.say(
        "« {before} » → « {after} »",
        "“{before}” → “{after}”",
        before=shorten(visible(before), _LONGEST_FIX),
        after=shorten(visible(new), _LONGEST_FIX),
    )


def _word_start(text: str, at: int) -> int:
    limit = max(0, at - 20)
    while at > limit and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    limit = min(len(text), at + 20)
    while at < limit and not text[at].isspace():
        at += 1
    return at


def counts(errors: int, warnings: int, infos: int, speaker: Speaker) -> str:
    """«2 erreurs, 1 avertissement», zeros left out."""
    parts = [
        plural(n, fr, en, speaker)
        for n, (fr, en) in (
            (errors, _WORDS[Severity.ERROR]),
            (warnings, _WORDS[Severity.WARNING]),
            (infos, _WORDS[Severity.INFO]),
        )
        if n
    ]
    return ", ".join(parts) or speaker.say("rien à signaler", "nothing to report")


def plural(n: int, fr: str, en: str, speaker: Speaker) -> str:
    """«2 fichiers relus»: ``n`` and the words of its language, all of them in the plural where ``n`` asks for it."""
    # French counts zero and one as singular, English only one.
    fr_words = " ".join(w + "s" for w in fr.split()) if n > 1 else fr
    en_words = en if n == 1 else en + ("es" if en.endswith("x") else "s")
    return speaker.say("{n} " + fr_words, "{n} " + en_words, n=n)


def _file_summary(report: FileReport, speaker: Speaker) -> str:
    by = Counter(f.severity for f in report.findings)
    said = counts(by[Severity.ERROR], by[Severity.WARNING], by[Severity.INFO], speaker)
    focus = report.keyphrase
    guess = (
        speaker.say(" · mot-clé supposé : {text}", " · guessed keyphrase: {text}", text=focus.text)
        if focus and focus.guessed
        else ""
    )
    return f"{said} · score {report.score}/100{guess}"


def footer_lines(report: RunReport, speaker: Speaker, look: Look) -> Iterator[str]:
    """What was read, what was found, and what to do next."""
    total = totals(report, speaker)
    for path in report.skipped:
        yield speaker.say("{path} : fichier binaire, ignoré.", "{path}: binary file, skipped.", path=one_line(path))
    if report.interrupted:
        yield speaker.say("Interrompu : voici ce qui était fait.", "Interrupted: this is what was done.")
    files = plural(total.files, "fichier relu", "file", speaker)
    if speaker.locale == "en":
        files += " read"
    if report.errors:
        files += f", {plural(len(report.errors), 'illisible', 'failure', speaker)}"
    found = counts(total.errors, total.warnings, total.infos, speaker)
    summary = f"{files}." if report.errors and not total.files else f"{files}{speaker.say(' : ', ': ')}{found}."
    yield look.palette.paint(summary, "bold")
    yield from _next_lines(total, speaker)


def _next_lines(total: Totals, speaker: Speaker) -> Iterator[str]:
    if total.safe:
        yield speaker.say("{n} à corriger sans risque avec --fix.", "{n} can be fixed safely with --fix.", n=total.safe)
    if total.unsafe:
        yield speaker.say(
            "{n} de plus avec --unsafe-fixes, à relire.",
            "{n} more with --unsafe-fixes, to be reviewed.",
            n=total.unsafe,
        )
    if total.infos:
        yield speaker.say(
            "Les remarques sont groupées : --output-format concise les montre une à une.",
            "Infos are grouped: --output-format concise shows them one by one.",
        )
    if total.findings:
        yield speaker.say("Pour comprendre une règle : seolint explain RÈGLE.", "About a rule: seolint explain RULE.")
