"""The corpus as examples: chunks of articles with everything the network is to say about them."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kg.graph import ontology
from kg.loaders.extraction.decoding import TagSet
from kg.loaders.extraction.encoding import Chunk, Encoder, Span, ner_features
from kg.loaders.extraction.pairs import Candidates, Located, candidates

HERE = Path(__file__).parent
CORPUS = HERE / "corpus" / "corpus.jsonl"

KINDS = tuple(kind.name for kind in ontology.ENTITY_KINDS)
EDGES = tuple(kind.name for kind in ontology.CLAIM_KINDS)
CERTAINTIES = tuple(c.value for c in ontology.Certainty)
SYMMETRIC = frozenset(kind.name for kind in ontology.CLAIM_KINDS if kind.symmetric)
TAGS = TagSet(KINDS)
FITS: NDArray[np.bool_] = np.array(
    [[[e.fits(a, b) for e in ontology.CLAIM_KINDS] for b in KINDS] for a in KINDS], dtype=bool
)
MAY_MEET: NDArray[np.bool_] = np.asarray(FITS.any(axis=2))
UNLABELLED = -100

Ints = NDArray[np.int64]
Entity = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mention: offsets in the text, entity, its kind, and whether it only stands in for the name."""

    start: int
    end: int
    entity: str
    kind: str
    anaphor: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """A stated edge, and the numbers of the sentences that state it."""

    source: str
    type: str
    target: str
    certainty: str
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """An annotated article. Sentences are (start, end) and number from 0, the headline."""

    id: str
    text: str
    sentences: tuple[Span, ...]
    annotations: tuple[Annotation, ...]
    edges: tuple[Edge, ...]
    boilerplate: frozenset[int]
    ner: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A chunk with its targets. Rows of the arrays run over pieces, mentions, entity pairs, sentences."""

    chunk: Chunk
    ner: Ints
    tags: Ints
    located: list[Located]
    candidates: Candidates
    stated: NDArray[np.bool_]
    """(entity pair, edge kind): the sentence states it."""
    counts: NDArray[np.bool_]
    """(entity pair, edge kind): the kinds fit, and the answer is known."""
    certainty: Ints
    boilerplate: dict[int, bool]


def read_corpus(path: Path = CORPUS) -> list[Document]:
    """The compiled corpus (`corpus/build.py` makes it)."""
    with path.open(encoding="utf-8") as lines:
        return [_document(json.loads(line)) for line in lines]


def _document(row: dict[str, Any]) -> Document:
    number = {n: k for k, (n, _, _) in enumerate(row["sentences"])}
    kind = {e["name"]: e["kind"] for e in row["entities"]}
    names = [
        Annotation(m["start"], m["end"], e["name"], e["kind"], False) for e in row["entities"] for m in e["mentions"]
    ]
    anaphors = [
        Annotation(c["start"], c["end"], c["name"], kind[c["name"]], True)
        for c in row["coref"]
        if not any(c["start"] < m.end and m.start < c["end"] for m in names)
    ]
    edges = [
        Edge(e["source"], e["type"], e["target"], e["certainty"], tuple(number[n] for n in e["sentences"]))
        for e in row["edges"]
    ]
    return Document(
        row["id"],
        row["text"],
        tuple((a, b) for _, a, b in row["sentences"]),
        tuple(sorted(names + anaphors, key=lambda m: m.start)),
        tuple(edges),
        frozenset(number[n] for n in row["boilerplate"]),
    )


def held_back(document: Document, share: float = 0.1) -> bool:
    """Whether an article is kept from training: by its id alone, so that the split never moves."""
    digest = hashlib.sha256(document.id.encode()).digest()
    return int.from_bytes(digest[:4], "big") < share * 2**32


def examples(document: Document, encoder: Encoder) -> Iterator[Example]:
    """The chunks of one article as the encoder cuts them, each with its targets."""
    features = ner_features(document.ner, len(document.text))
    labels = _labels(document)
    for chunk in encoder.encode(document.text, document.sentences, features):
        located = _locate(document.annotations, chunk)
        asked = candidates(located, list(chunk.own), MAY_MEET)
        stated, counts, certainty = _pair_targets(asked, labels)
        flags = {k: k in document.boilerplate for k in chunk.own}
        yield Example(chunk, chunk.ner, _tags(chunk, located), located, asked, stated, counts, certainty, flags)


def _locate(annotations: Sequence[Annotation], chunk: Chunk) -> list[Located]:
    found = []
    for m in annotations:
        place = chunk.locate(m.start, m.end)
        if place:
            sentence = int(chunk.sentences[place[0]])
            found.append(Located(*place, sentence, m.entity, KINDS.index(m.kind), m.anaphor))
    return found


def _tags(chunk: Chunk, located: Sequence[Located]) -> Ints:
    own = np.isin(chunk.sentences, list(chunk.own))
    tags = np.where(own, 0, UNLABELLED)
    for m in located:
        if m.sentence in chunk.own:
            begin = TAGS.begin(m.kind, m.anaphor)
            tags[m.first] = begin
            tags[m.first + 1 : m.last] = begin + 1
    return tags


def _labels(document: Document) -> dict[tuple[str, str, int], dict[int, int | None]]:
    """By source, target and sentence: edge kind to certainty, or to None where the claim is unfinished."""
    labels: dict[tuple[str, str, int], dict[int, int | None]] = defaultdict(dict)
    for edge in document.edges:
        ends = [(edge.source, edge.target)]
        if edge.type in SYMMETRIC:
            ends.append((edge.target, edge.source))
        kind, certainty = EDGES.index(edge.type), CERTAINTIES.index(edge.certainty)
        for sentence in edge.sentences:
            for source, target in ends:
                if sentence == max(edge.sentences):
                    labels[source, target, sentence][kind] = certainty
                else:
                    labels[source, target, sentence].setdefault(kind, None)
    return labels


def _pair_targets(
    asked: Candidates, labels: dict[tuple[str, str, int], dict[int, int | None]]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], Ints]:
    stated = np.zeros((len(asked.pairs), len(EDGES)), dtype=bool)
    kinds = np.array(asked.kinds, dtype=np.int64).reshape(-1, 2)
    counts = FITS[kinds[:, 0], kinds[:, 1]].copy()
    certainty = np.full(len(asked.pairs), UNLABELLED, dtype=np.int64)
    for group, pair in enumerate(asked.pairs):
        for kind, sure in labels.get((pair.source, pair.target, pair.sentence), {}).items():
            if sure is None:
                counts[group, kind] = False
            else:
                stated[group, kind] = True
                certainty[group] = sure
    return stated, counts, certainty
