"""Paths between two entities, shortest first, each hop with the claims that bear it out.

The search runs over the undirected graph of claims with networkx, by Yen's algorithm ("Finding the K
Shortest Loopless Paths in a Network", 1971); what a hop shows keeps the claims' own direction.
"""

import math
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from kg.graph.errors import NotFoundError
from kg.graph.model import Edge, Node
from kg.graph.ontology import ARTICLE, MENTIONED_IN, Certainty

CLAIMED = (Certainty.ASSERTED, Certainty.ALLEGED, Certainty.EXPECTED)
_RANK = {certainty: place for place, certainty in enumerate(Certainty)}

# Hops count first. Among paths of one length the surer claims win, then those that keep away from hubs
# (most things are two hops apart through a big country). Over twelve hops that stays below half a hop.
_BY_CERTAINTY = 0.008
_BY_DEGREE = 0.001


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a path and the claims between its ends, the surest and best supported first."""

    source: Node
    target: Node
    claims: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A path as its hops, from the first entity asked for to the second."""

    hops: tuple[Hop, ...]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The entities on the way, both ends included."""
        return (self.hops[0].source, *(hop.target for hop in self.hops))


class ClaimGraph:
    """The claims of a ledger as an undirected networkx graph: `claims` of an edge lists its folded edges."""

    def __init__(
        self, nodes: Iterable[Node], edges: Iterable[Edge], certainties: Collection[Certainty] = CLAIMED
    ) -> None:
        import networkx as nx

        self.nodes: dict[str, Node] = {node.id: node for node in nodes if node.kind != ARTICLE.name}
        self.graph = nx.Graph()
        self.graph.add_nodes_from(self.nodes)
        for edge in edges:
            if edge.type == MENTIONED_IN.name or edge.certainty not in certainties:
                continue
            held = self.graph.get_edge_data(edge.source, edge.target)
            if held is None:
                self.graph.add_edge(edge.source, edge.target, claims=[edge])
            else:
                held["claims"].append(edge)

    def paths(
        self, source: str, target: str, *, max_hops: int = 4, limit: int = 3, avoid: Collection[str] = ()
    ) -> Iterator[Path]:
        """Up to `limit` loopless paths of at most `max_hops`, best first, past none of the ids in `avoid`.

        Yields nothing where there is none. Raises NotFoundError if an end is not in the graph.
        """
        import networkx as nx

        for end in (source, target):
            if end not in self.graph:
                raise NotFoundError(f"no entity {end}")
        closed = set(avoid) - {source, target}
        graph = self.graph.subgraph(self._near(source, target, max_hops, closed))
        if target not in graph or source == target:
            return
        found = nx.shortest_simple_paths(graph, source, target, weight=self._weight)
        for _, ids in zip(range(limit), _until_none(found), strict=False):
            if len(ids) - 1 > max_hops:
                return
            yield Path(tuple(self._hop(a, b) for a, b in pairwise(ids)))

    def _near(self, source: str, target: str, max_hops: int, closed: set[str]) -> set[str]:
        # Only what lies within reach of both ends can lie on a path: it keeps the search small.
        import networkx as nx

        open_graph = self.graph.subgraph(self.graph.nodes - closed) if closed else self.graph
        ahead = nx.single_source_shortest_path_length(open_graph, source, cutoff=max_hops)
        back = nx.single_source_shortest_path_length(open_graph, target, cutoff=max_hops)
        return {id_ for id_, hops in ahead.items() if id_ in back and hops + back[id_] <= max_hops}

    def _weight(self, source: str, target: str, data: dict[str, Any]) -> float:
        doubt = min(_RANK[edge.certainty] for edge in data["claims"])
        crowd = math.log2(1 + max(self.graph.degree(source), self.graph.degree(target)))
        return 1 + _BY_CERTAINTY * doubt + _BY_DEGREE * min(crowd, 16)

    def _hop(self, source: str, target: str) -> Hop:
        claims = sorted(self.graph.edges[source, target]["claims"], key=strength)
        return Hop(self.nodes[source], self.nodes[target], tuple(claims))


def _until_none(paths: Iterator[list[str]]) -> Iterator[list[str]]:
    import networkx as nx

    try:
        yield from paths
    except nx.NetworkXNoPath:
        return


def strength(edge: Edge) -> tuple[int, int, float, str]:
    """Sort key of claims: certain before doubtful, many newsrooms before one, then by confidence."""
    return _RANK[edge.certainty], -edge.origin_count, -edge.confidence, edge.id
