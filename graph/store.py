"""What every store of the graph can do: answer Cypher, read only."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol, Self, TypeVar

from kg.graph.errors import QueryError

T = TypeVar("T")

Value = Any
"""None, a bool, number or string, or a list or dict of values; dates and times as ISO strings."""


@dataclass(frozen=True, slots=True)
class Result:
    """Rows under their columns. `truncated` tells that there were more than the limit asked for."""

    columns: tuple[str, ...]
    rows: list[tuple[Value, ...]]
    truncated: bool = False

    def records(self) -> list[dict[str, Value]]:
        """Each row as a dict."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


class Store(Protocol):
    """A place where the graph can be asked; a context manager."""

    def query(self, cypher: str, parameters: Mapping[str, Any] | None = None, *, limit: int | None = None) -> Result:
        """Answer a question, at most `limit` rows of it.

        Raises QueryError for a syntax error, a writing clause or a missing parameter, StoreError if the store
        is away.
        """
        ...

    def close(self) -> None:
        """Let go of the store."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


def batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


_NO_CODE = re.compile(r"""/\*.*?\*/|//[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*\"""", re.DOTALL)
_LOAD_CSV = re.compile(r"\bLOAD\s+CSV\b", re.IGNORECASE)


def refuse_files(cypher: str) -> None:
    """Raise QueryError for LOAD CSV: engines take it for reading, but it reads files, not the graph."""
    if _LOAD_CSV.search(_NO_CODE.sub(" ", cypher)):
        raise QueryError("LOAD CSV reads files, and a question may only read the graph")


def plain(value: Any) -> Value:
    """A driver's value as plain data: dates and times as ISO strings, tuples as lists."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    iso = getattr(value, "iso_format", None) or getattr(value, "isoformat", None)
    if iso:
        return iso()
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return value.hex() if isinstance(value, bytes | bytearray) else str(value)
