"""The rule pages: ``docs/rules/`` made from the rule files alone.

    python docs/rule_pages.py            write them
    python docs/rule_pages.py --check    write nothing, fail where one is stale

Nobody edits the pages by hand: the rule file is the page.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from seolint.catalog import Catalog, load_catalog
from seolint.finding import Severity
from seolint.report.catalogue import profile_settings, scene
from seolint.report.messages import plain_template
from seolint.rule import Example, OptionSpec, Rule

__all__ = ["rule_pages", "stale_pages"]

FOLDER = Path(__file__).resolve().parent / "rules"

GROUPS = {
    "title": ("Titre", "What search engines and readers see first."),
    "description": ("Description", "The text under the title in a list of results."),
    "slug": ("Adresse", "The address of the article. A published one is sacred."),
    "keyphrase": ("Expression clé", "Where the keyphrase stands, and how often. Only information when it was guessed."),
    "headings": ("Intertitres", "The outline of the article."),
    "structure": ("Structure", "Length, paragraphs, tables."),
    "readability": ("Lisibilité", "Sentences and style."),
    "links": ("Liens", "What links say, and where they lead."),
    "images": ("Images", "What stands for them when they are not seen, and what they are called."),
    "metadata": ("Métadonnées", "Front matter, dates, authors, structured data."),
    "typography": ("Typographie", "French spaces, marks, ligatures and accents. Information in `recommended`."),
    "cleanliness": ("Propreté", "What scraping, pasting and prompting leave behind."),
    "translation": ("Français traduit", "What gives a translated text away. Suggestions only."),
    "site": ("Site", "Facts that need several articles."),
}

_FIXES = {
    "safe": "safe: `--fix` applies it",
    "unsafe": "unsafe: `--unsafe-fixes` and `optimize` apply it, read it again",
    "suggestion": "a suggestion: nothing applies it but you",
}
_NOTE = "<!-- Made from rules/{group}/{name}.yaml by docs/rule_pages.py. Edit that file, not this page. -->"


def rule_pages(catalog: Catalog | None = None) -> dict[Path, str]:
    """Every page of ``docs/rules`` by path: the index, then one a rule."""
    catalog = catalog or load_catalog()
    pages = {FOLDER / "index.md": _index(catalog)}
    for rule in catalog.rules.values():
        pages[FOLDER / f"{rule.name}.md"] = "\n".join(_page(rule, catalog)).rstrip() + "\n"
    return pages


def stale_pages() -> list[Path]:
    """The pages that differ from their rule file, or belong to no rule."""
    wanted = rule_pages()
    wrong = [p for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    return [*wrong, *(p for p in sorted(FOLDER.glob("*.md")) if p not in wanted)]


def _index(catalog: Catalog) -> str:
    rules = list(catalog.rules.values())
    on = sum(r.default for r in rules)
    lines = [
        "# Rules",
        "",
        "<!-- Made from rules/ by docs/rule_pages.py. Edit the rule files, not this page. -->",
        "",
        f"{len(rules)} rules, {on} of them on by default. *Error* is objective breakage, *warning* what Google, RGAA",
        "or Opquast state or the product promises, *info* what only tools say.",
        "`seolint explain RULE` shows the same pages.",
        "",
        f"Profiles: {', '.join(f'`{name}`' for name in sorted(catalog.profiles))}.",
        "",
    ]
    order = [g for g in GROUPS if g in catalog.groups] + [g for g in catalog.groups if g not in GROUPS]
    for group in order:
        french, about = GROUPS.get(group, (group, ""))
        lines += [
            f"## {group} · {french}",
            "",
            about,
            "",
            "| rule | severity | fix | what it says |",
            "| --- | --- | --- | --- |",
        ]
        lines += [_row(rule) for rule in rules if rule.group == group]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _row(rule: Rule) -> str:
    severity = "/".join(dict.fromkeys(str(s) for s in _severities(rule)))
    on = "" if rule.default else " (opt-in)"
    message = plain_template(next(iter(rule.messages.values())).en)
    fix = rule.fix.safety if rule.fix else "–"
    return f"| [{rule.name}]({rule.name}.md) | {severity}{on} | {fix} | {_cell(message)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("[", "\\[")


def _severities(rule: Rule) -> list[Severity]:
    return [m.severity or rule.severity for m in rule.messages.values()]


def _page(rule: Rule, catalog: Catalog) -> Iterator[str]:
    yield f"# {rule.name}"
    yield ""
    yield _NOTE.format(group=rule.group, name=rule.name)
    yield ""
    yield f"Group [{rule.group}](index.md) · {_state(rule, catalog)}"
    yield ""
    yield rule.why.en.strip()
    yield ""
    yield f"*{rule.why.fr.strip()}*"
    yield ""
    yield from _messages(rule)
    yield from _options(rule.options)
    yield from _profiles(rule, catalog)
    yield from _relations(rule, catalog)
    yield from _examples(rule)
    yield "## References"
    yield ""
    for reference in rule.references:
        title = f"[{reference.title}]({reference.url})" if reference.url else reference.title
        yield f"- {title}, {reference.publisher}" + (f", {reference.date}" if reference.date else "")


def _state(rule: Rule, catalog: Catalog) -> str:
    profiles = [n for n in sorted(catalog.profiles) if catalog.profiles[n].rules[rule.name].enabled]
    needs = f" · needs {', '.join(rule.needs)}" if rule.needs else ""
    return f"{rule.severity} · on in {', '.join(f'`{p}`' for p in profiles) or 'no profile'}{needs}"


def _messages(rule: Rule) -> Iterator[str]:
    yield "## Messages"
    yield ""
    yield "| message | severity | French | English |"
    yield "| --- | --- | --- | --- |"
    for name, message in rule.messages.items():
        french, english = (_cell(plain_template(text)) for text in (message.fr, message.en))
        yield f"| {name} | {message.severity or rule.severity} | {french} | {english} |"
    yield ""


def _options(options: Mapping[str, OptionSpec]) -> Iterator[str]:
    if not options:
        return
    yield "## Options"
    yield ""
    yield "| option | type | default | range | |"
    yield "| --- | --- | --- | --- | --- |"
    for name, spec in options.items():
        bounds = " to ".join(_number(n) for n in (spec.minimum, spec.maximum) if n is not None)
        kind = f"{spec.type} of {spec.items}" if spec.items else spec.type
        about = _cell(spec.description.en) if spec.description else ""
        yield f"| `{name}` | {kind} | {_default(spec)} | {bounds or ', '.join(spec.choices or ()) or '–'} | {about} |"
    yield ""


def _default(spec: OptionSpec) -> str:
    if isinstance(spec.default, bool):
        return f"`{str(spec.default).lower()}`"
    if isinstance(spec.default, list):
        return ", ".join(f"`{v}`" for v in spec.default) or "none"
    return f"`{spec.default}`"


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _profiles(rule: Rule, catalog: Catalog) -> Iterator[str]:
    settings = list(profile_settings(catalog, rule))
    if settings:
        yield "Set by profiles:"
        yield ""
        yield from (f"- `{name}`: `{said}`" for name, said in settings)
        yield ""


def _relations(rule: Rule, catalog: Catalog) -> Iterator[str]:
    if rule.fix:
        using = rule.fix.using.rpartition(":")[2].replace("_", " ")
        yield f"**Fix** ({using}), {_FIXES[rule.fix.safety]}."
        yield ""
    if rule.supersedes:
        yield f"**Speaks instead of** {', '.join(f'[{o}]({o}.md)' for o in rule.supersedes)}: one defect, one finding."
        yield ""
    over = [r.name for r in catalog.rules.values() if rule.name in r.supersedes]
    if over:
        yield f"**Is silent where** {', '.join(f'[{o}]({o}.md)' for o in over)} speaks."
        yield ""
    if rule.report != "each":
        yield "**Read once a file** in text output (as information, once for the whole group) and counted so in the"
        yield "score; every place is in the JSON."
        yield ""


def _examples(rule: Rule) -> Iterator[str]:
    yield "## Examples"
    yield ""
    for example in rule.examples:
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    text = example.bad if example.bad is not None else example.good or ""
    note = f" {example.why.en}" if example.why else ""
    set_by = [f"`{part}`" for part in scene(example)]
    with_scene = f" (with {', '.join(set_by)})" if set_by else ""
    yield f"{'Reported' if example.bad is not None else 'Left alone'}{with_scene}.{note}"
    yield ""
    yield from _fenced(text, "html" if example.format.startswith("html") else "markdown")
    if example.fixed is not None:
        yield "After the fix:"
        yield ""
        yield from _fenced(example.fixed, "markdown")


def _fenced(text: str, language: str) -> Iterator[str]:
    longest = max((len(m) for m in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    # Invisible characters would leave the page without a trace.
    shown = re.sub("[\u200b\u2060\ufeff\ufffd]", lambda m: f"<U+{ord(m.group()):04X}>", text.rstrip("\n"))
    yield f"{fence}{language}"
    yield shown
    yield fence
    yield ""


def main() -> int:
    """Write the pages, or check them; the exit code."""
    if "--check" in sys.argv[1:]:
        stale = stale_pages()
        for path in stale:
            print(f"{path.relative_to(FOLDER.parent.parent)} is stale; run python docs/rule_pages.py")
        return 1 if stale else 0
    pages = rule_pages()
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.md"):
        if path not in pages:
            path.unlink()
    for path, text in pages.items():
        path.write_text(text, encoding="utf-8")
    print(f"{len(pages)} pages in {FOLDER.name}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
