"""``optimize`` with boxes: all of it copied, counted honestly, and the same whenever it is made again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import seolint
from seolint.engine.results import OptimizedArticle
from seolint.errors import UnsupportedLanguage, UsageError
from seolint.french.debris.boxes import boxes
from seolint.french.sentences import split_sentences
from seolint.french.words import count_words

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
BRIDGE = """\
Le pont de Vaubrune est fermé à la circulation depuis le 3 février 2025 après une inspection de routine. La décision a \
été prise par le département, propriétaire de l’ouvrage, et elle a surpris les commerçants du centre.

Le 14 juin 1932, le préfet de l’époque, accompagné de deux ministres, a inauguré le pont de Vaubrune. Le 8 septembre \
1989, une crue de la Lorme a emporté deux piles du pont, qui a été rouvert au bout de vingt mois de travaux. En 2011, \
la commune de Vaubrune a cédé le pont au département, qui en assure depuis l’entretien avec ses propres équipes. Les \
fissures ont été relevées par Nadia Ferhat, ingénieure du bureau Altec.

Quelque 4 200 véhicules empruntent chaque jour le pont de Vaubrune, dont 310 poids lourds. La déviation passe par \
Corlay et allonge le trajet de douze kilomètres. Le maire de Vaubrune, Hervé Lantier, souhaite un pont provisoire.
"""
SOURCE = """\
La Lorme en crue\tMenu\tPublicité

Le pont de Vaubrune mesure 142 mètres et repose sur cinq piles de granit. Il a été classé monument historique en \
1996. Le maire de Vaubrune, Hervé Lantier, a été élu en mars 2020 avec 58 % des voix. Hier, il a plu sur Vaubrune. \
Cette pluie inquiète. Le département consacre 11 millions d’euros par an à l'entretien de ses ponts, selon la \
préfecture de Vaubrune.
"""
SOURCES = {"archives/pont.txt": SOURCE}


@pytest.fixture(scope="module")
def bridge() -> OptimizedArticle:
    return seolint.optimize(BRIDGE, sources=SOURCES)


def section(article: OptimizedArticle, title: str) -> str:
    """What stands under a heading of the result, down to the next one."""
    found = re.search(rf"^## {title}\n\n(.*?)(?=^## |\Z)", article.markdown, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


def sentences(text: str) -> list[str]:
    lines = [re.sub(r"^[-#] ?|\(Source\s*:[^)]*\)", "", line) for line in text.split("\n")]
    return [plain(span.of(line)) for line in lines for span in split_sentences(line) if plain(span.of(line))]


def test_the_background_is_whole_sentences_of_the_source_that_stand_alone(bridge: OptimizedArticle) -> None:
    told = section(bridge, "Contexte")
    assert "Le pont de Vaubrune mesure 142 mètres et repose sur cinq piles de granit." in told
    assert "Il a été classé monument historique en 1996." in told
    assert told.rstrip().endswith("(Source\u00a0: pont.txt)")
    for refused in ("Hier", "Cette pluie", "Publicité", "Menu"):
        assert refused not in told
    source = plain(SOURCE)
    assert all(sentence in source for sentence in sentences(told))


def test_the_reference_points_say_who_is_who_and_when(bridge: OptimizedArticle) -> None:
    lines = section(bridge, "Repères").replace("\u00a0", " ").splitlines()
    assert "- Nadia Ferhat : ingénieure du bureau Altec" in lines
    assert "- Hervé Lantier : maire de Vaubrune" in lines
    dates = [line for line in lines if re.match(r"- (?:\d+ \w+ )?\d{4} :", line)]
    assert [re.search(r"\d{4}", line)[0] for line in dates] == ["1932", "1989", "2011"]  # type: ignore[index]


@pytest.mark.parametrize("name", ["culture", "economie", "riviere", "science", "sport"])
def test_key_sentences_stand_in_the_article_word_for_word_and_no_other_sentence_twice(name: str) -> None:
    article = seolint.optimize(
        (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8"),
        title=(EXAMPLES / f"{name}.title.txt").read_text(encoding="utf-8").strip(),
        enrich=True,
    )
    box = section(article, "L’essentiel")
    assert 3 <= len(box.strip().splitlines()) <= 5
    body = article.markdown.split("---\n", 2)[2]
    rest = sentences(re.sub(r"^#.*$", "", body.replace(box, ""), flags=re.MULTILINE))
    assert set(sentences(box)) <= set(rest)
    long = [s for s in rest if len(s.split()) >= 5]
    assert len(long) == len(set(long))
    # At the top, behind the opening and before the first section.
    assert body.index("## ") == body.index("## L’essentiel")
    assert body.split("## ")[0].strip()


def test_a_plain_source_is_named_by_its_title() -> None:
    titled = {"archives/pont.txt": f"Le pont, une histoire de neuf siècles\n\n{SOURCE.split(chr(10), 1)[1]}"}
    told = section(seolint.optimize(BRIDGE, sources=titled), "Contexte")
    assert "(Source\u00a0: Le pont, une histoire de neuf siècles)" in told
    assert told.count("neuf siècles") == told.count("(Source")


def test_what_a_source_counts_otherwise_is_told_and_not_copied() -> None:
    article = (
        "Quarante et une brebis ont été tuées à Tarnac en mai. Le loup est revenu, selon Jean Petit, maire de Tarnac."
    )
    other = (
        "Trente-sept brebis auraient été tuées à Tarnac. Tarnac compte 300 habitants et douze fermes. Le loup hurle."
    )
    done = seolint.optimize(article, sources={"b.txt": other})
    assert done.enrichment is not None
    ((here, there, source),) = done.enrichment.disagreements
    assert here.startswith("Quarante et une brebis")
    assert there.startswith("Trente-sept brebis")
    assert source == "b.txt"
    assert "Trente-sept" not in done.markdown


def test_a_namesake_is_nobody_of_the_article() -> None:
    article = "Claire Petit, maire de Vaubrune, veut rouvrir le pont de Vaubrune en 2025. Le pont de Vaubrune a 90 ans."
    other = (
        "Claire Petit, pâtissière à Lille, a remporté en 2021 le concours du meilleur pain. "
        "Claire Petit, pâtissière à Lille, emploie douze personnes depuis 2019. Vaubrune est loin."
    )
    assert "Lille" not in seolint.optimize(article, sources={"b.txt": other}).markdown


def test_only_new_words_count(bridge: OptimizedArticle) -> None:
    alone = seolint.optimize(BRIDGE)
    report = bridge.enrichment
    assert report is not None
    told = re.sub(r"\(Source\s*:[^)]*\)", "", section(bridge, "Contexte"))
    assert report.new == report.sourced == count_words(told) > 30
    assert bridge.words == alone.words + report.new
    assert report.repeated == sum(count_words(line) for line in section(bridge, "Repères").splitlines())
    assert next(b for b in report.boxes if b.box == "background").sources == ("archives/pont.txt",)
    (left,) = [item for item in bridge.left if item.rule == "word-count"]
    assert left.values["words"] == bridge.words
    assert left.questions


def test_without_a_source_nothing_is_new() -> None:
    report = seolint.optimize(BRIDGE, enrich=True).enrichment
    assert report is not None
    assert (report.new, report.sourced) == (0, 0)
    assert report.repeated > 0
    assert "background" in report.missing


def test_enriching_is_asked_for() -> None:
    article = seolint.optimize(BRIDGE)
    assert article.enrichment is None
    assert not any(h.text in ("L’essentiel", "Repères", "Contexte") for h in article.headings)


@pytest.mark.parametrize("again", ["plain", "enriched", "same sources"])
def test_optimizing_an_enriched_result_changes_nothing(bridge: OptimizedArticle, again: str) -> None:
    options = {"plain": {}, "enriched": {"enrich": True}, "same sources": {"sources": SOURCES}}[again]
    assert seolint.optimize(bridge.markdown, **options).markdown == bridge.markdown  # type: ignore[arg-type]


def test_every_copied_character_stands_where_the_result_says(bridge: OptimizedArticle) -> None:
    inputs = {"article": BRIDGE, **SOURCES}
    sourced = 0
    at = 0
    for span in bridge.provenance:
        assert span.output.start == at
        at = span.output.end
        copied = "".join(c.span.of(inputs[c.source_id]) for c in span.source)
        sourced += sum(len(c.span) for c in span.source if c.source_id in SOURCES)
        if span.source and span.transform is None:
            assert plain(span.output.of(bridge.markdown)) == plain(copied)
    assert at == len(bridge.markdown)
    assert sourced >= 150


def test_a_box_with_a_single_line_is_not_made() -> None:
    lonely = "Le pont de Vaubrune a été classé monument historique en 1996, avec ses cinq piles de granit.\n"
    article = seolint.optimize(BRIDGE, sources={"a.txt": lonely})
    assert section(article, "Contexte") == ""
    assert article.enrichment is not None
    assert article.enrichment.unused == ("a.txt",)


def test_what_the_article_says_is_not_told_again() -> None:
    article = seolint.optimize(BRIDGE, sources={"a.txt": BRIDGE})
    assert section(article, "Contexte") == ""


def test_hedges_and_speakers_stay() -> None:
    source = (
        "Le pont de Vaubrune aurait coûté 3 millions de francs en 1932, selon les archives du département. "
        "Les piles du pont de Vaubrune seraient fragiles, d’après une note de 2004.\n"
    )
    told = section(seolint.optimize(BRIDGE, sources={"a.txt": source}), "Contexte")
    assert "aurait coûté 3\u00a0millions de francs en 1932, selon les archives du département." in told


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_sources_may_be_markdown_or_html(form: str) -> None:
    text = "Le pont de Vaubrune mesure 142 mètres & repose sur cinq piles de granit. Il a été classé en 1996."
    head = "<html><head><title>Un pont dans la crue</title></head>"
    page = f"{head}<body><p>{text.replace('&', '&amp;')}</p></body></html>"
    article = f"---\ntitle: Un pont dans la crue\n---\n\n{text.replace('142', '**142**')}\n"
    named = {"markdown": ("a.md", article), "html": ("a.html", page)}
    name, source = named[form]
    told = section(seolint.optimize(BRIDGE, sources={name: source}), "Contexte")
    assert "mesure 142 mètres & repose" in told.replace("\u00a0", " ")
    assert "(Source\u00a0: Un pont dans la crue)" in told


def test_html_gets_the_boxes_as_html() -> None:
    page = "<html><head><title>Pont</title></head><body><article>\n<h1>Le pont de Vaubrune est fermé</h1>\n"
    page += "".join(f"<p>{p}</p>\n" for p in BRIDGE.strip().split("\n\n")) + "</article></body></html>"
    html = seolint.optimize(page, path="a.html", sources=SOURCES).markdown
    assert "<h2>Contexte</h2>" in html
    assert re.search(r"<ul>\s*<li>Nadia Ferhat", html)
    assert html.count("<ul>") == html.count("</ul>")
    assert seolint.optimize(html, path="a.html", sources=SOURCES).markdown == html


def test_a_source_that_cannot_serve_is_refused() -> None:
    english = "The bridge was closed on Monday because the engineers found cracks in the main beam of the deck. " * 3
    with pytest.raises(UnsupportedLanguage, match="not French"):
        seolint.optimize(BRIDGE, sources={"a.txt": english})
    with pytest.raises(UsageError, match="no text"):
        seolint.optimize(BRIDGE, sources={"a.txt": "  \n 12 "})


def test_a_box_that_names_its_source_may_be_called_by_one_word(bridge: OptimizedArticle) -> None:
    def generic(text: str) -> int:
        return sum(f.rule == "heading-generic" for f in seolint.lint(text).findings)

    assert generic(bridge.markdown) == 0
    assert generic(bridge.markdown.replace("(Source\u00a0: pont.txt)", "")) == 1


def test_boxes_are_known_again_by_their_titles(bridge: OptimizedArticle) -> None:
    lines = [line for line in bridge.markdown.split("---\n", 2)[2].split("\n") if line]
    found = boxes((line.startswith("#"), 2 if line.startswith("##") else 0, line.lstrip("# ")) for line in lines)
    assert {"background", "reference-points"} <= set(found.values())
