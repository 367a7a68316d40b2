"""The few English words that translators leave in square brackets, in French.

«[in Ukraine]» → «en Ukraine». A gloss is translated word for word from closed
tables or not at all: countries with their gender, prepositions, pronouns.
"""

from __future__ import annotations

import re

__all__ = ["translate_words"]

_FEMININE_TEXT = """
    Ukraine=Ukraine Russia=Russie France=France Germany=Allemagne Italy=Italie Spain=Espagne China=Chine India=Inde
    Turkey=Turquie Syria=Syrie Greece=Grèce Poland=Pologne Belgium=Belgique Switzerland=Suisse Austria=Autriche
    Hungary=Hongrie Romania=Roumanie Bulgaria=Bulgarie Serbia=Serbie Croatia=Croatie Slovakia=Slovaquie
    Slovenia=Slovénie Finland=Finlande Sweden=Suède Norway=Norvège Ireland=Irlande Iceland=Islande Scotland=Écosse
    England=Angleterre Europe=Europe Africa=Afrique Asia=Asie Australia=Australie Belarus=Biélorussie
    Moldova=Moldavie Armenia=Arménie Georgia=Géorgie Libya=Libye Tunisia=Tunisie Algeria=Algérie Egypt=Égypte
    Ethiopia=Éthiopie Somalia=Somalie Jordan=Jordanie Palestine=Palestine Argentina=Argentine Bolivia=Bolivie
    Colombia=Colombie Thailand=Thaïlande Malaysia=Malaisie Indonesia=Indonésie Mongolia=Mongolie Latvia=Lettonie
    Lithuania=Lituanie Estonia=Estonie Albania=Albanie Crimea=Crimée Iran=Iran Iraq=Irak Israel=Israël
    Afghanistan=Afghanistan Angola=Angola Uganda=Ouganda Ecuador=Équateur Uruguay=Uruguay Azerbaijan=Azerbaïdjan
"""
_MASCULINE_TEXT = """
    Japan=Japon Canada=Canada Brazil=Brésil Mexico=Mexique Portugal=Portugal Denmark=Danemark Lebanon=Liban
    Morocco=Maroc Mali=Mali Niger=Niger Chad=Tchad Sudan=Soudan Senegal=Sénégal Cameroon=Cameroun Congo=Congo
    Rwanda=Rwanda Kenya=Kenya Pakistan=Pakistan Vietnam=Vietnam Yemen=Yémen Qatar=Qatar Kuwait=Koweït Chile=Chili
    Peru=Pérou Venezuela=Venezuela Kazakhstan=Kazakhstan Kosovo=Kosovo Luxembourg=Luxembourg Donbas=Donbass
"""
_CITIES_TEXT = """
    Gaza=Gaza Kyiv=Kiev Kiev=Kiev Moscow=Moscou London=Londres Paris=Paris Beijing=Pékin Washington=Washington
    Brussels=Bruxelles Geneva=Genève Berlin=Berlin Rome=Rome Jerusalem=Jérusalem Taiwan=Taïwan Cuba=Cuba
"""


def _table(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


_FEMININE, _MASCULINE, _CITIES = _table(_FEMININE_TEXT), _table(_MASCULINE_TEXT), _table(_CITIES_TEXT)

_LONG = {
    "North Korea": ("f", "Corée du Nord"),
    "South Korea": ("f", "Corée du Sud"),
    "South Africa": ("f", "Afrique du Sud"),
    "New Zealand": ("f", "Nouvelle-Zélande"),
    "Saudi Arabia": ("f", "Arabie saoudite"),
    "Great Britain": ("f", "Grande-Bretagne"),
    "Britain": ("f", "Grande-Bretagne"),
    "the United Kingdom": ("m", "Royaume-Uni"),
    "the UK": ("m", "Royaume-Uni"),
    "the United States": ("p", "États-Unis"),
    "the US": ("p", "États-Unis"),
    "the U.S.": ("p", "États-Unis"),
    "the Netherlands": ("p", "Pays-Bas"),
    "the European Union": ("f", "Union européenne"),
    "the EU": ("f", "Union européenne"),
    "the West Bank": ("f", "Cisjordanie"),
    "the Gaza Strip": ("f", "bande de Gaza"),
    "the Middle East": ("m", "Proche-Orient"),
    "the White House": ("f", "Maison Blanche"),
    "the country": ("m", "pays"),
    "the region": ("f", "région"),
    "the war": ("f", "guerre"),
    "the government": ("m", "gouvernement"),
    "the president": ("m", "président"),
    "the city": ("f", "ville"),
    "the company": ("f", "entreprise"),
}
_WHOLE = {
    "he": "il", "she": "elle", "they": "ils", "we": "nous", "and": "et", "or": "ou", "the": "le", "to": "à", "of": "de",
    "with": "avec", "for": "pour", "here": "ici", "there": "là-bas", "who": "qui", "today": "aujourd’hui",
}  # fmt: skip
_PREPOSITIONS = ("in", "from", "of", "to", "with", "for", "against", "by", "between", "and", "or", "about")
_VOWEL = re.compile(r"[aeiouyhàâéèêëîïôûœ]", re.IGNORECASE)


def translate_words(gloss: str, text: str = "") -> str | None:
    """The French of an English ``gloss`` (without its brackets), or ``None`` where the tables do not reach.

    «in» before a name that no table holds takes the preposition that ``text``,
    the article, uses with that name elsewhere.
    """
    words = " ".join(gloss.split())
    attested = re.fullmatch(r"in ([A-ZÀ-Þ][\w-]+)", words)
    if attested and _place(attested[1]) is None:
        used = re.search(rf"(?<![\w’'])(à|en|au|aux|dans le|dans la|dans les) {re.escape(attested[1])}\b", text)
        return f"{used[1]} {attested[1]}" if used else None
    if words.lower() in _WHOLE:
        return _WHOLE[words.lower()]
    head, _, rest = words.partition(" ")
    if rest and head.lower() in _PREPOSITIONS:
        place = _place(rest)
        return None if place is None else _with_preposition(head.lower(), *place)
    place = _place(words)
    return None if place is None else _with_article(*place)


def _place(name: str) -> tuple[str, str] | None:
    """Gender (f, m, p for plural, c for a city without article) and French name."""
    for known, answer in _LONG.items():
        if name.lower() in (known.lower(), known.lower().removeprefix("the ")):
            return answer
    for gender, table in (("f", _FEMININE), ("m", _MASCULINE), ("c", _CITIES)):
        if name in table:
            return gender, table[name]
    return None


def _with_article(gender: str, name: str) -> str:
    if gender == "c" or name == "Israël":
        return name
    if gender == "p":
        return f"les {name}"
    if _VOWEL.match(name):
        return f"l’{name}"
    return f"{'la' if gender == 'f' else 'le'} {name}"


def _with_preposition(word: str, gender: str, name: str) -> str:
    vowel = _VOWEL.match(name) is not None
    common = name[0].islower() or name in ("Maison Blanche", "Union européenne", "Proche-Orient")
    if word in ("in", "to") and not common:
        if gender == "c":
            return f"à {name}"
        return f"aux {name}" if gender == "p" else f"en {name}" if gender == "f" or vowel else f"au {name}"
    if word in ("from", "of"):
        if gender == "p":
            return f"des {name}"
        if gender == "m" and not vowel:
            return f"du {name}"
        if gender == "f" and common and not vowel:
            return f"de la {name}"
        if gender == "f" and common:
            return f"de l’{name}"
        return f"d’{name}" if vowel else f"de {name}"
    preposition = {"in": "dans", "to": "vers", "with": "avec", "for": "pour", "against": "contre", "by": "par",
                   "between": "entre", "and": "et", "or": "ou", "about": "à propos de"}[word]  # fmt: skip
    return f"{preposition} {_with_article(gender, name)}"
