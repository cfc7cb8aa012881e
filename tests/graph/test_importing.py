"""What was exported comes back: export, import and export again give the same bytes."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from kg.graph.errors import InputError, UsageError
from kg.graph.export import export
from kg.graph.importing import ImportSummary, import_
from kg.graph.ledger import Ledger
from kg.graph.projection import Projection
from tests.generated import dump_ledger, fill, stories
from tests.graph.conftest import Write
from tests.hostile import hostile_article, hostile_texts

FORMS = ("g.graphml", "g.jsonl", "g.parquet", "g.tables")


def content(path: Path) -> dict[str, bytes]:
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name: file.read_bytes() for file in files}


@pytest.mark.parametrize("name", FORMS)
def test_export_import_export_is_identical(hostile: Ledger, write: Write, name: str, tmp_path: Path) -> None:
    fill(hostile, stories(60, seed=3))
    first = write(hostile, name)
    with Ledger(tmp_path / "back.db") as back:
        summary = import_(back, first)
        assert summary == ImportSummary(added=hostile.counts()["articles"], judgements=3)
        assert list(back.verify()) == []
        assert dump_ledger(back) == dump_ledger(hostile)
        assert list(back.articles()) == list(hostile.articles())
        assert list(back.statements()) == list(hostile.statements())
        export(Projection(back), tmp_path / "again" / name)
    assert content(tmp_path / "again" / name) == content(first)


@pytest.mark.parametrize("name", FORMS)
def test_importing_twice_changes_nothing(sample: Ledger, write: Write, name: str) -> None:
    before = dump_ledger(sample)
    assert import_(sample, write(sample, name)) == ImportSummary(unchanged=3)
    assert dump_ledger(sample) == before


@given(hostile_texts, hostile_texts)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, name: str, other: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    with Ledger(folder / "a.db") as ledger:
        ledger.put(*hostile_article(name, other), "test")
        for form in FORMS:
            export(Projection(ledger), folder / form)
            with Ledger(folder / f"{form}.db") as back:
                import_(back, folder / form)
                assert list(back.articles()) == list(ledger.articles())
                assert dump_ledger(back) == dump_ledger(ledger)


@pytest.mark.parametrize("options", [{"texts": False}, {"kinds": frozenset({"Firm"})}])
def test_graphml_without_all_texts_is_refused(sample: Ledger, write: Write, options: dict[str, object]) -> None:
    with pytest.raises(InputError, match="holds no articles"):
        import_(sample, write(sample, "g.graphml", **options))


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("g.docx", "", "cannot be imported"),
        ("g.jsonl", "{", "line 1 is no JSON"),
        ("g.jsonl", "[]", "line 1 is no record"),
        ("g.jsonl", '{"article": {}}', "record 1: no 'extractor'"),
        ("g.jsonl", '{"judgement": ["a", "b", "maybe", null]}', "no verdict 'maybe'"),
        ("g.jsonl", '{"judgement": ["a", "a", "same", null]}', "cannot be judged against itself"),
        ("g.graphml", "<graphml>", "no GraphML of kg"),
        ("g.graphml", '<!DOCTYPE a [<!ENTITY b "c">]><graphml/>', "declares a document type"),
        ("g.parquet", "", "Not a directory|Parquet|No such"),
    ],
)
def test_what_is_no_export_is_refused_by_name(
    ledger: Ledger, tmp_path: Path, name: str, text: str, reason: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises((InputError, UsageError), match=reason):
        import_(ledger, tmp_path / name)
    assert ledger.counts()["articles"] == 0


def test_a_quote_that_does_not_stand_in_its_article_is_refused(sample: Ledger, write: Write, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in write(sample, "g.jsonl").read_text("utf8").splitlines()]
    lines[0]["article"]["text"] = "Another text."
    (tmp_path / "altered.jsonl").write_text("\n".join(json.dumps(line) for line in lines))
    with Ledger(tmp_path / "new.db") as new, pytest.raises(InputError, match=r"record 1: .* is not at"):
        import_(new, tmp_path / "altered.jsonl")
