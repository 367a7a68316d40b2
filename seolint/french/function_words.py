"""French function words: what a phrase may gain or lose without naming another thing.

Own lists, by sense. Forms are lower case, with one apostrophe undone: ``l``,
``qu``, ``jusqu`` stand for the elided forms.
"""

from __future__ import annotations

__all__ = ["ELIDED", "FUNCTION_WORDS", "LINKING_WORDS"]

ELIDED: frozenset[str] = frozenset(
    ["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"]
)
"""What may stand before an apostrophe as a word of its own («presqu'île» aside)."""

_DETERMINERS = (
    "le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos "
    "votre vos leur leurs quelque quelques chaque plusieurs tout toute tous toutes aucun aucune certain "
    "certains certaine certaines quel quelle quels quelles tel telle tels telles"
)
_PREPOSITIONS = (
    "à de d en dans par pour sur sous avec sans chez vers entre contre depuis pendant dès après avant "
    "devant derrière selon malgré parmi hors hormis sauf via outre envers durant jusque jusqu lors afin "
    "auprès voici voilà concernant suivant"
)
_OTHERS = (
    "et ou où ni mais or car donc si que qu qui quoi dont lequel laquelle lesquels lesquelles duquel "
    "desquels desquelles auquel auxquels auxquelles quand comme lorsque lorsqu puisque puisqu quoique "
    "quoiqu parce tandis alors ainsi aussi encore déjà toujours jamais souvent parfois très trop peu plus "
    "moins bien mal même mêmes autre autres ne n pas non rien personne oui y on je j tu il elle nous vous "
    "ils elles me m te t se s lui eux moi toi soi leur celui celle ceux celles ceci cela ça c ci là ici "
    "est sont être été était étaient sera seront soit fut furent serait seraient es suis sommes êtes étant "
    "a ont avoir eu avait avaient aura auront aurait auraient ait aient as ai avons avez ayant eut eurent "
    "fait font faire faits faite faites fera ferait peut peuvent pourrait pourraient pouvoir pu doit doivent "
    "devrait devraient devoir dû va vont aller puis ensuite enfin également notamment surtout cependant "
    "pourtant toutefois néanmoins désormais maintenant hier demain quelqu presque presqu environ etc"
)

LINKING_WORDS: frozenset[str] = frozenset((_DETERMINERS + " " + _PREPOSITIONS).split())
"""Determiners and prepositions: these may stand between the words of one phrase."""

FUNCTION_WORDS: frozenset[str] = frozenset(f"{_DETERMINERS} {_PREPOSITIONS} {_OTHERS}".split())
"""Every word that names nothing by itself."""
