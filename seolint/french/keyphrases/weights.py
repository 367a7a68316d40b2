"""What each signal adds to a keyphrase's log-odds when it is full (1).

Written by benchmarks/train_keyphrases.py: a hand-set rule, corrected on the fifty French
articles of the WikiNews keyphrase corpus (Bougouin, Boudin, Daille 2013; CC BY 4.0).
"""

from __future__ import annotations

__all__ = ["BIAS", "WEIGHTS"]

BIAS = -5.46

WEIGHTS: dict[str, float] = {
    "frequency": -0.93,
    "relative-frequency": 1.85,
    "first-position": 0.65,
    "early": 0.25,
    "in-lead": 0.39,
    "spread": 0.23,
    "in-title": 0.83,
    "title-phrase": 1.65,
    "title-words": 0.73,
    "title-only": 0.78,
    "word-family": 0.43,
    "weakest-word": 2.15,
    "rarity": 0.42,
    "rare-head": 0.39,
    "yake": 2.73,
    "yake-word": -2.29,
    "deed": 0.41,
    "brief": -0.87,
    "name": 0.46,
    "short-name": -0.25,
    "acronym": 0.94,
    "year": -0.74,
    "two-words": 0.05,
    "three-words": -0.15,
    "long": -0.83,
    "links": -0.99,
    "loose-link": -0.84,
    "adjective-first": -0.31,
    "noun-of-name": -0.50,
    "noun-and-name": -0.15,
    "letters": 0.20,
    "generic-noun": -1.15,
    "participle-last": -0.35,
    "stands-alone": 0.42,
    "inside-longer": -0.30,
    "hides-frequent": -0.27,
    "contexts": 0.27,
    "subject": 0.27,
    "object": 0.04,
    "complement": 0.02,
}
