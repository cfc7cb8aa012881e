"""query, show, path: asking the graph."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from kg.commands import render
from kg.commands.options import existing, ledger_option, neo4j_options
from kg.graph.errors import UsageError
from kg.graph.ontology import Certainty

_ROWS = 1000


def _pairs(ctx: click.Context, option: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for value in values:
        name, separator, text = value.partition("=")
        if not separator or not name:
            raise click.BadParameter(f"{value!r} is not NAME=VALUE")
        pairs[name] = text
    return pairs


def _complete_question(ctx: click.Context, option: click.Parameter, incomplete: str) -> list[str]:
    from kg.queries.catalogue import questions

    return [name for name in questions() if name.startswith(incomplete)]


@click.command()
@click.argument("question", required=False, shell_complete=_complete_question)
@click.option(
    "-p",
    "--param",
    "given",
    multiple=True,
    callback=_pairs,
    metavar="NAME=VALUE",
    help="A parameter; repeatable.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(render.FORMATS),
    default="table",
    show_default=True,
    help="Form of the answer.",
)
@click.option("--limit", default=_ROWS, show_default=True, type=click.IntRange(min=1), help="Most rows to return.")
@click.option("--neo4j", "in_neo4j", is_flag=True, help="Ask Neo4j instead of the embedded store.")
@click.option("--show", "show_cypher", is_flag=True, help="Print the Cypher of a named question, do not ask it.")
@neo4j_options
@ledger_option
def query(
    question: str | None,
    given: dict[str, str],
    form: str,
    limit: int,
    in_neo4j: bool,
    show_cypher: bool,
    uri: str | None,
    username: str | None,
    database: str | None,
    db: Path,
) -> None:
    """Ask a named question or any Cypher, read-only.

    Without QUESTION the named questions are listed; `-` reads Cypher from stdin. An entity may be given by
    its id, its name or any alias. In ad-hoc Cypher, values that are JSON (5, true, ["a"]) are taken as such.

    \b
    Examples:
      kg query
      kg query sanctions -p by="United States"
      kg query visitors -p place=DPRK --format csv
      kg query 'MATCH (f:Firm)-[r:EXPORTS]->(c) RETURN f.name, c.name, r.quotes' --format jsonl
    """
    from kg.queries.catalogue import question as named_question

    if question is None:
        _list_questions(form)
        return
    cypher = sys.stdin.read() if question == "-" else question
    named = named_question(cypher) if cypher.split() == [cypher] else None
    if show_cypher:
        if named is None:
            raise UsageError("--show takes the name of a question")
        click.echo(named.cypher)
        return
    if in_neo4j:
        from kg.graph.neo4j_store import Neo4jStore

        with Neo4jStore.from_environment(uri, username, database) as store:
            render.write_result(_answer(store, named, cypher, given, limit), form)
        return
    from kg.graph.embedded import EmbeddedStore

    with existing(db) as ledger, EmbeddedStore(ledger) as store:
        render.write_result(_answer(store, named, cypher, given, limit), form)


def _answer(store: Any, named: Any, cypher: str, given: dict[str, str], limit: int) -> Any:
    from kg.queries.ask import ask

    if named is not None:
        return ask(store, named, given, limit=limit)
    return store.query(cypher, {name: _value(text) for name, text in given.items()}, limit=limit)


def _value(text: str) -> Any:
    import json

    try:
        return json.loads(text)
    except ValueError:
        return text


def _list_questions(form: str) -> None:
    from kg.graph.store import Result
    from kg.queries.catalogue import questions

    rows: list[tuple[Any, ...]] = [
        (
            item.name,
            item.text,
            [f"{p.name}{'' if p.required else '?'}" for p in item.parameters],
            item.example,
        )
        for item in questions().values()
    ]
    if form == "table":
        click.echo(render.table(("name", "question", "parameters"), [row[:3] for row in rows]), nl=False)
    else:
        render.write_result(Result(("name", "question", "parameters", "example"), rows), form)


@click.command()
@click.argument("name")
@click.option("--limit", default=40, show_default=True, type=click.IntRange(min=1), help="Most claims to show.")
@click.option("--quotes", default=1, show_default=True, type=click.IntRange(min=0), help="Quotes for each claim.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@ledger_option
def show(name: str, limit: int, quotes: int, form: str, db: Path) -> None:
    """Show one entity: its names, its claims, the evidence.

    NAME is an id, a name or an alias.

    \b
    Examples:
      kg show "Hongxiang Group"
      kg show place:kp --quotes 3 --format json
    """
    from kg.graph.projection import Projection
    from kg.queries.dossier import entity_record
    from kg.queries.names import find_node
    from kg.queries.paths import strength

    with existing(db) as ledger:
        projection = Projection(ledger)
        nodes = {node.id: node for node in projection.nodes()}
        entity = find_node(projection, nodes.values(), name)
        claims = [edge for edge in projection.claims() if entity in (edge.source, edge.target)]
        order = sorted(sorted(claims, key=strength)[:limit], key=lambda edge: (edge.type, *strength(edge)))
        merged = [id_ for id_, canonical in projection.canonical.items() if canonical == entity]
        record = entity_record(nodes[entity], merged, order, nodes, ledger.article, quotes=quotes)
    if form == "json":
        click.echo(render.to_json({**record, "claim_count": len(claims)}))
    else:
        click.echo(render.entity_text(record, len(claims)), nl=False)


@click.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--max-hops", default=4, show_default=True, type=click.IntRange(1, 12), help="Longest path.")
@click.option("--paths", "limit", default=3, show_default=True, type=click.IntRange(min=1), help="Most paths.")
@click.option(
    "--certainty",
    "certainties",
    multiple=True,
    type=click.Choice([item.value for item in Certainty]),
    help="Only claims this certain; repeatable. All but denied ones if not given.",
)
@click.option("--avoid", multiple=True, metavar="NAME", help="An entity to keep away from; repeatable.")
@click.option("--claims", default=3, show_default=True, type=click.IntRange(min=1), help="Claims for each hop.")
@click.option("--quotes", default=1, show_default=True, type=click.IntRange(min=0), help="Quotes for each claim.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@ledger_option
def path(
    source: str,
    target: str,
    max_hops: int,
    limit: int,
    certainties: tuple[str, ...],
    avoid: tuple[str, ...],
    claims: int,
    quotes: int,
    form: str,
    db: Path,
) -> None:
    """Show how two entities hang together, hop by hop, with quotes.

    Shortest paths first; among equally long ones those with surer claims, away from hubs. That two names
    stand in the same article is no hop, and neither is a denied claim unless --certainty denied asks for it.

    \b
    Examples:
      kg path "Ma Xiaohong" "North Korea"
      kg path firm:hongxiang-group Iran --avoid China --max-hops 5 --certainty asserted
    """
    from kg.graph.projection import Projection
    from kg.queries.dossier import path_record
    from kg.queries.names import find_node
    from kg.queries.paths import CLAIMED, ClaimGraph

    wanted = [Certainty(item) for item in certainties] or CLAIMED
    with existing(db) as ledger:
        projection = Projection(ledger)
        graph = ClaimGraph(projection.nodes(), projection.claims(), wanted)
        ends = [find_node(projection, graph.nodes.values(), name) for name in (source, target)]
        closed = [find_node(projection, graph.nodes.values(), name) for name in avoid]
        if ends[0] == ends[1]:
            raise UsageError(f"{source!r} and {target!r} are the same entity, {ends[0]}")
        found = graph.paths(*ends, max_hops=max_hops, limit=limit, avoid=closed)
        records = [path_record(item, ledger.article, claims=claims, quotes=quotes) for item in found]
    if form == "json":
        click.echo(render.to_json(records))
    else:
        click.echo("\n".join(map(render.path_text, records)), nl=False)
    if not records:
        names = " and ".join(graph.nodes[end].name for end in ends)
        hops = render.count(max_hops, "hop")
        click.echo(f"no path of at most {hops} between {render.clean(names)}; --max-hops widens the search", err=True)
