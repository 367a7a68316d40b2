# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What leads to other articles.

Data only, in the notation of :mod:`seolint.french.debris_phrases`.
"""

from __future__ import annotations

from seolint.french.debris_phrases import Phrase

__all__ = ["LINKS"]

LINKS: tuple[Phrase, ...] = (
    Phrase(
        "read-also",
        ("lire", "voir", "aussi", "sujet", "également", "read", "découvrir", "dossier", "écouter", "lectures"),
        "title",
        "strong",
        (
            r"[-–—>→►▶•*|(\[]* ?(?:à|a) (?:re)?(?:lire|voir|écouter|regarder|découvrir|consulter)(?: (?:aussi|également|encore|ensuite))?(?: (?:sur le même (?:sujet|thème)|dans (?:ce|le même) dossier|sur [A-Z]\w+))? ?[:|>→»–—-]",
            r"[-–—>→►▶•*|(\[]* ?(?:à|a) (?:re)?(?:lire|voir|écouter|regarder|découvrir|consulter) (?:aussi|également|encore|ensuite)",
            r"[-–—>→►▶•*|(\[]* ?(?:lire|écouter|lisez|voyez|regarder|découvrez|consultez|relire) (?:aussi|également|encore|ensuite)(?: (?:notre|nos|l'|les?|la) (?:article|dossier|enquête|reportage|analyse|décryptage|entretien|interview|tribune)s?)? ?[:|>→–—-]",
            r"[-–—>→►▶•*|(\[]* ?(?-i:LIRE AUSSI|À LIRE AUSSI|A LIRE AUSSI|VOIR AUSSI|LIRE ÉGALEMENT|À VOIR AUSSI|À LIRE|A LIRE|Lire aussi|Lire également|À lire aussi|À lire également)",
            # Encyclopedias say «Voir aussi :» in a line of its own, and mean it.
            r"(?<=[.!?…»]\s)(?-i:Voir aussi|Voir également) ?:",
            r"(?:sur le même (?:sujet|thème)|dans le même dossier|dans la même (?:rubrique|catégorie)|articles? (?:liés?|connexes?|similaires?|associés?|recommandés?)|en savoir plus|pour aller plus loin|notre (?:dossier|sélection)|nos articles sur (?:le|ce) sujet) ?[:|>→]",
            r"(?:read (?:more|also|next)|see also|related(?: articles?)?|more on this story) ?[:|>→–—-]",
        ),
    ),
    Phrase(
        "read-also",
        ("lus", "recommand", "aimer", "même", "articles", "dossier"),
        "none",
        "weak",
        (
            r"(?:les )?(?:articles )?(?:les )?plus lus",
            r"(?:articles )?recommandés?(?: pour vous)?",
            r"(?:vous|cela|ça|ceci) (?:aimerez|pourriez aimer|pourrait vous intéresser|devrait vous plaire)(?: peut-être)?(?: aussi| également)?",
            r"sur le même (?:sujet|thème)",
            r"articles (?:liés|similaires|connexes)",
            r"dans le même dossier",
        ),
    ),
)
