"""What an article is about: candidates, their signals and weights, the focus keyphrase."""
