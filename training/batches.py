"""Examples laid side by side as tensors."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from kg.loaders.extraction.encoding import SHAPES
from training.data import EDGES, KINDS, Example

ALIKE = np.eye(len(KINDS), dtype=bool)
ALIKE[KINDS.index("Firm"), KINDS.index("Organization")] = True
ALIKE[KINDS.index("Organization"), KINDS.index("Firm")] = True


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Chunks as rows; mentions, pairs and sentences of all chunks in one line, with flat places of pieces."""

    ids: Tensor
    shape: Tensor
    segment: Tensor
    mask: Tensor
    tags: Tensor  # flat
    piece_sentence: Tensor  # flat
    places: Tensor  # (own sentence, piece) -> flat place
    alive: Tensor
    continues: Tensor
    boilerplate: Tensor
    own_sentences: int
    first: Tensor  # mentions, flat places
    last: Tensor  # inclusive
    kind: Tensor
    sentence: Tensor
    anaphors: Tensor  # numbers of mentions
    may_be: Tensor  # (anaphor, mention)
    is_it: Tensor
    pair_source: Tensor
    pair_target: Tensor
    pair_group: Tensor
    pair_rows: list[tuple[int, int]]
    stated: Tensor
    counts: Tensor
    certainty: Tensor


def collate(rows: Sequence[Example]) -> Batch:
    """One batch of examples, padded to the longest."""
    width = max(len(x.chunk) for x in rows)
    block = np.zeros((6, len(rows), width), dtype=np.int64)
    block[5] = -1
    inside = np.zeros(len(rows) * width, dtype=bool)
    mentions, entities, sentence_places, boilerplate = [], [], [], []
    pairs, pair_rows, groups = [], [], 0
    owner: list[int] = []
    for b, x in enumerate(rows):
        n, base, base_mention = len(x.chunk), b * width, len(mentions)
        values = (
            x.chunk.ids,
            x.chunk.shapes + SHAPES * x.ner,
            x.chunk.segments,
            1,
            x.tags,
            x.chunk.sentences,
        )
        for k, value in enumerate(values):
            block[k, b, :n] = value
        inside[base : base + n] = x.chunk.continues
        for m in x.located:
            kind = m.kind + len(KINDS) * m.anaphor
            own = m.sentence in x.chunk.own
            mentions.append((base + m.first, base + m.last - 1, kind, m.sentence, m.anaphor and own, m.anaphor))
            entities.append(m.entity)
            owner.append(b)
        for s in x.chunk.own:
            found = np.flatnonzero(x.chunk.sentences == s)
            if len(found):
                sentence_places.append((base + int(found[0]), len(found)))
                boilerplate.append(x.boilerplate[s])
        start = pair_rows[-1][1] if pair_rows else 0
        pair_rows.append((start, start + len(x.candidates.source)))
        asked = x.candidates
        pairs.append(np.stack([asked.source + base_mention, asked.target + base_mention, asked.group + groups]))
        groups += len(asked.pairs)
    longest = max(length for _, length in sentence_places)
    first_place = np.array([p for p, _ in sentence_places])[:, None]
    lengths = np.array([n for _, n in sentence_places])[:, None]
    step = np.arange(longest)[None]
    alive = step < lengths
    places = np.where(alive, first_place + step, first_place)
    table = np.array(mentions, dtype=np.int64).reshape(-1, 6)
    anaphors, may_be, is_it = _anaphors(table, np.array(owner, dtype=np.int64), np.array(entities, dtype=object))
    joined = np.concatenate(pairs, axis=1)
    flat = torch.from_numpy
    return Batch(
        *(flat(block[k]) for k in range(4)),
        flat(block[4].reshape(-1)),
        flat(block[5].reshape(-1)),
        flat(places),
        flat(alive),
        flat(inside[places] & alive),
        torch.tensor(boilerplate, dtype=torch.float),
        sum(len(x.chunk.own) for x in rows),
        *(flat(table[:, k].copy()) for k in range(4)),
        anaphors,
        may_be,
        is_it,
        *(flat(joined[k].copy()) for k in range(3)),
        pair_rows,
        flat(np.concatenate([x.stated for x in rows]).reshape(-1, len(EDGES))).float(),
        flat(np.concatenate([x.counts for x in rows]).reshape(-1, len(EDGES))).float(),
        flat(np.concatenate([x.certainty for x in rows])),
    )


def _anaphors(table: np.ndarray, owner: np.ndarray, entities: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
    """Which mentions ask for an antecedent, which may answer, and which are right."""
    asking = np.flatnonzero(table[:, 4])
    kind = table[:, 2] % len(KINDS)
    may_be = (owner[asking, None] == owner) & (table[:, 5] == 0) & ALIKE[kind[asking, None], kind]
    is_it = may_be & (entities[asking, None] == entities) if len(asking) else may_be
    some = may_be.any(axis=1)
    return (
        torch.from_numpy(asking[some]),
        torch.from_numpy(may_be[some]),
        torch.from_numpy(np.asarray(is_it[some], dtype=bool)),
    )


def batched(examples: Sequence[Example], pieces: int, rng: random.Random | None) -> Iterator[list[Example]]:
    """Batches of chunks of like length, of at most so many pieces; in random order if rng is given."""
    order = list(examples)
    if rng:
        rng.shuffle(order)
        order.sort(key=lambda x: len(x.chunk) + 24 * rng.random())
    else:
        order.sort(key=lambda x: len(x.chunk))
    result: list[list[Example]] = []
    current: list[Example] = []
    for x in order:
        if current and len(x.chunk) * (len(current) + 1) > pieces:
            result.append(current)
            current = []
        current.append(x)
    result.append(current)
    if rng:
        rng.shuffle(result)
    yield from result
