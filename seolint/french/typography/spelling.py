"""Ligatures and accents that French spelling asks for: closed lists, so that names stay untouched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.french.typography.characters import Correction
from seolint.french.typography.masks import free_matches
from seolint.text import Span

__all__ = ["capital_accents", "day_and_month_capitals", "ligatures"]


def _words(*lines: str) -> str:
    """One alternation of the words of ``lines``."""
    return "|".join(w for line in lines for w in line.split())


_END = r"(?![^\W_])"
_OE = re.compile(
    rf"""(?ix) (?<![^\W_]) (?:
        (?:c|ch|ranc|cons|s|éc|ec|contrec|b|n|v)? (?P<a>oe)
            (?: urs? | uf s? | ud s? | ux? | ur(?:ant|er|ement|é) e?s? ) {_END}
      | (?:man|dés|des|mid|ch)? (?P<b>oe) uvr [a-zéèê]*
      | (?P<c>oe) il (?:s|let|lets|lères?|lades?|letons?)? {_END}
      | m (?P<d>oe) urs {_END}
      | f (?P<e>oe) t (?:us|ale?s?|aux|icide) {_END}
      | (?P<f>oe) (?:cumén | cumen | sophag | strog | strus | nolog | nothèque | dème | démat | dip ) [a-zéèêï]*
      | c (?P<g>oe) (?:liaque | lioscop | lacanth ) [a-zéè]*
    )"""
)
_NOT_OE = frozenset(
    [
        "oedipus",
        "noeux",
        "soeux",
        "boeux",
        "soeud",
        "voeud",
        "boeud",
        "choeud",
        "oeux",
        "oeur",
        "oeurs",
        "oeud",
        "coeud",
        "coeux",
    ]
)
"""What the pattern allows and no French word is."""

# Not «Education», «Edition», «Emission»…: without their accent they are English words, and names hold those.
_E_ACUTE = _words(
    "tats? tatiques? coles? coli(?:er|ère)s? glises? tapes? tudes? tudiante?s? tudier conomies? conomiques?",
    "conomistes? galités? galement quipes? quipements? quipementiers? lysée gypte gyptien(?:ne)?s? cosse",
    "cossais(?:es?)? thiopie thiopien(?:ne)?s? vénements? vènements? cologies? cologiques? cologistes? lectricité",
    "lectriques? lèves? crans? critures? crire crits? crivaine?s? diteurs? ditrices? mirats quateur rythrée",
    "pidémies? pisodes? poques? preuves? quilibres? tablissements? tant tait taient tonnant tonnamment videmment",
    "vitez viter vêques? vêché normément changes? chéances? checs? chelles? clairages? couter? coutez dito difices?",
    "léments? missaires? nergies? nergétiques? pargne toiles? trang(?:er|ère)s? vaporation valuer voquer",
)
_ISLANDS = r"-de-France|-d['’]|\s+(?:de|d['’]|du|des|Maurice|Marquises|Canaries|Baléares)"
_ACCENTED = re.compile(
    rf"(?<![^\W_])(?:(?P<acute>E)(?=(?:{_E_ACUTE}){_END})|(?P<circumflex>E)(?=tres?{_END})"
    rf"|(?P<island>I)(?=les?(?:{_ISLANDS})))"
)

# Said behind the letter that is meant, so that only places with that letter are looked at.
_OPENS = (
    r"(?:(?<![^\n].)|(?<=[.!?…] .)|(?<=[.!?…]\u00a0.)|(?<=[«“(\"].)|(?<=« .)|(?<=«\u00a0.)|(?<=«\u202f.)|(?<=: .)"
    r"|(?<=[—–-] .))"
)
_AFTER_CE = "jour propos sujet moment titre stade niveau prix rythme point terme"
_AFTER_CETTE = "occasion époque fin date heure question"
_AFTER_LA = _words(
    "fin suite place veille une Une base tête demande différence croisée mi-\\w+ lumière recherche rentrée limite",
    "maison télévision radio faveur clé clef sortie surprise manière hauteur source longue lecture première barre",
    "mort naissance table",
)
_AFTER_L = _words(
    "inverse heure issue époque instar origine occasion image étranger automne approche aube aide avenir arrivée",
    "exception international intérieur extérieur ouest est unanimité instant évidence opposé aise abri",
)
_AFTER_A = _words(
    "noter nouveau propos travers savoir peine titre défaut moins quoi qui droite gauche terme chaque mesure",
    "condition force lire voir écouter découvrir retenir suivre mi-chemin",
    "Paris Lyon Marseille Toulouse Bordeaux Lille Nantes Nice Rennes Strasbourg Montpellier Grenoble Bruxelles",
    "Genève Lausanne Montréal Québec Londres Berlin Madrid Rome Moscou Kiev Washington Pékin Tokyo Dakar Alger Tunis",
)
_A_GRAVE = re.compile(
    r"(?P<a>A)"
    + _OPENS
    + r"(?=\s(?:"
    + "|".join(
        (
            rf"(?:{_AFTER_A})\b",
            r"(?:partir|cause)\sd",
            r"(?:long|court|moyen)\sterme\b",
            r"New\sYork\b",
            rf"ce\s(?:{_words(_AFTER_CE)})\b",
            r"cet\s(?:égard|effet|endroit|instant)\b",
            rf"cette\s(?:{_words(_AFTER_CETTE)})\b",
            rf"la\s(?:{_AFTER_LA})\b",
            rf"l['’](?:{_AFTER_L})\b",
            r"(?:lui\sseul|elle\sseule|vrai\sdire|deux\sreprises|plusieurs\sreprises)\b",
        )
    )
    + "))"
)
_CA = re.compile(
    r"(?P<c>C)(?<![^\W_]C)(?=a\s(?:(?:m|t|s|n)['’]|(?:"
    + _words(
        "est était sera serait fait faisait va allait vous nous me te se ne y a marche marchait peut pourrait doit",
        "devrait reste suffit dépend commence continue change signifie veut dit donne permet arrive prend tombe passe",
        "ressemble paraît semble sent vaut coûte sert aide rend aurait avait",
    )
    + r")\b))"
)
_MONTHS = "Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre"
_DAYS = "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche"
_HOLIDAYS = (
    "1er Mai|8 Mai|10 Mai|13 Mai|6 Juin|18 Juin|4 Juillet|14 Juillet|15 Août|4 Septembre|11 Septembre|1er Novembre"
    "|11 Novembre|25 Décembre|1er Janvier|6 Janvier|8 Mars|19 Mars|22 Mars"
)
"""Days that are names, with a capital of their own: «le 14 Juillet»."""
_CAPITAL = re.compile(
    rf"\d[ \u00a0](?P<dated>{_MONTHS})(?=\s(?:1[5-9]|20)\d\d\b)"
    rf"|\b[Ll]e (?!(?:{_HOLIDAYS})\b)(?:1er|\d{{1,2}})[ \u00a0](?P<plain>{_MONTHS})(?![\w-])"
    rf"|\b(?:en|fin|mi|de) (?P<month>{_MONTHS.replace('Mars|', '').replace('Mai|', '')})(?![\w-])(?!\s(?:19)?\d\d\b)"
    rf"|\b(?:le|ce|au|du|un) (?P<day>{_DAYS})(?![\w-])(?!\s(?:[Ss]aint|[Nn]oir|[Rr]ouge|[Gg]ras|des\s))"
)


def ligatures(text: str) -> Iterator[Correction]:
    """«oeuvre» → «œuvre», «Soeur» → «Sœur», from a closed list of words."""
    if "oe" not in text.lower():
        return
    for match in free_matches(_OE, text):
        if match.group().lower() in _NOT_OE:
            continue
        group = next(g for g in "abcdefg" if match[g] is not None)
        yield Span(*match.span(group)), "œ" if match[group] == "oe" else "Œ"


def capital_accents(text: str) -> Iterator[Correction]:
    """«Etat» → «État», «A partir de» → «À partir de», «Ca va» → «Ça va», from closed lists."""
    found = [(Span(*m.span("a")), "À") for m in free_matches(_A_GRAVE, text)]
    found += [(Span(*m.span("c")), "Ç") for m in free_matches(_CA, text)]
    for match in free_matches(_ACCENTED, text):
        accent = "É" if match["acute"] else "Ê" if match["circumflex"] else "Î"
        found.append((Span(*match.span()), accent))
    yield from sorted(found)


def day_and_month_capitals(text: str) -> Iterator[Correction]:
    """Days and months that carry an English capital («le Lundi», «3 Janvier 2024»); never «le 14 Juillet», «Mars»."""
    for match in free_matches(_CAPITAL, text):
        start = match.start(match.lastgroup or 0)
        yield Span(start, start + 1), text[start].lower()
