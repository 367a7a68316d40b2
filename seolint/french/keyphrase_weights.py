"""What each signal adds to a keyphrase's log-odds when it is full (1).

Written by benchmarks/train_keyphrases.py: a hand-set rule, corrected on the fifty French
articles of the WikiNews keyphrase corpus (Bougouin, Boudin, Daille 2013; CC BY 4.0).
"""

from __future__ import annotations

__all__ = ["BIAS", "WEIGHTS"]

BIAS = -5.60

WEIGHTS: dict[str, float] = {
    "frequency": -1.23,
    "relative-frequency": 1.89,
    "word-family": 0.47,
    "weakest-word": 2.33,
    "first-position": 0.64,
    "early": 0.25,
    "in-lead": 0.38,
    "spread": 0.20,
    "in-title": 0.82,
    "title-phrase": 1.63,
    "title-words": 0.71,
    "title-only": 0.82,
    "rarity": 0.49,
    "rare-head": 0.41,
    "yake": 2.87,
    "yake-word": -2.24,
    "name": 0.44,
    "short-name": -0.32,
    "acronym": 1.13,
    "year": -0.70,
    "two-words": 0.05,
    "three-words": -0.16,
    "long": -0.84,
    "links": -1.00,
    "loose-link": -0.86,
    "adjective-first": -0.32,
    "noun-of-name": -0.51,
    "noun-and-name": -0.15,
    "letters": 0.23,
    "time-or-amount": -1.18,
    "participle-last": -0.38,
    "stands-alone": 0.44,
    "inside-longer": -0.31,
    "hides-frequent": -0.19,
    "contexts": 0.36,
    "subject": 0.29,
    "object": 0.04,
    "complement": 0.01,
    "deed": 0.46,
    "brief": -0.79,
}
