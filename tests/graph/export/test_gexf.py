"""GEXF as networkx reads it."""

import networkx as nx

from kg.graph.ledger import Ledger
from kg.graph.projection import Projection
from tests.graph.conftest import Write


def test_networkx_reads_every_node_and_edge_with_its_period(sample: Ledger, write: Write) -> None:
    read = nx.read_gexf(write(sample, "g.gexf"), version="1.3")
    projection = Projection(sample)
    assert {id_: data["label"] for id_, data in read.nodes(data=True)} == {n.id: n.name for n in projection.nodes()}
    edges = {(source, target, data["id"]) for source, target, data in read.edges(data=True)}
    assert edges == {(edge.source, edge.target, edge.id) for edge in projection.edges()}
    visit = read.get_edge_data("person:ma-xiaohong", "place:pyongyang")
    (data,) = visit.values() if read.is_multigraph() else (visit,)
    assert data["kind"] == "VISITED"
    assert data["spells"] == [("2015-10-01", "None")]  # what networkx makes of an end that is not there
