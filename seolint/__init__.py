"""seolint: a deterministic, rule-based SEO linter and optimizer for French articles."""

__version__ = "0.1.0"
