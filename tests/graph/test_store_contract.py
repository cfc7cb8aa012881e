"""What every store answers: the same suite on the embedded store and on Neo4j, and the same answers."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from kg.graph.embedded import EmbeddedStore
from kg.graph.errors import QueryError
from kg.graph.ledger import Ledger
from kg.graph.neo4j_store import Neo4jStore
from kg.graph.store import Store
from tests.generated import dump_ledger, dump_store, fill, stories
from tests.sample import SAMPLE

TOLD = [*SAMPLE, *stories(60, seed=3)]


@pytest.fixture
def told(ledger: Ledger) -> Ledger:
    """A ledger with some sixty articles."""
    fill(ledger, TOLD)
    return ledger


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest, told: Ledger) -> Iterator[Store]:
    """Each store in turn, holding the graph of that ledger."""
    if request.param == "neo4j":
        neo4j_store: Neo4jStore = request.getfixturevalue("neo4j_store")
        neo4j_store.push(told)
        yield neo4j_store
    else:
        with EmbeddedStore(told) as embedded:
            yield embedded


def test_it_holds_the_graph_of_the_ledger(store: Store, told: Ledger) -> None:
    assert dump_store(store) == dump_ledger(told)


def test_parameters_are_values_whatever_they_contain(store: Store) -> None:
    name = "x' OR 1=1 //"
    assert store.query("RETURN $name AS name, $list AS list", {"name": name, "list": [1, 2]}).records() == [
        {"name": name, "list": [1, 2]}
    ]


def test_columns_come_in_the_order_of_the_question(store: Store) -> None:
    result = store.query("MATCH (n:Place {id: 'place:us'}) RETURN n.name AS b, n.id AS a, n.nothing AS c")
    assert result.columns == ("b", "a", "c")
    assert result.rows == [("United States", "place:us", None)]


@pytest.mark.parametrize(("limit", "truncated"), [(0, True), (2, True), (3, False), (4, False), (None, False)])
def test_a_limit_tells_that_there_was_more(store: Store, limit: int | None, truncated: bool) -> None:
    result = store.query("UNWIND [1, 2, 3] AS x RETURN x", limit=limit)
    assert [row[0] for row in result.rows] == [1, 2, 3][:limit]
    assert result.truncated is truncated


def test_no_rows_is_an_answer(store: Store) -> None:
    assert store.query("MATCH (n:Entity {id: 'firm:nobody'}) RETURN n.name AS name").rows == []


@pytest.mark.parametrize(
    "cypher",
    [
        "CREATE (n:Firm {id: 'x'})",
        "MERGE (n:Firm {id: 'x'}) RETURN n.id",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) SET n.name = 'x' RETURN n.name",
        "MATCH (n) REMOVE n.name",
        "CREATE INDEX FOR (n:Firm) ON (n.name)",
        "DROP CONSTRAINT kg_entity_id IF EXISTS",
        "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
        "load\n csv FROM 'file:///etc/hostname' AS line RETURN line",
    ],
)
def test_a_question_cannot_write_nor_read_files(store: Store, told: Ledger, cypher: str) -> None:
    with pytest.raises(QueryError):
        store.query(cypher)
    assert dump_store(store) == dump_ledger(told)


def test_words_in_quotes_are_not_clauses(store: Store) -> None:
    assert store.query("RETURN 'load csv' AS words").rows == [("load csv",)]


@pytest.mark.parametrize(
    "cypher",
    ["", "MATCH (n RETURN n", "RETURN $missing", "RETURN 1 FORMAT CSV", "SELECT * FROM firm", "RETURN 1 / 0"],
)
def test_a_question_that_makes_no_sense_is_one_line(store: Store, cypher: str) -> None:
    with pytest.raises(QueryError) as caught:
        store.query(cypher)
    assert str(caught.value)
    assert "\n" not in str(caught.value)


QUESTIONS = [
    "MATCH (n:Entity) RETURN labels(n) AS labels, count(*) AS count",
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, count(*) AS count ORDER BY type",
    "MATCH (a)-[r:SANCTIONED_BY]->(b) RETURN a.name, b.name, r.since, r.certainty, r.quotes, r.articles",
    "MATCH (a)-[r:DENIED]->(b) RETURN a.id, r.of, b.id, r.quotes",
    "MATCH (n:Entity) WHERE toLower(n.name) CONTAINS 'trad' RETURN n.id",
    "MATCH (n:Entity) WHERE any(x IN n.aliases WHERE x CONTAINS 'y') RETURN n.id",
    "MATCH (n:Entity) OPTIONAL MATCH (n)-[r:LEADS]->(f) RETURN n.id, f.id, r.confidence",
    "MATCH (n)-[m:MENTIONED_IN]->(a) WHERE a.published >= '2020' RETURN n.id, m.mention_count, a.outlet",
    "MATCH (n:Entity) WITH n, COUNT { (n)--(:Entity) } AS degree WHERE degree > 3 RETURN n.id, degree",
    "MATCH p = shortestPath((:Entity {id: $from})-[*..4]-(:Entity {id: $to})) RETURN length(p) AS hops",
    "MATCH (a:Firm)-[r]->(:Place) WHERE r.amount_values[0] > 1 RETURN a.id, type(r), r.amounts",
    "MATCH ()-[r]->() UNWIND r.quote_dates AS d WITH d WHERE d <> '' RETURN left(d, 4) AS year, count(*)",
    "MATCH (a:Person)-[:VISITED]->(p:Place) RETURN p.id, collect(DISTINCT a.id) AS who",
    "MATCH (n:Place) WHERE n.iso2 IS NOT NULL RETURN n.iso2, n.iso3, n.name, n.article_count",
    "MATCH (a)-[r:TRADES_WITH|AGREED_WITH]-(b) WHERE a.id < b.id RETURN DISTINCT a.id, type(r), b.id",
    "MATCH (n:Entity {id: $from}) RETURN n",
    "MATCH (:Entity {id: $from})-[r:SUPPLIES]->(b) RETURN r, b",
]


@pytest.mark.parametrize("cypher", QUESTIONS)
def test_both_give_the_same_answer(cypher: str, told: Ledger, neo4j_store: Neo4jStore) -> None:
    neo4j_store.push(told)
    parameters = {"from": "firm:hongxiang-group", "to": "place:kp"}
    used = {name: value for name, value in parameters.items() if f"${name}" in cypher}
    with EmbeddedStore(told) as embedded:
        here, there = embedded.query(cypher, used), neo4j_store.query(cypher, used)
    assert here.columns == there.columns
    assert here.rows, "a question without an answer tells nothing"
    assert _sorted(here.rows) == _sorted(there.rows)


def _sorted(rows: list[tuple[Any, ...]]) -> list[str]:
    # Neither store promises an order of rows, of labels, or within collect().
    return sorted(json.dumps([_unordered(value) for value in row], sort_keys=True) for row in rows)


def _unordered(value: Any) -> Any:
    return sorted(value, key=json.dumps) if isinstance(value, list) else value
