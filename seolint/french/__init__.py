"""The French language: sentences, words, keyphrases, readability, debris; nothing of Markdown or of rules."""
