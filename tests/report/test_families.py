"""Remarks gathered for people: one line a family, behind what must be mended."""

from __future__ import annotations

from seolint.catalog import load_catalog
from seolint.engine.results import FileReport, RunReport
from seolint.finding import Finding, Severity
from seolint.report.families import _WORDS as WORDS
from seolint.report.families import family, family_name, label
from seolint.report.grouping import fold
from seolint.report.messages import Speaker
from seolint.report.text import render
from seolint.text import Source, Span

CATALOG = load_catalog()
SPEAKER = Speaker(CATALOG.rules)
TEXT = "# Titre\n\nUn texte... long, en voici un autre... et encore.\n"


def info(rule: str, start: int, severity: Severity = Severity.INFO) -> Finding:
    return Finding(rule, "default", {}, Span(start, start + 3), severity)


def test_every_label_is_that_of_a_rule() -> None:
    assert set(WORDS) <= set(CATALOG.rules)


def test_every_rule_that_informs_by_default_has_a_label() -> None:
    informing = {r.name for r in CATALOG.rules.values() if r.default and r.severity is Severity.INFO}
    assert informing <= set(WORDS)


def test_a_rule_of_ones_own_keeps_its_name_and_its_group() -> None:
    assert label("maison-tutoiement").fr == "maison-tutoiement"
    assert family("maison") == "maison"
    assert family_name("maison").en == "maison"


def test_remarks_of_one_family_are_one_line_behind_the_warnings() -> None:
    found = [
        info("typo-ellipsis", 17),
        info("title-too-short", 2),
        info("paragraph-too-long", 9, Severity.WARNING),
        info("typo-ellipsis", 43),
        info("typo-spaces", 20),
    ]
    folded = fold(found, SPEAKER)
    assert [f.finding.rule for f in folded] == ["paragraph-too-long", "typo-ellipsis", "title-too-short"]
    assert folded[1].by_rule == [("typo-ellipsis", 2), ("typo-spaces", 1)]


def test_the_line_names_what_is_remarked_and_how_often() -> None:
    found = (info("typo-ellipsis", 17), info("typo-spaces", 20), info("typo-ellipsis", 43))
    report = FileReport(path="a.md", source=Source(TEXT, "a.md"), findings=found, score=90, scores={})
    lines = render(RunReport((report,)), SPEAKER).splitlines()
    assert lines[1:3] == ["  3:9  remarques  typographie", "    points de suspension (2), espace de trop"]
