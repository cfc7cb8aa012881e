"""The local Neo4j: started, found again, stopped; killed; and what it says when it cannot start."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from kg.graph import jars
from kg.graph.errors import StoreError, UsageError
from kg.graph.jars import RELEASES, Jar, Release, read_lock
from kg.graph.ledger import Ledger
from kg.graph.neo4j_store import Connection, Neo4jStore
from kg.graph.server import LocalServer, ServerStatus
from tests.conftest import ROOT, free_ports, guarded_server
from tests.generated import dump_ledger, dump_store, fill, stories
from tests.sample import SAMPLE, put

RELEASE = os.environ.get("KG_TEST_NEO4J", "5.26")


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    """A running server of its own, for tests that stop and kill it."""
    with guarded_server(RELEASE) as started:
        yield started


@pytest.fixture
def running(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> ServerStatus:
    """That server, started again if a test stopped it, as the one that kg finds without NEO4J_URI."""
    for name in ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KG_NEO4J_HOME", str(server.home))
    if not server.status().running:
        _start(server)
    with Neo4jStore.from_environment() as store:
        store.write("MATCH (n) DETACH DELETE n RETURN count(*)", ())
    return server.status()


def _start(server: LocalServer) -> ServerStatus:
    bolt_port, http_port = free_ports(2)
    return server.start(release=RELEASE, bolt_port=bolt_port, http_port=http_port, heap="512m")


def test_browser_and_bolt_answer_on_this_machine_alone(running: ServerStatus) -> None:
    assert running.version == RELEASES[RELEASE].version
    assert running.browser_url
    with urllib.request.urlopen(running.browser_url) as page:
        assert b"<title>Neo4j Browser</title>" in page.read()
    assert running.pid
    listening = {
        connection.laddr.ip
        for connection in psutil.Process(running.pid).net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    }
    assert {address.removeprefix("::ffff:") for address in listening} == {"127.0.0.1"}


def test_the_password_is_in_a_file_for_the_user_alone_and_in_no_status(
    server: LocalServer, running: ServerStatus
) -> None:
    assert stat.S_IMODE(running.password_file.stat().st_mode) == 0o600
    password = server.password()
    assert len(password) >= 20
    assert password not in repr(running)
    assert running.pid
    assert password not in " ".join(psutil.Process(running.pid).cmdline())
    written = [path.read_bytes() for path in server.home.glob("*") if path.is_file()]
    assert sum(password.encode() in text for text in written) == 1


def test_starting_a_running_server_changes_nothing(server: LocalServer, running: ServerStatus) -> None:
    said: list[str] = []
    assert server.start(say=said.append) == running
    assert said == [f"Neo4j {running.version} already runs"]


def test_data_survives_stop_and_start(server: LocalServer, running: ServerStatus, ledger: Ledger) -> None:
    put(ledger, *SAMPLE)
    with Neo4jStore.from_environment() as store:
        store.push(ledger)
    assert server.stop()
    assert not server.status().running
    assert _is_gone(running.pid)
    assert not server.stop()
    with pytest.raises(StoreError, match="no Neo4j to talk to"):
        Neo4jStore.from_environment()
    _start(server)
    with Neo4jStore.from_environment() as store:
        assert dump_store(store) == dump_ledger(ledger)
        assert not store.push(ledger).wrote


def test_a_server_that_dies_during_a_push_is_one_line_and_the_next_push_completes_it(
    server: LocalServer, running: ServerStatus, ledger: Ledger
) -> None:
    fill(ledger, stories(1500, names=1500))
    assert running.pid
    killer = threading.Timer(2.0, os.kill, (running.pid, signal.SIGKILL))
    with Neo4jStore(Connection.from_environment(), retry_seconds=1.0) as store:
        killer.start()
        with pytest.raises(StoreError, match="does not answer") as caught:
            store.push(ledger)
    killer.join()
    assert "\n" not in str(caught.value)
    assert not server.status().running
    _start(server)
    with Neo4jStore.from_environment() as store:
        store.push(ledger)
        assert dump_store(store) == dump_ledger(ledger)


def test_a_process_that_took_over_the_pid_is_not_mistaken_for_the_server(tmp_path: Path) -> None:
    run = {"pid": os.getpid(), "created": 1.0, "version": "5.26.30", "bolt_port": 1, "http_port": 2}
    (tmp_path / "run.json").write_text(json.dumps(run))
    server = LocalServer(tmp_path)
    assert not server.status().running
    assert not server.stop()  # or this test run would end here


def test_a_busy_port_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(StoreError, match=f"port {port} is in use") as caught:
            LocalServer(tmp_path).start(release=RELEASE, bolt_port=free_ports(1)[0], http_port=port)
    assert "--http-port" in str(caught.value.hint)


def test_a_full_disk_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="Neo4j needs 1000000000000 MB"):
        LocalServer(tmp_path).start(release=RELEASE, needed_bytes=10**18)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot write"):
        LocalServer(tmp_path / "file" / "home").start(release=RELEASE)


def test_a_server_that_ends_at_once_says_why(tmp_path: Path) -> None:
    bolt_port, http_port = free_ports(2)
    with pytest.raises(StoreError, match="Neo4j did not start: Invalid maximum heap size"):
        LocalServer(tmp_path).start(release=RELEASE, bolt_port=bolt_port, http_port=http_port, heap="nonsense")
    assert not LocalServer(tmp_path).status().running


def test_an_unknown_release_and_a_short_password_are_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError, match=r"5\.26, calendar"):
        LocalServer(tmp_path).start(release="4.4")
    monkeypatch.setenv("NEO4J_PASSWORD", "short")
    with pytest.raises(UsageError, match="at least 8"):
        LocalServer(tmp_path).start(release=RELEASE)


def test_data_of_a_newer_release_are_not_opened_with_an_older_one(tmp_path: Path) -> None:
    (tmp_path / "release").write_text("calendar")
    with pytest.raises(StoreError, match="was written by the release calendar") as caught:
        LocalServer(tmp_path).start(release="5.26")
    assert "--release calendar" in str(caught.value.hint)


def test_a_given_password_is_the_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "given-by-the-user")
    with pytest.raises(StoreError, match="MB free"):  # the password is chosen before the disk is looked at
        LocalServer(tmp_path).start(release=RELEASE, needed_bytes=10**18)
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(StoreError, match="in use"):
        LocalServer(tmp_path).start(release=RELEASE, bolt_port=other.getsockname()[1])
    assert LocalServer(tmp_path).password() == "given-by-the-user"


def test_a_killed_test_run_leaves_no_server_behind() -> None:
    script = (
        "import time\nfrom tests.conftest import guarded_server\n"
        f"with guarded_server({RELEASE!r}) as server:\n"
        "    print(server.status().pid, server.home, flush=True)\n    time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        pid, home = run.stdout.readline().split()
        assert not _is_gone(int(pid))
        run.kill()
    deadline = time.monotonic() + 60
    while not _is_gone(int(pid)) or Path(home).exists():
        assert time.monotonic() < deadline, "the server outlived the run"
        time.sleep(0.2)


def _is_gone(pid: int | None) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


class TestJars:
    @pytest.mark.parametrize("release", RELEASES.values(), ids=RELEASES)
    def test_every_jar_is_locked_by_hash(self, release: Release) -> None:
        locked = read_lock(release)
        assert len(locked) > 200
        assert len({(jar.group, jar.artifact, jar.version, jar.classifier) for jar in locked}) == len(locked)
        assert all(len(jar.sha256) == 64 for jar in locked)
        main = [jar for jar in locked if (jar.group, jar.artifact) == ("org.neo4j", "neo4j")]
        assert [jar.version for jar in main] == [release.version]

    def test_a_half_download_is_fetched_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        jar = _smallest()
        monkeypatch.setattr(jars, "read_lock", lambda release: [jar])
        (path,) = jars.fetch(RELEASES["5.26"], lambda line: None, tmp_path)
        whole = path.read_bytes()
        path.write_bytes(whole[:100])
        said: list[str] = []
        jars.fetch(RELEASES["5.26"], said.append, tmp_path)
        assert path.read_bytes() == whole
        assert said[-1].endswith("1 of 1 jars")
        said.clear()
        jars.fetch(RELEASES["5.26"], said.append, tmp_path)
        assert said == []  # all there: nothing is fetched

    def test_a_jar_that_is_not_the_tested_one_is_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        jar = _smallest()
        altered = Jar(jar.group, jar.artifact, jar.version, jar.classifier, "0" * 64)
        monkeypatch.setattr(jars, "read_lock", lambda release: [altered])
        with pytest.raises(StoreError, match="its hash differs from the lock"):
            jars.fetch(RELEASES["5.26"], lambda line: None, tmp_path)
        assert not list(tmp_path.rglob("*.jar"))


def _smallest() -> Jar:
    return next(jar for jar in read_lock(RELEASES["5.26"]) if jar.artifact == "annotations")
