"""The quick way to the model gives the parses of the plain way, to the last attribute.

The texts are ours, plus a few hundred sentences of the shared data where it is there. Loading the
model twice is slow: both pipelines are made once for this file.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from seolint.french.model.loading import load_model

SHARED = Path(os.environ.get("SEOLINT_SHARED", Path(__file__).parents[4] / "shared"))

OURS = [
    "Aujourd'hui, le porte-parole du Conseil de sécurité nationale a déclaré que l'armée avançait.",
    "Qu'est-ce que c'est que ça ? C'est-à-dire qu'il n'y en a plus, entr'ouvrez la porte.",
    "Les sous-marins franco-allemands et l'avant-garde anti-aérienne sont-ils à Saint-Étienne-du-Rouvray ?",
    "L'ÉTAT-MAJOR A-T-IL DIT : « PRUD'HOMMES » ? Grand'mère s'est r'habillée.",
    "Le 1er mai 2023, 1 000 conteneurs (≈ 3,5 t) furent livrés à http://exemple.fr/a-b?c=d, etc.",
    "Voir p. ex. l'art. 5 : M. Dupont-Aignan, Mme d'Arc & Cie, S.A.R.L. — 12 h 30 ; 25 %…",
    "",
    "abcxyz zut'x a-b-c-d- -- ‐ ’’ l'l'l l-l'l",
]


def texts() -> list[str]:
    """Our sentences and, where the shared data is there, several hundred of others."""
    found = list(OURS)
    for path in sorted((SHARED / "data" / "treebank").glob("*.jsonl")):
        found += [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()[:250]]
    seed = SHARED / "data" / "seed" / "article.txt"
    if seed.exists():
        found.append(seed.read_text("utf-8"))
    return found


def columns(nlp: Any, given: list[str]) -> list[list[tuple[Any, ...]]]:
    """Everything that a parse says of each token."""
    return [
        [
            (t.idx, t.text, t.whitespace_, t.lemma_, t.pos_, t.tag_, str(t.morph), t.head.i, t.dep_, t.is_sent_start)
            for t in doc
        ]
        for doc in nlp.pipe(given, batch_size=8)
    ]


@pytest.fixture(scope="module")
def plain() -> list[list[tuple[Any, ...]]]:
    return columns(load_model(plain=True), texts())


@pytest.mark.parametrize(
    "switched_off", ["", "strings,lemmas", "products", "words,tags,columns", "encoder,attributes", "steps"]
)
def test_every_attribute_is_as_in_plain_spacy(
    plain: list[list[tuple[Any, ...]]], switched_off: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEOLINT_PLAIN_SPACY", switched_off)
    assert columns(load_model(), texts()) == plain


def test_the_shortcuts_are_taken_and_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEOLINT_PLAIN_SPACY", raising=False)
    quick = load_model()
    assert type(quick.get_pipe("lemmatizer").lookups.get_table("lemma_index")).__name__ == "_ByPartOfSpeech"
    assert quick.tokenizer.token_match.__self__.__class__.__name__ == "TokenMatch"
    assert type(quick.get_pipe("attribute_ruler")).__name__ == "_TagTable"
    assert type(quick.get_pipe("parser").model.ops).__name__ == "_SentenceOps"
    assert type(quick.get_pipe("parser")).__name__ == "_Batches"
    embed, encode = quick.get_pipe("tok2vec").model.layers
    assert type(embed._func.__self__).__name__ == "_WordVectors"
    assert type(encode._func.__self__).__name__ == "_Encoder"
    monkeypatch.setenv("SEOLINT_PLAIN_SPACY", "1")
    assert type(load_model().get_pipe("lemmatizer").lookups.get_table("lemma_index")).__name__ == "Table"


def test_a_sentence_is_computed_alike_to_the_last_bit_in_any_company(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEOLINT_PLAIN_SPACY", raising=False)
    nlp = load_model()
    many = [text for text in texts() if text]
    together = [doc.tensor for doc in nlp.pipe(many, batch_size=64)]
    alone = [nlp(text).tensor for text in reversed(many)][::-1]
    assert all((a == b).all() for a, b in zip(alone, together, strict=True))
