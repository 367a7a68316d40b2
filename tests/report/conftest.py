"""Two small rules and one run that every format is shown."""

from __future__ import annotations

import pytest

from seolint.article import Focus
from seolint.engine.results import FileReport, RunReport
from seolint.errors import UnreadableInput
from seolint.finding import Applicability, Finding, Fix, Severity
from seolint.report.messages import Speaker
from seolint.rule import Rule
from seolint.rule_models import checked_rule
from seolint.text import Edit, Source, Span

RULES = {
    "glued-sentences": checked_rule(
        {
            "name": "glued-sentences",
            "group": "cleanliness",
            "check": "phrase",
            "severity": "error",
            "fix": {"with": "replace", "safety": "safe", "stage": "repair"},
            "messages": {"default": {"fr": "« {text} » : deux phrases collées.", "en": "“{text}”: two sentences."}},
            "why": {"fr": "Le copier-coller perd des espaces.", "en": "Pasting loses spaces."},
            "references": [{"title": "Guide", "publisher": "Éditeur", "date": "2024", "url": "https://example.org/g"}],
            "examples": [{"bad": "fin.Le", "at": ".L"}, {"good": "fin. Le"}],
        }
    ),
    "typo-apostrophe": checked_rule(
        {
            "name": "typo-apostrophe",
            "group": "typography",
            "check": "phrase",
            "severity": "info",
            "report": "once-per-file",
            "messages": {"default": {"fr": "Apostrophe droite.", "en": "Straight apostrophe."}},
            "why": {"fr": "Usage.", "en": "Usage."},
        }
    ),
}

TEXT = "Été 2024, l'été.\nC'est l'heure 🎉, fin.Le jour ; d'ici là.\n"


@pytest.fixture
def rules() -> dict[str, Rule]:
    return RULES


@pytest.fixture
def speaker() -> Speaker:
    return Speaker(RULES)


@pytest.fixture
def english() -> Speaker:
    return Speaker(RULES, "en")


def finding(rule: str, at: str, severity: Severity, **values: str | int | float) -> Finding:
    start = TEXT.index(at)
    return Finding(rule, "default", values, Span(start, start + len(at)), severity)


@pytest.fixture
def report() -> FileReport:
    source = Source(TEXT, "dossier/a b.md")
    apostrophes = [finding("typo-apostrophe", at, Severity.INFO) for at in ("l'é", "C'e", "l'h", "d'i")]
    glued = finding("glued-sentences", "fin.Le", Severity.ERROR, text="fin.Le")
    edit = Edit(Span(glued.span.start + 4, glued.span.start + 4), (" ",))
    findings = sorted([*apostrophes, glued], key=lambda f: f.sort_key)
    return FileReport(
        path="dossier/a b.md",
        source=source,
        findings=tuple(findings),
        score=84,
        scores={"cleanliness": 60, "typography": 98},
        keyphrase=Focus("été", "detected"),
        metrics={"words": 11, "reading_ease": None},
        fixes=(Fix(glued, (edit,), Applicability.SAFE, "repair"),),
    )


@pytest.fixture
def run(report: FileReport) -> RunReport:
    error = UnreadableInput("there is no such file", path="absent.md", hint="Check the path.")
    return RunReport((report,), (error,), ("photo.jpg",))
