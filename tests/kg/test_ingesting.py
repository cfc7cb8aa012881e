"""ingest and extract from the command line, with the shipped extractor."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kg.graph.ledger import Ledger
from tests.kg.conftest import Run

TEXT = (
    "The United States sanctioned Delta Shipping, a company based in Iran, on Tuesday.\n\n"
    "Delta Shipping exported crude oil to China, the Treasury Department said.\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT)
    return path


def test_ingest_says_what_came_in_and_a_second_time_changes_nothing(run: Run, story: Path, tmp_path: Path) -> None:
    first = run("ingest", str(story))
    assert first.exit_code == 0
    assert first.stdout.startswith("articles read              1\n  added                    1\n")
    with Ledger(tmp_path / "kg.db", must_exist=True) as ledger:
        assert ledger.counts()["statements"] > 0
        revision = ledger.revision
    second = run("ingest", str(story))
    assert "  unchanged                1\n" in second.stdout
    with Ledger(tmp_path / "kg.db") as ledger:
        assert ledger.revision == revision


def test_an_input_that_fails_is_named_the_rest_is_done(run: Run, story: Path, tmp_path: Path) -> None:
    log = tmp_path / "errors.jsonl"
    missing = str(tmp_path / "missing.txt")
    result = run("ingest", missing, str(story), "-q", "--errors", str(log))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"kg: {missing}: ")
    assert json.loads(log.read_text())["source"] == missing
    with Ledger(tmp_path / "kg.db", must_exist=True) as ledger:
        assert ledger.counts()["articles"] == 1


def test_a_dry_run_writes_nothing(run: Run, story: Path, tmp_path: Path) -> None:
    understood = json.loads(run("ingest", str(story), "--dry-run").stdout)
    assert (understood["source"], understood["chars"]) == (str(story), len(TEXT))
    assert not (tmp_path / "kg.db").exists()


def test_extract_writes_statements_whose_quotes_stand_in_the_input(run: Run, story: Path) -> None:
    statements = [json.loads(line) for line in run("extract", str(story)).stdout.splitlines()]
    assert ("firm:delta-shipping", "SANCTIONED_BY", "place:us") in {
        (item["source"]["id"], item["type"], item["target"]["id"]) for item in statements
    }
    for item in statements:
        quote = item["evidence"]
        assert TEXT[quote["start"] : quote["end"]] == quote["text"]
        assert set(item) >= {
            "article",
            "certainty",
            "since",
            "until",
            "amount",
            "said_by",
            "confidence",
            "extractor",
        }


def test_extract_entities_from_stdin() -> None:
    command = [sys.executable, "-m", "kg", "extract", "--entities", "-"]
    out = subprocess.run(command, input=TEXT, capture_output=True, text=True, check=True).stdout
    entities = [json.loads(line) for line in out.splitlines()]
    (delta,) = [item for item in entities if item["id"] == "firm:delta-shipping"]
    assert list(delta) == ["article", "id", "name", "kind", "mentions"]
    assert all(TEXT[m["start"] : m["end"]] == m["text"] for item in entities for m in item["mentions"])


def test_an_unknown_extractor_is_wrong_usage(run: Run, story: Path) -> None:
    result = run("ingest", str(story), "--extractor", "oracle")
    assert result.exit_code == 2
    assert result.stderr.startswith("kg: no extractor 'oracle'")


def test_a_push_that_fails_leaves_the_ledger_written(run: Run, story: Path, tmp_path: Path) -> None:
    result = run("ingest", str(story), "--push")
    assert result.exit_code == 1
    assert "kg: no Neo4j to talk to" in result.stderr
    with Ledger(tmp_path / "kg.db", must_exist=True) as ledger:
        assert ledger.counts()["articles"] == 1
