"""The network's small heads over the encoder's hidden states, in numpy.

They run apart from the encoder because the entity layer stands between: which names are one entity is
decided after the tags are read and before relations are asked for. `training/model.py` trains the same sums.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kg.loaders.extraction.pairs import Located

Array = NDArray[np.float32]
Ints = NDArray[np.int64]

_GELU = np.float32(np.sqrt(2.0 / np.pi))


def gelu(x: Array) -> Array:
    """Gaussian error linear unit, tanh form (Hendrycks and Gimpel, 2016)."""
    result: Array = np.float32(0.5) * x * (1 + np.tanh(_GELU * (x + np.float32(0.044715) * x * x * x)))
    return result


def sigmoid(x: Array) -> Array:
    """Logistic function."""
    result: Array = np.float32(1) / (np.float32(1) + np.exp(-np.clip(x, np.float32(-60), np.float32(60))))
    return result


def softmax(x: Array) -> Array:
    """Softmax over the last axis."""
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    result: Array = e / e.sum(axis=-1, keepdims=True)
    return result


@dataclass(frozen=True, slots=True, eq=False)
class Heads:
    """Weights by name; matrices are (out, in). Field names are the names in the weights file."""

    transitions: Array
    kind_embedding: Array
    source_weight: Array
    source_bias: Array
    target_weight: Array
    target_bias: Array
    pair_source: Array
    pair_target: Array
    pair_product: Array
    pair_distance: Array
    pair_bias: Array
    between_weight: Array
    between_bias: Array
    evidence_source: Array
    evidence_target: Array
    evidence_key: Array
    evidence_value: Array
    output_weight: Array
    output_bias: Array
    antecedent_query_weight: Array
    antecedent_query_bias: Array
    antecedent_key_weight: Array
    antecedent_key_bias: Array
    boilerplate_weight: Array
    boilerplate_bias: Array

    @classmethod
    def load(cls, path: Path) -> "Heads":
        """Reads a weights file (npz) that holds exactly these fields."""
        with np.load(path, allow_pickle=False) as data:
            return cls(**{name: data[name].astype(np.float32) for name in cls.__dataclass_fields__})

    def mentions(self, hidden: Array, located: list[Located]) -> Array:
        """One vector a mention: first and last piece, and its kind."""
        first = np.array([m.first for m in located])
        last = np.array([m.last - 1 for m in located])
        kinds = len(self.kind_embedding) // 2
        kind = np.array([m.kind + kinds * m.anaphor for m in located])
        return np.concatenate([hidden[first], hidden[last], self.kind_embedding[kind]], axis=1)

    def boilerplate(self, hidden: Array) -> float:
        """Probability that a sentence (its pieces' states) is a menu, credit or teaser."""
        logit = hidden.mean(axis=0) @ self.boilerplate_weight[0] + self.boilerplate_bias[0]
        return float(sigmoid(np.asarray(logit, dtype=np.float32)))

    def antecedents(self, vectors: Array) -> Array:
        """Scores (mention, mention) that the first, an anaphor, stands for the second (mention vectors)."""
        queries = vectors @ self.antecedent_query_weight.T + self.antecedent_query_bias
        keys = vectors @ self.antecedent_key_weight.T + self.antecedent_key_bias
        return (queries @ keys.T).astype(np.float32)

    def pairs(self, hidden: Array, pieces: Ints, located: list[Located], source: Ints, target: Ints) -> Array:
        """Scores (mention pair, edge kinds then certainties) before the logistic function.

        pieces: the sentence of every word piece; source, target: indices into located.
        """
        vectors = self.mentions(hidden, located)
        sources = vectors @ self.source_weight.T + self.source_bias
        targets = vectors @ self.target_weight.T + self.target_bias
        x = (sources @ self.pair_source.T)[source] + (targets @ self.pair_target.T)[target]
        x += (sources[source] * targets[target]) @ self.pair_product.T + self.pair_bias
        sentence = np.array([m.sentence for m in located])
        apart = np.abs(sentence[source] - sentence[target])
        x += self.pair_distance[np.minimum(apart, 2)]
        x += self._between(hidden, located, source, target, apart == 0)
        queries = (vectors @ self.evidence_source.T)[source] + (vectors @ self.evidence_target.T)[target]
        keys, values = hidden @ self.evidence_key.T, hidden @ self.evidence_value.T
        # A pair looks at the pieces of its one or two sentences alone: pairs of the same two go together.
        where = np.stack(
            [np.minimum(sentence[source], sentence[target]), np.maximum(sentence[source], sentence[target])]
        )
        both, group = np.unique(where, axis=1, return_inverse=True)
        for number, (one, other) in enumerate(both.T):
            rows = np.flatnonzero(group == number)
            seen = np.flatnonzero((pieces == one) | (pieces == other))
            x[rows] += softmax(queries[rows] @ keys[seen].T) @ values[seen]
        return gelu(x.astype(np.float32)) @ self.output_weight.T + self.output_bias

    def _between(
        self, hidden: Array, located: list[Located], source: Ints, target: Ints, together: NDArray[np.bool_]
    ) -> Array:
        """Mean of the pieces between two mentions of one sentence; nothing for others."""
        values = hidden @ self.between_weight.T + self.between_bias
        total = np.concatenate([np.zeros((1, values.shape[1]), np.float32), values.cumsum(axis=0)])
        first = np.array([m.first for m in located])
        last = np.array([m.last for m in located])
        start = np.minimum(last[source], last[target])
        stop = np.maximum(start, np.maximum(first[source], first[target]))
        count = np.maximum(stop - start, 1)[:, None]
        mean: Array = (total[stop] - total[start]) / count * together[:, None]
        return mean
