"""Files into sources: decoding that a person can trust, and errors that name the mend."""

from __future__ import annotations

import stat
from pathlib import Path

from seolint.errors import BinaryInput, OversizedInput, UndecodableInput, UnreadableInput
from seolint.text import Source

__all__ = ["LARGE", "LONGEST", "decode", "encode", "read_source"]

LARGE = 1_000_000
"""Characters above which an article is judged without its language: time and memory stay bounded."""

LONGEST = 4_000_000
"""Bytes above which a file is no article: ten novels. Longer ones are refused in one line."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte-order marks; the codecs keep the mark as the first character of the text."""

_CONTROL = frozenset(range(32)) - {9, 10, 12, 13, 27}


_SAMPLE = 65_536
"""Bytes that are looked at to tell an encoding."""


def _unmarked_utf16(data: bytes, path: str | None) -> Source | None:
    """Text in UTF-16 that lost its mark: every other byte of French is zero, and the rest hardly ever."""
    if len(data) % 2 or len(data) < 4:
        return None
    low, high = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    for zeros, others, encoding in ((high, low, "utf-16-le"), (low, high, "utf-16-be")):
        if zeros.count(0) < 0.7 * len(zeros) or others.count(0) > len(others) // 50:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            return None
        odd = sum(ord(c) in _CONTROL or "\ue000" <= c <= "\uf8ff" for c in text[:4096])
        return Source(text, path, encoding) if odd <= len(text[:4096]) // 100 else None
    return None


def _legacy(data: bytes, path: str | None) -> Source:
    """Text of the years before UTF-8, if it looks like text."""
    if sum(b in _CONTROL for b in data[:4096]) > len(data[:4096]) // 100:
        raise BinaryInput("holds no text", path=path, hint="Name a Markdown, HTML or text file.")
    try:
        return Source(data.decode("cp1252"), path, "cp1252")
    except UnicodeDecodeError as error:
        raise UndecodableInput(
            "is neither UTF-8 nor Windows-1252", path=path, hint="Save the file as UTF-8."
        ) from error


def _oversized(size: int, path: str | None) -> OversizedInput:
    return OversizedInput(
        f"is too long for an article ({size // 1_000_000} MB, at most {LONGEST // 1_000_000})",
        path=path,
        hint="Divide the file, or exclude it.",
    )


def decode(data: bytes, path: str | None = None) -> Source:
    """The text of ``data``: UTF-8, UTF-16 with its mark or without, UTF-32 with its mark, or Windows-1252.

    Raises OversizedInput above ``LONGEST``, BinaryInput for what holds no text,
    UndecodableInput where no encoding fits.
    """
    if len(data) > LONGEST:
        raise _oversized(len(data), path)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Source(data.decode(encoding), path, encoding)
            except UnicodeDecodeError as error:
                raise UndecodableInput(f"is not valid {encoding}", path=path, hint="Save the file as UTF-8.") from error
    if b"\0" in data[:_SAMPLE]:
        wide = _unmarked_utf16(data, path)
        if wide is not None:
            return wide
        raise BinaryInput("holds no text", path=path, hint="Name a Markdown, HTML or text file.")
    try:
        return Source(data.decode("utf-8"), path)
    except UnicodeDecodeError:
        return _legacy(data, path)


def encode(source: Source) -> bytes:
    """The bytes that ``source`` is written as: its own encoding, byte-order mark and line ends.

    A character that a legacy encoding does not have makes the file UTF-8.
    """
    try:
        return source.text.encode(source.encoding)
    except UnicodeEncodeError:
        return source.text.encode("utf-8", "surrogatepass")


def read_bytes(path: str | Path) -> bytes:
    """The bytes of a file. Raises UnreadableInput with the reason, OversizedInput without reading what is too long."""
    try:
        found = Path(path).stat()
        if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
            # A pipe that nobody writes to would be waited for without end.
            raise UnreadableInput("is not a regular file", path=str(path), hint="Use - to read standard input.")
        if found.st_size > LONGEST:
            raise _oversized(found.st_size, str(path))
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise UnreadableInput("there is no such file", path=str(path), hint="Check the path.") from error
    except IsADirectoryError as error:
        raise UnreadableInput("is a folder, not a file", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise UnreadableInput(
            f"cannot be read ({getattr(error, 'strerror', None) or error})", path=str(path)
        ) from error


def read_source(path: str | Path) -> Source:
    """The text of a file. Raises UnreadableInput or one of its kinds."""
    return decode(read_bytes(path), str(path))
