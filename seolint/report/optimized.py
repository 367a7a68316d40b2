"""The result of ``optimize``: as data, and as a before/after summary for the person who asked."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from seolint.engine.results import Change, FactCount, FactLedger, Left, OptimizedArticle
from seolint.report.colors import Palette
from seolint.report.enrichment import added, enrichment_data
from seolint.report.families import label
from seolint.report.json import keyphrase_data
from seolint.report.messages import Speaker, shorten
from seolint.text import Copy

__all__ = ["article_data", "ledger_line", "left_message", "render_json", "summary"]

VERSION = 1


def render_json(article: OptimizedArticle, speaker: Speaker) -> str:
    """The result as one JSON object."""
    return json.dumps(article_data(article, speaker), ensure_ascii=False, indent=2) + "\n"


def article_data(article: OptimizedArticle, speaker: Speaker) -> dict[str, Any]:
    """The result as plain data; the keys are a contract with other programs."""
    data: dict[str, Any] = {
        "version": VERSION,
        "title": article.title,
        "titles": [
            {"text": t.text, "characters": t.characters, "px": t.px, "reason": t.reason} for t in article.titles
        ],
        "headline": article.headline,
        "lead": article.lead,
        "description": article.description,
        "slug": article.slug,
        "keyphrase": keyphrase_data(article.keyphrase),
        "keywords": list(article.keywords),
        "headings": [{"level": h.level, "text": h.text, "transforms": list(h.transforms)} for h in article.headings],
        "markdown": article.markdown,
        "words": article.words,
        "score": {"before": article.score_before, "after": article.score_after},
        "facts": _facts(article.facts),
        "changes": [_change(change) for change in article.changes],
        "removed": [{"text": r.text, "rule": r.rule, "source": _places(r.source)} for r in article.removed],
        "left": [_left(left, speaker) for left in article.left],
        "provenance": [
            {"output": [p.output.start, p.output.end], "source": _places(p.source), "transform": p.transform}
            for p in article.provenance
        ],
    }
    if article.enrichment is not None:
        data["enrichment"] = enrichment_data(article.enrichment)
    return data


def _places(copies: Iterable[Copy]) -> list[dict[str, Any]]:
    return [{"in": c.source_id, "start": c.span.start, "end": c.span.end} for c in copies]


def _change(change: Change) -> dict[str, Any]:
    return {
        "id": change.id,
        "rule": change.rule,
        "before": change.before,
        "after": change.after,
        "source": _places(change.source),
        "requires": list(change.requires),
        "reason": change.reason,
        "transform": change.transform,
        "alternatives": list(change.alternatives),
    }


def _left(left: Left, speaker: Speaker) -> dict[str, Any]:
    return {
        "rule": left.rule,
        "severity": left.severity,
        "message": left_message(left, speaker),
        "questions": list(left.questions),
    }


def left_message(left: Left, speaker: Speaker) -> str:
    """What remains to be done, in the rule's words."""
    return speaker.message_of(left.rule, left.message_id, left.values)


def _kinds(facts: FactLedger) -> Sequence[tuple[str, str, str, FactCount]]:
    return (
        ("quotations", "citations", "quotations", facts.quotations),
        ("numbers", "nombres", "numbers", facts.numbers),
        ("names", "noms", "names", facts.names),
        ("dates", "dates", "dates", facts.dates),
        ("negations", "négations", "negations", facts.negations),
    )


def _facts(facts: FactLedger) -> dict[str, Any]:
    counted: dict[str, Any] = {key: {"kept": c.kept, "total": c.total} for key, _, _, c in _kinds(facts)}
    refused = [{"rule": rule, "facts": lost} for rule, lost in facts.refused]
    return {**counted, "lost": list(facts.lost), "refused": refused}


def ledger_line(facts: FactLedger, speaker: Speaker) -> str:
    """«Citations 5/5 · nombres 8/8 · noms 21/21 · dates 7/7 · négations 3/3»."""
    parts = [f"{speaker.say(fr, en)} {count.kept}/{count.total}" for _, fr, en, count in _kinds(facts)]
    line = " · ".join(parts)
    return line[0].upper() + line[1:]


def summary(
    article: OptimizedArticle, speaker: Speaker, palette: Palette | None = None, steps: Sequence[tuple[str, str]] = ()
) -> str:
    """Before and after, what was removed, what is left to a person, how to go on, and last the ledger.

    ``steps`` are commands, each behind what it is for.
    """
    palette = palette or Palette()
    lines = [
        *_identity(article, speaker, palette),
        *_removed(article, speaker),
        *(added(article.enrichment, speaker) if article.enrichment is not None else ()),
        *_remaining(article, speaker, palette),
        *_lost(article, speaker, palette),
        *_steps(steps, speaker, palette),
        palette.paint(ledger_line(article.facts, speaker), "bold"),
    ]
    return "\n".join(lines) + "\n"


def _identity(article: OptimizedArticle, speaker: Speaker, palette: Palette) -> Iterator[str]:
    say = speaker.say
    measured = next((t for t in article.titles if t.text == article.title), None)
    if measured is not None:
        size = say("{n} signes, {px} px", "{n} characters, {px} px", n=measured.characters, px=measured.px)
    else:
        size = say("{n} signes", "{n} characters", n=len(article.title))
    if article.title:
        yield f"{say('Titre', 'Title')} ({size}){say(' : ', ': ')}{palette.paint(article.title, 'bold')}"
    else:
        yield say("Titre : aucun", "Title: none")
    if article.headline and article.headline != article.title:
        size = say("{n} signes", "{n} characters", n=len(article.headline))
        yield f"{say('Titre de la page', 'Headline')} ({size}){say(' : ', ': ')}{article.headline}"
    if article.description:
        characters = say("{n} signes", "{n} characters", n=len(article.description))
        yield f"Description ({characters}){say(' : ', ': ')}{article.description}"
    else:
        yield say("Description : aucune", "Description: none")
    if article.headings:
        yield say("Intertitres :", "Subheadings:")
        yield from (f"  – {'  ' * max(0, h.level - 2)}{h.text}" for h in article.headings)
    yield say(
        "Longueur : {words} · note : {before} → {after} sur 100",
        "Length: {words} · score: {before} → {after} of 100",
        words=say("{n:mot|mots}", "{n:word|words}", n=article.words),
        before=article.score_before,
        after=article.score_after,
    )


def _removed(article: OptimizedArticle, speaker: Speaker) -> Iterator[str]:
    if not article.removed:
        return
    yield speaker.say("Retiré :", "Removed:")
    kinds: dict[str, list[str]] = {}
    for removed in article.removed:
        kinds.setdefault(removed.rule, []).append(shorten(removed.text, 90))
    for rule, texts in kinds.items():
        named = label(rule)
        told = Counter(speaker.say("« {text} »", "“{text}”", text=text) for text in texts)
        listed = ", ".join(f"{text} × {n}" if n > 1 else text for text, n in told.items())
        yield speaker.say(
            "  – {kind} : {listed}", "  – {kind}: {listed}", kind=speaker.say(named.fr, named.en), listed=listed
        )


def _remaining(article: OptimizedArticle, speaker: Speaker, palette: Palette) -> Iterator[str]:
    if not article.left:
        return
    yield palette.paint(speaker.say("À vous de voir :", "Left to you:"), "yellow")
    counts = Counter((left.rule, left_message(left, speaker)) for left in article.left)
    asked = {left.rule: left.questions for left in article.left}
    for (rule, message), n in counts.items():
        yield f"  – {message} ({rule}{f' × {n}' if n > 1 else ''})"
        for question in dict.fromkeys(asked[rule]):
            yield f"    ? {question}"


def _steps(steps: Sequence[tuple[str, str]], speaker: Speaker, palette: Palette) -> Iterator[str]:
    if steps:
        yield speaker.say("Et maintenant :", "What next:")
    for purpose, command in steps:
        yield speaker.say("  – {purpose} :", "  – {purpose}:", purpose=purpose)
        yield f"    {palette.paint(command, 'cyan')}"


def _lost(article: OptimizedArticle, speaker: Speaker, palette: Palette) -> Iterator[str]:
    for fact in article.facts.lost:
        yield palette.paint(speaker.say("Perdu : {fact}", "Lost: {fact}", fact=fact), "red")
    for rule, facts in article.facts.refused:
        yield speaker.say(
            "Correction refusée : elle aurait perdu « {facts} » ({rule})",
            "Fix refused: it would have lost “{facts}” ({rule})",
            facts=shorten(facts, 120), rule=rule,
        )  # fmt: skip
