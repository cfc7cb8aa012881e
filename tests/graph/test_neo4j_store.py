"""Pushing a ledger into a real Neo4j, and asking it."""

import hashlib
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from neo4j import Driver, GraphDatabase

from kg.graph.errors import KgError, QueryError, StoreError
from kg.graph.ledger import Ledger
from kg.graph.neo4j_store import Connection, Neo4jStore
from tests.conftest import ROOT, free_ports
from tests.generated import dump_ledger, dump_store, fill, stories
from tests.sample import DENIAL, HONGXIANG, SAMPLE, VISIT, Claim, Story, put

Open = Callable[[str], Ledger]


@pytest.fixture
def open_ledger(tmp_path: Path) -> Open:
    """Ledgers by name, in one folder."""
    return lambda name: Ledger(tmp_path / f"{name}.db")


@pytest.fixture
def driver(neo4j_store: Neo4jStore) -> Iterator[Driver]:
    """A driver of somebody else, who works in the same database."""
    connection = neo4j_store.connection
    with GraphDatabase.driver(connection.uri, auth=(connection.username, connection.password)) as opened:
        yield opened


class TestPush:
    def test_the_database_then_holds_what_the_fold_gives(self, neo4j_store: Neo4jStore, ledger: Ledger) -> None:
        fill(ledger, [*SAMPLE, *stories(60)])
        summary = neo4j_store.push(ledger)
        nodes, edges = dump_ledger(ledger)
        assert dump_store(neo4j_store) == (nodes, edges)
        assert (summary.nodes_created, summary.edges_created) == (len(nodes), len(edges))
        assert (summary.nodes_changed, summary.edges_changed, summary.nodes_removed) == (0, 0, 0)

    def test_a_second_push_writes_nothing(self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver) -> None:
        put(ledger, *SAMPLE)
        neo4j_store.push(ledger)
        before = _last_transaction(driver)
        summary = neo4j_store.push(ledger)
        assert not summary.wrote
        assert _last_transaction(driver) == before
        ledger.forget(DENIAL.build()[0].id)
        neo4j_store.push(ledger)
        assert _last_transaction(driver) != before

    def test_only_what_changed_is_written(self, neo4j_store: Neo4jStore, ledger: Ledger) -> None:
        put(ledger, HONGXIANG, DENIAL)
        neo4j_store.push(ledger)
        put(ledger, VISIT)
        summary = neo4j_store.push(ledger)
        assert dump_store(neo4j_store) == dump_ledger(ledger)
        assert summary.nodes_created == 2  # the article and Pyongyang
        assert summary.nodes_changed == 2  # Ma Xiaohong and North Korea are in one article more
        assert (summary.edges_created, summary.edges_changed, summary.edges_removed) == (5, 0, 0)

    def test_what_is_forgotten_is_taken_out(self, neo4j_store: Neo4jStore, ledger: Ledger) -> None:
        put(ledger, *SAMPLE)
        neo4j_store.push(ledger)
        ledger.forget(HONGXIANG.build()[0].id)
        summary = neo4j_store.push(ledger)
        assert dump_store(neo4j_store) == dump_ledger(ledger)
        assert summary.nodes_removed == 4  # the article, United States, China and aluminum oxide
        assert summary.edges_removed == 11
        assert not neo4j_store.push(ledger).wrote

    def test_a_property_that_is_gone_goes(self, neo4j_store: Neo4jStore, ledger: Ledger) -> None:
        put(ledger, HONGXIANG)
        neo4j_store.push(ledger)
        plain = tuple(replace(claim, amount=None) for claim in HONGXIANG.claims)
        put(ledger, replace(HONGXIANG, claims=plain, name="Trader listed (corrected)"))
        neo4j_store.push(ledger)
        assert dump_store(neo4j_store) == dump_ledger(ledger)

    def test_a_firm_that_turns_out_an_organization_changes_its_label(
        self, neo4j_store: Neo4jStore, ledger: Ledger
    ) -> None:
        put(ledger, Story("[[Firm:Harbour Union]] closed.", url="https://example.org/1"))
        neo4j_store.push(ledger)
        put(
            ledger,
            Story("[[Organization:Harbour Union]] met.", url="https://example.org/2"),
            Story("[[Organization:Harbour Union]] struck.", url="https://example.org/3"),
        )
        neo4j_store.push(ledger)
        assert neo4j_store.query("MATCH (n {id: 'firm:harbour-union'}) RETURN labels(n)").rows == [
            (["Entity", "Organization"],)
        ]

    def test_a_merge_moves_edges_and_a_split_moves_them_back(self, neo4j_store: Neo4jStore, ledger: Ledger) -> None:
        put(ledger, *SAMPLE)
        neo4j_store.push(ledger)
        apart = dump_store(neo4j_store)
        ledger.judge("place:kp", "place:pyongyang", "same")
        neo4j_store.push(ledger)
        assert dump_store(neo4j_store) == dump_ledger(ledger) != apart
        ledger.judge("place:kp", "place:pyongyang", None)
        neo4j_store.push(ledger)
        assert dump_store(neo4j_store) == apart

    def test_text_of_any_kind_arrives_as_it_is(self, neo4j_store: Neo4jStore, ledger: Ledger) -> None:
        name = "O'Neil `x`}) DETACH DELETE (n) // \"\\ 🚢 <&>\u2028"
        put(
            ledger,
            Story(f"[[Firm:{name}]]\nvisited [[Place:Iran]].", (Claim(name, "VISITED", "Iran"),), name="a\n\tb"),
        )
        neo4j_store.push(ledger)
        assert dump_store(neo4j_store) == dump_ledger(ledger)

    def test_a_missing_constraint_or_index_is_made(
        self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver
    ) -> None:
        for kind, name in (("CONSTRAINT", "kg_entity_id"), ("INDEX", "kg_entity_names")):
            driver.execute_query(f"DROP {kind} {name} IF EXISTS")
        put(ledger, *SAMPLE)
        neo4j_store.push(ledger)
        names = {row[0] for row in neo4j_store.query("SHOW INDEXES YIELD name RETURN name").rows}
        assert {"kg_entity_id", "kg_article_id", "kg_entity_name", "kg_entity_names"} <= names
        driver.execute_query("CALL db.awaitIndexes()")
        found = neo4j_store.query(
            "CALL db.index.fulltext.queryNodes('kg_entity_names', 'pyongyang') YIELD node RETURN node.id"
        )
        assert {row[0] for row in found.rows} == {"place:pyongyang", "place:kp"}  # by name and by alias

    def test_a_push_whose_answer_was_lost_may_be_tried_again(
        self, neo4j_store: Neo4jStore, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(ledger, *SAMPLE)
        write = neo4j_store.write
        monkeypatch.setattr(neo4j_store, "write", lambda *args, **kw: (write(*args, **kw), write(*args, **kw))[1])
        neo4j_store.push(ledger)  # every transaction is committed twice, as by a driver that saw no answer
        assert dump_store(neo4j_store) == dump_ledger(ledger)


class TestTwoLedgers:
    @pytest.mark.parametrize("order", ["ab", "ba", "aba", "abab"])
    def test_the_union_in_any_order(self, order: str, neo4j_store: Neo4jStore, open_ledger: Open) -> None:
        told = stories(40, seed=7)
        with open_ledger("a") as a, open_ledger("b") as b, open_ledger("both") as both:
            fill(a, told[:25])
            fill(b, told[15:])
            fill(both, told)
            for name in order:
                neo4j_store.push({"a": a, "b": b}[name])
            assert dump_store(neo4j_store) == dump_ledger(both)
            assert not neo4j_store.push(a).wrote
            assert not neo4j_store.push(b).wrote

    def test_what_one_forgets_the_other_still_claims(self, neo4j_store: Neo4jStore, open_ledger: Open) -> None:
        told = stories(30, seed=8)
        with open_ledger("a") as a, open_ledger("b") as b:
            fill(a, told)
            fill(b, told[10:])
            neo4j_store.push(a)
            neo4j_store.push(b)
            for article in list(a.articles()):
                a.forget(article.id)
            neo4j_store.push(a)
            assert dump_store(neo4j_store) == dump_ledger(b)
            for article in list(b.articles()):
                b.forget(article.id)
            neo4j_store.push(b)
            assert dump_store(neo4j_store) == ({}, {})

    def test_a_change_in_one_shows_in_the_union(self, neo4j_store: Neo4jStore, open_ledger: Open) -> None:
        told = stories(30, seed=9)
        with open_ledger("a") as a, open_ledger("b") as b, open_ledger("both") as both:
            fill(a, told[:20])
            fill(b, told[10:])
            neo4j_store.push(a)
            neo4j_store.push(b)
            more = stories(10, seed=10)
            fill(b, more)
            neo4j_store.push(b)
            fill(both, told + more)
            assert dump_store(neo4j_store) == dump_ledger(both)

    def test_two_pushes_at_once_end_in_the_union(self, neo4j_store: Neo4jStore, open_ledger: Open) -> None:
        told = stories(120, seed=11)
        with open_ledger("a") as a, open_ledger("b") as b, open_ledger("both") as both:
            fill(a, told[:80])
            fill(b, told[40:])
            fill(both, told)
        failed: list[KgError] = []

        def run(name: str) -> None:
            with open_ledger(name) as ledger, Neo4jStore(neo4j_store.connection) as store:
                try:
                    store.push(ledger)
                except StoreError as error:  # it may say that another push came between, and no more
                    failed.append(error)

        threads = [threading.Thread(target=run, args=(name,)) for name in ("a", "b")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all("changed during the push" in str(error) for error in failed)
        for name in ("a", "b"):
            with open_ledger(name) as ledger:
                neo4j_store.push(ledger)
        with open_ledger("both") as both:
            assert dump_store(neo4j_store) == dump_ledger(both)


class TestOthersWork:
    def test_nodes_that_kg_did_not_make_are_never_touched(
        self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver
    ) -> None:
        put(ledger, *SAMPLE)
        driver.execute_query("CREATE (:Entity:Firm {id: 'mine'})-[:OWNS {id: 'edge:mine'}]->(:Vessel {name: 'Boat'})")
        theirs = "MATCH (n) WHERE n.kg_ledgers IS NULL OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m"
        before = [record.data() for record in driver.execute_query(theirs).records]
        neo4j_store.push(ledger, rebuild=True)
        for article in list(ledger.articles()):
            ledger.forget(article.id)
        neo4j_store.push(ledger)
        assert [record.data() for record in driver.execute_query(theirs).records] == before
        assert driver.execute_query("MATCH (n) RETURN count(n)").records[0][0] == 2

    def test_a_clash_of_ids_is_named_and_nothing_is_overwritten(
        self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver
    ) -> None:
        put(ledger, *SAMPLE)
        driver.execute_query("CREATE (:Entity {id: 'place:us', name: 'my own note'})")
        with pytest.raises(StoreError, match="place:us that kg did not make"):
            neo4j_store.push(ledger)
        assert neo4j_store.query("MATCH (n {id: 'place:us'}) RETURN n.name, labels(n)").rows == [
            ("my own note", ["Entity"])
        ]

    def test_a_property_and_a_label_that_others_set_stay(
        self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver
    ) -> None:
        put(ledger, *SAMPLE)
        neo4j_store.push(ledger)
        driver.execute_query("MATCH (n {id: 'place:us'}) SET n.pagerank = 0.5, n:Watched")
        neo4j_store.push(ledger, rebuild=True)
        assert neo4j_store.query("MATCH (n:Watched) RETURN n.id, n.pagerank").rows == [("place:us", 0.5)]

    def test_a_node_that_holds_anothers_relationship_is_kept_till_that_is_gone(
        self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver
    ) -> None:
        put(ledger, DENIAL)
        neo4j_store.push(ledger)
        driver.execute_query("MATCH (n {id: 'place:kp'}) CREATE (:Note)-[:ABOUT]->(n)")
        ledger.forget(DENIAL.build()[0].id)
        summary = neo4j_store.push(ledger)
        assert (summary.nodes_removed, summary.nodes_kept) == (2, 1)
        assert not neo4j_store.push(ledger).wrote
        driver.execute_query("MATCH (n:Note) DETACH DELETE n")
        assert neo4j_store.push(ledger).nodes_removed == 1

    def test_what_was_deleted_by_hand_comes_back(self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver) -> None:
        put(ledger, *SAMPLE)
        neo4j_store.push(ledger)
        driver.execute_query("MATCH (n {id: 'place:kp'}) DETACH DELETE n")
        neo4j_store.push(ledger)
        assert dump_store(neo4j_store) == dump_ledger(ledger)

    def test_rebuild_undoes_what_was_changed_by_hand(
        self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver
    ) -> None:
        put(ledger, *SAMPLE)
        neo4j_store.push(ledger)
        driver.execute_query("MATCH (n:Entity) SET n.name = 'x' WITH n MATCH (n)-[r]->() SET r.quotes = []")
        assert not neo4j_store.push(ledger).wrote  # a fingerprint does not see it
        neo4j_store.push(ledger, rebuild=True)
        assert dump_store(neo4j_store) == dump_ledger(ledger)


class TestFailures:
    def test_a_wrong_password(self, neo4j_connection: Connection) -> None:
        with pytest.raises(StoreError, match="refuses the login of neo4j") as caught:
            Neo4jStore(replace(neo4j_connection, password="not the password"))
        assert caught.value.hint == "check NEO4J_USERNAME and NEO4J_PASSWORD"
        assert "not the password" not in str(caught.value)

    def test_a_server_that_is_away(self) -> None:
        (port,) = free_ports(1)
        with pytest.raises(StoreError, match="does not answer"):
            Neo4jStore(Connection(f"bolt://127.0.0.1:{port}", "neo4j", "secret-secret"))

    def test_a_database_that_does_not_exist(self, neo4j_connection: Connection) -> None:
        with pytest.raises(StoreError, match="no database nowhere"):
            Neo4jStore(replace(neo4j_connection, database="nowhere"))

    @pytest.mark.parametrize("uri", ["http://127.0.0.1:7474", "127.0.0.1", "bolt://[", "bolt://no.such.host.invalid"])
    def test_an_address_of_something_else(self, uri: str) -> None:
        with pytest.raises(StoreError):
            Neo4jStore(Connection(uri, "neo4j", "secret-secret"))

    def test_a_failure_is_one_line_and_leaves_the_ledger_as_it_was(
        self, ledger: Ledger, neo4j_connection: Connection
    ) -> None:
        put(ledger, *SAMPLE)
        before = _digest(ledger)
        for broken in (
            replace(neo4j_connection, database="nowhere"),
            replace(neo4j_connection, uri=f"bolt://127.0.0.1:{free_ports(1)[0]}"),
        ):
            with pytest.raises(StoreError) as caught, Neo4jStore(broken) as store:
                store.push(ledger)
            assert "\n" not in str(caught.value)
        assert _digest(ledger) == before

    def test_a_password_is_never_shown(self) -> None:
        assert "hunter2" not in repr(Connection("bolt://127.0.0.1", "neo4j", "hunter2"))

    def test_pushes_killed_at_ten_moments_end_like_one_undisturbed(
        self, neo4j_store: Neo4jStore, ledger: Ledger, driver: Driver
    ) -> None:
        fill(ledger, stories(200, names=150))
        wanted = dump_ledger(ledger)
        neo4j_store.push(ledger)
        chance = random.Random(5)
        seconds = 2.0  # how long a push takes; learned from those that ended before they were killed
        stopped = 0
        while stopped < 10:
            driver.execute_query("MATCH (n) DETACH DELETE n")
            with _pushing(ledger, neo4j_store.connection) as child:
                began = time.monotonic()
                try:
                    child.wait(chance.uniform(0, seconds))
                except subprocess.TimeoutExpired:
                    child.kill()
                    stopped += 1
                else:
                    seconds = time.monotonic() - began
            neo4j_store.push(ledger)
            assert dump_store(neo4j_store) == wanted


class TestQuery:
    def test_dates_and_points_become_plain(self, neo4j_store: Neo4jStore) -> None:
        result = neo4j_store.query("RETURN date('2024-02-29') AS day, duration('P1D') AS span, [1, null] AS list")
        assert result.records() == [{"day": "2024-02-29", "span": "P1D", "list": [1, None]}]

    def test_administration_is_refused(self, neo4j_store: Neo4jStore) -> None:
        with pytest.raises((QueryError, StoreError)):
            neo4j_store.query("CREATE USER eve SET PASSWORD 'secret-secret'")


class TestFromEnvironment:
    def test_arguments_go_before_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in (
            ("URI", "bolt://a"),
            ("USERNAME", "ada"),
            ("PASSWORD", "secret"),
            ("DATABASE", "d"),
        ):
            monkeypatch.setenv(f"NEO4J_{name}", value)
        assert Connection.from_environment() == Connection("bolt://a", "ada", "secret", "d")
        assert Connection.from_environment("bolt://b", database="e") == Connection("bolt://b", "ada", "secret", "e")

    def test_without_a_password_it_says_which_variable_to_set(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("NEO4J_PASSWORD", raising=False)
        with pytest.raises(StoreError) as caught:
            Connection.from_environment("bolt://a")
        assert "NEO4J_PASSWORD" in str(caught.value.hint)

    def test_without_anything_it_says_how_to_get_a_server(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.delenv("NEO4J_URI", raising=False)
        with pytest.raises(StoreError) as caught:
            Connection.from_environment(home=tmp_path)
        assert "kg neo4j start" in str(caught.value.hint)


_PUSH = """
import sys
from kg.graph.ledger import Ledger
from kg.graph.neo4j_store import Connection, Neo4jStore
uri, username, database, path = sys.argv[1:]
with Neo4jStore(Connection(uri, username, sys.stdin.readline().strip(), database or None)) as store:
    print("connected", flush=True)
    with Ledger(path) as ledger:
        store.push(ledger)
"""


def _pushing(ledger: Ledger, connection: Connection) -> subprocess.Popen[str]:
    """A process that pushes, just when it is connected."""
    child = subprocess.Popen(
        [
            sys.executable,
            "-c",
            _PUSH,
            connection.uri,
            connection.username,
            connection.database or "",
            str(ledger.path),
        ],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin
    assert child.stdout
    child.stdin.write(connection.password + "\n")
    child.stdin.flush()
    assert child.stdout.readline() == "connected\n"
    return child


def _digest(ledger: Ledger) -> str:
    return hashlib.sha256("\n".join(ledger.connection.iterdump()).encode()).hexdigest()


def _last_transaction(driver: Driver) -> frozenset[str]:
    # A server's bookmark names the last transaction that was committed.
    with driver.session() as session:
        session.run("RETURN 1").consume()
        return session.last_bookmarks().raw_values
