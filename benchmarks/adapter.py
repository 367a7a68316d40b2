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
    from seolint.french.keyphrases import rank_keyphrases

    texts, parses = parse_blocks(text)
    title_parse = parser().parse_many([title])[0] if title else None
    return [k.text for k in rank_keyphrases(texts, parses, title=title, title_parse=title_parse, limit=limit)]


def is_passive(sentence: str) -> bool:
    """Whether the sentence holds an être-passive, agent or not."""
    from seolint.french.passive import find_passives

    return any(find_passives(parse) for parse in parser().parse_many([sentence]))
