"""What an article is about: the names and things by which a sentence of another text speaks of the same."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from seolint.editing.candidates.collected import content_stems
from seolint.editing.enrichment.leaning_words import YEAR
from seolint.editing.enrichment.roles import appositions, roles
from seolint.editing.enrichment.voices import Voice
from seolint.editing.facts import facts_of
from seolint.editing.syntax.trees import Tree
from seolint.french.stems import fold, stem

__all__ = ["Matter", "facts_in", "stems_of"]

_CENTRAL = 3
"""Mentions from which a name is one of those that the article is about, its title and first paragraph aside."""

_TOPIC_SENTENCES = 3
"""Sentences from which a word is one of the article's topics; for one of its first sentence, :data:`_AGAIN`."""
_AGAIN = 2


def stems_of(tree: Tree) -> frozenset[str]:
    """The stems of a sentence's content words."""
    return content_stems(tree, frozenset(tree.tokens))


def names_in(text: str) -> Counter[str]:
    """The names of a text, those behind «d’» and «l’» among them, and how often it says them."""
    return Counter(facts_of(re.sub(r"\b([dlDL])[’']", r"\1e ", text))["names"])


def facts_in(text: str) -> frozenset[str]:
    """The numbers, dates and names of a text."""
    told = facts_of(text)
    return frozenset(fact for kind in ("numbers", "dates", "names") for fact in told[kind])


@dataclass(frozen=True)
class Matter:
    """What the article itself says."""

    voice: Voice

    @cached_property
    def text(self) -> str:
        """Its words, title first."""
        return "\n".join((self.voice.seen.title, *(t.text for t in self.voice.texts)))

    @cached_property
    def sentences(self) -> tuple[frozenset[str], ...]:
        """The stems of each sentence."""
        return tuple(stems_of(t) for t in self.voice.trees)

    @cached_property
    def stems(self) -> frozenset[str]:
        """All stems."""
        return frozenset().union(*self.sentences)

    @cached_property
    def facts(self) -> frozenset[str]:
        """Its numbers, dates and names."""
        return facts_in(self.text)

    @cached_property
    def _opening(self) -> str:
        first = self.voice.texts[0].text if self.voice.texts else ""
        return f"{self.voice.seen.title}\n{first}"

    @cached_property
    def _people(self) -> frozenset[str]:
        """The last names of those whom it names in full."""
        told = " … ".join(f"… {full.text.split()[-1]}" for full in self.voice.seen.names.full.values())
        return frozenset(facts_of(told)["names"])

    @cached_property
    def names(self) -> Counter[str]:
        """The names that it is about, by how often it says them: those of its title, of its first paragraph,
        those of people in full, and those that come back."""
        counts = self._every_name
        opening = f" {' '.join(re.findall(r'[a-z0-9]+', fold(self._opening.lower())))} "
        central = {n for n in counts if f" {n} " in opening or n in self._people or counts[n] >= _CENTRAL}
        return Counter({n: counts[n] + (f" {n} " in opening) for n in central})

    @cached_property
    def topics(self) -> frozenset[str]:
        """The stems of what it is about: its keyphrase, its title, the words that come back."""
        told = Counter(s for stems in self.sentences for s in stems)
        spoken = f"{self.voice.seen.title} {self.voice.seen.keyphrase}".replace("’", " ").replace("'", " ")
        titled = {stem(w.strip(".,;:!?«»()")) for w in spoken.split() if len(w) > 3}
        opening = self.sentences[0] if self.sentences else frozenset()
        return frozenset(
            s for s, n in told.items() if s in titled or n >= (_AGAIN if s in opening else _TOPIC_SENTENCES)
        )

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that it names, its declared date's among them."""
        return years_of(self.voice)

    @cached_property
    def _every_name(self) -> Counter[str]:
        return names_in(self.text)

    def weight(self, tree: Tree, *, about: bool = False) -> int:
        """How much the names of the sentence weigh in the article; all of them where its text is ``about`` the
        same, those that the article is about otherwise."""
        told = names_in(f"… {tree.text}")
        # Two of its names at once are no chance.
        every = about or sum(n in self._every_name for n in told) > 1
        names = self._every_name if every else self.names
        return sum(3 if n in self._people else min(3, names[n]) for n in told)

    def topical(self, tree: Tree) -> int:
        """How many of the article's topics the sentence speaks of."""
        return len(stems_of(tree) & self.topics)

    def namesakes(self, source: Voice) -> frozenset[str]:
        """Full names that mean somebody else in ``source``: both texts say what they are, and not the same."""
        here, there = _functions(self.voice), _functions(source)
        return frozenset(n for n in here.keys() & there.keys() if here[n] and there[n] and not here[n] & there[n])


def _functions(voice: Voice) -> dict[str, frozenset[str]]:
    """By full name, the stems of what the text says they are: their functions, and any apposition behind the name."""
    out: dict[str, frozenset[str]] = {}
    for tree in voice.trees:
        told = [(role.name.text, role.what.text) for role in roles(tree)]
        for name, what in (*told, *appositions(tree)):
            stems = frozenset(stem(w) for w in re.findall(r"[^\W\d_]{4,}", what))
            out[name] = out.get(name, frozenset()) | stems
    return out


def years_of(voice: Voice) -> frozenset[str]:
    """The years that a text names, its declared date's among them."""
    date = voice.article.metadata("date")
    return frozenset(YEAR.findall(f"{date.text if date else ''} {' '.join(t.text for t in voice.texts)}"))
