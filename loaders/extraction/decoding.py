"""Tags of word pieces, and the linear-chain conditional random field that reads spans out of their scores.

Lafferty, McCallum and Pereira (2001). Every sentence is a chain of its own. Two rules are exact and not
learned: an inside tag follows only a begin or inside tag of its kind, and a piece that continues a word
continues the tag of that word. Training uses the same forward and backward passes for the loss.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

OUTSIDE = 0


@dataclass(frozen=True, slots=True, eq=False)
class TagSet:
    """Tags over entity kinds: outside; then for every kind begin and inside of a name, and of an anaphor."""

    kinds: tuple[str, ...]

    def __len__(self) -> int:
        return 1 + 4 * len(self.kinds)

    def begin(self, kind: int, anaphor: bool) -> int:
        """The tag that begins a span; the next number is its inside tag."""
        return 1 + 4 * kind + 2 * anaphor

    def allowed(self) -> tuple[Bools, Bools, Bools]:
        """Which tags may start a sentence, which may follow which at a new word, and which inside a word."""
        size = len(self)
        tag = np.arange(size)
        inside = (tag > 0) & (tag % 2 == 0)
        word = np.repeat(~inside[None], size, axis=0)
        word[tag[inside], tag[inside]] = True
        word[tag[inside] - 1, tag[inside]] = True
        piece = np.zeros((size, size), dtype=bool)
        piece[OUTSIDE, OUTSIDE] = True
        piece[tag[inside], tag[inside]] = True
        piece[tag[inside] - 1, tag[inside]] = True
        return ~inside, word, piece


@dataclass(frozen=True, slots=True, eq=False)
class Chains:
    """Sentences as rows: scores (sentence, piece, tag), padded; lengths; and which pieces continue a word."""

    scores: Floats
    lengths: Ints
    continues: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """log_partition (sentence); marginals (sentence, piece, tag); transitions: expected counts (tag, tag)."""

    log_partition: Floats
    marginals: Floats
    transitions: Floats


def chains(scores: Sequence[Floats], continues: Sequence[Bools]) -> Chains:
    """Pads the sentences' scores (piece, tag) into one block."""
    lengths = np.array([len(s) for s in scores], dtype=np.int64)
    block = np.zeros((len(scores), int(lengths.max()), scores[0].shape[1]), dtype=np.float64)
    goes_on = np.zeros(block.shape[:2], dtype=bool)
    for row, (score, inside) in enumerate(zip(scores, continues, strict=True)):
        block[row, : len(score)] = score
        goes_on[row, : len(score)] = inside
    return Chains(block, lengths, goes_on)


def posterior(data: Chains, transitions: Floats, tags: TagSet, *, counts: bool = False) -> Posterior:
    """Forward and backward passes, scaled to stay within floating-point range.

    transitions: learned score of (tag before, tag) at a new word. counts: also the expected number of
    transitions, which only training needs.
    """
    start, word_ok, piece_ok = tags.allowed()
    word = np.exp(np.asarray(transitions, dtype=np.float64)) * word_ok
    piece = piece_ok.astype(np.float64)
    peak = data.scores.max(axis=2, keepdims=True)
    local = np.exp(data.scores - peak)
    rows, width, size = local.shape
    alive = np.arange(width)[None] < data.lengths[:, None]
    forward = np.empty((width, rows, size))
    scale = np.ones((width, rows))
    forward[0] = local[:, 0] * start
    for t in range(width):
        if t:
            before = forward[t - 1]
            step = np.where(data.continues[:, t, None], before @ piece, before @ word) * local[:, t]
            forward[t] = np.where(alive[:, t, None], step, before)
        scale[t] = forward[t].sum(axis=1)
        forward[t] /= scale[t][:, None]
    marginals = np.zeros((rows, width, size))
    expected = np.zeros((size, size))
    backward = np.ones((rows, size))
    for t in range(width - 1, -1, -1):
        marginals[:, t] = forward[t] * backward * alive[:, t, None]
        if not t:
            break
        ahead = local[:, t] * backward / scale[t][:, None]
        if counts:
            new_word = alive[:, t] & ~data.continues[:, t]
            expected += forward[t - 1][new_word].T @ ahead[new_word]
        step = np.where(data.continues[:, t, None], ahead @ piece.T, ahead @ word.T)
        backward = np.where(alive[:, t, None], step, backward)
    log_partition = np.log(scale).sum(axis=0) + (peak[..., 0] * alive).sum(axis=1)
    return Posterior(log_partition, marginals, expected * word)


def best_tags(data: Chains, transitions: Floats, tags: TagSet) -> list[Ints]:
    """The most probable tags of every sentence as a whole (Viterbi)."""
    start, word_ok, piece_ok = tags.allowed()
    word = np.where(word_ok, transitions, -np.inf)
    piece = np.where(piece_ok, 0.0, -np.inf)
    rows, width, size = data.scores.shape
    came_from = np.zeros((width, rows, size), dtype=np.int64)
    best = np.where(start, data.scores[:, 0], -np.inf)
    stay = np.arange(size)[None]
    for t in range(1, width):
        step = np.where(data.continues[:, t, None, None], piece, word) + best[:, :, None]
        source = step.argmax(axis=1)
        value = np.take_along_axis(step, source[:, None], axis=1)[:, 0] + data.scores[:, t]
        alive = (t < data.lengths)[:, None]
        came_from[t] = np.where(alive, source, stay)
        best = np.where(alive, value, best)
    tag = best.argmax(axis=1)
    path = np.empty((rows, width), dtype=np.int64)
    for t in range(width - 1, -1, -1):
        path[:, t] = tag
        tag = came_from[t][np.arange(rows), tag]
    return [path[row, :length] for row, length in enumerate(data.lengths)]


def spans(path: Ints) -> list[tuple[int, int, int, bool]]:
    """Spans (first, last, kind, is anaphor) of one sentence's tags; last is exclusive."""
    found = []
    begins = np.flatnonzero((path > 0) & (path % 2 == 1))
    for first in begins:
        tag = int(path[first])
        last = int(first) + 1
        while last < len(path) and path[last] == tag + 1:
            last += 1
        found.append((int(first), last, (tag - 1) // 4, (tag - 1) % 4 >= 2))
    return found
