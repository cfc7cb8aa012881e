"""Which mentions of a chunk are held against each other, the same in training and in use."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


class Located(NamedTuple):
    """A mention found in a chunk: word pieces [first, last), sentence, entity, kind, whether it stands in."""

    first: int
    last: int
    sentence: int
    entity: str
    kind: int
    anaphor: bool


class Pair(NamedTuple):
    """Two entities asked about in one sentence, in the order source, target."""

    source: str
    target: str
    sentence: int
    together: bool
    """Both are mentioned in the sentence itself; otherwise one is taken from its context."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Mention pairs (indices into the mentions), and the number of the entity pair each speaks for."""

    pairs: list[Pair]
    kinds: list[tuple[int, int]]
    source: Ints
    target: Ints
    group: Ints


def context_of(sentence: int) -> tuple[int, ...]:
    """Earlier sentences whose entities a sentence may speak of: the one before, and the first two."""
    return tuple({k for k in (sentence - 1, 0, 1) if 0 <= k < sentence})


def candidates(mentions: Sequence[Located], own: Sequence[int], fits: NDArray[np.bool_]) -> Candidates:
    """All ordered entity pairs with at least one mentioned in the sentence, and their mention pairs.

    own: the sentences asked about. fits[source kind, target kind]: some edge kind may join them.
    """
    by_sentence: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    kind: dict[str, int] = {}
    for number, mention in enumerate(mentions):
        by_sentence[mention.sentence][mention.entity].append(number)
        kind[mention.entity] = mention.kind
    pairs: list[Pair] = []
    kinds: list[tuple[int, int]] = []
    rows: list[tuple[int, int, int]] = []
    for sentence in own:
        here = by_sentence.get(sentence)
        if not here:
            continue
        around: dict[str, list[int]] = defaultdict(list)
        for other in sorted(context_of(sentence)):
            for entity, numbers in by_sentence.get(other, {}).items():
                if entity not in here:
                    around[entity] += numbers
        known = {**here, **around}
        for source, sources in known.items():
            for target, targets in known.items():
                if source == target or not (source in here or target in here):
                    continue
                if not fits[kind[source], kind[target]]:
                    continue
                group = len(pairs)
                pairs.append(Pair(source, target, sentence, source in here and target in here))
                kinds.append((kind[source], kind[target]))
                rows += [(a, b, group) for a in sources for b in targets]
    table = np.array(rows, dtype=np.int64).reshape(-1, 3)
    return Candidates(pairs, kinds, table[:, 0], table[:, 1], table[:, 2])
