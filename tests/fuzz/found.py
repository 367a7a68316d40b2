"""What fuzzing found, mended since: the promise that was broken, the format, the smallest text that broke it."""

from __future__ import annotations

__all__ = ["FOUND"]

FOUND: tuple[tuple[str, str, str, str], ...] = (
    # promise, format, text, what went wrong
    ("reads", "mdx", "\x1cterme\n\n: sens\n", "a separator of Unicode was cut from a term but not from its place"),
    ("mends", "mdx", "{'`'{'`L'e}L'e}L'e", "a fix refused in an early round would have been sound in a later one"),
)
