"""Raw articles of many kinds, each with a page's debris inside: what must hold of any of them, whatever it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import seolint
from seolint.engine.optimizer import OptimizedArticle

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "raw_articles"

DEBRIS = {
    "communique": ("Tous droits réservés",),
    "critique": ("Copier le lien", "Partager cet article"),
    "depeche": (),
    "football": ("Réagir à cet article", "Les plus lus"),
    "interview": ("Lire aussi",),
    "meteo": ("Publicité", "Suivez-nous"),
    "quebec": ("La suite de l’article", "infolettre"),
    "sante": ("newsletter", "Temps de lecture"),
    "tourisme": ("Cookies", "Voir plus"),
    "tribunal": ("Publié le", "Partager sur", "À lire aussi"),
    "tutoriel": ("Cliquez ici",),
}
"""What must be gone, by article."""

ACCUSATIONS = {
    "tribunal": r"(?i)fraude|soupçon|fictif|détourn|dénonce une enquête à charge$",
    "quebec": r"(?i)^un fiasco|incomplètes$",
    "sante": r"(?i)^les stocks suffiront jusqu’en février$",
    "depeche": r"(?i)^construit sans respecter|^des dizaines de personnes",
}
"""Words that only somebody of the article says: in a heading they stand with who, in quotation marks, or not at all."""

_ATTRIBUTED = re.compile(r"selon |«|dénonce|affirme|assure|soutient|indique|accuse|pourrai|aurai")
_LEANING = re.compile(r"(?i)(?:il|elle|ils|elles|ce|cet|cette|ces|son|sa|ses|leur|leurs|celui|celle)\b")


@pytest.fixture(scope="module")
def optimized() -> dict[str, tuple[str, OptimizedArticle]]:
    """Each raw article and what is made of it; the first line of a file is its title."""
    out = {}
    for path in sorted(FOLDER.glob("*.txt")):
        title, _, text = path.read_text(encoding="utf-8").partition("\n")
        out[path.stem] = (text, seolint.optimize(text, title=title))
    return out


@pytest.mark.parametrize("name", sorted(DEBRIS))
def test_debris_goes_and_facts_stay(name: str, optimized: dict[str, tuple[str, OptimizedArticle]]) -> None:
    _, article = optimized[name]
    for debris in DEBRIS[name]:
        assert debris not in article.markdown
    assert article.facts.lost == ()
    assert article.facts.quotations.kept == article.facts.quotations.total


@pytest.mark.parametrize("name", sorted(DEBRIS))
def test_headings_stand_alone(name: str, optimized: dict[str, tuple[str, OptimizedArticle]]) -> None:
    text, article = optimized[name]
    headings = [h.text for h in article.headings]
    assert len({h.lower() for h in headings}) == len(headings)
    said = text.lower().replace("’", "'")
    for heading in article.headings:
        assert 12 <= len(heading.text) <= 70
        assert not _LEANING.match(heading.text.lstrip("« \u00a0"))
        assert heading.text.count("«") == heading.text.count("»")
        assert not heading.text.endswith((",", ":", ".", " de", " à", " et"))
        if not heading.transforms:
            words = re.findall(r"[\w'-]{4,}", heading.text.lower().replace("’", "'"))
            assert all(word in said for word in words), heading.text


@pytest.mark.parametrize("name", sorted(ACCUSATIONS))
def test_what_somebody_says_stays_theirs(name: str, optimized: dict[str, tuple[str, OptimizedArticle]]) -> None:
    _, article = optimized[name]
    for heading in article.headings:
        if re.search(ACCUSATIONS[name], heading.text):
            assert _ATTRIBUTED.search(heading.text), heading.text


def test_longer_articles_get_headings(optimized: dict[str, tuple[str, OptimizedArticle]]) -> None:
    bare = [name for name, (text, article) in optimized.items() if len(text.split()) > 320 and not article.headings]
    assert bare == []
