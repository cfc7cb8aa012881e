"""RDF as rdflib and Oxigraph read it, checked against shapes, asked with SPARQL."""

import json
import warnings
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from pyshacl import validate

from kg.graph.errors import QueryError, UsageError
from kg.graph.export import ExportOptions, Part, export
from kg.graph.export.rdf import dataset, names, sparql, vocabulary_turtle
from kg.graph.ledger import Ledger
from kg.graph.ontology import CLAIM_KINDS, NODE_KINDS
from kg.graph.projection import Projection
from tests.generated import fill, stories
from tests.graph.conftest import Write
from tests.hostile import HOSTILE, hostile_article, hostile_texts

KG = "https://kg.example/ns#"
ID = "https://kg.example/id/"
FORMATS = {
    "g.ttl": ox.RdfFormat.TURTLE,
    "g.trig": ox.RdfFormat.TRIG,
    "g.nq": ox.RdfFormat.N_QUADS,
    "g.rdf": ox.RdfFormat.RDF_XML,
    "g.jsonld": ox.RdfFormat.JSON_LD,
}
NAMED = ("g.trig", "g.nq", "g.jsonld")


def part(ledger: Ledger) -> Part:
    return Part(Projection(ledger), ExportOptions())


def read(path: Path) -> ox.Store:
    store = ox.Store()
    store.bulk_load(path=str(path), format=FORMATS[path.name])
    return store


def ask(store: ox.Store, query: str) -> list[tuple[str, ...]]:
    prefixes = (
        f"PREFIX kg: <{KG}> PREFIX id: <{ID}> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX oa: <http://www.w3.org/ns/oa#> "
        "PREFIX prov: <http://www.w3.org/ns/prov#> "
    )
    rows = store.query(prefixes + query, use_default_graph_as_union=True)
    assert isinstance(rows, ox.QuerySolutions)
    return [tuple("" if cell is None else cell.value for cell in row) for row in rows]


@pytest.mark.parametrize("name", FORMATS)
def test_oxigraph_finds_every_node_edge_and_statement(sample: Ledger, write: Write, name: str) -> None:
    store = read(write(sample, name))
    projection = Projection(sample)
    labels = ask(store, "SELECT ?id ?label { ?id a ?class; rdfs:label ?label FILTER(STRSTARTS(STR(?id), STR(id:))) }")
    assert set(labels) == {(ID + node.id, node.name) for node in projection.nodes()}
    claims = ask(store, "SELECT ?c ?s ?o { ?c a kg:Claim; rdf:subject ?s; rdf:object ?o }")
    assert set(claims) == {(ID + e.id, ID + e.source, ID + e.target) for e in projection.claims()}
    assert len(ask(store, "SELECT ?s { ?s a kg:Statement }")) == sample.counts()["statements"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_quote_stands_at_its_position_in_its_article(sample: Ledger, write: Write, name: str) -> None:
    rows = ask(
        read(write(sample, name)),
        "SELECT ?article ?start ?end ?exact ?prefix ?suffix { ?s a kg:Statement; oa:hasTarget ?t . "
        "?t oa:hasSource ?article; oa:hasSelector ?p, ?q . ?p oa:start ?start; oa:end ?end . "
        "?q oa:exact ?exact; oa:prefix ?prefix; oa:suffix ?suffix }",
    )
    assert len(rows) == sample.counts()["statements"]
    for article, start, end, exact, prefix, suffix in rows:
        text = sample.article(article.removeprefix(ID)).text
        assert text[int(start) : int(end)] == exact
        assert text[: int(start)].endswith(prefix)
        assert text[int(end) :].startswith(suffix)


@pytest.mark.parametrize("name", NAMED)
def test_each_article_is_a_named_graph(sample: Ledger, write: Write, name: str) -> None:
    store = read(write(sample, name))
    assert {graph.value for graph in store.named_graphs()} == {ID + id_ for id_ in sample.article_ids()}
    for graph in store.named_graphs():
        article = graph.value.removeprefix(ID)
        inside = store.quads_for_pattern(None, None, ox.NamedNode(f"{KG}Statement"), graph)
        assert len(list(inside)) == len(list(sample.statements(article)))


def test_only_what_is_asserted_is_a_triple_of_its_own(sample: Ledger, write: Write) -> None:
    store = read(write(sample, "g.ttl"))
    assert ask(store, "SELECT ?o { id:firm:hongxiang-group kg:sanctionedBy ?o }") == [(f"{ID}place:us",)]
    assert ask(store, "SELECT ?o { id:firm:hongxiang-group kg:exports ?o }") == []  # alleged
    assert ask(store, "SELECT ?o { ?s kg:tradesWith ?o }") == []  # denied
    denied = ask(
        store, "SELECT ?p ?of ?certainty { ?c a kg:Claim; rdf:predicate ?p; kg:of ?of; kg:certainty ?certainty }"
    )
    assert denied == [(f"{KG}denied", f"{KG}tradesWith", f"{KG}denied")]


def test_amounts_and_dates_are_typed(sample: Ledger, write: Write) -> None:
    store = read(write(sample, "g.ttl"))
    amounts = ask(
        store, "SELECT ?text ?number ?unit { ?a a kg:Amount; rdf:value ?text; kg:number ?number; kg:unit ?unit }"
    )
    assert [(text, float(number), unit) for text, number, unit in amounts] == [("over $500 million", 5e8, "USD")]
    types = ask(store, "SELECT DISTINCT ?type { ?c a kg:Claim; kg:since ?d BIND(DATATYPE(?d) AS ?type) }")
    assert {type_.rpartition("#")[2] for (type_,) in types} == {"gYear", "gYearMonth"}


@pytest.mark.parametrize("name", FORMATS)
def test_rdflib_and_oxigraph_read_the_same_hostile_texts(hostile: Ledger, write: Write, name: str) -> None:
    path = write(hostile, name)
    store = read(path)
    form = {"g.nq": "nquads", "g.rdf": "xml", "g.jsonld": "json-ld", "g.trig": "trig", "g.ttl": "turtle"}[name]
    graph = rdflib.Dataset(default_union=True) if name in NAMED else rdflib.Graph()
    with warnings.catch_warnings():  # rdflib's readers call its own deprecated methods
        warnings.filterwarnings("ignore", category=DeprecationWarning, module="rdflib")
        graph.parse(data=path.read_text("utf8"), format=form)
        label = rdflib.RDFS.label
        mine = {str(text) for text in graph.objects(None, label)}
    theirs = {text for (text,) in ask(store, "SELECT ?text { ?thing rdfs:label ?text }")}
    assert mine == theirs
    names_ = {node.name for node in Projection(hostile).nodes()}
    if name == "g.rdf":
        assert len(mine) == len(names_)
    else:
        assert mine == names_


@given(hostile_texts, hostile_texts)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_adds_no_triple_and_comes_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, other: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with Ledger(folder / "kg.db") as ledger:
        ledger.put(*hostile_article(name, other), "test")
        plain = sum(1 for _ in dataset(part(ledger), names()).quads())
        for form in ("g.nq", "g.trig", "g.jsonld"):
            export(Projection(ledger), folder / form)
            store = read(folder / form)
            assert len(store) == plain
            amounts = ask(store, "SELECT DISTINCT ?text ?unit { ?a a kg:Amount; rdf:value ?text; kg:unit ?unit }")
            assert amounts == [(name, other)]


def test_the_export_satisfies_its_shapes(sample: Ledger, write: Write) -> None:
    fill(sample, stories(20, seed=5))
    data = rdflib.Graph().parse(write(sample, "g.ttl"))
    shapes = rdflib.Graph().parse(data=vocabulary_turtle(), format="turtle")
    conforms, _, report = validate(data, shacl_graph=shapes)
    assert conforms, report


def test_the_shapes_find_what_is_wrong(sample: Ledger, write: Write) -> None:
    shapes = rdflib.Graph().parse(data=vocabulary_turtle(), format="turtle")
    kg, id_ = rdflib.Namespace(KG), rdflib.Namespace(ID)
    for wrong in (
        (id_["commodity:aluminium-oxide"], kg.exports, id_["place:us"]),  # neither end fits
        (next(rdflib.Graph().parse(write(sample, "g.ttl")).subjects(None, kg.Statement)), kg.certainty, kg.sure),
    ):
        data = rdflib.Graph().parse(write(sample, "g.ttl"))
        data.add(wrong)
        assert not validate(data, shacl_graph=shapes)[0]


def test_the_vocabulary_has_every_kind_and_only_defined_terms_are_used(sample: Ledger, write: Write) -> None:
    terms = rdflib.Graph().parse(data=vocabulary_turtle(), format="turtle")
    kg = rdflib.Namespace(KG)
    for kind in NODE_KINDS:
        assert (kg[kind.name], rdflib.RDF.type, rdflib.OWL.Class) in terms
    relations = set(terms.subjects(rdflib.URIRef("https://schema.org/domainIncludes")))
    assert len(relations) == len(CLAIM_KINDS) + 1
    data = rdflib.Graph().parse(write(sample, "g.ttl"))
    used = {term for triple in data for term in triple if str(term).startswith(KG)}
    assert used <= set(terms.subjects())


def test_the_base_is_the_users(sample: Ledger, write: Write) -> None:
    text = write(sample, "g.nq", base="https://data.example.org/graph/").read_text("utf8")
    assert "<https://data.example.org/graph/id/firm:hongxiang-group>" in text
    assert "kg.example" not in text


@pytest.mark.parametrize("base", ["", "no iri", "https://a.example/> . <x", "graph/", "https://a.example"])
def test_what_is_no_base_is_refused(sample: Ledger, write: Write, base: str) -> None:
    with pytest.raises(UsageError, match="is no base IRI"):
        write(sample, "g.ttl", base=base)


def test_sparql_answers_as_rows(sample: Ledger) -> None:
    query = "SELECT ?name { ?firm a kg:Firm; rdfs:label ?name }"
    assert sparql(part(sample), query).records() == [{"name": "Hongxiang Group Co., Ltd."}]
    assert sparql(part(sample), "ASK { id:place:kp a kg:Place }").rows == [(True,)]
    built = sparql(part(sample), "CONSTRUCT { ?s kg:leads ?o } WHERE { ?s kg:leads ?o }")
    assert built.rows == [(f"{ID}person:ma-xiaohong", f"{KG}leads", f"{ID}firm:hongxiang-group")]
    assert sparql(part(sample), "SELECT ?s { ?s a kg:Place }", limit=1).truncated


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://localhost/x> { ?s ?p ?o }",
        "SELECT * { SERVICE <http://localhost/x> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE SILENT <http://localhost/x> { ?s ?p ?o } } } } }",
        "SELECT * { FILTER EXISTS { SERVICE <http://localhost/x> { ?s ?p ?o } } }",
        "ASK { { ?a ?b ?c } UNION { SERVICE ?a { ?s ?p ?o } } }",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DROP ALL",
        "LOAD <file:///etc/hostname>",
        "SELECT",
        "",
    ],
)
def test_sparql_reads_the_graph_and_nothing_else(sample: Ledger, query: str) -> None:
    with pytest.raises(QueryError):
        sparql(part(sample), query)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_parameter_is_a_value_and_never_a_part_of_the_query(ledger: Ledger, text: str) -> None:
    ledger.put(*hostile_article(text, "t"), "test")
    ledger.put(*hostile_article("another", "bbl", "y"), "test")
    rows = sparql(part(ledger), "SELECT DISTINCT ?unit { ?amount rdf:value ?text; kg:unit ?unit }", {"text": text})
    assert rows.rows == [("t",)]


def test_jsonld_is_json(hostile: Ledger, write: Write) -> None:
    assert json.loads(write(hostile, "g.jsonld").read_text("utf8"))
