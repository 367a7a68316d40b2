"""What an article leaves open, as questions that an editor could answer without inventing anything.

They come from what the text does not say (no date, no figure, no voice, no
cause, no beginning, nothing that follows), from what it says vaguely, and from
whom it names without letting them speak; they are in French, like the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

from seolint.article import Article
from seolint.editing.leaning import lean
from seolint.engine.question_words import BODIES, COUNTRIES, THINGS_BY_LETTERS, UNNAMED, WITHOUT_ARTICLE
from seolint.engine.who_speaks import WhoSpeaks

__all__ = ["open_questions"]

MOST = 5
"""Questions given at most."""

_MONTHS = r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DATE = re.compile(rf"\b(?:1er|\d{{1,2}})[ \u00a0\u202f](?:{_MONTHS})\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:hier|avant-hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?"
    r"|(?:la semaine|le mois) derni(?:ère|er)|l[’']an dernier"
    r"|ces derni(?:ers|ères) (?:jours|semaines|mois)|récemment)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_QUOTATION = re.compile(r"[«“\"](?=[^»”\"\n]{12,}[»”\"])\s?(?:[^\s»”\"]+\s+){3,}[^»”\"\n]+[»”\"]")
"""Four words or more: «Rencontres Wikimédia» is what something is called."""
_CAUSE = re.compile(
    r"\b(?:parce qu|car\b|puisqu|en raison d|à cause d|grâce à|faute d|afin d|afin qu|pour que\b|dans l[’']espoir"
    r"|à la suite d|sous l[’']effet d|à l[’']origine|d[’']origine|serait parti|provoqu|causée?s?\b|due?s? à\b|dû à\b"
    r"|s[’']expliqu|en cause\b|l[’']objectif|le but\b|a révélé|ont révélé|après (?:qu|une?|l[ea]s?|l[’']|avoir|des)\b|"
    r"suite à|lié[es]* (?:à|aux?)\b|soupçonn|accus|permettr|permet d|contrainte?s? d|obligée?s? d|manque d|pénurie|"
    r"poussée?s? (?:à|par)|victime|malgré|face à|pour (?!l[ea]s? |l[’']|une? |sa |son |ses |cette |ce |eux|elle|lui)"
    r"\w+(?:er|ir|re)\b)",
    re.IGNORECASE,
)
_ENDED = (
    r"(?:est mort|est décédé|mort d|décès d|assassinat d|obsèques d|hommage à|disparition d|meurtre d|a été tué|"
    r"assassinée?\b|abattue?\b|tuée?\b)"
)
_SINCE = re.compile(
    r"\b(?:depuis|dès|à partir d|remonte|datent?|fondée?s?|créée?s?|lancée?s?|née?s? en)\b|\ben (?:19|20)\d\d\b"
    rf"|\b(?:{_MONTHS}) (?:19|20)\d\d\b|\b\d{{1,2}} (?:{_MONTHS})\b",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\b(?:toujours|encore|de plus en plus|continue(?:nt)?|ne cesse(?:nt)? d|se multiplient)\b", re.IGNORECASE
)
_VAGUE_COUNT = re.compile(
    r"\b(?:[Pp]lusieurs|[Dd]e nombreux|de nombreuses|des (?:dizaines|centaines|milliers|millions) d(?:e |[’']))\s?"
    r"(?!(?:années|ans|jours|semaines|mois|heures|minutes|fois|reprises|siècles|décennies|"
    r"milliers|centaines|dizaines|millions|milliards|autres)\b)"
    r"(?:[a-zà-ÿœ]{4,}s|[a-zà-ÿœ]{3,}x)\b"
)
_SOMEBODY = re.compile(
    rf"\b(?P<who>(?:[Uu]ne?|[Ll][’']une?) (?:des )?(?:{UNNAMED})s?(?: (?:d[eu] |d[’'])[\w’' -]{{3,30}})?)\b"
    r"(?P<next>,? [A-ZÀ-Ý])?"
)
_BODY = re.compile(
    rf"\b(?P<det>[Ll]a |[Ll]e |[Ll][’'])(?P<body>{BODIES})\b(?! (?:d[eu]s?\b|d[’']))"
    r"(?P<name>(?: [A-ZÀ-Ý][\w’'-]+){1,3})?"
)
_NAMED_BODIES = frozenset(
    """entreprise société groupe club association collectif syndicat fédération ligue université agence commission
    région département exploitant constructeur éditeur fabricant propriétaire direction conseil""".split()  # noqa: SIM905
)
"""Kinds of bodies of which there are many: without its name, the question would be «which one?»."""
_FULL_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?: (?:de |du |d[’']|Le |La )?[A-ZÀ-ÖØ-Þ][\w’'-]+){1,2}\Z")
_THINGS = re.compile(
    r"\b(?:Institute|University|Post|Times|Group|Company|Park|Place|Cup|Center|Award|Coupe|Saint|Sainte|Mont|Cour|"
    r"Agence|Institut|Université|Fondation|Conseil|Parti|Union|Nations|Maison|Banque|Forum|Service|Services)\b"
)
_MENTIONED = 2
"""Mentions from which a body with a name plays a part."""

_SHORT = 250
"""Words above which a text says why and what next in more ways than can be listed."""

_QUOTED_FROM, _QUOTED_TO = 25, 110
"""Characters of a sentence that a question quotes."""

_POINTING = re.compile(r"\b(?:ce|cet|cette|ces) \w", re.IGNORECASE)
_PENDING = re.compile(
    r"\bn[’']?(?:e |)?(?:a|ont|est|sont) (?:pas|toujours pas)(?: encore)? (?:été )?"
    r"(?:répondu|rend|confirm|souhaité|voulu|communiqué|tranch|statué|publi|connu|précis|fait connaître|donné suite)"
    r"\w*|"
    r"\bpas encore\b",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"^(?!.*\b(?:si|selon|d[’']après|à condition|avec|sans)\b)(?!.*\bs[’']ils?\b)"
    r".*\b(?:aur|ser)ai(?:t|ent) \w+(?:é|i|u|is|it)e?s?\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:va|vont|doit|doivent|devrait|devraient|prévue?s?|attendue?s?|prochaine?s?|demain|bientôt|dans les \w+ jours|"
    r"délibéré|reportée?s? au|à compter du|d[’']ici|à partir du?|jusqu[’']au?x?|"
    r"\w{2,}(?:era|eront|ira|iront|dra|dront))\b",
    re.IGNORECASE,
)


def open_questions(article: Article) -> tuple[str, ...]:
    """The questions, the most natural ones first, at most five."""
    text = " ".join(article.blocks[i].text for i in article.own_prose)
    # A longer text says why and what next in words that no list holds.
    short = sum(article.block_words(i) for i in article.own_prose) < _SHORT
    asked = [
        *_when(text),
        *_how_many(text),
        *_voices(article, text),
        *_who(text),
        *_pending(article),
        *_unconfirmed(article),
        *(_since(text) if short else ()),
        *(_why(text) if short else ()),
        *(_next(text) if short else ()),
    ]
    return tuple(dict.fromkeys(asked))[:MOST]


def _when(text: str) -> list[str]:
    if _DATE.search(text):
        return []
    vague = _VAGUE.search(text)
    if vague:
        return [f"«\u00a0{vague[0].lower()}\u00a0»\u00a0: à quelle date exactement\u202f?"]
    return ["Quand\u202f? Le texte ne donne aucune date."]


def _how_many(text: str) -> list[str]:
    if not _FIGURE.search(text):
        return ["Combien\u202f? Le texte ne donne aucun chiffre."]
    vague = _VAGUE_COUNT.search(text)
    return [f"«\u00a0{_quoted(vague[0])}\u00a0»\u00a0: combien exactement\u202f?"] if vague else []


def _quoted(words: str) -> str:
    """Words of the text as a question quotes them."""
    return " ".join(words.split()).replace("'", "’")


def _who(text: str) -> list[str]:
    """Somebody who is quoted or acts without a name."""
    for match in _SOMEBODY.finditer(text):
        # «un jeune manifestant, Abdel Nasser», «Oumar Maïga, l’un des responsables» are named.
        named = re.search(r"[A-ZÀ-Ý][\w’'-]+, \Z", text[: match.start()])
        if match["next"] is None and named is None:
            return [f"«\u00a0{_quoted(match['who'])}\u00a0»\u00a0: qui est-ce\u202f?"]
    return []


def _sentences(article: Article) -> Iterator[str]:
    """The sentences that a question can quote whole, their final mark left out."""
    own = set(article.own_prose)
    for sentence in article.sentences:
        text = _quoted(sentence.text).rstrip(".")
        if sentence.block not in own or not _QUOTED_FROM <= len(text) <= _QUOTED_TO or set("«»“”?!:;") & set(text):
            continue
        if not lean(text) and not _POINTING.search(text):
            yield text


def _pending(article: Article) -> list[str]:
    """What was still to come when the text was written: an answer, a result, a decision."""
    found = (t for t in _sentences(article) if _PENDING.search(t))
    return [f"«\u00a0{t}\u00a0»\u00a0: du nouveau depuis\u202f?" for t in islice(found, 1)]


def _unconfirmed(article: Article) -> list[str]:
    """What the text only reports: somebody can confirm or deny it by now."""
    found = (t for t in _sentences(article) if _HEARSAY.search(t) and not _PENDING.search(t))
    return [f"«\u00a0{t}\u00a0»\u00a0: est-ce confirmé\u202f?" for t in islice(found, 1)]


def _since(text: str) -> list[str]:
    """What lasts without a beginning."""
    if _SINCE.search(text) or not _LASTING.search(text):
        return []
    return ["Depuis quand\u202f? Le texte ne dit pas quand cela a commencé."]


def _next(text: str) -> list[str]:
    return [] if _LATER.search(text) else ["Et maintenant\u202f? Le texte ne dit pas ce qui doit suivre."]


def _why(text: str) -> list[str]:
    return [] if _CAUSE.search(text) else ["Pourquoi\u202f? Le texte ne donne aucune cause."]


def _voices(article: Article, text: str) -> list[str]:
    """Whom the text names and never lets speak: persons, states, bodies; no places, no things, no dead."""
    speaking = WhoSpeaks.of(article)
    headline = article.headline.text if article.headline is not None else ""
    names = (_called(name, text) for name in _names(article, f"{headline}\n{text}", speaking))
    silent = (f"Qu’en {_says(name)} {_quoted(name)}\u202f?" for name in chain(names, _bodies(text, speaking)))
    if not _QUOTATION.search(text):
        return ["Qui le dit\u202f? Le texte ne cite personne.", *islice(silent, 1)]
    return list(islice(silent, 2))


def _says(name: str) -> str:
    """«dit», or «disent» of several."""
    return "disent" if name.startswith("les ") else "dit"


def _names(article: Article, text: str, speaking: WhoSpeaks) -> Iterator[str]:
    """Persons and states among the article's keyphrases that stand in it at least twice and say nothing."""
    told = (k.text for k in article.keyphrases if k.count >= 2 and _central(k.text, article))
    return (n for n in told if _can_speak(n, text) and not _is_part(n, text) and not _speaks(n, speaking))


def _speaks(name: str, speaking: WhoSpeaks) -> bool:
    """Whether the text lets ``name`` say something, itself or through somebody."""
    if _FULL_NAME.match(name):
        return speaking.person_says(name)
    return speaking.says(re.sub(r"^(?:l[ae]s? |l[’'])", "", name, flags=re.IGNORECASE))


def _central(name: str, article: Article) -> bool:
    """Whether a state, of all names, is what the article is about: its title or its first paragraph says so."""
    bare = re.sub(r"^(?:l[ae]s? |l[’'])", "", name, flags=re.IGNORECASE).lower().replace("’", "'")
    if bare not in COUNTRIES:
        return True
    headline = article.headline.text if article.headline is not None else ""
    first = article.blocks[article.own_prose[0]].text if article.own_prose else ""
    return bare in f"{headline}\n{first}".lower().replace("’", "'")


def _can_speak(name: str, text: str) -> bool:
    bare = re.sub(r"^(?:l[ae]s? |l[’'])", "", name, flags=re.IGNORECASE)
    if bare.lower().replace("’", "'") in COUNTRIES:
        # «Qu’en dit Espagne ?»: a state is asked with its article, as the text gives it.
        return _called(name, text) != name or bare.lower() in WITHOUT_ARTICLE
    if name.isupper() and name.isalpha() and len(name) > 1:
        # An acronym that bears an article is a body, unless it is a thing or a measure.
        return name not in THINGS_BY_LETTERS and _called(name, text) != name
    if not _FULL_NAME.match(name) or _THINGS.search(name):
        return False
    before = rf"\b(?:à|au|aux|en|dans|la|le|les|du|stade|rue|place|prix|lycée)\s+{re.escape(name)}\b"
    if re.search(before, text):
        return False
    # The second expression is long to make, and most articles bury nobody.
    ended = rf"{_ENDED}\S{{0,3}}\s?(?:\w+ ){{0,4}}{re.escape(name)}|{re.escape(name)}\b[^.]{{0,40}}{_ENDED}"
    return not re.search(_ENDED, text, re.IGNORECASE) or not re.search(ended, text, re.IGNORECASE)


def _bodies(text: str, speaking: WhoSpeaks) -> Iterator[str]:
    """Bodies that the text names with a definite article and never lets speak.

    A company or a club is asked by its name: «la société» alone is not asked, nor is what stands there in passing.
    """
    found: set[str] = set()
    asked: set[str] = set()
    for match in _BODY.finditer(text):
        kind, name = match["body"].lower(), (match["name"] or "").strip()
        if (kind in _NAMED_BODIES and not name) or kind in found:
            continue
        called = match["det"].lower().replace("'", "’") + match["body"] + (f" {name}" if name else "")
        if called in asked or (name and text.count(name) < _MENTIONED):
            continue
        asked.add(called)
        if not speaking.body_says(called):
            found.add(kind)
            yield called


def _is_part(name: str, text: str) -> bool:
    """Whether the name mostly stands behind another capital: «Goff» of «Anne Le Goff»."""
    told = len(re.findall(rf"\b{re.escape(name)}\b", text))
    behind = len(re.findall(rf"(?<=\w )(?:[A-ZÀ-Ý][\w’'-]* )+{re.escape(name)}\b", text))
    return 2 * behind >= told


_CONTRACTED = {"du": "le ", "au": "le ", "des": "les ", "aux": "les "}


def _called(name: str, text: str) -> str:
    """The name with its article, where the text gives it one («du RUSI» says «le RUSI»).

    An acronym needs it attested once, since brackets and headings leave it out;
    another name, in a third of its places.
    """
    place = rf"(?<!\()(?:\b(?P<article>(?i:la|les|le|du|des|au|aux))\s+|\b(?P<elided>(?i:l))[’'])?{re.escape(name)}\b"
    forms: Counter[str] = Counter()
    for match in re.finditer(place, text):
        said = (match["article"] or "").lower()
        forms["l’" if match["elided"] else _CONTRACTED.get(said) or (f"{said} " if said else "")] += 1
    bare = forms.pop("", 0)
    best = sorted(forms.items(), key=lambda kv: (-kv[1], kv[0]))
    if best and (name.isupper() or 2 * sum(forms.values()) >= bare):
        return best[0][0] + name
    return name
