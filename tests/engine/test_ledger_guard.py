"""No fix may lose a fact: fixes that would are injected at every stage, refused, and named."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_rules import swap
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import seolint
from seolint.checks import cleanliness
from seolint.config import load_config
from seolint.editing import cleaning, ledger
from seolint.engine.facts import LOSS, count, keeps_facts, losses
from seolint.engine.fixer import FixLoop, FixResult, Material
from seolint.engine.inspection import Inspector, Job, inspector_for
from seolint.engine.offers import SAFE_AND_UNSAFE
from seolint.french.debris.certainty import is_sentence
from seolint.french.debris.finding import FAMILIES, DebrisSpan, find_debris
from seolint.french.sentences import split_sentences
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Source, Span

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


EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
ARTICLE_TEXT = (EXAMPLES / "riviere.txt").read_text(encoding="utf-8")
SENTENCES = [
    sentence
    for span in split_sentences(ARTICLE_TEXT)
    if 6 <= len((sentence := " ".join(span.of(ARTICLE_TEXT).split())).split()) <= 40 and sentence in ARTICLE_TEXT
    if not find_debris(sentence) and is_sentence(sentence) and not re.search("[«»]", sentence)
]
"""Whole sentences of an article; half a quotation is another matter."""


def lying(victim: str, family: str) -> Callable[..., list[DebrisSpan]]:
    """A finder of debris that takes the sentence ``victim`` for debris of ``family``, too."""

    def find(text: str, finite: Callable[[Span], bool] | None = None) -> list[DebrisSpan]:
        found, at = find_debris(text, finite), text.find(victim)
        if at < 0:
            return found
        taken = Span(at, at + len(victim))
        return sorted([*(d for d in found if not d.span.overlaps(taken)), DebrisSpan(family, taken)],
                      key=lambda d: d.span)  # fmt: skip

    return find


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(SENTENCES), st.sampled_from(sorted(FAMILIES)))
def test_a_sentence_that_a_finder_takes_for_debris_stays_and_is_named(
    monkeypatch: pytest.MonkeyPatch, victim: str, family: str
) -> None:
    with monkeypatch.context() as patch:
        for module in (cleanliness, cleaning, ledger):
            patch.setattr(module, "find_debris", lying(victim, family))
        result = seolint.optimize(ARTICLE_TEXT)
    letters = re.compile(r"[\W_]+")
    kept = letters.sub("", victim).lower() in letters.sub("", result.markdown).lower()
    assert kept
    # A caption becomes a paragraph; a rule that takes only a last line leaves others alone; any other fix is refused.
    apart = FAMILIES[family] in ("caption-glued", "source-tail")
    assert apart or any(rule == FAMILIES[family] for rule, _ in result.facts.refused)


def test_what_a_step_that_nobody_guarded_lost_is_named(inspector: Inspector) -> None:
    sentence = "Le chantier n’a jamais été arrêté."
    reader = inspector.reader(Job(Source(TEXT), load_config(None), format="markdown"))
    before, after = reader.read(Source(TEXT)), reader.read(Source(TEXT.replace(sentence, "")))
    told = count(before, after, [sentence])
    assert "le chantier n a jamais ete arrete" in told.lost
    assert told.negations.kept < told.negations.total
