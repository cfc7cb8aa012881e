"""The command line in process, on a small ledger."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import cli
from kg.graph.ledger import Ledger
from tests.sample import SAMPLE, put

Run = Callable[..., Result]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A ledger of the three sample articles."""
    with Ledger(tmp_path / "kg.db") as ledger:
        put(ledger, *SAMPLE)
    return tmp_path / "kg.db"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the command: `run("show", "Ma Xiaohong", db=db)` gives stdout, stderr and exit code.

    The terminal is 100 columns wide, no Neo4j is named, and local servers are looked for in an empty folder.
    """

    def call(*words: str, db: Path | None = None, stdin: str | None = None, **environment: str) -> Result:
        env: dict[str, str | None] = dict.fromkeys(
            ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"), None
        )
        env |= {"COLUMNS": "100", "KG_NEO4J_HOME": str(tmp_path / "no-server"), **environment}
        env["KG_DB"] = str(db or tmp_path / "kg.db")
        result = CliRunner().invoke(cli, words, input=stdin, env=env, prog_name="kg")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return call
