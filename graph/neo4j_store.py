"""Neo4j as a store: connecting, pushing, asking. The only module that imports the `neo4j` driver."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self, cast

import neo4j
from neo4j import GraphDatabase
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)
from neo4j.graph import Node as DriverNode
from neo4j.graph import Path as DriverPath
from neo4j.graph import Relationship

from kg.graph.errors import QueryError, StoreError
from kg.graph.ledger import Ledger
from kg.graph.push import Progress, PushSummary, Row, push
from kg.graph.store import Result, Value, plain, refuse_files

_SCHEMES = {f"{scheme}{suffix}" for scheme in ("bolt", "neo4j") for suffix in ("", "+s", "+ssc")}
_CONNECT_SECONDS = 10.0
_RETRY_SECONDS = 30.0
_FETCH_ROWS = 2000


@dataclass(frozen=True, slots=True)
class Connection:
    """Where a Neo4j is and how to enter. `database` None is the user's home database."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str | None = None

    @staticmethod
    def from_environment(
        uri: str | None = None,
        username: str | None = None,
        database: str | None = None,
        *,
        home: Path | None = None,
    ) -> "Connection":
        """The connection that NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE name.

        Arguments go before the environment; the password comes from the environment alone. Without a URI it
        is the local server of `home`, if that runs. Raises StoreError if there is none.
        """
        environment = os.environ
        uri = uri or environment.get("NEO4J_URI")
        database = database or environment.get("NEO4J_DATABASE")
        if uri:
            password = environment.get("NEO4J_PASSWORD")
            if password is None:
                raise StoreError(f"no password for {uri}", hint="set NEO4J_PASSWORD in the environment")
            return Connection(uri, username or environment.get("NEO4J_USERNAME") or "neo4j", password, database)

        from kg.graph.server import LocalServer

        server = LocalServer(home)
        status = server.status()
        if status.bolt_uri is None:
            raise StoreError("no Neo4j to talk to", hint="kg neo4j start, or set NEO4J_URI")
        return Connection(status.bolt_uri, status.username, server.password(), database)


class Neo4jStore:
    """An open Neo4j; a context manager.

    Opening it asks the server, and raises StoreError in one line if it is away, refuses the login or lacks
    the database. `retry_seconds` is how long a broken transaction is tried again.
    """

    def __init__(self, connection: Connection, *, retry_seconds: float = _RETRY_SECONDS) -> None:
        self.connection = connection
        if connection.uri.partition("://")[0] not in _SCHEMES:
            raise StoreError(f"{connection.uri} is no address of a Neo4j", hint="bolt://HOST:7687")
        with _told(connection):
            self._driver = GraphDatabase.driver(
                connection.uri,
                auth=(connection.username, connection.password),
                connection_timeout=_CONNECT_SECONDS,
                max_transaction_retry_time=retry_seconds,
                notifications_min_severity="OFF",
                user_agent="kg",
            )
        try:
            with _told(connection), self._session(neo4j.READ_ACCESS) as session:
                session.run("RETURN 1").consume()
        except BaseException:
            self.close()
            raise

    @classmethod
    def from_environment(cls, uri: str | None = None, username: str | None = None, database: str | None = None) -> Self:
        """The store of `Connection.from_environment`."""
        return cls(Connection.from_environment(uri, username, database))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._driver.close()

    def push(self, ledger: Ledger, *, rebuild: bool = False, progress: Progress = lambda count: None) -> PushSummary:
        """The ledger into this database, only what changed: see `kg.graph.push.push`."""
        return push(self, ledger, rebuild=rebuild, progress=progress)

    def query(self, cypher: str, parameters: Mapping[str, Any] | None = None, *, limit: int | None = None) -> Result:
        """Answer a question in a read transaction: see `kg.graph.store.Store.query`."""
        refuse_files(cypher)

        def ask(transaction: neo4j.ManagedTransaction) -> Result:
            answer = transaction.run(_text(cypher), dict(parameters or {}))
            columns = tuple(answer.keys())
            records = answer.fetch(limit + 1) if limit is not None else list(answer)
            rows = [tuple(_value(value) for value in record.values()) for record in records]
            return Result(columns, rows[:limit], limit is not None and len(rows) > limit)

        with _told(self.connection, asking=True), self._session(neo4j.READ_ACCESS) as session:
            return session.execute_read(ask)

    def define(self, statements: Iterable[str]) -> None:
        """Run schema statements, each in a transaction of its own."""
        with _told(self.connection), self._session(neo4j.WRITE_ACCESS) as session:
            for statement in statements:
                session.execute_write(lambda transaction, text: transaction.run(text).consume(), _text(statement))

    def stream(self, statement: str, rows: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The answer's rows, a few thousand in memory at a time."""
        with _told(self.connection), self._session(neo4j.READ_ACCESS) as session:
            for record in session.run(_text(statement), {"rows": list(rows)}):
                yield tuple(record.values())

    def write(self, statement: str, rows: Sequence[Row], **parameters: Any) -> int:
        """One managed transaction, tried again when the server asks for it; the number that it returns."""

        def work(transaction: neo4j.ManagedTransaction) -> int:
            record = transaction.run(_text(statement), {"rows": list(rows), **parameters}).single(strict=True)
            return int(record[0])

        with _told(self.connection), self._session(neo4j.WRITE_ACCESS) as session:
            return session.execute_write(work)

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(
            database=self.connection.database, default_access_mode=access, fetch_size=_FETCH_ROWS
        )


def set_password(connection: Connection, *, fresh: bool) -> bool:
    """Whether the server answers to this login; a `fresh` one gets the password first.

    False means that it does not answer yet. Raises StoreError if it has another password.
    """
    if fresh:
        first = replace(connection, username="neo4j", password="neo4j", database="system")  # noqa: S106
        change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password"
        try:
            _run_once(first, change, {"password": connection.password})
        except AuthError:
            pass  # it was set before, by a start that was broken off
        except (ServiceUnavailable, SessionExpired):
            return False
        except Neo4jError as error:
            if error.is_retryable():
                return False
            raise StoreError(f"Neo4j refuses the password: {_one_line(error)}") from error
    try:
        _run_once(connection, "RETURN 1", {})
    except (ServiceUnavailable, SessionExpired):
        return False
    except Neo4jError as error:
        if error.is_retryable():
            return False
        raise _translated(error, connection) from error
    return True


def _run_once(connection: Connection, statement: str, parameters: Mapping[str, Any]) -> None:
    auth = (connection.username, connection.password)
    with (
        GraphDatabase.driver(connection.uri, auth=auth, notifications_min_severity="OFF") as driver,
        driver.session(database=connection.database) as session,
    ):
        session.run(_text(statement), dict(parameters)).consume()


def _text(statement: str) -> Any:
    # The driver's types ask for literal strings, to keep input out of statements. Ours come from the ontology
    # (`kg.graph.cypher`) or are a user's whole question, run in a read transaction.
    return cast(Any, statement)


@contextmanager
def _told(connection: Connection, *, asking: bool = False) -> Iterator[None]:
    try:
        yield
    except (Neo4jError, DriverError, ValueError, OSError) as error:
        raise _translated(error, connection, asking=asking) from error


def _translated(error: Exception, connection: Connection, *, asking: bool = False) -> StoreError | QueryError:
    code = getattr(error, "code", None) or ""
    where = connection.uri
    if isinstance(error, AuthError):
        if "RateLimit" in code:
            return StoreError(f"Neo4j at {where} refuses logins for a while: too many wrong passwords")
        return StoreError(
            f"Neo4j at {where} refuses the login of {connection.username}",
            hint="check NEO4J_USERNAME and NEO4J_PASSWORD",
        )
    if code.endswith(("DatabaseNotFound", "IllegalDatabaseName")):
        return StoreError(f"Neo4j at {where} has no database {connection.database}", hint="check NEO4J_DATABASE")
    if isinstance(error, ServiceUnavailable | SessionExpired | OSError):
        return StoreError(
            f"Neo4j at {where} does not answer",
            hint="does it run (kg neo4j status), is NEO4J_URI right? Then the same command goes on",
        )
    if isinstance(error, ConfigurationError | ValueError) and not isinstance(error, Neo4jError):
        return StoreError(f"{where} is no address of a Neo4j: {_one_line(error)}", hint="bolt://HOST:7687")
    if asking and isinstance(error, ClientError):
        if code.endswith(("AccessMode", "Forbidden")):
            return QueryError("this question writes, and a question may only read the graph")
        return QueryError(_one_line(error))
    return StoreError(f"Neo4j at {where}: {_one_line(error)}")


def _one_line(error: Exception) -> str:
    message = getattr(error, "message", None) or str(error) or type(error).__name__
    return " ".join(line.strip() for line in str(message).splitlines()[:1])


def _value(value: Any) -> Value:
    if isinstance(value, DriverNode):
        return {"labels": sorted(value.labels), **_shown(value)}
    if isinstance(value, Relationship):
        return {"type": value.type, **_shown(value)}
    if isinstance(value, DriverPath):
        return {
            "nodes": [_value(node) for node in value.nodes],
            "relationships": [_value(relationship) for relationship in value.relationships],
        }
    if isinstance(value, list):
        return [_value(item) for item in value]
    if isinstance(value, dict):
        return {key: _value(item) for key, item in value.items()}
    return plain(value)


def _shown(element: DriverNode | Relationship) -> dict[str, Value]:
    # What kg keeps on an element for its own use is no part of the answer.
    return {key: plain(value) for key, value in sorted(element.items()) if not key.startswith("kg_")}
