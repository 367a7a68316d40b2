# ruff: noqa: E501 - a case is read on one line
"""What the cleaning fixes write: the text after one rule's fixes, taken from first to last."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.article import Article
from seolint.catalog import load_catalog
from seolint.editing import cleaning
from seolint.finding import Applicability, Fix
from seolint.formats import read
from seolint.french.glosses import translate_words
from seolint.french.gluing import Glued, find_glued
from seolint.french.parse import Parser
from seolint.rule import ActiveRule
from seolint.text import Edit, Source, apply_edits, overlapping

A = "Le conseil municipal a voté lundi soir la rénovation complète de la halle, un bâtiment de fonte et de verre que la ville avait fermé voilà dix ans."
B = "Les travaux commenceront au printemps et dureront deux ans, selon la maire, qui espère rouvrir le marché couvert avant les fêtes de fin d’année."


def fixes_of(name: str, text: str, parser: Parser) -> list[Fix]:
    catalog = load_catalog()
    rule = catalog.rules[name]
    active = ActiveRule(rule, {key: option.default for key, option in rule.options.items()})
    article = Article(read(Source(text), "markdown"), parser)
    fixer = catalog.fixer(name)
    assert fixer is not None
    return list(fixer(article, active, list(catalog.check(name)(article, active))))


def fixed(name: str, text: str, parser: Parser, *, stage: str | None = None) -> str:
    taken: list[Edit] = []
    for fix in fixes_of(name, text, parser):
        if stage in (None, fix.stage) and not any(overlapping(a, b) for a in fix.edits for b in taken):
            taken += fix.edits
    return apply_edits(text, taken)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("ui-debris", f"{A} Publicité {B}\n", f"{A}\n\n{B}\n"),
        ("ui-debris", "Il pleut. Publicité Il vente.\n", "Il pleut. Il vente.\n"),
        ("ui-debris", f"{A}\n\nPartager sur Facebook\n\n{B}\n", f"{A}\n\n{B}\n"),
        ("ui-debris", f"{A} Partager sur Facebook\n", f"{A}\n"),
        ("ui-debris", f"Chargement en cours… {A}\n", f"{A}\n"),
        ("ui-debris", "Il pleut. Publicité Tout accepter Il vente.\n", "Il pleut. Il vente.\n"),
        ("cta-debris", "Il pleut. téléchargez l’application Il vente.\n", "Il pleut. Il vente.\n"),
        ("photo-credit", f"{A} Jean Martin/Getty Images {B}\n", f"{A}\n\n{B}\n"),
        ("photo-credit", "À la mairie Crédit photo : Jean Martin Le maire est venu.\n", "À la mairie\n\nLe maire est venu.\n"),
        ("source-tail", f"{A}\n\nSource link -57\n", f"{A}\n"),
        ("prompt-residue", f"Make this article seo compatible, at least 700 words {A}\n", f"{A}\n"),
        ("foreign-gloss", "« La guerre [in Ukraine] », dit-il.\n", "« La guerre [en Ukraine] », dit-il.\n"),
        ("foreign-gloss", "« La guerre [of the roses] », dit-il.\n", "« La guerre [of the roses] », dit-il.\n"),
        ("stray-period", "La Corée. . Puis rien.\n", "La Corée. Puis rien.\n"),
        ("typo-guillemet-balance", "C’est dit. »Cela suffira », a déclaré Martin.\n", "C’est dit. «\u00a0Cela suffira », a déclaré Martin.\n"),
        ("typo-guillemet-balance", "« Cela suffira «, a déclaré Martin.\n", "« Cela suffira\u00a0», a déclaré Martin.\n"),
        ("typo-guillemet-balance", "« Cela suffira, a déclaré Martin.\n", "« Cela suffira\u00a0», a déclaré Martin.\n"),
        ("typo-guillemet-balance", "Cela suffira », a déclaré Martin.\n", "«\u00a0Cela suffira », a déclaré Martin.\n"),
    ],
)  # fmt: skip
def test_fixed(rule: str, before: str, after: str, parser: Parser) -> None:
    assert fixed(rule, before, parser) == after


def test_a_caption_that_says_more_than_the_text_becomes_a_paragraph(parser: Parser) -> None:
    caption = "Vue aérienne du port de Brest prise le 4 mai."
    assert fixed("caption-glued", f"{A} {caption} {B}\n", parser) == f"{A}\n\n{caption}\n\n{B}\n"
    again = f"{A}\n\n{caption}\n\n{B}\n"
    assert fixed("caption-glued", again, parser) == again


def test_a_caption_that_repeats_the_text_goes(parser: Parser) -> None:
    assert fixed("caption-glued", f"{A} Vue aérienne de la halle prise du toit. {B}\n", parser) == f"{A}\n\n{B}\n"


def test_a_lost_edge_is_a_paragraph_or_at_least_a_space(parser: Parser) -> None:
    text = "On le savait auparavant.Le maire a parlé.\n"
    assert fixed("glued-sentences", text, parser, stage="paragraphs") == (
        "On le savait auparavant.\n\nLe maire a parlé.\n"
    )
    assert fixed("glued-sentences", text, parser, stage="repair") == "On le savait auparavant. Le maire a parlé.\n"
    kinds = {f.stage: f.applicability for f in fixes_of("glued-sentences", text, parser)}
    assert kinds == {"paragraphs": Applicability.UNSAFE, "repair": Applicability.SAFE}


def test_the_edges_of_a_paragraph_are_looked_for_once_however_many_are_lost(
    parser: Parser, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counted(text: str, known: Callable[[str], bool] | None = None) -> list[Glued]:
        asked.append(text)
        return find_glued(text, known)

    monkeypatch.setattr(cleaning, "find_glued", counted)
    mended = fixed("glued-sentences", "On le savait auparavant.Le maire a parlé." * 30 + "\n", parser, stage="repair")
    assert mended.count("auparavant. Le maire") == 30
    assert len(asked) == 1


def test_no_paragraph_begins_inside_a_quotation(parser: Parser) -> None:
    text = "« On le savait auparavant.Le maire a parlé », dit-elle.\n"
    assert [f.stage for f in fixes_of("glued-sentences", text, parser)] == ["repair"]


def test_the_mark_of_an_agency_goes_only_when_asked(parser: Parser) -> None:
    (fix,) = fixes_of("source-tail", f"{A} (Avec AFP)\n", parser)
    assert fix.applicability is Applicability.UNSAFE


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("in Ukraine", "en Ukraine"),
        ("in Japan", "au Japon"),
        ("in the United States", "aux États-Unis"),
        ("from Iran", "d’Iran"),
        ("of the war", "de la guerre"),
        ("with Russia", "avec la Russie"),
        ("the president", "le président"),
        ("he", "il"),
        ("in Moscow", "à Moscou"),
        ("the big dog", None),
        ("in a hurry", None),
    ],
)
def test_glosses(english: str, french: str | None) -> None:
    assert translate_words(english) == french


def test_a_gloss_takes_the_preposition_that_the_article_uses() -> None:
    assert translate_words("in Vienne", "Le festival se tient à Vienne.") == "à Vienne"
    assert translate_words("in Vienne", "Le festival de Vienne.") is None
