"""Tables of articles: CSV, TSV and Parquet, a row an article, columns named as the fields of records are."""

import csv
import io
import sys
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import Any

from kg.graph.errors import InputError
from kg.loaders.inputs import Found, Limits, ReadOptions, Source
from kg.loaders.readers.extras import load, need
from kg.loaders.readers.records import record_found

_PARQUET_ROWS = 64


def read_csv(source: Source, options: ReadOptions) -> Iterator[Found]:
    """Rows below a line of column names, separated by commas, or by semicolons where those are more."""
    head = source.peek().split(b"\n")[0]
    yield from _rows(source, options, ";" if head.count(b";") > head.count(b",") else ",")


def read_tsv(source: Source, options: ReadOptions) -> Iterator[Found]:
    """The same, separated by tabs."""
    yield from _rows(source, options, "\t")


def _rows(source: Source, options: ReadOptions, delimiter: str) -> Iterator[Found]:
    csv.field_size_limit(min(options.limits.file_bytes, sys.maxsize))
    encoding = options.encoding or "utf-8-sig"
    number = 1
    try:
        text = io.TextIOWrapper(source.as_file(), encoding, newline="")
        rows = csv.reader(_bounded(text, source, options.limits), delimiter=delimiter)
        names = [name.strip() for name in next(rows, [])]
        for number, row in enumerate(rows, 2):
            if row:
                record = dict(zip(names, row, strict=False))
                yield record_found(record, f"{source.label}:{number}", options)
    except UnicodeError as error:
        raise InputError(
            source.label,
            f"is not {encoding.upper()} after row {number:,}",
            hint="--encoding NAME, if you know it",
        ) from error
    except LookupError as error:
        raise InputError(source.label, f"there is no encoding {encoding!r}") from error
    except csv.Error as error:
        raise InputError(source.label, f"broken table after row {number:,}: {error}") from error


def _bounded(text: io.TextIOWrapper, source: Source, limits: Limits) -> Iterator[str]:
    """Lines, none of which may fill the memory, nor a cell that is opened and never closed."""
    while line := text.readline(limits.file_bytes):
        if len(line) >= limits.file_bytes:
            raise InputError(source.label, f"a line of more than {limits.file_bytes:,} characters")
        if "\0" in line:
            raise InputError(source.label, "holds NUL characters: no table")
        yield line


def read_parquet(source: Source, options: ReadOptions) -> Iterator[Found]:
    """Rows of a Parquet file, a few at a time, whatever the size of its row groups."""
    need("pyarrow", "reading Parquet", source.label)
    with TemporaryFile() as copy:  # Parquet is read from its end
        while block := source.read(2**20):
            copy.write(block)
        copy.seek(0)
        yield from _parquet_rows(copy, source, options)


def _parquet_rows(file: Any, source: Source, options: ReadOptions) -> Iterator[Found]:
    pyarrow = load("pyarrow", "reading Parquet", source.label)
    parquet = load("pyarrow.parquet", "reading Parquet", source.label)
    number = 0
    try:
        table = parquet.ParquetFile(file)
        for batch in table.iter_batches(batch_size=_PARQUET_ROWS):
            for record in batch.to_pylist():
                number += 1
                yield record_found(record, f"{source.label}[{number}]", options)
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise InputError(source.label, f"broken Parquet: {' '.join(str(error).split())[:200]}") from error
