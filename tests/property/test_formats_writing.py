"""Whatever is written is read back as it was meant, and nothing else moves."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seolint.document import PLACEHOLDER
from seolint.formats import read
from seolint.text import Source, Span, apply_edits

WORDS = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters=PLACEHOLDER),
    min_size=1,
    max_size=30,
)
MARKED = st.lists(
    st.sampled_from(
        [*"*_`[]()<>!#&\\|-+=:;.'\"{}%$~^@/ ", "mot", "a", "é", "1", "&amp;", "http://a.b", "<b>", "{{ x }}"]
    ),
    min_size=1,
    max_size=12,
).map("".join)
# Markdown strips the outer spaces of a heading, of any kind that Unicode knows: no text that is written has any.
LITERALS = (WORDS | MARKED).filter(lambda t: t == t.strip() and t != "")
STRINGS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=60)
CONTAINERS = st.sampled_from(["{}", "> {}", "- {}", "1. {}", "> - {}", "- > {}", "- [ ] {}", "[^1]: {}", "  {}"])


@settings(max_examples=500, deadline=None)
@given(LITERALS, CONTAINERS)
def test_a_replaced_word_is_seen_as_given(literal: str, container: str) -> None:
    text = container.format("Un mot ici.") + "\n"
    document = read(Source(text))
    edit = document.writer.replace(document.blocks[0], Span(3, 6), (literal,))
    assert edit is not None
    after = read(Source(apply_edits(text, [edit])))
    assert after.blocks[0].text == f"Un {literal} ici."
    assert len(after.blocks) == 1


@settings(max_examples=500, deadline=None)
@given(LITERALS)
def test_a_replaced_paragraph_is_seen_as_given(literal: str) -> None:
    assume(literal != "{}")  # at the very beginning of a file an empty block of JSON metadata, whoever wrote it
    text = "Un mot.\n"
    document = read(Source(text))
    edit = document.writer.replace(document.blocks[0], Span(0, 7), (literal,))
    assert edit is not None
    after = read(Source(apply_edits(text, [edit])))
    assert [(b.kind, b.text) for b in after.blocks] == [("paragraph", literal)]


@settings(max_examples=400, deadline=None)
@given(LITERALS, st.integers(1, 6))
def test_an_inserted_heading_is_seen_as_given(literal: str, level: int) -> None:
    text = "Avant.\n\nUn mot.\n"
    document = read(Source(text))
    edit = document.writer.insert_heading(document, 1, level, (literal,))
    assert edit is not None
    after = read(Source(apply_edits(text, [edit])))
    assert [(b.kind, b.level, b.text) for b in after.blocks] == [
        ("paragraph", 0, "Avant."),
        ("heading", level, literal),
        ("paragraph", 0, "Un mot."),
    ]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(["mot", "**gras**", "[lien](u)", "fin.", "`c`", "é", "un\ndeux"]), min_size=2, max_size=8),
    CONTAINERS,
)
def test_a_break_makes_one_block_of_two(words: list[str], container: str) -> None:
    prefix = container.split("{}")[0]
    text = (
        container.format(" ".join(words).replace("\n", "\n" + " " * len(prefix) if ">" not in prefix else " ")) + "\n"
    )
    document = read(Source(text))
    assume(len(document.blocks) == 1)
    block = document.blocks[0]
    for at, char in enumerate(block.text):
        if char != " ":
            continue
        edit = document.writer.break_paragraph(block, Span(at, at + 1))
        assert edit is not None
        after = read(Source(apply_edits(text, [edit])))
        assert [b.text for b in after.blocks] == [block.text[:at], block.text[at + 1 :]]
        assert all(b.parents == block.parents for b in after.blocks)


FRONTS = st.sampled_from(
    [
        "",
        "\ufeff",
        "---\ntitle: x\n---\n",
        "---\ntitle: 'x' # c\nautre: \"y\"\n---\n",
        "---\r\ntitle: >-\r\n  a\r\n  b\r\nautre: 1\r\n---\r\n",
        "---\ntitle:\nautre: [a, b]\n---\n",
        "---\ntitle:\n  - a\n  - b\n# fin\n---\n",
        "---\nautre: &a z\ntitle: *a\n---\n",
        "---\n---\n",
        "+++\ntitle = \"x\" # c\nautre = [\n 'a', # d\n]\n\n[extra]\ntitle = 'non'\n+++\n",
        '+++\r\nautre = """\r\na"""\r\ntitle = \'x\'\r\n+++\r\n',
        "+++\n[extra]\na = 1\n+++\n",
        "+++\n+++\n",
        '{\n  "title": "x",\n  "autre": {"title": [1, 2]}\n}\n',
        '{"autre": 1}\r\n',
        "{}\n",
    ]
)


@settings(max_examples=200, deadline=None)
@given(WORDS.map(str.strip).filter(bool), WORDS.map(str.strip).filter(bool))
def test_key_lines_are_read_back(title: str, other: str) -> None:
    text = "Title: x\nDate: 2024-01-01\nTags: a,\n    b\n\nCorps.\n"
    document = read(Source(text))
    edits = document.writer.set_metadata(document, {"title": (title,), "summary": (other,)})
    assert edits is not None
    after = read(Source(apply_edits(text, edits)))
    assert after.front_matter is not None
    assert after.front_matter.values == {"title": title, "date": "2024-01-01", "tags": ["a", "b"], "summary": other}
    assert [b.text for b in after.blocks] == ["Corps."]


@settings(max_examples=500, deadline=None)
@given(FRONTS, STRINGS, STRINGS)
def test_metadata_is_read_back(front: str, title: str, other: str) -> None:
    text = front + "\nCorps.\n"
    document = read(Source(text))
    edits = document.writer.set_metadata(document, {"title": (title,), "nouveau": (other,)})
    assert edits is not None
    after = read(Source(apply_edits(text, edits)))
    after.verify()
    assert after.front_matter is not None
    assert not after.front_matter.problems
    assert after.front_matter.values["title"] == title
    assert after.front_matter.values["nouveau"] == other
    kept = dict(document.front_matter.values) if document.front_matter else {}
    for key, value in kept.items():
        if key != "title":
            assert after.front_matter.values[key] == value
    assert [b.text for b in after.blocks] == ["Corps."]
