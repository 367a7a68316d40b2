"""What each signal adds to a keyphrase's log-odds when it is full (1).

Written by benchmarks/train_keyphrases.py: a hand-set rule, corrected on the fifty French
articles of the WikiNews keyphrase corpus (Bougouin, Boudin, Daille 2013; CC BY 4.0).
"""

from __future__ import annotations

__all__ = ["BIAS", "WEIGHTS"]

BIAS = -5.43

WEIGHTS: dict[str, float] = {
    "frequency": -1.13,
    "relative-frequency": 1.82,
    "first-position": 0.65,
    "early": 0.26,
    "in-lead": 0.38,
    "spread": 0.15,
    "in-title": 0.80,
    "title-phrase": 1.64,
    "title-words": 0.73,
    "title-only": 0.77,
    "word-family": 0.47,
    "weakest-word": 2.24,
    "rarity": 0.40,
    "rare-head": 0.38,
    "yake": 2.76,
    "yake-word": -2.31,
    "deed": 0.43,
    "brief": -0.78,
    "name": 0.45,
    "short-name": -0.33,
    "acronym": 1.08,
    "year": -0.71,
    "two-words": 0.05,
    "three-words": -0.15,
    "long": -0.84,
    "links": -1.01,
    "loose-link": -0.84,
    "adjective-first": -0.31,
    "noun-of-name": -0.50,
    "noun-and-name": -0.16,
    "letters": 0.20,
    "generic-noun": -1.15,
    "participle-last": -0.36,
    "stands-alone": 0.44,
    "inside-longer": -0.32,
    "hides-frequent": -0.22,
    "contexts": 0.34,
    "subject": 0.27,
    "object": 0.04,
    "complement": 0.02,
}
