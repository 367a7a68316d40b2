"""Closed lists of French words by which the joints of a sentence are known: data, no logic.

Words in lower case with plain apostrophes; expressions as tokens joined by spaces.
"""

from __future__ import annotations

__all__ = [
    "ASIDE_NOUNS", "BOUND_OPENINGS", "BOUND_WORDS", "KEPT_ADJECTIVES", "LINKS", "LOOSE_PREPOSITIONS", "OFFICES",
    "PLACE_NOUNS",
    "RELATIVE_WORDS", "RULING_VERBS", "SUBORDINATING", "TIMING_PREPOSITIONS", "TRAILING_PREPOSITIONS",
]  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RELATIVE_WORDS = _words("qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels")
"""Pronouns that open a relative behind a comma. «que» opens other clauses as well and is not among them."""

SUBORDINATING = _words("alors tandis pendant après avant afin bien comme puisque car parce si-bien puis")
"""Words that open a subordinate clause which tells when, why or against what."""

LOOSE_PREPOSITIONS = _words(
    """dans en depuis pendant durant lors après avant dès au à aux par avec sur sous chez vers devant derrière face
    suite grâce afin outre hormis malgré parmi entre contre pour près autour notamment"""
)
"""Prepositions that may open what a comma sets off."""

TRAILING_PREPOSITIONS = _words("dans en depuis pendant durant lors après avant dès au à aux sur chez vers devant")
"""Prepositions of a circumstance that may go at the end, where it hangs on the verb."""

TIMING_PREPOSITIONS = _words("en dans depuis pendant durant lors après avant dès")
"""Prepositions of a circumstance that may go between a verb and its object; «mettre au point» is no such thing."""

BOUND_OPENINGS = (
    "si", "s'", "sauf", "hormis", "excepté", "sinon", "faute", "selon", "d' après", "suivant", "sous réserve",
    "à condition", "à moins", "à défaut", "en cas", "jusqu'", "jusque", "jusqu' à", "jusqu' au", "tant", "lorsque",
    "lorsqu'", "quand", "dès que", "dès qu'", "dès lors", "une fois", "mais", "ni", "sans", "hors", "moins", "plus",
    "non", "y compris", "surtout", "seulement", "uniquement", "au moins", "au plus", "pourvu", "quitte", "d' ici",
    "aux yeux", "à en croire", "de l' avis", "de source", "contre", "à l' exception",
    "à l' exclusion", "aussi longtemps", "à titre",
)  # fmt: skip
"""Openings of what conditions, denies, restricts, attributes or bounds a claim."""

BOUND_WORDS = (
    "première fois", "sous réserve", "à condition", "à moins", "à l' exception", "sauf", "hormis", "si", "ne", "n'",
    "selon", "initialement", "en partie",
    "en grande partie", "pour partie", "pour l' essentiel", "en moyenne", "partiel", "partielle", "partiels",
    "partielles", "provisoire", "provisoires", "préliminaire", "préliminaires",
    "probablement", "peut-être", "sans doute", "sursis", "ferme", "seulement", "uniquement",
)  # fmt: skip
"""What bounds a claim wherever it stands in a stretch."""

LINKS = _words("également aussi donc ainsi toutefois cependant pourtant néanmoins alors ensuite enfin")
"""Words that tie a clause to the sentence before."""

RULING_VERBS = _words(
    """interdire autoriser permettre fermer obliger imposer exonérer dispenser limiter réserver supprimer réduire
    suspendre exiger prohiber bannir"""
)
"""Verbs of rules: when, where and for whom is what they rule."""

ASIDE_NOUNS = frozenset(("l' occasion", "la suite", "l' issue", "l' initiative", "la demande", "l' appel"))
"""«à l’occasion de …»: prepositions of several words that open a circumstance."""

PLACE_NOUNS = _words(
    """pays ville région commune village état île quartier capitale scène province territoire site département
    archipel vallée fleuve rivière lieu place île-nation établissement stade salle"""
)
"""Nouns that, bare behind an article, speak of a place named before."""

OFFICES = _words(
    """maire mairesse préfet préfète ministre président présidente procureur procureure bourgmestre gouverneur
    gouverneure chancelier chancelière syndic syndique recteur rectrice porte-parole"""
)
"""Offices that one person holds at a time: the office alone says who speaks."""

KEPT_ADJECTIVES = _words(
    """premier première premiers premières seul seule dernier dernière ancien ancienne faux fausse futur future
    possible probable présumé présumée présumés supposé supposée éventuel éventuelle mort morte morts mortes vivant
    vivante unique grave graves meilleur meilleure pire second seconde deuxième troisième même autre autres quelques
    plusieurs nouveau nouvelle nouveaux nouvelles nul nulle certain certaine record fermé fermée ouvert ouverte
    adjoint adjointe général générale honoraire suppléant suppléante supérieur supérieure suprême national
    nationale central centrale international internationale constitutionnel constitutionnelle fédéral fédérale"""
)
"""Adjectives that change what is said: never left out."""
