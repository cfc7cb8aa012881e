"""The tagger's loss: how improbable the right tags of whole sentences are (decoding.py has the sums)."""

from typing import Any

import numpy as np
import torch
from torch import Tensor

from kg.loaders.extraction.decoding import Chains, posterior
from training.batches import Batch
from training.data import TAGS

START, WORD, PIECE = (torch.from_numpy(allowed) for allowed in TAGS.allowed())


class _LogPartition(torch.autograd.Function):
    """Sum over sentences of the log of the sum over all tag sequences; its gradients are expectations."""

    @staticmethod
    def forward(ctx: Any, scores: Tensor, transitions: Tensor, lengths: Tensor, continues: Tensor) -> Tensor:
        data = Chains(scores.numpy().astype(np.float64), lengths.numpy(), continues.numpy())
        result = posterior(data, transitions.numpy(), TAGS, counts=True)
        ctx.save_for_backward(torch.from_numpy(result.marginals).float(), torch.from_numpy(result.transitions).float())
        return torch.tensor(result.log_partition.sum(), dtype=scores.dtype)

    @staticmethod
    def backward(ctx: Any, *grad: Tensor) -> tuple[Tensor, Tensor, None, None]:
        marginals, expected = ctx.saved_tensors
        return grad[0] * marginals, grad[0] * expected, None, None


def chain_loss(scores: Tensor, transitions: Tensor, batch: Batch) -> Tensor:
    """Mean over word pieces of the negative log likelihood of their sentences' tags.

    scores: (piece, tag) for all pieces of the batch. Sentences whose tags break the tagger's own rules
    (a name annotated from the middle of a word) are left out.
    """
    gold = batch.tags[batch.places]
    before, after = gold[:, :-1], gold[:, 1:]
    inside, real = batch.continues[:, 1:], batch.alive[:, 1:]
    legal = torch.where(inside, PIECE[before, after], WORD[before, after]) | ~real
    keep = START[gold[:, 0]] & legal.all(1)
    places, alive, gold = batch.places[keep], batch.alive[keep], gold[keep]
    rows = scores[places]
    total = _LogPartition.apply(rows, transitions, alive.sum(1), batch.continues[keep])
    right = (rows.gather(2, gold[:, :, None])[:, :, 0] * alive).sum()
    new_word = alive[:, 1:] & ~batch.continues[keep][:, 1:]
    right = right + (transitions[gold[:, :-1], gold[:, 1:]] * new_word).sum()
    return (total - right) / alive.sum()
