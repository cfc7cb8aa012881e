"""GraphML as other programs read it: networkx and igraph find the same graph, letter for letter."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.errors import ExportError, UsageError
from kg.graph.export import WRITERS, export
from kg.graph.export.drawing import draw_node
from kg.graph.export.graphml import EDGE_KEYS, NODE_KEYS, node_element
from kg.graph.ledger import Ledger
from kg.graph.model import Article, Entity, Extraction, Mention, Node
from kg.graph.projection import Projection
from kg.graph.properties import EDGE_PROPERTIES, NODE_PROPERTIES
from tests.sample import SAMPLE, put

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ODD = 'Bär & Söhne "Zwei" <Drei> \']]> 🚢 שלום'


@pytest.fixture
def written(ledger: Ledger, tmp_path: Path) -> Path:
    put(ledger, *SAMPLE)
    name = "A\ttab, a\r\nline, a bell \x07 and a null \x00"
    entity = Entity("firm:odd", ODD, "Firm", (Mention(0, len(ODD), ODD),))
    article = Article("article:odd", f"{ODD} trades.", name, published="2020")
    ledger.put(article, Extraction((entity,)), "test")
    export(Projection(ledger), tmp_path / "out.graphml")
    return tmp_path / "out.graphml"


def test_networkx_reads_all_nodes_and_edges(written: Path, ledger: Ledger) -> None:
    read = nx.read_graphml(written, force_multigraph=True)
    projection = Projection(ledger)
    assert set(read.nodes) == {node.id for node in projection.nodes()}
    edges = {(edge.source, edge.target, edge.id) for edge in projection.edges()}
    assert {(source, target, key) for source, target, key in read.edges(keys=True)} == edges
    sanctioned = next(data for *_, data in read.edges(data=True) if data["kind"] == "SANCTIONED_BY")
    assert sanctioned["weight"] == 1.0
    assert sanctioned["since"] == "2016"
    assert json.loads(sanctioned["quotes_json"]) == ["In 2016 the United States sanctioned Hongxiang Group."]
    assert sanctioned["quotes"] == "In 2016 the United States sanctioned Hongxiang Group."


def test_igraph_reads_the_same(written: Path, ledger: Ledger) -> None:
    read = igraph.Graph.Read_GraphML(str(written))
    projection = Projection(ledger)
    nodes = {node.id: node.name for node in projection.nodes() if node.kind != "Article"}
    assert {v["id"]: v["name"] for v in read.vs if v["kind"] != "Article"} == nodes
    assert read.ecount() == sum(1 for _ in projection.edges())
    assert set(read.es["certainty"]) == {"asserted", "alleged", "denied"}


def test_odd_names_come_back_as_they_are_but_for_what_xml_cannot_hold(written: Path) -> None:
    read = nx.read_graphml(written, force_multigraph=True)
    assert ODD in {data["name"] for _, data in read.nodes(data=True)}
    headline = "A\ttab, a\r\nline, a bell \ufffd and a null \ufffd"
    assert headline in {data["name"] for _, data in read.nodes(data=True)}


def test_a_denied_claim_is_an_edge_of_its_own_kind(written: Path) -> None:
    read = nx.read_graphml(written, force_multigraph=True)
    (denied,) = (data for *_, data in read.edges(data=True) if data["certainty"] == "denied")
    assert (denied["kind"], denied["label"], denied["of"]) == ("DENIED", "DENIED", "TRADES_WITH")


def test_keys_are_declared_once_with_allowed_types_and_no_reserved_names(written: Path) -> None:
    keys = list(ElementTree.parse(written).getroot().iter(f"{NAMESPACE}key"))
    assert len({key.get("id") for key in keys}) == len(keys)
    assert {key.get("for") for key in keys} == {"node", "edge"}
    assert {key.get("attr.type") for key in keys} <= {"boolean", "int", "long", "float", "double", "string"}
    assert not {key.get("attr.name") for key in keys} & {"x", "y", "z", "size", "color", "id"}
    weight = next(key for key in keys if key.get("attr.name") == "weight")
    assert (weight.get("for"), weight.get("attr.type")) == ("edge", "double")


def test_every_property_of_the_graph_has_a_key() -> None:
    assert set(NODE_KEYS) >= set(NODE_PROPERTIES) - {"id"}
    assert set(EDGE_KEYS) >= set(EDGE_PROPERTIES) - {"id"}


def test_nodes_and_edges_have_a_label_and_a_kind_and_unique_ids(written: Path) -> None:
    root = ElementTree.parse(written).getroot()
    for name in ("node", "edge"):
        elements = list(root.iter(f"{NAMESPACE}{name}"))
        ids = [element.get("id") for element in elements]
        assert all(ids)
        assert len(set(ids)) == len(ids)
        for element in elements:
            held = {data.get("key") for data in element}
            assert {f"{name[0]}_label", f"{name[0]}_kind"} <= held


@given(st.text(), st.lists(st.text()))
def test_any_text_is_well_formed_xml_and_comes_back(name: str, aliases: list[str]) -> None:
    element = ElementTree.fromstring(node_element(draw_node(Node("firm:x", "Firm", name, tuple(aliases)))))
    held = {data.get("key"): data.text or "" for data in element}
    assert json.loads(held["n_aliases_json"]) == aliases
    assert held["n_aliases"] == FORBIDDEN.sub("\ufffd", "; ".join(aliases))
    assert held["n_name"] == FORBIDDEN.sub("\ufffd", name)


def test_the_suffix_chooses_the_form_in_any_case(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, *SAMPLE)
    summary = export(Projection(ledger), tmp_path / "folder" / "OUT.GraphML")
    assert (summary.nodes, summary.edges) == (10, 19)
    with pytest.raises(UsageError, match=r"out\.docx: no such form") as caught:
        export(Projection(ledger), tmp_path / "out.docx")
    assert all(suffix in (caught.value.hint or "") for suffix in WRITERS)


def test_a_file_that_cannot_be_written_is_one_clear_error_and_leaves_nothing(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "taken.graphml").mkdir()
    with pytest.raises(ExportError, match=r"cannot write .*taken\.graphml"):
        export(Projection(ledger), tmp_path / "taken.graphml")
    assert [path.name for path in tmp_path.iterdir() if "unfinished" in path.name] == []
