"""Rules about links: what they say, and where they lead."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from seolint.addresses import heading_anchor
from seolint.article import Article
from seolint.checks.embeds import in_embed
from seolint.checks.scopes import passages, start_of_text
from seolint.document import PLACEHOLDER, Link
from seolint.finding import Finding
from seolint.french.lexicon import is_known
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = [
    "adjacent",
    "ambiguous",
    "anchor_missing",
    "empty",
    "external_missing",
    "insecure",
    "internal_missing",
    "rel",
    "text_too_long",
    "text_url",
    "uncrawlable",
]


def link_text(article: Article, link: Link) -> str:
    """What is read of the link; images inside stand as placeholders."""
    return link.view_span.of(article.blocks[link.block].text) if link.block >= 0 else ""


def _place(article: Article, link: Link) -> Span:
    """Where the link's text stands, or the whole link when nothing is read."""
    return article.blocks[link.block].view.to_source(link.view_span) if len(link.view_span) else link.span


def _written(article: Article) -> Iterator[Link]:
    """The links that somebody wrote a text for."""
    return (link for link in article.document.links if link.kind != "autolink")


def empty(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A link with nothing to read, hear or click: no text, no alternative text, no title."""
    alts = [i for i in article.document.images if i.alt is not None and i.alt.text.strip()]
    for link in _written(article):
        text = link_text(article, link)
        if text.replace(PLACEHOLDER, "").strip() or (link.title or "").strip():
            continue
        inside = [i for i in article.document.images if link.span.covers(i.span)]
        # A placeholder that is no image is code or a shortcode: it shows something.
        if (PLACEHOLDER in text and not inside) or any(i in alts for i in inside):
            continue
        if _is_anchor(article, link) or _embed(article, link):
            continue
        yield rule.finding(link.span, "image" if inside else "default", target=link.target)


_EMBEDDED = re.compile(
    r"https?://(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|gist\.github\.com|codepen\.io|twitter\.com"
    r"|x\.com|instagram\.com|soundcloud\.com|spotify\.com|slideshare\.net|speakerdeck\.com)/"
)


def _embed(article: Article, link: Link) -> bool:
    """A link to a player or to shown code, alone in its paragraph, is how many sites embed one."""
    alone = link.block < 0 or article.blocks[link.block].span == link.span
    return alone and bool(_EMBEDDED.match(link.target))


def _is_anchor(article: Article, link: Link) -> bool:
    """``<a id="x"></a>`` and permalinks of headings are no links to read."""
    return link.kind == "html" and (not link.target or "href" not in link.span.of(article.source.text).lower())


_URL = re.compile(r"\s*(?:https?://|www\.)\S+\s*", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    r"\s*(?:https?://)?(?:localhost|127\.\d|0\.0\.0\.0|192\.168\.|t\.co/|pic\.twitter)",
    re.IGNORECASE,
)
"""Addresses that the text is about, that lead nowhere for a reader, or that a network has shortened."""


def text_url(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The text of a link is an address. An address alone on its line is how many sites embed things."""
    for link in article.document.links:
        text = link_text(article, link)
        alone = link.block >= 0 and article.blocks[link.block].text.strip() == text.strip()
        if not _URL.fullmatch(text) or _SPOKEN_OF.match(text) or in_embed(article, link.span):
            continue
        if not (alone and link.kind == "autolink"):
            yield rule.finding(_place(article, link), found=text.strip())


_LAW = re.compile(
    r"(?:le\s|la\s|l['’])?(?:règlement|directive|loi|décret|arrêté|ordonnance|convention|décision|circulaire|norme)\b"
    r"[^.]*\d{4}",
    re.IGNORECASE,
)


def _is_title(article: Article, link: Link, text: str) -> bool:
    """Whether the link is the title of what it leads to, behind a colon: it is cited as it is."""
    before = article.blocks[link.block].text[: link.view_span.start].rstrip(" \u00a0\u202f«“")
    return text[:1].isupper() and before.endswith(":")


def text_too_long(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A link as long as a sentence."""
    for link in _written(article):
        text = link_text(article, link).strip()
        # An address is another rule's; the name of a law cannot be shortened.
        if len(text) <= rule.options["max_chars"] or _URL.fullmatch(text) or _LAW.match(text):
            continue
        if not _is_title(article, link, text):
            yield rule.finding(_place(article, link), chars=len(text), bound=rule.options["max_chars"])


def _target(link: Link) -> str:
    """The page a link leads to, whatever the notation of its address."""
    page = re.sub(r"^https?://(?:www\.)?", "", link.target.split("#", 1)[0], flags=re.IGNORECASE)
    return re.sub(r"(?:/|/?index\.html?)$", "", page) or link.target


_VAGUE = frozenset(
    ("ici", "là", "lien", "cliquez ici", "en savoir plus", "plus d'infos", "cet article", "lire la suite")
)


def ambiguous(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The same words lead to two different pages."""
    first: dict[str, Link] = {}
    for link in _written(article):
        text = " ".join(link_text(article, link).split()).casefold().strip(" .,:;…")
        if len(text) < 2 or PLACEHOLDER in text or not any(c.isalpha() for c in text):
            continue
        # «ici» is another rule's; a host's name stands for any page of it.
        if text in _VAGUE or re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", text):
            continue
        if _names_its_page(text) or in_embed(article, link.span) or _embed(article, link):
            continue
        other = first.setdefault(text, link)
        if _target(other) != _target(link) and not (other.target.startswith("#") or link.target.startswith("#")):
            yield rule.finding(_place(article, link), found=text, target=link.target, other=other.target)


_DATED = re.compile(r"\b(?:19|20)\d\d\b|^\d{1,2}(?:er)?\s[^\W\d]+$")


def _names_its_page(text: str) -> bool:
    """Whether the same words may lead to several pages: a date, or the name of a product or a publication.

    «Netlify» leads to the site here and to its blog there, and the sentence says which; «statistiques» does not.
    """
    words = re.findall(r"[^\W\d_]+", text)
    return bool(_DATED.search(text)) or not is_known(words[0])


_SCHEMES = ("javascript:", "file:", "data:text", "vbscript:")
_REFUSED = re.compile(
    r"\[(?P<text>[^\[\]\n]+)\]\((?P<target>(?:javascript|file|vbscript):[^()\s]*(?:\([^()]*\))?[^()\s]*)\)"
)


def uncrawlable(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A link that leads nowhere for a crawler or for a reader without scripts."""
    for link in article.document.links:
        target = link.target.strip()
        if target.lower().startswith(_SCHEMES):
            yield rule.finding(_place(article, link), "scheme", target=target)
        elif target in ("", "#") and not _is_anchor(article, link):
            yield rule.finding(_place(article, link), "default", target=target)
    # Markdown refuses to make links of such addresses and shows the brackets as text.
    for passage in passages(article, "body"):
        for match in _REFUSED.finditer(passage.text):
            span = passage.place(Span(match.start("text"), match.end("text")))
            yield rule.finding(span, "scheme", target=match["target"])


_LOCAL = re.compile(
    r"^http://(?:localhost|127\.|0\.0\.0\.0|\[::1\]|192\.168\.|10\.|[^/]*\.(?:local|test|example)\b|example\.)"
)


def insecure(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A link over plain http. The replacement is the same address over https."""
    for link in article.document.links:
        if not link.target.lower().startswith("http://") or _LOCAL.match(link.target.lower()):
            continue
        span = link.target_span or link.span
        found = span.of(article.source.text)
        values = {"target": link.target}
        if found.lower().startswith("http://"):
            values |= {"found": found, "replacement": "https://" + found[len("http://") :]}
        yield rule.finding(span, **values)


def _external(link: Link) -> bool:
    return bool(re.match(r"(?:https?:)?//", link.target, re.IGNORECASE))


def _internal(link: Link) -> bool:
    target = link.target.strip()
    return (
        bool(target)
        and not target.startswith("#")
        and not re.match(r"(?:[a-z][a-z0-9+.-]*:|//)", target, re.IGNORECASE)
    )


def internal_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A long article that leads to no other page of its site.

    Unless ``hosts`` names the site, a complete address may be its own: then only an article
    without any link is reported.
    """
    own = frozenset(rule.options["hosts"])
    links = article.document.links
    if own:
        there = any(_internal(m) or urlsplit(m.target).hostname in own for m in links)
    else:
        there = any(_internal(m) or _external(m) for m in links)
    if article.words >= rule.options["min_words"] and not there:
        yield rule.finding(start_of_text(article), words=article.words)


_SOURCE = re.compile(
    r"\b(?:[Ss]elon|[Dd][’']après|(?:étude|rapport|enquête|communiqué|sondage|données) (?:de |du |des |d[’']))\s*"
    r"(?:l[ae] |les |l[’']|un |une )?(?P<who>[A-ZÀ-Ý][\w’'&-]*(?: (?:(?:de |du |des |d[’'])?[A-ZÀ-Ý][\w’'&-]*))*)"
)
"""Somebody or something that the text names as the origin of what it says."""


def external_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A long article that names no source by a link; where the text names one, the finding stands there."""
    if article.words < rule.options["min_words"] or any(map(_external, article.document.links)):
        return
    for passage in passages(article, "paragraph"):
        match = _SOURCE.search(passage.text)
        if match is not None:
            span = passage.place(Span(match.start("who"), match.end("who")))
            yield rule.finding(span, "named", words=article.words, source=match["who"])
            return
    yield rule.finding(start_of_text(article), words=article.words)


_REL = re.compile(r"\brel\s*=\s*[\"']?([^\"'>]*)", re.IGNORECASE)
_PAID = re.compile(
    r"[?&](?:tag|affid|aff_id|affiliate|partner_?id|awc|aff)=|//(?:amzn\.to|go\.skimresources|www\.awin1|tidd\.ly)"
)


def rel(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """``nofollow`` on a page of one's own, or a paid link that does not say so."""
    for link in article.document.links:
        raw = link.span.of(article.source.text)
        match = _REL.search(raw) if link.kind == "html" else None
        values = (match[1] if match else "").lower().split()
        if _internal(link) and "nofollow" in values:
            yield rule.finding(_place(article, link), target=link.target)
        elif _PAID.search(link.target) and not {"sponsored", "nofollow"} & set(values):
            yield rule.finding(_place(article, link), "paid", target=link.target)


def _anchors(article: Article) -> set[str]:
    """Every anchor that some generator might make here, folded to the letters that all agree on."""
    out: set[str] = set()
    counts: defaultdict[str, int] = defaultdict(int)
    for i in article.headings:
        block = article.blocks[i]
        for name in (block.anchor, heading_anchor(block.text)):
            if name:
                base = _bare(name)
                out |= {base, f"{base}{counts[base]}"}
                counts[base] += 1
    text = article.source.text
    out |= {_bare(m[1]) for m in re.finditer(r"\b(?:id|name)\s*=\s*[\"']?([^\"'\s>]+)", text)}
    out |= {_bare(m[1]) for m in re.finditer(r"\{[^}\n]*#([\w:.-]+)[^}\n]*\}", text)}
    return out


def _bare(anchor: str) -> str:
    import unicodedata
    from urllib.parse import unquote

    plain = unicodedata.normalize("NFKD", unquote(anchor).lower())
    return re.sub(r"[\W_]|[\u0300-\u036f]", "", plain)


def anchor_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A link to a place of this page that no heading or id makes."""
    wanted = [m for m in article.document.links if re.fullmatch(r"#.+", m.target.strip())]
    if not wanted:
        return
    known = _anchors(article)
    for link in wanted:
        name = link.target.strip()[1:]
        if name.startswith(("fn", ":~:", "!", "/", "?")) or name in ("top", "toc", "content", "main"):
            continue
        if _bare(name) and _bare(name) not in known:
            yield rule.finding(_place(article, link), anchor=name)


def adjacent(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Several links side by side, which read as one."""
    run: list[Link] = []
    for link in [*article.document.links, None]:
        if link is not None and run and link.block == run[-1].block and link.block >= 0:
            text = article.blocks[link.block].text
            between = text[run[-1].view_span.end : link.view_span.start]
            if re.fullmatch(r"[ ,\u00a0]*", between):
                run.append(link)
                continue
        if len(run) >= rule.options["min_links"] and article.blocks[run[0].block].kind == "paragraph":
            view = article.blocks[run[0].block].view
            yield rule.finding(view.to_source(Span(run[0].view_span.start, run[-1].view_span.end)), count=len(run))
        run = [link] if link is not None else []
