"""The graph as files: one writer for each form, chosen by the file's suffix.

A writer is a function `(projection, path, options) -> ExportSummary` in a module of its own, which is
imported when its suffix is asked for. A new form is one row of WRITERS.
"""

import importlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kg.graph.errors import ExportError, UsageError
from kg.graph.projection import Projection


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What every writer may be asked for."""


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """How much was written."""

    nodes: int
    edges: int


Writer = Callable[[Projection, Path, ExportOptions], ExportSummary]

WRITERS: Final[Mapping[str, str]] = {
    ".graphml": "kg.graph.export.graphml:write",
}
"""Suffixes, and where their writers are."""


def writer(path: Path) -> Writer:
    """The writer for a file's suffix. Raises UsageError, with the suffixes there are, for any other."""
    for suffix in sorted(WRITERS, key=len, reverse=True):
        if path.name.casefold().endswith(suffix):
            module, _, name = WRITERS[suffix].partition(":")
            found: Writer = getattr(importlib.import_module(module), name)
            return found
    raise UsageError(f"{path.name}: no such form", hint=f"there are {', '.join(WRITERS)}")


def export(projection: Projection, path: Path, options: ExportOptions | None = None) -> ExportSummary:
    """Write the graph to `path`, all of it or nothing: the file appears when it is complete.

    Raises UsageError for an unknown suffix, ExportError if the file cannot be written.
    """
    write = writer(path)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        summary = write(projection, unfinished, options or ExportOptions())
        unfinished.replace(path)
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error.strerror or error}") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return summary
