"""export, schema and completion."""

import json
from pathlib import Path

import networkx as nx
import pytest

from kg.graph.ontology import EDGE_KINDS, NODE_KINDS
from tests.kg.conftest import Run


def test_export_writes_graphml_and_says_how_much(run: Run, db: Path, tmp_path: Path) -> None:
    out = tmp_path / "graph.graphml"
    assert run("export", str(out), db=db).stdout == f"{out}: 10 nodes, 19 edges\n"
    assert nx.read_graphml(out, force_multigraph=True).number_of_edges() == 19


def test_a_part_of_the_graph_around_a_name(run: Run, db: Path, tmp_path: Path) -> None:
    out = tmp_path / "part.graphml"
    words = (
        "--around",
        "DPRK",
        "--certainty",
        "asserted",
        "--certainty",
        "alleged",
        "--kind",
        "Firm",
        "--kind",
        "Place",
    )
    assert run("export", str(out), *words, db=db).exit_code == 0
    read = nx.read_graphml(out, force_multigraph=True)
    assert {data["kind"] for *_, data in read.edges(data=True)} == {"SUPPLIES", "LOCATED_IN"}
    assert set(read.nodes) == {"place:kp", "place:pyongyang", "firm:hongxiang-group"}


def test_an_export_is_imported_into_another_ledger(run: Run, db: Path, tmp_path: Path) -> None:
    out, copy = str(tmp_path / "all.jsonl"), tmp_path / "copy.db"
    assert run("export", out, db=db).exit_code == 0
    assert run("import", out, db=copy).stdout == f"{out}: articles: 3 added, 0 replaced, 0 unchanged\n"
    assert run("import", out, db=copy).stdout == f"{out}: articles: 0 added, 0 replaced, 3 unchanged\n"
    assert run("stats", db=copy).stdout == run("stats", db=db).stdout


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_schema_tells_every_kind(form: str, run: Run) -> None:
    text = run("schema", "--format", form).stdout
    assert all(kind.name in text for kind in NODE_KINDS)
    assert all(kind.name in text for kind in EDGE_KINDS)


def test_schema_as_json_tells_the_ends_of_an_edge(run: Run) -> None:
    edges = {edge["type"]: edge for edge in json.loads(run("schema", "--format", "json").stdout)["edges"]}
    assert edges["EXPORTS"]["targets"] == ["Commodity"]
    assert edges["MET_WITH"]["symmetric"] is True


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_code_for_each_shell(shell: str, run: Run) -> None:
    assert "_KG_COMPLETE" in run("completion", shell).stdout


def test_completion_offers_the_named_questions(run: Run) -> None:
    result = run(_KG_COMPLETE="bash_complete", COMP_WORDS="kg query vis", COMP_CWORD="2")
    assert result.stdout == "plain,visitors\n"
