"""The graph as files: one writer for each form, chosen by the file's suffix.

A writer is a function `(part, path, options) -> ExportSummary` in a module of its own, which is imported when
its suffix is asked for. A new form is one row of WRITERS.
"""

import importlib
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from kg.graph.errors import ExportError, UsageError
from kg.graph.export.options import DEFAULT_BASE, ExportOptions, ExportSummary
from kg.graph.export.part import Part
from kg.graph.projection import Projection

__all__ = ["DEFAULT_BASE", "WRITERS", "ExportOptions", "ExportSummary", "Part", "Writer", "export", "writer"]

Writer = Callable[[Part, Path, ExportOptions], ExportSummary]

WRITERS: Final[Mapping[str, str]] = {
    ".graphml": "kg.graph.export.graphml:write",
    ".gexf": "kg.graph.export.gexf:write",
    ".ttl": "kg.graph.export.rdf:write_turtle",
    ".trig": "kg.graph.export.rdf:write_trig",
    ".nq": "kg.graph.export.rdf:write_nquads",
    ".jsonld": "kg.graph.export.rdf:write_jsonld",
    ".rdf": "kg.graph.export.rdf:write_xml",
    ".parquet": "kg.graph.export.tables:write_parquet",
    ".tables": "kg.graph.export.tables:write_csv",
    ".jsonl": "kg.graph.export.jsonl:write",
}
"""Suffixes, and where their writers are. `.parquet` and `.tables` are folders."""


def writer(path: Path) -> Writer:
    """The writer for a file's suffix. Raises UsageError, with the suffixes there are, for any other."""
    for suffix in sorted(WRITERS, key=len, reverse=True):
        if path.name.casefold().endswith(suffix):
            module, _, name = WRITERS[suffix].partition(":")
            found: Writer = getattr(importlib.import_module(module), name)
            return found
    raise UsageError(f"{path.name}: no such form", hint=f"there are {', '.join(WRITERS)}")


def export(projection: Projection, path: Path, options: ExportOptions | None = None) -> ExportSummary:
    """Write the graph, or the part of it that the options ask for, to `path`: all of it or nothing.

    The file or folder appears when it is complete. All of it is of one moment, whatever is written to the
    ledger meanwhile. Raises UsageError for an unknown suffix or options that make no sense, ExportError if
    the file cannot be written.
    """
    write = writer(path)
    asked = options or ExportOptions()
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    projection.ledger.identity()  # may have to be made, which the snapshot would not allow
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with projection.ledger.snapshot():
            summary = write(Part(projection, asked), unfinished, asked)
        _replace(unfinished, path)
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error.strerror or error}") from error
    finally:
        _remove(unfinished)
    return summary


def _replace(unfinished: Path, path: Path) -> None:
    if unfinished.is_dir() and path.is_dir():
        # An earlier export gives way; a folder with anything else in it is not ours to delete.
        foreign = {entry.name for entry in path.iterdir()} - {entry.name for entry in unfinished.iterdir()}
        if foreign:
            raise ExportError(
                f"cannot write {path}: the folder holds {min(foreign)}, which no export of this form made",
                hint="choose a new folder",
            )
        shutil.rmtree(path)
    unfinished.replace(path)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
