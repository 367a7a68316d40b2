"""Rules about the title: what search engines show (``seo_title``, else the headline) and what readers see."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import Passage, passages, start_of_text, title_unknown
from seolint.finding import Finding
from seolint.french.guillemets import pair_guillemets
from seolint.french.lexicon import is_known, prefers_lower_case
from seolint.french.matching import content_stems
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = [
    "all_caps",
    "case_english",
    "commitment",
    "h1_mismatch",
    "half_empty",
    "missing",
    "number_mismatch",
    "obsolete_year",
    "stuffing",
    "truncated",
]

_SEPARATOR = re.compile(r"\s+[|·•–—-]\s+|\s*\|\s*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def _search_title(article: Article) -> Passage | None:
    return next(passages(article, "search-title"), None)


def missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """No title in the metadata and no first-level heading. A record of a person or a thing has its name for one."""
    if article.search_title is None and not title_unknown(article):
        yield rule.finding(start_of_text(article))


def stuffing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """One content word too often in the title, or nothing but a list of keywords."""
    title = _search_title(article)
    if title is None:
        return
    times = Counter(content_stems(title.text))
    for stem, count in sorted(times.items()):
        if count >= rule.options["max_repeats"]:
            yield rule.finding(title.place(), "default", count=count, stem=stem)
            return
    segments = [s for s in re.split(r"\s*[,|;/]\s*", title.text.strip()) if s]
    if len(segments) >= rule.options["max_segments"] and all(
        count_words(s) <= rule.options["max_segment_words"] for s in segments
    ):
        yield rule.finding(title.place(), "list", count=len(segments))


def half_empty(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A segment without text (« | Mon site») or the same segment twice."""
    title = _search_title(article)
    if title is None:
        return
    text = title.text
    edge = re.search(r"^\s*[|·•–—-]\s+|\s+[|·•–—-]\s*$|^\s*\|\s*|\s*\|\s*$", text)
    if edge:
        found = edge.group()
        span = title.place(Span(edge.start(), edge.end()))
        yield rule.finding(span, "empty", found=found, replacement="")
        return
    seen: dict[str, int] = {}
    at = 0
    for match in (*_SEPARATOR.finditer(text), None):
        end = match.start() if match else len(text)
        segment = text[at:end].strip().casefold()
        if segment and segment in seen:
            # The separator before the repeated segment goes with it.
            cut = Span(seen[segment], end) if seen[segment] >= 0 else Span(at, end)
            start = max((m.start() for m in _SEPARATOR.finditer(text, 0, at)), default=at)
            cut = Span(start, end)
            yield rule.finding(title.place(cut), "twice", found=cut.of(text), replacement="")
            return
        seen[segment] = at
        at = match.end() if match else end


def truncated(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The title stops in the middle: at suspension points, or inside a word of the H1."""
    title = _search_title(article)
    if title is None:
        return
    text = title.text.strip()
    match = re.search(r"(?:…|\.{3})\s*$", text)
    shown = text[: match.start()].rstrip() if match else text
    whole = _shown_whole(article, title)
    cut_word = len(text) >= 20 and whole.startswith(text) and whole[len(text) : len(text) + 1].isalnum()
    if cut_word or (match and _looks_cut(shown, rule.options["min_chars"])):
        values = {"replacement": whole} if len(whole) > len(shown) >= 10 and whole.startswith(shown) else {}
        yield rule.finding(title.place(), tail=text[-30:], found=title.text, **values)


def _shown_whole(article: Article, title: Passage) -> str:
    """What readers see as the title where ``title`` is another text: the H1, or the front matter's own."""
    h1 = article.blocks[article.h1].text.strip() if article.h1 is not None and title.block is None else ""
    own = article.metadata("title") if article.metadata("seo_title") is not None else None
    return h1 or (own.text.strip() if own is not None else "")


_DANGLING = re.compile(
    r"(?:^|[\s’'])(?:l|d|qu|c|s|n|le|la|les|un|une|des|du|de|au|aux|à|en|et|ou|mais|que|qui|dans|sur|pour|par|avec|sans|son|sa|ses)$",
    re.IGNORECASE,
)


def _looks_cut(text: str, length: int) -> bool:
    """Whether what stands before the suspension points was cut, rather than left open on purpose."""
    return bool(_DANGLING.search(text.rstrip(" ’'"))) or len(text) >= length


def h1_mismatch(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Search title and H1 share too few words to be about the same thing."""
    title = _search_title(article)
    ones = [i for i in article.headings if article.blocks[i].level == 1]
    # Several H1 are parts of the text, none of them its title.
    if title is None or article.h1 is None or title.block is not None or len(ones) > 1:
        return
    own = frozenset(content_stems(title.text))
    other = frozenset(content_stems(article.blocks[article.h1].text))
    if len(own) < 2 or len(other) < 2:
        return
    # A short H1 that lives inside a longer title agrees with it: the overlap is taken of the smaller.
    share = len(own & other) / min(len(own), len(other))
    if share < rule.options["min_overlap"]:
        yield rule.finding(title.place(), h1=article.blocks[article.h1].text.strip(), percent=round(100 * share))


def all_caps(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A title or heading that shouts."""
    for scope in ("title", "search-title", "heading"):
        for passage in passages(article, scope):
            if scope == "search-title" and article.metadata("seo_title") is None:
                continue
            if scope == "heading" and passage.block == article.h1 and article.metadata("title") is None:
                continue
            letters = [c for c in passage.text if c.isalpha()]
            capitals = sum(c.isupper() for c in letters)
            if count_words(passage.text) >= rule.options["min_words"] and 100 * capitals > rule.options[
                "max_percent"
            ] * len(letters):
                yield rule.finding(passage.place(), percent=round(100 * capitals / len(letters)), found=passage.text)


_SMALL_WORDS = """
    à au aux avec ce ces chez dans de des du en et entre la le les leur leurs mais ne nos notre ou par pas plus pour
    que qui sa sans ses si son sont sous sur un une vers vos votre est y
"""
_SMALL = frozenset(_SMALL_WORDS.split())


def case_english(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Capitals On Most Words, as English titles have them."""
    for scope in ("title", "search-title", "heading"):
        for passage in passages(article, scope):
            if scope == "search-title" and article.metadata("seo_title") is None:
                continue
            if scope == "heading" and passage.block == article.h1 and article.metadata("title") is None:
                continue
            words = [m.group() for m in _WORD.finditer(passage.text)][1:]
            content = [w for w in words if w.lower() not in _SMALL and len(w) > 3 and not w.isupper()]
            capital = [w for w in content if w[0].isupper()]
            # Names have capitals too: function words with capitals, or long all-capital titles, give it away.
            small = [w for w in words if w.lower() in _SMALL and w[0].isupper() and not w.isupper()]
            # A row of names («Paul Lefèvre, Claire Petit…») has capitals of its own right.
            common = sum(prefers_lower_case(w) for w in content)
            enough = len(content) >= rule.options["min_words"] and len(capital) == len(content) <= 2 * common
            if enough and (len(small) >= 1 or len(content) >= 5) and not _other_language(passage.text):
                yield rule.finding(passage.place(), count=len(capital) + len(small), found=passage.text)


def _other_language(text: str) -> bool:
    words = [m.group().lower() for m in _WORD.finditer(text)]
    return not any(w in _SMALL for w in words) or any(w in ("the", "of", "and", "to", "for", "your") for w in words)


_NUMBERS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "douze": 12, "quinze": 15, "vingt": 20,
}  # fmt: skip
_PROMISE = re.compile(
    r"^\W*(?:les\s+|nos\s+|voici\s+)?(?P<n>\d{1,2}|" + "|".join(_NUMBERS) + r")\s+(?:\w+\s+)?"
    r"(?:conseils?|astuces?|idées?|raisons?|étapes?|façons?|manières?|erreurs?|outils?|questions?|points?|règles?"
    r"|clés?|choses?|exemples?|leçons?|principes?|techniques?|méthodes?|secrets?|lieux|livres|films|applications?)\b",
    re.IGNORECASE,
)


def number_mismatch(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The title promises «7 conseils» and the headings number another count of them."""
    title = next(passages(article, "title"), None)
    match = _PROMISE.search(title.text) if title else None
    if title is None or match is None:
        return
    promised = _NUMBERS.get(match["n"].lower()) or int(match["n"])
    numbered = [
        (article.blocks[i].level, int(m[1]))
        for i in article.headings
        if (m := re.match(r"\s*(?:[\w’']+\s+(?:n[°o]\s*)?)?(\d{1,2})\s*(?:[.):–—-]|$|\s)", article.blocks[i].text))
    ]
    levels = Counter(level for level, _ in numbered)
    for level, count in sorted(levels.items()):
        numbers = [n for at, n in numbered if at == level]
        if count >= 2 and numbers == list(range(1, count + 1)) and count != promised:
            span = Span(match.start("n"), match.end("n"))
            yield rule.finding(title.place(span), promised=promised, found=count)
            return


_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


def obsolete_year(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The title's year is older than the year that the article was changed in."""
    title = _search_title(article)
    front = article.document.front_matter
    if title is None or front is None:
        return
    changed = next((front.values[k] for k in article.keys["lastmod"] if k in front.values), None)
    created = next((front.values[k] for k in article.keys["date"] if k in front.values), None)
    dated = [int(m[1]) for v in (changed, created) if (m := re.match(r"(20\d\d)", str(v)))]
    years = [(m, int(m[1])) for m in _YEAR.finditer(title.text)]
    if len(years) == 1 and len(dated) == 2 and dated[1] <= years[0][1] < dated[0]:
        match, year = years[0]
        span = title.place(Span(match.start(), match.end()))
        yield rule.finding(span, year=year, changed=dated[0], found=str(year), replacement=str(dated[0]))


_HEDGE = re.compile(
    r"\b(?:probable(?:ment)?s?|peut-être|sans doute|présumée?s?|soupçonnée?s?|éventuel(?:le)?s?|apparemment|supposée?s?"
    r"|suggèr\w+|suggér\w+|sembl(?:e|ent|ait|aient)|paraît|paraissent|laisse(?:nt)? penser|selon|d['’]après"
    r"|(?:affirm|déclar|assur|accus|estim)(?:e|ent|é|ait)|prétend(?:ent|ait)?|croi(?:t|ent)|risque(?:nt)? de"
    r"|(?P<conditional>\w{2,}r(?:ait|aient)))\b",
    re.IGNORECASE,
)
_CONDITIONALS_ALIKE = frozenset(("pour", "ser", "aur", "fer", "ir", "devr", "voudr", "mourr", "pourr", "verr"))
"""Stems of true conditionals that a verb in -er or -ir seems to lie behind («pourrait», «pourrir»)."""


def _hedge(text: str) -> str | None:
    """The first word of ``text`` that reports or supposes. «Inaugurait», «offraient» are past, no conditionals."""
    for match in _HEDGE.finditer(text):
        found = match["conditional"]
        stem = re.sub(r"ai(?:en)?t$", "", found.lower()) if found else ""
        past = stem and stem not in _CONDITIONALS_ALIKE and (is_known(stem + "er") or is_known(stem + "ir"))
        if not past:
            return match.group()
    return None


def _states(article: Article, title: str) -> bool:
    """Whether the title is a sentence: «Tests de validation» claims nothing."""
    return any("VerbForm=Fin" in morph for morph in article.parse_text(title).morph)


def _quoted(text: str, wanted: frozenset[str], enough: float) -> bool:
    """Whether the words of the title stand inside a quotation."""
    quotations = pair_guillemets(text).quotations
    return any(len(wanted & frozenset(content_stems(q.of(text)))) >= enough for q in quotations)


_OPEN = re.compile(r"[?«“\"…]|\bnon\b", re.IGNORECASE)


def commitment(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The title states what every sentence of the text that says the same only reports or supposes."""
    title = _search_title(article)
    if title is None or _hedge(title.text) or _OPEN.search(title.text):
        return
    wanted = frozenset(content_stems(title.text))
    if len(wanted) < rule.options["min_words"]:
        return
    enough = rule.options["min_overlap"] * len(wanted)
    # «Le site serait plus rapide s’il changeait»: a plan, that says nothing of what has happened.
    alike = [
        s
        for s in article.sentences
        if len(wanted & frozenset(content_stems(s.text))) >= enough and not re.search(r"\bs['’]ils?\b|\bsi\b", s.text)
    ]
    reserved = all(_hedge(s.text) or _quoted(s.text, wanted, enough) for s in alike)
    if alike and reserved and _states(article, title.text):
        hedge = _hedge(alike[0].text)
        place = article.blocks[alike[0].block].view.to_source(alike[0].span)
        line = article.source.position(place.start).line
        yield rule.finding(title.place(), hedge=hedge or "«", line=line)
