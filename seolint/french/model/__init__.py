"""How the language model comes into memory quickly: every shortcut around ``spacy.load``, and nothing else.

``loading`` is the way in; the other modules hold
one shortcut each. All of them give the same parses as plain ``spacy.load``
(a test compares every attribute) and step aside where spaCy or the model is
not the one they were written for.
"""
