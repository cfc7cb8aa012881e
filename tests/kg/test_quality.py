"""gaps and eval."""

import json
from pathlib import Path
from typing import Any

import pytest

from kg.graph.ledger import Ledger
from tests.kg.conftest import Run
from tests.sample import Claim, Story, put

DELMAR = Story(
    "The [[Place:United States]] sanctioned [[Firm:Delmar Lines]]. [[Person:Jon Berg]] visited [[Place:Peru]]."
    " [[Person:Jon Berg]] met [[Person:Ana Quispe]].",
    (Claim("Delmar Lines", "SANCTIONED_BY", "United States", quote="The United States sanctioned Delmar Lines."),),
    url="https://example.com/delmar",
)
EDGES = [("Anna", "VISITED", "Karsund", "Anna visited"), ("Bo", "MET_WITH", "Chen", "Bo met\u001b[2J Chen")]
SCORED = {
    "text": "Anna visited Karsund. Bo met Chen.",
    "entities": [
        {"name": name, "kind": kind, "mentions": [name]}
        for name, kind in (("Anna", "Person"), ("Karsund", "Place"), ("Bo", "Person"), ("Chen", "Person"))
    ],
    "edges": [
        {"source": source, "type": type_, "target": target, "certainty": "asserted", "evidence": evidence}
        for source, type_, target, evidence in EDGES
    ],
}


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger with one article of two gaps."""
    with Ledger(tmp_path / "gaps.db") as written:
        put(written, DELMAR)
    return tmp_path / "gaps.db"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Two annotated articles."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "01-visit.json").write_text(json.dumps(SCORED), "utf8")
    (folder / "02-none.json").write_text(json.dumps({"text": "Rain.", "entities": [], "edges": []}), "utf8")
    return folder


@pytest.fixture
def predictions(tmp_path: Path) -> Path:
    """One edge right but for its certainty, one wrong; nothing for the second article."""
    folder = tmp_path / "predictions"
    folder.mkdir()
    lines = [predicted("Anna", "VISITED", "Karsund", "expected"), predicted("Anna", "VISITED", "Atlantis", "asserted")]
    (folder / "01-visit.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf8")
    return folder


def predicted(source: str, type_: str, target: str, certainty: str) -> dict[str, Any]:
    return {
        "source": {"name": source, "kind": "Person"},
        "type": type_,
        "target": {"name": target, "kind": "Place"},
        "certainty": certainty,
        "evidence": {"text": "Anna visited Karsund", "start": 0, "end": 20},
    }


def test_gaps_of_a_ledger_by_kind(run: Run, ledger: Path) -> None:
    text = run("gaps", db=ledger).stdout
    assert "MET_WITH  1          met 1" in text
    assert "VISITED   1          visited 1" in text
    assert "Jon Berg visited" in text
    assert "SANCTIONED_BY" not in text


def test_gaps_as_lines_stand_in_their_article(run: Run, ledger: Path) -> None:
    (line,) = run("gaps", "--format", "jsonl", "--kind", "VISITED", db=ledger).stdout.splitlines()
    record = json.loads(line)
    with Ledger(ledger) as written:
        text = written.article(record["article"]).text
    assert text[record["start"] : record["end"]] == record["text"] == "Jon Berg visited Peru."
    assert (record["kind"], record["cue"]) == ("VISITED", "visited")


def test_gaps_without_any(run: Run, ledger: Path) -> None:
    assert run("gaps", "--kind", "EXPORTS", db=ledger).stdout == "no gaps\n"


def test_gaps_of_files_read_them_anew_and_store_nothing(run: Run, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("The mayor of Karsund said that the harbour council would discuss the matter of exports again.\n")
    lines = run("gaps", str(story), "--format", "jsonl", db=tmp_path / "none.db").stdout.splitlines()
    assert {json.loads(line)["kind"] for line in lines} >= {"EXPORTS"}
    assert not (tmp_path / "none.db").exists()


def test_gaps_name_what_could_not_be_read(run: Run, tmp_path: Path) -> None:
    result = run("gaps", str(tmp_path / "gone.txt"))
    assert result.exit_code == 1
    assert "gone.txt" in result.stderr


def test_eval_scores_predictions(run: Run, gold: Path, predictions: Path) -> None:
    text = run("eval", str(gold), "--predictions", str(predictions)).stdout
    assert "edges, micro  2     2          1     0.500      0.500   0.500" in text
    assert "certainty  0/1 = 0.000 right on hits; asserted taken for expected 1" in text
    assert "evidence   2/2 = 1.000 exact" in text
    assert "without predictions  02-none" in text
    assert "\nMET_WITH " in text
    assert "\n01-visit " in text


def test_eval_as_json(run: Run, gold: Path, predictions: Path) -> None:
    figures = json.loads(run("eval", str(gold), "--predictions", str(predictions), "--json").stdout)
    assert figures["micro"] == {
        "hits": 1, "false": 1, "missed": 1, "precision": 0.5, "recall": 0.5, "f1": 0.5,
    }  # fmt: skip
    assert figures["by_kind"]["VISITED"]["false"] == 1
    assert figures["certainty"]["wrong"] == [{"gold": "asserted", "predicted": "expected", "count": 1}]
    assert figures["by_document"]["02-none"]["hits"] == 0


def test_eval_lists_errors_without_what_steers_a_terminal(run: Run, gold: Path, predictions: Path) -> None:
    text = run("eval", str(gold), "--predictions", str(predictions), "--errors", "--only", "01").stdout
    assert "01-visit: 1 hits, 1 missed, 1 wrong\n" in text
    assert "  missed    Bo | MET_WITH | Chen  [asserted]\n            “Bo met [2J Chen”\n" in text
    assert "  wrong     Anna | VISITED | Atlantis  [asserted]\n" in text
    assert "            no annotated entity: Atlantis\n" in text
    assert "  certainty Anna | VISITED | Karsund  [asserted, not expected]\n" in text
    assert "\x1b" not in text


def test_eval_runs_the_extractor(run: Run, gold: Path) -> None:
    figures = json.loads(run("eval", str(gold), "--json").stdout)
    assert figures["documents"] == 2
    assert figures["entities"]["hits"] > 0, "names are found"
    assert figures["evidence"]["exact"] == figures["evidence"]["edges"]


def test_eval_of_a_folder_without_annotated_articles_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    result = run("eval", str(tmp_path))
    assert result.exit_code == 2
    assert result.stderr.startswith(f"kg: no annotated articles in {tmp_path}")


@pytest.mark.parametrize("columns", ["40", "80", "160"])
def test_tables_fit_the_terminal(columns: str, run: Run, gold: Path, predictions: Path, ledger: Path) -> None:
    scored = run("eval", str(gold), "--predictions", str(predictions), "--errors", COLUMNS=columns).stdout
    shown = run("gaps", db=ledger, COLUMNS=columns).stdout
    assert max(map(len, (scored + shown).splitlines())) <= int(columns)
