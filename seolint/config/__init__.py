"""The configuration: found beside the files, inherited, overridden by path and by the command line."""

from seolint.config.config import Config
from seolint.config.discovery import ConfigFinder, find_config_file, load_config
from seolint.config.schema import json_schema
from seolint.config.settings import FailOn, Settings

__all__ = ["Config", "ConfigFinder", "FailOn", "Settings", "find_config_file", "json_schema", "load_config"]
