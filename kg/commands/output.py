"""export, import, schema, completion: out of the graph into files and shells, and back."""

from pathlib import Path

import click

from kg.commands.options import existing, ledger_option
from kg.graph.ledger import Ledger
from kg.graph.ontology import DENIED_TYPE, EDGE_KINDS, NODE_KINDS, Certainty

_EDGE_TYPES = [*(kind.name for kind in EDGE_KINDS), DENIED_TYPE]


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([k.name for k in NODE_KINDS]),
    metavar="KIND",
    help="Only such nodes.",
)
@click.option("--edge", "edges", multiple=True, type=click.Choice(_EDGE_TYPES), metavar="TYPE", help="Only such edges.")
@click.option(
    "--certainty", multiple=True, type=click.Choice([c.value for c in Certainty]), help="Only claims this certain."
)
@click.option("--around", metavar="NAME", help="Only what lies around an entity.")
@click.option("--hops", default=1, show_default=True, type=click.IntRange(min=1), help="How far around it.")
@click.option("--since", metavar="DATE", help="Only claims of this time or later, such as 2022 or 2022-05.")
@click.option("--until", metavar="DATE", help="Only claims of this time or earlier.")
@click.option("--collapse", is_flag=True, help="Join parallel edges (for Gephi, which draws only one).")
@click.option("--yed", is_flag=True, help="Add the label elements of yEd to GraphML.")
@click.option("--no-texts", is_flag=True, help="Leave the articles' texts out.")
@click.option("--base", help="IRI under which RDF names things.")
@ledger_option
def export(
    file: Path,
    kinds: tuple[str, ...],
    edges: tuple[str, ...],
    certainty: tuple[str, ...],
    around: str | None,
    hops: int,
    since: str | None,
    until: str | None,
    collapse: bool,
    yed: bool,
    no_texts: bool,
    base: str | None,
    db: Path,
) -> None:
    """Write the graph, or a part of it, as a file.

    The suffix of FILE chooses the form; a suffix that is none lists those there are. .graphml opens in Gephi,
    yEd and Cytoscape. Options that name kinds, edges or certainties may be repeated.

    \b
    Examples:
      kg export graph.graphml
      kg export coal.graphml --around coal --hops 2 --certainty asserted
    """
    from kg.graph.export import DEFAULT_BASE, ExportOptions
    from kg.graph.export import export as export_graph
    from kg.graph.projection import Projection
    from kg.queries.names import find_node

    with existing(db) as ledger:
        projection = Projection(ledger)
        options = ExportOptions(
            kinds=frozenset(kinds),
            edges=frozenset(edges),
            certainty=frozenset(certainty),
            around=find_node(projection, projection.nodes(), around) if around else None,
            hops=hops,
            since=since,
            until=until,
            collapse=collapse,
            yed=yed,
            texts=not no_texts,
            base=base or DEFAULT_BASE,
        )
        summary = export_graph(projection, file, options)
    click.echo(f"{file}: {summary.nodes:,} nodes, {summary.edges:,} edges")


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True), metavar="FILE...")
@ledger_option
def import_(files: tuple[Path, ...], db: Path) -> None:
    """Read exports back into a ledger.

    GraphML, JSON Lines and the Parquet or CSV tables of a whole export can be read. An article that is there
    is replaced; importing twice changes nothing.

    \b
    Example:
      kg export graph.jsonl && kg import graph.jsonl --db copy.db
    """
    from kg.commands import render
    from kg.graph.importing import import_ as import_file

    with Ledger(db) as ledger:
        for file in files:
            done = import_file(ledger, file)
            outcomes = f"{done.added:,} added, {done.replaced:,} replaced, {done.unchanged:,} unchanged"
            judged = f"; {render.count(done.judgements, 'judgement')}" if done.judgements else ""
            click.echo(f"{file}: articles: {outcomes}{judged}")


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
def schema(form: str) -> None:
    """Show the ontology.

    The kinds of nodes and edges, and the properties they have.

    \b
    Examples:
      kg schema
      kg schema --format json
    """
    from kg.commands import render
    from kg.commands.ontology import as_json, as_markdown, as_text

    match form:
        case "json":
            click.echo(render.to_json(as_json()))
        case "markdown":
            click.echo(as_markdown(), nl=False)
        case _:
            click.echo(as_text(), nl=False)


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion code for a shell.

    With it SHELL completes verbs, options and the names of questions.

    \b
    Examples:
      eval "$(kg completion bash)"
      kg completion fish > ~/.config/fish/completions/kg.fish
    """
    from click.shell_completion import get_completion_class

    from kg.cli import cli

    found = get_completion_class(shell)
    if found is None:
        raise click.BadParameter(f"no completion for {shell}")
    click.echo(found(cli, {}, "kg", "_KG_COMPLETE").source())
