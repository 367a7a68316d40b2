"""Weigh the keyphrase signals: a hand-set rule, corrected by a regularised logistic regression.

    python benchmarks/train_keyphrases.py ../shared/data/keyphrases/wikinews.jsonl [--write]

Reads articles with the keyphrases that people gave them, prints F1@10, F1@5 and
P@1 by ten-fold cross-validation (three shuffles), and with ``--write`` writes
``seolint/french/keyphrases/weights.py``. The regression is pulled towards
:data:`HAND`, so that fifty news articles correct the rule and do not replace it.
The target of a candidate is half «is in the gold», half the share of annotators
who chose it.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.adapter import parse_blocks, parser
from seolint.french.keyphrases import ranking
from seolint.french.keyphrases.signals import SIGNALS
from seolint.french.matching import content_stems

TARGET = Path(__file__).parent.parent / "seolint" / "french" / "keyphrases" / "weights.py"
PULL = 150.0
"""How strongly the hand-set rule holds: in units of observations for each signal."""

HAND: dict[str, float] = {
    "relative-frequency": 0.35, "word-family": 0.1, "weakest-word": 0.2, "first-position": 0.15, "early": 0.1,
    "in-lead": 0.15, "spread": 0.05, "in-title": 0.2, "title-phrase": 0.25, "title-words": 0.2, "rarity": 0.1,
    "rare-head": 0.1, "yake": 0.25, "name": 0.25, "year": -0.1, "three-words": -0.05, "long": -0.2, "links": -0.2,
    "loose-link": -0.2, "adjective-first": -0.1, "noun-and-name": -0.1, "noun-of-name": -0.1, "generic-noun": -0.35,
    "stands-alone": 0.25, "inside-longer": -0.15, "subject": 0.1, "brief": -0.1, "deed": 0.1, "acronym": 0.1,
}  # fmt: skip
"""The rule as set by hand: log-odds for one standard deviation of a signal."""

HAND_BIAS = -3.5


@dataclass(frozen=True)
class Document:
    """One article: its candidates with their signals, the target of each, and the gold as stems."""

    weighed: ranking.Weighed
    values: np.ndarray[Any, Any]
    target: np.ndarray[Any, Any]
    gold: frozenset[tuple[str, ...]]


def _stems(phrase: str) -> tuple[str, ...]:
    return content_stems(phrase)


def read(path: Path) -> list[Document]:
    """The documents of a file of rows with ``text``, ``title``, ``keyphrases`` and ``annotators``."""
    out = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        texts, parses = parse_blocks(row["text"])
        title_parse = parser().parse_many([row["title"]])[0]
        weighed = ranking.weigh(texts, parses, title=row["title"], title_parse=title_parse)
        gold = frozenset(_stems(k) for k in row["keyphrases"])
        people = [{_stems(k) for k in a} for a in row["annotators"]]
        shown = [_stems(ranking.shown(c)) for c in weighed.candidates]
        target = [0.5 * (s in gold) + 0.5 * sum(s in p for p in people) / len(people) for s in shown]
        out.append(Document(weighed, np.array(weighed.values), np.array(target), gold))
    return out


def fit(documents: Sequence[Document], pull: float = PULL) -> tuple[float, np.ndarray[Any, Any]]:
    """Bias and weights (for raw signals) by Newton's method, pulled towards the hand-set rule."""
    raw = np.vstack([d.values for d in documents])
    mean, scale = raw.mean(0), raw.std(0)
    scale[scale == 0] = 1.0
    x = np.hstack([np.ones((len(raw), 1)), (raw - mean) / scale])
    y = np.concatenate([d.target for d in documents])
    prior = np.array([HAND_BIAS, *(HAND.get(name, 0.0) for name in SIGNALS)])
    strength = np.array([1e-6, *[pull] * len(SIGNALS)])
    weights = prior.copy()
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        gradient = x.T @ (p - y) + strength * (weights - prior)
        curvature = (x * (p * (1 - p) + 1e-6)[:, None]).T @ x + np.diag(strength)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return float(weights[0] - (weights[1:] * mean / scale).sum()), weights[1:] / scale


def score(documents: Sequence[Document], folds: int = 10, shuffles: int = 3) -> dict[str, float]:
    """F1@10, F1@5 and P@1 in per cent on articles that the weights were not fitted to."""
    results: dict[str, list[float]] = {"F1@10": [], "F1@5": [], "P@1": []}
    for seed in range(shuffles):
        order = np.random.RandomState(seed).permutation(len(documents))
        for k in range(folds):
            held = set(order[k::folds].tolist())
            bias, weights = fit([d for i, d in enumerate(documents) if i not in held])
            for i in sorted(held):
                document = documents[i]
                table = dict(zip(SIGNALS, weights.tolist(), strict=True))
                ranked = ranking.rank(document.weighed, limit=10, weights=table, bias=bias)
                got = [_stems(r.text) for r in ranked]
                results["P@1"].append(float(bool(got) and got[0] in document.gold))
                for n in (5, 10):
                    hits = len(set(got[:n]) & document.gold)
                    p, r = hits / n, hits / len(document.gold)
                    results[f"F1@{n}"].append(2 * p * r / (p + r) if hits else 0.0)
    return {name: 100 * statistics.mean(values) for name, values in results.items()}


def write(bias: float, weights: Sequence[float]) -> None:
    """Write the weights as a module that can be read and checked by hand."""
    lines = [
        '"""What each signal adds to a keyphrase\'s log-odds when it is full (1).',
        "",
        "Written by benchmarks/train_keyphrases.py: a hand-set rule, corrected on the fifty French",
        "articles of the WikiNews keyphrase corpus (Bougouin, Boudin, Daille 2013; CC BY 4.0).",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["BIAS", "WEIGHTS"]',
        "",
        f"BIAS = {bias:.2f}",
        "",
        "WEIGHTS: dict[str, float] = {",
        *(f'    "{name}": {weight:.2f},' for name, weight in zip(SIGNALS, weights, strict=True)),
        "}",
    ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Report the cross-validated scores; write the weights when asked."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("articles", type=Path)
    arguments.add_argument("--write", action="store_true")
    options = arguments.parse_args()
    documents = read(options.articles)
    for name, value in score(documents).items():
        print(f"{name:6} {value:.1f}")
    if options.write:
        bias, weights = fit(documents)
        write(bias, weights.tolist())


if __name__ == "__main__":
    main()
