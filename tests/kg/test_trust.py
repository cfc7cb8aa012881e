"""verify, forget and stats."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kg.graph.ids import article_id
from tests.kg.conftest import Run
from tests.sample import VISIT

URL = "https://example.com/visit"


def test_verify_says_that_all_quotes_stand(run: Run, db: Path) -> None:
    assert run("verify", db=db).stdout == "all quotes of 8 statements in 3 articles stand\n"


def test_verify_names_what_does_not_stand(run: Run, db: Path) -> None:
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.execute("UPDATE article SET text = 'Nobody ' || text WHERE url = ?", (URL,))
    result = run("verify", db=db)
    assert result.exit_code == 1
    assert article_id(url=URL) in result.stdout
    assert "do not stand in their articles" in result.stderr


@pytest.mark.parametrize("named", [article_id(url=URL), article_id(url=URL)[:14], article_id(url=URL)[8:14], URL])
def test_forget_takes_an_article_by_id_beginning_or_url(named: str, run: Run, db: Path) -> None:
    assert run("forget", named, db=db).stdout == f"forgot {article_id(url=URL)} ({VISIT.name})\n"
    assert json.loads(run("stats", "--format", "json", db=db).stdout)["ledger"]["articles"] == 2


def test_forget_takes_nothing_that_is_unclear(run: Run, db: Path) -> None:
    unclear, unknown = run("forget", "article:", db=db), run("forget", "https://example.com/none", db=db)
    assert (unclear.exit_code, unknown.exit_code) == (1, 1)
    assert unclear.stderr.startswith("kg: article: begins 3 ids")
    assert unknown.stderr.startswith("kg: no article https://example.com/none")
    assert json.loads(run("stats", "--format", "json", db=db).stdout)["ledger"]["articles"] == 3


def test_stats_count_ledger_nodes_and_claims_by_certainty(run: Run, db: Path) -> None:
    counts = json.loads(run("stats", "--format", "json", db=db).stdout)
    assert counts["ledger"] == {"articles": 3, "entities": 7, "statements": 8, "judgements": 0}
    assert counts["nodes"] == {"Place": 4, "Article": 3, "Commodity": 1, "Firm": 1, "Person": 1}
    assert counts["claims"]["TRADES_WITH"] == {"denied": 1}
    assert "SANCTIONED_BY  1" in run("stats", db=db).stdout
