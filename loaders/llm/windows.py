"""An article as pieces that fit a model's window: whole sentences, without what is page and not article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.graph.model import Article
from kg.loaders.extraction.language import Analysis
from kg.loaders.llm.cues import speaks_to_a_model


@dataclass(frozen=True, slots=True)
class Window:
    """Sentences of an article by number, `first` inclusive and `last` exclusive, and their text as it is sent."""

    first: int
    last: int
    text: str

    def halves(self, article: Article, analysis: Analysis, skip: set[int]) -> "tuple[Window, Window] | None":
        """Two windows in its place; None if it is one sentence."""
        middle = (self.first + self.last) // 2
        if middle == self.first:
            return None
        return (
            _window(article, analysis, skip, self.first, middle),
            _window(article, analysis, skip, middle, self.last),
        )


def skipped(article: Article, analysis: Analysis) -> tuple[set[int], set[int]]:
    """Numbers of the sentences that are left out: those that are page, and those that speak to a machine."""
    page = {
        number
        for number, sentence in enumerate(analysis.sentences)
        if any(span.start < sentence.end and sentence.start < span.end for span in article.boilerplate)
    }
    addressed = {
        number
        for number, block in enumerate(analysis.blocks)
        if speaks_to_a_model(" ".join(article.text[block.start : block.end].split()))
    }
    spoken = {number for number, sentence in enumerate(analysis.sentences) if sentence.block in addressed}
    return page, spoken


def windows(article: Article, analysis: Analysis, skip: set[int], chars: int) -> list[Window]:
    """Windows of at most `chars` characters (or one sentence), cut between paragraphs where that is possible."""
    found: list[Window] = []
    first = 0
    sentences = analysis.sentences
    while first < len(sentences):
        last = first
        size = 0
        while last < len(sentences):
            length = 0 if last in skip else sentences[last].end - sentences[last].start + 2
            if last > first and size + length > chars:
                break
            size += length
            last += 1
        if last < len(sentences):
            last = _paragraph_end(analysis, first, last)
        window = _window(article, analysis, skip, first, last)
        if re.search(r"\w", window.text):
            found.append(window)
        first = last
    return found


def _paragraph_end(analysis: Analysis, first: int, last: int) -> int:
    """The last end of a paragraph in the second half of the window, if there is one."""
    for number in range(last, (first + last) // 2, -1):
        if number > first and analysis.sentences[number].block != analysis.sentences[number - 1].block:
            return number
    return last


def _window(article: Article, analysis: Analysis, skip: set[int], first: int, last: int) -> Window:
    kept = [number for number in range(first, last) if number not in skip]
    return Window(first, last, _text(article.text, analysis, kept))


def _text(text: str, analysis: Analysis, kept: Sequence[int]) -> str:
    parts: list[str] = []
    block: int | None = None
    for number in kept:
        sentence = analysis.sentences[number]
        if sentence.block == block:
            parts.append(" ")
        else:
            entry = analysis.blocks[sentence.block].indent is not None
            parts.append(("\n- " if entry else "\n\n") if parts else ("- " if entry else ""))
        parts.append(" ".join(text[sentence.start : sentence.end].split()))
        block = sentence.block
    return "".join(parts)
