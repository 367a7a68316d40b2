"""Sections and their headings: where an article divides, which candidate names a section best."""
