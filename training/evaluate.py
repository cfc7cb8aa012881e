"""Scores the whole extractor on held-back articles: python -m training.evaluate WEIGHTS [--json FILE]

Needs no torch. Nothing is given to the extractor but the text; sentences, names and edges are its own.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.graph.model import Article, Extraction
from kg.loaders.extraction.extractor import TrainedExtractor
from kg.loaders.extraction.network import Network, Passage, Reading
from training.data import SYMMETRIC, Document, held_back, read_corpus

EdgeKey = tuple[str, str, str]


class Blind(Network):
    """The network without a recogniser's opinion."""

    def read(self, passages: Sequence[Passage]) -> list[Reading]:
        return super().read([p._replace(ner=None) for p in passages])


@dataclass(frozen=True, slots=True)
class Prediction:
    """A predicted edge: its kind, confidence, whether the article states it, and with that certainty."""

    type: str
    confidence: float
    right: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """One article: predictions, how many edges of each kind it states, and entities hit, found, right."""

    document: Document
    predictions: list[Prediction]
    stated: Counter[str]
    entities: tuple[int, int, int]


def extractor(network: Network) -> TrainedExtractor:
    """The shipped extractor on other weights."""
    result = TrainedExtractor()
    result.__dict__["network"] = network
    return result


def extractions(documents: Sequence[Document], extract: TrainedExtractor) -> Iterator[tuple[Document, Extraction]]:
    """What the extractor finds in each article."""
    articles = [Article(id=f"article:{d.id}", text=d.text) for d in documents]
    return zip(documents, extract.extract_many(articles), strict=True)


def annotated(document: Document, extraction: Extraction) -> dict[str, str]:
    """Ids of found entities, and the annotated entity that most of the mentions lie on.

    A mention lies on another if they share at least half of what they cover together: "the tanker Sea Lark" on
    "Sea Lark".
    """
    gold = [m for m in document.annotations if not m.anaphor]
    known = {}
    for entity in extraction.entities:
        votes = Counter(
            m.entity
            for found in entity.mentions
            for m in gold
            if 2 * (min(m.end, found.end) - max(m.start, found.start))
            >= max(m.end, found.end) - min(m.start, found.start)
        )
        if votes:
            known[entity.id] = min(votes, key=lambda name: (-votes[name], name))
    return known


def stated_edges(document: Document) -> dict[EdgeKey, tuple[str, set[str]]]:
    """The article's edges: the kind as annotated, and the certainties."""
    stated: dict[EdgeKey, tuple[str, set[str]]] = {}
    for edge in document.edges:
        key = edge_key(edge.source, edge.type, edge.target)
        stated.setdefault(key, (edge.type, set()))[1].add(edge.certainty)
    return stated


def compare(document: Document, extraction: Extraction) -> Outcome:
    """Edges told in several sentences count once, with their highest confidence."""
    known = annotated(document, extraction)
    kinds = {m.entity: m.kind for m in document.annotations if not m.anaphor}
    hits = {
        known[entity.id]
        for entity in extraction.entities
        if entity.id in known and kinds[known[entity.id]] == entity.kind
    }
    stated = stated_edges(document)
    best: dict[EdgeKey, Prediction] = {}
    for s in extraction.statements:
        key = edge_key(known.get(s.source.id, s.source.id), s.type, known.get(s.target.id, s.target.id))
        right, certainties = key in stated, stated[key][1] if key in stated else set()
        new = Prediction(s.type, s.confidence, right, s.certainty.value in certainties)
        old = best.get(key, new)
        best[key] = Prediction(old.type, max(old.confidence, new.confidence), right, old.sure or new.sure)
    counts = (len(hits), len(extraction.entities), len(kinds))
    return Outcome(document, list(best.values()), Counter(kind for kind, _ in stated.values()), counts)


def edge_key(source: str, type_: str, target: str) -> EdgeKey:
    """An edge's identity: a subsidiary is owned, and some kinds have no direction."""
    if type_ == "SUBSIDIARY_OF":
        source, type_, target = target, "OWNS", source
    if type_ in SYMMETRIC and target < source:
        source, target = target, source
    return source, type_, target


def scores(results: Sequence[Outcome]) -> dict[str, float]:
    """Micro precision, recall, F1 and macro F1 of edges, F1 of entities, share of right certainties."""
    predictions = [p for r in results for p in r.predictions]
    hits, stated = sum(p.right for p in predictions), sum(r.stated.total() for r in results)
    found = [sum(column) for column in zip(*(r.entities for r in results), strict=True)]
    macro = [_f1(sum(p.right for p in r.predictions), len(r.predictions), r.stated.total()) for r in results]
    return {
        "precision": hits / max(1, len(predictions)),
        "recall": hits / max(1, stated),
        "f1": _f1(hits, len(predictions), stated),
        "macro_f1": sum(macro) / len(macro),
        "entity_f1": _f1(*found),
        "certainty": sum(p.sure for p in predictions) / max(1, hits),
    }


def by_kind(results: Sequence[Outcome]) -> dict[str, tuple[int, int, int]]:
    """Hits, predictions and stated edges of each kind."""
    hits, predicted, stated = Counter[str](), Counter[str](), Counter[str]()
    for r in results:
        stated += r.stated
        for p in r.predictions:
            predicted[p.type] += 1
            hits[p.type] += p.right
    return {kind: (hits[kind], predicted[kind], stated[kind]) for kind in sorted(stated | predicted)}


def _f1(hits: int, predicted: int, right: int) -> float:
    return 2 * hits / (predicted + right) if predicted + right else 1.0


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--json", type=Path, help="also write the figures here")
    parser.add_argument("--without-ner", action="store_true")
    args = parser.parse_args()
    documents = [d for d in read_corpus() if held_back(d)]
    network = (Blind if args.without_ner else Network)(args.weights, threads=0)
    results = [compare(*pair) for pair in extractions(documents, extractor(network))]
    world = [r for r in results if r.document.id.startswith("z")]
    report = {
        "articles": len(documents),
        "all": scores(results),
        "world_density": {"articles": len(world), **scores(world)} if world else None,
        "by_kind": by_kind(results),
    }
    print(json.dumps(report, indent=1))
    if args.json:
        args.json.write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
