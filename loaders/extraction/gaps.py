"""Sentences that look like facts but gave none: a cue of an edge kind stands there, and no edge of that kind."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kg.graph.errors import ExtractionError
from kg.graph.model import Article, Extraction
from kg.graph.ontology import CLAIM_KINDS
from kg.loaders.extraction.language import analyse

# A capital that does not merely begin the sentence: somebody or something may be named.
_NAME = re.compile(r"(?<=\w[\s,;:(“\"‘’'-])\s*[A-Z]|[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence with a cue of `kind` and without an edge of it; `text` is the article's `[start:end]`."""

    kind: str
    cue: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Cues:
    """What tells of an edge kind, what looks like it and is not, and the kinds that say the same."""

    kind: str
    words: re.Pattern[str]
    never: re.Pattern[str] | None
    answered: frozenset[str]

    def find(self, sentence: str) -> str | None:
        """The first cue in a sentence, as it stands there."""
        barred = [m.span() for m in self.never.finditer(sentence)] if self.never else []
        for match in self.words.finditer(sentence):
            if not any(start < match.end() and match.start() < end for start, end in barred):
                return match[0]
        return None


def gaps(article: Article, extraction: Extraction) -> list[Gap]:
    """The gaps of an article, in the order of the text: at most one for each kind and sentence.

    An edge fills the gap of every sentence that its evidence touches. Boilerplate is skipped, and so is a sentence
    without any name.
    """
    names = [(m.start, m.end) for entity in extraction.entities for m in entity.mentions]
    found = []
    (analysis,) = analyse([article.text])
    for sentence in analysis.sentences:
        start, end = sentence.start, sentence.end
        text = article.text[start:end]
        if any(span.start < end and start < span.end for span in article.boilerplate):
            continue
        if not _NAME.search(text) and not any(a < end and start < b for a, b in names):
            continue
        told = {s.type for s in extraction.statements if s.evidence.start < end and start < s.evidence.end}
        for cues in all_cues():
            if told.isdisjoint(cues.answered) and (cue := cues.find(text)):
                found.append(Gap(cues.kind, cue, start, end, text))
    return found


@cache
def all_cues() -> tuple[Cues, ...]:
    """The cues of every kind, in the ontology's order. Raises ExtractionError where a kind has none."""
    table = tomllib.loads(files("kg.loaders.extraction").joinpath("data/cues.toml").read_text("utf8"))
    kinds = [kind.name for kind in CLAIM_KINDS]
    if set(table) != set(kinds):
        raise ExtractionError(f"cues.toml and the ontology differ in {', '.join(sorted(set(table) ^ set(kinds)))}")
    return tuple(
        Cues(
            kind,
            _pattern(table[kind]["words"]),
            _pattern(table[kind]["never"]) if table[kind].get("never") else None,
            frozenset((kind, *table[kind].get("answered", ()))),
        )
        for kind in kinds
    )


def _pattern(entries: Iterable[str]) -> re.Pattern[str]:
    """One expression for all entries; longer ones are tried first."""
    return re.compile("|".join(map(_expression, sorted(entries, key=lambda e: (-len(e), e)))), re.IGNORECASE)


def _expression(entry: str) -> str:
    words = [re.escape(word).replace(r"\*", r"[\w-]*") for word in entry.split()]
    before = r"(?<!\w)" if entry[0].isalnum() else ""
    return before + r"\s+".join(words) + r"(?!\w)"
