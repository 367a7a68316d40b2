"""Shorter sentences that claim no more: compression along the tree, a headline cut at its own joints."""
