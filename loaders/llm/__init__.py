"""A language model as an extractor, of which nothing is believed that the article does not bear out."""
