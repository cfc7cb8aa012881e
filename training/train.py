"""Trains the network on the corpus: python -m training.train --out training/.cache/run

Every epoch sees a new version of about half of the articles (see augment.py) and cuts the articles anew.
The weights that count are a running average; `export` takes them from the last checkpoint.
"""

import argparse
import copy
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from kg.loaders.extraction.encoding import Chunking, Encoder
from training.augment import Names, vary
from training.batches import batched, collate
from training.data import Document, Example, examples, held_back, read_corpus
from training.model import WEIGHTS, Joint, PooledDropout, encoder_folder
from training.ner import with_names
from training.validate import validate

CHUNKING = Chunking(chunk=352, lede=72, sentence=320, hard_limit=500)
"""How articles are cut in use; training varies the chunk's length around it."""

CHUNKS = (240, 320, 384, 384)
WITHOUT_NER = 0.35
VARIED = 0.5
PIECES = 800
"""Word pieces in a batch, padding included; a step takes one batch on each thread."""

HEADS = 5
WARM_UP = 120
COOL_DOWN = 0.5
AVERAGE = 0.998


def learning_rate(step: int, steps: int) -> float:
    """Share of the full rate: up over WARM_UP steps, flat, then straight down over the last COOL_DOWN."""
    return max(0.01, min(1.0, (step + 1) / WARM_UP, (steps - step) / (steps * COOL_DOWN)))


def epoch_examples(documents: Sequence[Document], names: Names, rng: random.Random) -> list[Example]:
    """What one epoch reads."""
    encoders = {
        length: Encoder(encoder_folder() / "tokenizer.json", replace(CHUNKING, chunk=length))
        for length in sorted(set(CHUNKS))
    }
    result = []
    for document in documents:
        version = vary(document, names, rng) if rng.random() < VARIED else document
        for x in examples(version, encoders[rng.choice(CHUNKS)]):
            result.append(replace(x, ner=np.zeros_like(x.ner)) if rng.random() < WITHOUT_NER else x)
    return result


def gradients(net: Joint, rows: Sequence[Example], seed: int) -> tuple[list[Tensor | None], dict[str, float]]:
    """The gradient of one batch's loss by each trained parameter, and each head's loss.

    Threads run whole batches and meet once a step: sharing out every single operation between two threads
    was three times slower as soon as another program wanted a core.
    """
    PooledDropout.reseed(seed)
    parts = net.losses(collate(rows))
    total = sum((WEIGHTS[name] * value for name, value in parts.items()), torch.zeros(()))
    trained = [p for p in net.parameters() if p.requires_grad]
    result = torch.autograd.grad(total, trained, allow_unused=True)
    return list(result), {name: value.item() for name, value in parts.items()}


def optimizer(net: Joint, rate: float) -> torch.optim.AdamW:
    """AdamW; the heads, which start from nothing, learn HEADS times as fast as the encoder."""
    encoder = [p for p in net.encoder.parameters() if p.requires_grad]
    heads = [p for name, p in net.named_parameters() if not name.startswith("encoder.")]
    groups = [
        {"params": encoder, "lr": rate, "base": rate},
        {"params": heads, "lr": 6 * rate, "base": HEADS * rate},
    ]
    return torch.optim.AdamW(groups, lr=rate, weight_decay=0.01, fused=True)


def train(args: argparse.Namespace) -> None:
    """Runs all epochs; writes a checkpoint after each, and goes on from the last one with --resume."""
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    documents = with_names(read_corpus())[: args.documents]
    kept = [d for d in documents if held_back(d)]
    documents = [d for d in documents if not held_back(d)]
    encoder = Encoder(encoder_folder() / "tokenizer.json", CHUNKING)
    control = [x for d in kept for x in examples(d, encoder)]
    names = Names.of(documents)
    net = Joint()
    average = copy.deepcopy(net)
    trained = [p for p in net.parameters() if p.requires_grad]
    averaged = [a for a, p in zip(average.parameters(), net.parameters(), strict=True) if p.requires_grad]
    adam = optimizer(net, args.rate)
    args.out.mkdir(parents=True, exist_ok=True)
    checkpoint = args.out / "checkpoint.pt"
    begin = step = 0
    if args.resume and checkpoint.is_file():
        state = torch.load(checkpoint)
        net.load_state_dict(state["net"])
        average.load_state_dict(state["average"])
        adam.load_state_dict(state["adam"])
        begin, step = state["epoch"] + 1, state["step"]
    print(f"{len(documents)} articles to train on, {len(kept)} held back", flush=True)
    started = time.monotonic()
    pool = ThreadPoolExecutor(args.threads)
    for epoch in range(begin, args.epochs):
        rng = random.Random(f"{args.seed} {epoch}")
        torch.manual_seed(1000 * args.seed + epoch)
        batches = list(batched(epoch_examples(documents, names, rng), PIECES, rng))
        turns = [batches[k : k + args.batches] for k in range(0, len(batches), args.batches)]
        steps = step + len(turns) * (args.epochs - epoch)  # epochs differ by a few batches
        losses: dict[str, float] = defaultdict(float)
        net.train()
        for number, turn in enumerate(turns, 1):
            for group in adam.param_groups:
                group["lr"] = group["base"] * learning_rate(step, steps)
            seeds = [args.batches * step + k for k in range(len(turn))]
            results = list(pool.map(gradients, [net] * len(turn), turn, seeds))
            for p, *parts in zip(trained, *(g for g, _ in results), strict=True):
                known = [g for g in parts if g is not None]
                p.grad = sum(known[1:], known[0]) / len(turn) if known else None
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            adam.step()
            adam.zero_grad(set_to_none=True)
            step += 1
            decay = min(AVERAGE, step / (step + 20))
            with torch.no_grad():
                torch._foreach_lerp_(averaged, trained, 1 - decay)
            for _, parts_of_loss in results:
                for name, value in parts_of_loss.items():
                    losses[name] += value / len(turn)
            if number % 50 == 0 or step == args.steps:
                report = " ".join(f"{name} {value / number:.3f}" for name, value in losses.items())
                clock = time.monotonic() - started
                print(f"epoch {epoch} step {number}/{len(turns)} {clock:.0f}s {report}", flush=True)
            if step == args.steps:
                break
        torch.set_num_threads(args.threads)
        scores = validate(average, control)
        torch.set_num_threads(1)
        print(f"epoch {epoch} {time.monotonic() - started:.0f}s held back: {scores}", flush=True)
        state = {"net": net.state_dict(), "average": average.state_dict(), "adam": adam.state_dict()}
        torch.save({**state, "epoch": epoch, "step": step}, checkpoint)
        if step == args.steps:
            break


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the checkpoint")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batches", type=int, default=2, help="batches in a step (changes the result)")
    parser.add_argument("--threads", type=int, default=2, help="batches run at a time (does not)")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    parser.add_argument("--documents", type=int, help="only the first so many articles (to try things out)")
    parser.add_argument("--steps", type=int, help="stop after so many steps (to try things out)")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
