"""What scraping leaves in an article: page furniture, by family, and how far it is debris beyond doubt."""
