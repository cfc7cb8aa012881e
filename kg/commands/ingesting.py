"""ingest and extract: articles in."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.commands import render
from kg.commands.options import ledger_option, neo4j_options
from kg.commands.reading import batch_size, estimate, extractor_options, made_extractor
from kg.graph.errors import InputError, KgError
from kg.graph.ledger import Ledger

if TYPE_CHECKING:
    from kg.graph.model import Article, Extraction
    from kg.loaders.ingest import IngestOptions, IngestSummary
    from kg.loaders.inputs import ReadOptions

Verb = TypeVar("Verb", bound=Callable[..., Any])

_LINE_SECONDS = 5.0


def reading_options(verb: Verb) -> Verb:
    """Sources, how they are read and what reads them."""
    return click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")(source_options(verb))


def source_options(verb: Verb) -> Verb:
    """How sources are read and what reads them."""
    options = (
        click.option(
            "--glob",
            metavar="PATTERN",
            help="Only files of folders and archives that match, such as '*.html'.",
        ),
        click.option(
            "--map",
            "mapping",
            multiple=True,
            metavar="FIELD=KEY",
            help="Where records keep a field, such as text=body; repeatable.",
        ),
        click.option("--encoding", help="Encoding of text that is not UTF-8, such as cp1252."),
        click.option("--no-follow", is_flag=True, help="Take what feeds say themselves; fetch no linked page."),
        click.option("--allow-private", is_flag=True, help="Let addresses of the own network be fetched."),
        click.option("--max-chars", type=click.IntRange(min=1), help="Longest text that is taken for an article."),
        click.option("--max-bytes", type=click.IntRange(min=1), help="Largest document that is read as a whole."),
        click.option(
            "--timeout",
            type=click.FloatRange(min=0, min_open=True),
            help="Seconds for fetching, and for parsing, one item.",
        ),
        extractor_options,
    )
    for option in reversed(options):
        verb = option(verb)
    return verb


def _read_options(given: dict[str, Any]) -> "ReadOptions":
    from kg.loaders.inputs import Limits, ReadOptions, parse_map

    limits = {
        "article_chars": given["max_chars"],
        "file_bytes": given["max_bytes"],
        "seconds": given["timeout"],
    }
    return ReadOptions(
        fields=parse_map(given["mapping"]),
        glob=given["glob"],
        follow=not given["no_follow"],
        encoding=given["encoding"],
        private=given["allow_private"],
        limits=Limits(**{name: value for name, value in limits.items() if value is not None}),
    )


def ingest_options(given: dict[str, Any], *, resume: bool = True) -> "IngestOptions":
    """The options of `source_options`, as ingestion takes them."""
    from kg.loaders.ingest import IngestOptions

    options = IngestOptions(read=_read_options(given), jobs=given["jobs"], resume=resume)
    batch = batch_size(given)
    return replace(options, batch=batch) if batch else options


@click.command()
@reading_options
@click.option("--push", "push_too", is_flag=True, help="Push into Neo4j afterwards: see kg push.")
@click.option("--no-resume", is_flag=True, help="Read again what the ledger knows already.")
@click.option(
    "--dry-run",
    is_flag=True,
    help="Say how each input would be read, and what a language model would take; write nothing.",
)
@click.option("--errors", type=click.File("w", encoding="utf8"), help="Write errors to this file as JSON Lines.")
@click.option("-q", "--quiet", is_flag=True, help="Neither progress nor summary.")
@neo4j_options
@ledger_option
def ingest(
    push_too: bool,
    no_resume: bool,
    dry_run: bool,
    errors: Any,
    quiet: bool,
    uri: str | None,
    username: str | None,
    database: str | None,
    db: Path,
    **given: Any,
) -> None:
    """Read articles into the ledger.

    A SOURCE is a file, a folder, an archive, a URL, a feed, or `-` for stdin.
    What the ledger knows already is not read again, so that the same command goes on where it was stopped. An
    input that fails is named, the rest is done, and the exit code is 1.

    \b
    Examples:
      kg ingest articles/
      kg ingest https://example.org/feed.xml --push
      kg ingest corpus.jsonl.gz --map text=body --map published=date --jobs 4
      curl -s https://example.org/story | kg ingest -
    """
    if dry_run:
        _dry_run(given)
        return
    from kg.loaders.ingest import error_line
    from kg.loaders.ingest import ingest as ingest_sources

    def tell(error: InputError) -> None:
        click.echo(f"kg: {render.clean(str(error))}", err=True)
        if errors:
            click.echo(error_line(error), file=errors)

    options = ingest_options(given, resume=not no_resume)
    with Ledger(db) as ledger:
        try:
            with (
                made_extractor(given, quiet=quiet) as make,
                nullcontext() if quiet else _progress() as progress,
            ):
                summary = ingest_sources(ledger, given["sources"], make, options, progress, tell)
        except KeyboardInterrupt:
            hint = "what was finished is in the ledger; the same command goes on from there"
            raise KgError("interrupted", hint=hint) from None
        if not quiet:
            click.echo(_summary(summary, ledger), nl=False)
        if push_too:
            from kg.commands.neo4j import push_ledger

            push_ledger(ledger, uri, username, database, quiet=quiet)
    if not summary.ok:
        click.get_current_context().exit(1)


def _dry_run(given: dict[str, Any]) -> None:
    from kg.loaders.ingest import dry_run

    if tokens := estimate(given, _read_options(given)):
        if not tokens():
            click.get_current_context().exit(1)
        return
    failed = False
    for found in dry_run(given["sources"], _read_options(given)):
        if isinstance(found, InputError):
            failed = True
            click.echo(f"kg: {render.clean(str(found))}", err=True)
        else:
            click.echo(json.dumps(asdict(found), ensure_ascii=False))
    if failed:
        click.get_current_context().exit(1)


def _summary(summary: "IngestSummary", ledger: Ledger) -> str:
    counts = ledger.counts()
    rows = [
        ("articles read", summary.read),
        ("  added", summary.added),
        ("  replaced", summary.replaced),
        ("  unchanged", summary.unchanged),
        ("  not in English", summary.skipped),
        ("inputs that failed", summary.failed),
        ("entities found", summary.entities),
        ("statements found", summary.statements),
    ]
    size = max(len(name) for name, _ in rows) + 2
    lines = [f"{name.ljust(size)}{number:>8,}" for name, number in rows if number or not name.startswith(" ")]
    nouns = {"articles": "article", "entities": "entity", "statements": "statement"}
    whole = ", ".join(render.count(counts[name], noun) for name, noun in nouns.items())
    return "\n".join([*lines, f"{ledger.path} holds {whole}; {summary.seconds:.1f} s"]) + "\n"


@contextmanager
def _progress() -> "Iterator[Callable[[IngestSummary], None]]":
    """A bar where stderr is a terminal, else a line every few seconds."""
    if not sys.stderr.isatty():
        yield _progress_lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def update(so_far: "IngestSummary") -> None:
            bar.update(task, completed=so_far.done_bytes, total=so_far.total_bytes, description=_so_far(so_far))

        yield update


def _progress_lines() -> "Callable[[IngestSummary], None]":
    told = 0.0

    def update(so_far: "IngestSummary") -> None:
        nonlocal told
        if so_far.seconds - told >= _LINE_SECONDS:
            told = so_far.seconds
            click.echo(_so_far(so_far), err=True)

    return update


def _so_far(so_far: "IngestSummary") -> str:
    rate = so_far.read / so_far.seconds if so_far.seconds else 0.0
    read, found = render.count(so_far.read, "article"), render.count(so_far.statements, "statement")
    return f"{read}, {found}, {rate:.1f} articles/s"


@click.command()
@reading_options
@click.option("--entities", is_flag=True, help="Write the entities with their mentions instead.")
def extract(entities: bool, **given: Any) -> None:
    """Write what articles say as JSON Lines.

    One statement a line; nothing is stored. The offsets `start` and `end` count characters of the article's
    stored text, which for plain text is the input itself.

    \b
    Examples:
      kg extract story.txt
      kg extract --entities - < story.txt
      kg extract articles/ --min-confidence 0.9 > statements.jsonl
    """
    from kg.loaders.ingest import extract_sources

    failed = False
    with made_extractor(given) as make:
        for found in extract_sources(given["sources"], make, ingest_options(given)):
            if isinstance(found, InputError):
                failed = True
                click.echo(f"kg: {render.clean(str(found))}", err=True)
            else:
                _write(*found, entities=entities)
    if failed:
        click.get_current_context().exit(1)


def _write(article: "Article", extraction: "Extraction", *, entities: bool) -> None:
    if not entities:
        for statement in extraction.statements:
            click.echo(json.dumps(statement.as_json(), ensure_ascii=False))
        return
    for entity in extraction.entities:
        mentions = [{"text": m.text, "start": m.start, "end": m.end} for m in entity.mentions]
        record = {"article": article.id, **asdict(entity.ref), "mentions": mentions}
        click.echo(json.dumps(record, ensure_ascii=False))
