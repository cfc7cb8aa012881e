"""push and `query --neo4j` against a real Neo4j; the local server when there is none."""

import json
from pathlib import Path

import pytest

from kg.graph.neo4j_store import Connection, Neo4jStore
from tests.kg.conftest import Run


@pytest.fixture
def environment(neo4j_connection: Connection, neo4j_store: Neo4jStore) -> dict[str, str]:
    """The variables that lead to an emptied database."""
    found = {
        "NEO4J_URI": neo4j_connection.uri,
        "NEO4J_USERNAME": neo4j_connection.username,
        "NEO4J_PASSWORD": neo4j_connection.password,
    }
    if neo4j_connection.database:
        found["NEO4J_DATABASE"] = neo4j_connection.database
    return found


def test_push_tells_what_it_wrote_and_writes_nothing_twice(run: Run, db: Path, environment: dict[str, str]) -> None:
    first = run("push", db=db, **environment)
    assert first.exit_code == 0
    assert first.stdout.splitlines()[:3] == [
        "           created   changed   removed",
        "nodes           10         0         0",
        "edges           19         0         0",
    ]
    second = run("push", db=db, **environment)
    assert second.stdout.startswith("Neo4j holds this ledger already; nothing was written.")
    rebuilt = run("push", "--rebuild", "-q", db=db, **environment)
    assert (rebuilt.exit_code, rebuilt.stdout) == (0, "")


def test_a_question_to_neo4j_needs_no_ledger(run: Run, db: Path, environment: dict[str, str], tmp_path: Path) -> None:
    run("push", db=db, **environment)
    words = ("query", "visitors", "-p", "place=DPRK", "--neo4j", "--format", "json")
    result = run(*words, db=tmp_path / "none.db", **environment)
    assert [row["visitor"] for row in json.loads(result.stdout)] == ["Ma Xiaohong"]
    assert json.loads(run(*words[:-3], "--format", "json", db=db).stdout) == json.loads(result.stdout)


def test_a_wrong_password_is_one_line_and_never_printed(run: Run, db: Path, environment: dict[str, str]) -> None:
    result = run("push", db=db, **environment | {"NEO4J_PASSWORD": "not-the-secret"})
    assert result.exit_code == 1
    assert result.stderr.startswith("kg: ")
    assert "not-the-secret" not in result.output
    assert "Traceback" not in result.output


def test_status_of_a_server_that_never_ran(run: Run, tmp_path: Path) -> None:
    assert run("neo4j", "status").stdout == f"not running; its home is {tmp_path / 'no-server'}\n"
    assert run("neo4j", "stop").stdout == "it did not run\n"
