"""The part of the graph that an export is asked for, as the same streams as the whole.

A claim is kept for its type, its certainty, its period and its ends. Where claims are chosen, only what they
join is kept, and the articles that they cite. A claim without a period is placed by the dates of its
articles. `MENTIONED_IN` goes with its ends.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from kg.graph.errors import NotFoundError, UsageError
from kg.graph.export.options import ExportOptions
from kg.graph.ids import edge_id
from kg.graph.ledger import Ledger, statement_id
from kg.graph.model import Edge, Node, Statement
from kg.graph.ontology import (
    ARTICLE,
    DENIED_TYPE,
    MENTIONED_IN,
    Certainty,
    edge_kind,
    node_kind,
)
from kg.graph.partial_dates import days, first_day, last_day
from kg.graph.projection import Projection
from kg.graph.properties import relationship_type


@dataclass(frozen=True, slots=True)
class Claimed:
    """One statement as the graph has it: under canonical ids, with its own id and that of its edge.

    `edge` is None where a merge of two ids made it a claim of a thing about itself, which is no edge.
    """

    id: str
    edge: str | None
    source: str
    target: str
    statement: Statement


@dataclass(slots=True)
class _Kept:
    # Ids of what is kept; for the whole graph there is no need to list them.
    nodes: set[str] = field(default_factory=set)
    claims: set[str] = field(default_factory=set)
    cited: set[str] = field(default_factory=set)


class Part:
    """The nodes and edges that options ask for. Raises UsageError or OntologyError for options that make no
    sense, NotFoundError if `around` is not in the graph.
    """

    def __init__(self, projection: Projection, options: ExportOptions) -> None:
        self.projection = projection
        self.ledger: Ledger = projection.ledger
        self.options = options
        self._window = _window(options)
        for kind in options.kinds:
            node_kind(kind)
        for type_ in options.edges - {DENIED_TYPE}:
            edge_kind(type_)
        if bad := options.certainty - set(Certainty):
            raise UsageError(f"no certainty {min(bad)!r}; there are {', '.join(Certainty)}")
        self._kept = None if self.whole else self._choose()

    @property
    def whole(self) -> bool:
        """Whether this is the graph as it is."""
        asked = self.options
        return not (asked.kinds or asked.edges or asked.certainty or asked.around or any(self._window))

    def nodes(self) -> Iterator[Node]:
        """Entities by id, then articles by id."""
        for node in self.projection.nodes():
            if self._kept is None or node.id in self._kept.nodes:
                yield node

    def claims(self) -> Iterator[Edge]:
        """The claims, by source, type and target."""
        for edge in self.projection.claims():
            if self._kept is None or edge.id in self._kept.claims:
                yield edge

    def edges(self) -> Iterator[Edge]:
        """The claims, then where entities are mentioned."""
        if self._kept is None:
            yield from self.projection.edges()
            return
        yield from self.claims()
        if self._wants_mentions:
            for edge in self.projection.edges():
                if edge.type == MENTIONED_IN.name and {edge.source, edge.target} <= self._kept.nodes:
                    yield edge

    def statements(self, article: str) -> Iterator[Claimed]:
        """What an article says, as the graph has it."""
        canonical = self.projection.canonical
        for said in self.ledger.statements(article):
            source = canonical.get(said.source.id, said.source.id)
            target = canonical.get(said.target.id, said.target.id)
            if edge_kind(said.type).symmetric and source > target:
                source, target = target, source
            edge = None
            if source != target:
                edge = edge_id(source, said.type, target, said.since, said.until, said.certainty)
            if self._kept is None or edge in self._kept.claims:
                yield Claimed(statement_id(said), edge, source, target, said)

    def article_ids(self) -> list[str]:
        """The articles of this part, and those that its claims cite, by id."""
        ids = self.ledger.article_ids()
        if self._kept is None:
            return ids
        kept = self._kept.nodes | self._kept.cited
        return [id_ for id_ in ids if id_ in kept]

    @property
    def _wants_mentions(self) -> bool:
        return not self.options.edges or MENTIONED_IN.name in self.options.edges

    @property
    def _chooses_claims(self) -> bool:
        asked = self.options
        chosen = asked.edges - {MENTIONED_IN.name}
        return bool(chosen or asked.certainty or asked.around or any(self._window))

    def _choose(self) -> _Kept:
        asked = self.options
        of_kind = {node.id for node in self.projection.nodes() if not asked.kinds or node.kind in asked.kinds}
        if asked.around and asked.around not in of_kind:
            raise NotFoundError(f"no {asked.around} in this part of the graph")
        if asked.edges == {MENTIONED_IN.name}:
            return _Kept(of_kind)
        if asked.around:
            of_kind = self._around(asked.around, of_kind)
        kept = _Kept() if self._chooses_claims else _Kept(of_kind)
        articles = not asked.kinds or ARTICLE.name in asked.kinds
        for edge in self.projection.claims():
            if self._wants(edge) and {edge.source, edge.target} <= of_kind:
                kept.claims.add(edge.id)
                kept.nodes |= {edge.source, edge.target}
                kept.cited.update(edge.articles)
        if articles and self._wants_mentions:
            kept.nodes |= kept.cited
        if asked.around:
            kept.nodes.add(asked.around)
        return kept

    def _around(self, start: str, allowed: set[str]) -> set[str]:
        reached = {start}
        for _ in range(self.options.hops):
            ends = [
                {edge.source, edge.target}
                for edge in self.projection.claims()
                if self._wants(edge) and not reached.isdisjoint((edge.source, edge.target))
            ]
            reached |= set().union(*ends) & allowed
        return reached

    def _wants(self, edge: Edge) -> bool:
        asked = self.options
        return (
            (not asked.edges or relationship_type(edge) in asked.edges)
            and (not asked.certainty or edge.certainty in asked.certainty)
            and self._in_window(edge)
        )

    def _in_window(self, edge: Edge) -> bool:
        since, until = self._window
        if not since and not until:
            return True
        spans = [(first_day(edge.since), last_day(edge.until))]
        if spans == [(None, None)]:
            spans = [found for quote in edge.quotes if (found := days(quote.published or ""))]
        return any((not until or not a or a <= until) and (not since or not b or b >= since) for a, b in spans)


def _window(options: ExportOptions) -> tuple[date | None, date | None]:
    since, until = first_day(options.since), last_day(options.until)
    for text, found in ((options.since, since), (options.until, until)):
        if text and not found:
            raise UsageError(f"{text!r} is no date", hint="2016, 2016-05 or 2016-05-07")
    return since, until
