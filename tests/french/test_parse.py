"""Parses: places in the given text, one tree a sentence, indifferent to typography, cached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.french.parse import Parse, Parser

TEXTS = [
    "Kirby a déclaré que l’armée lançait des soldats mal équipés ; Moscou s’appuie sur des drones.",
    "« Merci à tous ! Et aujourd’hui, je suis là », a déclaré le président. « Nos accords sont mis en œuvre. »",
    "Il y a des équipements militaires. »Cela aura un effet [in Ukraine] », a dit Watling. Le reste  suit : rien.",
    "M. Dupont a payé 1\u202f000 euros, soit 20% du prix… Etc.",
    "",
]


@pytest.fixture(scope="module")
def parses(parser: Parser) -> list[Parse]:
    return parser.parse_many(TEXTS)


def columns(parse: Parse) -> list[tuple[str, ...]]:
    return list(zip(parse.text, parse.lemma, parse.pos, parse.morph, parse.dep, strict=True))


def test_places_are_those_of_the_given_text(parses: list[Parse]) -> None:
    for text, parse in zip(TEXTS, parses, strict=True):
        for start, end, token in zip(parse.start, parse.end, parse.text, strict=True):
            given_ = text[start:end].replace("’", "'").replace("\u202f", "").replace("…", "...")
            assert given_ == token or (given_, token) == ("»", "«")


def test_each_sentence_is_one_tree(parses: list[Parse]) -> None:
    for parse in parses:
        for number in set(parse.sentence):
            inside = [i for i, n in enumerate(parse.sentence) if n == number]
            assert sum(parse.head[i] == i for i in inside) == 1
            assert all(parse.head[i] in inside for i in inside)


@pytest.mark.parametrize(
    "retyped",
    [
        lambda t: t.replace(" ", "\u00a0"),
        lambda t: t.replace("’", "'").replace("…", "..."),
        lambda t: t.replace("« ", "«").replace(" !", "!").replace(" ;", "\u202f;").replace("20%", "20 %"),
        lambda t: t.replace("soldats", "sol\u00addats").replace("œuvre", "oeuvre"),
    ],
)
def test_typography_moves_no_parse(parser: Parser, parses: list[Parse], retyped) -> None:  # type: ignore[no-untyped-def]
    for text, parse in zip(TEXTS, parses, strict=True):
        other = parser.parse_many([retyped(text)])[0]
        assert columns(other) == columns(parse)
        assert other.head == parse.head


def test_a_text_is_the_sum_of_its_sentences(parser: Parser, parses: list[Parse]) -> None:
    whole = parses[1]
    for number in set(whole.sentence):
        inside = [i for i, n in enumerate(whole.sentence) if n == number]
        span = slice(whole.start[inside[0]], whole.end[inside[-1]])
        alone = parser.parse_many([TEXTS[1][span]])[0]
        assert columns(alone) == [columns(whole)[i] for i in inside]


def test_a_text_without_end_is_parsed_in_pieces_of_one_tree(parser: Parser) -> None:
    text = "le chat dort et " * 500
    parse = parser.parse_many([text])[0]
    assert "".join(parse.text) == text.replace(" ", "")
    assert sum(head == i for i, head in enumerate(parse.head)) == 1
    assert set(parse.sentence) == {0}


class Shelf:
    """A cache in memory that counts what it is asked."""

    def __init__(self) -> None:
        self.entries: dict[str, bytes] = {}
        self.puts = 0

    def get(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        return {key: self.entries[key] for key in keys if key in self.entries}

    def put(self, entries: Mapping[str, bytes]) -> None:
        self.puts += 1
        self.entries.update(entries)


def test_a_persistent_cache_saves_the_model(parses: list[Parse], monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    assert Parser(shelf).parse_many(TEXTS) == parses
    monkeypatch.setattr("seolint.french.parse.load_model", lambda: pytest.fail("the model was loaded"))
    assert Parser(shelf).parse_many(TEXTS) == parses
    assert shelf.puts == 1


def test_memory_is_bounded_and_the_answer_is_not(parser: Parser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seolint.french.parse._KEPT", 2)
    many = [f"Le chat numéro {i} dort." for i in range(5)]
    first = parser.parse_many(many)
    assert parser.parse_many(many) == first


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60))
def test_any_text_parses_with_rising_places(parser: Parser, text: str) -> None:
    parse = parser.parse_many([text])[0]
    assert list(parse.start) == sorted(parse.start)
    assert all(0 <= a <= b <= len(text) for a, b in zip(parse.start, parse.end, strict=True))


def test_a_word_is_never_a_mark(parser: Parser) -> None:
    """The tagger takes rare names for punctuation now and then; who takes marks out must not take them."""
    (parse,) = parser.parse_many(["Halbrune Verre placé en redressement judiciaire : le verrier cherche un repreneur."])
    tagged = dict(zip(parse.text, zip(parse.pos, parse.dep, strict=True), strict=True))
    assert tagged["Halbrune"][0] == "PROPN"
    assert not any(t[:1].isalpha() and "punct" in (pos.lower(), dep) for t, (pos, dep) in tagged.items())
