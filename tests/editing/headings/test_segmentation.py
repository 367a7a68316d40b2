"""Sections: where they begin, how long they are, what may not open one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.editing.headings.segmentation import AS_WRITTEN, FOR_READERS, block_boundaries, section_starts
from seolint.editing.leaning import lean
from seolint.french.words import count_words

TOPICS = [
    ["charpente", "halle", "chêne", "toiture", "architecte", "restauration", "poutres"],
    ["budget", "impôts", "dette", "trésorerie", "subventions", "emprunt", "dépenses"],
    ["festival", "musiciens", "concerts", "scène", "orchestre", "billets", "violon"],
    ["rivière", "crues", "digue", "inondation", "niveau", "pluies", "barrage"],
]


def paragraph(topic: list[str], number: int) -> str:
    a, b, c, d, e, f, g = (topic[(number + i) % len(topic)] for i in range(7))
    return (
        f"La {a} et la {b} vont avec la {c}, sans la {d}. Chaque {e} coûte plus que la {f} ou que la {g}. "
        f"On voit la {b} depuis la {a}, puis la {e} derrière la {c}. Personne ne veut de {g} sans {f} ni {d}."
    )


ARTICLE = [paragraph(topic, i) for topic in TOPICS for i in range(4)]


def lengths(paragraphs: list[str], starts: list[int]) -> list[int]:
    return [sum(count_words(p) for p in paragraphs[a:b]) for a, b in pairwise([0, *starts, len(paragraphs)])]


def test_sections_begin_where_the_vocabulary_changes() -> None:
    assert section_starts(ARTICLE, manner=AS_WRITTEN) == [4, 8, 12]


def test_sections_for_readers_are_of_a_readable_length() -> None:
    starts = section_starts(ARTICLE)
    assert {4, 8, 12} <= set(starts)
    assert all(60 <= n <= FOR_READERS.most for n in lengths(ARTICLE, starts))


def test_no_section_opens_with_a_pronoun() -> None:
    article = [paragraph(TOPICS[0], i) for i in range(12)]
    at = section_starts(article)[0]
    article[at] = "Elle y revient chaque été. " + article[at]
    assert at not in section_starts(article)


def test_nothing_comes_between_a_colon_and_what_it_announces() -> None:
    article = list(ARTICLE)
    article[7] = article[7][:-1] + " :"
    assert 8 not in section_starts(article)


def test_a_short_text_is_left_whole() -> None:
    assert section_starts(ARTICLE[:3]) == []
    assert block_boundaries(" ".join(ARTICLE[:3])) == []
    assert section_starts([]) == []


def test_a_block_is_cut_before_sentences_outside_quotations() -> None:
    text = " ".join(ARTICLE[:6]) + " « " + " ".join(ARTICLE[6:10]) + " », a déclaré le maire. " + " ".join(ARTICLE[10:])
    opening, closing = text.index("«"), text.index("»")
    found = block_boundaries(text)
    assert found
    for at in found:
        assert text[at].isupper() or text[at] == "«"
        assert text[:at].rstrip()[-1] in ".»"
        assert not opening < at < closing


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*ARTICLE[:6], "Non.", "- un point", "Liste :", "« Oui »"]), max_size=40))
def test_starts_rise_inside_the_text(paragraphs: list[str]) -> None:
    starts = section_starts(paragraphs)
    assert starts == sorted(set(starts))
    assert all(0 < s < len(paragraphs) for s in starts)
    assert starts == section_starts(paragraphs)


BEFORE = "Les maires des six communes ont choisi la prudence."


def opening_of_the_new_section(before: str, opening: str) -> str:
    """The first of the two sentences, each a paragraph's beginning where the subject changes, that opens a section."""
    article = [*ARTICLE[:8], before, f"{opening} {ARTICLE[8]}", *ARTICLE[9:]]
    starts = section_starts(article)
    assert (8 in starts) != (9 in starts)
    return before if 8 in starts else opening


@pytest.mark.parametrize("opening", ["La salle est ouverte.", "La trouvaille pose aussi une question de droit."])
def test_a_sentence_of_its_own_opens_a_section(opening: str) -> None:
    assert opening_of_the_new_section("Le lustre est tombé.", opening) == opening


@pytest.mark.parametrize(
    ("before", "opening"),
    [
        (BEFORE, "Réunis mardi à Corlay, ils ont demandé un délai."),
        (BEFORE, "Trois d’entre eux ont refusé de signer."),
        ("Paul Berthod a fermé sa ferme.", "L’ancien éleveur gagne peu."),
        ("Lina Morel dirige la chorale.", "La jeune femme chante depuis toujours."),
        ("Le maire parle : « Tout va bien. »", "« Nous verrons demain », a dit le préfet."),
        ("La trouvaille pose aussi une question de droit.", "Le notaire est prudent."),
    ],
)
def test_a_section_opens_one_sentence_earlier_than_one_that_leans(before: str, opening: str) -> None:
    assert opening_of_the_new_section(before, opening) == before


@pytest.mark.parametrize(
    "sentence",
    [
        "Lorsque la mairie a refusé, elle a invoqué le budget.",
        "À Corlay, il faut attendre le bus une heure.",
        "Pour la commune, elle compte peu.",
    ],
)
def test_a_pronoun_whose_noun_stands_in_the_sentence_does_not_lean(sentence: str) -> None:
    assert lean(sentence) < 0.4
