"""What a press release says of its sender, at its end: «À propos de X : …», «Contact presse : …»."""

from __future__ import annotations

import re

__all__ = ["opens_boilerplate"]

_OPENING = re.compile(
    r"[\s«*–—-]*(?:[ÀAà] propos (?:de |du |des |d['’])[^:.!?…]{2,60}\s?:"
    r"|contacts? (?:presse|m[ée]dias?|pour la presse)\b|service de presse\s?:"
    r"|notes? (?:aux|à l['’]attention des) rédact\w+)",
    re.IGNORECASE,
)


def opens_boilerplate(sentence: str) -> bool:
    """Whether the ``sentence`` opens the lines about a press release's sender; all that follows belongs to them."""
    return _OPENING.match(sentence) is not None
