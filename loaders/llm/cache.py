"""Answers that were paid for, in one SQLite file, so that nothing is asked twice."""

import sqlite3
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from kg.graph.errors import ExtractionError
from kg.graph.ids import digest

_BUSY_SECONDS = 30.0


class Cache:
    """Answers by model, instructions and text. Safe for threads, and for several processes on one file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._connection = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("CREATE TABLE IF NOT EXISTS answer (key TEXT PRIMARY KEY, text TEXT NOT NULL)")
        except (sqlite3.Error, OSError) as error:
            hint = "delete the file, or name another in KG_LLM_CACHE"
            raise ExtractionError(f"cannot open the answers kept in {path}: {error}", hint=hint) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @staticmethod
    def key(model: str, system: str, user: str) -> str:
        """Under what an answer is kept: 32 hex digits of all that decides it."""
        return digest("llm", model, system, user) + digest(user, system, model)

    def get(self, key: str) -> str | None:
        """The answer kept under a key. Raises ExtractionError if the file cannot be read."""
        row = self._execute("SELECT text FROM answer WHERE key = ?", (key,))
        return str(row[0]) if row else None

    def put(self, key: str, text: str) -> None:
        """Keep an answer. Raises ExtractionError if the file cannot be written."""
        self._execute("INSERT OR REPLACE INTO answer VALUES (?, ?)", (key, text))

    def _execute(self, command: str, values: tuple[str, ...]) -> tuple[str, ...] | None:
        try:
            with self._lock:
                found: tuple[str, ...] | None = self._connection.execute(command, values).fetchone()
                return found
        except sqlite3.Error as error:
            raise ExtractionError(f"cannot use the answers kept in {self.path}: {error}") from error
