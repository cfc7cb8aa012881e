"""Many small stories out of a seed, and the graph as plain data to compare."""

import random
from collections.abc import Sequence
from typing import Any

from kg.graph.ledger import Ledger
from kg.graph.model import Amount
from kg.graph.ontology import CLAIM_KINDS, Certainty
from kg.graph.projection import Projection
from kg.graph.properties import edge_properties, node_labels, node_properties, relationship_type
from kg.graph.store import Store
from tests.sample import Claim, Story

_NAMES = {
    "Firm": [f"{word} Trading" for word in ("Acme", "Borealis", "Cinnabar", "Dunlin", "Ekman", "Falk")],
    "Organization": ["Ministry of Ports", "Harbour Union", "Grain Board"],
    "Person": ["Ada Byrne", "Bo Lund", "Chen Wei", "Dilnoza Karimova", "Émile “Le Gros” O'Neil"],
    "Place": ["Iran", "China", "North Korea", "Rotterdam", "Port Said", "United States"],
    "Commodity": ["coal", "wheat", "crude oil"],
    "Vessel": ["MV Petrel", "Northern Light"],
}
_OUTLETS = ("Example Wire", "Port Herald", "Harbour News", None)


def stories(count: int, seed: int = 0, *, names: int = 0) -> list[Story]:
    """`count` articles that speak of the same few entities, and of `names` more firms."""
    chance = random.Random(seed)
    table = {kind: list(forms) for kind, forms in _NAMES.items()}
    table["Firm"] += [f"Firm {number} Holding" for number in range(names)]
    return [_story(chance, table, f"{seed}-{number}") for number in range(count)]


def _story(chance: random.Random, table: dict[str, list[str]], key: str) -> Story:
    sentences, claims = [f"Report {key}."], []
    for _ in range(chance.randint(1, 4)):
        kind = chance.choice(CLAIM_KINDS)
        source_kind, target_kind = chance.choice(sorted(kind.sources)), chance.choice(sorted(kind.targets))
        source, target = chance.choice(table[source_kind]), chance.choice(table[target_kind])
        if source == target:
            continue
        opening = f"Note {len(sentences)} of {key}:"
        sentences.append(f"{opening} [[{source_kind}:{source}]] {kind.phrase} [[{target_kind}:{target}]].")
        claims.append(
            Claim(
                source,
                kind.name,
                target,
                chance.choice(list(Certainty)).value,
                quote=f"{opening} {source} {kind.phrase} {target}.",
                since=chance.choice((None, "2016", "2020-03")),
                amount=chance.choice((None, Amount(5.0, "USD", "$5"), Amount(None, None, "a lot"))),
                said_by=chance.choice((None, "Port Herald")),
                confidence=chance.choice((0.5, 0.75, 0.9)),
            )
        )
    return Story(
        " ".join(sentences),
        tuple(claims),
        name=f"Report {key}",
        url=f"https://example.org/{key}",
        outlet=chance.choice(_OUTLETS),
        published=chance.choice((None, "2019", "2020-02", "2021-07-09")),
    )


Dump = tuple[dict[str, Any], dict[str, Any]]


def dump_ledger(ledger: Ledger) -> Dump:
    """Nodes and edges by id, as the fold gives them."""
    projection = Projection(ledger)
    nodes = {node.id: {"labels": sorted(node_labels(node)), **node_properties(node)} for node in projection.nodes()}
    edges = {
        edge.id: (edge.source, edge.target, {"type": relationship_type(edge), **edge_properties(edge)})
        for edge in projection.edges()
    }
    return nodes, edges


def dump_store(store: Store) -> Dump:
    """Nodes and edges by id, as a store answers. Two elements of one id are an error."""
    nodes = store.query("MATCH (n) RETURN n").rows
    edges = store.query("MATCH (a)-[r]->(b) RETURN a.id, b.id, r").rows
    by_id = {node["id"]: node for (node,) in nodes}, {edge[2]["id"]: tuple(edge) for edge in edges}
    assert (len(by_id[0]), len(by_id[1])) == (len(nodes), len(edges)), "duplicates"
    return by_id


def fill(ledger: Ledger, written: Sequence[Story]) -> None:
    """Write the stories into a ledger, read by the extractor `test`."""
    for story in written:
        ledger.put(*story.build(), "test")
