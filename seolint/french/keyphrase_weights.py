"""What each signal adds to a keyphrase's log-odds when it is full (1).

Written by benchmarks/train_keyphrases.py: a hand-set rule, corrected on the fifty French
articles of the WikiNews keyphrase corpus (Bougouin, Boudin, Daille 2013; CC BY 4.0).
"""

from __future__ import annotations

__all__ = ["BIAS", "WEIGHTS"]

BIAS = -5.44

WEIGHTS: dict[str, float] = {
    "frequency": -1.10,
    "relative-frequency": 1.83,
    "first-position": 0.65,
    "early": 0.26,
    "in-lead": 0.39,
    "spread": 0.18,
    "in-title": 0.81,
    "title-phrase": 1.60,
    "title-words": 0.73,
    "title-only": 0.79,
    "word-family": 0.46,
    "weakest-word": 2.22,
    "rarity": 0.41,
    "rare-head": 0.39,
    "yake": 2.75,
    "yake-word": -2.28,
    "deed": 0.41,
    "brief": -0.81,
    "name": 0.47,
    "short-name": -0.29,
    "acronym": 1.03,
    "year": -0.72,
    "two-words": 0.05,
    "three-words": -0.15,
    "long": -0.83,
    "links": -1.00,
    "loose-link": -0.84,
    "adjective-first": -0.31,
    "noun-of-name": -0.50,
    "noun-and-name": -0.13,
    "letters": 0.19,
    "generic-noun": -1.15,
    "participle-last": -0.36,
    "stands-alone": 0.43,
    "inside-longer": -0.30,
    "hides-frequent": -0.24,
    "contexts": 0.31,
    "subject": 0.29,
    "object": 0.05,
    "complement": 0.02,
}
