"""Scores of a model in training on held-back articles, each head alone, the right names given."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from kg.loaders.extraction import decoding
from training.batches import Batch, batched, collate
from training.data import TAGS, Example
from training.model import WIDTH, Joint


@dataclass
class Tally:
    """Hits, what was predicted, what is right."""

    hits: int = 0
    predicted: int = 0
    right: int = 0

    def add(self, predicted: set, right: set) -> None:
        self.hits += len(predicted & right)
        self.predicted += len(predicted)
        self.right += len(right)

    @property
    def f1(self) -> float:
        return 2 * self.hits / max(1, self.predicted + self.right)


@dataclass
class Scores:
    """F1 of names, stand-ins and edges (at the best single threshold); share right of the others."""

    names: Tally = field(default_factory=Tally)
    anaphors: Tally = field(default_factory=Tally)
    boilerplate: Tally = field(default_factory=Tally)
    edges: float = 0.0
    threshold: float = 0.0
    certainty: float = 0.0
    antecedents: float = 0.0

    def __str__(self) -> str:
        return (
            f"names {self.names.f1:.3f} anaphors {self.anaphors.f1:.3f} antecedents {self.antecedents:.3f} "
            f"edges {self.edges:.3f} (at {self.threshold:.2f}) certainty {self.certainty:.3f} "
            f"boilerplate {self.boilerplate.f1:.3f}"
        )


@torch.no_grad()
def validate(net: Joint, examples: Sequence[Example]) -> Scores:
    """All scores on the examples; leaves the network in evaluation mode."""
    net.eval()
    scores = Scores()
    edges: list[tuple[np.ndarray, np.ndarray]] = []
    sure: list[np.ndarray] = []
    found: list[np.ndarray] = []
    for rows in batched(examples, 4000, None):
        batch = collate(rows)
        hidden = net.encode(batch.ids, batch.shape, batch.segment, batch.mask).reshape(-1, WIDTH)
        _spans(net, hidden, batch, scores)
        logits = net.boilerplate_logits(hidden, batch).numpy()
        _rows = np.arange(len(logits))
        scores.boilerplate.add(set(_rows[logits > 0]), set(_rows[batch.boilerplate.numpy() > 0]))
        if not len(batch.first):
            continue
        vectors = net.mentions(hidden, batch)
        if batch.anaphors.numel():
            best = net.antecedents(vectors, batch).argmax(1)
            right = torch.cat([batch.is_it, ~batch.is_it.any(1, keepdim=True)], dim=1)
            found.append(right.gather(1, best[:, None])[:, 0].numpy())
        if len(batch.pair_source):
            logits, certainty = net.relations(hidden, vectors, batch)
            known = batch.counts > 0
            edges.append((torch.sigmoid(logits)[known].numpy(), batch.stated[known].numpy() > 0))
            labelled = batch.certainty >= 0
            sure.append((certainty.argmax(1) == batch.certainty)[labelled].numpy())
    scores.edges, scores.threshold = best_threshold(*map(np.concatenate, zip(*edges, strict=True)))
    scores.certainty = float(np.concatenate(sure).mean())
    scores.antecedents = float(np.concatenate(found).mean())
    return scores


def best_threshold(probability: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """The highest F1 that one threshold reaches, and that threshold."""
    best = (0.0, 0.5)
    for threshold in np.arange(0.1, 0.9, 0.05):
        taken = probability >= threshold
        f1 = 2 * int((taken & right).sum()) / max(1, int(taken.sum() + right.sum()))
        best = max(best, (f1, float(threshold)))
    return best


def _spans(net: Joint, hidden: torch.Tensor, batch: Batch, scores: Scores) -> None:
    rows = net.tag(hidden)[batch.places].numpy()
    lengths = batch.alive.sum(1).numpy()
    data = decoding.Chains(rows.astype(np.float64), lengths, batch.continues.numpy())
    gold = batch.tags[batch.places].numpy()
    for row, path in enumerate(decoding.best_tags(data, net.transitions.detach().numpy(), TAGS)):
        predicted, right = decoding.spans(path), decoding.spans(gold[row, : lengths[row]])
        for anaphor, tally in ((False, scores.names), (True, scores.anaphors)):
            tally.add({s for s in predicted if s[3] == anaphor}, {s for s in right if s[3] == anaphor})
