"""Imports point one way, and each engine is imported by one module alone."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = {"kg": ROOT / "kg", "graph": ROOT / "graph", "loaders": ROOT / "loaders", "queries": ROOT / "queries"}

# What a part may import of the others; the command line may import all.
ALLOWED = {"graph": {"graph"}, "loaders": {"graph", "loaders"}, "queries": {"graph", "queries"}}
ENGINES = {
    "neo4j": {"graph/neo4j_store.py"},
    "kglite": {"graph/embedded.py"},
    "rdflib": {"graph/export/rdf.py"},
    "jgo": {"graph/jars.py"},
    "torch": set(),
}


def modules(part: str) -> Iterator[Path]:
    """Files of a part; the links to the other parts within `kg/` are left out."""
    for path in PARTS[part].rglob("*.py"):
        linked = any(parent.is_symlink() for parent in path.parents if ROOT in parent.parents)
        if not linked:
            yield path


def imported(path: Path) -> Iterator[ast.Import | ast.ImportFrom]:
    """All import statements of a file, those within functions and for type checking too."""
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node


def names(path: Path) -> Iterator[str]:
    """Names of the modules that a file imports."""
    for node in imported(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        else:
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


ALL = [path for part in PARTS for path in modules(part)]


@pytest.mark.parametrize("part", sorted(ALLOWED))
def test_imports_point_one_way(part: str) -> None:
    for path in modules(part):
        for name in names(path):
            if name.startswith("kg."):
                assert name == "kg.__version__" or name.split(".")[1] in ALLOWED[part], (
                    f"{path.relative_to(ROOT)} imports {name}"
                )


@pytest.mark.parametrize("engine", sorted(ENGINES))
def test_one_module_alone_imports_an_engine(engine: str) -> None:
    found = {str(path.relative_to(ROOT)) for path in ALL if any(name.split(".")[0] == engine for name in names(path))}
    assert found <= ENGINES[engine]


def test_imports_are_absolute_and_never_by_the_name_of_a_folder() -> None:
    for path in ALL:
        for node in imported(path):
            assert not (isinstance(node, ast.ImportFrom) and node.level), f"{path} has a relative import"
        assert not {name.split(".")[0] for name in names(path)} & {"graph", "loaders", "queries"}, path


def test_no_file_is_longer_than_400_lines() -> None:
    long = {str(path.relative_to(ROOT)) for path in ALL if len(path.read_text("utf8").splitlines()) > 400}
    assert long == set()
