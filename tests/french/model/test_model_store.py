"""The mapped word tables: right, rebuilt when broken or foreign, and in memory where nothing can be written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seolint.french.model import store as subject


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache folder of its own, holding a small store instead of the whole model's."""
    monkeypatch.setenv("SEOLINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(subject, "_packed", lambda source: _small(source))
    subject.open_store.cache_clear()
    yield tmp_path / "model"
    subject.open_store.cache_clear()


def _small(source: dict[str, object]) -> bytes:
    from array import array

    sections = [("word.key", array("Q", [2, 5, 9])), ("word.rank", array("I", [1, 0, 2]))]
    sections += subject._with_values("lookup", {7: ["être", "suivre"], 3: ["a"]})
    return subject.pack(source, {"rules": {"1": [["s", ""]]}, "symbols": {"agent": 408}}, sections)


def only(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_entries_are_found_and_absent_keys_are_not(folder: Path) -> None:
    store = subject.open_store()
    assert store.entry("lookup", 7) == ["être", "suivre"]
    assert store.entry("lookup", 4) is None
    assert [store.find("word", key) for key in (2, 5, 9, 0, 6, 2**64 - 1)] == [0, 1, 2, -1, -1, -1]
    assert store.tables == ("word", "lookup")
    assert store.key("agent") == 408
    assert store.key("agents") == subject.string_hash("agents")


def test_the_file_is_written_once_and_mapped_afterwards(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subject.open_store()
    subject.open_store.cache_clear()
    monkeypatch.setattr(subject, "_packed", lambda source: pytest.fail("built twice"))
    assert subject.open_store().entry("lookup", 3) == ["a"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data[:-3] + bytes([data[-3] ^ 1]) + data[-2:],
        lambda data: b"",
        lambda data: b"other" + data,
        lambda data: data.replace(b"fr_core_news_md-", b"fr_core_news_lg-"),
    ],
    ids=["cut", "one bit", "empty", "foreign", "another model"],
)
def test_a_broken_or_foreign_file_is_rebuilt(folder: Path, damage) -> None:  # type: ignore[no-untyped-def]
    subject.open_store()
    good = only(folder).read_bytes()
    only(folder).write_bytes(damage(good))
    subject.open_store.cache_clear()
    assert subject.open_store().entry("lookup", 7) == ["être", "suivre"]
    assert only(folder).read_bytes() == good


def test_without_a_place_to_write_the_tables_live_in_memory(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEOLINT_CACHE_DIR", "/dev/null")
    assert subject.open_store().entry("lookup", 7) == ["être", "suivre"]


def test_an_entry_that_cannot_be_held_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        list(subject._with_values("t", {1: ["a\x1fb"]}))


def test_the_hash_is_spacys() -> None:
    from seolint.french.model.loading import load_model

    strings = load_model().vocab.strings
    for word in ["a", "abcdefgh", "été", "aujourd’hui", "x" * 33, "l'Ukraine", "\U0001f600é", ""]:
        assert subject.string_hash(word) == strings.add(word)
