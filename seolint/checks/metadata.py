"""Rules about the front matter: that it reads, and what it says of dates, authors, language and robots."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from seolint.article import Article
from seolint.checks.scopes import start_of_text
from seolint.finding import Finding, Value
from seolint.french.lexicon import prefers_lower_case
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = [
    "author_missing",
    "author_polluted",
    "canonical_invalid",
    "date_format",
    "date_missing",
    "date_order",
    "frontmatter_invalid",
    "lang_missing",
    "robots_blocking",
    "stated_date",
]


_REASONS = (
    (re.compile(r"end of stream|[Uu]nterminated|block scalar|quoted scalar|[Ii]llegal character"), "quote"),
    (re.compile(r"mapping values are not allowed"), "colon"),
    (re.compile(r"\\t|'\t'|tab"), "tab"),
    (re.compile(r"cannot start any token|undefined alias|unknown escape|escaped|Invalid character|Invalid \\"), "mark"),
    (re.compile(r"',' or '[\]}]'|[Uu]nclosed|expected a comma|flow (?:sequence|mapping)"), "bracket"),
    (re.compile(r"expected ':'|Expected '='|expected a colon|block end|indentation|expected a key"), "indent"),
)
"""What the readers of YAML, TOML and JSON say, in their own words, and the message that says it to people."""


def frontmatter_invalid(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Metadata that cannot be read, or that says one thing twice."""
    front = article.document.front_matter
    for problem in front.problems if front else ():
        if problem.kind.startswith("jsonld"):
            continue
        line = article.source.position(problem.span.start).line
        message = problem.kind if problem.kind in rule.rule.messages else "syntax"
        if message == "syntax":
            message = next((name for pattern, name in _REASONS if pattern.search(problem.detail)), "syntax")
        yield rule.finding(problem.span, message, key=_key_named(article, problem.detail, line), line=line)


def _key_named(article: Article, detail: str, line: int) -> str:
    """The key that a reader of YAML, TOML or JSON complains of: alone, in quotes, or only by its line."""
    quoted = re.search(r"key [\"'](?P<key>[^\"']+)[\"']", detail)
    if quoted:
        return quoted["key"]
    written = article.source.line_span(line).of(article.source.text)
    return detail if " " not in detail else written.split("=")[0].strip()


def _entry(article: Article, field: str) -> tuple[str, Any, Span] | None:
    """The first key that holds ``field``: its name, value, and where the value stands."""
    front = article.document.front_matter
    for key in article.keys.get(field, ()) if front else ():
        if front is not None and front.values.get(key) not in (None, ""):
            if key in front.views and front.views[key].text:
                view = front.views[key]
                return key, front.values[key], view.to_source(Span(0, len(view.text)))
            return key, front.values[key], _value_place(article, key, front.spans.get(key, front.span))
    return None


def _value_place(article: Article, key: str, entry: Span) -> Span:
    """Where the value stands inside ``entry`` (a date or a number, which has no view), one line long."""
    match = re.match(rf"[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*[:=][ \t]*(\S[^\n#]*)", entry.of(article.source.text))
    if match is None:
        return entry
    return Span(entry.start + match.start(1), entry.start + match.start(1) + len(match[1].rstrip(" ,\r")))


_ISO = re.compile(
    r"^\s*(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"
    r"(?:[T ](?P<h>\d{1,2}):(?P<min>\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?)?\s*$"
)
_EUROPEAN = re.compile(r"^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$")
_MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre")  # fmt: skip
_WRITTEN = re.compile(rf"^\s*(?:\w+\s+)?(\d{{1,2}})(?:er)?\s+({'|'.join(_MONTHS)})\s+(\d{{4}})\s*$", re.IGNORECASE)


def _as_date(value: Any) -> date | None:
    """The day that a metadata value names, or ``None`` where it names none."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    match = _ISO.match(str(value))
    try:
        return date(int(match["y"]), int(match["m"]), int(match["d"])) if match else None
    except ValueError:
        return None


def stated_date(article: Article) -> date | None:
    """The day that the metadata give the article, if they give one that can be read."""
    entry = _entry(article, "date")
    return _as_date(entry[1]) if entry is not None else None


_OF_THE_DAY = re.compile(
    r"(?:^|[\\/])(?:_?posts?|blog(?:ue)?s?|articles?|billets?|actu(?:alit[eé]s?|s)?|news|nouvelles|nouveaut[eé]s|journal"
    r"|breves|brèves|presse|communiqu[eé]s|magazine|chroniques?|carnets?|events?|agenda)(?:[\\/]|[-_][^\\/]+[\\/])",
    re.IGNORECASE,
)
"""Folders whose pages are read by their date."""


def date_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """No date at all, in metadata that has other things, and none in the file's name.

    Documentation, lessons and reference pages live without one: a file that stands in a folder is
    reported where the folder holds dated things, or where the key is there and empty.
    """
    front = article.document.front_matter
    if front is None or front.problems or _entry(article, "date") or _entry(article, "lastmod"):
        return
    if _in_data(article, "datePublished"):
        return
    path = article.source.path or ""
    if re.search(r"\d{4}-\d{2}-\d{2}", path):
        return
    empty = any(key in front.values for key in article.keys["date"])
    if empty or not re.search(r"[\\/]", path) or _OF_THE_DAY.search(path):
        yield rule.finding(start_of_text(article))


def _rewritten(text: str) -> str | None:
    """``text`` as ISO 8601, where it can only mean one day."""
    written = _WRITTEN.match(text)
    if written:
        return f"{written[3]}-{_MONTHS.index(written[2].lower()) + 1:02}-{int(written[1]):02}"
    european = _EUROPEAN.match(text)
    # «03/04/2024» is the 3rd of April here and the 4th of March elsewhere: only a day past 12 is sure.
    if european and int(european[1]) > 12 >= int(european[2]):
        return f"{european[3]}-{int(european[2]):02}-{int(european[1]):02}"
    return None


def date_format(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A date that machines cannot read; an hour without its time zone."""
    for field in ("date", "lastmod"):
        entry = _entry(article, field)
        if entry is None or isinstance(entry[1], bool | date | list | dict):
            continue
        key, value, span = entry
        text = str(value)
        match = _ISO.match(text)
        if match is None or _as_date(text) is None:
            values: dict[str, Value] = {"key": key, "found": text}
            better = _rewritten(text)
            if better and span.of(article.source.text) == text:
                values["replacement"] = better
            yield rule.finding(span, **values)
        elif match["h"] and not match["zone"]:
            yield rule.finding(span, "zone", key=key, found=text)


def date_order(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Changed before it was published, or dated after today (where today is given)."""
    created, changed = _entry(article, "date"), _entry(article, "lastmod")
    first = _as_date(created[1]) if created else None
    last = _as_date(changed[1]) if changed else None
    if first and last and changed and last < first:
        yield rule.finding(changed[2], date=first.isoformat(), lastmod=last.isoformat())
    today = article.inputs.today
    if today and last and changed and last > today:
        yield rule.finding(changed[2], "future", date=last.isoformat(), today=today.isoformat())


def _in_data(article: Article, key: str) -> bool:
    """Whether the structured data of a page give a value for ``key``."""
    front = article.document.front_matter
    found = front.values.get("jsonld", ()) if front is not None else ()
    nodes = [n for d in found if isinstance(d, dict) for n in (d, *d.get("@graph", ())) if isinstance(n, dict)]
    return any(node.get(key) for node in nodes)


def author_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """No author in metadata that has other things."""
    front = article.document.front_matter
    if (
        front is not None
        and not front.problems
        and _entry(article, "author") is None
        and not _in_data(article, "author")
    ):
        yield rule.finding(start_of_text(article))


_BY = re.compile(r"^\s*(?:(?i:par|by|auteur\s*:|propos recueillis par)|de(?=\s+[A-ZÀ-Þ][\w-]+\s+[A-ZÀ-Þ]))\s+")
_TITLE = re.compile(
    r"^\s*(?:M\.|Mme|Mlle|(?:Dr|Pr|Me|Mgr)\.?|Monsieur|Madame|Docteure?|Professeure?|Maître)\s+"
    r"|,\s*(?!(?:de|du|des|d|la|le|les|l|van|von|ben|el|et)\b)(?-i:[a-zà-ÿ]).*$",
    re.IGNORECASE,
)
"""A title before the name, or what the person does behind a comma: a name begins with a capital or a particle."""
_SEVERAL = re.compile(r"\s+(?:et|&|and)\s+|\s*[;/|]\s*|,\s+(?=[A-ZÀ-Þ]\w+\s+[A-ZÀ-Þ])")


def author_polluted(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """More than a name in the author's place: «Par …», a title or a job, several people."""
    entry = _entry(article, "author")
    if entry is None or not isinstance(entry[1], str):
        return
    key, value, span = entry
    publisher = _publisher(article)
    if publisher and value.strip().casefold() == publisher.casefold():
        yield rule.finding(span, "publisher", key=key, found=value)
        return
    for message, pattern in (("by", _BY), ("title", _TITLE), ("several", _SEVERAL)):
        if pattern.search(value):
            values: dict[str, Value] = {"key": key, "found": value}
            if message != "several" and span.of(article.source.text) == value:
                values["replacement"] = pattern.sub("", value).strip()
            elif message == "several":
                names = [n.strip() for n in _SEVERAL.split(_BY.sub("", value)) if n.strip()]
                if not all(map(_is_person, names)):
                    # «Marie Durand, cheffe de projet, Santé Canada»: which words are the name is for a person to say.
                    yield rule.finding(span, "title", **values)
                    return
                values["names"] = "|".join(names)
            yield rule.finding(span, message, **values)
            return


def _is_person(text: str) -> bool:
    """Whether ``text`` has the form of a person's name: two to four words, the first no common noun."""
    words = [
        w for w in text.split() if w.lower() not in ("de", "du", "des", "le", "la", "d’", "van", "von", "ben", "el")
    ]
    capital = all(w[:1].isupper() or w[:2].lower() in ("d’", "d'", "l’", "l'") for w in words)
    return 2 <= len(words) <= 4 and capital and not prefers_lower_case(words[0])


def _publisher(article: Article) -> str | None:
    """The name of the site or the publisher, where the metadata state it."""
    front = article.document.front_matter
    said = [front.values.get(k) for k in ("publisher", "site", "site_name", "og:site_name")] if front else []
    for data in front.values.get("jsonld", ()) if front else ():
        owner = data.get("publisher") if isinstance(data, dict) else None
        said.append(owner.get("name") if isinstance(owner, dict) else owner)
    return next((s.strip() for s in said if isinstance(s, str) and s.strip()), None)


_LANGUAGE_NAMES = {"français": "fr", "francais": "fr", "french": "fr", "français (france)": "fr-FR", "france": "fr"}
_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")


def lang_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """HTML without a language, or metadata that names one which is none."""
    if article.document.format == "html":
        match = re.search(r"<html\b[^>]*>", article.source.text, re.IGNORECASE)
        if match and not re.search(r"\blang\s*=\s*[\"']?\w", match.group()):
            yield rule.finding(Span(match.start(), match.end()))
    entry = _entry(article, "lang")
    if entry is None or not isinstance(entry[1], str):
        return
    said = entry[1].strip()
    if not _LANGUAGE.match(said):
        code = _LANGUAGE_NAMES.get(said.casefold())
        values: dict[str, Value] = {"replacement": code} if code and entry[2].of(article.source.text) == said else {}
        yield rule.finding(entry[2], "invalid", found=said, **values)
    elif said.lower()[:2] != "fr" and article.french:
        yield rule.finding(entry[2], "other", found=said)


def canonical_invalid(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A canonical address that is relative, or two of them."""
    front = article.document.front_matter
    for key in ("canonical", "canonical_url", "canonicalURL", "canonicalUrl"):
        if front is not None and isinstance(front.values.get(key), str):
            value = front.values[key].strip()
            if value and not re.match(r"https?://[^/\s]+", value):
                view = front.views.get(key)
                span = view.to_source(Span(0, len(view.text))) if view else front.spans.get(key, front.span)
                yield rule.finding(span, found=value)
    if not article.document.format.startswith("html"):
        return
    found = list(re.finditer(r"<link\b[^>]*\brel\s*=\s*[\"']?canonical\b[^>]*>", article.source.text, re.IGNORECASE))
    for number, match in enumerate(found):
        href = re.search(r"\bhref\s*=\s*[\"']?([^\"'\s>]*)", match.group())
        if number:
            yield rule.finding(Span(match.start(), match.end()), "several", count=len(found))
        elif not href or not re.match(r"https?://[^/\s]+", href[1]):
            yield rule.finding(Span(match.start(), match.end()), found=href[1] if href else "")


def robots_blocking(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A published article that asks search engines to keep away."""
    front = article.document.front_matter
    if front is not None:
        if front.values.get("draft") is True or front.values.get("published") is False:
            return
        for key in ("robots", "robotsMeta", "meta_robots", "noindex"):
            value = front.values.get(key)
            if (key == "noindex" and value is True) or (
                isinstance(value, str) and re.search(r"\bno(?:index|snippet|ne)\b", value)
            ):
                yield rule.finding(front.spans.get(key, front.span), found=f"{key}: {str(value).lower()}")
    if not article.document.format.startswith("html"):
        return
    pattern = r"<meta\b[^>]*\bname\s*=\s*[\"']?(?:robots|googlebot)\b[^>]*>"
    tags = list(re.finditer(pattern, article.source.text, re.IGNORECASE))
    blocking = [m for m in tags if re.search(r"\bno(?:index|snippet|ne)\b", m.group())]
    for match in blocking:
        yield rule.finding(Span(match.start(), match.end()), found=match.group())
    wanted = rule.options["large_preview"] and article.document.format == "html" and not blocking
    if wanted and not any(re.search(r"max-image-preview\s*:\s*large", m.group(), re.IGNORECASE) for m in tags):
        yield rule.finding(Span(tags[0].start(), tags[0].end()) if tags else start_of_text(article), "preview")
