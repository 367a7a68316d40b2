"""Whom an article lets speak: by name, by pronoun right behind the name, or through somebody who speaks for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from seolint.article import Article
from seolint.engine.question_words import ANONYMOUS, REPRESENTATIVES, SPOKESPEOPLE

__all__ = ["WhoSpeaks"]

_SAYS = (
    r"(?:dit|dis(?:ait|ent)|déclar|affirm|indiqu|ajout|expliqu|estim|précis|soulign|annonc|reconn|dément|confirm|répond|"
    r"répliqu|rétorqu|assur|jug|lanc|lâch|racont|témoign|confi|rappel|résum|insist|prévien|préven|plaid|défend|indign|"
    r"désol|étonn|félicit|inquièt|crain|craign|redout|regrett|déplor|dénonc|critiqu|reproch|réclam|demand|exig|prome|"
    r"promi|garanti|souhait|espèr|conclu|observ|not[eé]|relèv|relev|adme|admi|avou|ironis|plaisant|s[’']amus|agac|emport|"
    r"interrog|considèr|soutien|souten|préten|contest|refus|temp[eé]r|martel|souffl|écri|tweet|recommand|conseill|"
    r"met(?:tent)? en garde|mis en garde|oppos|approuv|salu|accus|promett|renchéri|nuanc|commen|évalu|évoqu|calcul|"
    r"appel|invit|"
    r"n[’'](?:a|ont) pas (?:\w+ )?(?:souhaité|voulu|répondu|donné suite|réagi|confirmé))"
)
"""Verbs by which somebody makes known what they think, by their stems."""

_REACH = 90
"""Characters between a name and its verb."""

_BEHIND = 60
"""Characters between a verb of speech behind a quotation, or «selon», and the name."""

_NAMED = "\ua66e"
"""A letter that no French text has, written in place of whoever is asked about."""

_TOLD = re.compile(
    rf"{_NAMED}[^.!?\n]{{0,{_REACH}}}?\b{_SAYS}|"
    rf"[»”,]\s[^«»,.\n]{{0,20}}?\b{_SAYS}\w*[^.!?«»\n]{{0,{_BEHIND}}}?{_NAMED}|"
    rf"\b{_SAYS}\w* (?:(?:l[ae]s?|un|une) |l[’'])?(?:\w+ ){{0,2}}{_NAMED}|"
    rf"\b(?:selon|d[’']après|pour|de l[’']avis d\w+)\b[^.,«»\n]{{0,{_BEHIND}}}{_NAMED}|"
    # A quotation beside a name is that name's, whatever the verb between them.
    rf"[»”]\s?,\s[\w’'-]+\s[^«»“”.\n]{{0,{_REACH}}}?{_NAMED}|{_NAMED}[^.«»“”\n]{{0,{_REACH}}}[«“]",
    re.IGNORECASE,
)
"""How a sentence lets speak who is asked about; the one before may end with the mark of a quotation."""

_GOES_ON = re.compile(
    rf"^\s*(?:[«“].{{0,300}}[»”]\s*,?\s*)?(?:\w+ ){{0,3}}(?:Ils?|Elles?|ils?|elles?)\b[^.]{{0,60}}\b{_SAYS}|"
    rf"{_SAYS}\w*(?:-t)?-(?:il|elle)s?\b|a-t-(?:il|elle)\b|ont-(?:ils|elles)\b|^\s*[«“]",
    re.DOTALL,
)
"""How a sentence lets speak whom the one before named."""

_ROLE = re.compile(
    rf"[»”]\s?, (?:[\w’']+ )?(?:a |avait )?(?i:{_SAYS})\w* (?:l[ea] |l[’'])[a-zà-ÿ-]{{5,}}"
    r"(?=\s*[.;]| (?:à|au|dans|en|devant)\b)"
)
"""A quotation whose speaker is called by a function alone."""


@dataclass(frozen=True)
class WhoSpeaks:
    """The sentences of an article, asked for their speakers."""

    sentences: Sequence[str]

    @classmethod
    def of(cls, article: Article) -> WhoSpeaks:
        """The sentences outside every box."""
        own = set(article.own_prose)
        return cls(tuple(s.text for s in article.sentences if s.block in own))

    @cached_property
    def text(self) -> str:
        """All of them."""
        return "\n".join(self.sentences)

    def says(self, *names: str) -> bool:
        """Whether one of ``names``, ways to call the same, says something."""
        known = re.compile(rf"\b(?:{'|'.join(re.escape(n) for n in dict.fromkeys(names))})\b", re.IGNORECASE)
        before, named = "", False
        for sentence in self.sentences:
            if named and _GOES_ON.search(sentence):
                return True
            marked = known.sub(_NAMED, sentence)
            named = _NAMED in marked
            if named and _TOLD.search(f"{before[-2:]}\n{marked}"):
                return True
            before = sentence
        return False

    def person_says(self, name: str) -> bool:
        """Whether a person speaks: by name, by last name, by the function that the text gives beside the name."""
        functions = re.findall(rf"\b(?:l[ea] |l[’'])([a-zà-ÿ-]{{4,}})[^.,\n]{{0,60}}, {re.escape(name)}", self.text)
        functions += re.findall(rf"\b([a-zà-ÿ-]{{5,}}) {re.escape(name)}", self.text)
        functions += re.findall(rf"{re.escape(name)}, (?:l[ea] |l[’'])?([a-zà-ÿ-]{{4,}})", self.text)
        if self.says(name, name.split()[-1], *functions):
            return True
        # «le prévenu», «dit le libraire»: who else would be meant by them?
        return self._anonymous

    @cached_property
    def _anonymous(self) -> bool:
        return self.says(*ANONYMOUS) or _ROLE.search(self.text) is not None

    def body_says(self, body: str) -> bool:
        """Whether a body speaks: itself, its management, or one who speaks for such bodies.

        ``body`` is a common noun, with or without the name behind it («la société Habitaf»).
        """
        bare = re.sub(r"^(?:l[ae]s? |l[’'])", "", body, flags=re.IGNORECASE)
        kind, _, name = bare.partition(" ")
        calls = [bare, kind, *([name] if name else [])]
        return self.says(*calls) or self.says(*REPRESENTATIVES.get(kind.lower(), SPOKESPEOPLE))
