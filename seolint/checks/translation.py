"""Rules about texts that were translated, or written after foreign sources. All of them only suggest."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from seolint.article import Article, Sentence
from seolint.checks.interviews import interview_questions
from seolint.finding import Finding
from seolint.french.guillemets import SPEECH, pair_guillemets
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["attribution_monotony", "entity_variants", "first_mention_full_name", "quote_unattributed"]

_ACRONYM = re.compile(r"(?<![\w.'’/«“(-])(?P<name>[A-Z]{3,6})(?![\w/.-]|['’]\w)")
_DETERMINED = re.compile(
    r"(?:\b(?:le|la|les|du|des|au|aux|un|une|ce|cette|son|sa|notre)\s|\b[ldLD]['’])(?:\w+\s)?$", re.IGNORECASE
)
_APPOSITIONS = ("satellite", "pilote", "phare", "clé", "clef", "cible", "témoin", "type", "record", "éclair")


def _place(article: Article, block: int, span: Span) -> Span:
    return article.blocks[block].view.to_source(span)


def entity_variants(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """One name written in two ways: «RUSI» and «le RUSI», «images satellite» and «images satellites»."""
    yield from _bare_acronyms(article, rule)
    yield from _apposed_nouns(article, rule)


_SPEAKS = re.compile(
    r"\s+(?:(?:a|avait)\s+(?:déclaré|annoncé|publié|affirmé|estimé|indiqué|dit|révélé|conclu|confirmé|averti|décidé"
    r"|ajouté|reconnu|souligné|précisé|demandé|accusé|fait savoir)"
    r"|affirme|déclare|estime|annonce|indique|souligne|précise|ajoute)\b"
)


def _acts(before: str, after: str) -> bool:
    """Whether an acronym between ``before`` and ``after`` is somebody who acts or says, without an article.

    An organisation does; «CSS est puissant», «le HTML» speak of a thing that is named both ways.
    """
    if re.search(r"\b[Ss]elon $", before):
        return bool(re.match(r"\s+\w|[.,;]", after))
    return bool(re.search(r"(?:^|\bque |\bet |, )$", before) and _SPEAKS.match(after))


def _bare_acronyms(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    bare: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
    determined: Counter[str] = Counter()
    form: dict[str, str] = {}
    for sentence in article.sentences:
        for match in _ACRONYM.finditer(sentence.text):
            before = sentence.text[: match.start()]
            article_match = re.search(r"\b(le|la)\s$|(?:\b(du|au)\s)$", before, re.IGNORECASE)
            if article_match:
                determined[match["name"]] += 1
                form.setdefault(match["name"], "la" if (article_match[1] or "").lower() == "la" else "le")
            elif _acts(before, sentence.text[match.end() :]):
                bare[match["name"]].append(
                    (sentence.block, Span(match.start(), match.end()).shift(sentence.span.start))
                )
    for name in sorted(bare):
        if determined[name]:
            block, span = bare[name][0]
            yield rule.finding(
                _place(article, block, span), found=name, usual=f"{form[name]} {name}", count=len(bare[name])
            )


def _apposed_nouns(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    pattern = re.compile(
        rf"\b(?P<noun>[^\W\d_]{{4,}}s)\s+(?P<second>{'|'.join(_APPOSITIONS)})(?P<plural>s?)\b", re.IGNORECASE
    )
    forms: defaultdict[tuple[str, str], dict[str, tuple[int, Span]]] = defaultdict(dict)
    for sentence in article.sentences:
        for match in pattern.finditer(sentence.text):
            span = Span(match.start(), match.end()).shift(sentence.span.start)
            forms[match["noun"].lower(), match["second"].lower()].setdefault(match["plural"], (sentence.block, span))
    for (noun, second), found in sorted(forms.items()):
        if len(found) == 2:
            block, span = found["s"]
            yield rule.finding(
                _place(article, block, span),
                "noun",
                found=span.of(article.blocks[block].text),
                usual=f"{noun} {second}",
            )


_SAID = re.compile(
    r"\b(?:a|ont|avait)\s+(?:\w+ment\s+)?(?P<verb>déclaré|dit|affirmé|ajouté|expliqué|indiqué|précisé|souligné|estimé|assuré"
    r"|confié|rappelé|annoncé|noté)\b"
)


def attribution_monotony(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The same verb of speech again and again."""
    places: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
    for i in article.prose:
        for match in _SAID.finditer(article.blocks[i].text):
            places[match["verb"]].append((i, Span(match.start(), match.end())))
    total = sum(map(len, places.values()))
    for verb in sorted(places):
        count = len(places[verb])
        if count >= rule.options["min_occurrences"] and 2 * count > total:
            block, span = places[verb][rule.options["min_occurrences"] - 1]
            place, bound = _place(article, block, span), rule.options["min_occurrences"]
            yield rule.finding(place, verb=f"a {verb}", count=count, bound=bound)


_SPEECH = re.compile(
    SPEECH + r"|\b(?:selon|dites|disent|dire|pens\w+|d['’]après|pour|dixit|affirm|déclar|citant|titre|écrit|propos|mots"
    r"|formule|slogan|lettre)\b",
    re.IGNORECASE,
)


_PERSON = re.compile(r"\b(?:je|j['’]|me|moi|mon|ma|mes|nous|notre|nos)\b", re.IGNORECASE)


def quote_unattributed(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A long quotation, and nobody near it who says it."""
    sentences = article.sentences
    answers = {question + 1 for question in interview_questions(article)}
    for i in article.prose:
        text = article.blocks[i].text
        if article.blocks[i].kind == "quote" or "«" not in text:
            continue
        for quotation in pair_guillemets(text).quotations:
            if count_words(quotation.of(text)) < rule.options["min_words"]:
                continue
            if re.search(r":[\s\u00a0\u202f]*$", text[: quotation.start]):
                continue
            # Without a person in it, what stands between the marks may be a title, a rule, a definition.
            if not _PERSON.search(quotation.of(text)):
                continue
            if (
                not _attributed(sentences, i, quotation)
                and not _spoken_of(text[: quotation.start])
                and i not in answers
            ):
                words = count_words(quotation.of(text))
                yield rule.finding(_place(article, i, quotation), words=words, bound=rule.options["min_words"])


_SUBJECT = re.compile(
    r"(?:^|[.!?…»][ \u00a0\u202f])(?:Elle|Il|Ils|Elles|On)\b"
    r"|\b[A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý][a-zà-ÿ]+\b[^.!?…]*[.!?…][^.!?…]*$"
)


def _spoken_of(before: str) -> bool:
    """Whether the paragraph speaks of a person right before the quotation: whose words they are is then plain."""
    return bool(_SUBJECT.search(before))


def _attributed(sentences: tuple[Sentence, ...], block: int, quotation: Span) -> bool:
    """Whether a verb of speech, «selon» or a colon stands outside the quotation, in its sentences or the next ones."""
    near = [n for n, s in enumerate(sentences) if s.block == block and s.span.overlaps(quotation)]
    if not near:
        return True
    window = sentences[max(0, near[0] - 2) : near[-1] + 3]
    outside = " ".join(
        s.text[: max(0, quotation.start - s.span.start)] + " " + s.text[max(0, quotation.end - s.span.start) :]
        if s.block == block
        else s.text
        for s in window
    )
    return (
        bool(_SPEECH.search(outside)) or ":" in outside or bool(_SIGNED.match(_behind(sentences, near[-1], quotation)))
    )


_SIGNED = re.compile(r"[\s\u00a0.,]*(?:[-–—]\s*|\(\s*)[A-ZÀ-Þ]")
"""«… » – Anne Martin, directrice»: the name stands behind a dash or in brackets."""


def _behind(sentences: tuple[Sentence, ...], last: int, quotation: Span) -> str:
    """What follows the quotation, whose last sentence is number ``last``, up to the end of the next sentence."""
    rest = sentences[last].text[max(0, quotation.end - sentences[last].span.start) :]
    return rest + " " + " ".join(s.text for s in sentences[last + 1 : last + 2])


def first_mention_full_name(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A person is named by surname alone before the full name is given."""
    full: dict[str, tuple[tuple[int, int], str]] = {}
    alone: dict[str, tuple[tuple[int, int], Span]] = {}
    for i in article.prose:
        parse = article.parse(i)
        for t in range(len(parse)):
            if parse.pos[t] != "PROPN" or not re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'’-]{2,}", parse.text[t]):
                continue
            before = t > 0 and parse.pos[t - 1] == "PROPN" and parse.text[t - 1][:1].isupper()
            after = t + 1 < len(parse) and parse.pos[t + 1] == "PROPN"
            name = parse.text[t]
            if before and parse.dep[t] == "flat:name" and not after:
                full.setdefault(name, ((i, t), f"{parse.text[t - 1]} {name}"))
            elif not before and not after:
                alone.setdefault(name, ((i, t), Span(parse.start[t], parse.end[t])))
    for name in sorted(full):
        if name in alone and alone[name][0] < full[name][0]:
            place = _place(article, alone[name][0][0], alone[name][1])
            yield rule.finding(place, found=name, full=full[name][1])
