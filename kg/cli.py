"""The command `kg`: its verbs by purpose, and how errors end.

A verb's module is imported when the verb is called or its help is shown; what is heavy is imported within the
functions that need it, so that `kg --help` is instant.
"""

import importlib
from collections.abc import Mapping
from keyword import iskeyword
from typing import Any, NoReturn

import click

from kg import __version__
from kg.graph.errors import KgError, QueryError, UsageError

SECTIONS: Mapping[str, Mapping[str, str]] = {
    "Ingest and ask": {
        "ingest": "kg.commands.ingesting",
        "extract": "kg.commands.ingesting",
        "query": "kg.commands.asking",
        "show": "kg.commands.asking",
        "path": "kg.commands.asking",
    },
    "Identity": {
        "review": "kg.commands.identity",
        "merge": "kg.commands.identity",
        "split": "kg.commands.identity",
    },
    "Trust": {
        "verify": "kg.commands.trust",
        "forget": "kg.commands.trust",
        "stats": "kg.commands.trust",
        "gaps": "kg.commands.quality",
        "eval": "kg.commands.quality",
    },
    "Output": {
        "push": "kg.commands.neo4j",
        "neo4j": "kg.commands.neo4j",
        "export": "kg.commands.output",
        "import": "kg.commands.output",
        "schema": "kg.commands.output",
        "completion": "kg.commands.output",
    },
}
"""The verbs, in the order in which help shows them, and the modules whose attribute of that name they are; one that
Python keeps for itself ends in an underscore there."""


class Failure(click.ClickException):
    """A KgError as one line on stderr, its hint on the next; exit code 1."""

    def __init__(self, error: KgError) -> None:
        super().__init__(" ".join(str(error).split()))
        self.hint = error.hint

    def show(self, file: Any = None) -> None:
        """Write the lines."""
        click.echo(f"kg: {self.message}", err=True, file=file)
        if self.hint:
            click.echo(f"    {self.hint}", err=True, file=file)


class Misuse(Failure):
    """A KgError that is the caller's."""

    exit_code = 2


class Verbs(click.Group):
    """The group of all verbs: loads each on demand and shows them by purpose."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All verbs, section by section."""
        return [verb for verbs in SECTIONS.values() for verb in verbs]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of that name, from its module."""
        for verbs in SECTIONS.values():
            if cmd_name in verbs:
                name = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
                found: click.Command = getattr(importlib.import_module(verbs[cmd_name]), name)
                return found
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The verbs under the headings of their sections."""
        for title, verbs in SECTIONS.items():
            with formatter.section(title):
                commands = {verb: self.get_command(ctx, verb) for verb in verbs}
                formatter.write_dl(
                    [(verb, command.get_short_help_str(90)) for verb, command in commands.items() if command]
                )

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; its KgErrors become a line and an exit code."""
        try:
            return super().invoke(ctx)
        except KgError as error:
            misuse = isinstance(error, UsageError | QueryError)
            raise (Misuse if misuse else Failure)(error) from error


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="kg")
def cli() -> None:
    """News articles in, a knowledge graph out, with the sentence behind every edge.

    \b
    kg ingest articles/                 read articles into the ledger kg.db
    kg query sanctions                  ask a named question; kg query lists them all
    kg path "Ma Xiaohong" Iran          how two names hang together, with quotes
    kg export graph.graphml             for Gephi, yEd, Cytoscape

    Data goes to stdout, messages to stderr. Exit codes: 0 done, 1 some input failed, 2 wrong usage.
    """


def main() -> NoReturn:
    """Entry point of the command."""
    cli(prog_name="kg")
    raise SystemExit(0)
