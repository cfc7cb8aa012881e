"""Makes the generated pages of this folder: `make docs`. A test fails when they are not up to date."""

from collections.abc import Iterator
from pathlib import Path

import click

from kg.cli import SECTIONS, cli
from kg.commands.ontology import as_markdown

HERE = Path(__file__).parent
_WIDTH = 100


def cli_page() -> str:
    """The reference of the command line, verb by verb, from its own help."""
    parts = [
        "# The command line",
        "Generated from `kg --help` by `make docs`; do not edit.",
        _block(cli, ("kg",)),
    ]
    root = click.Context(cli, info_name="kg")
    for title, verbs in SECTIONS.items():
        parts.append(f"## {title}")
        for verb in verbs:
            command = cli.get_command(root, verb)
            if command is None:
                raise LookupError(verb)
            parts.extend(_verb(command, ("kg", verb)))
    return "\n\n".join(parts) + "\n"


def _verb(command: click.Command, words: tuple[str, ...]) -> Iterator[str]:
    yield f"{'#' * (len(words) + 1)} {' '.join(words)}"
    yield _block(command, words)
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            inner = command.commands[name]
            yield from _verb(inner, (*words, name))


def _block(command: click.Command, words: tuple[str, ...]) -> str:
    # The width is fixed, so that the page does not depend on who makes it.
    settings = {**command.context_settings, "terminal_width": _WIDTH, "max_content_width": _WIDTH}
    settings["help_option_names"] = ["-h", "--help"]
    context = click.Context(command, info_name=" ".join(words), **settings)
    text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    return f"```text\n{text}\n```"


PAGES = {"cli.md": cli_page, "ontology.md": as_markdown}

if __name__ == "__main__":
    for page, make in PAGES.items():
        (HERE / page).write_text(make(), "utf8")
