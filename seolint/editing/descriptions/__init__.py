"""The description: sentences that stand alone, told as the news, in the width of a result page."""
