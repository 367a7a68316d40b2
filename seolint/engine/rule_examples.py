"""The examples of a rule, run: bad ones must be reported where they say, good ones left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seolint.around import ImageFile, NoSurroundings, Surroundings
from seolint.article import Article, Inputs, Language
from seolint.catalog import Catalog
from seolint.engine.crashes import crash_of_rule
from seolint.finding import Finding, Fix
from seolint.formats import read
from seolint.rule import ActiveRule, Example, Rule
from seolint.text import Edit, Source, apply_edits, overlapping

__all__ = ["ExampleSurroundings", "example_article", "example_problems"]


class ExampleSurroundings(NoSurroundings):
    """The files, pictures and history that an example names, and no other."""

    def __init__(self, example: Example) -> None:
        self._example = example

    def file_exists(self, relative: str) -> bool:
        """Whether the example names the file."""
        return relative in self._example.files

    def neighbours(self, suffix: str) -> Sequence[str]:
        """The example's neighbours with that ending."""
        return tuple(sorted(name for name in self._example.neighbours if name.endswith(suffix)))

    def read_neighbour(self, name: str) -> str:
        """The text of one of them. Raises FileNotFoundError."""
        try:
            return self._example.neighbours[name]
        except KeyError:
            raise FileNotFoundError(name) from None

    def committed(self) -> bool | None:
        """Seen by version control where the example says so."""
        return True if self._example.committed is not None else None

    def committed_version(self) -> tuple[str, str] | None:
        """The example's earlier version."""
        example = self._example
        if example.committed is None:
            return None
        return example.committed_path or example.path or "", example.committed

    def image(self, target: str) -> ImageFile | None:
        """The size that the example gives a picture."""
        size = self._example.images.get(target)
        return ImageFile(*size) if size is not None else None


def example_article(rule: Rule, example: Example, language: Language) -> Article:
    """The article of an example, with what the example says of its surroundings."""
    text = example.bad if example.bad is not None else example.good or ""
    document = read(Source(text, path=example.path, encoding=example.encoding), example.format)
    inputs = Inputs(keyphrase=example.keyphrase, title=example.title, today=example.today)
    around: Surroundings = ExampleSurroundings(example) if "files" in rule.needs else NoSurroundings()
    return Article(document, language, inputs=inputs, surroundings=around)


def example_problems(rule: Rule, catalog: Catalog, language: Language) -> Iterator[tuple[int, str]]:
    """What does not hold of the examples of ``rule``: the example's number (from 1) and a word for the
    problem: ``silent``, ``elsewhere``, ``message``, ``loud``, ``fix``; 0 and ``missing`` where a kind is."""
    if not any(e.bad is not None for e in rule.examples) or not any(e.good is not None for e in rule.examples):
        yield 0, "missing"
    for number, example in enumerate(rule.examples, start=1):
        try:
            problem = _problem(rule, example, catalog, language)
        except Exception as error:
            raise crash_of_rule(error, rule.name, f"{rule.name}.yaml, {number}") from error
        if problem is not None:
            yield number, problem


def _problem(rule: Rule, example: Example, catalog: Catalog, language: Language) -> str | None:
    article = example_article(rule, example, language)
    text = article.source.text
    active = ActiveRule.default(rule, **example.options)
    findings = list(catalog.check(rule.name)(article, active))
    if example.bad is None:
        return "loud" if findings else None
    if not findings:
        return "silent"
    if example.at is not None and example.at not in {f.span.of(text) for f in findings}:
        return "elsewhere"
    if example.message is not None and example.message not in {f.message_id for f in findings}:
        return "message"
    if example.fixed is not None and _fixed(article, active, findings, catalog, example) != example.fixed:
        return "fix"
    return None


def _fixed(
    article: Article, active: ActiveRule, findings: Sequence[Finding], catalog: Catalog, example: Example
) -> str | None:
    """The text after the fixes of ``findings``, as one round of the fix loop would make them."""
    fixer = catalog.fixer(active.name)
    if fixer is None:
        return None
    others = {"title": example.title} if example.title else {}
    return apply_edits(article.source.text, _together(fixer(article, active, findings)), others)


def _together(fixes: Iterable[Fix]) -> list[Edit]:
    chosen: list[Edit] = []
    for fix in fixes:
        if not any(overlapping(edit, taken) for edit in fix.edits for taken in chosen):
            chosen += fix.edits
    return chosen
