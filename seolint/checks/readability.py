"""Rules about sentences and style."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seolint.article import Article, Sentence
from seolint.checks.scopes import start_of_text
from seolint.finding import Finding
from seolint.french.guillemets import SPEECH, pair_guillemets
from seolint.french.language import surely_foreign
from seolint.french.lexicon import prefers_lower_case
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["acronym_undefined", "near_repeat", "sentence_long_share", "sentence_openings", "sentence_too_long"]

_REPORTED = re.compile(rf"{SPEECH}[^.]{{0,60}}?\s(?:que|qu['’])", re.IGNORECASE)
_ACCORDING = re.compile(r"\b(?:selon|d['’]après|a\s+indiqué|a\s+fait\s+savoir)\b", re.IGNORECASE)
_BY_A_THING = re.compile(
    r"(?:^|(?<![\w’']))(?P<inside>(?:de|d['’]|à|pour|dans|sur|avec|par|en|chez)\s+)?"
    r"(?:les?|la|l['’]|ces?|cet(?:te)?|ses|leurs?|nos|une?)\s*(?:\w+\s+)?"
    r"(?:ordinateur|machine|calcul|mesure|relevé|chiffre|donnée|résultat|test|essai|expérience|capteur|satellite|image|"
    r"photo|courbe|simulation|modèle|analyse|examen|autopsie|échantillon|prélèvement|fait|événement|histoire|crise)s?"
    r"(?:\s+(?!(?:et|ou|que|qui|mais)\b)[\w’'-]+){0,3}\s*$",
    re.IGNORECASE,
)
"""A subject that measures or shows («les ordinateurs ont confirmé que»): nobody speaks. Closed list of nouns;
behind a preposition («le directeur de la machine») the noun is not the subject."""
_CUTS = (
    re.compile(r";\s+"),
    re.compile(r"\s[–—]\s"),
    re.compile(r"\s:\s+"),
    re.compile(r",\s+(?=(?:et|mais|or|car|donc|puis|tandis que|alors que|ce qui|ce que|bien que|même si)\s)"),
)


def _place(article: Article, sentence: Sentence) -> Span:
    return article.blocks[sentence.block].view.to_source(sentence.span)


def _quoted(article: Article, sentence: Sentence) -> bool:
    """Whether most of the sentence is somebody's words: in quotation marks, or reported."""
    pairing = pair_guillemets(article.blocks[sentence.block].text)
    inside = sum(
        count_words(
            Span(max(q.start, sentence.span.start), min(q.end, sentence.span.end)).of(
                article.blocks[sentence.block].text
            )
        )
        for q in pairing.quotations
        if q.overlaps(sentence.span)
    )
    if 2 * inside >= count_words(sentence.text):
        return True
    return _somebody_says(sentence.text) or bool(_ACCORDING.search(sentence.text))


def _somebody_says(text: str) -> bool:
    """Whether ``text`` reports words («le maire a dit que»), and not what a measure shows."""
    for match in _REPORTED.finditer(text):
        subject = _BY_A_THING.search(text[: match.start()])
        if subject is None or subject["inside"]:
            return True
    return False


def _cut(text: str) -> str | None:
    """The word before which the sentence is best cut: at the mark nearest its middle, strongest marks first."""
    middle = len(text) / 2
    for pattern in _CUTS:
        places = [m.end() for m in pattern.finditer(text) if 0.2 < m.end() / len(text) < 0.8]
        if places:
            at = min(places, key=lambda p: (abs(p - middle), p))
            words = re.findall(r"\w[\w’'-]*", text[at:])
            if words:
                return " ".join(words[:2]) if len(words[0]) <= 3 else words[0]
    return None


def sentence_too_long(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A sentence that is hard to keep in mind; softer when the words are somebody else's."""
    bound = rule.options["max_words"]
    for sentence in article.sentences:
        # A list item or a line of links without an end is no sentence.
        if not re.search(r"[.!?…»”)]\s*$", sentence.text):
            continue
        words = count_words(sentence.text)
        if words <= bound:
            continue
        place = _place(article, sentence)
        if _quoted(article, sentence):
            yield rule.finding(place, "quoted", words=words, bound=bound)
            continue
        cut = _cut(sentence.text)
        near = words <= rule.options["warn_words"]
        if cut:
            message = "near-cut" if near else "cut"
            yield rule.finding(place, message, words=words, bound=bound, before=cut.strip(",;:."))
        else:
            yield rule.finding(place, "near" if near else "default", words=words, bound=bound)


def sentence_long_share(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Too large a share of long sentences."""
    long = rule.options["words"]
    total = len(article.sentences)
    many = sum(count_words(s.text) > long for s in article.sentences)
    if total >= rule.options["min_sentences"] and 100 * many > rule.options["max_percent"] * total:
        percent = round(100 * many / total)
        values = {"percent": percent, "words": long, "bound": rule.options["max_percent"]}
        yield rule.finding(start_of_text(article), **values)


def sentence_openings(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Several sentences in a row that begin with the same word."""
    run: list[Sentence] = []
    before = ""
    for sentence in [*article.sentences, None]:
        match = re.match(r"\W*(\w+['’]?)", sentence.text) if sentence else None
        word = match[1].lower() if match else ""
        # Articles open a third of all French sentences: the word after tells whether it is a repetition.
        if sentence and word in ("le", "la", "les", "l'", "l’", "un", "une", "des", "ce", "cette", "ces", "en", "dans"):
            longer = re.match(r"\W*(\w+['’]?\s*[\w’'-]+)", sentence.text)
            word = " ".join(longer[1].lower().split()) if longer else word
        prose = sentence is not None and article.blocks[sentence.block].kind in ("paragraph", "quote")
        if prose and word and word == before and sentence is not None:
            run.append(sentence)
            continue
        if len(run) >= rule.options["min_run"]:
            least = rule.options["min_run"]
            yield rule.finding(_place(article, run[least - 1]), word=before, count=len(run), bound=least)
        run, before = ([sentence], word) if prose and sentence is not None else ([], "")


_ACRONYM = re.compile(r"(?<![\w.'’/-])[A-ZÀÉÈ]{2,12}(?![\w/-]|['’.]\w)")


def acronym_undefined(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """An acronym whose meaning stands neither in its sentence nor in a neighbouring one."""
    known = {a.casefold() for a in (*rule.rule.params["known"], *rule.options["allow"])}
    seen: set[str] = set()
    sentences = article.sentences
    for at, sentence in enumerate(sentences):
        letters = [c for c in sentence.text if c.isalpha()]
        if sum(c.isupper() for c in letters) > 0.5 * len(letters) or surely_foreign(sentence.text):
            continue
        for match in _ACRONYM.finditer(sentence.text):
            acronym = match.group()
            if not rule.options["min_letters"] <= len(acronym) <= rule.options["max_letters"]:
                continue
            if acronym.casefold() in known or acronym in seen or re.fullmatch(r"[IVXLCDM]+", acronym):
                continue
            seen.add(acronym)
            # «MAIS» is stressed; in «Baptiste SERIN» the capitals are those of a surname.
            before = sentence.text[: match.start()]
            if prefers_lower_case(acronym.lower()) or re.search(r"[a-zà-ÿ,] [A-ZÀ-Þ][a-zà-ÿ]+[- ]$", before):
                continue
            near = " ".join(s.text for s in sentences[max(0, at - 1) : at + 2])
            if not _explained(acronym, near) and f"*[{acronym}]" not in article.source.text:
                span = Span(match.start(), match.end()).shift(sentence.span.start)
                yield rule.finding(article.blocks[sentence.block].view.to_source(span), acronym=acronym)


def _explained(acronym: str, text: str) -> bool:
    """Whether the expansion stands near: in brackets, or words whose initials spell the acronym."""
    escaped = re.escape(acronym)
    if re.search(
        rf"\(\s*(?:l[ea]s?\s+|ou\s+)?{escaped}\s*[,)]|{escaped}\s*\([^)]{{8,}}\)|{escaped}\s*[,:–—]\s*(?:pour|c['’]est|soit|ou)\b|\b(?:ou|dite?s?|appelée?s?|acronyme)\s+{escaped}"
        rf"|{escaped}[»”\"]?\s+(?:signifie|désigne|veut\s+dire|est\s+(?:l['’]acronyme|le\s+sigle))",
        text,
    ):
        return True
    initials = "".join(w[0] for w in re.findall(r"[^\W\d_]{3,}|(?<![\w])[A-Z]", text) if w not in (acronym,)).upper()
    return acronym in initials


_REPEATED = 0.6
"""The share of a sentence that another must hold for it to say nothing new; less is a name, a formula, a reminder."""


def _both_ask(one: str, other: str) -> bool:
    """Whether both are questions: those of a check list are made alike."""
    return one.rstrip().endswith("?") and other.rstrip().endswith("?")


def near_repeat(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Two sentences that share a long run of words: one of them was meant to go."""
    size = rule.options["min_words"]
    first: dict[tuple[str, ...], int] = {}
    for number, sentence in enumerate(article.sentences):
        block = article.blocks[sentence.block]
        # Entries of a list are made alike, and a pull quote repeats on purpose.
        if block.kind != "paragraph" or block.parents or re.search(r"://|\S/\S+/\S", sentence.text):
            continue
        words = [w.lower() for w in re.findall(r"[^\W_]+", sentence.text)]
        runs = [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]
        earlier = next((first[r] for r in runs if r in first), None)
        if earlier is not None and earlier != number:
            other = article.sentences[earlier]
            same = " ".join(other.text.split()) == " ".join(sentence.text.split())
            shared = size - 1 + sum(first.get(r) == earlier for r in runs)
            if not same and shared >= _REPEATED * len(words) and not _both_ask(sentence.text, other.text):
                yield rule.finding(_place(article, sentence), words=size, other=_line(article, other))
        for run in runs:
            first.setdefault(run, number)


def _line(article: Article, sentence: Sentence) -> int:
    return article.source.position(_place(article, sentence).start).line
