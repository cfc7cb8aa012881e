"""Writes MODEL_CARD.md: python -m training.card WEIGHTS SCORES [--without-ner FILE] [--development FILE]

Every figure is read from the corpus, the weights or the files that `training.evaluate` and `kg eval` wrote.
"""

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from training.data import HERE, Document, held_back, read_corpus

CARD = HERE / "MODEL_CARD.md"
COLUMNS = ("precision", "recall", "f1", "macro_f1", "entity_f1", "certainty")

TEXT = """# Model card: {name}

Reads English news articles: names of firms, organizations, people, places, goods and ships; the words that
stand in for them and what these stand for; 16 kinds of edges between them; how certain each is; and which
sentences are menus and credits. Made by the code beside this file; `python -m training.card` writes the card.

Licence: Apache-2.0, weights and corpus. The encoder starts from all-MiniLM-L6-v2 (Apache-2.0).

## Data

{articles} articles in our own words, {words} words, {entities} entities, {mentions} mentions, {anaphors}
stand-ins, {edges} edges
({certainties}). All of it is fiction.
{kept} articles ({kept_edges} edges) are held back by a hash of their id; no weight was trained on them.

## Size

{sizes}

## Scores on held-back articles

The whole extractor, given nothing but the text: an edge is right if source, kind and target are; an entity,
if its mentions lie on an annotated one's (by half at least) and its kind is right. Certainty: share right among
the edges found. Bars and confidences were set on these same articles ({bars} numbers), so the figures lean a
little to the good side.

| | articles | precision | recall | F1 | macro F1 | entity F1 | certainty |
|---|---|---|---|---|---|---|---|
{rows}

| edge kind | stated | found | right | precision | recall | F1 | bar |
|---|---|---|---|---|---|---|---|
{kinds}
{development}
## Limits

- English only; written for news, statements and notices, not for fiction, sport or chat.
- The articles it learned from were written for it, by few hands. Real ones are longer, duller and less tidy:
  expect other figures on other outlets.
- It sees an edge only if one end stands in the sentence and the other there, in the sentence before, or in
  the article's first two. Lists under a heading are left to rules.
- An edge says that the text states something, not that it is true.
- Kinds with few examples (TRADES_WITH, ARRESTED_BY, SUBSIDIARY_OF) are less sure, and so are `alleged` and
  `denied`.
"""


def _row(label: str, articles: int, scores: Mapping[str, float]) -> str:
    return f"| {label} | {articles} | " + " | ".join(f"{scores[c]:.3f}" for c in COLUMNS) + " |"


def _kinds(by_kind: Mapping[str, Sequence[int]], bars: Mapping[str, float]) -> str:
    rows = []
    for kind, (hits, predicted, stated) in sorted(by_kind.items(), key=lambda item: -item[1][2]):
        precision, recall = hits / max(1, predicted), hits / max(1, stated)
        f1 = 2 * hits / max(1, predicted + stated)
        counts = f"{stated} | {predicted} | {hits}"
        rows.append(f"| {kind} | {counts} | {precision:.2f} | {recall:.2f} | {f1:.2f} | {bars[kind]:.2f} |")
    return "\n".join(rows)


def _development(path: Path | None) -> str:
    if path is None:
        return ""
    report = json.loads(path.read_text())
    precision, recall, f1 = report["micro"]
    right, found = report["certainty"]
    return (
        "\n## Scores on the development set\n\n"
        "Real articles, annotated by their own guidelines. The model was neither trained nor calibrated on them, but\n"
        "kg's entity layer and document rules were written with two thirds of them in view.\n\n"
        f"Edges: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} "
        f"(macro {report['macro'][2]:.3f}). "
        f"Entities: F1 {report['entities'][2]:.3f}. Certainty: {right / max(1, found):.3f} right.\n"
    )


def facts(documents: Sequence[Document]) -> dict[str, Any]:
    """What the card says of the corpus."""
    kept = [d for d in documents if held_back(d)]
    certainties = Counter(e.certainty for d in documents for e in d.edges)
    return {
        "articles": f"{len(documents):,}",
        "words": f"{sum(len(d.text.split()) for d in documents):,}",
        "entities": f"{sum(len({m.entity for m in d.annotations}) for d in documents):,}",
        "mentions": f"{sum(not m.anaphor for d in documents for m in d.annotations):,}",
        "anaphors": f"{sum(m.anaphor for d in documents for m in d.annotations):,}",
        "edges": f"{certainties.total():,}",
        "certainties": ", ".join(f"{count:,} {name}" for name, count in certainties.most_common()),
        "kept": len(kept),
        "kept_edges": f"{sum(len(d.edges) for d in kept):,}",
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("scores", type=Path)
    parser.add_argument("--without-ner", type=Path)
    parser.add_argument("--development", type=Path)
    args = parser.parse_args()
    manifest = json.loads((args.weights / "manifest.json").read_text())
    report = json.loads(args.scores.read_text())
    rows = [_row("all", report["articles"], report["all"])]
    if report["world_density"]:
        world = report["world_density"]
        rows.append(_row("of the world's density", world["articles"], world))
    if args.without_ner:
        blind = json.loads(args.without_ner.read_text())
        rows.append(_row("all, without spaCy's names", blind["articles"], blind["all"]))
    sizes = "\n".join(f"- `{name}`: {(args.weights / name).stat().st_size / 1e6:.1f} MB" for name in manifest["sha256"])
    card = TEXT.format(
        name=manifest["name"],
        sizes=sizes,
        rows="\n".join(rows),
        bars=3 * len(manifest["edge_kinds"]),
        kinds=_kinds(report["by_kind"], {e["name"]: e["threshold"] for e in manifest["edge_kinds"]}),
        development=_development(args.development),
        **facts(read_corpus()),
    )
    CARD.write_text(card, encoding="utf-8")
    print(f"wrote {CARD}")


if __name__ == "__main__":
    main()
