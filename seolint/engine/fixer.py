"""The fix loop: stage by stage, round by round, until nothing is left to mend.

A round takes the lowest stage that has a fix pending, chooses the fixes that
leave each other alone, applies each of them whole, reads the text again and
verifies that nothing changed that the fixes do not declare to touch. Linting
with ``--fix`` and ``optimize`` are this loop with other fixes allowed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seolint.article import Article
from seolint.catalog import Catalog
from seolint.engine.changes import Applied, change_id, describe, tagged
from seolint.engine.choosing import choose
from seolint.engine.linter import LintRun
from seolint.engine.offers import SAFE, offered, relevant
from seolint.engine.provenance import Tape
from seolint.engine.reading import Reader
from seolint.engine.suppression import RULE, read_suppressions
from seolint.engine.verification import CHANGES, unexpected_change
from seolint.errors import NotConverged
from seolint.finding import STAGES, Applicability, Fix, Stage
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Source, Span, apply_edits

__all__ = ["ROUNDS", "Extra", "FixLoop", "FixResult", "Guard", "Material", "Refused"]

ROUNDS = 10
"""Rounds that one stage may take; a stage that wants more does not settle."""

_GROUPS: tuple[tuple[Stage, ...], ...] = (
    ("debris",), ("paragraphs", "repair"), ("sections",), ("headings",), ("metadata",), ("typography",),
)  # fmt: skip
"""Rules are asked for fixes group by group, so that nothing costly is computed on a text that
still changes. A fixer may yield fixes of any stage of its own group, or of later ones."""

Guard = Callable[[Article, Article, Stage], str | None]
"""Says what the step from one article to the next would lose, or ``None``."""


Extra = Callable[[Article], Iterator[Fix]]
"""Gives the fixes that nobody's finding asks for: what is to be added to an article."""

ADDS_BLOCKS = frozenset({"text", "blocks"})
"""What a fix beyond the rules may touch: it adds blocks of text, and no link or metadata."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A fix that was not applied because of what it would have changed or lost."""

    fix: Fix
    reason: str


@dataclass(frozen=True, slots=True)
class Material:
    """What fixes may copy from beside the article, by source id.

    ``texts`` are what copies name; ``tapes`` the origins of those that are
    themselves made of an input; ``originals`` the inputs as given, the article's too.
    """

    originals: Mapping[str, str]
    texts: Mapping[str, str] = field(default_factory=dict)
    tapes: Mapping[str, Tape] = field(default_factory=dict)

    def beside(self, other: Material) -> Material:
        """What both hold."""
        return Material(
            {**self.originals, **other.originals}, {**self.texts, **other.texts}, {**self.tapes, **other.tapes}
        )


@dataclass(frozen=True, slots=True)
class FixResult:
    """What the loop made: the last article, the origins of its text, and what was done on the way."""

    article: Article
    tape: Tape
    applied: tuple[Applied, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def source(self) -> Source:
        """The text after all fixes."""
        return self.article.source


class FixLoop:
    """Mends one article with the fixes that ``allowed`` permits.

    With ``material`` every change gets an id that is stable between runs, and
    ``accept`` may refuse it by that; ``guard`` may refuse what would lose a fact.
    ``versions`` names, by a change's id, the alternative (from 0) to write in its place.
    ``extra`` gives what is wanted beyond the rules, one fix at a time, once they have nothing left.
    """

    def __init__(
        self,
        reader: Reader,
        active: Sequence[ActiveRule],
        catalog: Catalog,
        allowed: frozenset[Applicability] = SAFE,
        *,
        material: Material | None = None,
        accept: Callable[[str], bool] | None = None,
        guard: Guard | None = None,
        extra: Extra | None = None,
        versions: Mapping[str, int] | None = None,
    ) -> None:
        self._reader = reader
        self._catalog = catalog
        self._allowed = allowed
        self._material = material or Material({})
        self._identified = material is not None
        self._accept = accept
        self._guard = guard
        self._extra = extra
        self._versions = versions or {}
        self._active = sorted(active, key=_rule_order)
        self._rules = sorted(relevant(active, allowed), key=_rule_order)
        self._ended: dict[object, Refused] = {}
        self._done: Counter[str] = Counter()
        self._tape = Tape(())

    def run(self, article: Article, tape: Tape | None = None) -> FixResult:
        """Mend ``article``, whose text comes from where ``tape`` says (``None``: it is the input itself).

        Raises NotConverged when fixes undo each other; nothing was written anywhere by then.
        """
        self._tape = tape if tape is not None else Tape.of(len(article.source.text))
        applied: list[Applied] = []
        rounds: Counter[Stage] = Counter()
        seen = {article.source.text}
        moved = False
        while True:
            chosen = self._next(article)
            if chosen is None:
                if not (moved and self._released()):
                    break
                moved = False
                continue
            stage = chosen[0].stage
            good, after = self._sift(article, chosen)
            if not good:
                continue
            rounds[stage] += 1
            if rounds[stage] > ROUNDS or after.source.text in seen:
                raise _unsettled(article, good)
            seen.add(after.source.text)
            moved = True
            applied += self._record(article, good)
            article = after
        return FixResult(article, self._tape, tuple(applied), tuple(self._ended.values()))

    def _released(self) -> bool:
        """Let the fixes that failed verification be tried again, and say whether there are any: what was
        mended since may have made them sound, and a second run would find them so."""
        failed = [key for key, refused in self._ended.items() if refused.reason in CHANGES]
        for key in failed:
            del self._ended[key]
        return bool(failed)

    def _next(self, article: Article) -> list[Fix] | None:
        """The fixes of the next round, all of one stage, or ``None`` when nothing is pending."""
        # Which orders to be silent are of use can only be told when every rule has been asked.
        orders = any(rule.name == RULE for rule in self._rules) and bool(read_suppressions(article.document))
        run = LintRun(article, self._active if orders else self._rules, self._catalog)
        pending: list[Fix] = []
        for group in _GROUPS:
            # A metadata block that is not there is made by the first fix; what others would write into it
            # can only be told once it is there, so they are not asked yet.
            one_by_one = group == ("metadata",) and article.document.front_matter is None
            for rule in self._rules:
                if rule.rule.fix is not None and rule.rule.fix.stage in group:
                    pending += self._pending(run, rule)
                    if one_by_one and (chosen := _lowest(article, pending, group[-1])):
                        return chosen
            if chosen := _lowest(article, pending, group[-1]):
                return chosen
        return self._wanted(article)

    def _wanted(self, article: Article) -> list[Fix] | None:
        """The next fix beyond the rules, if it is neither refused nor ended."""
        for fix in self._extra(article) if self._extra is not None else ():
            if self._key(fix) not in self._ended and self._useful(article, fix):
                return [fix]
        return None

    def _pending(self, run: LintRun, rule: ActiveRule) -> Iterator[Fix]:
        """The fixes that ``rule`` offers now and that are allowed, useful, and not ended."""
        for proposed in offered(run, rule, self._allowed):
            fix = self._version(run.article, proposed)
            if self._key(fix) not in self._ended and self._useful(run.article, fix):
                yield fix

    def _version(self, article: Article, fix: Fix) -> Fix:
        """The fix, or the alternative of it that was chosen; what it would have written becomes an alternative."""
        if not self._versions or not fix.variants:
            return fix
        number = self._versions.get(self._identity(article, fix))
        if number is None or not 0 <= number < len(fix.variants) or not fix.variants[number]:
            return fix
        return replace(fix, edits=fix.variants[number], reason="chosen", transform=None)

    def _texts(self, article: Article) -> dict[str, str]:
        return {**self._material.texts, ARTICLE: article.source.text}

    def _useful(self, article: Article, fix: Fix) -> bool:
        """Whether the fix changes anything, and nobody refused it."""
        texts = self._texts(article)
        if all(e.text(texts) == e.span.of(article.source.text) for e in fix.edits):
            return False
        return self._accept is None or self._accept(self._identity(article, fix))

    def _key(self, fix: Fix) -> object:
        """What a fix is known by within one run, wherever its place has moved to."""
        places = tuple(self._tape.sources(Span(max(0, e.span.start - 1), e.span.end)) for e in fix.edits)
        literals = tuple(p if isinstance(p, str) else p.text for e in fix.edits for p in e.parts)
        return (fix.finding.rule, fix.stage, places, literals)

    def _identity(self, article: Article, fix: Fix) -> str:
        """The change's id: stable between runs where ids are wanted, else a running number."""
        if not self._identified:
            # Each number is given once, so that to count the names is to count the changes.
            return str(len(self._done))
        identity = change_id(fix, article.source.text, self._tape, self._material.originals)
        return f"{identity}-{self._done[identity] + 1}" if self._done[identity] else identity

    def _sift(self, article: Article, fixes: Sequence[Fix]) -> tuple[list[Fix], Article]:
        """Those of ``fixes`` that pass verification together, and the article they make.

        Fixes that declare different things are verified apart first, so that
        one does not hide behind what another may do. A fix that fails is ended.
        """
        kinds = sorted({self._touches(f) for f in fixes}, key=sorted)
        if len(kinds) > 1:
            apart = [[f for f in fixes if self._touches(f) == kind] for kind in kinds]
            if all(self._made(article, same)[1] is None for same in apart):
                # What all of them together do not lose, none loses alone.
                together = [f for same in apart for f in same]
                after, problem = self._trial(article, together)
                if problem is None:
                    return together, after
            fixes = [f for same in apart for f in self._halved(article, same)[0]]
        return self._halved(article, fixes)

    def _halved(self, article: Article, fixes: Sequence[Fix]) -> tuple[list[Fix], Article]:
        """The good ones of ``fixes``, found by halving until the guilty stand alone."""
        if not fixes:
            return [], article
        after, problem = self._trial(article, fixes)
        if problem is None:
            return list(fixes), after
        if len(fixes) == 1:
            self._end(article, fixes[0], problem)
            return [], article
        middle = len(fixes) // 2
        first, after_first = self._halved(article, fixes[:middle])
        second, after_second = self._halved(article, fixes[middle:])
        if not first or not second:
            return (first, after_first) if first else (second, after_second)
        both, problem = self._trial(article, [*first, *second])
        # Each half is good alone: what they do to each other is left for the next round to tell.
        return ([*first, *second], both) if problem is None else (first, after_first)

    def _trial(self, article: Article, fixes: Sequence[Fix]) -> tuple[Article, str | None]:
        """The article after ``fixes``, and what is wrong with it, what it lost included."""
        after, problem = self._made(article, fixes)
        if problem is None and self._guard is not None:
            problem = self._guard(article, after, fixes[0].stage)
        return after, problem

    def _made(self, article: Article, fixes: Sequence[Fix]) -> tuple[Article, str | None]:
        """The article after ``fixes``, and what they changed beyond what they declare."""
        edits = [e for f in fixes for e in f.edits]
        text = apply_edits(article.source.text, edits, self._material.texts)
        after = self._reader.read(replace(article.source, text=text))
        touches = frozenset().union(*(self._touches(f) for f in fixes))
        return after, unexpected_change(article.document, after.document, edits, touches)

    def _touches(self, fix: Fix) -> frozenset[str]:
        if fix.stage == "enrichment":
            return ADDS_BLOCKS
        spec = self._catalog.rule(fix.finding.rule).fix
        return frozenset(spec.touches if spec is not None else ())

    def _end(self, article: Article, fix: Fix, reason: str) -> None:
        self._ended[self._key(fix)] = Refused(fix, reason)

    def _record(self, article: Article, fixes: Sequence[Fix]) -> list[Applied]:
        """The records of ``fixes``; the tape goes on to the text after them."""
        texts = self._texts(article)
        records = []
        for fix in fixes:
            identity = self._identity(article, fix)
            self._done[identity] += 1
            records.append(describe(fix, identity, texts, self._tape))
        edits = [t for record in records for t in tagged(record)]
        self._tape = self._tape.edited(edits, self._material.tapes)
        return records


def _rule_order(rule: ActiveRule) -> tuple[int, str]:
    """The order in which rules are asked, whatever the order they came in: by priority, then name."""
    return (-rule.rule.fix.priority if rule.rule.fix is not None else 0, rule.name)


def _lowest(article: Article, pending: Sequence[Fix], last: Stage) -> list[Fix]:
    """The fixes to apply of the lowest stage, up to ``last``, that has any."""
    for stage in STAGES[: STAGES.index(last) + 1]:
        # A block that is there takes several entries at once.
        entries = stage == "metadata" and article.document.front_matter is not None
        ready = (f for f in pending if f.stage == stage)
        if chosen := choose(ready, len(article.source.text), entries=entries):
            return chosen
    return []


def _unsettled(article: Article, fixes: Sequence[Fix]) -> NotConverged:
    rules = ", ".join(sorted({f.finding.rule for f in fixes}))
    return NotConverged(
        f"the fixes of {rules} undo each other; the text was left as it was",
        path=article.source.path,
        hint="Ignore one of these rules for this file, and tell its author.",
    )
