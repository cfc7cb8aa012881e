"""gaps, eval: what extraction missed, in one's own articles and against annotated ones."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.commands import render
from kg.commands.ingesting import ingest_options, source_options
from kg.commands.options import existing, ledger_option
from kg.commands.reading import extractor_options, made_extractor
from kg.graph.errors import InputError
from kg.graph.ontology import CLAIM_KINDS

if TYPE_CHECKING:
    from kg.graph.model import Article, Extraction
    from kg.loaders.evaluation import DocumentScore, Report
    from kg.loaders.extraction.gaps import Gap

_SHOWN_CUES = 4
_SHOWN_CHARS = 160


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE...]")
@source_options
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.name for kind in CLAIM_KINDS]),
    metavar="TYPE",
    help="Only gaps of such edges; repeatable.",
)
@click.option(
    "--limit", default=10, show_default=True, type=click.IntRange(min=0), help="Sentences of each kind in the table."
)
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table", show_default=True)
@ledger_option
def gaps(kinds: tuple[str, ...], limit: int, form: str, db: Path, **given: Any) -> None:
    """Show sentences that look like facts but gave none.

    Such a sentence has a cue of an edge kind, such as "visited" or "subsidiary", and no edge of that kind came
    of it. With SOURCE the articles are read anew and nothing is stored; without, they are those of the ledger.

    \b
    Examples:
      kg gaps --db kg.db --kind SANCTIONED_BY
      kg gaps articles/ --format jsonl > gaps.jsonl
    """
    failed = False
    found: list[tuple[str, Gap]] = []
    for item in _read(given, db):
        if isinstance(item, InputError):
            failed = True
            click.echo(f"kg: {render.clean(str(item))}", err=True)
            continue
        for article, gap in _gaps(*item):
            if kinds and gap.kind not in kinds:
                continue
            if form == "jsonl":
                click.echo(json.dumps({"article": article, **asdict(gap)}, ensure_ascii=False))
            else:
                found.append((article, gap))
    if form == "table":
        click.echo(_gaps_text(found, limit), nl=False)
    if failed:
        click.get_current_context().exit(1)


def _read(given: dict[str, Any], db: Path) -> "Iterator[tuple[Article, Extraction] | InputError]":
    """Articles with what they say: of the sources, or of the ledger."""
    if given["sources"]:
        from kg.loaders.ingest import extract_sources

        with made_extractor(given) as make:
            yield from extract_sources(given["sources"], make, ingest_options(given))
        return
    from kg.graph.model import Extraction

    with existing(db) as ledger:
        for article in ledger.articles():
            entities, statements = ledger.entities(article.id), ledger.statements(article.id)
            yield article, Extraction(tuple(entities), tuple(statements))


def _gaps(article: "Article", extraction: "Extraction") -> "Iterator[tuple[str, Gap]]":
    from kg.loaders.extraction.gaps import gaps as find_gaps
    from kg.loaders.language import is_read

    if is_read(article.lang):
        for gap in find_gaps(article, extraction):
            yield article.id, gap


def _gaps_text(found: "list[tuple[str, Gap]]", limit: int) -> str:
    """A table of kinds with their commonest cues, then the first sentences of each kind."""
    if not found:
        return "no gaps\n"
    groups: dict[str, list[tuple[str, Gap]]] = {}
    for article, gap in found:
        groups.setdefault(gap.kind, []).append((article, gap))
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    summary = [(kind, len(group), _cues(gap for _, gap in group)) for kind, group in ordered]
    rows = [
        (kind, gap.cue, " ".join(gap.text.split()), article)
        for kind, group in ordered
        for article, gap in group[:limit]
    ]
    parts = [render.table(("kind", "sentences", "cues"), summary)]
    parts.append(render.table(("kind", "cue", "sentence", "article"), rows))
    return "\n".join(part for part in parts if part)


def _cues(found: "Iterable[Gap]") -> str:
    common = Counter(" ".join(gap.cue.casefold().split()) for gap in found).most_common(_SHOWN_CUES)
    return ", ".join(f"{cue} {number}" for cue, number in common)


@click.command()
@click.argument("gold", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="GOLD_DIR")
@click.option(
    "--predictions",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Score the files of this folder instead of extracting: NAME.jsonl as kg extract writes it, and"
    " NAME.entities.jsonl as with --entities.",
)
@click.option("--only", metavar="NAME,...", help="Only these articles, by name or by what stands before the hyphen.")
@click.option("--errors", is_flag=True, help="List what was missed and what is wrong, article by article.")
@click.option("--json", "as_json", is_flag=True, help="The figures as JSON.")
@extractor_options
def eval(gold: Path, predictions: Path | None, only: str | None, errors: bool, as_json: bool, **given: Any) -> None:
    """Score extraction against annotated articles.

    GOLD_DIR holds an article a file: JSON with `text`, `entities` (name, kind, mentions) and `edges` (source,
    type, target, certainty). Names are compared without case, accents and legal forms; an edge counts once an
    article. Micro figures are over all edges, macro figures the mean over articles.

    \b
    Examples:
      kg eval gold/
      kg eval gold/ --only 62,63 --errors
      kg eval gold/ --predictions theirs/ --json
    """
    from kg.loaders.evaluation import score
    from kg.loaders.gold import predict, read_gold, read_predictions

    documents = read_gold(gold, only.split(",") if only else ())
    if predictions:
        report = score(documents, read_predictions(predictions, documents))
    else:
        with made_extractor(given) as make:
            report = score(documents, predict(documents, make, given["jobs"]))
    if as_json:
        click.echo(render.to_json(report.as_json()))
        return
    if errors:
        for document in report.documents:
            click.echo("\n".join([*_errors(document), ""]))
    click.echo(_report_text(report), nl=False)


def _report_text(report: "Report") -> str:
    from kg.loaders.evaluation import Tally

    columns = ("gold", "predicted", "hits", "precision", "recall", "F1")

    def row(tally: Tally) -> tuple[Any, ...]:
        found, right = tally.hits + tally.false, tally.hits + tally.missed
        return (right, found, tally.hits, *map(_share, (tally.precision, tally.recall, tally.f1)))

    whole = [("edges, micro", *row(report.micro)), ("edges, macro", None, None, None, *map(_share, report.macro))]
    if report.entities:
        whole.append(("entities", *row(Tally.total(report.entities.values()))))
    parts = [
        render.table(("score", *columns), whole),
        "\n".join(_notes(report)) + "\n",
        render.table(("edge", *columns), [(kind, *row(tally)) for kind, tally in report.by_kind.items()]),
        render.table(("entity", *columns), [(kind, *row(tally)) for kind, tally in report.entities.items()]),
        render.table(("article", *columns), [(d.id, *row(d.edges)) for d in report.documents]),
    ]
    return "\n".join(part for part in parts if part)


def _notes(report: "Report") -> Iterator[str]:
    right, hits = report.certainty
    quotes = report.quotes
    wrong = ", ".join(f"{stated} taken for {said} {n}" for (stated, said), n in report.confusions.most_common())
    yield _wrapped("certainty  ", f"{_of(right, hits)} right on hits{f'; {wrong}' if wrong else ''}")
    exact = f"{_of(quotes.exact, quotes.edges)} exact at its offsets"
    yield _wrapped("evidence   ", f"{exact}; {quotes.anywhere} stand in the article")
    if report.uncounted:
        yield _wrapped("uncounted  ", f"{report.uncounted} optional or second readings")
    if report.unpredicted:
        yield _wrapped("without predictions  ", ", ".join(report.unpredicted))


def _errors(document: "DocumentScore") -> Iterator[str]:
    edges = document.edges
    yield f"{render.clean(document.id)}: {edges.hits} hits, {edges.missed} missed, {edges.false} wrong"
    for miss in document.misses:
        yield _line("missed", miss.sources[0], miss.type, miss.targets[0], miss.certainty, miss.evidence)
    for alarm in document.false_alarms:
        said = alarm.edge
        quote = said.quote.text or ""
        yield _line("wrong", said.source.name, said.type, said.target.name, said.certainty, quote)
        if alarm.unknown:
            yield _wrapped(" " * 12, f"no annotated entity: {'; '.join(alarm.unknown)}")
    for hit in document.hits:
        if not hit.sure:
            source, type_, target = hit.edge
            yield _line("certainty", source, type_, target, f"{'/'.join(hit.stated)}, not {hit.predicted[0]}", "")
    if document.entities:
        for what, group in (("missed", document.entities.missed), ("wrong", document.entities.false)):
            if group:
                names = "; ".join(f"{entity.name} ({entity.kind})" for entity in group)
                yield _wrapped(f"  entities {what}: ", names)


def _line(what: str, source: str, type_: str, target: str, certainty: str, quote: str) -> str:
    words = " ".join(quote.split())
    shown = words if len(words) <= _SHOWN_CHARS else f"{words[:_SHOWN_CHARS]}…"
    claim = _wrapped(f"  {what:<10}", f"{source} | {type_} | {target}  [{certainty}]")
    return f"{claim}\n{_wrapped(' ' * 12, f'“{shown}”')}" if shown else claim


def _wrapped(label: str, text: str) -> str:
    """The text behind its label, within the terminal and clean of what steers it."""
    return click.wrap_text(render.clean(text), render.width(), label, " " * len(label))


def _share(number: float) -> str:
    return f"{number:.3f}"


def _of(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else f"{part}/{whole}"
