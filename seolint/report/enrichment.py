"""What ``optimize --enrich`` added: as data, and in the summary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seolint.engine.results import EnrichmentReport
from seolint.french.debris.boxes import BACKGROUND, BOX_TITLES, KEY_POINTS, REFERENCE_POINTS, Box
from seolint.report.messages import Speaker, shorten

__all__ = ["added", "enrichment_data"]

_WHY: Mapping[Box, tuple[str, str]] = {
    KEY_POINTS: (
        "moins de trois phrases se lisent seules, apprennent quelque chose et ne répètent pas l’ouverture",
        "fewer than three sentences read alone, tell something and do not repeat the opening",
    ),
    BACKGROUND: (
        "aucun passage des sources ne se lit seul en ajoutant un fait sur les mêmes sujets",
        "no passage of the sources reads alone and adds a fact about the same matter",
    ),
    REFERENCE_POINTS: (
        "moins de deux lignes sûres (fonctions, lieux, chiffres, dates)",
        "fewer than two safe lines (functions, places, figures, dates)",
    ),
}
"""Why a box was not made; it is never made of what an editor would not print."""


def enrichment_data(report: EnrichmentReport) -> dict[str, Any]:
    """The report as plain data; the keys are a contract with other programs."""
    return {
        "boxes": [
            {"box": b.box, "title": b.title, "lines": b.lines, "words": b.words, "sources": list(b.sources)}
            for b in report.boxes
        ],
        "words": {"new": report.new, "repeated": report.repeated, "sourced": report.sourced},
        "copied": True,
        "missing": list(report.missing),
        "unused_sources": list(report.unused),
        "disagreements": [
            {"article": here, "source": there, "in": source} for here, there, source in report.disagreements
        ],
    }


def added(report: EnrichmentReport, speaker: Speaker) -> Iterator[str]:
    """The lines of the summary: what was added, where it comes from, what was not made and why."""
    say = speaker.say
    if report.boxes:
        yield say("Encadrés :", "Boxes:")
    for box in report.boxes:
        sources = ", ".join(box.sources)
        origin = (
            say("tirés de {s}", "from {s}", s=sources) if sources else say("tirés de l’article", "from the article")
        )
        yield say(
            "  – {title} : {n} mots {origin}", "  – {title}: {n} words {origin}",
            title=box.title, n=box.words, origin=origin,
        )  # fmt: skip
    if report.boxes:
        yield say(
            "  Texte copié, rien n’est rédigé : {new:mot nouveau|mots nouveaux} (comptés), "
            "{repeated:mot répété|mots répétés} (non comptés), {sourced:mot repris|mots repris} des sources.",
            "  Copied text, nothing is written: {new:new word|new words} (counted), "
            "{repeated:repeated word|repeated words} (not counted), {sourced:word|words} taken from the sources.",
            new=report.new, repeated=report.repeated, sourced=report.sourced,
        )  # fmt: skip
    for name in report.missing:
        if name == BACKGROUND and not report.unused:
            why = say("aucune source donnée (--source)", "no source was given (--source)")
        else:
            why = say(*_WHY[name])
        yield say("  – Sans {title} : {why}", "  – No {title}: {why}", title=BOX_TITLES[name], why=why)
    for here, there, source in report.disagreements:
        yield say(
            "  – Chiffres à vérifier : l’article dit « {here} », {source} dit « {there} »",
            "  – Figures to check: the article says “{here}”, {source} says “{there}”",
            here=shorten(here, 120), there=shorten(there, 120), source=source,
        )  # fmt: skip
    for source in report.unused if BACKGROUND not in report.missing else ():
        yield say("  – Rien n’a été pris dans {s}", "  – Nothing was taken from {s}", s=source)
