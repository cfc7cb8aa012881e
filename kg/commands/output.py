"""export, schema, completion: out of the graph into files and shells."""

from pathlib import Path

import click

from kg.commands.options import existing, ledger_option


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@ledger_option
def export(file: Path, db: Path) -> None:
    """Write the graph as a file, in the form of its suffix.

    .graphml opens in Gephi, yEd and Cytoscape.

    \b
    Example:
      kg export build/trade.graphml
    """
    from kg.graph.export import export as export_graph
    from kg.graph.projection import Projection

    with existing(db) as ledger:
        summary = export_graph(Projection(ledger), file)
    click.echo(f"{file}: {summary.nodes:,} nodes, {summary.edges:,} edges")


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
