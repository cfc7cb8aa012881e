"""What a tagger would hand to the entity layer, written as marks in a text."""

import numpy as np

from kg.loaders.extraction.mentions import KINDS, Candidate, find_mentions, one_kind
from kg.loaders.extraction.network import TaggedSpan
from kg.loaders.extraction.sentences import Sentence
from tests.loaders.extraction.marked import unmark


def tagged(marked: str, sure: float = 0.9) -> tuple[str, list[TaggedSpan]]:
    """The text and its marks as spans of a tagger that is so sure of each; all in one sentence."""
    text, mentions = unmark(marked)
    spans = [TaggedSpan(m.start, m.end, 0, m.kind, False, sure, one_kind(m.kind, sure)) for m in mentions]
    return text, spans


def read_mentions(marked: str, sure: float = 0.9) -> tuple[str, list[Candidate]]:
    """The text and the mentions that are made of its marks."""
    text, spans = tagged(marked, sure)
    return text, find_mentions(text, [Sentence(0, len(text), 0)], spans, KINDS)


def anaphor(start: int, end: int) -> TaggedSpan:
    """A span that stands in for a name."""
    return TaggedSpan(start, end, 0, "Firm", True, 0.9, np.zeros(len(KINDS), np.float32))
