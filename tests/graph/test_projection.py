"""The graph as a stream out of a ledger."""

import tracemalloc

from kg.graph.ledger import Ledger
from kg.graph.ontology import ARTICLE, DENIED_TYPE, edge_kind, node_kind
from kg.graph.projection import Projection
from kg.graph.properties import (
    EDGE_PROPERTIES,
    NODE_PROPERTIES,
    edge_properties,
    fingerprint,
    node_labels,
    node_properties,
    relationship_type,
)
from tests.generated import fill, stories
from tests.sample import SAMPLE, Claim, Story, put


def test_every_edge_joins_two_nodes_of_fitting_kinds(ledger: Ledger) -> None:
    fill(ledger, stories(80))
    kinds = {node.id: node.kind for node in Projection(ledger).nodes()}
    for edge in Projection(ledger).edges():
        assert edge_kind(edge.type).fits(kinds[edge.source], kinds[edge.target])


def test_ids_are_unique_and_elements_come_in_order(ledger: Ledger) -> None:
    fill(ledger, stories(80))
    nodes = [(node.kind == ARTICLE.name, node.id) for node in Projection(ledger).nodes()]
    edges = [edge.id for edge in Projection(ledger).edges()]
    assert nodes == sorted(set(nodes))
    assert len(edges) == len(set(edges))


def test_every_quote_stands_in_its_article(ledger: Ledger) -> None:
    fill(ledger, [*SAMPLE, *stories(40)])
    texts = {article.id: article.text for article in ledger.articles()}
    count = 0
    for edge in Projection(ledger).edges():
        for quote in edge.quotes:
            assert texts[quote.article][quote.start : quote.end] == quote.text
            count += 1
    assert count > 200


def test_an_article_without_a_headline_is_named_by_its_source_or_id(ledger: Ledger) -> None:
    put(ledger, Story("[[Firm:Acme]].", name=""))
    (article,) = (node for node in Projection(ledger).nodes() if node.kind == ARTICLE.name)
    assert article.name == article.id


def test_flat_maps_hold_known_properties_that_any_store_takes(ledger: Ledger) -> None:
    fill(ledger, [*SAMPLE, *stories(60)])
    projection = Projection(ledger)
    flat = [(node_properties(node), NODE_PROPERTIES) for node in projection.nodes()]
    flat += [(edge_properties(edge), EDGE_PROPERTIES) for edge in projection.edges()]
    for properties, known in flat:
        assert properties.keys() <= known.keys()
        assert not properties.keys() & {"title", "type", "label"}
        for value in properties.values():
            items = value if isinstance(value, list) else [value]
            assert len({type(item) for item in items}) <= 1
            assert all(isinstance(item, str | int | float) for item in items)


def test_lists_of_quotes_run_side_by_side(ledger: Ledger) -> None:
    fill(ledger, stories(60))
    for edge in Projection(ledger).edges():
        flat = edge_properties(edge)
        lists = [flat[name] for name in EDGE_PROPERTIES if name.startswith("quote")]
        assert {len(items) for items in lists if isinstance(items, list)} == {len(edge.quotes)}
        assert len(lists) == 5


def test_a_denial_is_an_edge_of_its_own_type(ledger: Ledger) -> None:
    put(ledger, Story("[[Firm:Acme]] [[Place:Iran]].", (Claim("Acme", "TRADES_WITH", "Iran", "denied"),)))
    (edge,) = Projection(ledger).claims()
    assert relationship_type(edge) == DENIED_TYPE
    assert edge_properties(edge)["of"] == "TRADES_WITH"


def test_labels_come_from_the_ontology(ledger: Ledger) -> None:
    put(ledger, *SAMPLE)
    for node in Projection(ledger).nodes():
        common, *kind = node_labels(node)
        assert [common, *kind] == (["Article"] if node.kind == "Article" else ["Entity", node_kind(node.kind).name])


def test_a_fingerprint_tells_any_difference() -> None:
    base: dict[str, str | list[str]] = {"id": "a", "aliases": ["x"]}
    others: list[dict[str, str | list[str]]] = [{"id": "b", "aliases": ["x"]}, {"id": "a", "aliases": []}, {"id": "a"}]
    prints = {fingerprint(base, "Firm"), fingerprint(base, "Place"), *(fingerprint(o, "Firm") for o in others)}
    assert len(prints) == 5
    assert fingerprint({"aliases": ["x"], "id": "a"}, "Firm") in prints


def test_memory_does_not_grow_with_the_ledger(ledger: Ledger) -> None:
    def peak() -> int:
        tracemalloc.start()
        for _ in Projection(ledger).edges():
            pass
        size = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return size

    fill(ledger, stories(50, names=1000))
    small = peak()
    fill(ledger, stories(500, seed=1, names=1000))
    assert peak() < small + 200_000
