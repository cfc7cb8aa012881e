"""The shipped model: names, stand-ins, antecedents, relations and certainty of an article, as scores.

In two steps, because the entity layer decides between them which mentions are one entity:

1. `Network.read` runs the encoder over articles; `spans` and `boilerplate` read the tags.
2. Given the mentions as the entity layer left them, `antecedents` and `relations` score them.
"""

import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kg.graph import ontology
from kg.graph.errors import ExtractionError
from kg.loaders.extraction import decoding
from kg.loaders.extraction.encoding import SHAPES, Chunk, Chunking, Encoder, Span
from kg.loaders.extraction.heads import Heads, sigmoid, softmax
from kg.loaders.extraction.pairs import Candidates, Located, candidates

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Array = NDArray[np.float32]

WEIGHTS = Path(__file__).parent / "weights"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class EdgeScale:
    """What the scores of one edge kind mean: its bar, and its calibration (Platt, 1999).

    threshold: the probability from which an edge is more often right than not, on held-back articles.
    scale, offset: confidence is the logistic of scale * score + offset.
    """

    name: str
    threshold: float
    scale: float
    offset: float


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the weights files are and how they are to be read."""

    name: str
    kinds: tuple[str, ...]
    certainties: tuple[str, ...]
    edge_kinds: tuple[EdgeScale, ...]
    chunking: Chunking
    sha256: dict[str, str]

    @classmethod
    def load(cls, folder: Path) -> "Manifest":
        """Reads manifest.json of a weights folder."""
        path = folder / "manifest.json"
        if not path.is_file():
            raise ExtractionError(f"no model at {folder}: manifest.json is missing")
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.get("format") != FORMAT:
            raise ExtractionError(f"{path} has format {data.get('format')!r}, this version reads {FORMAT}")
        return cls(
            data["name"],
            tuple(data["kinds"]),
            tuple(data["certainties"]),
            tuple(EdgeScale(**row) for row in data["edge_kinds"]),
            Chunking(**data["chunking"]),
            data["sha256"],
        )

    def fits(self) -> NDArray[np.bool_]:
        """(source kind, target kind, edge kind): the ontology lets them meet."""
        kinds = [ontology.edge_kind(e.name) for e in self.edge_kinds]
        return np.array([[[e.fits(a, b) for e in kinds] for b in self.kinds] for a in self.kinds])


class Passage(NamedTuple):
    """An article for the model: text, offsets of its sentences, and `ner_features` of the text if at hand."""

    text: str
    sentences: Sequence[Span]
    ner: bytes | None = None


@dataclass(frozen=True, slots=True, eq=False)
class TaggedSpan:
    """A span the tagger read: offsets in the text, sentence, kind, and its certainty from 0 to 1."""

    start: int
    end: int
    sentence: int
    kind: str
    anaphor: bool
    score: float
    kinds: Array
    """Probability of each kind (in the manifest's order) over the span's pieces; they need not sum to 1."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention as the entity layer sees it; entity None is one that nothing is known to stand behind."""

    start: int
    end: int
    entity: str | None
    kind: str
    anaphor: bool = False


@dataclass(frozen=True, slots=True)
class Antecedents:
    """For the mention of this number: probability of each entity as its antecedent, and of none of them."""

    mention: int
    entities: dict[str, float]
    none: float


@dataclass(frozen=True, slots=True, eq=False)
class RelationScores:
    """Two entities in one sentence: one score an edge kind, and probabilities of the certainties.

    probability is the model's; confidence is calibrated on held-back articles. Edge kinds that do not fit the
    entities' kinds have 0. source_mention and target_mention: numbers of the mentions that speak loudest.
    """

    source: str
    target: str
    sentence: int
    together: bool
    probability: Array
    confidence: Array
    certainty: Array
    source_mention: int
    target_mention: int


@dataclass(frozen=True, eq=False)
class Reading:
    """An article after the encoder. Arrays by chunk: hidden (piece, width), scores (piece, tag)."""

    passage: Passage
    chunks: list[Chunk]
    hidden: list[Array]
    scores: list[Array]

    @cached_property
    def owner(self) -> list[int]:
        """Which chunk answers for each sentence."""
        return [number for number, chunk in enumerate(self.chunks) for _ in chunk.own]

    def pieces(self, sentence: int) -> tuple[int, slice]:
        """The chunk that answers for a sentence, and the sentence's place in it (empty if it has no text)."""
        number = self.owner[sentence]
        found = np.flatnonzero(self.chunks[number].sentences == sentence)
        return number, slice(int(found[0]), int(found[-1]) + 1) if len(found) else slice(0, 0)


class Network:
    """The model, loaded and checked. Safe to share between threads once made."""

    def __init__(self, folder: Path = WEIGHTS, threads: int = 1) -> None:
        """threads: how many chunks are read at a time; 0 for as many as there are cores."""
        self.manifest = Manifest.load(folder)
        for name, expected in self.manifest.sha256.items():
            file = folder / name
            if not file.is_file():
                raise ExtractionError(f"no model at {folder}: {name} is missing")
            if hashlib.sha256(file.read_bytes()).hexdigest() != expected:
                raise ExtractionError(f"{file} is not the file the manifest names: its SHA-256 differs")
        self.tags = decoding.TagSet(self.manifest.kinds)
        self.encoder = Encoder(folder / "tokenizer.json", self.manifest.chunking)
        self.heads = Heads.load(folder / "heads.npz")
        self._threads = threads or os.cpu_count() or 1
        self._session = _session(folder / "encoder.onnx")
        self._fits = self.manifest.fits()
        self._may_meet: NDArray[np.bool_] = np.asarray(self._fits.any(axis=2))
        self._scale = np.array([e.scale for e in self.manifest.edge_kinds], dtype=np.float32)
        self._offset = np.array([e.offset for e in self.manifest.edge_kinds], dtype=np.float32)

    def read(self, passages: Sequence[Passage]) -> list[Reading]:
        """Runs the encoder over articles, `threads` chunks at a time.

        A chunk runs alone, not in a batch: eight-bit arithmetic scales a whole batch by its largest value, so
        an article would read differently in other company; and on a CPU a batch is no faster.
        """
        readings = [Reading(p, self.encoder.encode(*p), [], []) for p in passages]
        chunks = [chunk for reading in readings for chunk in reading.chunks]
        if self._threads > 1 and len(chunks) > 1:
            with ThreadPoolExecutor(self._threads) as pool:
                results = list(pool.map(self._run, chunks))
        else:
            results = [self._run(chunk) for chunk in chunks]
        done = iter(results)
        for reading in readings:
            for hidden, scores in islice(done, len(reading.chunks)):
                reading.hidden.append(hidden)
                reading.scores.append(scores)
        return readings

    def _run(self, chunk: Chunk) -> tuple[Array, Array]:
        inputs = {
            "ids": chunk.ids[None],
            "shape": (chunk.shapes + SHAPES * chunk.ner)[None],
            "segment": chunk.segments[None],
            "mask": np.ones((1, len(chunk)), np.int64),
        }
        hidden, scores = self._session.run(["hidden", "tags"], inputs)
        return hidden[0], scores[0]

    def boilerplate(self, reading: Reading) -> list[float]:
        """For every sentence, the probability that it is a menu, credit or teaser and holds no facts."""
        result = []
        for sentence in range(len(reading.passage.sentences)):
            number, place = reading.pieces(sentence)
            states = reading.hidden[number][place]
            result.append(self.heads.boilerplate(states) if len(states) else 1.0)
        return result

    def spans(self, reading: Reading) -> list[TaggedSpan]:
        """Names and stand-ins, in the order of the text, none overlapping another."""
        places = [(s, *reading.pieces(s)) for s in range(len(reading.passage.sentences))]
        places = [p for p in places if p[2].stop > p[2].start]
        if not places:
            return []
        data = decoding.chains(
            [reading.scores[number][place] for _, number, place in places],
            [reading.chunks[number].continues[place] for _, number, place in places],
        )
        paths = decoding.best_tags(data, self.heads.transitions, self.tags)
        marginals = decoding.posterior(data, self.heads.transitions, self.tags).marginals
        found = []
        for row, (sentence, number, place) in enumerate(places):
            chunk = reading.chunks[number]
            for first, last, kind, anaphor in decoding.spans(paths[row]):
                tags = paths[row][first:last]
                score = marginals[row, np.arange(first, last), tags].min()
                found.append(
                    TaggedSpan(
                        int(chunk.starts[place.start + first]),
                        int(chunk.ends[place.start + last - 1]),
                        sentence,
                        self.manifest.kinds[kind],
                        anaphor,
                        float(score),
                        self._kinds(marginals[row, first:last], anaphor),
                    )
                )
        return found

    def _kinds(self, marginals: NDArray[np.floating], anaphor: bool) -> Array:
        """Mean probability of each kind over a span's pieces."""
        begin = np.array([self.tags.begin(k, anaphor) for k in range(len(self.manifest.kinds))])
        mean: Array = (marginals[:, begin] + marginals[:, begin + 1]).mean(axis=0).astype(np.float32)
        return mean

    def name_scores(self, reading: Reading, spans: Sequence[Span]) -> list[Array]:
        """For stretches of the text (start, end): the probability of each kind as a name, chosen or not.

        For names that something else found: a gazetteer, or the same name elsewhere in the article.
        """
        result = []
        for start, end in spans:
            best = np.zeros(len(self.manifest.kinds), np.float32)
            for number, chunk in enumerate(reading.chunks):
                place = chunk.locate(start, end)
                if place and int(chunk.sentences[place[0]]) in chunk.own:
                    best = self._kinds(softmax(reading.scores[number][place[0] : place[1]]), False)
            result.append(best)
        return result

    def _located(self, chunk: Chunk, mentions: Sequence[Mention]) -> tuple[list[Located], list[int]]:
        """The mentions that stand in a chunk, and their numbers."""
        located, numbers = [], []
        for number, mention in enumerate(mentions):
            place = chunk.locate(mention.start, mention.end)
            if place:
                kind = self.manifest.kinds.index(mention.kind)
                sentence = int(chunk.sentences[place[0]])
                located.append(Located(*place, sentence, mention.entity or "", kind, mention.anaphor))
                numbers.append(number)
        return located, numbers

    def antecedents(self, reading: Reading, mentions: Sequence[Mention]) -> list[Antecedents]:
        """Scores the named entities of its chunk, of its kind, as what each anaphor stands for."""
        result = []
        alike = {frozenset((self.manifest.kinds.index("Firm"), self.manifest.kinds.index("Organization")))}
        for chunk, hidden in zip(reading.chunks, reading.hidden, strict=True):
            located, numbers = self._located(chunk, mentions)
            if not located:
                continue
            scores = self.heads.antecedents(self.heads.mentions(hidden, located))
            for k, here in enumerate(located):
                if not here.anaphor or here.sentence not in chunk.own:
                    continue
                names = [
                    j
                    for j, other in enumerate(located)
                    if not other.anaphor
                    and other.entity
                    and (other.kind == here.kind or frozenset((other.kind, here.kind)) in alike)
                ]
                # What was named before; a name that only follows counts where nothing goes before.
                names = [j for j in names if located[j].first < here.first] or [
                    j for j in names if located[j].sentence == here.sentence
                ]
                if not names:
                    result.append(Antecedents(numbers[k], {}, 1.0))
                    continue
                # The last share is that of none of them, whose score is 0.
                *shares, none = softmax(np.append(scores[k, names], np.float32(0))).tolist()
                entities: dict[str, float] = defaultdict(float)
                for j, share in zip(names, shares, strict=True):
                    entities[located[j].entity] += share
                result.append(Antecedents(numbers[k], dict(entities), none))
        return result

    def relations(
        self, reading: Reading, mentions: Sequence[Mention], skip: Collection[int] = ()
    ) -> list[RelationScores]:
        """Scores every ordered pair of entities in every sentence but those in skip.

        An entity that the sentence does not name may come from the sentence before or from the article's
        first two. Mentions without an entity take no part.
        """
        known = [(n, m) for n, m in enumerate(mentions) if m.entity]
        result = []
        for chunk, hidden in zip(reading.chunks, reading.hidden, strict=True):
            located, places = self._located(chunk, [m for _, m in known])
            own = [s for s in chunk.own if s not in skip]
            asked = candidates(located, own, self._may_meet)
            if not asked.pairs:
                continue
            scores = self.heads.pairs(hidden, chunk.sentences, located, asked.source, asked.target)
            result += self._relations(asked, scores, [known[p][0] for p in places])
        return result

    def _relations(self, asked: Candidates, scores: Array, numbers: list[int]) -> list[RelationScores]:
        edge_kinds = len(self.manifest.edge_kinds)
        best = np.full((len(asked.pairs), edge_kinds), -1e4, np.float32)
        np.maximum.at(best, asked.group, scores[:, :edge_kinds])
        loudest = np.zeros(len(asked.pairs), np.int64)
        order = np.argsort(scores[:, :edge_kinds].max(axis=1), kind="stable")
        loudest[asked.group[order]] = order  # of several mention pairs the last written, the highest, stays
        certainty = softmax(scores[loudest, edge_kinds:])
        fits = self._fits[tuple(np.array(asked.kinds).T)]
        probability = sigmoid(best) * fits
        confidence = sigmoid(best * self._scale + self._offset) * fits
        return [
            RelationScores(
                *pair,
                probability[g],
                confidence[g],
                certainty[g],
                numbers[asked.source[loudest[g]]],
                numbers[asked.target[loudest[g]]],
            )
            for g, pair in enumerate(asked.pairs)
        ]


def _session(model: Path) -> "InferenceSession":
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
