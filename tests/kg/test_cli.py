"""The command as a whole: help by purpose, instant start, errors in one line, exit codes."""

import subprocess
import sys
from pathlib import Path

import click
import pytest

from kg import __version__
from kg.cli import SECTIONS, cli
from tests.kg.conftest import Run

HEAVY = (
    "datasketch", "kglite", "neo4j", "networkx", "numpy", "onnxruntime", "rdflib", "rich", "scipy", "spacy",
    "tokenizers", "trafilatura", "lxml", "requests",
)  # fmt: skip


def commands(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    """All verbs, those of groups too, with the words that call them."""
    found = []
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        assert command
        found.append(((*path, name), command))
        if isinstance(command, click.Group):
            found += commands(command, (*path, name))
    return found


def test_help_shows_the_verbs_by_purpose(run: Run) -> None:
    text = run("--help").stdout
    places = [text.index(f"{title}:\n") for title in SECTIONS]
    assert places == sorted(places)
    for verbs in SECTIONS.values():
        for verb in verbs:
            assert f"\n  {verb} " in text


def test_the_command_alone_helps(run: Run) -> None:
    assert "Ingest and ask:" in run().output


@pytest.mark.parametrize(
    ("words", "command"), commands(cli), ids=lambda value: " ".join(value) if isinstance(value, tuple) else ""
)
def test_every_verb_has_an_example_that_calls_it(words: tuple[str, ...], command: click.Command, run: Run) -> None:
    text = run(*words, "--help").stdout
    examples = text[text.index("Example") :]
    assert f"kg {' '.join(words)}" in examples
    assert command.get_short_help_str(70).endswith("."), "the first line of its help is one short sentence"


def test_help_is_instant_since_nothing_heavy_is_imported() -> None:
    code = (
        "import sys; from kg.cli import cli; cli(['--help'], standalone_mode=False);"
        f"loaded = [name for name in {HEAVY} if name in sys.modules];"
        "sys.exit(f'loaded: {loaded}' if loaded else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"kg, version {__version__}\n"


def test_python_m_kg_is_the_same_command() -> None:
    done = subprocess.run([sys.executable, "-m", "kg", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"kg, version {__version__}\n"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("show", "Nobody At All"), 1, "kg: no entity named 'Nobody At All'\n"),
        (("query", "CREATE (n:Entity)"), 2, "kg: this question writes, and a question may only read"),
        (("query", "visitors"), 2, "kg: visitors needs -p place=…\n    for example: kg query visitors -p place="),
        (("query", "vistors"), 1, "kg: no question named 'vistors'\n    did you mean visitors?\n"),
        (("export", "graph.docx"), 2, "kg: graph.docx: no such form\n"),
        (("push",), 1, "kg: no Neo4j to talk to\n    kg neo4j start, or set NEO4J_URI\n"),
        (("path", "Ma Xiaohong", "person:ma-xiaohong"), 2, "kg: 'Ma Xiaohong' and 'person:ma-xiaohong' are"),
    ],
)  # fmt: skip
def test_errors_are_one_line_and_a_hint(words: tuple[str, ...], code: int, message: str, run: Run, db: Path) -> None:
    result = run(*words, db=db)
    assert result.exit_code == code
    assert result.stderr.startswith(message)
    assert result.stdout == ""


@pytest.mark.parametrize("verb", ["query", "show", "path", "stats", "verify", "forget", "gaps", "export", "push"])
def test_without_a_ledger_the_next_step_is_named_and_none_is_made(verb: str, run: Run, tmp_path: Path) -> None:
    words = {
        "query": ["sanctions"],
        "show": ["x"],
        "path": ["x", "y"],
        "forget": ["x"],
        "export": ["x.graphml"],
    }
    result = run(verb, *words.get(verb, []), db=tmp_path / "none.db")
    assert result.exit_code == 1
    assert result.stderr == f"kg: no ledger at {tmp_path / 'none.db'}\n    kg ingest SOURCE… makes one\n"
    assert not (tmp_path / "none.db").exists()


def test_an_unknown_verb_or_option_is_wrong_usage(run: Run) -> None:
    assert run("digest").exit_code == 2
    assert run("stats", "--loud").exit_code == 2


def test_a_file_that_is_no_ledger_is_one_clear_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("not a database, but long enough to look at " * 40)
    result = run("stats", db=tmp_path / "notes.db")
    assert result.exit_code == 1
    assert result.stderr.startswith("kg: cannot open the ledger")
