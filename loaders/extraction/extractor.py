"""The offline extractor: language analysis, the trained network, the entity layer, document rules."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from kg.graph.model import Article, Entity, Evidence, Extraction, Statement
from kg.graph.ontology import Certainty, edge_kind
from kg.loaders.extraction.designations import PRECISION, designations
from kg.loaders.extraction.entities import resolve
from kg.loaders.extraction.lexicon import goods
from kg.loaders.extraction.language import Analysis, analyse
from kg.loaders.extraction.mentions import Candidate, find_mentions
from kg.loaders.extraction.network import Mention, Network, Passage, Reading
from kg.loaders.extraction.patterns import Named, read

VERSION = "1"
_BATCH = 16
_BOILERPLATE = 0.5
_ANTECEDENT = 0.5


@dataclass(frozen=True, slots=True)
class Claim:
    """A relation of two entities in one sentence, before it becomes a statement."""

    source: str
    type: str
    target: str
    sentence: int
    certainty: Certainty
    confidence: float
    rule: str = "model"


class TrainedExtractor:
    """The shipped extractor. Loads its models at the first article. Safe in one thread at a time."""

    def __init__(self, min_confidence: float | None = None, threads: int = 0) -> None:
        self.min_confidence = min_confidence
        self._threads = threads

    @cached_property
    def network(self) -> Network:
        """The network, loaded and checked."""
        return Network(threads=self._threads)

    @property
    def key(self) -> str:
        """Extractor, version and weights; with the confidence bar where it is not the default."""
        bar = "" if self.min_confidence is None else f"@{self.min_confidence:g}"
        return f"kg/{VERSION}:{self.network.manifest.name}{bar}"

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
                yield self._extraction(article, analysis, reading)

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
        known = self._resolve_anaphors(reading, known + anaphors)
        named = sorted(
            (Named(m.start, m.end, m.entity, m.kind, m.anaphor) for m in known if m.entity), key=lambda m: m.start
        )
        claims = self._claims(reading, analysis, known, named, skip)
        return _assemble(article, analysis, entities, claims)

    def _resolve_anaphors(self, reading: Reading, mentions: list[Mention]) -> list[Mention]:
        resolved = list(mentions)
        kinds = {m.entity: m.kind for m in mentions if m.entity}
        for antecedents in self.network.antecedents(reading, mentions):
            if not antecedents.entities:
                continue
            best = max(antecedents.entities, key=lambda e: (antecedents.entities[e], e))
            if antecedents.entities[best] >= _ANTECEDENT:
                old = mentions[antecedents.mention]
                resolved[antecedents.mention] = Mention(old.start, old.end, best, kinds[best], True)
        return resolved

    def _claims(
        self,
        reading: Reading,
        analysis: Analysis,
        mentions: Sequence[Mention],
        named: Sequence[Named],
        skip: set[int],
    ) -> list[Claim]:
        """What the network, the lexicon and the document's lists say, the surest of them for each claim."""
        manifest = self.network.manifest
        kinds = {mention.entity: mention.kind for mention in named}
        best: dict[tuple[str, str, str], Claim] = {}
        certainty: dict[tuple[str, str, int], Certainty] = {}

        def add(claim: Claim) -> None:
            key = _identity(claim)
            if key not in best or best[key].confidence < claim.confidence:
                best[key] = claim

        for scores in self.network.relations(reading, mentions, skip):
            pair = (scores.source, scores.target, scores.sentence)
            certainty[pair] = Certainty(manifest.certainties[int(scores.certainty.argmax())])
            for number, scale in enumerate(manifest.edge_kinds):
                if scores.probability[number] >= scale.threshold:
                    confidence = float(scores.confidence[number])
                    add(Claim(pair[0], scale.name, pair[1], pair[2], certainty[pair], confidence))
        for claim in _lexicon_claims(reading, named, skip):
            pair = (claim.source, claim.target, claim.sentence)
            other = (claim.target, claim.source, claim.sentence)
            add(replace(claim, certainty=certainty.get(pair) or certainty.get(other) or Certainty.ASSERTED))
        for found in designations(reading.passage.text, analysis.blocks, analysis.sentences, named, skip):
            certainty_ = Certainty.EXPECTED if found.expected else Certainty.ASSERTED
            if edge_kind("SANCTIONED_BY").fits(kinds[found.source], kinds[found.target]):
                claim = Claim(found.source, "SANCTIONED_BY", found.target, found.sentence, certainty_, PRECISION, "list")
                add(claim)
        bar = self.min_confidence or 0.0
        return [claim for claim in best.values() if claim.confidence >= bar]


def _identity(claim: Claim) -> tuple[str, str, str]:
    """Symmetric claims are told in one direction, and a subsidiary is not also owned by the same parent."""
    source, type_, target = claim.source, claim.type, claim.target
    if type_ == "SUBSIDIARY_OF":
        return target, "OWNS", source
    if edge_kind(type_).symmetric and target < source:
        return target, type_, source
    return source, type_, target


def _lexicon_claims(reading: Reading, named: Sequence[Named], skip: set[int]) -> Iterator[Claim]:
    starts = [mention.start for mention in named]
    for number, (start, end) in enumerate(reading.passage.sentences):
        if number in skip:
            continue
        here = named[bisect_left(starts, start) : bisect_left(starts, end)]
        for match in read(reading.passage.text, start, end, here):
            rule = match.pattern
            yield Claim(
                match.source, match.type, match.target, number, Certainty.ASSERTED, rule.precision, rule.name
            )


def _skipped(article: Article, analysis: Analysis, boilerplate: Sequence[float]) -> set[int]:
    marked = article.boilerplate
    return {
        number
        for number, sentence in enumerate(analysis.sentences)
        if boilerplate[number] > _BOILERPLATE
        or any(span.start < sentence.end and sentence.start < span.end for span in marked)
    }


def _assemble(
    article: Article,
    analysis: Analysis,
    entities: Sequence[tuple[Entity, list[Candidate]]],
    claims: Sequence[Claim],
) -> Extraction:
    by_id = {entity.id: entity for entity, _ in entities}
    claimed = {end for claim in claims for end in (claim.source, claim.target)}
    statements = []
    for claim in sorted(claims, key=lambda c: (c.sentence, c.type, c.source, c.target)):
        sentence = analysis.sentences[claim.sentence]
        statements.append(
            Statement(
                article=article.id,
                source=by_id[claim.source].ref,
                type=claim.type,
                target=by_id[claim.target].ref,
                certainty=claim.certainty,
                evidence=Evidence(sentence.start, sentence.end, article.text[sentence.start : sentence.end]),
                confidence=claim.confidence,
                extractor="kg",
            )
        )
    kept = tuple(entity for entity, _ in entities if entity.id in claimed or _stands_alone(entity))
    return Extraction(kept, tuple(statements))


def _stands_alone(entity: Entity) -> bool:
    """Whether an entity that takes part in no claim is worth keeping: a good only if it is a known one, named often."""
    return entity.kind != "Commodity" or (len(entity.mentions) > 1 and entity.name.casefold() in goods())
