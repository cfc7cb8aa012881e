"""A language model from the command line: where texts go, what it may cost, what is listed, and joined reading."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.graph.ledger import Ledger
from tests.kg.conftest import Run
from tests.loaders.llm.recorded import RECORDED
from tests.loaders.llm.server import ScriptedServer, answer
from tests.loaders.llm.test_recorded import good

pytest.importorskip("openai")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A server that answers all recorded texts well."""
    with ScriptedServer(good).running() as running:
        yield running


@pytest.fixture
def env(server: ScriptedServer, tmp_path: Path) -> dict[str, str]:
    """The model's place in the environment."""
    return {
        "KG_LLM_URL": server.url,
        "KG_LLM_MODEL": "scripted",
        "KG_LLM_API_KEY": "sk-secret",
        "KG_LLM_CACHE": str(tmp_path / "llm.db"),
        "KG_LLM_PRICE_IN": "1",
        "KG_LLM_PRICE_OUT": "2",
    }


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """The recorded texts as files."""
    for recorded in RECORDED:
        (tmp_path / "in" / f"{recorded.name}.txt").parent.mkdir(exist_ok=True)
        (tmp_path / "in" / f"{recorded.name}.txt").write_text(recorded.text, "utf8")
    return str(tmp_path / "in")


def test_ingest_with_a_model(run: Run, env: dict[str, str], folder: str, tmp_path: Path) -> None:
    result = run("ingest", folder, "--extractor", "llm", **env)
    assert result.exit_code == 0, result.stderr
    assert "llm:scripted: 10 articles" in result.stderr
    assert "sk-secret" not in result.output + result.stderr
    assert run("verify").exit_code == 0
    with Ledger(tmp_path / "kg.db") as ledger:
        assert {s.extractor for s in ledger.statements()} == {"llm:scripted"}


def test_a_second_ingest_and_a_second_ledger_send_nothing(
    run: Run, env: dict[str, str], folder: str, server: ScriptedServer, tmp_path: Path
) -> None:
    run("ingest", folder, "--extractor", "llm", **env)
    sent = len(server.requests)
    assert "unchanged" in run("ingest", folder, "--extractor", "llm", **env).output
    run("ingest", folder, "--extractor", "llm", db=tmp_path / "other.db", **env)
    assert len(server.requests) == sent == len(RECORDED)


def test_what_is_not_believed_is_counted_and_listed(
    run: Run, env: dict[str, str], folder: str, server: ScriptedServer, tmp_path: Path
) -> None:
    wrong = {"source": "Peru", "type": "OWNS", "target": "Hanoi", "certainty": "asserted", "quote": "Peru owns Hanoi"}
    server.script = lambda body: answer(RECORDED[0].entities(), [*RECORDED[0].claims(), wrong])
    listed = tmp_path / "rejected.jsonl"
    story = f"{folder}/visit.txt"
    result = run("extract", story, "--extractor", "llm", "--rejected", str(listed), **env)
    assert [json.loads(line)["type"] for line in result.stdout.splitlines()] == ["EMPLOYED_BY", "VISITED", "MET_WITH"]
    assert "not believed: 1 (1 fit)" in result.stderr
    (line,) = listed.read_text("utf8").splitlines()
    assert json.loads(line)["said"] == wrong


def test_texts_leave_this_machine_only_when_allowed(run: Run, env: dict[str, str], folder: str) -> None:
    away = env | {"KG_LLM_URL": "https://llm.invalid/v1", "KG_LLM_RETRIES": "0"}
    refused = run("ingest", folder, "--extractor", "llm", **away)
    assert refused.exit_code == 2
    assert "the articles' texts go to llm.invalid (model scripted)" in refused.stderr
    assert "--yes" in refused.stderr
    allowed = run("ingest", folder, "--extractor", "llm", "--yes", **away)
    assert allowed.exit_code == 1
    assert allowed.stderr.index("go to llm.invalid") < allowed.stderr.index("cannot reach")


def test_a_dry_run_shows_tokens_and_cost_and_sends_nothing(
    run: Run, env: dict[str, str], folder: str, server: ScriptedServer
) -> None:
    result = run("ingest", folder, "--extractor", "llm", "--dry-run", **env)
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(records) == len(RECORDED)
    assert all(r["cost"] == pytest.approx((r["tokens_in"] + 2 * r["tokens_out"]) / 1e6) for r in records)
    assert "nothing was sent" in result.stderr
    assert not server.requests


def test_a_spent_limit_ends_the_run_and_the_same_command_goes_on(
    run: Run, env: dict[str, str], folder: str, tmp_path: Path
) -> None:
    words = ("ingest", folder, "--extractor", "llm", "--concurrency", "1")
    result = run(*words, "--max-tokens", "6500", **env)
    assert result.exit_code == 1
    assert "limit of 6,500 tokens" in result.stderr
    with Ledger(tmp_path / "kg.db") as ledger:
        assert 0 < ledger.counts()["articles"] < len(RECORDED)
    assert run(*words, **env).exit_code == 0
    with Ledger(tmp_path / "kg.db") as ledger:
        assert ledger.counts()["articles"] == len(RECORDED)


def test_without_a_model_set_up_it_says_how(run: Run, folder: str) -> None:
    result = run("ingest", folder, "--extractor", "llm", KG_LLM_URL="", KG_LLM_MODEL="")
    assert result.exit_code == 2
    assert "KG_LLM_URL" in result.stderr


def test_joined_reading_shows_who_found_what(run: Run, env: dict[str, str], folder: str) -> None:
    result = run("extract", f"{folder}/owner.txt", "--extractor", "kg,llm", **env)
    assert result.exit_code == 0, result.stderr
    found: dict[tuple[str, str, str], set[str]] = {}
    for line in result.stdout.splitlines():
        claim = json.loads(line)
        key = (claim["source"]["id"], claim["type"], claim["target"]["id"])
        found.setdefault(key, set()).add(claim["extractor"])
    assert {"kg", "llm:scripted"} in found.values()
