"""Paths: shortest first, over claims only, each hop with what bears it out."""

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.errors import NotFoundError
from kg.graph.ledger import Ledger
from kg.graph.model import Edge, Node
from kg.graph.ontology import Certainty
from kg.graph.projection import Projection
from kg.queries.paths import CLAIMED, ClaimGraph, Path
from tests.sample import SAMPLE, put


def node(id_: str) -> Node:
    return Node(id_, "Firm", id_.upper())


def claim(source: str, target: str, type_: str = "SUPPLIES", certainty: Certainty = Certainty.ASSERTED) -> Edge:
    return Edge(f"{source}{type_}{target}{certainty}", source, type_, target, certainty, origin_count=1)


def graph(*edges: Edge, certainties: tuple[Certainty, ...] = CLAIMED) -> ClaimGraph:
    ids = sorted({end for edge in edges for end in (edge.source, edge.target)})
    return ClaimGraph(map(node, ids), edges, certainties)


def ways(paths: "list[Path]") -> list[str]:
    return ["".join(step.id for step in path.nodes) for path in paths]


def test_the_shortest_path_comes_first_whichever_way_its_claims_point() -> None:
    claims = graph(claim("b", "a"), claim("b", "c"), claim("a", "x"), claim("x", "y"), claim("y", "c"))
    assert ways(list(claims.paths("a", "c"))) == ["abc", "axyc"]


def test_length_and_number_of_paths_are_bounded() -> None:
    claims = graph(claim("a", "b"), claim("b", "c"), claim("a", "x"), claim("x", "c"), claim("c", "d"))
    assert ways(list(claims.paths("a", "d", max_hops=2))) == []
    assert len(list(claims.paths("a", "d", limit=1))) == 1
    assert sorted(ways(list(claims.paths("a", "d")))) == ["abcd", "axcd"]


def test_among_equally_long_paths_surer_claims_win() -> None:
    doubtful = claim("a", "b", certainty=Certainty.EXPECTED)
    claims = graph(doubtful, claim("b", "z"), claim("a", "q"), claim("q", "z"))
    assert ways(list(claims.paths("a", "z"))) == ["aqz", "abz"]


def test_among_equally_sure_paths_those_away_from_hubs_win() -> None:
    crowd = [claim("h", f"n{number}") for number in range(20)]
    claims = graph(claim("a", "h"), claim("h", "z"), claim("a", "q"), claim("q", "z"), *crowd)
    assert ways(list(claims.paths("a", "z"))) == ["aqz", "ahz"]


def test_a_hop_shows_all_claims_between_its_ends_the_surest_first() -> None:
    alleged = claim("a", "b", "ACCUSED_BY", Certainty.ALLEGED)
    owns = claim("b", "a", "OWNS")
    (path,) = graph(alleged, owns).paths("a", "b")
    assert [edge.type for edge in path.hops[0].claims] == ["OWNS", "ACCUSED_BY"]


def test_denied_claims_are_hops_only_when_asked_for() -> None:
    denied = claim("a", "b", certainty=Certainty.DENIED)
    assert not list(graph(denied, claim("b", "c")).paths("a", "b"))
    assert list(graph(denied, certainties=(Certainty.DENIED,)).paths("a", "b"))


def test_what_is_avoided_lies_on_no_path() -> None:
    claims = graph(claim("a", "b"), claim("b", "c"), claim("a", "x"), claim("x", "y"), claim("y", "c"))
    assert ways(list(claims.paths("a", "c", avoid=["b"]))) == ["axyc"]


def test_an_unknown_end_is_an_error() -> None:
    with pytest.raises(NotFoundError):
        list(graph(claim("a", "b")).paths("a", "nobody"))


def test_standing_in_one_article_is_no_hop(ledger: Ledger) -> None:
    put(ledger, *SAMPLE)
    projection = Projection(ledger)
    claims = ClaimGraph(projection.nodes(), projection.edges())
    assert all(
        edge.type != "MENTIONED_IN"
        for path in claims.paths("place:us", "place:kp")
        for hop in path.hops
        for edge in hop.claims
    )
    assert ways(list(claims.paths("place:us", "place:kp")))[0] == "place:usfirm:hongxiang-groupplace:kp"


@given(st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] != pair[1]), min_size=1))
def test_all_paths_within_reach_are_found_shortest_first(pairs: set[tuple[int, int]]) -> None:
    edges = [claim(str(a), str(b)) for a, b in pairs]
    plain = nx.Graph([(edge.source, edge.target) for edge in edges])
    source, target = edges[0].source, edges[0].target
    expected = {"".join(path) for path in nx.all_simple_paths(plain, source, target, cutoff=4)}
    found = ways(list(graph(*edges).paths(source, target, max_hops=4, limit=10_000)))
    assert len(found) == len(expected)
    assert set(found) == expected
    assert [len(way) for way in found] == sorted(len(way) for way in found)
