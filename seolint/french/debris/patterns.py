"""What page furniture says: the phrases that scraping leaves in an article, by family."""

from __future__ import annotations

from seolint.french.debris.bylines import BYLINES
from seolint.french.debris.commands import COMMANDS
from seolint.french.debris.english import ENGLISH
from seolint.french.debris.links import LINKS
from seolint.french.debris.notices import NOTICES
from seolint.french.debris.offers import OFFERS
from seolint.french.debris.paywalls import PAYWALLS
from seolint.french.debris.phrases import Phrase
from seolint.french.debris.players import PLAYERS
from seolint.french.debris.sharing import SHARING

__all__ = ["FURNITURE"]

FURNITURE: tuple[Phrase, ...] = (
    *NOTICES,
    *PLAYERS,
    *OFFERS,
    *PAYWALLS,
    *SHARING,
    *LINKS,
    *COMMANDS,
    *BYLINES,
    *ENGLISH,
)
"""All phrases of page furniture, strongest shapes first within a family."""
