# ruff: noqa: E501 - texts stand on one line, as they were pasted
"""Dividing a block into paragraphs."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.editing.paragraphs import MOST_WORDS, paragraph_edges
from seolint.french.guillemets import pair_guillemets
from seolint.french.words import count_words

SUBJECTS = ["La halle", "Le conseil municipal", "Claire Petit", "Un architecte lyonnais", "La charpente du marché"]


def block(sentences: int) -> str:
    return " ".join(
        f"{SUBJECTS[i % 5]} occupe depuis {1900 + i} une place que chacun reconnaît dans le quartier de la gare."
        for i in range(sentences)
    )


def paragraphs(text: str) -> list[str]:
    out, at = [], 0
    for edge in paragraph_edges(text):
        out.append(text[at : edge.start])
        at = edge.end
    return [*out, text[at:]]


def test_a_long_block_becomes_paragraphs_of_a_newspaper() -> None:
    parts = paragraphs(block(40))
    assert all(30 <= count_words(p) <= MOST_WORDS for p in parts)
    assert len(parts) >= 6


def test_nothing_but_white_space_is_replaced() -> None:
    text = block(25)
    assert " ".join(paragraphs(text)) == text


def test_a_short_paragraph_stays_whole() -> None:
    assert paragraph_edges(block(3)) == []


def test_a_pronoun_stays_with_its_noun() -> None:
    text = f"{block(5)} Elle a signé le plan de sauvegarde de la halle en mars, devant une salle comble et attentive. {block(5)}"
    assert not any(p.startswith("Elle") for p in paragraphs(text))


def test_a_quotation_is_never_cut_and_stays_with_its_speaker() -> None:
    said = "« " + "Nous avons tout essayé pour sauver ce bâtiment. " * 6 + "Rien n’y a fait », a déclaré le maire."
    text = f"{block(4)} {said} « Nous essaierons encore, malgré tout, dès le printemps prochain. » {block(4)}"
    parts = paragraphs(text)
    assert any(said in p and "Nous essaierons" in p for p in parts)
    assert all(pair_guillemets(p).problems == () for p in parts)


def test_an_edge_that_a_copy_lost_is_an_edge() -> None:
    text = block(4) + "Le chantier débutera en mai." + " " + block(3)
    assert any(p.startswith("Le chantier débutera") for p in paragraphs(text))


def test_a_sentence_longer_than_a_paragraph_stands_alone() -> None:
    endless = "La liste compte " + ", ".join(["une poutre de chêne"] * 40) + "."
    parts = paragraphs(f"{block(4)} {endless} {block(4)}")
    assert endless in parts


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Le maire parle.", "« Oui », dit-il.", "»Non »", "Elle part. .", "a.Le b", "« A"]), max_size=60
    )
)
def test_edges_are_white_space_and_rise(pieces: list[str]) -> None:
    text = " ".join(pieces)
    edges = paragraph_edges(text)
    assert all(not e.of(text).strip() for e in edges)
    assert all(a.end < b.start for a, b in pairwise(edges))


def test_articles_in_one_block_divide_within_the_bound(shared: Path) -> None:
    """A paragraph is over the bound only where no cut between sentences, outside quotations, was possible."""
    for line in (shared / "data" / "titles" / "titles.jsonl").read_text(encoding="utf-8").splitlines():
        text = " ".join(json.loads(line)["text"].split())
        for part in paragraphs(text):
            assert count_words(part) <= MOST_WORDS or not paragraph_edges(part)


def openings(text: str) -> list[str]:
    """The first words of every paragraph but the first."""
    return [text[e.end :][:24] for e in paragraph_edges(text)]


def test_a_late_pronoun_and_a_described_person_stay_with_the_name() -> None:
    for name, goes_on in [
        ("Les maires des six communes ont choisi la prudence.", "Réunis mardi à Corlay, ils ont demandé un délai."),
        ("Dans le village, Paul Berthod a fermé sa ferme.", "L’ancien éleveur gagne un peu moins que ses voisins."),
    ]:
        for position in range(1, 9):
            text = f"{block(position)} {name} {goes_on} {block(9 - position)}"
            assert not any(goes_on.startswith(o) for o in openings(text)), (position, openings(text))


def test_short_sentences_in_a_row_are_not_all_one_paragraph() -> None:
    text = " ".join(f"{SUBJECTS[i % 5]} reste ouverte jusqu’au soir." for i in range(16))
    bounds = [0, *(e.end for e in paragraph_edges(text)), len(text)]
    assert all(text[a:b].count("ouverte") <= 7 for a, b in pairwise(bounds))


def test_a_paragraph_begins_with_somebody_new() -> None:
    text = (
        "Le conseil a voté mardi la fermeture de la piscine, ouverte en 1974 et jamais rénovée depuis cette date. "
        "Les travaux auraient coûté quatre millions d’euros, une somme que la commune ne peut pas emprunter. "
        "Le personnel sera reclassé dans les autres services de la ville avant la fin du printemps prochain. "
        "La présidente du club, Nadia Perrot, réclame un délai d’un an pour les deux cents nageurs inscrits. "
        "Le budget prévoit des navettes vers le bassin voisin, à onze kilomètres, trois fois chaque semaine. "
        "Les lycées devront aussi revoir leurs horaires, ce que le rectorat juge possible dès la rentrée."
    )
    assert any(p.startswith("La présidente du club") for p in paragraphs(text))


def test_a_place_called_by_two_capitals_is_nobody_new() -> None:
    text = "Les restaurateurs s’adaptent. " + "À l’auberge du Pont Blanc, la truite a retrouvé sa place. " + block(5)
    assert not any(p.startswith("À l’auberge") for p in paragraphs(text))


def test_a_sentence_that_needs_the_noun_before_it_opens_no_paragraph() -> None:
    for opening in (
        "Les cours y débutent à neuf heures",
        "La deuxième traverse la forêt",
        "La loi veut que leur contrat",
    ):
        text = f"{block(4)} {opening} pour tous ceux qui viennent de loin et qui n’ont pas le choix. {block(4)}"
        assert not any(p.startswith(opening) for p in paragraphs(text)), opening
