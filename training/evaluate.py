"""Scores the whole extractor on held-back articles: python -m training.evaluate WEIGHTS [--json FILE]

Needs no torch. Nothing is given to the extractor but the text; sentences, names and edges are its own.
"""

import argparse
import json
from collections import Counter, defaultdict
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


def extractor(folder: Path, *, ner: bool = True, min_confidence: float | None = None) -> TrainedExtractor:
    """The shipped extractor on other weights."""
    result = TrainedExtractor(min_confidence=min_confidence)
    result.__dict__["network"] = (Network if ner else Blind)(folder, threads=0)
    return result


def outcomes(documents: Sequence[Document], extract: TrainedExtractor) -> Iterator[Outcome]:
    """Extracts and compares article by article."""
    articles = [Article(id=f"article:{d.id}", text=d.text) for d in documents]
    for document, extraction in zip(documents, extract.extract_many(articles), strict=True):
        yield compare(document, extraction)


def compare(document: Document, extraction: Extraction) -> Outcome:
    """A predicted entity is the annotated one that most of its mentions lie on, ends and all."""
    gold_spans = {(m.start, m.end): m for m in document.annotations if not m.anaphor}
    kinds = {m.entity: m.kind for m in gold_spans.values()}
    known: dict[str, str] = {}
    hits: set[str] = set()
    for entity in extraction.entities:
        votes = Counter(
            gold_spans[m.start, m.end].entity for m in entity.mentions if (m.start, m.end) in gold_spans
        )
        if votes:
            name = min(votes, key=lambda n: (-votes[n], n))
            known[entity.id] = name
            if kinds[name] == entity.kind:
                hits.add(name)
    stated: dict[EdgeKey, set[str]] = defaultdict(set)
    types: dict[EdgeKey, str] = {}
    for edge in document.edges:
        key = _key(edge.source, edge.type, edge.target)
        stated[key].add(edge.certainty)
        types[key] = edge.type
    best: dict[EdgeKey, Prediction] = {}
    wrong = []
    for s in extraction.statements:
        ends = (known.get(s.source.id, s.source.id), known.get(s.target.id, s.target.id))
        key = _key(ends[0], s.type, ends[1])
        prediction = Prediction(s.type, s.confidence, key in stated, s.certainty.value in stated.get(key, ()))
        if not prediction.right:
            wrong.append(prediction)
        elif key not in best or best[key].confidence < s.confidence:
            best[key] = prediction
    counts = (len(hits), len(extraction.entities), len(kinds))
    return Outcome(document, [*best.values(), *wrong], Counter(types.values()), counts)


def _key(source: str, type_: str, target: str) -> EdgeKey:
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
    results = list(outcomes(documents, extractor(args.weights, ner=not args.without_ner)))
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
