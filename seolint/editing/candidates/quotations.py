"""Quotations that a heading could be: somebody's words, every one of them, between marks."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.candidates.candidate import Candidate, content_stems
from seolint.editing.commitment import Commitment, finite_verb
from seolint.editing.guards import faulty_text
from seolint.editing.shortening.compression import has_subject
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import REPORTING_VERBS

__all__ = ["quotation_shape", "quotations"]

_POINTING = frozenset(
    ("il", "elle", "ils", "elles", "lui", "leur", "le", "la", "les", "l'", "en", "y", "cela", "ça", "celui", "celle",
     "cet", "cette", "ces", "là", "eux", "son", "sa", "ses", "celui-là", "celle-là")
)  # fmt: skip
"""Words that point at something: without a noun before them in the same words, at something outside."""

_NO_SUBJECT = frozenset(("ne", "n'", "se", "s'"))
"""Words that open a clause whose subject stands outside the marks."""
_TO_WHOM = frozenset(("m'", "t'", "lui", "leur", "nous", "vous"))
_ASKING = frozenset(("interdit", "permi", "demandé", "promi", "dit", "conseillé", "proposé", "ordonné", "refusé"))
"""Participles, without a last «s» or «e», of verbs that tell what, besides to whom."""


def quotations(tree: Tree) -> Iterator[Candidate]:
    """A short quotation, whole, with its marks; or a whole sentence out of a longer one."""
    words = tree.parse.text
    sentence = _quoted_sentence(tree)
    if sentence is not None:
        yield sentence
    start = None
    for token in tree.tokens:
        if words[token] in ("«", "“") or (words[token] == '"' and start is None):
            start = token
        elif words[token] in ("»", "”", '"') and start is not None:
            stop = token - 1 if words[token - 1] == "." else token
            inside = frozenset(range(start + 1, stop))
            whole = tree.parse.pos[start + 1] not in ("VERB", "AUX")
            if (
                whole
                and len(inside) >= 3
                and not any(_inverted(tree, t) for t in inside)
                and not _broken(tree, inside, start)
                and any(finite_verb(tree, t) is not None and has_subject(tree, t) for t in inside)
            ):
                phrase = _marked(tree, inside, start, token)
                if phrase is not None and faulty_text(phrase.text) is None:
                    yield Candidate(
                        phrase.capitalised(), "quotation", content_stems(tree, inside), "«" + words[start + 1],
                        0, 0.0, Commitment.QUOTED, "quotation", shape=quotation_shape(tree, inside),
                    )  # fmt: skip
            start = None


def _marked(tree: Tree, inside: frozenset[int], start: int, end: int) -> Phrase | None:
    """The words with their marks; high commas stand close, whatever went before the closing one."""
    # The parse reads every high comma as «"»: which one it is, the text says.
    mark = tree.source.text[tree.parse.start[end] : tree.parse.end[end]]
    if mark not in ("”", '"') or end - 1 in inside:
        return tree.render(inside | {start, end})
    spoken = tree.render(inside | {start})
    return None if spoken is None else spoken + Phrase((mark,))


def _quoted_sentence(tree: Tree) -> Candidate | None:
    """A sentence of a longer quotation, in marks of its own: somebody's words, every one of them."""
    words = tree.parse.text
    inside = frozenset(t for t in tree.tokens if words[t] not in ("«", "»", "“", "”", '"'))
    marked = len(tree.tokens) - len(inside)
    if not inside or marked > 1 or not all(tree.quoted(t) for t in inside) or words[max(inside)] not in (".", "!"):
        return None
    kept = inside - {max(inside)} if words[max(inside)] == "." else inside
    kept = _without_speaker(tree, kept)
    if any(_inverted(tree, t) for t in kept) or _broken(tree, kept, None) or _retold(tree, kept):
        return None
    verb = any(finite_verb(tree, t) is not None and has_subject(tree, t) for t in kept)
    spoken = tree.render(kept) if len(kept) >= 4 and verb and not words[min(kept)].islower() else None
    if spoken is None or faulty_text(spoken.text.rstrip("! \u00a0\u202f")) is not None:
        return None
    phrase = Phrase(("«\u00a0",)) + spoken + Phrase(("\u00a0»",))
    return Candidate(
        phrase, "quotation", content_stems(tree, kept), "«" + words[min(kept)], 0, 0.0, Commitment.QUOTED,
        "quotation", shape=quotation_shape(tree, kept),
    )  # fmt: skip


def _broken(tree: Tree, inside: frozenset[int], mark: int | None) -> bool:
    """«[que] tous puissent être entendus», «[la pollution] ne peut être exclue», «il m’a interdit [d’y aller]»."""
    if not inside:
        return True
    first = min(inside)
    if tree.word(first) in _NO_SUBJECT or tree.parse.pos[first] in ("VERB", "AUX"):
        return True
    led = mark is not None and mark > tree.first and tree.word(mark - 1) in ("que", "qu'")
    if led and any(feature(tree.parse.morph[t], "Mood") == "Sub" for t in inside):
        return True
    spoken = [t for t in inside if tree.parse.pos[t] != "PUNCT"]
    last = max(spoken, default=first)
    perfect = last - 1 in inside and tree.parse.lemma[last - 1].lower() == "avoir"
    addressed = last - 2 in inside and tree.word(last - 2) in _TO_WHOM
    return perfect and addressed and tree.word(last).rstrip("es") in _ASKING


def _retold(tree: Tree, kept: frozenset[int]) -> bool:
    """«La publicité disait : …»: words that the speaker repeats, and what he makes of them stands behind."""
    return any(
        tree.parse.text[t] == ":" and any(tree.parse.lemma[v].lower() in REPORTING_VERBS for v in kept if v < t)
        for t in kept
    )


def _inverted(tree: Tree, token: int) -> bool:
    """«a-t-elle», «dit-il»: the speaker, in the middle of the words spoken."""
    return tree.word(token).lstrip("-").removeprefix("t-") in ("il", "elle", "ils", "elles", "on") and (
        tree.word(token).startswith(("-", "t-")) or tree.parse.text[token - 1].endswith("-")
    )


def _without_speaker(tree: Tree, tokens: frozenset[int]) -> frozenset[int]:
    """«Je partirai, a-t-elle dit» → «Je partirai»: what stands behind the last comma names the speaker."""
    commas = [t for t in tokens if tree.parse.text[t] == ","]
    if commas and any(_inverted(tree, t) for t in tokens if t > max(commas)):
        return frozenset(t for t in tokens if t < max(commas))
    return tokens


def quotation_shape(tree: Tree, inside: frozenset[int]) -> frozenset[str]:
    """``pointing``: the quoted words speak of somebody or something that only their neighbours name."""
    pointing = any(
        tree.word(t) in _POINTING
        and (tree.parse.pos[t] == "PRON" or tree.word(t) in ("cet", "cette", "ces", "son", "sa", "ses", "là"))
        and not any(tree.parse.pos[s] in ("NOUN", "PROPN") and s in inside for s in range(min(inside), t))
        for t in inside
    )
    joined = tree.word(min(inside)) in ("mais", "et", "donc", "or", "alors", "car", "puis", "parce", "sinon", "voilà")
    return frozenset(("pointing",)) if pointing or joined else frozenset()
