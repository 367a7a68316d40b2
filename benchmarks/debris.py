"""How much of what pages leave in articles is found, and whether any real sentence goes with it.

    python -m benchmarks.debris [--shared ../shared] [--misses]

Reads the lists beside this file: passages as they stand in scraped French news, half of them alone in their
paragraph, half between two sentences of an article and with no stop of their own. Printed for each list: passages
found to the last letter, passages of those that the fact ledger would refuse to lose without a word, and passages
that took a letter of the sentences beside them along. Then real sentences with the same words, and every paragraph
of the evaluation data where it is there, in which nothing may be found. ``--misses`` names what was missed in the
list that the finders are mended on, never in the other. Ends with 1 when a real sentence was lost.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from seolint.editing.facts import KINDS, facts_of
from seolint.french.debris.certainty import is_sentence, told_part
from seolint.french.debris.finding import DebrisSpan, find_debris
from seolint.french.parse import Parser
from seolint.text import Span

LISTS = Path(__file__).resolve().parent / "debris_lists"
BEFORE = (
    "Le conseil municipal a voté lundi la rénovation de la halle.",
    "Vingt-trois personnes ont été relogées au gymnase.",
    "« Nous n'avons rien vu venir », raconte Odette Lemaire.",
    "Le fleuve a baissé de 12 centimètres depuis dimanche.",
    "Les élus ont promis 4 millions d'euros en 2025.",
    "Aucun blessé n'est à déplorer, selon les pompiers.",
    "La préfète s'est rendue sur place mardi matin.",
)
AFTER = (
    "Les travaux commenceront au printemps, selon la maire.",
    "Marc Dubois a porté plainte mardi.",
    "« Il manque l'ouverture », précise la chercheuse.",
    "Trois écoles resteront fermées jusqu'à jeudi.",
    "Passagers et cheminots ont fêté le premier départ.",
    "À Lyon, la circulation reprend peu à peu.",
    "Un employé municipal a été blessé à la jambe.",
    "Des renforts sont attendus de Nantes.",
    "Cette décision a surpris les riverains.",
    "Orsenne compte 4 200 habitants depuis le dernier recensement.",
    "Il a fallu deux heures pour éteindre le feu.",
)
"""Sentences between which passages stand: with starters, names, numbers, quotations and bare nouns in front."""

ALONE, BETWEEN = "| ", "> "


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with one passage of debris in it: ``debris`` is its place, all else is an article's."""

    family: str
    text: str
    debris: Span


@dataclass(slots=True)
class Tally:
    """What was found of one list."""

    total: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    lost: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def passages(name: str) -> Iterator[Passage]:
    """The passages of a list, each between two sentences by turns where it does not stand alone."""
    family = ""
    for number, line in enumerate((LISTS / name).read_text(encoding="utf-8").splitlines()):
        body = line[2:].strip()
        if number % 2:
            body = body.replace("'", "’")
        if line.startswith("# "):
            family = body
        elif line.startswith(ALONE):
            yield Passage(family, body, Span(0, len(body)))
        elif line.startswith(BETWEEN):
            before, after = BEFORE[number % len(BEFORE)], AFTER[number % len(AFTER)]
            start = len(before) + 1
            yield Passage(family, f"{before} {body} {after}", Span(start, start + len(body)))


def finite_of(parser: Parser, text: str) -> Callable[[Span], bool]:
    """Whether a finite verb stands in a stretch of ``text``, from its parse."""

    def finite(span: Span) -> bool:
        parse = parser.parse_many([text])[0]
        tokens = (t for t in range(len(parse)) if span.start <= parse.start[t] < span.end)
        return any("VerbForm=Fin" in parse.morph[t] for t in tokens)

    return finite


def debris_of(parser: Parser, text: str) -> list[DebrisSpan]:
    """All that is found in ``text``, captions too."""
    return find_debris(text, finite_of(parser, text))


def measured(parser: Parser, name: str) -> Tally:
    """What is found of the list ``name``."""
    tally = Tally()
    for passage in passages(name):
        text, place = passage.text, passage.debris
        found = debris_of(parser, text)
        covered = {i for d in found for i in range(d.span.start, d.span.end) if text[i].isalnum()}
        wanted = {i for i in range(place.start, place.end) if text[i].isalnum()}
        tally.total[passage.family] += 1
        tally.found[passage.family] += wanted <= covered
        if not wanted <= covered:
            tally.missed.append(text)
        elif is_counted(place.of(text)):
            tally.refused += 1
        if covered - wanted:
            tally.lost.append(text)
    return tally


def is_counted(passage: str) -> bool:
    """Whether the fact ledger would miss something if ``passage`` went."""
    told = told_part(passage)
    facts = facts_of(told)
    return bool(told) and (is_sentence(told) or any(facts[kind] for kind in KINDS))


def taken_from(parser: Parser, sentences: Iterator[str]) -> tuple[int, list[str]]:
    """How many real sentences there are, and what was taken from them, alone and between two others."""
    taken: list[str] = []
    count = 0
    for count, sentence in enumerate(sentences, 1):
        between = f"{BEFORE[count % len(BEFORE)]} {sentence} {AFTER[count % len(AFTER)]}"
        taken += [d.span.of(text) for text in (sentence, between) for d in debris_of(parser, text)]
    return count, taken


def real_sentences() -> Iterator[str]:
    """Sentences that use the words of pages."""
    for line in (LISTS / "real.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(";"):
            yield line


def real_paragraphs(shared: Path) -> Iterator[str]:
    """Paragraphs of the evaluation data, where it is there."""
    web = shared / "data" / "sections" / "web.jsonl"
    news = shared / "data" / "titles" / "titles.jsonl"
    if web.exists():
        for line in web.read_text(encoding="utf-8").splitlines():
            for section in json.loads(line)["sections"]:
                yield from section["text"].split("\n")
    if news.exists():
        for line in news.read_text(encoding="utf-8").splitlines():
            yield from json.loads(line)["text"].split("\n")


def main() -> int:
    """Measure and print; 1 when something of an article was taken."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments.add_argument("--misses", action="store_true")
    given = arguments.parse_args()
    parser = Parser()
    lost = 0
    for name in ("tuned.txt", "held_out.txt"):
        tally = measured(parser, name)
        found, total = tally.found.total(), tally.total.total()
        print(f"{name}: {found} of {total} found ({found / total:.1%}), {tally.refused} of them counted by the ledger")
        print("   ", ", ".join(f"{f} {tally.found[f]}/{n}" for f, n in tally.total.items()))
        print(f"    real sentences touched: {len(tally.lost)}")
        lost += len(tally.lost)
        if given.misses and name == "tuned.txt":
            print(*(f"    missed: {text}" for text in tally.missed), *tally.lost, sep="\n")
    count, taken = taken_from(parser, real_sentences())
    print(f"real.txt: {len(taken)} taken from {count} sentences", *taken, sep="\n    ")
    words = hits = 0
    for paragraph in real_paragraphs(given.shared):
        words += len(paragraph.split())
        hits += len(find_debris(paragraph))
    print(f"evaluation data: {hits} taken from {words} words")
    return 1 if lost or taken else 0


if __name__ == "__main__":
    sys.exit(main())
