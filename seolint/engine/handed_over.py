"""The texts that an editor hands over beside the article: read, put on the same footing, cleaned.

A source goes through the same mends as an article (debris, lost paragraphs,
typography), so that what is copied from it can be printed; its tape still
says where each character stands in the file as given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from seolint.article import Article, Inputs
from seolint.config import Config
from seolint.editing.enrichment.voices import Voice
from seolint.engine.facts import keeps_facts
from seolint.engine.fixer import FixLoop, Material
from seolint.engine.inspection import Inspector, Job
from seolint.engine.offers import SAFE_AND_UNSAFE
from seolint.engine.provenance import Tape
from seolint.errors import UnsupportedLanguage, UsageError
from seolint.finding import Stage
from seolint.rule import ActiveRule
from seolint.text import Source

__all__ = ["HandedOver", "hand_over"]

_MENDS: frozenset[Stage] = frozenset({"debris", "paragraphs", "repair", "typography"})
"""Stages of the mends that a source gets: no headings, titles or metadata are written into it."""

_FEWEST_LETTERS = 40
"""Letters below which a file holds nothing that could be quoted."""

_LONGEST = 300_000
"""Characters above which a source is a book: every sentence of it would be parsed, for minutes."""

Begin = Callable[[Source, str], tuple[Source, str, Tape]]
"""Gives a source's text as work begins on it: its format, and a tape on the id."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The sources: what they say, and what copies and tapes of them rest on, all by source id."""

    voices: tuple[Voice, ...] = ()
    material: Material = field(default_factory=lambda: Material({}))


def hand_over(
    sources: Sequence[Source], begin: Begin, config: Config, inputs: Inputs, inspector: Inspector
) -> HandedOver:
    """Read and clean ``sources``, each under its path; one given twice counts once.

    Raises UsageError for a file without text, UnsupportedLanguage for one that is not French.
    """
    voices: dict[str, Voice] = {}
    originals: dict[str, str] = {}
    texts: dict[str, str] = {}
    tapes: dict[str, Tape] = {}
    for source in sources:
        name = source_id(source)
        if name in voices:
            continue
        _require_text(source)
        article, tape = _cleaned(*begin(source, name), config, inputs, inspector)
        originals[name], texts[name], tapes[name] = source.text, article.source.text, tape
        voices[name] = Voice(name, article, PurePath(name).name)
    return HandedOver(tuple(voices.values()), Material(originals, texts, tapes))


def source_id(source: Source) -> str:
    """What copies of a source name: its path, which is never taken for the article or its title."""
    path = source.path or "source"
    return f"./{path}" if path in ("article", "title") else path


def _require_text(source: Source) -> None:
    """Raise UsageError for a source without text, or for a book."""
    if len(source.text) > _LONGEST:
        raise UsageError(
            "this source is too long", path=source.path, hint="Give the passages that matter, not a whole book."
        )
    if sum(c.isalpha() for c in source.text) < _FEWEST_LETTERS:
        raise UsageError(
            "there is no text in this source", path=source.path, hint="Give a French text of a few sentences."
        )


def _cleaned(
    source: Source, form: str, tape: Tape, config: Config, inputs: Inputs, inspector: Inspector
) -> tuple[Article, Tape]:
    job = Job(source, config, replace(inputs, title=None, keyphrase=None), format=form)
    reader = inspector.reader(job)
    article = reader.read(source)
    if article.foreign:
        raise UnsupportedLanguage(
            "this source is not French", path=source.path, hint="Nothing is translated: give a French source."
        )
    rules = _mending(inspector.active(job))
    done = FixLoop(reader, rules, inspector.catalog, SAFE_AND_UNSAFE, guard=keeps_facts).run(article, tape)
    return done.article, done.tape


def _mending(active: Sequence[ActiveRule]) -> list[ActiveRule]:
    """The rules that clean, and nothing that writes."""
    return [r for r in active if r.rule.fix is not None and r.rule.fix.stage in _MENDS]
