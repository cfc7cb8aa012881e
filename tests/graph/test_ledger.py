"""The ledger: what is written stands, whatever happens, and can be taken back out."""

import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.graph.errors import LedgerError, NotFoundError, OntologyError
from kg.graph.ledger import Ledger, Outcome, statement_id
from kg.graph.model import Article, Entity, Evidence, Extraction, Mention, Span, Statement
from kg.graph.ontology import Certainty
from tests.conftest import ROOT
from tests.generated import dump_ledger, fill, stories
from tests.sample import DENIAL, HONGXIANG, SAMPLE, put

OFTEN = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def _dump(ledger: Ledger) -> str:
    return "\n".join(ledger.connection.iterdump())


class TestWriting:
    def test_an_article_comes_back_as_it_was_put(self, ledger: Ledger) -> None:
        for story in SAMPLE:
            article, extraction = story.build()
            assert ledger.put(article, extraction, "test") is Outcome.ADDED
            assert ledger.article(article.id) == article
            assert {entity.id: entity for entity in ledger.entities(article.id)} == {
                entity.id: entity for entity in extraction.entities
            }
            assert sorted(map(statement_id, ledger.statements(article.id))) == sorted(
                map(statement_id, extraction.statements)
            )
            assert {s.as_json()["evidence"]["text"] for s in ledger.statements(article.id)} == {
                s.evidence.text for s in extraction.statements
            }

    @OFTEN
    @given(
        text=st.text(min_size=1, max_size=200),
        name=st.text(max_size=40),
        url=st.none() | st.text(max_size=20),
        published=st.none() | st.just("2024-02"),
        spans=st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=3),
    )
    def test_any_text_comes_back_as_it_was_put(
        self, ledger: Ledger, text: str, name: str, url: str | None, published: str | None,
        spans: list[tuple[int, int]],
    ) -> None:  # fmt: skip
        boilerplate = tuple(Span(*span) for span in spans)
        article = Article("article:1", text, name, url, published=published, boilerplate=boilerplate)
        middle = len(text) // 2
        entity = Entity("firm:x", text, "Firm", (Mention(0, middle, text[:middle]),))
        ledger.put(article, Extraction((entity,)), "test")
        assert ledger.article(article.id) == article
        assert ledger.entities(article.id) == [entity]
        assert list(ledger.verify()) == []

    def test_putting_it_again_changes_nothing(self, ledger: Ledger) -> None:
        put(ledger, *SAMPLE)
        dump, revision = _dump(ledger), ledger.revision
        for story in SAMPLE:
            assert ledger.put(*story.build(), "test") is Outcome.UNCHANGED
        assert (_dump(ledger), ledger.revision) == (dump, revision)

    def test_another_text_replaces_all_that_it_said(self, ledger: Ledger) -> None:
        put(ledger, HONGXIANG, DENIAL)
        shorter = replace(HONGXIANG, marked="[[Place:China]] said nothing.", claims=())
        article, extraction = shorter.build()
        assert ledger.put(article, extraction, "test") is Outcome.REPLACED
        assert list(ledger.statements(article.id)) == []
        assert [entity.id for entity in ledger.entities(article.id)] == ["place:cn"]
        assert len(list(ledger.statements())) == 1

    def test_another_reader_of_the_same_text_replaces_too(self, ledger: Ledger) -> None:
        article, extraction = HONGXIANG.build()
        ledger.put(article, extraction, "one")
        assert ledger.knows(article, "one")
        assert not ledger.knows(article, "two")
        assert ledger.put(article, extraction, "two") is Outcome.REPLACED

    def test_a_ledger_without_an_article_is_one_that_never_had_it(self, ledger: Ledger, tmp_path: Path) -> None:
        put(ledger, *SAMPLE)
        ledger.forget(HONGXIANG.build()[0].id)
        with Ledger(tmp_path / "other.db") as other:
            put(other, *SAMPLE[1:])
            assert dump_ledger(ledger) == dump_ledger(other)
            assert ledger.counts() == other.counts()

    def test_forgetting_what_is_not_there_is_an_error(self, ledger: Ledger) -> None:
        with pytest.raises(NotFoundError):
            ledger.forget("article:none")
        with pytest.raises(NotFoundError):
            ledger.article("article:none")


class TestChecks:
    article = Article("article:1", "Acme owns Borealis.")
    acme = Entity("firm:acme", "Acme", "Firm", (Mention(0, 4, "Acme"),))
    borealis = Entity("firm:borealis", "Borealis", "Firm", (Mention(10, 18, "Borealis"),))
    owns = Statement(
        "article:1",
        acme.ref,
        "OWNS",
        borealis.ref,
        Certainty.ASSERTED,
        Evidence(0, 19, "Acme owns Borealis."),
    )

    @pytest.mark.parametrize(
        ("extraction", "error"),
        [
            (Extraction((acme, borealis), (replace(owns, evidence=Evidence(1, 4, "Acm")),)), "quote 'Acm'"),
            (Extraction((acme, borealis), (replace(owns, evidence=Evidence(3, 3, "")),)), "quote ''"),
            (Extraction((acme,), (owns,)), "not listed"),
            (Extraction((acme, acme)), "listed twice"),
            (Extraction((replace(acme, mentions=(Mention(0, 5, "Acme"),)),)), "mention 'Acme'"),
            (Extraction((acme, borealis), (replace(owns, type="LEADS"),)), "does not join Firm and Firm"),
        ],
    )
    def test_what_does_not_fit_is_refused_whole(self, ledger: Ledger, extraction: Extraction, error: str) -> None:
        dump = _dump(ledger)
        with pytest.raises(LedgerError, match=error):
            ledger.put(self.article, extraction, "test")
        assert _dump(ledger) == dump

    def test_an_unknown_type_is_refused(self, ledger: Ledger) -> None:
        with pytest.raises(OntologyError):
            ledger.put(
                self.article,
                Extraction((self.acme, self.borealis), (replace(self.owns, type="LIKES"),)),
                "test",
            )

    def test_verify_names_a_quote_that_no_longer_stands(self, ledger: Ledger) -> None:
        put(ledger, *SAMPLE)
        assert list(ledger.verify()) == []
        id_ = DENIAL.build()[0].id
        ledger.connection.execute("UPDATE article SET text = substr(text, 1, 10) WHERE id = ?", (id_,))
        assert {line.partition(" ")[0] for line in ledger.verify()} == {f"{id_}:"}


class TestJudgements:
    def test_a_judgement_can_be_changed_and_taken_back(self, ledger: Ledger) -> None:
        put(ledger, *SAMPLE)
        before = dump_ledger(ledger)
        ledger.judge("place:pyongyang", "place:kp", "same", "the capital speaks for the state")
        assert dump_ledger(ledger) != before
        ledger.judge("place:kp", "place:pyongyang", "different")
        assert ledger.counts()["judgements"] == 1
        assert dump_ledger(ledger) == before
        ledger.judge("place:kp", "place:pyongyang", None)
        assert ledger.counts()["judgements"] == 0

    def test_a_thing_is_not_judged_against_itself(self, ledger: Ledger) -> None:
        with pytest.raises(LedgerError):
            ledger.judge("place:kp", "place:kp", "same")


class TestFile:
    def test_every_change_raises_the_revision(self, ledger: Ledger) -> None:
        revisions = [ledger.revision]
        changes: list[Callable[[], None]] = [
            lambda: put(ledger, HONGXIANG),
            lambda: ledger.judge("a", "b", "same"),
            lambda: ledger.forget(HONGXIANG.build()[0].id),
        ]
        for change in changes:
            change()
            revisions.append(ledger.revision)
        assert revisions == sorted(set(revisions))

    def test_the_identity_stays_and_is_a_ledgers_own(self, ledger: Ledger, tmp_path: Path) -> None:
        name = ledger.identity()
        with Ledger(ledger.path) as again, Ledger(tmp_path / "other.db") as other:
            assert again.identity() == name != other.identity()

    def test_a_missing_file_a_file_of_something_else_and_a_newer_one_are_named(self, tmp_path: Path) -> None:
        with pytest.raises(LedgerError, match="no ledger at"):
            Ledger(tmp_path / "none.db", must_exist=True)
        (tmp_path / "text.db").write_text("not a database, but long enough to be taken for one" * 100)
        with pytest.raises(LedgerError, match="cannot open"):
            Ledger(tmp_path / "text.db")
        with Ledger(tmp_path / "new.db") as newer:
            newer.connection.execute("PRAGMA user_version = 999")
        with pytest.raises(LedgerError, match="newer kg"):
            Ledger(tmp_path / "new.db")

    def test_a_ledger_of_the_first_schema_is_brought_up_and_keeps_what_it_holds(self, tmp_path: Path) -> None:
        first = files("kg.graph").joinpath("data/migrations/001.sql").read_text("utf8")
        with Ledger(tmp_path / "new.db") as new:
            put(new, *SAMPLE)
            wanted = dump_ledger(new)
            tables = ("article", "entity", "statement", "band", "near_duplicate", "judgement")
            rows = {table: new.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
        old = sqlite3.connect(tmp_path / "old.db")
        old.executescript(first + "PRAGMA user_version = 1;")
        for table, found in rows.items():
            if found:
                old.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(found[0]))})", found)
        old.commit()
        old.close()
        with Ledger(tmp_path / "old.db") as brought:
            assert dump_ledger(brought) == wanted
            assert brought.identity()

    def test_many_may_open_a_new_ledger_at_once(self, tmp_path: Path) -> None:
        failed: list[BaseException] = []

        def open_and_write(number: int) -> None:
            try:
                with Ledger(tmp_path / "kg.db") as ledger:
                    fill(ledger, stories(5, seed=number))
            except BaseException as error:  # noqa: BLE001
                failed.append(error)

        threads = [threading.Thread(target=open_and_write, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failed
        with Ledger(tmp_path / "kg.db") as ledger:
            assert ledger.counts()["articles"] == 20

    def test_dumps_of_one_ledger_are_equal_byte_for_byte(self, ledger: Ledger) -> None:
        fill(ledger, stories(20))
        with Ledger(ledger.path) as again:
            assert _dump(again) == _dump(ledger)


_WRITE = """
import sys
from kg.graph.ledger import Ledger
from kg.graph.origins import signature
from tests.generated import fill, stories
told = stories(150)
signature("the slow imports are behind us")
ledger = Ledger(sys.argv[1])
print("go", flush=True)
fill(ledger, told)
"""


def test_writers_killed_at_ten_moments_leave_a_ledger_that_the_next_completes(tmp_path: Path) -> None:
    told = stories(150)
    with Ledger(tmp_path / "whole.db") as whole:
        fill(whole, told)
        wanted = dump_ledger(whole)
    chance = random.Random(3)
    stopped = halfway = 0
    while stopped < 10:
        path = tmp_path / f"{stopped}.db"
        path.unlink(missing_ok=True)
        with subprocess.Popen([sys.executable, "-c", _WRITE, str(path)], cwd=ROOT, stdout=subprocess.PIPE) as child:
            assert child.stdout
            child.stdout.readline()
            try:
                child.wait(chance.uniform(0, 0.8))
            except subprocess.TimeoutExpired:
                child.kill()
                stopped += 1
        with Ledger(path) as ledger:
            halfway += 0 < ledger.counts()["articles"] < len(told)
            assert list(ledger.verify()) == []
            fill(ledger, told)
            assert dump_ledger(ledger) == wanted
    assert halfway >= 3, "the kills came too early or too late to tell anything"
