"""How long a push takes, beside the least that any writer of the same rows could take.

    python -m benchmarks.push [ARTICLES]

needs a Neo4j that NEO4J_URI names, or the local one (`kg neo4j start`), whose database is empty: it is
emptied again at the end. The floor sends the same property maps in the same batches with bare `UNWIND …
MERGE`, without fingerprints, inventory or fold; the naive loop sends one statement a row, over a sample.
"""

import resource
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from neo4j import GraphDatabase

from kg.graph.ledger import Ledger
from kg.graph.neo4j_store import Connection, Neo4jStore
from kg.graph.projection import Projection
from kg.graph.properties import edge_properties, node_labels, node_properties, relationship_type
from kg.graph.push import BATCH
from kg.graph.store import batched
from tests.generated import fill, stories

_SAMPLE = 500
_EMPTY = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"


def main(articles: int) -> None:
    """Push, push again, push one change; then the floor and the naive loop."""
    connection = Connection.from_environment()
    auth = (connection.username, connection.password)
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger(Path(folder) / "kg.db") as ledger,
        Neo4jStore(connection) as store,
        GraphDatabase.driver(connection.uri, auth=auth) as driver,
        driver.session(database=connection.database) as session,
    ):
        if store.query("MATCH (n) RETURN count(n)").rows[0][0]:
            sys.exit("the database is not empty")
        fill(ledger, stories(articles, names=articles))
        floor_rows = _rows(ledger)
        count = sum(map(len, floor_rows.values()))
        _bare(session, floor_rows)  # plans are compiled and the server is warm for all that follows
        session.run(_EMPTY).consume()

        first = store.push(ledger)
        session.run(_EMPTY).consume()
        began = time.monotonic()
        _bare(session, floor_rows)
        floor = time.monotonic() - began
        session.run(_EMPTY).consume()
        store.push(ledger)
        again = store.push(ledger)
        fill(ledger, stories(1, seed=99))
        change = store.push(ledger)
        session.run(_EMPTY).consume()
        naive = _naive(session, floor_rows, count)
        session.run(_EMPTY).consume()

    print(f"{count} nodes and edges of {articles} articles")
    print(f"first push      {first.seconds:7.2f} s  {first.seconds / floor:6.2f} x the floor")
    print(f"bare UNWIND     {floor:7.2f} s    1.00 x")
    print(f"a row at a time {naive:7.2f} s  {naive / floor:6.2f} x (from {_SAMPLE} nodes)")
    print(f"second push     {again.seconds:7.2f} s  {again.seconds / floor:6.2f} x, wrote: {again.wrote}")
    print(f"one new article {change.seconds:7.2f} s  {change.seconds / floor:6.2f} x")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB, rows of the floor included")


def _rows(ledger: Ledger) -> dict[str, list[dict[str, Any]]]:
    """Statements with their rows, nodes first."""
    statements: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for node in Projection(ledger).nodes():
        labels = node_labels(node)
        text = f"UNWIND $rows AS row MERGE (x:{labels[0]} {{id: row.id}}) SET x:{labels[-1]}, x += row.properties"
        statements[text].append({"id": node.id, "properties": node_properties(node)})
    for edge in Projection(ledger).edges():
        target = "Article" if edge.target.startswith("article:") else "Entity"
        text = (
            f"UNWIND $rows AS row MATCH (a:Entity {{id: row.source}}) MATCH (b:{target} {{id: row.target}}) "
            f"MERGE (a)-[x:{relationship_type(edge)} {{id: row.id}}]->(b) SET x += row.properties"
        )
        row = {"id": edge.id, "source": edge.source, "target": edge.target, "properties": edge_properties(edge)}
        statements[text].append(row)
    return statements


def _bare(session: Any, statements: dict[str, list[dict[str, Any]]]) -> None:
    for label in ("Entity", "Article"):
        text = f"CREATE CONSTRAINT kg_{label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
        session.run(text).consume()
    for text, rows in statements.items():
        for batch in batched(rows, BATCH):
            session.execute_write(lambda transaction, t, r: transaction.run(t, rows=r).consume(), text, batch)


def _naive(session: Any, statements: dict[str, list[dict[str, Any]]], count: int) -> float:
    """Seconds for all rows, one transaction each, from the first few hundred nodes."""
    rows = [(text, row) for text, found in statements.items() for row in found][:_SAMPLE]
    began = time.monotonic()
    for text, row in rows:
        session.run(text, rows=[row]).consume()
    return (time.monotonic() - began) * count / len(rows)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
