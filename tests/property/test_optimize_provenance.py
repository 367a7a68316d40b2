"""Every character of an optimized article comes from somewhere, over any article and on real ones.

Putting the mapped stretches of the inputs one behind the other gives the
output, up to what is listed: marks and spaces (typography, repairs), capitals
at the start of what was cut out, the named liberties, a slug's spelling; and
what has no origin is notation, the keys of the metadata, the titles of boxes.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import seolint
from seolint.engine.results import OptimizedArticle, ProvenanceSpan
from seolint.french.debris.boxes import BOX_TITLES

LIBERTIES = frozenset(
    [
        "conditional",
        "attribution",
        "tense",
        "name-completed",
        "determiner",
        "nominalisation",
        "demonym",
        "joined",
        "cut",
    ]
)
MENDS = frozenset(["typography", "repair", "debris"])
"""Kinds of small mends: what they write stands for the characters that they replace."""

SPELLED = frozenset(["slug", "keyphrase"])
NOTATION = re.compile(
    r"[\W_]*|(?:\W*[Ss]ource\W*(?:\w+\.txt\W*)?)?(?:[-#\s]*(?:" + "|".join(BOX_TITLES.values()) + r")[\s-]*)?"
    r"|[\W_]*(?:title|seo_title|description|slug|keyphrase)[\W_]*|,? (?:selon|et) "
)
"""What may stand in a result without an origin."""


def letters(text: str) -> str:
    """Letters and digits alone, capitals and accents of capitals aside («État» is «Etat»)."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", "", plain.replace("œ", "oe").replace("æ", "ae"))


def faults(article: OptimizedArticle, inputs: Mapping[str, str]) -> list[str]:
    """What of the result is not mapped, or not from where it is said to be."""
    out = []
    at = 0
    for span in article.provenance:
        if span.output.start != at:
            out.append(f"gap at {at}")
        at = span.output.end
        fault = _fault(span, span.output.of(article.markdown), inputs)
        if fault:
            out.append(fault)
    return out if at == len(article.markdown) else [*out, "the end is not mapped"]


def liberties(article: OptimizedArticle) -> set[str]:
    """The liberties that the result names anywhere."""
    named = {t for span in article.provenance if span.transform for t in span.transform.split(", ")}
    return named & LIBERTIES


def _fault(span: ProvenanceSpan, written: str, inputs: Mapping[str, str]) -> str | None:
    copied = "".join(c.span.of(inputs[c.source_id]) for c in span.source)
    if not span.source:
        return None if NOTATION.fullmatch(written) or span.transform == "given" else f"from nowhere: {written!r}"
    if span.transform is None:
        return None if letters(written) == letters(copied) else f"{written!r} is not {copied!r}"
    if span.transform in MENDS | SPELLED:
        return None
    named = set(span.transform.split(", "))
    return None if named <= LIBERTIES else f"unlisted: {span.transform}"


LEADS = (
    "Le pont de Vaubrune est fermé depuis le 3 février 2025 après une inspection de routine.",
    "Des relevés confidentiels suggèrent que la fonderie Méridan rejette du plomb dans la Lorme.",
    "Menées de six buts à la pause, les handballeuses de Brézac ont renversé Port-Solène (27-26) samedi soir.",
)
SENTENCES = (
    "Le maire de Vaubrune, Hervé Lantier, souhaite la construction d'un pont provisoire.",
    "« Nous ne prendrons aucun risque », a déclaré le préfet.",
    "L'Etat versera 10 000 € à la commune, selon Nadia Ferhat, présidente de l’association Lorme vivante.",
    "Le 14 juin 1932, le préfet a inauguré le pont devant dix mille personnes.",
    "En 2011, la commune a cédé le pont au département, qui en assure l’entretien.",
    "Quelque 4 200 véhicules l'empruntent chaque jour , dont 310 poids lourds .",
    "La fonderie aurait obtenu un allègement de ses contrôles...",
    "Il est probable que les travaux durent 4 mois.Une réunion est prévue le 12 février.",
    "Publicité", "Lire aussi : Le pont a 90 ans", "Source link -57", "Chargement en cours…",
    "(Crédit photo : Brézac Handball)", "\n\n", "\n\n", "\n",
    "»On a eu peur de gagner », a reconnu l’entraîneuse, Karin Lindqvist.",
    "Le laboratoire a compté 14 ouvertures des vannes [in the last minutes], presque toujours la nuit.",
)  # fmt: skip
BACKGROUND = (
    "Le pont de Vaubrune, inauguré en 1932, mesure 142 mètres.",
    "La Lorme prend sa source à Brézac , et se jette dans la mer 84 kilomètres plus loin.",
    "Hervé Lantier, maire de Vaubrune depuis 2014, avait promis 3 millions d'euros.",
    "Quelque 5 000 véhicules l'empruntent chaque jour.", "Abonnez-vous", "\n\n",
    "Le pont de Vaubrune: une histoire\n\n", "Nous l'avons visité hier.",
)  # fmt: skip
"""What stands in sources: facts, another figure, debris, a title, the first person."""

TITLES = (None, "Vaubrune : le pont fermé, des travaux probablement jusqu’à l’été, selon la préfecture", "Un pont")


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(LEADS),
    st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=14),
    st.sampled_from(TITLES),
    st.lists(st.lists(st.sampled_from((*LEADS, *SENTENCES, *BACKGROUND)), max_size=8), max_size=2),
    st.booleans(),
)
def test_any_article_is_mapped_to_the_last_character(
    lead: str, sentences: list[str], title: str | None, told: list[list[str]], verbatim: bool
) -> None:
    text = " ".join((lead, *sentences))
    sources = {f"{'ab'[n]}.txt": " ".join((LEADS[0], *source)) for n, source in enumerate(told)}
    article = seolint.optimize(text, title=title, sources=sources, enrich=True, verbatim=verbatim)
    assert faults(article, {"article": text, "title": title or "", **sources}) == []
    if verbatim:
        assert liberties(article) == set()


@pytest.mark.parametrize("name", ["culture", "economie", "riviere", "science", "sport"])
def test_the_examples_are_mapped_to_the_last_character(examples: Path, name: str) -> None:
    text = (examples / f"{name}.txt").read_text(encoding="utf-8")
    title = (examples / f"{name}.title.txt").read_text(encoding="utf-8").strip()
    other = (examples / "riviere.txt").read_text(encoding="utf-8")
    article = seolint.optimize(text, title=title, sources={"riviere.txt": other})
    assert faults(article, {"article": text, "title": title, "riviere.txt": other}) == []


def test_news_articles_are_mapped_to_the_last_character(shared: Path) -> None:
    lines = (shared / "data" / "keyphrases" / "wikinews.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines[::5]]
    found = {}
    for row in rows:
        article = seolint.optimize(row["text"], title=row["title"], enrich=True)
        found[row["id"]] = faults(article, {"article": row["text"], "title": row["title"]})
    assert {key: value for key, value in found.items() if value} == {}


def test_markdown_articles_are_mapped_to_the_last_character(shared: Path) -> None:
    files = sorted((shared / "data" / "corpus" / "md").rglob("*.md"))[::12]
    assert files
    found = {}
    for path in files:
        text = path.read_text(encoding="utf-8")
        try:
            article = seolint.optimize(text, path=str(path))
        except seolint.SeolintError:
            continue
        own = [s for s in article.provenance if s.source and s.transform is None]
        found[path.name] = [f for s in own if (f := _fault(s, s.output.of(article.markdown), {"article": text}))]
    assert {key: value for key, value in found.items() if value} == {}
