"""Speed comparisons and the adapter through which language craft is scored; not shipped."""
