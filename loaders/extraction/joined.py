"""Several extractors as one: each statement keeps the name of the one that found it, so that agreement shows."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import tee

from kg.graph.errors import ExtractionError, InputError
from kg.graph.model import Article, Entity, Extraction, Mention, Statement
from kg.graph.ontology import edge_kind, node_kind
from kg.loaders.extraction.interface import Extractor


class JoinedExtractor:
    """Runs all parts on every article. An article that one of them cannot read is read by none."""

    def __init__(self, parts: Sequence[Extractor]) -> None:
        self.parts = tuple(parts)

    @property
    def key(self) -> str:
        """The keys of all parts."""
        return ",".join(part.key for part in self.parts)

    def extract(self, article: Article) -> Extraction:
        """What all parts find in one article. Raises ExtractionError."""
        (found,) = self.extract_many([article])
        if isinstance(found, InputError):
            raise ExtractionError(str(found), hint=found.hint)
        return found

    def extract_many(self, articles: Iterable[Article]) -> Iterator[Extraction | InputError]:
        """The same for a stream, in its order."""
        streams = tee(articles, len(self.parts))
        readings = [part.extract_many(stream) for part, stream in zip(self.parts, streams, strict=True)]
        for found in zip(*readings, strict=True):
            yield _joined(found)


def _joined(found: Sequence[Extraction | InputError]) -> Extraction | InputError:
    whole = Extraction()
    for part in found:
        if isinstance(part, InputError):
            return part
        whole = join(whole, part)
    return whole


def join(first: Extraction, second: Extraction) -> Extraction:
    """Both extractions of one article. An entity of the second that stands where one of the first does is that one.

    A statement of the second whose type does not join the kinds that the first gives its ends is left out.
    """
    entities = {entity.id: entity for entity in first.entities}
    owner = {(m.start, m.end): entity for entity in first.entities for m in entity.mentions}
    same: dict[str, str] = {}
    for entity in second.entities:
        known = _same(entity, entities, owner)
        same[entity.id] = known.id if known else entity.id
        entities[same[entity.id]] = _with_mentions(known, entity.mentions) if known else entity
    statements = list(first.statements)
    for statement in second.statements:
        one, two = entities[same[statement.source.id]], entities[same[statement.target.id]]
        if one.id != two.id and edge_kind(statement.type).fits(one.kind, two.kind):
            statements.append(_between(statement, one, two))
    return Extraction(tuple(entities.values()), tuple(statements))


def _same(entity: Entity, known: dict[str, Entity], owner: dict[tuple[int, int], Entity]) -> Entity | None:
    if entity.id in known:
        return known[entity.id]
    space = node_kind(entity.kind).space
    owners = [owner.get((m.start, m.end)) for m in entity.mentions]
    votes = Counter(o.id for o in owners if o and node_kind(o.kind).space == space)
    if not votes:
        return None
    return known[min(votes, key=lambda id_: (-votes[id_], id_))]


def _with_mentions(entity: Entity, mentions: Iterable[Mention]) -> Entity:
    return replace(entity, mentions=tuple(sorted({*entity.mentions, *mentions})))


def _between(statement: Statement, one: Entity, two: Entity) -> Statement:
    return replace(statement, source=one.ref, target=two.ref)
