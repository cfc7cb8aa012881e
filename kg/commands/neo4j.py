"""push, and the local server behind `kg neo4j`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.commands.options import existing, ledger_option, neo4j_options
from kg.graph.ledger import Ledger

if TYPE_CHECKING:
    from kg.graph.push import Progress, PushSummary
    from kg.graph.server import ServerStatus

_LINE_ELEMENTS = 50_000


def push_ledger(
    ledger: Ledger,
    uri: str | None,
    username: str | None,
    database: str | None,
    *,
    rebuild: bool = False,
    quiet: bool = False,
) -> None:
    """Push and say what was written."""
    from kg.graph.neo4j_store import Neo4jStore

    with Neo4jStore.from_environment(uri, username, database) as store, _progress(quiet) as progress:
        summary = store.push(ledger, rebuild=rebuild, progress=progress)
    if not quiet:
        click.echo(_summary(summary), nl=False)


@contextmanager
def _progress(quiet: bool) -> "Iterator[Progress]":
    if quiet:
        yield lambda count: None
        return
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

        columns = (SpinnerColumn(), TextColumn("nodes and edges compared"), MofNCompleteColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("push", total=None)
            yield lambda count: bar.advance(task, count)
        return
    seen = 0

    def lines(count: int) -> None:
        nonlocal seen
        before, seen = seen, seen + count
        if before // _LINE_ELEMENTS != seen // _LINE_ELEMENTS:
            click.echo(f"{seen:,} nodes and edges compared", err=True)

    yield lines


def _summary(summary: "PushSummary") -> str:
    if not summary.wrote:
        return f"Neo4j holds this ledger already; nothing was written. {summary.seconds:.1f} s\n"
    lines = [f"{'':8}{'created':>10}{'changed':>10}{'removed':>10}"]
    for name in ("nodes", "edges"):
        numbers = (getattr(summary, f"{name}_{what}") for what in ("created", "changed", "removed"))
        lines.append(f"{name:8}" + "".join(f"{number:>10,}" for number in numbers))
    if summary.nodes_kept:
        lines.append(f"{summary.nodes_kept:,} nodes stay, since relationships that kg did not make hang on them")
    return "\n".join([*lines, f"{summary.seconds:.1f} s"]) + "\n"


@click.command()
@click.option("--rebuild", is_flag=True, help="Remove what this ledger put there before, then write all of it anew.")
@click.option("-q", "--quiet", is_flag=True, help="Neither progress nor summary.")
@neo4j_options
@ledger_option
def push(rebuild: bool, quiet: bool, uri: str | None, username: str | None, database: str | None, db: Path) -> None:
    """Push the ledger into Neo4j, only what changed.

    Nodes and relationships that kg did not make are never touched. A push that was broken off is completed by
    the same command.

    \b
    Examples:
      kg neo4j start && kg push
      NEO4J_PASSWORD=… kg push --uri neo4j+s://graph.example.org
    """
    with existing(db) as ledger:
        push_ledger(ledger, uri, username, database, rebuild=rebuild, quiet=quiet)


home_option = click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the server.  [env var: KG_NEO4J_HOME]",
)


@click.group()
def neo4j() -> None:
    """Run a local Neo4j with Browser.

    It needs Python packages alone (extra kg[server]); no Java, no Docker.

    \b
    Examples:
      kg neo4j start
      kg neo4j status
      kg neo4j stop
    """


@neo4j.command()
@click.option("--release", default="5.26", show_default=True, help="5.26 (long-term support) or calendar (current).")
@click.option("--bolt-port", default=7687, show_default=True, type=click.IntRange(1, 65535))
@click.option("--http-port", default=7474, show_default=True, type=click.IntRange(1, 65535))
@click.option("--heap", default="1g", show_default=True, help="Memory for Java's heap, such as 512m or 4g.")
@home_option
def start(release: str, bolt_port: int, http_port: int, heap: str, home: Path | None) -> None:
    """Start the server and wait until it answers.

    The first start fetches Neo4j's published jars. The password is taken from NEO4J_PASSWORD or generated,
    and kept in a file that only you can read.

    \b
    Examples:
      kg neo4j start
      kg neo4j start --home ~/graphs/trade --http-port 7475 --bolt-port 7688 --heap 4g
    """
    from kg.graph.server import LocalServer

    def say(line: str) -> None:
        click.echo(line, err=True)

    status = LocalServer(home).start(release=release, bolt_port=bolt_port, http_port=http_port, heap=heap, say=say)
    _tell(status)
    click.echo("next: kg push, then open the Browser")


@neo4j.command()
@home_option
def stop(home: Path | None) -> None:
    """Stop the server; its data stays.

    \b
    Example:
      kg neo4j stop
    """
    from kg.graph.server import LocalServer

    click.echo("stopped" if LocalServer(home).stop() else "it did not run")


@neo4j.command()
@home_option
def status(home: Path | None) -> None:
    """Say whether the server runs, and where.

    \b
    Example:
      kg neo4j status
    """
    from kg.graph.server import LocalServer

    _tell(LocalServer(home).status())


def _tell(status: "ServerStatus") -> None:
    if not status.running:
        click.echo(f"not running; its home is {status.home}")
        return
    click.echo(f"Neo4j {status.version} runs (process {status.pid})")
    click.echo(f"Browser   {status.browser_url}")
    click.echo(f"Bolt      {status.bolt_uri}")
    click.echo(f"user      {status.username}, password in {status.password_file}")
    click.echo(f"home      {status.home}")
