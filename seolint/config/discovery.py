"""Configuration files: the closest one upward from each file, and what it extends."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from seolint.config.config import Config
from seolint.config.places import line_of
from seolint.config.plain_settings import plain_settings
from seolint.config.settings import Settings
from seolint.errors import ConfigurationError

__all__ = ["FILE_NAMES", "ConfigFinder", "find_config_file", "load_config"]

FILE_NAMES = ("seolint.toml", ".seolint.toml")

_ADDING = ("extend_select", "ignore", "include", "exclude", "rule_paths", "overrides")
"""Lists that add up along ``extend`` and the command line; all other keys replace."""


def find_config_file(folder: Path) -> Path | None:
    """The configuration in force in ``folder``: its own, or that of the closest folder above."""
    for place in (folder, *folder.parents):
        for name in FILE_NAMES:
            if (place / name).is_file():
                return place / name
        project = place / "pyproject.toml"
        if project.is_file() and _speaks_of_us(project):
            return project
    return None


def _speaks_of_us(project: Path) -> bool:
    """Whether a ``pyproject.toml`` configures seolint; one that is no TOML does where it seems to."""
    import tomllib  # where no file configures anything, nobody waits for its patterns

    try:
        text = project.read_bytes()
        if b"seolint" not in text:
            return False
        tools = tomllib.loads(text.decode("utf-8")).get("tool")
    except OSError:
        return False
    except ValueError:
        return b"tool.seolint" in text
    return isinstance(tools, dict) and "seolint" in tools


def _parsed(path: Path) -> tuple[dict[str, Any], str]:
    """The settings of one file as written, and its text. Raises ConfigurationError."""
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ConfigurationError("there is no such file", path=str(path), hint="Check the path.") from error
    except OSError as error:
        raise ConfigurationError(f"cannot be read ({error.strerror or error})", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError("is not valid UTF-8", path=str(path), hint="Save the file as UTF-8.") from error
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = getattr(error, "lineno", None) or _line_in(str(error)) or text.count("\n") + 1
        raise ConfigurationError(f"is not valid TOML: {_reason(str(error))}", path=str(path), line=line) from error
    if path.name == "pyproject.toml":
        tools = data.get("tool", {})
        data = tools.get("seolint", {}) if isinstance(tools, dict) else {}
        if not isinstance(data, dict):
            line = line_of(text, ("tool", "seolint"))
            raise ConfigurationError(f"tool.seolint: must be of type table, not {data!r}", path=str(path), line=line)
    return data, text


_REASONS = (
    ("illegal character", "what is opened must be closed"),
    ("unclosed", "what is opened must be closed"),
    ("unterminated", "what is opened must be closed"),
    ("expected", "what is opened must be closed"),
    ("overwrite", "a key stands there twice"),
    ("twice", "a key stands there twice"),
    ("duplicate", "a key stands there twice"),
    ("value", "text stands between quotation marks, dates and numbers do not"),
)
"""What the reader of TOML says is wrong, by a word of its message, and how a person would say it."""


def _reason(message: str) -> str:
    lower = message.lower()
    return next((said for word, said in _REASONS if word in lower), "a key, “=” and a value stand on each line")


def _line_in(message: str) -> int | None:
    _, _, rest = message.partition("at line ")
    digits = rest.split(",")[0].strip()
    return int(digits) if digits.isdigit() else None


def _prefix(path: Path) -> tuple[str, ...]:
    return ("tool", "seolint") if path.name == "pyproject.toml" else ()


def _validated(data: Mapping[str, Any], path: str | None, text: str, prefix: tuple[str, ...]) -> Settings:
    plain = plain_settings(data)
    if plain is not None:
        return plain
    from pydantic import ValidationError

    from seolint.config.faults import configuration_fault
    from seolint.config.models import checked_settings

    try:
        return checked_settings(data)
    except ValidationError as error:
        raise configuration_fault(error.errors()[0], path, text, prefix) from error


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """``over`` upon ``base``: tables are merged, some lists add up, the rest replaces."""
    out = dict(base)
    for key, value in over.items():
        if isinstance(value, Mapping) and isinstance(out.get(key), Mapping):
            out[key] = _merged(out[key], value)
        elif key in _ADDING and out.get(key):
            out[key] = [*_as_list(out[key]), *_as_list(value)]
        else:
            out[key] = value
    return out


def _as_list(value: Any) -> list[Any]:
    return [p.strip() for p in value.split(",")] if isinstance(value, str) else list(value or ())


def _inherited(path: Path, trail: tuple[Path, ...] = ()) -> tuple[dict[str, Any], str]:
    """The settings of a file upon those that it extends, its paths made absolute, and its own text."""
    data, text = _parsed(path)
    if isinstance(data.get("rule_paths"), str | list):
        data["rule_paths"] = [str(path.parent / p) for p in _as_list(data["rule_paths"])]
    if isinstance(data.get("baseline"), str):
        data["baseline"] = str(path.parent / data["baseline"])
    extend = data.get("extend")
    if not isinstance(extend, str):
        return data, text
    base = (path.parent / extend).resolve()
    line = line_of(text, (*_prefix(path), "extend"))
    if base in (*trail, path.resolve()):
        raise ConfigurationError(f"“extend” comes back to {base.name}", path=str(path), line=line)
    if not base.is_file():
        raise ConfigurationError(f"“extend” names {extend}, which is not there", path=str(path), line=line)
    inherited, base_text = _inherited(base, (*trail, path.resolve()))
    _validated(inherited, str(base), base_text, _prefix(base))
    return _merged(inherited, data), text


def load_config(path: str | Path | None = None, overrides: Mapping[str, Any] | None = None) -> Config:
    """The configuration of one file (``None``: the defaults), with ``overrides`` upon it.

    ``overrides`` are settings by name, as the command line gives them: a
    ``select`` there also puts aside what the file ignores or adds.
    Raises ConfigurationError with the place and the closest known name.
    """
    data: dict[str, Any] = {}
    text, root = "", Path.cwd()
    prefix: tuple[str, ...] = ()
    if path is not None:
        file = Path(path)
        data, text = _inherited(file)
        prefix, root = _prefix(file), file.parent
        _validated(data, str(path), text, prefix)
    given = {k: v for k, v in (overrides or {}).items() if v is not None}
    if "select" in given:
        data = {k: v for k, v in data.items() if k not in ("ignore", "extend_select")}
    settings = _validated(_merged(data, given), None if given else str(path), text, prefix)
    return Config(settings, None if path is None else str(path), root, text, prefix)


class ConfigFinder:
    """Gives each file its configuration: one for all where a file was named, else the closest one upward."""

    def __init__(
        self,
        config: str | Path | None = None,
        overrides: Mapping[str, Any] | None = None,
        *,
        isolated: bool = False,
    ) -> None:
        self._overrides = overrides
        self._fixed = load_config(config, overrides) if config is not None or isolated else None
        self._by_folder: dict[Path, Path | None] = {}
        self._by_file: dict[Path | None, Config] = {}

    def for_folder(self, folder: str | Path) -> Config:
        """The configuration in force in ``folder``."""
        if self._fixed is not None:
            return self._fixed
        place = Path(folder).absolute()
        if place not in self._by_folder:
            self._by_folder[place] = find_config_file(place)
        found = self._by_folder[place]
        if found not in self._by_file:
            self._by_file[found] = load_config(found, self._overrides)
        return self._by_file[found]

    def for_file(self, path: str | Path | None) -> Config:
        """The configuration of the file ``path``; of the current folder for text without a file."""
        return self.for_folder(Path.cwd() if path is None else Path(path).absolute().parent)
