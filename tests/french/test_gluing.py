"""Glued sentence edges, and what only looks like one."""

from __future__ import annotations

import pytest

from seolint.french.gluing import find_glued
from seolint.french.lexicon import is_known


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On le savait auparavant.Le maire a parlé.", ["auparavant.Le"]),
        ("Rien à ajouter.L’enquête continue.", ["ajouter.L’enquête"]),
        ("C’est fini !Les gens rentrent.", ["fini !Les"]),
        ("Pourquoi ?Parce que.", ["Pourquoi ?Parce"]),
        ("Il pleut…Mais on joue.", ["pleut…Mais"]),
        ("Le plan date de 2023.Le maire le défend.", ["2023.Le"]),
        ("La hausse atteint 12 %.Les prix suivent.", ["12 %.Les"]),
        ("Tout dépend de l’OTAN.Il faut attendre.", ["l’OTAN.Il"]),
        ("Elle part demain (peut-être).Puis elle revient.", ["peut-être).Puis"]),
        ("« C’est la halle. »Mais le maire doute.", [". »Mais"]),
        ("« C’est la halle ».Mais le maire doute.", ["halle ».Mais"]),
        ("Il a refusé.« Nous attendrons », dit-il.", ["refusé.«"]),
        ("C’est le maire qui le dit.Martin a signé. L’accord de Martin tient.", ["dit.Martin"]),
    ],
)
def test_glued_edges(text: str, found: list[str]) -> None:
    assert [g.span.of(text) for g in find_glued(text, is_known)] == found


def test_the_edge_hidden_by_a_reversed_guillemet() -> None:
    text = "Il vise des entrepôts militaires. »Cela aura un effet », a déclaré Jean Martin."
    (glued,) = find_glued(text, is_known)
    assert glued.kind == "quotation-start"
    assert text[: glued.edge.start].endswith("militaires.")
    assert text[glued.edge.end :].startswith("»Cela")


@pytest.mark.parametrize(
    "text",
    [
        "M.Dupont et Mme.Martin sont venus.",
        "Il utilise Node.js, Vue.Js et ASP.NET depuis 2019.",
        "Voir https://exemple.fr/Page.Le-maire pour la suite.",
        "Le site exemple.Com est fermé.",
        "Le fichier rapport.Pdf est joint.",
        "P.Le Goff a marqué deux buts.",
        "En 52 av.J.-C. la ville tombe.",
        "1.Le maire parle.",
        "Appelez Array.From(x) ou date.Now() au besoin.",
        "L’indice est de 3.14 et le total de 1.000.",
        "Il a dit : « Partons. » Mais elle est restée.",
        "Yahoo! News et Jeopardy! Masters.",
        "etc.Le",
    ],
)
def test_what_only_looks_glued(text: str) -> None:
    found = find_glued(text, is_known)
    # «etc.» may well end a sentence: it is the one case that counts as glued.
    assert [g.span.of(text) for g in found] == (["etc.Le"] if text == "etc.Le" else [])
