"""The graph in process, asked with Cypher and no server. The only module that imports `kglite`.

The graph is a file beside the ledger that can be thrown away: it bears the stamp of the ledger it was built
from, and is built anew when that has changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Self

from kg.graph import cypher
from kg.graph.errors import QueryError, StoreError
from kg.graph.ids import digest
from kg.graph.ledger import Ledger
from kg.graph.projection import Projection
from kg.graph.properties import edge_properties, node_labels, node_properties, relationship_type
from kg.graph.store import Result, Value, batched, plain, refuse_files

_FORMAT = "1"  # to be raised whenever the same ledger makes another graph
_BATCH = 2000
_NODE_KEYS = {"id", "labels", "properties"}
_RELATIONSHIP_KEYS = {"id", "start", "end", "type", "properties"}
_PATH_KEYS = {"nodes", "relationships"}


def embedded_path(ledger_path: Path) -> Path:
    """Where the graph of a ledger lies."""
    return ledger_path.with_name(ledger_path.name + ".graph")


class EmbeddedStore:
    """The graph of a ledger, in memory; a context manager.

    Opening it builds the graph if there is none or the ledger changed since. Raises StoreError if the file
    cannot be written.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.path = embedded_path(ledger.path)
        self._graph = self._load() or self._build()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the memory."""
        self._graph = None

    def rebuild(self) -> None:
        """Build the graph anew from the ledger."""
        self._graph = self._build()

    def query(self, cypher: str, parameters: Mapping[str, Any] | None = None, *, limit: int | None = None) -> Result:
        """Answer a question: see `kg.graph.store.Store.query`."""
        import kglite

        refuse_files(cypher)
        if self._graph is None:
            raise StoreError("the embedded store is closed")
        try:
            view = self._graph.cypher(cypher, params=dict(parameters or {}), row_limit=limit)
        except kglite.ReadOnlyError:
            raise QueryError("this question writes, and a question may only read the graph") from None
        except (kglite.KgError, ValueError, TypeError, OverflowError, RecursionError) as error:
            raise QueryError(_one_line(error)) from error
        if isinstance(view, str):
            raise QueryError("FORMAT CSV is not Cypher; ask for the format of the answer instead")
        columns = tuple(view.columns)
        rows = [tuple(_value(record[name]) for name in columns) for record in view]
        total = view.diagnostics.get("total_rows") if view.diagnostics else None
        return Result(columns, rows, total is not None and total > len(rows))

    def _stamp(self) -> int:
        # 32 bits is what the engine keeps with a graph; 0 stands for none.
        return int(digest(_FORMAT, self.ledger.identity(), str(self.ledger.revision))[:8], 16) or 1

    def _load(self) -> Any:
        import kglite

        kglite.set_query_warning_policy("silent")
        if not self.path.exists():
            return None
        try:
            graph = kglite.load(str(self.path))
        except kglite.FileFormatError:
            return None  # from another version of the engine, or damaged: it is built anew
        if graph.schema_version != self._stamp():
            return None
        graph.read_only(True)
        return graph

    def _build(self) -> Any:
        import kglite

        self.ledger.identity()  # may have to be made, which the snapshot would not allow
        with self.ledger.snapshot():
            graph = kglite.KnowledgeGraph()
            _fill(graph, Projection(self.ledger))
            graph.set_schema_version(self._stamp())
        try:
            graph.save(str(self.path), fsync=False)  # by way of another file, so never half written
        except kglite.KgError as error:
            raise StoreError(f"cannot write {self.path}: {_one_line(error)}") from error
        graph.read_only(True)
        return graph


def _fill(graph: Any, projection: Projection) -> None:
    # The engine finds a node by the id within its first label only, so that of both ends is kept at hand.
    labels: dict[str, tuple[str, ...]] = {}
    for nodes in batched(projection.nodes(), _BATCH):
        grouped: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for node in nodes:
            labels[node.id] = tuple(reversed(node_labels(node)))
            grouped[labels[node.id]].append({"id": node.id, "properties": node_properties(node)})
        for names, rows in grouped.items():
            _run(graph, cypher.create_nodes(names), rows)
    for edges in batched(projection.edges(), _BATCH):
        ends: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
        for edge in edges:
            ends[relationship_type(edge), labels[edge.source][0], labels[edge.target][0]].append(
                {"source": edge.source, "target": edge.target, "properties": edge_properties(edge)}
            )
        for (type_, source, target), rows in ends.items():
            _run(graph, cypher.create_edges(type_, source, target), rows)


def _run(graph: Any, statement: str, rows: Iterable[Mapping[str, Any]]) -> None:
    graph.cypher(statement, params={"rows": list(rows)})


def _value(value: Any) -> Value:
    if isinstance(value, list | tuple):
        return [_value(item) for item in value]
    if not isinstance(value, dict):
        return plain(value)
    if value.keys() == _NODE_KEYS:
        # The engine adds what it takes for the title and type of a node.
        shown = {key: item for key, item in value["properties"].items() if key not in ("title", "type")}
        return {"labels": sorted(value["labels"]), **plain(shown)}
    if value.keys() == _RELATIONSHIP_KEYS:
        return {"type": value["type"], **plain(value["properties"])}
    if value.keys() == _PATH_KEYS:
        return {key: _value(items) for key, items in value.items()}
    return {str(key): _value(item) for key, item in value.items()}


def _one_line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
