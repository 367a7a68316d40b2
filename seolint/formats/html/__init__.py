"""HTML: pages and fragments, with the place of every visible character."""

from __future__ import annotations
