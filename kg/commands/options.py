"""Options that several verbs share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from kg.graph.ledger import Ledger

Verb = TypeVar("Verb", bound=Callable[..., Any])


def ledger_option(verb: Verb) -> Verb:
    """`--db FILE`, or KG_DB, or kg.db here."""
    return click.option(
        "--db",
        "db",
        type=click.Path(path_type=Path, dir_okay=False),
        envvar="KG_DB",
        default="kg.db",
        show_default=True,
        show_envvar=True,
        help="The ledger.",
    )(verb)


def neo4j_options(verb: Verb) -> Verb:
    """`--uri`, `--username` and `--database`. The password comes from the environment alone."""
    for name, variable, text in (
        ("--database", "NEO4J_DATABASE", "Database; the user's home database if not given."),
        ("--username", "NEO4J_USERNAME", "User; the password is read from NEO4J_PASSWORD."),
        ("--uri", "NEO4J_URI", "Address of Neo4j; the server of `kg neo4j start` if not given."),
    ):
        verb = click.option(name, help=f"{text}  [env var: {variable}]")(verb)
    return verb


def existing(db: Path) -> Ledger:
    """The ledger that must be there already. Raises LedgerError with a hint if it is not."""
    return Ledger(db, must_exist=True)
