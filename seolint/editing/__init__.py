"""The craft behind the fixes: cleaning, paragraphs, sections, headings, titles, descriptions, the fact ledger."""
