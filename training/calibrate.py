"""Sets the bar and the confidence of every edge kind: python -m training.calibrate WEIGHTS

From the network's scores on held-back articles, for the entities that the extractor itself finds. Most of the
corpus states more edges per word than newspapers do; a wrong edge is as likely there as anywhere, a right one is
not. So right edges of dense articles count for less, by the ratio of the densities (articles whose id begins with
z have the world's).
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kg.graph.model import Extraction
from kg.loaders.extraction.network import Manifest, Mention, Network, Reading, RelationScores
from training.data import Document, held_back, read_corpus
from training.evaluate import EdgeKey, annotated, edge_key, extractions, extractor, stated_edges

FLOOR = 0.02
PRIOR = 30.0
"""How many edges a kind must have for its own bar to weigh as much as the common one."""

RIDGE = 4.0


class Sample(NamedTuple):
    """Predictions as arrays, and the weight of the stated edges that they are to find."""

    score: NDArray[np.float64]
    right: NDArray[np.bool_]
    weight: NDArray[np.float64]
    stated: float


def density(documents: Sequence[Document]) -> float:
    """Edges per word."""
    return sum(len(d.edges) for d in documents) / sum(len(d.text.split()) for d in documents)


def of_the_world(document: Document) -> bool:
    """Whether an article was written as sparse in edges as newspapers are."""
    return document.id.startswith("z")


class Recorder(Network):
    """The network, keeping what it says of the last article."""

    last: list[RelationScores]

    def relations(
        self, reading: Reading, mentions: Sequence[Mention], skip: Collection[int] = ()
    ) -> list[RelationScores]:
        self.last = super().relations(reading, mentions, skip)
        return self.last


class Prediction(NamedTuple):
    """The network's probability that an article states an edge, and whether it does."""

    type: str
    probability: float
    right: bool


class Outcome(NamedTuple):
    """One article's predictions, and its stated edges by kind."""

    document: Document
    predictions: list[Prediction]
    stated: dict[str, int]


def outcome(
    document: Document, extraction: Extraction, said: Sequence[RelationScores], types: Sequence[str]
) -> Outcome:
    """Compares the network's scores above FLOOR with the annotation; an edge counts once."""
    known = annotated(document, extraction)
    stated = stated_edges(document)
    best: dict[EdgeKey, tuple[float, str]] = {}
    for scores in said:
        ends = (known.get(scores.source, scores.source), known.get(scores.target, scores.target))
        for number in np.flatnonzero(scores.probability > FLOOR).tolist():
            key = edge_key(ends[0], types[number], ends[1])
            best[key] = max(best.get(key, (0.0, "")), (float(scores.probability[number]), types[number]))
    counts: dict[str, int] = defaultdict(int)
    for kind, _ in stated.values():
        counts[kind] += 1
    predictions = [Prediction(type_, share, key in stated) for key, (share, type_) in best.items()]
    return Outcome(document, predictions, counts)


def samples(results: Sequence[Outcome], ratio: float) -> dict[str, Sample]:
    """By edge kind; ratio: what a right edge of a dense article counts for."""
    rows: dict[str, list[tuple[float, bool, float]]] = defaultdict(list)
    stated: dict[str, float] = defaultdict(float)
    for r in results:
        weight = 1.0 if of_the_world(r.document) else ratio
        for kind, count in r.stated.items():
            stated[kind] += weight * count
        for p in r.predictions:
            share = min(max(p.probability, 1e-4), 1 - 1e-4)
            rows[p.type].append((float(np.log(share / (1 - share))), p.right, weight if p.right else 1.0))
    result = {}
    for kind in rows:
        columns = [np.array(column) for column in zip(*rows[kind], strict=True)]
        result[kind] = Sample(columns[0], columns[1], columns[2], stated[kind])
    return result


def pooled(parts: Sequence[Sample]) -> Sample:
    """All kinds as one."""
    return Sample(
        np.concatenate([part.score for part in parts]),
        np.concatenate([part.right for part in parts]),
        np.concatenate([part.weight for part in parts]),
        sum(part.stated for part in parts),
    )


def best_bar(sample: Sample) -> float:
    """The score above which F1 is highest, read off a curve smoothed over neighbouring bars."""
    bars = np.arange(-3.0, 3.01, 0.1)
    curve = []
    for bar in bars:
        taken = sample.score >= bar
        hits = sample.weight[taken & sample.right].sum()
        curve.append(2 * hits / max(1e-9, sample.weight[taken].sum() + sample.stated))
    smooth = np.convolve(np.pad(curve, 3, mode="edge"), np.ones(7) / 7, mode="valid")
    return float(bars[int(smooth.argmax())])


def platt(sample: Sample, prior: tuple[float, float] = (1.0, 0.0)) -> tuple[float, float]:
    """Scale and offset that make the logistic of the score a probability (Platt, 1999), held near a prior.

    Newton's method; a step that does not lower the loss is halved.
    """
    x = np.stack([sample.score, np.ones_like(sample.score)], axis=1)
    centre = np.array(prior)

    def loss(theta: NDArray[np.float64]) -> float:
        z = x @ theta
        fit = sample.weight * (np.logaddexp(0.0, z) - sample.right * z)
        return float(fit.sum() + RIDGE / 2 * ((theta - centre) ** 2).sum())

    theta = centre.copy()
    for _ in range(50):
        p = np.exp(-np.logaddexp(0.0, -(x @ theta)))
        gradient = x.T @ (sample.weight * (p - sample.right)) + RIDGE * (theta - centre)
        curvature = (x * (sample.weight * p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        while loss(theta - step) > loss(theta) and np.abs(step).max() > 1e-9:
            step /= 2
        theta = theta - step
        if np.abs(step).max() < 1e-6:
            break
    return float(max(theta[0], 0.05)), float(theta[1])


def calibrate(folder: Path) -> None:
    """Rewrites the manifest's edge kinds."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    corpus = read_corpus()
    documents = [d for d in corpus if held_back(d)]
    world = [d for d in corpus if of_the_world(d)]
    ratio = min(1.0, density(world) / density([d for d in corpus if not of_the_world(d)])) if world else 1.0
    network = Recorder(folder, threads=0)
    types = [kind.name for kind in Manifest.load(folder).edge_kinds]
    results = [outcome(*pair, network.last, types) for pair in extractions(documents, extractor(network))]
    parts = samples(results, ratio)
    everything = pooled(list(parts.values()))
    common_bar, common_fit = best_bar(everything), platt(everything)
    for row in manifest["edge_kinds"]:
        sample = parts.get(row["name"])
        bar, fit = common_bar, common_fit
        if sample is not None:
            share = sample.stated / (sample.stated + PRIOR)
            bar = share * best_bar(sample) + (1 - share) * common_bar
            fit = platt(sample, common_fit)
        row["threshold"] = round(float(1 / (1 + np.exp(-bar))), 3)
        row["scale"], row["offset"] = round(fit[0], 3), round(fit[1], 3)
    path.write_text(json.dumps(manifest, indent=1) + "\n")
    print(f"right edges of dense articles count {ratio:.2f}; common bar {1 / (1 + np.exp(-common_bar)):.2f}")
    for row in manifest["edge_kinds"]:
        print(row)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    calibrate(parser.parse_args().weights)


if __name__ == "__main__":
    main()
