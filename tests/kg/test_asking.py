"""query, show and path as an analyst calls them."""

import csv
import io
import json
from pathlib import Path

import pytest

from kg.queries.catalogue import questions
from tests.kg.conftest import Run


def test_query_alone_lists_the_named_questions(run: Run) -> None:
    listed = json.loads(run("query", "--format", "json").stdout)
    assert [row["name"] for row in listed] == sorted(questions())
    assert all(name in run("query").stdout for name in questions())


def test_a_named_question_as_a_table(run: Run, db: Path) -> None:
    result = run("query", "sanctions", "-p", "by=USA", db=db)
    head, _, row, *_ = result.stdout.splitlines()
    assert head.split()[:3] == ["party", "sanctioned_by", "certainty"]
    assert "United States" in row
    assert max(map(len, result.stdout.splitlines())) <= 100
    assert result.stderr == "1 row\n"


def test_a_narrow_terminal_gets_a_block_for_each_row(run: Run, db: Path) -> None:
    result = run("query", "sanctions", db=db, COLUMNS="60")
    assert result.stdout.startswith("party          Hongxiang Group Co., Ltd.\nsanctioned_by  United States\n")
    assert max(map(len, result.stdout.splitlines())) <= 60


def test_json_jsonl_and_csv_hold_the_same_rows(run: Run, db: Path) -> None:
    whole = json.loads(run("query", "visitors", "-p", "place=DPRK", "--format", "json", db=db).stdout)
    lines = run("query", "visitors", "-p", "place=DPRK", "--format", "jsonl", db=db).stdout
    table = run("query", "visitors", "-p", "place=DPRK", "--format", "csv", db=db).stdout
    assert [json.loads(line) for line in lines.splitlines()] == whole
    (row,) = csv.DictReader(io.StringIO(table))
    assert (row["visitor"], row["place"], row["since"], row["until"]) == (
        "Ma Xiaohong",
        "Pyongyang",
        "2015-10",
        "",
    )
    assert whole[0]["until"] is None


@pytest.mark.parametrize("words", [("MATCH (n:Person) WHERE n.id = $id RETURN n.name AS name",), ("-",)])
def test_ad_hoc_cypher_from_the_line_or_stdin(words: tuple[str, ...], run: Run, db: Path) -> None:
    cypher = "MATCH (n:Person) WHERE n.id = $id RETURN n.name AS name"
    result = run("query", *words, "-p", "id=person:ma-xiaohong", "--format", "jsonl", db=db, stdin=cypher)
    assert result.stdout == '{"name": "Ma Xiaohong"}\n'


def test_values_of_ad_hoc_cypher_may_be_json(run: Run, db: Path) -> None:
    result = run(
        "query",
        "UNWIND $many AS one RETURN one + $n AS sum",
        "-p",
        "many=[1, 2]",
        "-p",
        "n=3",
        "--format",
        "csv",
        db=db,
    )
    assert result.stdout == "sum\n4\n5\n"


def test_more_rows_than_the_limit_are_told(run: Run, db: Path) -> None:
    result = run("query", "MATCH (n:Entity) RETURN n.id AS id", "--limit", "2", "--format", "jsonl", db=db)
    assert len(result.stdout.splitlines()) == 2
    assert "only the first 2 rows are shown" in result.stderr


def test_a_parameter_that_is_no_pair_is_wrong_usage(run: Run, db: Path) -> None:
    assert run("query", "visitors", "-p", "place", db=db).exit_code == 2


def test_show_prints_the_cypher_of_a_question(run: Run) -> None:
    assert run("query", "goods", "--show").stdout == questions()["goods"].cypher + "\n"


def test_show_gives_names_claims_and_quotes(run: Run, db: Path) -> None:
    text = run("show", "Ma Xiaohong", db=db).stdout
    assert text.startswith("Ma Xiaohong   Person · person:ma-xiaohong\n")
    assert "\nVISITED\n  Ma Xiaohong visited Pyongyang · asserted · 2015-10\n" in text
    assert "“Ma Xiaohong was arrested by Chinese police”" in text
    assert "Harbour News, 2015-11, A visit" in text


def test_show_as_json_counts_what_the_limit_left_out(run: Run, db: Path) -> None:
    record = json.loads(run("show", "Hongxiang Group", "--limit", "2", "--format", "json", db=db).stdout)
    assert (record["id"], len(record["claims"]), record["claim_count"]) == ("firm:hongxiang-group", 2, 5)
    assert "… 3 more claims" in run("show", "Hongxiang Group", "--limit", "2", db=db).stdout


def test_path_is_a_dossier_of_hops(run: Run, db: Path) -> None:
    text = run("path", "United States", "DPRK", db=db).stdout
    assert text.startswith("United States → Hongxiang Group Co., Ltd. → North Korea   (2 hops)\n")
    assert "2. Hongxiang Group Co., Ltd. (Firm) — North Korea (Place)\n" in text
    assert "\n   Hongxiang Group Co., Ltd. supplies North Korea · alleged" in text
    assert "“In 2016 the United States sanctioned Hongxiang Group.”\n       Example Wire, 2016-09-27" in text
    assert "denied" not in text


def test_path_options_narrow_the_search(run: Run, db: Path) -> None:
    words = ("path", "Ma Xiaohong", "North Korea", "--format", "json")
    assert len(json.loads(run(*words, db=db).stdout)) == 2
    (only,) = json.loads(run(*words, "--avoid", "Pyongyang", db=db).stdout)
    assert only["nodes"][1]["id"] == "firm:hongxiang-group"
    (sure,) = json.loads(run(*words, "--certainty", "asserted", db=db).stdout)
    assert sure["nodes"][1]["id"] == "place:pyongyang"


def test_no_path_is_an_empty_answer_with_a_note(run: Run, db: Path) -> None:
    result = run("path", "United States", "DPRK", "--max-hops", "1", "--format", "json", db=db)
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])
    assert result.stderr.startswith("no path of at most 1 hop between United States and North Korea")


def test_an_unknown_name_gets_suggestions(run: Run, db: Path) -> None:
    result = run("path", "Ma Xiaohon", "DPRK", db=db)
    assert result.exit_code == 1
    assert "did you mean Ma Xiaohong (person:ma-xiaohong)?" in result.stderr
