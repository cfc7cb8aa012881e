"""The ledger into a database that others may share: what differs is written, what is gone is taken out.

Each element that kg made carries the ledgers that claim it and a fingerprint of what each wrote last, so a
push compares hashes and moves only the difference. Memory stays flat: the graph is streamed from the
ledger, the inventory of the database is kept in a temporary file.
"""

import json
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from kg.graph import cypher
from kg.graph.errors import StoreError
from kg.graph.ledger import Ledger
from kg.graph.model import Edge, Node
from kg.graph.projection import Projection
from kg.graph.properties import (
    EDGE_PROPERTIES,
    NODE_PROPERTIES,
    canonical_json,
    edge_properties,
    fingerprint,
    node_labels,
    node_properties,
    relationship_type,
)
from kg.graph.store import batched
from kg.graph.union import Part, unite

BATCH = 2000

Row = dict[str, Any]
Progress = Callable[[int], None]


class Database(Protocol):
    """What a push needs of a database. Each call of `write` is one transaction and may be tried twice."""

    def define(self, statements: Iterable[str]) -> None:
        """Run schema statements, each by itself."""
        ...

    def stream(self, statement: str, rows: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The answer's rows, one by one; `rows` is the parameter $rows."""
        ...

    def write(self, statement: str, rows: Sequence[Row], **parameters: Any) -> int:
        """Run a writing statement over $rows; the number that it returns."""
        ...


@dataclass(slots=True)
class PushSummary:
    """What a push did. `nodes_kept` are gone from the ledger but hold relationships of somebody else."""

    nodes_created: int = 0
    nodes_changed: int = 0
    nodes_removed: int = 0
    nodes_kept: int = 0
    edges_created: int = 0
    edges_changed: int = 0
    edges_removed: int = 0
    seconds: float = 0.0

    @property
    def wrote(self) -> bool:
        """Whether anything in the database changed."""
        return any(
            (
                self.nodes_created, self.nodes_changed, self.nodes_removed, self.nodes_kept,
                self.edges_created, self.edges_changed, self.edges_removed,
            )
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Wanted:
    # An element as this ledger wants it; `ends` are an edge's source and target.
    id: str
    part: Part
    ends: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    # An element as the database has it: who claims it, with the fingerprint of each.
    id: str
    element: str
    claims: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Side:
    # Nodes and edges are pushed in the same way, with other statements.
    list: str
    read: str
    known: frozenset[str]
    merge: Callable[[tuple[str, ...]], str]


_NODES = _Side(
    cypher.LIST_NODES,
    cypher.READ_NODES,
    frozenset(NODE_PROPERTIES),
    lambda labels: cypher.merge_nodes(labels[-1]),
)
_EDGES = _Side(
    cypher.LIST_EDGES,
    cypher.READ_EDGES,
    frozenset(EDGE_PROPERTIES),
    lambda labels: cypher.merge_edges(labels[0]),
)


def push(
    database: Database, ledger: Ledger, *, rebuild: bool = False, progress: Progress = lambda count: None
) -> PushSummary:
    """Make the database hold what the ledger says, besides what other ledgers say in it.

    `rebuild` writes every element of this ledger anew, for when somebody changed them by hand; `progress`
    is told how many nodes and edges were looked at since it was last told. Raises StoreError; what was
    written by then stays, and the next push goes on from there.
    """
    began = time.monotonic()
    summary = PushSummary()
    database.define(cypher.SCHEMA)
    projection = Projection(ledger)
    nodes = _Push(database, ledger.identity(), _NODES, rebuild, progress)
    edges = _Push(database, ledger.identity(), _EDGES, rebuild, progress)
    with nodes, edges, ledger.snapshot():
        summary.nodes_created, summary.nodes_changed = nodes.write(map(_wanted_node, projection.nodes()))
        summary.edges_created, summary.edges_changed = edges.write(map(_wanted_edge, projection.edges()))
        summary.edges_changed += edges.release()
        summary.nodes_changed += nodes.release()
        for rows in edges.unclaimed():
            summary.edges_removed += database.write(cypher.DELETE_EDGES, rows)
        for rows in nodes.unclaimed():
            summary.nodes_removed += database.write(cypher.DELETE_NODES, rows)
            summary.nodes_kept += database.write(cypher.RELEASE_NODES, rows)
        if nodes.shared or edges.shared:
            while database.write(cypher.RECOUNT, (), limit=BATCH):
                pass
    summary.seconds = time.monotonic() - began
    return summary


def _wanted_node(node: Node) -> _Wanted:
    return _Wanted(node.id, Part(node_labels(node), node_properties(node)))


def _wanted_edge(edge: Edge) -> _Wanted:
    return _Wanted(edge.id, Part((relationship_type(edge),), edge_properties(edge)), (edge.source, edge.target))


class _Push:
    # One side (nodes or edges) of one push. `shared` tells that other ledgers claim elements of the database.

    def __init__(self, database: Database, ledger: str, side: _Side, rebuild: bool, progress: Progress) -> None:
        self.database, self.ledger, self.side = database, ledger, side
        self.rebuild, self.progress = rebuild, progress
        self.shared = False
        # The empty name is a temporary file of SQLite's own, gone when it is closed.
        self.inventory = sqlite3.connect("", isolation_level=None)
        self.inventory.execute("PRAGMA journal_mode = OFF")
        self.inventory.execute("CREATE TABLE element (id TEXT PRIMARY KEY, element TEXT, claims TEXT) WITHOUT ROWID")

    def __enter__(self) -> None:
        rows = self.database.stream(self.side.list)
        for chunk in batched(rows, BATCH):
            self.inventory.executemany(
                "INSERT OR REPLACE INTO element VALUES (?, ?, ?)",
                [
                    (
                        id_,
                        element,
                        None if ledgers is None else json.dumps(dict(zip(ledgers, prints, strict=True))),
                    )
                    for id_, element, ledgers, prints in chunk
                    if isinstance(id_, str)
                ],
            )
            self.shared |= any(ledgers and set(ledgers) != {self.ledger} for _, _, ledgers, _ in chunk)

    def __exit__(self, *_: object) -> None:
        self.inventory.close()

    def write(self, wanted: Iterable[_Wanted]) -> tuple[int, int]:
        """Create and change; what is left in the inventory afterwards is not in the ledger."""
        created = changed = 0
        pending: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for chunk in batched(wanted, BATCH):
            todo = [(item, found) for item in chunk for found in (self._take(item.id),) if self._differs(item, found)]
            others = self._others([found for _, found in todo if found])
            for item, found in todo:
                labels, row = self._row(item, found, others.get(item.id, {}))
                pending[labels].append(row)
                created, changed = (created, changed + 1) if found else (created + 1, changed)
            for labels, rows in pending.items():
                while len(rows) >= BATCH:
                    self._flush(labels, rows[:BATCH])
                    del rows[:BATCH]
            self.progress(len(chunk))
        for labels, rows in pending.items():
            if rows:
                self._flush(labels, rows)
        return created, changed

    def release(self) -> int:
        """Take this ledger's part out of what other ledgers claim too; how many elements these were."""
        count = 0
        for found in batched(self._left(shared=True), BATCH):
            others = self._others(found)
            grouped: dict[tuple[str, ...], list[Row]] = defaultdict(list)
            for item in found:
                labels, row = self._row(None, item, others[item.id])
                grouped[labels].append(row)
            for labels, rows in grouped.items():
                self._flush(labels, rows, update=self.side is _EDGES)
            count += len(found)
        return count

    def unclaimed(self) -> Iterator[list[Row]]:
        """What no ledger claims any more, in batches for deletion."""
        for found in batched(self._left(shared=False), BATCH):
            yield [{"id": item.id, "element": item.element} for item in found]

    def _take(self, id_: str) -> _Found | None:
        row = self.inventory.execute(
            "DELETE FROM element WHERE id = ? RETURNING id, element, claims", (id_,)
        ).fetchone()
        if row is None:
            return None
        if row[2] is None:
            raise StoreError(
                f"the database has a node {id_} that kg did not make",
                hint="push into another database (NEO4J_DATABASE), or rename that node's id",
            )
        return _Found(row[0], row[1], json.loads(row[2]))

    def _left(self, *, shared: bool) -> Iterator[_Found]:
        # Elements that no ledger claims are left from a node that had to be kept: they may go by now.
        for id_, element, text in self.inventory.execute(
            "SELECT id, element, claims FROM element WHERE claims IS NOT NULL ORDER BY id"
        ):
            claims = json.loads(text)
            mine = self.ledger in claims
            if (mine and len(claims) > 1) if shared else (claims == {} or (mine and len(claims) == 1)):
                yield _Found(id_, element, claims)

    def _differs(self, item: _Wanted, found: _Found | None) -> bool:
        if found is None or self.rebuild:
            return True
        return found.claims.get(self.ledger) != fingerprint(item.part.properties, *item.part.labels)

    def _others(self, found: Iterable[_Found]) -> dict[str, dict[str, Part]]:
        """What other ledgers say of these elements, by id and ledger."""
        elements = [item.element for item in found if set(item.claims) - {self.ledger}]
        if not elements:
            return {}
        parts: dict[str, dict[str, Part]] = {}
        for id_, labels, flat, texts in self.database.stream(self.side.read, elements):
            ledgers = flat[cypher.LEDGERS]
            if texts:
                loaded = [Part(tuple(part[0]), part[1]) for part in map(json.loads, texts)]
            else:  # one ledger alone: what the element shows is what that ledger said
                shown = {key: value for key, value in flat.items() if key in self.side.known}
                loaded = [Part(_in_order(labels), shown)]
            parts[id_] = {name: part for name, part in zip(ledgers, loaded, strict=True) if name != self.ledger}
        return parts

    def _row(
        self, item: _Wanted | None, found: _Found | None, others: Mapping[str, Part]
    ) -> tuple[tuple[str, ...], Row]:
        claims = {name: print_ for name, print_ in (found.claims if found else {}).items() if name != self.ledger}
        before = list(found.claims) + list(found.claims.values()) if found else []
        parts = dict(others)
        if item:
            claims[self.ledger] = fingerprint(item.part.properties, *item.part.labels)
            parts[self.ledger] = item.part
        claims = dict(sorted(claims.items()))
        united = unite(parts.values())
        texts = [canonical_json([parts[name].labels, parts[name].properties]) for name in claims]
        gone = dict.fromkeys(self.side.known - united.properties.keys()) if found else {}
        row: Row = {
            "id": united.properties["id"],
            "element": found.element if found else None,
            "before": before,
            "after": [*claims, *claims.values()],
            "properties": {
                **united.properties,
                **gone,
                cypher.LEDGERS: list(claims),
                cypher.FINGERPRINTS: list(claims.values()),
                cypher.PARTS: texts if len(claims) > 1 else None,
            },
        }
        if item and item.ends:
            row["source"], row["target"] = item.ends
        return united.labels, row

    def _flush(self, labels: tuple[str, ...], rows: Sequence[Row], *, update: bool = False) -> None:
        statement = cypher.UPDATE_EDGES if update else self.side.merge(labels)
        if self.database.write(statement, rows) != len(rows):
            raise StoreError("the database changed during the push", hint="push again when no other push runs")


def _in_order(labels: Iterable[str]) -> tuple[str, ...]:
    # As `node_labels` gives them; labels that somebody else put on a node are not ours.
    found = set(labels)
    return tuple(name for name in cypher.NAMES if name in found)
