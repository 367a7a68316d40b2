"""The subject of a headline: where it ends, and what of it may go."""

from __future__ import annotations

from seolint.editing.shortening.chunks import Chunk
from seolint.editing.shortening.words import BOUND, CLITICS, OF, RELATIVES, bounded, finite
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import QUANTITY_NOUNS

__all__ = ["read_subject"]


def read_subject(tree: Tree, at: int, end: int, out: list[Chunk]) -> int | None:
    """Read the subject; the number of the first token of the verb's group, ``None`` where there is none."""
    core: list[int] = []
    token = at
    while token < end and not finite(tree, token):
        word = tree.word(token)
        if word == ",":
            close = next((t for t in range(token + 1, end) if tree.parse.text[t] == ","), None)
            if close is None or any(tree.parse.pos[t] == "CCONJ" for t in core):
                return None
            _flush(tree, out, core)
            out.append(Chunk(tuple(range(token, close + 1)), 0.1))
            token = close + 1
        elif word in RELATIVES and core:
            behind = _behind_relative(tree, token, end)
            if behind is None:
                return None
            indefinite = tree.word(at) in ("un", "une", "des", "plusieurs") or tree.word(at)[:1].isdigit()
            _flush(tree, out, core)
            out.append(Chunk(tuple(range(token, behind)), 0.3 if indefinite else None))
            token = behind
        else:
            core.append(token)
            token += 1
    start = token
    while core and tree.word(core[-1]) in CLITICS and tree.parse.pos[core[-1]] in ("PRON", "ADV", "PART"):
        start = core.pop()
    named = any(tree.parse.pos[t] in ("NOUN", "PROPN") for c in out for t in c.tokens) or any(
        tree.parse.pos[t] in ("NOUN", "PROPN") for t in core
    )
    if token >= end or not named or tree.parse.pos[at] in ("PRON", "VERB", "ADP", "ADV", "PUNCT", "CCONJ", "SCONJ"):
        return None
    _with_adjective(tree, core, out)
    return start


def _flush(tree: Tree, out: list[Chunk], core: list[int]) -> None:
    if core:
        _with_adjective(tree, core, out)
    core.clear()


def _with_adjective(tree: Tree, core: list[int], out: list[Chunk]) -> None:
    """The subject's words, and which of them may go: the name or the noun alone says enough."""
    if len(core) == 3 and tree.word(core[2]).startswith(("municipal", "communal", "départemental", "régional")):
        out += [Chunk(tuple(core[:2])), Chunk((core[2],), 0.2)]
        return
    name = _name_at_end(tree, core)
    if name:
        out += [Chunk(tuple(core[:name]), 0.3), Chunk(tuple(core[name:]))]
        return
    for n in range(1, len(core) - 1):
        if _spare_adjective(tree, core, n):
            out += [Chunk(tuple(core[:n])), Chunk((core[n],), 0.15), Chunk(tuple(core[n + 1 :]))]
            return
    if core:
        _subject_chunks(tree, core, out)


def _spare_adjective(tree: Tree, core: list[int], n: int) -> bool:
    """An adjective between a noun and its «de» + name: the name says which one."""
    between = tree.parse.pos[core[n]] == "ADJ" and tree.parse.pos[core[n - 1]] == "NOUN"
    return between and tree.word(core[n + 1]) in OF and any(tree.parse.pos[t] == "PROPN" for t in core[n + 2 :])


def _name_at_end(tree: Tree, core: list[int]) -> int:
    """Where the full name begins in «le commentateur sportif Thierry Roland»; 0 where there is none."""
    start = len(core)
    while start and tree.parse.pos[core[start - 1]] == "PROPN" and tree.parse.text[core[start - 1]][:1].isupper():
        start -= 1
    titled = (
        start > 1 and tree.word(core[0]) in ("le", "la", "l'") and tree.parse.pos[core[start - 1]] in ("NOUN", "ADJ")
    )
    return start if titled and len(core) - start >= 2 else 0


def _subject_chunks(tree: Tree, core: list[int], out: list[Chunk]) -> None:
    """A subject that is one of many («des méduses d’eau profonde») claims no more without its complements."""
    first = tree.word(core[0])
    number = first[:1].isdigit() or tree.parse.pos[core[0]] == "NUM"
    one_of_many = first in ("un", "une", "des", "plusieurs") or number or first in ("environ", "quelque")
    quantity = any(tree.parse.lemma[t].lower() in QUANTITY_NOUNS for t in core[:4])
    joined = any(tree.parse.pos[t] == "CCONJ" for t in core)
    starts = [
        n for n in range(1, len(core)) if tree.parse.pos[core[n]] == "ADP" and tree.parse.pos[core[n - 1]] != "ADP"
    ]
    if not one_of_many or quantity or joined or not starts or out:
        out.append(Chunk(tuple(core)))
        return
    out.append(Chunk(tuple(core[: starts[0]])))
    for number_, (here, there) in enumerate(zip(starts, [*starts[1:], len(core)], strict=True)):
        span = tuple(core[here:there])
        bound = tree.word(span[0]) in BOUND - {"contre"} or any(bounded(tree, t) for t in span)
        of = tree.word(span[0]) in OF and number_ > 0
        out.append(Chunk(span, None if bound else 0.35, len(out) - 1 if of else None))


def _behind_relative(tree: Tree, token: int, end: int) -> int | None:
    """Where a relative without commas ends: before the second finite verb behind its pronoun."""
    verbs = [t for t in range(token, end) if finite(tree, t)]
    if len(verbs) < 2:
        return None
    first = verbs[0]
    second = next(
        (v for v in verbs[1:] if not all(tree.parse.pos[t] in ("AUX", "VERB") for t in range(first, v))), None
    )
    if second is None or any(tree.parse.text[t] == "," for t in range(token, second)):
        return None
    while second - 1 > first and tree.word(second - 1) in ("ne", "n'", "se", "s'"):
        second -= 1
    return second
