"""What is seen but is no prose: addresses, mentions and hashtags in running text; and masked spans put in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from seolint.document import Block
from seolint.text import Span

__all__ = ["bare_addresses", "merged"]

_ADDRESS = re.compile(
    r"(?:https?://|ftp://|mailto:|www\.)[^\s<>«»“”\ufffc]+"
    r"|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+"
    # A citation ([voir @dupont2020, p. 12]).
    r"|\[(?:[^\[\]\n@]{0,80}[\s-])?@\w[^\[\]\n]{0,200}\]"
    # A name on a network (@nom), a key of a bibliography ([@dupont2020]), a hashtag: their spelling is not ours.
    r"|(?<![\w@#&/.])[@#](?=\w*[^\W\d])\w[\w:.#$%&+?~/-]*"
)
_MARKS = ("://", "@", "#", "www.", "mailto:")
_TRAILING = ".,;:!?…'\"’)]}*_"


def bare_addresses(blocks: Sequence[Block]) -> Iterator[Span]:
    """Where addresses, mentions and hashtags stand in visible text, the punctuation behind them left out."""
    for block in blocks:
        text = block.view.text
        if not any(mark in text for mark in _MARKS):
            continue
        for match in _ADDRESS.finditer(text):
            whole = match.group().startswith("[")
            size = len(match.group()) if whole else len(match.group().rstrip(_TRAILING))
            if (
                match.group()[:size].count("(") > match.group()[:size].count(")")
                and text[match.start() + size :][:1] == ")"
            ):
                size += 1
            yield block.view.to_source(Span(match.start(), match.start() + max(1, size)))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap as one."""
    out: list[Span] = []
    for span in sorted(s for s in spans if len(s)):
        if out and span.start < out[-1].end:
            if span.end > out[-1].end:
                out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return tuple(out)
