"""Judgements: made, looked for, and taken back; the articles stay as they were."""

import json
from pathlib import Path

import pytest

from kg.graph.ledger import Ledger
from tests.kg.conftest import Run
from tests.sample import Claim, Story, put

TWO_NAMES = (
    Story(
        "[[Firm:Hongxiang Holdings|Hongxiang Group]] sold [[Commodity:coal]].",
        (Claim("Hongxiang Holdings", "EXPORTS", "coal"),),
    ),
    Story("[[Firm:Delta Shipping]] sold [[Commodity:coal]].", (Claim("Delta Shipping", "EXPORTS", "coal"),)),
)
LEFT, RIGHT = "firm:hongxiang-group", "firm:hongxiang-holdings"


@pytest.fixture
def doubles(db: Path) -> Path:
    with Ledger(db) as ledger:
        put(ledger, *TWO_NAMES)
    return db


def firms(run: Run, db: Path) -> list[str]:
    out = run("query", "MATCH (f:Firm) RETURN f.id AS id ORDER BY id", "--format", "jsonl", db=db).stdout
    return [json.loads(line)["id"] for line in out.splitlines()]


def test_merge_makes_one_node_and_split_makes_two_again(run: Run, doubles: Path) -> None:
    before = firms(run, doubles)
    assert run("merge", "Hongxiang Holdings", LEFT, db=doubles).stdout == f"{LEFT} and {RIGHT} are the same\n"
    assert firms(run, doubles) == ["firm:delta-shipping", LEFT]
    assert f"merged: {RIGHT}" in run("show", RIGHT, db=doubles).stdout
    assert run("split", LEFT, RIGHT, db=doubles).stdout == f"{LEFT} and {RIGHT} are different\n"
    assert firms(run, doubles) == before


def test_a_split_that_other_judgements_undo_is_told(run: Run, doubles: Path) -> None:
    for left, right in ((LEFT, RIGHT), (LEFT, "firm:delta-shipping"), (RIGHT, "firm:delta-shipping")):
        run("merge", left, right, db=doubles)
    assert "other judgements still join them" in run("split", LEFT, RIGHT, db=doubles).stderr


def test_review_lists_pairs_and_forgets_the_judged(run: Run, doubles: Path) -> None:
    (pair,) = map(json.loads, run("review", "--list", db=doubles).stdout.splitlines())
    assert (pair["left"], pair["right"]) == (LEFT, RIGHT)
    run("split", LEFT, RIGHT, db=doubles)
    assert run("review", "--list", db=doubles).stdout == ""


def test_review_asks_and_judges(run: Run, doubles: Path) -> None:
    result = run("review", db=doubles, stdin="y\n")
    assert result.exit_code == 0
    assert f"Hongxiang Holdings ({RIGHT})" in result.stdout
    assert firms(run, doubles) == ["firm:delta-shipping", LEFT]


@pytest.mark.parametrize(
    ("right", "complaint"),
    [(LEFT, "are the same id already"), ("place:kp", "are of kinds that cannot be the same")],
)
def test_what_cannot_be_judged_is_wrong_usage(right: str, complaint: str, run: Run, doubles: Path) -> None:
    result = run("merge", LEFT, right, db=doubles)
    assert result.exit_code == 2
    assert complaint in result.stderr
