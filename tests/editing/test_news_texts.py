"""News of many kinds, as they come: what their titles and descriptions must say, and what they never may.

Texts in ``tests/fixtures/news``: the first line is the given title (empty where none is), the article follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import seolint
from seolint.engine.results import OptimizedArticle
from seolint.french.widths import DESCRIPTION_PX, TITLE_PX, pixels

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "news"
NAMES = sorted(p.stem for p in FOLDER.glob("*.txt"))
WORD = re.compile(r"[^\W_]+")


def raw(name: str) -> tuple[str | None, str]:
    """The given title, if there is one, and the article."""
    first, _, rest = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").partition("\n")
    return first or None, rest.strip()


@pytest.fixture(scope="module")
def optimized() -> dict[str, OptimizedArticle]:
    made = {}
    for name in NAMES:
        title, text = raw(name)
        made[name] = seolint.optimize(text, title=title, titles=5)
    return made


def plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def words(text: str) -> list[str]:
    return [w.lower() for w in WORD.findall(plain(text))]


def in_order(part: list[str], whole: list[str]) -> bool:
    """Whether ``part`` is ``whole`` with words left out."""
    rest: Iterator[str] = iter(whole)
    return all(word in rest for word in part)


@pytest.mark.parametrize("name", NAMES)
def test_a_description_is_sentences_of_title_and_article_with_words_left_out(
    optimized: dict[str, OptimizedArticle], name: str
) -> None:
    description = optimized[name].description
    assert 70 <= len(description) <= 158
    assert pixels(description, DESCRIPTION_PX) <= 920
    assert description.endswith((".", "»"))
    assert in_order(words(description), words(" ".join(filter(None, raw(name)))))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("agriculture", ("interdit l'arrosage", "sauf pour les maraîchers")),
        ("communique", ("Altéane annonce", "accord", "Voltiris")),
        ("critique", ("La Nuit des saliniers", "Louise Abadie")),
        ("depeche", ("réélu", "selon des résultats provisoires")),
        ("entretien", ("Irène Vasseur", "glacier")),
        ("faits-divers", ("retrouvé vivant", "a annoncé la gendarmerie")),
        ("meteo", ("fortes pluies", "vendredi et samedi")),
        ("quebec", ("autorisé", "recours collectif", "Boréa")),
        ("recherche", ("textile", "selon une étude")),
        ("rugby", ("Bayronne s'impose", "Clermières")),
        ("sante", ("pourrait avoir atteint", "a estimé")),
        ("social", ("reconduction de leur grève",)),
        ("tribunal", ("condamné", "prison", "dont un avec sursis")),
    ],
)
def test_a_description_tells_the_news_and_what_bounds_it(
    optimized: dict[str, OptimizedArticle], name: str, told: tuple[str, ...]
) -> None:
    assert all(part in plain(optimized[name].description) for part in told)


SHORT = [n for n in NAMES if n not in ("agriculture", "critique", "entretien", "tribunal")]
"""Articles that offer a search title; the others keep a long one, since what fits would say something else."""


@pytest.mark.parametrize("name", SHORT)
def test_a_search_title_fits_and_uses_the_words_at_hand(optimized: dict[str, OptimizedArticle], name: str) -> None:
    article = optimized[name]
    given, text = raw(name)
    assert 25 <= len(article.title) <= 60
    assert pixels(article.title, TITLE_PX) <= 600
    known = set(words(f"{given or ''} {text}")) | {"selon"}
    assert [w for w in words(article.title) if w not in known and len(w) > 4] == []


@pytest.mark.parametrize(
    ("name", "one_of"),
    [
        ("communique", ("Altéane",)),
        ("faits-divers", ("septuagénaire retrouvé",)),
        ("quebec", ("recours collectif", "autorisé")),
        ("rugby", ("Bayronne s'impose",)),
        ("sante", ("pourrait avoir atteint son pic",)),
        ("social", ("conducteurs de bus", "grève")),
    ],
)
def test_a_search_title_says_what_the_given_one_says(
    optimized: dict[str, OptimizedArticle], name: str, one_of: tuple[str, ...]
) -> None:
    assert all(part in plain(optimized[name].title) for part in one_of)


@pytest.mark.parametrize("name", NAMES)
def test_no_title_claims_more_than_its_article(optimized: dict[str, OptimizedArticle], name: str) -> None:
    for proposal in optimized[name].titles:
        title = plain(proposal.text)
        if name == "tribunal" and "prison" in title:
            assert "sursis" in title
        if name == "agriculture" and "interdit" in title:
            assert "sauf" in title
        if name == "depeche" and "réélu" in title:
            assert "provisoires" in title
        if name == "recherche":
            assert " fournit " not in title


@pytest.mark.parametrize("name", [n for n in NAMES if raw(n)[0]])
def test_a_long_headline_loses_whole_clauses_and_no_half_quotation(
    optimized: dict[str, OptimizedArticle], name: str
) -> None:
    given, _ = raw(name)
    assert given is not None
    headline = plain(optimized[name].headline)
    assert in_order(words(headline), words(given))
    assert len(headline) >= 60
    for quotation in re.findall(r"«[^»]*»", headline):
        assert words(quotation) == [w for q in re.findall(r"«[^»]*»", plain(given)) for w in words(q)]


@pytest.mark.parametrize("name", NAMES)
def test_every_title_says_why_it_is_offered(optimized: dict[str, OptimizedArticle], name: str) -> None:
    titles = optimized[name].titles
    assert len({t.text for t in titles}) == len(titles)
    assert all(t.reason in ("given", "compressed", "lead", "article", "theme", "quotation", "kept") for t in titles)
