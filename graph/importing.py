"""What an export wrote, back into a ledger: GraphML, JSON Lines and the Parquet or CSV tables.

An import adds to a ledger as ingesting does: an article that is there is replaced, and importing twice changes
nothing. Files are read as a stream, one article in memory.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from xml.parsers import expat

from kg.graph.errors import InputError, KgError, UsageError
from kg.graph.ledger import Ledger, Outcome
from kg.graph.record import put_record

Line = dict[str, Any]
"""A record of an article, or `{"judgement": [id, id, verdict, note]}`."""

_CHUNK = 1 << 16
_NO_RECORDS = "holds no articles to import"
_WRITE_ALL = "export the whole graph, with texts: a part of it cannot be imported"


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did to the ledger: articles by outcome, and judgements read."""

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    judgements: int = 0


def import_(ledger: Ledger, path: Path) -> ImportSummary:
    """Read an export into the ledger.

    Raises UsageError for a suffix that cannot be imported, InputError for a file that is damaged or no such
    export; the articles before the damage are in the ledger then.
    """
    counts = dict.fromkeys((*Outcome, "judgements"), 0)
    read = _reader(path)
    found = False
    try:
        for number, line in enumerate(read(path), 1):
            found = True
            try:
                if "judgement" in line:
                    left, right, verdict, note = line["judgement"]
                    if verdict not in ("same", "different"):
                        raise ValueError(f"no verdict {verdict!r}")
                    ledger.judge(left, right, verdict, note)
                    counts["judgements"] += 1
                else:
                    counts[put_record(ledger, line)] += 1
            except (KeyError, TypeError, ValueError, KgError) as error:
                reason = f"no {error}" if isinstance(error, KeyError) else str(error)
                raise InputError(str(path), f"record {number}: {reason}") from error
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    if not found:
        raise InputError(str(path), _NO_RECORDS, hint=_WRITE_ALL)
    return ImportSummary(
        counts[Outcome.ADDED], counts[Outcome.REPLACED], counts[Outcome.UNCHANGED], counts["judgements"]
    )


def _reader(path: Path) -> Callable[[Path], Iterator[Line]]:
    for suffix, read in _READERS.items():
        if path.name.casefold().endswith(suffix):
            return read
    raise UsageError(f"{path.name} cannot be imported", hint=f"these can: {', '.join(_READERS)}")


def _jsonl(path: Path) -> Iterator[Line]:
    with path.open(encoding="utf8") as lines:
        for number, text in enumerate(lines, 1):
            if text.strip():
                yield _parsed(path, text, f"line {number}")


def _parsed(path: Path, text: str, where: str) -> Line:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise InputError(str(path), f"{where} is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise InputError(str(path), f"{where} is no record")
    return value


class _Texts:
    # Collects the texts of the elements that hold records; a document type, which may hide
    # entities that grow or that read files, is refused.

    def __init__(self) -> None:
        from kg.graph.export.graphml import RECORD_KEY

        self.record_key = RECORD_KEY
        self.records: list[str] = []
        self.descriptions: list[str] = []
        self._open: list[str] | None = None
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "desc" or (name == "data" and attributes.get("key") == self.record_key):
            self._open = []

    def _end(self, name: str) -> None:
        if self._open is not None:
            (self.descriptions if name == "desc" else self.records).append("".join(self._open))
            self._open = None

    def _text(self, text: str) -> None:
        if self._open is not None:
            self._open.append(text)

    @staticmethod
    def _refuse(*_: object) -> None:
        raise ValueError("it declares a document type, which no export does")


def _graphml(path: Path) -> Iterator[Line]:
    texts = _Texts()
    with path.open("rb") as file:
        while True:
            chunk = file.read(_CHUNK)
            try:
                texts.parser.Parse(chunk, not chunk)
            except (expat.ExpatError, ValueError) as error:
                raise InputError(str(path), f"no GraphML of kg: {error}") from error
            for text in texts.records:
                yield _parsed(path, text, "a record")
            texts.records.clear()
            if not chunk:
                break
    for text in texts.descriptions:
        for judgement in _parsed(path, text, "the description").get("judgements", []):
            yield {"judgement": judgement}


def _tables(path: Path) -> Iterator[Line]:
    from kg.graph.export.tables import read

    return read(path)


_READERS: Final[Mapping[str, Callable[[Path], Iterator[Line]]]] = {
    ".graphml": _graphml,
    ".jsonl": _jsonl,
    ".parquet": _tables,
    ".tables": _tables,
}
