"""Keyphrases: candidates, full names, absorption, focus, reasons; and the seed's list."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.french.keyphrases.focus import focus_keyphrase
from seolint.french.keyphrases.ranking import Keyphrase, rank_keyphrases
from seolint.french.keyphrases.signals import SIGNALS
from seolint.french.keyphrases.weights import WEIGHTS
from seolint.french.noun_phrases import find_candidates, merge_names
from seolint.french.parse import Parser

TITLE = "Le port de Rochelle-sur-Mer ferme après la tempête"
TEXTS = [
    "Le port de Rochelle-sur-Mer restera fermé jusqu’à lundi, a annoncé vendredi le maire, Paul Martineau. "
    "La tempête a brisé la digue du port.",
    "Paul Martineau demande une aide de l’État. Selon Martineau, la digue neuve coûtera 3 millions d’euros. "
    "La digue neuve protégera le port de Rochelle-sur-Mer. Martineau attend les assureurs.",
]


def ranked(parser: Parser, texts: list[str], title: str | None) -> list[Keyphrase]:
    title_parse = parser.parse_many([title])[0] if title else None
    return rank_keyphrases(texts, parser.parse_many(texts), title=title, title_parse=title_parse)


def test_full_names_stand_for_last_names(parser: Parser) -> None:
    texts = [k.text for k in ranked(parser, TEXTS, TITLE)]
    assert "Paul Martineau" in texts
    assert "Martineau" not in texts


def test_times_and_amounts_do_not_lead(parser: Parser) -> None:
    first = [k.text for k in ranked(parser, TEXTS, TITLE)][:5]
    assert not {"vendredi", "lundi", "millions", "euros"} & set(first)


def test_a_hyphenated_name_is_one_word_and_counting_words_are_none(parser: Parser) -> None:
    title = "Pour la première fois, le club de Brézac a battu celui de Port-Solène"
    texts = [
        "Le club de Brézac a battu dimanche celui de Port-Solène, pour la première fois. "
        "C’est la première fois que Brézac gagne à Port-Solène. Il jouera la finale dans trois semaines."
    ]
    found = {k.text: k for k in ranked(parser, texts, title)}
    assert found["Port-Solène"].content_words == 1
    assert not {"première fois", "semaines", "dimanche"} & found.keys()


def test_a_short_phrase_yields_where_half_of_its_places_are_in_the_longer(parser: Parser) -> None:
    texts = [
        "Des images satellite montrent le port. Les images satellite datent de mai. Ces images sont nettes. "
        "La société vend des images satellite. Les images satellite coûtent cher."
    ]
    names = [k.text for k in ranked(parser, texts, None)]
    assert "images satellite" in names
    assert "images" not in names


def test_scores_fall_and_counts_are_those_of_the_body(parser: Parser) -> None:
    by_text = {k.text: k for k in ranked(parser, TEXTS, TITLE)}
    assert by_text["Paul Martineau"].count == 4
    assert all(0 <= k.score <= 1 for k in by_text.values())


def test_every_keyphrase_names_its_reasons(parser: Parser) -> None:
    for phrase in ranked(parser, TEXTS, TITLE):
        assert phrase.reasons
        assert {name for name, _ in phrase.reasons} <= set(SIGNALS)
        assert [v for _, v in phrase.reasons] == sorted((v for _, v in phrase.reasons), reverse=True)


def test_every_signal_has_its_weight() -> None:
    assert list(WEIGHTS) == list(SIGNALS)


def test_nothing_to_rank(parser: Parser) -> None:
    assert ranked(parser, [], None) == []
    assert ranked(parser, ["Oui, et alors ?"], None) == []
    assert focus_keyphrase([]) is None


def test_typography_does_not_change_the_list(parser: Parser) -> None:
    straight = [t.replace("’", "'") for t in TEXTS]
    curly = [k.text.replace("’", "'") for k in ranked(parser, TEXTS, TITLE)]
    assert curly == [k.text for k in ranked(parser, straight, TITLE)]


def keyphrase(text: str, count: int, words: int, in_title: bool, rarity: float = 0.5) -> Keyphrase:
    return Keyphrase(text, 0.5, count, words, in_title, rarity)


@pytest.mark.parametrize(
    ("phrases", "focus"),
    [
        ([keyphrase("port", 9, 1, True), keyphrase("digue neuve", 3, 2, True)], "digue neuve"),
        ([keyphrase("port", 9, 1, True), keyphrase("digue neuve", 1, 2, True)], "port"),
        ([keyphrase("maire", 9, 1, False), keyphrase("port", 2, 1, True)], "port"),
        ([keyphrase("maire", 9, 1, False)], "maire"),
        ([keyphrase("adhérents", 4, 1, True), keyphrase("coopérative", 11, 1, True)], "coopérative"),
        ([keyphrase("adhérents", 1, 1, True), keyphrase("coopérative", 0, 1, True)], "adhérents"),
        ([keyphrase("digue", 9, 1, True), keyphrase("digues neuves", 1, 2, True)], "digues neuves"),
        ([keyphrase("digue", 9, 1, True), keyphrase("digues neuves", 0, 2, True)], "digue"),
        ([keyphrase("digue", 9, 1, True), keyphrase("digue", 9, 1, True)], "digue"),
        ([keyphrase("enfants", 8, 1, True, 0.26), keyphrase("asthme", 3, 1, True, 0.7)], "asthme"),
        ([keyphrase("récolte", 1, 1, True, 0.56), keyphrase("crue de l’Aude", 1, 2, True, 0.62)], "crue de l’Aude"),
        ([keyphrase("asthme", 3, 1, True, 0.7), keyphrase("asthme de milliers d’enfants", 1, 3, True)], "asthme"),
        ([Keyphrase("violent", 0.9, 1, 1, True, 0.46), keyphrase("usine", 2, 1, True, 0.46)], "usine"),
        ([Keyphrase("Guyane", 0.9, 1, 1, True, 0.84), keyphrase("militaires", 2, 1, True, 0.46)], "Guyane"),
    ],
)
def test_focus(phrases: list[Keyphrase], focus: str) -> None:
    chosen = focus_keyphrase(phrases)
    assert chosen is not None
    assert chosen.text == focus


def test_a_brand_in_a_longer_title_is_no_last_name(parser: Parser) -> None:
    texts = ["Docker isole les processus. Docker est libre. Le guide Understanding Docker aide."]
    keys = merge_names(find_candidates(texts, parser.parse_many(texts)))
    assert ("docker",) in keys


def test_the_seed_has_a_list_that_an_editor_signs(parser: Parser, shared: Path) -> None:
    folder = shared / "data" / "seed"
    texts = [b for b in (folder / "article.txt").read_text(encoding="utf-8").split("\n") if b.strip()]
    found = ranked(parser, texts, (folder / "title.txt").read_text(encoding="utf-8").strip())
    names = [k.text for k in found]
    focus = focus_keyphrase(found)
    assert focus is not None
    assert focus.text == "Corée du Nord"
    assert not {"Nord", "Corée", "Institute", "Kirby", "United Services", "images", "Image"} & set(names)
    assert {"Russie", "RUSI", "images satellite", "John Kirby", "équipements militaires", "ATACMS"} <= set(names)


def keys_of(parser: Parser, texts: list[str]) -> dict[tuple[str, ...], int]:
    merged = merge_names(find_candidates(texts, parser.parse_many(texts)))
    return {key: len(candidate.occurrences) for key, candidate in merged.items()}


def test_a_name_taken_for_a_noun_keeps_its_capital(parser: Parser) -> None:
    texts = ["Novapile recycle des batteries. L’usine de Novapile ouvrira en mai. Renault attend Novapile."]
    assert "Novapile" in [k.text for k in ranked(parser, texts, None)]


def test_the_sign_of_a_number_is_no_word_of_a_phrase(parser: Parser) -> None:
    keys = keys_of(parser, ["Le satellite n° 3 et le satellite n° 4 partiront en mai avec les satellites n° 5 et 6."])
    assert {key for key in keys if "n" in key} == set()


def test_a_given_name_stands_for_the_full_name_told_before(parser: Parser) -> None:
    keys = keys_of(parser, ["Le journaliste Thierry Rolland est mort. Hier, Thierry a été salué par ses collègues."])
    assert ("thierry",) not in keys
    assert keys[("thierry", "rolland")] == 2


def test_two_people_of_one_name_are_told_apart(parser: Parser) -> None:
    keys = keys_of(parser, ["Paul Martin et Julie Martin arrivent ensemble. Selon Martin, le train avait du retard."])
    assert ("martin",) in keys


def test_a_time_of_day_is_no_phrase(parser: Parser) -> None:
    keys = keys_of(parser, ["L’incendie a pris à 10h45 et le pont a rouvert à 18h."])
    assert not [key for key in keys if any(c.isdigit() for word in key for c in word)]


def test_a_name_that_lives_in_a_longer_phrase_gives_it_its_place(parser: Parser) -> None:
    texts = [
        "Le pont Mathilde est fermé. Un camion a brûlé sous le pont Mathilde. Le pont Mathilde rouvrira en mai.",
        "Les pompiers ont éteint le camion. La ville a mesuré le pont Mathilde.",
    ]
    names = [k.text for k in ranked(parser, texts, None)]
    assert "pont Mathilde" in names[:3]
    assert not {"Mathilde", "pont"} & set(names)


@pytest.mark.parametrize(
    ("title", "text", "focus", "never"),
    [
        (
            "« De l’eau jusqu’au lavabo » : la crue de la Meyronne fait deux morts",
            "La crue de la Meyronne a fait deux morts. L’eau touchait le lavabo. La crue a emporté trois ponts, et la "
            "Meyronne est montée à six mètres.",
            "crue",
            "lavabo",
        ),
        (
            "La mairesse renonce à l’aréna de 48 M$",
            "L’aréna devait coûter 48 M$. À 48 M$, l’aréna est trop cher. La facture de 48 M$ inquiète.",
            "aréna",
            "M$",
        ),
        (
            "Étienne Carsalade renonce à la taxe",
            "M. Carsalade a cédé mercredi. M. Carsalade a renoncé. M. Carsalade y reviendra, dit-on.",
            "Étienne Carsalade",
            "M. Carsalade",
        ),
    ],
)
def test_what_an_article_is_not_found_by(parser: Parser, title: str, text: str, focus: str, never: str) -> None:
    found = ranked(parser, [text], title)
    chosen = focus_keyphrase(found, title)
    assert chosen is not None
    assert focus in chosen.text
    assert never not in chosen.text


def test_where_it_happened_is_not_what_happened() -> None:
    phrases = [keyphrase("Orsenne", 4, 1, True, 0.84), keyphrase("partition", 3, 1, True, 0.62)]
    for title, focus in (
        ("À Orsenne, une partition a été retrouvée", "partition"),
        ("Orsenne retrouve une partition", "Orsenne"),
    ):
        chosen = focus_keyphrase(phrases, title)
        assert chosen is not None
        assert chosen.text == focus
