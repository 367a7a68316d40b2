"""The boxes that newsrooms add to an article: «L’essentiel», «Contexte», «Repères». All of it is copied."""
