# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""Instructions to a writer or a language model that were pasted with an article, in English and French.

«Customize this title in french», «Make this article seo compatible, …,
create at least 700 words», «Réécris cet article», «En tant que modèle de
langage…», «Voici une version optimisée :».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seolint.french.edges import begins_here
from seolint.french.sentence_starts import new_sentence, sentence_may_begin
from seolint.text import Span

__all__ = ["find_instructions"]

_ENGLISH_VERB = (
    r"(?:make|write|re-?write|create|customi[sz]e|generate|translate|optimi[sz]e|summari[sz]e|paraphrase|rephrase|improve|"
    r"edit|proofread|correct|expand|shorten|turn|convert|use|add|include|ensure|give|provide|let|keep|insert|format|"
    r"produce|do|put|act|fix|change|adapt|revise|craft|compose)"
)
_ENGLISH_OBJECT = (
    r"(?:articles?|titles?|headlines?|texts?|contents?|paragraphs?|sub-?headings?|headings?|words?|seo|keywords?|french|"
    r"english|meta\s+descriptions?|blog|posts?|story|stories|sentences?|tone|plagiarism|bullet\s+points?|sections?|introduction|outline)"
)
_ENGLISH = re.compile(
    rf"(?:(?:please|can\s+you|could\s+you|i\s+want\s+you\s+to|i\s+need\s+you\s+to|you\s+(?:must|should|will|have\s+to)|now|then|also|and)\s*,?\s*)*"
    rf"{_ENGLISH_VERB}\b(?:\s+[\w’'-]+){{0,8}}?\s+{_ENGLISH_OBJECT}\b"
    rf"|you\s+are\s+(?:a|an)\s+(?:\w+\s+){{0,4}}(?:writer|editor|journalist|expert|assistant|copywriter|specialist)\b"
    rf"|act\s+as\s+(?:a|an)\s+(?:\w+\s+){{0,4}}(?:writer|editor|journalist|expert|assistant|copywriter|specialist)\b",
    re.IGNORECASE,
)
_ENGLISH_ASKS = re.compile(rf"\s{_ENGLISH_OBJECT}\b|you\s+are|act\s+as", re.IGNORECASE)
"""What every English instruction holds: to look for that is cheap, and French articles lack it."""
_THIS = r"(?:cet(?:te)?|ce|ces|l['’]|le|la|mon|ma|notre|un|une)\s*"
_OBJECT = (
    r"(?:article|titre|texte|contenu|paragraphe|brouillon|billet|chapô|communiqué|post|blog|résumé|introduction|sujet)"
)
_FRENCH = re.compile(
    rf"(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu\s+(?:dois|vas|peux)|je\s+(?:veux|voudrais|souhaite|souhaiterais)\s+que\s+tu|merci\s+de|veuillez|stp|s['’]il\s+te\s+plaît)\s*,?\s*(?:me\s+)?)?"
    rf"\b(?:réécri(?:s|vez|re|ves)|r[ée]dige[rsz]?|[ée]cri(?:s|vez|re)|optimise[rsz]?|tradui(?:s|sez|re)|génère[sz]?|générer|génére[rz]|crée[rz]?|résume[rsz]?|"
    rf"reformule[rsz]?|améliore[rsz]?|personnalise[rsz]?|corrige[rsz]?|adapte[rsz]?|transforme[rsz]?|ren(?:ds|dez|dre)|fai(?:s|tes|re)|paraphrase[rsz]?|raccourci(?:s|ssez|r)|développe[rsz]?)"
    rf"(?:-(?:moi|le|la))?\s+(?:\w+\s+){{0,2}}?(?:{_THIS}|de\s+)?(?:\w+\s+)?{_OBJECT}\b",
    re.IGNORECASE,
)
_FRENCH_SIGNS = re.compile(
    r"\b(?:seo|référencement|plagiat|mots[- ]clés?|intertitres?|sous-titres|(?:au\s+moins|minimum|environ|maximum|d['’]au\s+moins|de)\s+\d[\d\s]*\s*mots|"
    r"\d[\d\s]*\s*mots\s+(?:minimum|maximum|environ|au\s+moins)|en\s+français|sans\s+plagiat|ton\s+(?:journalistique|neutre|professionnel)|h2|balises?|prompt|méta[- ]?description)\b",
    re.IGNORECASE,
)
_SURE_SIGNS = re.compile(
    r"\b(?:(?:au\s+moins|minimum|environ|maximum|d['’]au\s+moins|de)\s+\d[\d\s]*\s*mots|\d[\d\s]*\s*mots\s+(?:minimum|maximum|environ|au\s+moins)|"
    r"optimisé\w*\s+(?:pour\s+le\s+)?seo|compatible\s+seo|sans\s+plagiat)\b",
    re.IGNORECASE,
)
_PERSONA = re.compile(
    r"(?:tu\s+es|vous\s+êtes|agis\s+(?:comme|en\s+tant\s+que)|agissez\s+comme|comporte-toi\s+comme)\s+(?:un|une|le|la)?\s*(?:\w+\s+){0,3}"
    r"(?:rédacteur|rédactrice|journaliste|expert\w*|assistante?|spécialiste|copywriter|éditeur|consultante?)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?:en\s+tant\s+qu(?:e\s+modèle\s+de\s+langage|['’](?:ia|intelligence\s+artificielle|assistante?\s+(?:ia|virtuelle?)|modèle))|as\s+an\s+ai(?:\s+language\s+model)?)\b"
    r"|(?:bien\s+sûr|certainement|absolument|d['’]accord|parfait|avec\s+plaisir)\s*[!,.:]\s*voici\b"
    r"|(?:sure|certainly|of\s+course|absolutely)\s*[!,.]\s*(?:here(?:['’]s|\s+is|\s+are)|i(?:['’]ll|\s+will|\s+can))\b"
    r"|voici\s+(?:une?|l['’]|la|le|votre|ton|les)\s*(?:\w+\s+){0,2}?(?:version|article|titre|texte|proposition|réécriture|traduction|reformulation|contenu|méta[- ]?description)s?\s*"
    r"(?:(?:\w+\s+){0,2}?(?:réécrite?|optimisée?|améliorée?|corrigée?|reformulée?|traduite?|demandée?|révisée?|seo|en\s+français|de\s+(?:votre|l['’]|ton)\s*\w+)\b[^.!?…:\n]{0,80})?\s*:"
    r"|here(?:['’]s|\s+is)\s+(?:the|your|a|an)\s+(?:\w+\s+){0,3}(?:version|article|title|text|translation|rewrite)\b"
    r"|(?:j['’]espère|i\s+hope)\s+(?:que\s+)?(?:cela|ça|cet\s+article|cette\s+version|this|that)\s+(?:(?:vous|te)\s+(?:convien\w+|aider?a?|sera\s+utile)|répond\w*\s+à\s+(?:votre|ta|vos)\s+(?:demande|attentes|besoins?)|helps?|correspond\s+à\s+(?:votre|ta|vos)|conviendra)\b"
    r"|n['’]hésite[sz]?\s+pas\s+à\s+(?:me\s+(?:dire|demander|contacter|solliciter)|demander\s+(?:d['’]autres|des)\s+(?:modifications|ajustements|précisions))"
    r"|(?:let\s+me\s+know\s+if\s+you|feel\s+free\s+to\s+(?:ask|let\s+me))\b"
    r"|(?:souhaitez|voulez|veux|souhaites)-(?:vous|tu)\s+que\s+je\s+(?:modifie|reformule|raccourcisse|développe|ajoute|traduise|rédige|corrige|génère|propose|réécrive|l['’]adapte)\b"
    r"|(?:note|remarque)\s*:\s*(?:cet\s+article|ce\s+texte|ce\s+contenu)\s+(?:a\s+été|est)\s+(?:généré|rédigé|réécrit|traduit)\s+(?:par|automatiquement|à\s+l['’]aide|avec)\b"
    r"|\[(?:insérer|insérez|insert|votre|your|ajouter|ajoutez|nom|name|date|lien|link)\b[^\]\n]{0,60}\](?!\()"
    r"|(?:regenerate\s+response|stop\s+generating|régénérer\s+la\s+réponse|copy\s+code|chatgpt\s+(?:a\s+dit|said)\s*:)"
    r"|(?:titre|méta[- ]?description|meta\s+description|slug|mots[- ]clés?(?:\s+principal|\s+secondaires)?)\s+seo\s*:|(?:prompt|instructions?)\s*:\s*(?=\w)",
    re.IGNORECASE,
)
_ANSWER_KEYS = (
    "en tant qu",
    "as an ai",
    "voici",
    "here",
    "i'll",
    "i’ll",
    "i will",
    "i can",
    "espère",
    "hope",
    "hésite",
    "let me know",
    "feel free",
    "souhait",
    "voulez",
    "veux",
    "note",
    "remarque",
    "[",
    "regenerate",
    "stop generating",
    "régénérer",
    "copy code",
    "chatgpt",
    "seo :",
    "seo:",
    "seo\u00a0:",
    "prompt",
    "instruction",
)
_ENGLISH_WORDS_TEXT = """
    a an the this that these those make write rewrite create customize customise generate translate optimize optimise
    summarize summarise paraphrase rephrase improve edit proofread correct expand shorten turn convert use add include
    ensure give provide let there be is are was in into to of for from with without and or but as at by on it its
    title article text content headline subheading subheadings heading headings words word paragraph paragraphs seo
    compatible friendly french english language keyword keywords least most minimum maximum about please can could you
    i want need must should will have has do not no any your my our all more than each every meta description blog post
    unique plagiarism free human tone style professional engaging simple format html markdown h1 h2 h3 bullet points list
    section sections introduction conclusion faq sure here now then also so that which who what how when where
    between long short new version output only keep original meaning same number first last good better best
    journalist journalistic news readers reader google ranking rank optimized optimised
"""
_ENGLISH_WORDS = frozenset(_ENGLISH_WORDS_TEXT.split())
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def find_instructions(text: str) -> Iterator[Span]:
    """The pasted instructions and the chatter of assistants in ``text``, each to its end, in order.

    An instruction ends at its stop, at a line end, or where the article's own
    first sentence is stuck to it («in frenchDes images montrent …»).
    """
    yield from _instructions(text.rstrip())


@lru_cache(maxsize=128)
def _instructions(text: str) -> tuple[Span, ...]:
    """Kept for the request, the debris and the ledger, which all ask."""
    out: list[Span] = []
    reach = 0
    for span in sorted(_all(text)):
        if span.start >= reach:
            out.append(span)
            reach = span.end
    return tuple(out)


def _all(text: str) -> Iterator[Span]:
    low = text.lower()
    if any(w in low for w in ("article", "title", "text", "content", "heading", "words", "seo", "french", "you are")):
        yield from _english(text)
    if any(
        w in low
        for w in ("article", "titre", "texte", "contenu", "paragraphe", "brouillon", "billet", "tu es", "vous êtes")
    ):
        yield from _french(text)
    if not any(w in low for w in _ANSWER_KEYS):
        return
    for match in _ANSWER.finditer(text):
        if begins_here(text, match.start(), (), loose=True):
            yield _trim(text, match.start(), _answer_end(text, match))


def _english(text: str) -> Iterator[Span]:
    if _ENGLISH_ASKS.search(text) is None:
        return
    at = 0
    for match in _ENGLISH.finditer(text):
        if match.start() < at or not begins_here(text, match.start(), (), loose=True):
            continue
        end = _english_end(text, match.start())
        if end > match.start() and _mostly_english(text[match.start() : end]):
            yield _trim(text, match.start(), end)
            at = end


def _mostly_english(text: str) -> bool:
    words = [w.lower() for w in _WORD.findall(text)]
    english = sum(w in _ENGLISH_WORDS or w.isdigit() for w in words)
    return len(words) >= 3 and english >= 0.6 * len(words)


def _english_end(text: str, start: int) -> int:
    """The end of a run of English from ``start``: a line end, or where French begins."""
    newline = text.find("\n", start)
    limit = newline if newline >= 0 else len(text)
    end = start
    misses = 0
    begun = new_sentence(text, start)
    while begun is not None and begun < limit and _reads_english(text[begun : begun + 60]):
        begun = new_sentence(text, begun + 1)
    if begun is not None:
        limit = min(limit, begun)
    for match in _WORD.finditer(text, start, limit):
        word = match.group().lower()
        if word in _ENGLISH_WORDS or word.isdigit():
            end, misses = match.end(), 0
            continue
        stop = re.search(r"[.!?:]\s*$", text[end : match.start()])
        if stop and match.group()[0].isupper() and not _reads_english(text[match.start() : match.start() + 60]):
            break
        misses += 1
        if misses > 3:
            break
    else:
        end = max(end, start + len(text[start:limit].rstrip())) if misses <= 3 else end
    tail = re.compile(r"\s?[.!?:]+").match(text, end)
    return tail.end() if tail and tail.end() <= limit else min(end, limit)


def _reads_english(text: str) -> bool:
    words = [w.lower() for w in _WORD.findall(text)][:6]
    return bool(words) and sum(w in _ENGLISH_WORDS for w in words) >= 0.6 * len(words)


def _french(text: str) -> Iterator[Span]:
    for pattern in (_FRENCH, _PERSONA):
        for match in pattern.finditer(text):
            if not begins_here(text, match.start(), (), loose=True) or not match.group().strip()[0].isupper():
                continue
            end = _sentence_end(text, match.end())
            body = text[match.start() : end]
            # «Rédigez un titre clair» is advice to readers; «réécris cet article … 700 mots» is an order.
            ordered = re.search(r"(?i)\b(?:cet|ce|ces|cette|mon|ma)\s|-moi\b|\bme\s", match.group())
            signs = _FRENCH_SIGNS if ordered else _SURE_SIGNS
            if pattern is _PERSONA or signs.search(body):
                yield _trim(text, match.start(), _further(text, end))


def _further(text: str, end: int) -> int:
    """Further orders of the same breath: «Ajoute des intertitres. Au moins 700 mots.»"""
    order = re.compile(
        r"\s*(?:ajoute[sz]?|utilise[sz]?|inclu[st]?(?:ez)?|mets|mettez|fais|faites|structure[sz]?|garde[sz]?|respecte[sz]?|évite[sz]?|n['’]invente|ne\s+|l['’]article\s+doit|le\s+texte\s+doit|il\s+doit|au\s+moins|minimum|longueur)\b[^.!?\n]*",
        re.IGNORECASE,
    )
    while match := order.match(text, end):
        if not _FRENCH_SIGNS.search(match.group()) and not re.search(r"(?i)article|texte|titre", match.group()):
            break
        end = _sentence_end(text, match.start() + 1)
    return end


def _sentence_end(text: str, at: int) -> int:
    newline = text.find("\n", at)
    limit = newline if newline >= 0 else len(text)
    stop = re.compile(r"\s?[.!?…:]+(?=\s|$)").search(text, at, limit)
    end = stop.end() if stop else limit
    said = re.compile(r"\s(?=[«“])").search(text, at, end)
    end = said.start() if said else end
    begun = sentence_may_begin(text, at, end)
    return begun if begun is not None else end


def _answer_end(text: str, match: re.Match[str]) -> int:
    if match.group().endswith((":", "]")):
        return match.end()
    return _sentence_end(text, match.end())


def _trim(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))
