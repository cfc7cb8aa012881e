"""Run a local Neo4j for as long as standard input stays open: a killed test run leaves no server behind.

Usage: python -m tests.neo4j_guard HOME RELEASE BOLT_PORT HTTP_PORT. Prints `ready` once the server answers;
when standard input closes, for whatever reason, the server is stopped and its folder deleted.
"""

import shutil
import signal
import sys
from pathlib import Path

from kg.graph.errors import KgError
from kg.graph.server import LocalServer


def main(home: Path, release: str, bolt_port: int, http_port: int) -> None:
    """Start, wait for the end of standard input, stop, clean up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupted test run closes our input when it is done
    server = LocalServer(home)
    try:
        server.start(
            release=release,
            bolt_port=bolt_port,
            http_port=http_port,
            heap="768m",
            say=lambda line: print(line, file=sys.stderr, flush=True),
        )
        print("ready", flush=True)
        sys.stdin.read()
    except KgError as error:
        print(f"error: {error}", flush=True)
    finally:
        server.stop()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
