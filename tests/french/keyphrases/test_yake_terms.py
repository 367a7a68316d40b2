"""YAKE's word weights on the parse, held against the package ``yake`` as the oracle of the method."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import fmean

import pytest

from seolint.french.keyphrases.phrase_keys import word_key
from seolint.french.keyphrases.yake_terms import phrase_weight, term_weights
from seolint.french.parse import Parse, Parser

HARBOUR = (
    "Le port de Rochelle restera fermé jusque lundi. Le maire Martineau a annoncé la fermeture vendredi. "
    "La tempête a brisé la digue du port. La digue protège le village depuis un siècle. "
    "Martineau demande une aide de la région. La région promet une réponse rapide. "
    "Les pêcheurs attendent la réparation de la digue. Les pêcheurs vendent leur poisson à Sablon. "
    "Le conseil municipal votera un budget pour la digue. La tempête a aussi arraché le toit du marché. "
    "Le marché de Rochelle rouvrira samedi. Un ingénieur de Sablon examine la digue et le port. "
    "La réparation coûtera trois millions. Martineau espère une aide de Bruxelles."
)
ORCHARD = (
    "Un gel tardif menace la récolte de pommes dans la vallée de Morane. Le gel a touché la vallée mardi. "
    "Les vergers de Morane donnent une pomme ancienne, la reinette dorée. La coopérative Pomona achète la récolte. "
    "Julie Ferrand dirige la coopérative depuis dix ans. Ferrand craint une récolte faible et un prix élevé. "
    "La région installe une station météo dans la vallée. La station prévient du gel par message. "
    "Un verger voisin brûle de la paille contre le gel. La fumée gêne le village de Morane. "
    "Pomona paiera un prix garanti. Le prix du cidre suivra la récolte. Ferrand attend le printemps."
)


def oracle(text: str) -> dict[str, float]:
    """What the package gives single words that are no stop words, as we count words."""
    yake = pytest.importorskip("yake", reason="yake is a development dependency")
    found = yake.KeywordExtractor(lan="fr", n=1, windowsSize=1, dedupLim=1.0, top=1000).extract_keywords(text)
    return {word_key(word)[0]: score for word, score in found if len(word_key(word)) == 1}


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Rank correlation of two rows of numbers, equal numbers sharing their rank."""

    def ranks(row: Sequence[float]) -> list[float]:
        return [sum(x < y for x in row) + sum(x == y for x in row) / 2 for y in row]

    ra, rb = ranks(a), ranks(b)
    ma, mb = fmean(ra), fmean(rb)
    together = sum((x - ma) * (y - mb) for x, y in zip(ra, rb, strict=True))
    return together / math.sqrt(sum((x - ma) ** 2 for x in ra) * sum((y - mb) ** 2 for y in rb))


@pytest.mark.parametrize("text", [HARBOUR, ORCHARD])
def test_words_are_ranked_as_the_package_ranks_them(parser: Parser, text: str) -> None:
    ours, theirs = term_weights(parser.parse_many([text])), oracle(text)
    shared = sorted(ours.keys() & theirs.keys())
    assert len(shared) >= 35
    assert spearman([ours[k] for k in shared], [theirs[k] for k in shared]) >= 0.9


def test_what_a_text_comes_back_to_weighs_less_than_what_it_mentions(parser: Parser) -> None:
    weights = term_weights(parser.parse_many([HARBOUR]))
    assert weights["digu"] < min(weights["villag"], weights["ingénieur"], weights["toit"])
    assert weights[word_key("Martineau")[0]] < weights[word_key("Bruxelles")[0]]


def test_plurals_elisions_and_capitals_are_one_word(parser: Parser) -> None:
    weights = term_weights(parser.parse_many(["L'Ukraine attend. Les canaux d'Ukraine gèlent. Le canal gèle."]))
    assert "ukrain" in weights
    assert {"canal", "canaux"} & weights.keys() == {"canal"}
    assert not [k for k in weights if k.startswith(("l'u", "d'u", "lu", "du"))]


def test_nothing_to_weigh() -> None:
    empty = Parse((), (), (), (), (), (), (), (), (), ())
    assert term_weights([]) == {}
    assert term_weights([empty]) == {}


def test_a_phrase_weighs_less_the_better_its_words_and_the_more_often_it_stands() -> None:
    weights = {"port": 0.1, "ville": 0.5}
    assert phrase_weight(("port",), 1, weights) < phrase_weight(("ville",), 1, weights)
    assert phrase_weight(("port",), 3, weights) < phrase_weight(("port",), 1, weights)
    assert phrase_weight(("port",), 0, weights) == phrase_weight(("port",), 1, weights)
