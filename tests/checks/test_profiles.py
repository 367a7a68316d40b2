"""Profiles hold the bounds that they promise: at a bound nothing is said, one step beyond it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.api import Linter
from seolint.catalog import load_catalog
from seolint.finding import Severity
from seolint.french.widths import pixels

CATALOG = load_catalog()


@pytest.fixture(scope="module")
def found() -> Callable[..., dict[str, Severity]]:
    """The rules that report in a text under a profile, each with its severity."""
    linters: dict[str, Linter] = {}

    def lint(profile: str, text: str, **more: str) -> dict[str, Severity]:
        linter = linters.setdefault(profile, Linter({"profile": profile}))
        return {f.rule: f.severity for f in linter.lint(text, **more).findings}

    return lint


def words(count: int, sentence: int = 10) -> str:
    """``count`` words in sentences of ``sentence`` words."""
    cycle = ["un", "port", "calme", "attend", "le", "soir", "quand", "la", "pluie", "tombe"]
    text = [cycle[i % len(cycle)] for i in range(count)]
    for start in range(0, count, sentence):
        text[start] = text[start].capitalize()
        text[min(start + sentence, count) - 1] += "."
    return " ".join(text)


def titled(width: int) -> str:
    """The longest title of at most ``width`` pixels."""
    text = "La mairie rénove les écoles du centre et le marché couvert du port de pêche voisin"
    while pixels(text, 20) > width:
        text = text[:-1]
    return text


def article(*, title: str = "Le port attend la pluie", description: str = "", body: str) -> str:
    """Markdown with its metadata."""
    return f"---\ntitle: {title}\ndescription: {description}\n---\n\n{body}\n"


def with_keyphrase(times: int, total: int) -> str:
    """``total`` words, ``times`` of them «tracteur»."""
    text = words(total).split(" ")
    step = total // (times + 1)
    for n in range(1, times + 1):
        text[n * step] = "tracteur"
    return "\n\n".join(" ".join(text[i : i + 100]) for i in range(0, total, 100))


PASSIVE = "Les trois grandes écoles du centre sont rénovées par la mairie. "
ACTIVE = "La mairie du petit port rénove trois grandes écoles du centre. "
LINKED = "En revanche, la mairie du port vend deux des vieilles écoles. "

HUNDRED = words(100) + "\n\n"

YOAST = [
    ("word-count", article(body=words(300)), article(body=words(299))),
    ("title-too-long", article(title=titled(600), body="x"), article(title=titled(600) + "mm", body="x")),
    ("description-too-short", article(description="d" * 121, body="x"), article(description="d" * 120, body="x")),
    ("description-too-long", article(description="i" * 156, body="x"), article(description="i" * 157, body="x")),
    ("section-too-long", "# T\n\n## A\n\n" + 3 * HUNDRED, "# T\n\n## A\n\n" + 3 * HUNDRED + "Encore."),
    ("paragraph-too-long", "# T\n\n" + words(150), "# T\n\n" + words(151)),
    (
        "sentence-long-share",
        "# T\n\n" + words(40, 20) + " " + words(42, 21) + " " + words(40),
        "# T\n\n" + words(40, 20) + " " + words(63, 21) + " " + words(30),
    ),
    ("passive-share", "# T\n\n" + PASSIVE + 9 * ACTIVE, "# T\n\n" + 2 * PASSIVE + 8 * ACTIVE),
    ("transition-share", "# T\n\n" + 3 * LINKED + 7 * ACTIVE, "# T\n\n" + 2 * LINKED + 8 * ACTIVE),
]


@pytest.mark.parametrize(("rule", "at", "beyond"), YOAST, ids=[case[0] for case in YOAST])
def test_yoast_bounds(found: Callable[..., dict[str, Severity]], rule: str, at: str, beyond: str) -> None:
    assert rule not in found("yoast", at)
    assert rule in found("yoast", beyond)


@pytest.mark.parametrize(
    ("times", "rule"),
    [(4, "keyphrase-density-low"), (5, None), (30, None), (31, "keyphrase-density-high")],
)
def test_yoast_density(found: Callable[..., dict[str, Severity]], times: int, rule: str | None) -> None:
    there = found("yoast", "# Titre\n\n" + with_keyphrase(times, 1000), keyphrase="tracteur")
    assert {r for r in there if r.startswith("keyphrase-density")} == ({rule} if rule else set())


NEWS = "---\ntitle: Le port attend la pluie\n---\n\nLe maire a parlé hier aux pêcheurs, puis il est parti.\n"


def test_news_wants_author_and_date_and_tells_relative_days(found: Callable[..., dict[str, Severity]]) -> None:
    there = found("news", NEWS)
    assert there["author-missing"] is Severity.WARNING
    assert there["date-missing"] is Severity.WARNING
    assert "relative-date" in there
    assert not {"author-missing", "relative-date"} & set(found("recommended", NEWS))


def test_news_wants_article_data_and_large_previews(found: Callable[..., dict[str, Severity]]) -> None:
    page = '<html lang="fr"><head><title>Le port</title></head><body><h1>Le port</h1><p>Texte.</p></body></html>'
    there = found("news", page, format="html")
    assert there["jsonld-article"] is Severity.WARNING
    assert "robots-blocking" in there


def test_news_measures_the_main_image() -> None:
    assert CATALOG.profiles["news"].rules["image-main-size"].enabled
    assert not CATALOG.profiles["recommended"].rules["image-main-size"].enabled


@pytest.mark.parametrize(
    ("profile", "count", "severity"),
    [
        ("recommended", 699, Severity.WARNING),
        ("recommended", 700, None),
        ("strict", 699, Severity.ERROR),
        ("brief", 299, Severity.WARNING),
        ("brief", 300, None),
        ("falc", 50, None),
        ("legacy", 50, None),
    ],
)
def test_length(found: Callable[..., dict[str, Severity]], profile: str, count: int, severity: Severity | None) -> None:
    assert found(profile, "# Titre\n\n" + words(count)).get("word-count") is severity


def test_legacy_leaves_typography_alone(found: Callable[..., dict[str, Severity]]) -> None:
    text = "# Titre\n\nVraiment ? La 1ère oeuvre coûte 20€ , dit-il...\n"
    assert any(CATALOG.rules[r].group == "typography" for r in found("recommended", text))
    assert not any(CATALOG.rules[r].group == "typography" for r in found("legacy", text))


def test_falc_wants_short_sentences_and_never_asks_for_variety(found: Callable[..., dict[str, Severity]]) -> None:
    long = "# Titre\n\nLa mairie rénove cette année les trois écoles du centre de la ville.\n"
    assert found("falc", long)["sentence-too-long"] is Severity.WARNING
    assert "sentence-too-long" not in found("falc", "# Titre\n\nLa mairie rénove les trois écoles du centre.\n")
    for rule in ("nearby-repetition", "sentence-openings", "attribution-monotony"):
        assert not CATALOG.profiles["falc"].rules[rule].enabled
    for rule in ("passive-share", "acronym-undefined", "foreign-word"):
        assert CATALOG.profiles["falc"].rules[rule].enabled


def test_strict_has_nearly_everything() -> None:
    off = {name for name, rule in CATALOG.profiles["strict"].rules.items() if not rule.enabled}
    assert off <= {"slug-stopwords", "keyphrase-in-alt", "keyphrase-density-low", "image-missing", "foreign-word"}
