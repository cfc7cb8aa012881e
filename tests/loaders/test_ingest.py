"""The way of the data from sources into the ledger: nothing lost, nothing twice, errors named."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kg.graph.errors import InputError
from kg.graph.ledger import Ledger
from kg.graph.model import Article, Extraction
from kg.loaders.ingest import (
    IngestOptions,
    IngestSummary,
    Understood,
    dry_run,
    error_line,
    extract_sources,
    ingest,
)
from tests.loaders.fakes import VisitExtractor


def story(number: int) -> str:
    who = ["Anna", "Bernd", "Carla", "Doris", "Egon"][number % 5]
    return f"Harbour news number {number}\n\nOn Monday {who} visited Karsund to speak with port officials.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    stories = tmp_path / "stories"
    stories.mkdir()
    for number in range(40):
        (stories / f"{number:02}.txt").write_text(story(number))
    (stories / "broken.json").write_text("{")
    german = "Hafennachrichten aus Karsund\n\nDer Minister Arne Lund hat am Montag die Werft in Karsund besucht."
    (stories / "german.txt").write_text(german + " Anna visited Karsund.")
    return stories


def test_articles_come_in_errors_are_named_and_other_languages_are_stored_unread(folder: Path, tmp_path: Path) -> None:
    named: list[InputError] = []
    seen: list[int] = []
    with Ledger(tmp_path / "kg.db") as ledger:
        summary = ingest(
            ledger,
            [str(folder)],
            VisitExtractor,
            progress=lambda s: seen.append(s.read),
            on_error=named.append,
        )
        counts = ledger.counts()
        assert list(ledger.verify()) == []
    assert (summary.read, summary.added, summary.skipped, summary.failed) == (41, 41, 1, 1)
    assert summary.statements == counts["statements"] == 40
    assert summary.languages == {"en": 40, "de": 1}
    assert not summary.ok
    assert [error.source for error in named] == [str(folder / "broken.json")] == [e.source for e in summary.errors]
    assert seen == sorted(seen)
    assert summary.done_bytes == summary.total_bytes == sum(file.stat().st_size for file in folder.iterdir())


def test_a_second_run_reads_nothing_anew(folder: Path, tmp_path: Path) -> None:
    with Ledger(tmp_path / "kg.db") as ledger:
        ingest(ledger, [str(folder)], VisitExtractor)
        before = ledger.revision
        summary = ingest(ledger, [str(folder)], RefusingExtractor)
        assert (summary.added, summary.unchanged, ledger.revision) == (0, 41, before)
        with pytest.raises(AssertionError):
            ingest(ledger, [str(folder)], RefusingExtractor, IngestOptions(resume=False))


def test_many_processes_write_the_same_ledger(folder: Path, tmp_path: Path) -> None:
    dumps = []
    for jobs in (1, 2):
        with Ledger(tmp_path / f"{jobs}.db") as ledger:
            ingest(ledger, [str(folder)], VisitExtractor, IngestOptions(jobs=jobs, batch=3))
            dumps.append(list(ledger.connection.iterdump()))
    assert dumps[0] == dumps[1]


def test_an_interrupt_keeps_what_was_finished(folder: Path, tmp_path: Path) -> None:
    def interrupt(summary: IngestSummary) -> None:
        if summary.added == 10:
            raise KeyboardInterrupt

    with Ledger(tmp_path / "kg.db") as ledger:
        with pytest.raises(KeyboardInterrupt):
            ingest(ledger, [str(folder)], VisitExtractor, progress=interrupt)
        assert ledger.counts()["articles"] == 10
        summary = ingest(ledger, [str(folder)], VisitExtractor)
        assert (summary.added, summary.unchanged) == (31, 10)


def test_extract_sources_stores_nothing_and_leaves_german_without_statements(folder: Path) -> None:
    found = list(extract_sources([str(folder)], VisitExtractor))
    errors = [item for item in found if isinstance(item, InputError)]
    pairs = [item for item in found if not isinstance(item, InputError)]
    assert (len(errors), len(pairs)) == (1, 41)
    assert {len(extraction.statements) for article, extraction in pairs if article.lang == "de"} == {0}
    assert sum(len(extraction.statements) for _, extraction in pairs) == 40


def test_a_dry_run_says_how_each_input_is_understood(folder: Path) -> None:
    found = list(dry_run([str(folder / "00.txt"), str(folder / "broken.json")]))
    assert isinstance(found[0], Understood)
    assert (found[0].name, found[0].lang, found[0].chars) == ("Harbour news number 0", "en", len(story(0)))
    assert isinstance(found[1], InputError)


def test_errors_are_json_lines() -> None:
    line = error_line(InputError("a\nb.txt", "is not UTF-8", hint="--encoding"))
    assert json.loads(line) == {"source": "a\nb.txt", "reason": "is not UTF-8", "hint": "--encoding"}
    assert "\n" not in line


class RefusingExtractor(VisitExtractor):
    """Asserts that nothing is extracted."""

    def extract_many(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        raise AssertionError(articles)
