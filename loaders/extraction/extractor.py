"""The offline extractor: language analysis, the trained network, the entity layer, document rules."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from kg.graph.model import Article, Extraction
from kg.loaders.extraction.claims import ClaimReader
from kg.loaders.extraction.entities import resolve
from kg.loaders.extraction.groups import group_mentions
from kg.loaders.extraction.language import Analysis, analyse
from kg.loaders.extraction.mentions import find_mentions
from kg.loaders.extraction.network import WEIGHTS, Manifest, Mention, Network, Passage, Reading
from kg.loaders.extraction.statements import assemble

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController

VERSION = "1"
_BATCH = 16
_BOILERPLATE = 0.5
_ANTECEDENT = 0.5


class TrainedExtractor:
    """The shipped extractor. Loads its models at the first article. Safe in one thread at a time."""

    def __init__(self, min_confidence: float | None = None, threads: int = 0) -> None:
        self.min_confidence = min_confidence
        self._threads = threads

    @cached_property
    def network(self) -> Network:
        """The network, loaded and checked."""
        return Network(threads=self._threads)

    @cached_property
    def _blas(self) -> "ThreadpoolController":
        from threadpoolctl import ThreadpoolController

        return ThreadpoolController()

    @cached_property
    def key(self) -> str:
        """Extractor, version and weights; with the confidence bar where it is not the default."""
        weights = Manifest.load(WEIGHTS).sha256["heads.npz"][:8]  # the encoder itself need not be loaded for it
        bar = "" if self.min_confidence is None else f"@{self.min_confidence:g}"
        return f"kg/{VERSION}:{weights}{bar}"

    def extract(self, article: Article) -> Extraction:
        """Entities and statements of one article."""
        return next(self.extract_many([article]))

    def extract_many(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        """The same for a stream, in batches."""
        stream = iter(articles)
        while batch := list(islice(stream, _BATCH)):
            analyses = list(analyse(article.text for article in batch))
            passages = [
                Passage(article.text, [(s.start, s.end) for s in analysis.sentences], analysis.ner)
                for article, analysis in zip(batch, analyses, strict=True)
            ]
            readings = self.network.read(passages)
            for article, analysis, reading in zip(batch, analyses, readings, strict=True):
                # The heads are many small products: threads would spend their time waiting for each other.
                with self._blas.limit(limits=1, user_api="blas"):
                    extraction = self._extraction(article, analysis, reading)
                yield extraction

    def _extraction(self, article: Article, analysis: Analysis, reading: Reading) -> Extraction:
        text = article.text
        network = self.network
        skip = _skipped(article, analysis, network.boilerplate(reading))
        order = network.manifest.kinds
        spans = network.spans(reading)
        mentions = [m for m in find_mentions(text, analysis.sentences, spans, order) if m.sentence not in skip]
        entities = resolve(text, mentions, analysis.ner)
        known = [
            Mention(member.start, member.end, entity.id, entity.kind)
            for entity, members in entities
            for member in members
        ]
        taken = [(m.start, m.end) for m in known]
        anaphors = [
            Mention(s.start, s.end, None, s.kind, True)
            for s in spans
            if s.anaphor and not any(a < s.end and s.start < b for a, b in taken)
        ]
        known = self._resolve_anaphors(reading, analysis, known + anaphors)
        known += group_mentions(text, analysis.sentences, known, skip)
        names = {entity.id: entity.name for entity, _ in entities}
        reader = ClaimReader(network, reading, analysis, known, skip, names, article.published, self.min_confidence)
        return assemble(article, analysis, [entity for entity, _ in entities], reader.named, reader.claims())

    def _resolve_anaphors(self, reading: Reading, analysis: Analysis, mentions: list[Mention]) -> list[Mention]:
        """Stand-ins with the entity that they most likely stand for, where it is likely enough.

        A bullet is a story of its own: what stands in it stands for a name in it.
        """
        resolved = list(mentions)
        kinds = {m.entity: m.kind for m in mentions if m.entity}
        for antecedents in self.network.antecedents(reading, mentions):
            if not antecedents.entities:
                continue
            best = max(antecedents.entities, key=lambda e: (antecedents.entities[e], e))
            old = mentions[antecedents.mention]
            if antecedents.entities[best] >= _ANTECEDENT and _within_bullet(analysis, mentions, old, best):
                resolved[antecedents.mention] = Mention(old.start, old.end, best, kinds[best], True)
        return resolved


def _within_bullet(analysis: Analysis, mentions: Sequence[Mention], anaphor: Mention, entity: str) -> bool:
    block = next(b for b in analysis.blocks if b.start <= anaphor.start < b.end)
    return block.indent is None or any(m.entity == entity and block.start <= m.start < block.end for m in mentions)


def _skipped(article: Article, analysis: Analysis, boilerplate: Sequence[float]) -> set[int]:
    marked = article.boilerplate
    return {
        number
        for number, sentence in enumerate(analysis.sentences)
        if boilerplate[number] > _BOILERPLATE
        or any(span.start < sentence.end and sentence.start < span.end for span in marked)
    }
