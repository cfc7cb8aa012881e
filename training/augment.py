"""New articles from old ones: other names in the same sentences, other casing of headlines and ships."""

import random
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.loaders.extraction.encoding import Span
from training.data import Document

SWAP = {"Firm": 0.6, "Person": 0.6, "Vessel": 0.6, "Organization": 0.15, "Commodity": 0.2}
"""Share of the entities of each kind that get another's names. Places stay: their adjectives hang on them."""

UPPER_VESSEL, UPPER_HEADLINE, TITLE_HEADLINE = 0.4, 0.1, 0.15


@dataclass(frozen=True, slots=True)
class Names:
    """Lists of names an entity goes by, longest first, by its kind and their number."""

    forms: dict[tuple[str, int], list[tuple[str, ...]]]

    @classmethod
    def of(cls, documents: Sequence[Document]) -> "Names":
        """All names of the given articles."""
        forms: dict[tuple[str, int], set[tuple[str, ...]]] = defaultdict(set)
        for document in documents:
            for (_, kind), names in _forms(document).items():
                forms[kind, len(names)].add(names)
        return cls({key: sorted(values) for key, values in forms.items()})


def _forms(document: Document) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for m in document.annotations:
        if not m.anaphor:
            found[m.entity, m.kind].add(document.text[m.start : m.end])
    return {key: tuple(sorted(names, key=lambda n: (-len(n), n))) for key, names in found.items()}


def vary(document: Document, names: Names, rng: random.Random) -> Document:
    """One new version of an article."""
    changes: dict[tuple[str, str], str] = {}
    for (entity, kind), forms in _forms(document).items():
        if rng.random() < SWAP.get(kind, 0.0):
            others = rng.choice(names.forms[kind, len(forms)])
            if not any(other in document.text for other in others):
                changes |= {(entity, form): other for form, other in zip(forms, others, strict=True)}
        if kind == "Vessel" and rng.random() < UPPER_VESSEL:
            changes |= {(entity, form): changes.get((entity, form), form).upper() for form in forms}
    edits = {}
    for m in document.annotations:
        new = changes.get((m.entity, document.text[m.start : m.end]))
        if new and not m.anaphor:
            edits[m.start, m.end] = new
    return _headline(_edit(document, edits), rng)


def _edit(document: Document, edits: dict[Span, str]) -> Document:
    """Puts new text in place of spans and moves every offset along."""
    places = sorted(edits)
    parts, starts, at, new_at = [], [], 0, 0
    for start, end in places:
        parts += [document.text[at:start], edits[start, end]]
        new_at += start - at
        starts.append(new_at)
        new_at += len(edits[start, end])
        at = end
    parts.append(document.text[at:])
    olds = [start for start, _ in places]

    def moved(position: int, is_end: bool) -> int:
        k = bisect_right(olds, position - is_end) - 1
        if k < 0:
            return position
        start, end = places[k]
        length = len(edits[start, end])
        if position - is_end < end:  # within the changed span: its ends are all that is left of it
            return starts[k] + (length if is_end else 0)
        return starts[k] + length + position - end

    def span(start: int, end: int) -> Span:
        return moved(start, False), moved(end, True)

    return replace(
        document,
        text="".join(parts),
        sentences=tuple(span(a, b) for a, b in document.sentences),
        annotations=tuple(replace(m, start=s, end=e) for m in document.annotations for s, e in [span(m.start, m.end)]),
        ner=tuple((*span(a, b), label) for a, b, label in document.ner),
    )


def _headline(document: Document, rng: random.Random) -> Document:
    start, end = document.sentences[0]
    line = document.text[start:end]
    chance = rng.random()
    if chance < UPPER_HEADLINE:
        new = line.upper()
    elif chance < UPPER_HEADLINE + TITLE_HEADLINE:
        new = " ".join(w[:1].upper() + w[1:] for w in line.split(" "))
    else:
        return document
    if len(new) != len(line):
        return document
    kept = tuple(e for e in document.ner if e[0] >= end)
    return replace(document, text=document.text[:start] + new + document.text[end:], ner=kept)
