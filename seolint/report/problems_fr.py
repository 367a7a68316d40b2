"""The French of errors: each English message and hint that seolint raises, with its places open.

Errors are raised in English, since a library's users read them in their logs; the command
line speaks French. A test holds this table against every error that the package raises.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["in_french"]

_FRENCH: tuple[tuple[str, str], ...] = (
    # Files
    ("there is no such file", "fichier introuvable"),
    ("is a folder, not a file", "c’est un dossier, pas un fichier"),
    ("is not a regular file", "ce n’est pas un fichier ordinaire"),
    ("is read-only", "fichier en lecture seule"),
    ("is no longer there", "le fichier a disparu"),
    ("cannot be read ({why})", "illisible ({why})"),
    ("cannot be written ({why})", "impossible d’écrire ({why})"),
    ("given up after {seconds} s, in rule {rule}", "abandonné au bout de {seconds} s, pendant la règle {rule}"),
    ("given up after {seconds} s", "abandonné au bout de {seconds} s"),
    ("holds no text", "ce n’est pas du texte"),
    (
        "is too long for an article ({size} MB, at most {limit})",
        "trop long pour un article ({size} Mo, {limit} au plus)",
    ),
    ("is neither UTF-8 nor Windows-1252", "encodage inconnu : ni UTF-8 ni Windows-1252"),
    (
        "is not valid TOML: text stands between quotation marks, dates and numbers do not",
        "TOML invalide : un texte s’écrit entre guillemets droits, une date ou un nombre sans",
    ),
    ("is not valid TOML: what is opened must be closed", "TOML invalide : ce qui est ouvert n’est pas refermé"),
    ("is not valid TOML: a key stands there twice", "TOML invalide : une clé y est deux fois"),
    (
        "is not valid TOML: a key, “=” and a value stand on each line",
        "TOML invalide : chaque ligne porte une clé, « = » et une valeur",
    ),
    ("is not valid {encoding}", "le contenu n’est pas du {encoding} valide"),
    ("standard input cannot be read beside files", "l’entrée standard ne se lit pas en même temps que des fichiers"),
    ("text without a file cannot be written back", "un texte sans fichier ne peut pas être réécrit"),
    ("--locale: unknown language “{name}”", "--locale : langue inconnue : « {name} »"),
    ("unknown format {name}", "format inconnu : {name}"),
    ("seolint was ended by the system on this file", "le système a arrêté seolint sur ce fichier"),
    ("seolint failed on this file ({why})", "seolint a échoué sur ce fichier ({why})"),
    (
        "{n} rules failed on this file, first {rule} ({why})",
        "{n} règles ont échoué sur ce fichier, la première est {rule} ({why})",
    ),
    ("rule {rule} failed on this file ({why})", "la règle {rule} a échoué sur ce fichier ({why})"),
    # Optimizing and mending
    ("there is no text to optimize", "aucun texte à mettre en forme"),
    ("this text is not French", "ce texte n’est pas en français"),
    ("there is no change “{id}”", "aucune modification ne porte l’id « {id} »"),
    ("--review reads its answers from standard input", "--review lit ses réponses sur l’entrée standard"),
    ("this source is too long", "cette source est trop longue"),
    ("there is no text in this source", "cette source ne contient pas de texte"),
    ("this source is not French", "cette source n’est pas en français"),
    (
        "the fixes of {rules} undo each other; the text was left as it was",
        "les corrections de {rules} se défont l’une l’autre ; le texte est resté tel quel",
    ),
    # Baseline and version control
    ("is no baseline ({why})", "ce n’est pas une référence ({why})"),
    ("git cannot be run", "git ne se lance pas"),
    ("git says: {why}", "git répond : {why}"),
    ("“{name}” is no revision", "« {name} » n’est pas une révision"),
    ("either --accept or --refuse is needed", "il faut --accept ou --refuse, pas les deux"),
    ("--watch needs the package watchfiles", "--watch a besoin du paquet watchfiles"),
    ("{one} and {other} contradict each other", "{one} et {other} se contredisent"),
    ("holds no comments: its format has none", "pas de commentaires possibles dans ce format"),
    ("is an article of this run", "c’est l’un des articles à relire"),
    ("is no baseline of this version", "référence d’une autre version"),
    ("is no baseline", "ce n’est pas une référence"),
    ("the folder {folder} is in no git repository", "le dossier {folder} n’est dans aucun dépôt git"),
    ("git does not know “{revision}”", "git ne connaît pas « {revision} »"),
    ("no path is given by “”", "un chemin vide ne désigne rien"),
    ("--select names no rule", "--select ne nomme aucune règle"),
    ("no comment silences {rules}", "aucun commentaire ne fait taire {rules}"),
    ("require_reason asks for a reason", "require_reason exige un motif"),
    ("--reason goes with --add-suppressions", "--reason ne va qu’avec --add-suppressions"),
    ("“{reason}” would end the comment", "« {reason} » fermerait le commentaire"),
    ("standard input cannot be watched", "l’entrée standard ne se surveille pas"),
    # Rules
    ("there is no rule or group “{name}”", "règle ou groupe inconnu : « {name} »"),
    ("there is no rule “{name}”", "règle inconnue : « {name} »"),
    ("there is no profile “{name}”", "profil inconnu : « {name} »"),
    ("no check is called “{name}”", "aucun contrôle ne s’appelle « {name} »"),
    ("cannot import “{module}” for “{name}”: {why}", "« {module} » ne s’importe pas, pour « {name} » : {why}"),
    ("“{module}” has no function “{name}”", "« {module} » n’a pas de fonction « {name} »"),
    ("the file must be called {name}, like its rule", "le fichier doit s’appeler {name}, comme sa règle"),
    ("profile “{name}” extends “{base}”, which cannot be", "le profil « {name} » ne peut pas étendre « {base} »"),
    ("rule {name} supersedes unknown rule “{other}”", "la règle {name} en remplace une inconnue, « {other} »"),
    ("a rule file must be a mapping of keys to values", "un fichier de règle associe des clés à des valeurs"),
    ("there is no key “{place}” in a profile", "un profil n’a pas de clé « {place} »"),
    ("See docs/configuration.", "Voir docs/configuration."),
    ("“{place}” is missing", "« {place} » manque"),
    ("there is no key “{place}” in a rule", "une règle n’a pas de clé « {place} »"),
    ("“{place}” must be {known}, not “{value}”", "« {place} » doit valoir {known}, pas « {value} »"),
    ("“{place}” cannot be “{value}”", "« {place} » ne peut pas valoir « {value} »"),
    ("there is no scope “{name}”", "portée inconnue : « {name} »"),
    ("there is no metric “{name}”", "mesure inconnue : « {name} »"),
    ("there is no fix “{name}”", "correctif inconnu : « {name} »"),
    ("“{pattern}” is no regular expression ({why})", "« {pattern} » n’est pas une expression régulière ({why})"),
    (
        "option “{name}”: its default is not of type {type}",
        "option « {name} » : sa valeur par défaut n’est pas du type attendu ({type})",
    ),
    ("there is no lexicon {name}", "lexique introuvable : {name}"),
    # Configuration
    ("rule_paths: there is no folder “{path}”", "rule_paths : dossier introuvable, « {path} »"),
    ("unknown key “{name}”", "clé inconnue : « {name} »"),
    ("the key “{name}” is missing", "il manque la clé « {name} »"),
    ("“extend” comes back to {name}", "« extend » revient à {name}"),
    ("“extend” names {name}, which is not there", "« extend » désigne {name}, introuvable"),
    ("rule {rule} has no option “{name}”", "la règle {rule} n’a pas d’option « {name} »"),
    ("{option}: must be of type {type}, not {value}", "{option} : {value} n’est pas du type attendu ({type})"),
    ("{option}: must be one of {choices}, not {value}", "{option} : au choix {choices}, pas {value}"),
    ("{option}: must be at least {least}, not {value}", "{option} : au moins {least}, pas {value}"),
    ("{option}: must be at most {most}, not {value}", "{option} : au plus {most}, pas {value}"),
    ("{option}: must be a list of {type}s", "{option} : attend une liste de {type}"),
    # Hints
    ("Did you mean “{name}”?", "Vouliez-vous dire « {name} » ?"),
    ("Check the path.", "Vérifiez le chemin."),
    ("Make the file writable, or exclude it.", "Rendez le fichier modifiable, ou excluez-le par `exclude`."),
    ("Use - to read standard input.", "Donnez - pour lire l’entrée standard."),
    (
        "Exclude the file, or give it more time with --timeout.",
        "Excluez ce fichier, ou laissez-lui plus de temps avec --timeout.",
    ),
    ("Save the file as UTF-8.", "Enregistrez le fichier en UTF-8."),
    ("Divide the file, or exclude it.", "Divisez-le, ou excluez-le par `exclude`."),
    ("Name a Markdown, HTML or text file.", "Donnez un fichier Markdown, HTML ou texte."),
    ("Give an article of a few sentences.", "Donnez un article de quelques phrases."),
    ("Give “-” alone.", "Donnez « - » seul."),
    ("See docs/rules for a complete rule.", "Une règle complète se trouve dans docs/rules."),
    (
        "Write module:function, one of {kinds}, or install the package that offers it.",
        "Écrivez module:fonction, l’un de {kinds}, ou installez le paquet qui le fournit.",
    ),
    (
        "Ignore one of these rules for this file, and tell its author.",
        "Ignorez l’une de ces règles pour ce fichier, et prévenez son auteur.",
    ),
    (
        "Please report it with the file; SEOLINT_DEBUG=1 shows where.",
        "Signalez-le-nous avec le fichier ; SEOLINT_DEBUG=1 montre où.",
    ),
    (
        "optimize writes French: give it a French article.",
        "optimize écrit en français : donnez-lui un article français.",
    ),
    ("Write it anew with --update-baseline.", "Récrivez-la avec --update-baseline."),
    ("--changed-since needs git.", "--changed-since a besoin de git."),
    ("Give a branch, a tag or a commit.", "Donnez une branche, une étiquette ou un commit."),
    ("Ids are in the JSON of “optimize --to json”.", "Les id sont dans le JSON d’« optimize --to json »."),
    (
        "Give the options that optimize was given; ids are in “optimize --to json”.",
        "Donnez les options données à optimize ; les id sont dans « optimize --to json ».",
    ),
    (
        "Name the article's file instead of “-”.",
        "Nommez le fichier de l’article au lieu de « - ».",
    ),
    (
        "Give the passages that matter, not a whole book.",
        "Donnez les passages utiles, pas un livre entier.",
    ),
    ("Give a French text of a few sentences.", "Donnez un texte français de quelques phrases."),
    (
        "Nothing is translated: give a French source.",
        "Rien n’est traduit : donnez une source en français.",
    ),
    ("Write module:function, or {names}.", "Écrivez module:fonction, ou {names}."),
    ("Write the report to a file of its own.", "Écrivez le rapport dans un autre fichier."),
    ("Give “.” for this folder.", "Donnez « . » pour ce dossier-ci."),
    ("Name rules or groups, or leave the option out.", "Nommez des règles ou des groupes, ou omettez l’option."),
    ("Use a baseline instead.", "Prenez plutôt une référence (--update-baseline)."),
    ("Give it with --reason.", "Donnez-le par --reason."),
    ("Write it in plain words.", "Écrivez-le en toutes lettres."),
    ("Give one of the two.", "Donnez l’une des deux options."),
    ("Name files or folders.", "Donnez des fichiers ou des dossiers."),
    ("Use one of: {names}.", "Au choix : {names}."),
)


_WORDS = {
    # Types, as JSON and TOML call them
    "string": "texte",
    "integer": "nombre entier",
    "number": "nombre",
    "boolean": "true ou false",
    "array": "liste",
    "table": "table",
    # Why the system refuses a file
    "No such file or directory": "dossier introuvable",
    "Permission denied": "accès refusé",
    "Is a directory": "c’est un dossier",
    "Not a directory": "ce n’est pas un dossier",
    "No space left on device": "disque plein",
    "Read-only file system": "disque en lecture seule",
    "File name too long": "nom trop long",
    "Input/output error": "erreur de lecture",
    "Too many levels of symbolic links": "lien qui tourne en rond",
}
"""What may stand in the open places of a message."""


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(_expression(english), re.DOTALL), french) for english, french in _FRENCH)


def _expression(template: str) -> str:
    parts = re.split(r"\{(\w+)\}", template)
    return "".join(f"(?P<{part}>.+?)" if i % 2 else re.escape(part) for i, part in enumerate(parts))


def in_french(text: str) -> str:
    """The French of an error's message or hint; ``text`` itself where it is of another's making."""
    for pattern, french in _patterns():
        match = pattern.fullmatch(text)
        if match:
            return french.format_map({k: _WORDS.get(v, v) for k, v in match.groupdict().items()})
    return text
