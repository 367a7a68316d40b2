"""Maps the names of the language exam onto the library's own functions.

One warm parser serves them all. A function that is not here yet is reported
by the exam as «not offered»; add it beside the others when its room is there.
Imports stand inside the functions: scoring one subject must not pay for, or
break on, another.
"""

from __future__ import annotations

from functools import cache

from seolint.french.parse import Parse, Parser


@cache
def parser() -> Parser:
    """The one parser of this process; its model is loaded at the first parse."""
    return Parser()


def parse_blocks(text: str) -> tuple[list[str], list[Parse]]:
    """The paragraphs of ``text`` (one a line) and their parses."""
    blocks = [line for line in text.split("\n") if line.strip()]
    return blocks, parser().parse_many(blocks)


def sentences(text: str) -> list[str]:
    """The sentences of one block, in order."""
    from seolint.french.sentences import split_sentences

    return [span.of(text) for span in split_sentences(text)]


def keyphrases(text: str, title: str | None, limit: int) -> list[str]:
    """The ``limit`` best keyphrases of an article, best first."""
    from seolint.french.keyphrases.ranking import rank_keyphrases

    texts, parses = parse_blocks(text)
    title_parse = parser().parse_many([title])[0] if title else None
    return [k.text for k in rank_keyphrases(texts, parses, title=title, title_parse=title_parse, limit=limit)]


def is_passive(sentence: str) -> bool:
    """Whether the sentence holds an être-passive, agent or not."""
    from seolint.french.passive import find_passives

    return any(find_passives(parse) for parse in parser().parse_many([sentence]))


def headings(sections: list[str], title: str) -> list[str]:
    """A heading for each section, in order."""
    from seolint.editing.headings.choice import choose_headings
    from seolint.editing.syntax.trees import Text

    cut = [parse_blocks(section) for section in sections]
    texts = [
        [Text(1000 * number + i, text, parse) for i, (text, parse) in enumerate(zip(blocks, parses, strict=True))]
        for number, (blocks, parses) in enumerate(cut)
    ]
    chosen = choose_headings(texts, title=title, always=True)
    return [c.best.text if c else title for c in chosen]


def title(text: str, long_title: str | None) -> str:
    """A search title for an article."""
    from seolint.editing.titles.fixers import propose_titles

    texts, given, keyphrase, names = _editing(text, long_title)
    found = propose_titles(texts, given, keyphrase, names, limit=1)
    return found[0].text if found else ""


def description(text: str) -> str:
    """A description for an article."""
    from seolint.editing.descriptions.fixers import choose_description

    texts, _, keyphrase, _ = _editing(text, None)
    found = choose_description(texts, None, keyphrase, always=True)
    return found[0].text if found else ""


def _editing(text: str, long_title: str | None):  # type: ignore[no-untyped-def]
    """What titles and descriptions are made from: analysed texts, given title, focus keyphrase, full names."""
    from seolint.editing.attribution import Names
    from seolint.editing.syntax.phrases import GIVEN_TITLE
    from seolint.editing.syntax.trees import Text
    from seolint.french.keyphrases.focus import focus_keyphrase
    from seolint.french.keyphrases.ranking import rank_keyphrases

    blocks, parses = parse_blocks(text)
    texts = [Text(i, b, p) for i, (b, p) in enumerate(zip(blocks, parses, strict=True))]
    given = Text(GIVEN_TITLE, long_title, parser().parse_many([long_title])[0]) if long_title else None
    ranked = rank_keyphrases(blocks, parses, title=long_title, title_parse=given.parse if given else None)
    focus = focus_keyphrase(ranked)
    return texts, given, focus.text if focus else "", Names.of([*texts, given] if given else texts)


def syllables(word: str) -> int:
    """Syllables of one word."""
    from seolint.french.syllables import count_syllables

    return count_syllables(word)


def boundaries(paragraphs: list[str]) -> list[int]:
    """Numbers of the paragraphs at which a section starts, as authors of web articles divide."""
    from seolint.editing.headings.segmentation import AS_WRITTEN, section_starts

    return section_starts(paragraphs, manner=AS_WRITTEN)


def block_boundaries(text: str) -> list[int]:
    """Offsets at which the sections of one unbroken block start."""
    from seolint.editing.headings import segmentation

    return segmentation.block_boundaries(text)
