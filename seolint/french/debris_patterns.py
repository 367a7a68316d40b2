"""What page furniture says: the phrases that scraping leaves in an article, by family."""

from __future__ import annotations

from seolint.french.debris_bylines import BYLINES
from seolint.french.debris_commands import COMMANDS
from seolint.french.debris_english import ENGLISH
from seolint.french.debris_links import LINKS
from seolint.french.debris_notices import NOTICES
from seolint.french.debris_offers import OFFERS
from seolint.french.debris_paywalls import PAYWALLS
from seolint.french.debris_phrases import Phrase
from seolint.french.debris_players import PLAYERS
from seolint.french.debris_sharing import SHARING

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
