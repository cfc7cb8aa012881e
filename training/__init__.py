"""Makes the shipped extractor from the corpus. Needs torch; nothing of kg imports this package."""
