"""A real Neo4j for the tests: the one that NEO4J_URI names, else a local server for the length of the run.

The tests empty the database, so one that NEO4J_URI names must be empty to begin with. KG_TEST_NEO4J (`5.26`
or `calendar`) chooses the release of the local server.
"""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from neo4j import GraphDatabase

from kg.graph.ledger import Ledger
from kg.graph.neo4j_store import Connection, Neo4jStore
from kg.graph.server import LocalServer

ROOT = Path(__file__).parent.parent


def free_ports(count: int) -> list[int]:
    """Ports of 127.0.0.1 that nobody listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(opened.getsockname()[1]) for opened in sockets]
    for opened in sockets:
        opened.close()
    return ports


@contextmanager
def guarded_server(release: str) -> Iterator[LocalServer]:
    """A local server in a temporary folder that ends with this process, even if it is killed."""
    home = Path(tempfile.mkdtemp(prefix="kg-neo4j-"))
    ports = [str(port) for port in free_ports(2)]
    command = [sys.executable, "-m", "tests.neo4j_guard", str(home), release, *ports]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as guard:
        assert guard.stdin
        assert guard.stdout
        try:
            answer = guard.stdout.readline().strip()
            assert answer == "ready", answer or "the server's guard died"
            yield LocalServer(home)
        finally:
            guard.stdin.close()
            guard.wait(90)


@pytest.fixture(scope="session")
def neo4j_connection() -> Iterator[Connection]:
    """How to reach the Neo4j of this test run; its database is empty at first."""
    if os.environ.get("NEO4J_URI"):
        connection = Connection.from_environment()
        with Neo4jStore(connection) as store:
            count = store.query("MATCH (n) RETURN count(n)").rows[0][0]
        assert count == 0, "tests erase the database that NEO4J_URI names, and this one is not empty"
        yield connection
        _empty(connection)
        return
    with guarded_server(os.environ.get("KG_TEST_NEO4J", "5.26")) as server:
        status = server.status()
        assert status.bolt_uri
        yield Connection(status.bolt_uri, status.username, server.password())


@pytest.fixture
def neo4j_store(neo4j_connection: Connection) -> Iterator[Neo4jStore]:
    """A store on an emptied database."""
    _empty(neo4j_connection)
    with Neo4jStore(neo4j_connection) as store:
        yield store


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """An empty ledger."""
    with Ledger(tmp_path / "kg.db") as opened:
        yield opened


def _empty(connection: Connection) -> None:
    with GraphDatabase.driver(connection.uri, auth=(connection.username, connection.password)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_=connection.database)
