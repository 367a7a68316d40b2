"""No fix may lose a fact: fixes that would are injected at every stage, refused, and named."""

from __future__ import annotations

import re

import pytest
from fake_rules import swap

from seolint.config import load_config
from seolint.engine.facts import LOSS, count, keeps_facts, losses
from seolint.engine.fixer import FixLoop, FixResult, Material
from seolint.engine.inspection import Inspector, Job, inspector_for
from seolint.engine.offers import SAFE_AND_UNSAFE
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Source

TEXT = (
    "Le 3 mars 2024, Claire Petit a promis 1 200 logements à Lyon. « Nous ne renoncerons pas », a déclaré la maire. "
    "Le chantier n’a jamais été arrêté.\n\n"
    "Publicité\n\nSource : Gazette de Lyon – Lire l’article original\n"
)
LOSSES = {
    "a number": ("1 200 logements", "des logements", "1200"),
    "a name": ("Claire Petit", "La maire", "claire"),
    "a date": ("Le 3 mars 2024, ", "", "3 mars 2024"),
    "a negation": ("n’a jamais été", "a été", "n a jamais"),
    "a quotation": ("« Nous ne renoncerons pas », a déclaré la maire. ", "", "nous ne renoncerons pas"),
}
STAGES = ("debris", "paragraphs", "repair", "sections", "headings", "typography")


@pytest.fixture(scope="module")
def inspector() -> Inspector:
    return inspector_for(load_config(None))


def mended(inspector: Inspector, pattern: str, new: str, stage: str) -> FixResult:
    """The text after one injected fix that replaces ``pattern`` at ``stage``."""
    from fake_rules import catalog

    rules = catalog(swap("injected", re.escape(pattern), new, stage, touches=("text", "blocks")))
    job = Job(Source(TEXT), load_config(None), format="markdown")
    reader = inspector.reader(job)
    active = [ActiveRule.default(r) for r in rules.rules.values()]
    loop = FixLoop(reader, active, rules, SAFE_AND_UNSAFE, material=Material({ARTICLE: TEXT}), guard=keeps_facts)
    return loop.run(reader.read(job.source))


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("kind", LOSSES)
def test_a_fix_that_would_lose_a_fact_is_refused_and_named(inspector: Inspector, kind: str, stage: str) -> None:
    pattern, new, fact = LOSSES[kind]
    done = mended(inspector, pattern, new, stage)
    assert done.source.text == TEXT
    assert [r.fix.finding.rule for r in done.refused] == ["injected"]
    ((rule, lost),) = losses(done.refused)
    assert rule == "injected"
    assert fact in lost
    assert done.refused[0].reason.startswith(LOSS)


@pytest.mark.parametrize("stage", STAGES)
def test_the_same_loop_makes_what_loses_nothing(inspector: Inspector, stage: str) -> None:
    done = mended(inspector, "a promis", "promet", stage)
    assert "Claire Petit promet 1 200" in done.source.text
    assert done.refused == ()


@pytest.mark.parametrize("debris", ["Publicité", "Source : Gazette de Lyon – Lire l’article original"])
def test_recognised_debris_takes_its_names_with_it(inspector: Inspector, debris: str) -> None:
    done = mended(inspector, debris, "", "debris")
    assert debris not in done.source.text
    assert done.refused == ()


def test_the_ledger_counts_the_texts_and_believes_nobody(inspector: Inspector) -> None:
    """Whatever was recorded: what stands in the one text and not in the other is lost, and said."""
    reader = inspector.reader(Job(Source(TEXT), load_config(None), format="markdown"))
    before = reader.read(Source(TEXT))
    after = reader.read(Source(TEXT.replace("1 200", "mille").replace("jamais", "")))
    ledger = count(before, after, [])
    assert ledger.numbers.kept == ledger.numbers.total - 1
    assert "1200" in ledger.lost
    assert ledger.negations.kept < ledger.negations.total
    assert ledger.quotations.kept == ledger.quotations.total == 1
