"""What lies around an article: neighbouring files, images, version control. Asked for, never searched by rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

__all__ = ["ImageFile", "NoSurroundings", "Subject", "Surroundings", "subject_of"]

_HEAD = 4_000
"""Characters in which an article says what it is about."""

_TITLE = re.compile(r"^[ \t]*(?:title|titre)[ \t]*[:=][ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE | re.IGNORECASE)
_KEYPHRASE = re.compile(r"^[ \t]*(?:keyphrase|focus_keyphrase)[ \t]*[:=][ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)
_H1 = re.compile(r"^#[ \t]+(.+?)[ \t#]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Subject:
    """What an article is about, as its head has it: its keyphrase and its title, ``None`` where there is none."""

    keyphrase: str | None
    title: str | None


def subject_of(text: str) -> Subject:
    """What the article that ``text`` is the source of is about, by a look at its head."""
    head = text[:_HEAD]
    keyphrase, title = _KEYPHRASE.search(head), _TITLE.search(head) or _H1.search(head)
    return Subject(keyphrase and keyphrase[1], title and title[1])


@dataclass(frozen=True, slots=True)
class ImageFile:
    """A picture on disk: its size in bytes, its width and height in pixels (-1 where the format does not say)."""

    bytes: int
    width: int
    height: int


class Surroundings(Protocol):
    """What lies around an article. Every question is recorded: the answers are part of the cache key."""

    def file_exists(self, relative: str) -> bool:
        """Whether the file named from the article's folder is there."""

    def neighbours(self, suffix: str) -> Sequence[str]:
        """Names of the other files with ``suffix`` in the article's folder, sorted."""

    def read_neighbour(self, name: str) -> str:
        """Text of a file in the article's folder."""

    def neighbour_subject(self, name: str) -> Subject:
        """What a file in the article's folder is about: asked for alone, since its text changes more often."""

    def committed(self) -> bool | None:
        """Whether version control has seen the file; ``None`` when it cannot be told."""

    def committed_version(self) -> tuple[str, str] | None:
        """Path (from the top of the repository) and text of the file as last committed, under its former
        name where it was moved; ``None`` where it did not change, is new, or nobody can tell."""

    def image(self, target: str) -> ImageFile | None:
        """The picture that ``target`` names, from the article's folder or (``/…``) from the site's root;
        ``None`` where it is not found or cannot be read."""


class NoSurroundings:
    """An article that stands alone, as text from standard input or a library call."""

    def file_exists(self, relative: str) -> bool:
        """Unknown files are taken to be there: no finding about what cannot be seen."""
        return True

    def neighbours(self, suffix: str) -> Sequence[str]:
        """None."""
        return ()

    def read_neighbour(self, name: str) -> str:
        """Raises FileNotFoundError."""
        raise FileNotFoundError(name)

    def neighbour_subject(self, name: str) -> Subject:
        """What the text of a file says that it is about. Raises FileNotFoundError."""
        return subject_of(self.read_neighbour(name))

    def committed(self) -> bool | None:
        """Not known."""
        return None

    def committed_version(self) -> tuple[str, str] | None:
        """Not known."""
        return None

    def image(self, target: str) -> ImageFile | None:
        """Not known."""
        return None
