"""Makes the shipped files from a checkpoint: python -m training.export RUN/checkpoint.pt FOLDER

The encoder with its tagger becomes ONNX with weights of eight bits, the other heads a numpy archive. What the
two give together is compared with torch before anything is written in FOLDER.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from kg.loaders.extraction.heads import Heads
from kg.loaders.extraction.network import FORMAT
from training.batches import collate
from training.data import CERTAINTIES, EDGES, KINDS, examples, held_back, read_corpus
from training.model import MATCH, WIDTH, Joint, encoder_folder
from training.train import CHUNKING, Encoder

INPUTS = ("ids", "shape", "segment", "mask")
OUTPUTS = ("hidden", "tags")


class Tagger(nn.Module):
    """What ONNX runs."""

    def __init__(self, net: Joint) -> None:
        super().__init__()
        self.net = net

    def forward(self, ids: Tensor, shape: Tensor, segment: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        hidden = self.net.encode(ids, shape, segment, mask)
        return hidden, self.net.tag(hidden)


def load(checkpoint: Path) -> Joint:
    """The averaged network of a checkpoint."""
    net = Joint()
    net.load_state_dict(torch.load(checkpoint)["average"])
    return net.eval()


def write_encoder(net: Joint, path: Path, *, quantized: bool = True) -> None:
    """The ONNX file; quantized: matrices and embeddings of eight bits, activations at run time."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    example = torch.full((2, 40), 5)
    zeros = torch.zeros_like(example)
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx" if quantized else path
        torch.onnx.export(
            Tagger(net),
            (example, zeros, zeros, zeros + 1),
            str(full),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes={name: {0: "batch", 1: "piece"} for name in (*INPUTS, *OUTPUTS)},
            opset_version=17,
            dynamo=False,
        )
        if quantized:
            # One scale a column and not a matrix halves the error of the hidden states, at no cost.
            quantize_dynamic(
                str(full),
                str(path),
                weight_type=QuantType.QInt8,
                op_types_to_quantize=["MatMul", "Gather"],
                per_channel=True,
            )


def heads(net: Joint) -> dict[str, np.ndarray]:
    """The heads' weights under the names kg.loaders.extraction.heads reads."""
    scale = MATCH**-0.5
    weights: dict[str, Tensor] = {
        "transitions": net.transitions,
        "kind_embedding": net.kind.weight,
        "source_weight": net.source.weight,
        "source_bias": net.source.bias,
        "target_weight": net.target.weight,
        "target_bias": net.target.bias,
        "pair_source": net.pair_source.weight,
        "pair_target": net.pair_target.weight,
        "pair_product": net.pair_product.weight,
        "pair_distance": net.pair_distance.weight,
        "pair_bias": net.pair_source.bias,
        "between_weight": net.between.weight,
        "between_bias": net.between.bias,
        "evidence_source": net.evidence_source.weight,
        "evidence_target": net.evidence_target.weight,
        "evidence_key": net.evidence_key.weight,
        "evidence_value": net.evidence_value.weight,
        "output_weight": net.output.weight,
        "output_bias": net.output.bias,
        "antecedent_query_weight": net.antecedent_query.weight * scale,
        "antecedent_query_bias": net.antecedent_query.bias * scale,
        "antecedent_key_weight": net.antecedent_key.weight,
        "antecedent_key_bias": net.antecedent_key.bias,
        "boilerplate_weight": net.boilerplate.weight,
        "boilerplate_bias": net.boilerplate.bias,
    }
    return {name: value.detach().numpy() for name, value in weights.items()}


@torch.no_grad()
def check_heads(net: Joint, path: Path) -> float:
    """The largest difference between torch's and numpy's scores of mention pairs on some held-back chunks."""
    numpy_heads = Heads.load(path)
    encoder = Encoder(encoder_folder() / "tokenizer.json", CHUNKING)
    document = next(d for d in read_corpus() if held_back(d) and len(d.edges) > 5)
    worst = 0.0
    for x in examples(document, encoder):
        batch = collate([x])
        hidden = net.encode(batch.ids, batch.shape, batch.segment, batch.mask).reshape(-1, WIDTH)
        torch_scores = net.pair_scores(hidden, net.mentions(hidden, batch), batch).numpy()
        asked = x.candidates
        scores = numpy_heads.pairs(hidden.numpy(), x.chunk.sentences, x.located, asked.source, asked.target)
        worst = max(worst, float(np.abs(scores - torch_scores).max()))
    return worst


def write_manifest(folder: Path, name: str) -> None:
    """The manifest, with a bar of one half and no calibration: training.calibrate sets both."""
    files = ("encoder.onnx", "heads.npz", "tokenizer.json")
    manifest = {
        "format": FORMAT,
        "name": name,
        "kinds": KINDS,
        "certainties": CERTAINTIES,
        "edge_kinds": [{"name": e, "threshold": 0.5, "scale": 1.0, "offset": 0.0} for e in EDGES],
        "chunking": asdict(CHUNKING),
        "sha256": {f: hashlib.sha256((folder / f).read_bytes()).hexdigest() for f in files},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--name", default="kg-joint-1")
    parser.add_argument("--full", action="store_true", help="keep 32 bits (to see what eight bits cost)")
    args = parser.parse_args()
    net = load(args.checkpoint)
    args.folder.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(args.folder / "heads.npz", **heads(net))
    difference = check_heads(net, args.folder / "heads.npz")
    if difference > 1e-2:
        raise SystemExit(f"numpy and torch differ by {difference}")
    write_encoder(net, args.folder / "encoder.onnx", quantized=not args.full)
    shutil.copyfile(encoder_folder() / "tokenizer.json", args.folder / "tokenizer.json")
    write_manifest(args.folder, args.name)
    print(f"wrote {args.folder}; numpy and torch differ by {difference:.1e}")


if __name__ == "__main__":
    main()
