"""What a sentence is made of, for those who shorten it: its tree, phrases, what verbs demand, what bounds a claim."""
