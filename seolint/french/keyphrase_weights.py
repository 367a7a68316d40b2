"""What each signal adds to a keyphrase's log-odds when it is full (1).

Written by benchmarks/train_keyphrases.py: a hand-set rule, corrected on the fifty French
articles of the WikiNews keyphrase corpus (Bougouin, Boudin, Daille 2013; CC BY 4.0).
"""

from __future__ import annotations

__all__ = ["BIAS", "WEIGHTS"]

BIAS = -5.57

WEIGHTS: dict[str, float] = {
    "frequency": -1.21,
    "relative-frequency": 1.85,
    "word-family": 0.47,
    "weakest-word": 2.27,
    "first-position": 0.60,
    "early": 0.25,
    "in-lead": 0.38,
    "spread": 0.21,
    "in-title": 0.81,
    "title-phrase": 1.66,
    "title-words": 0.74,
    "title-only": 0.76,
    "rarity": 0.47,
    "rare-head": 0.42,
    "yake": 2.98,
    "yake-word": -2.21,
    "name": 0.46,
    "short-name": -0.35,
    "acronym": 1.12,
    "year": -0.71,
    "two-words": 0.06,
    "three-words": -0.15,
    "long": -0.85,
    "links": -1.01,
    "loose-link": -0.87,
    "adjective-first": -0.33,
    "noun-of-name": -0.52,
    "noun-and-name": -0.15,
    "letters": 0.24,
    "generic-noun": -1.07,
    "participle-last": -0.38,
    "stands-alone": 0.44,
    "inside-longer": -0.30,
    "hides-frequent": -0.21,
    "contexts": 0.34,
    "subject": 0.29,
    "object": 0.04,
    "complement": 0.01,
    "deed": 0.48,
    "brief": -0.79,
}
