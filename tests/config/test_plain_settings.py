"""Settings taken without the validation are those that the validation would have made."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.config import models, settings
from seolint.config.plain_settings import plain_settings

NAMES = st.lists(st.sampled_from(["title", "links", "a b"]), max_size=3) | st.sampled_from(["title, links", "slug", ""])
SOUND: dict[str, st.SearchStrategy[Any]] = {
    "profile": st.sampled_from(["news", "strict"]),
    "select": NAMES,
    "ignore": NAMES,
    "min_score": st.integers(0, 100),
    "rules": st.dictionaries(
        st.sampled_from(["title-missing", "word-count"]),
        st.fixed_dictionaries(
            {},
            optional={
                "enabled": st.booleans(),
                "severity": st.sampled_from(["error", "warning", "info"]),
                "note": st.sampled_from(["", "mot"]),
                "min": st.integers(),
                "words": st.lists(st.sampled_from(["", "mot"]), max_size=2),
            },
        ),
        max_size=2,
    ),
    "locale": st.sampled_from(["fr", "en"]),
    "fail_on": st.sampled_from(["error", "never"]),
    "timeout": st.integers(0, 1000) | st.floats(0, 1000),
    "skip_drafts": st.booleans(),
    "front_matter": st.fixed_dictionaries({}, optional={"title": st.just("titre"), "date": st.just(["jour", "date"])}),
    "overrides": st.lists(
        st.fixed_dictionaries({"files": st.just(["*.md"])}, optional={"ignore": NAMES, "profile": st.just("news")}),
        max_size=2,
    ),
}


@given(st.fixed_dictionaries({}, optional=SOUND))
def test_sound_settings_are_taken_as_the_grammar_reads_them(data: dict[str, Any]) -> None:
    plain = plain_settings(data)
    assert plain is not None
    assert plain == models.checked_settings(data)


@pytest.mark.parametrize(
    "data",
    [
        {"locale": "de"},
        {"unknown": 1},
        {"min_score": 101},
        {"min_score": True},
        {"timeout": -1},
        {"timeout": "12"},
        {"select": [1]},
        {"select": None},
        {"skip_drafts": "yes"},
        {"rules": {"title-missing": 3}},
        {"rules": {"title-missing": {"severity": "fatal"}}},
        {"rules": {"title-missing": {"enabled": 1}}},
        {"front_matter": {"titel": "x"}},
        {"overrides": [{"ignore": ["x"]}]},
        {"overrides": [{"files": []}]},
        {"overrides": {"files": ["x"]}},
    ],
)
def test_what_is_odd_is_left_to_the_grammar(data: dict[str, Any]) -> None:
    assert plain_settings(data) is None


@pytest.mark.parametrize("name", ["Settings", "Override", "FrontMatterKeys"])
def test_grammar_and_settings_have_the_same_keys_and_defaults(name: str) -> None:
    made = {field.name for field in fields(getattr(settings, name))}
    assert made == set(getattr(models, name).model_fields)


def test_nothing_said_gives_the_same_defaults() -> None:
    assert settings.Settings() == plain_settings({}) == models.checked_settings({})
