"""What must hold for any bytes at all: the promises that a fuzzer tries to break.

Each takes bytes, and raises AssertionError (or whatever went wrong) where a
promise does not hold. The first byte chooses the format, the rest is the file.
"""

from __future__ import annotations

from fake_rules import NoLanguage

from seolint.article import Inputs
from seolint.catalog import load_catalog
from seolint.config import load_config
from seolint.engine.fixer import FixLoop, Material
from seolint.engine.inspection import LANGUAGE_NEEDS, Inspector, Job
from seolint.engine.loading import decode, encode
from seolint.engine.offers import SAFE, SAFE_AND_UNSAFE
from seolint.engine.results import FileReport
from seolint.errors import SeolintError
from seolint.finding import Applicability
from seolint.formats import FORMATS, read
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Source, apply_edits

__all__ = ["PROMISES", "inspected", "loads", "mended", "mends", "mends_all", "reads", "writes_metadata"]

_CATALOG = load_catalog()
_CONFIG = load_config(None, {"select": "all"})
_ASK_THE_LANGUAGE = {"description-missing", "slug-missing", "title-missing", "title-too-long"}
"""Rules that find without the language model but mend with it."""

_ACTIVE = tuple(
    r
    for r in _CONFIG.active_rules(_CATALOG)
    if LANGUAGE_NEEDS.isdisjoint(r.rule.needs) and r.name not in _ASK_THE_LANGUAGE
)
_VALUE = "l'été : « oui » # [non] {x} \\ \" '"


class _Inspector(Inspector):
    """Runs every rule that needs no language model."""

    def active(self, job: Job) -> tuple[ActiveRule, ...]:
        return _ACTIVE


_INSPECTOR = _Inspector(_CATALOG, NoLanguage())


def _text(data: bytes) -> tuple[str, str]:
    """A format and a text."""
    return FORMATS[data[0] % len(FORMATS)] if data else "markdown", data[1:].decode("utf-8", "replace")


def loads(data: bytes) -> None:
    """Bytes are a text that is written back as the same bytes, or an error of our own."""
    try:
        source = decode(data, "a.md")
    except SeolintError:
        return
    assert encode(source) == data


def reads(data: bytes) -> None:
    """Any text is a document whose every visible character has its place."""
    form, text = _text(data)
    document = read(Source(text), form)
    document.verify()
    size = len(text)
    starts = [b.span.start for b in document.blocks]
    assert starts == sorted(starts), "blocks out of order"
    for block in document.blocks:
        assert block.span.end <= size
        for piece in block.view.pieces:
            assert block.span.covers(piece.source), "a piece outside of its block"
    for link in document.links:
        assert link.span.end <= size
        assert link.view_span.end <= len(document.blocks[link.block].text)
    assert all(a.end <= b.start for a, b in zip(document.masked, document.masked[1:], strict=False)), "masks overlap"


def inspected(text: str, form: str) -> FileReport:
    """The report of a text, by every rule that needs no language model."""
    return _INSPECTOR.report(Job(Source(text), _CONFIG, Inputs(keyphrase="maire"), format=form))


def mended(text: str, form: str, allowed: frozenset[Applicability]) -> str:
    """The text after all ``allowed`` fixes. AssertionError where its provenance does not give it."""
    job = Job(Source(text), _CONFIG, Inputs(keyphrase="maire"), format=form)
    reader = _INSPECTOR.reader(job)
    loop = FixLoop(reader, _ACTIVE, _CATALOG, allowed, material=Material({ARTICLE: text}))
    done = loop.run(reader.read(job.source))
    assert done.tape.replay({ARTICLE: text}) == done.source.text, "provenance does not give the text"
    return done.source.text


def _settles(data: bytes, allowed: frozenset[Applicability]) -> None:
    form, text = _text(data)
    assert all(0 <= f.span.start <= f.span.end <= len(text) for f in inspected(text, form).findings)
    once = mended(text, form, allowed)
    assert mended(once, form, allowed) == once, "a second mending changes something"


def mends(data: bytes) -> None:
    """Any text lints, is mended safely, and mending again changes nothing."""
    _settles(data, SAFE)


def mends_all(data: bytes) -> None:
    """The same with the editorial fixes."""
    _settles(data, SAFE_AND_UNSAFE)


def writes_metadata(data: bytes) -> None:
    """An entry is read back as it was written, and every other value is as it was."""
    form, text = _text(data)
    if form in ("text", "html", "html-fragment"):
        form = "markdown"
    before = read(Source(text), form)
    edits = before.writer.set_metadata(before, {"title": (_VALUE,), "nouveau": ("valeur",)})
    if edits is None:
        return
    after = read(Source(apply_edits(text, edits)), form)
    after.verify()
    assert after.front_matter is not None
    known = len(before.front_matter.problems) if before.front_matter else 0
    assert len(after.front_matter.problems) <= known
    assert after.front_matter.values["title"] == _VALUE
    assert after.front_matter.values["nouveau"] == "valeur"
    kept = dict(before.front_matter.values) if before.front_matter else {}
    for key, value in kept.items():
        if key not in ("title", "nouveau"):
            assert repr(after.front_matter.values.get(key)) == repr(value), f"{key} changed"
    assert [b.text for b in after.blocks] == [b.text for b in before.blocks], "the text changed"


PROMISES = {p.__name__: p for p in (loads, reads, writes_metadata, mends, mends_all)}
"""The promises by name."""
