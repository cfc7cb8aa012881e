"""Tables for pandas, Polars and DuckDB: a folder of Parquet files, or of CSV files, one for each table.

`nodes` and `edges` are the graph. `articles`, `entities`, `statements` and `judgements` are the ledger, from
which `kg import` brings it back; a part of the graph has the articles and statements that it rests on, and
cannot be imported. In CSV lists are JSON. Needs the extra `kg[tables]`.
"""

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from kg.graph.errors import InputError, MissingExtraError
from kg.graph.export.options import ExportOptions, ExportSummary
from kg.graph.export.part import Part
from kg.graph.properties import edge_properties, node_properties, relationship_type
from kg.graph.record import Record, article_json, entity_json, extractors, statement_json
from kg.graph.store import batched

Row = dict[str, Any]

_BATCH = 5000
_STRING, _STRINGS = "string", "list<string>"
_MENTIONS = "mentions"
_NEVER_NULL = ("name", "text", "source", "source_name", "target_name")

TABLES: Mapping[str, Mapping[str, str]] = {
    "nodes": {
        "id": _STRING, "kind": _STRING, "name": _STRING, "aliases": _STRINGS, "article_count": "int64",
        "mention_count": "int64", "iso2": _STRING, "iso3": _STRING, "url": _STRING, "outlet": _STRING,
        "published": _STRING, "lang": _STRING,
    },
    "edges": {
        "id": _STRING, "source": _STRING, "kind": _STRING, "target": _STRING, "of": _STRING,
        "certainty": _STRING, "since": _STRING, "until": _STRING, "quotes": _STRINGS,
        "quote_articles": _STRINGS, "quote_starts": "list<int64>", "quote_dates": _STRINGS,
        "quote_outlets": _STRINGS, "articles": _STRINGS, "article_count": "int64", "origin_count": "int64",
        "confidence": "double", "amounts": _STRINGS, "amount_values": "list<double>", "amount_units": _STRINGS,
        "said_by": _STRINGS, "extractors": _STRINGS, "mention_count": "int64",
    },
    "articles": {
        "id": _STRING, "name": _STRING, "url": _STRING, "outlet": _STRING, "author": _STRING,
        "published": _STRING, "lang": _STRING, "source": _STRING, "text": _STRING,
        "boilerplate": "list<list<int64>>", "extractor": _STRING,
    },
    "entities": {
        "article": _STRING, "id": _STRING, "name": _STRING, "kind": _STRING, "starts": "list<int64>",
        "ends": "list<int64>", "forms": _STRINGS,
    },
    "statements": {
        "article": _STRING, "id": _STRING, "edge": _STRING, "source": _STRING, "source_name": _STRING,
        "source_kind": _STRING, "type": _STRING, "target": _STRING, "target_name": _STRING,
        "target_kind": _STRING, "certainty": _STRING, "since": _STRING, "until": _STRING, "when": _STRING,
        "amount_value": "double", "amount_unit": _STRING, "amount_text": _STRING, "said_by": _STRING,
        "confidence": "double", "quote": _STRING, "start": "int64", "end": "int64", "extractor": _STRING,
    },
    "judgements": {"left": _STRING, "right": _STRING, "verdict": _STRING, "note": _STRING},
}  # fmt: skip
"""The columns of each table, with their types as Arrow names them."""


def write_parquet(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write a folder of Parquet files. Raises MissingExtraError without kg[tables]."""
    return _write(part, path, options, ".parquet", _save_parquet)


def write_csv(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write a folder of CSV files (RFC 4180, UTF-8, one line of headings)."""
    return _write(part, path, options, ".csv", _save_csv)


Save = Callable[[Path, Mapping[str, str], Iterable[Row]], int]


def _write(part: Part, path: Path, options: ExportOptions, suffix: str, save: Save) -> ExportSummary:
    path.mkdir()
    counts = {
        name: save(path / f"{name}{suffix}", TABLES[name], rows)
        for name, rows in (
            ("nodes", _nodes(part)),
            ("edges", _edges(part)),
            ("articles", _articles(part)),
            ("entities", _entities(part)),
            ("statements", _statements(part)),
            ("judgements", _judgements(part)),
        )
    }
    return ExportSummary(counts["nodes"], counts["edges"])


def _nodes(part: Part) -> Iterator[Row]:
    for node in part.nodes():
        yield {**node_properties(node), "kind": node.kind}


def _edges(part: Part) -> Iterator[Row]:
    for edge in part.edges():
        ends = {"source": edge.source, "target": edge.target, "kind": relationship_type(edge)}
        yield {**edge_properties(edge), **ends}


def _articles(part: Part) -> Iterator[Row]:
    read_by = extractors(part.ledger)
    for id_ in part.article_ids():
        row = article_json(part.ledger.article(id_), read_by[id_])
        yield row if part.options.texts else {**row, "text": None}


def _entities(part: Part) -> Iterator[Row]:
    for id_ in part.article_ids():
        for entity in part.ledger.entities(id_):
            row = entity_json(entity)
            starts, ends, forms = zip(*row.pop(_MENTIONS), strict=True) if entity.mentions else ((), (), ())
            yield {**row, "article": id_, "starts": list(starts), "ends": list(ends), "forms": list(forms)}


def _statements(part: Part) -> Iterator[Row]:
    for id_ in part.article_ids():
        for claimed in part.statements(id_):
            row = statement_json(claimed.statement)
            source, target, evidence = row.pop("source"), row.pop("target"), row.pop("evidence")
            amount = row.pop("amount") or {"value": None, "unit": None, "text": None}
            yield {
                **row,
                "id": claimed.id,
                "edge": claimed.edge,
                **{f"source_{key}".removesuffix("_id"): value for key, value in source.items()},
                **{f"target_{key}".removesuffix("_id"): value for key, value in target.items()},
                **{f"amount_{key}": value for key, value in amount.items()},
                "quote": evidence["text"], "start": evidence["start"], "end": evidence["end"],
            }  # fmt: skip


def _judgements(part: Part) -> Iterator[Row]:
    for row in part.ledger.judgements():
        yield dict(zip(TABLES["judgements"], row, strict=True))


def _arrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingExtraError("Parquet", "tables") from None
    return pyarrow


def _save_parquet(path: Path, columns: Mapping[str, str], rows: Iterable[Row]) -> int:
    arrow = _arrow()
    schema = arrow.schema([(name, _arrow_type(arrow, type_)) for name, type_ in columns.items()])
    count = 0
    with arrow.parquet.ParquetWriter(path, schema, compression="zstd") as out:
        for batch in batched(rows, _BATCH):
            data = {name: [row.get(name) for row in batch] for name in columns}
            out.write_table(arrow.table(data, schema=schema))
            count += len(batch)
    return count


def _arrow_type(arrow: Any, name: str) -> Any:
    if name.startswith("list<"):
        return arrow.list_(_arrow_type(arrow, name[5:-1]))
    return {"string": arrow.string(), "int64": arrow.int64(), "double": arrow.float64()}[name]


def _save_csv(path: Path, columns: Mapping[str, str], rows: Iterable[Row]) -> int:
    count = 0
    with path.open("w", encoding="utf8", newline="") as file:
        out = csv.writer(file)
        out.writerow(columns)
        for row in rows:
            out.writerow([_cell(row.get(name)) for name in columns])
            count += 1
    return count


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value


def read(path: Path) -> Iterator[Record]:
    """The records and judgements of tables of the whole graph, as `kg.graph.importing` takes them.

    Raises InputError if a table is missing or damaged, MissingExtraError for Parquet without kg[tables].
    """
    load = _load_parquet if (path / "articles.parquet").exists() else _load_csv
    by_article: Callable[[Row], str] = lambda row: row["article"]  # noqa: E731
    try:
        entities = groupby(load(path, "entities"), by_article)
        statements = groupby(load(path, "statements"), by_article)
        entity_rows, statement_rows = next(entities, None), next(statements, None)
        for article in load(path, "articles"):
            record: Record = {"article": article, "entities": [], "statements": []}
            if entity_rows and entity_rows[0] == article["id"]:
                record["entities"] = [_entity(row) for row in entity_rows[1]]
                entity_rows = next(entities, None)
            if statement_rows and statement_rows[0] == article["id"]:
                record["statements"] = [_statement(row) for row in statement_rows[1]]
                statement_rows = next(statements, None)
            yield record
        if entity_rows or statement_rows:
            raise InputError(str(path), "entities or statements of an article that is not there")
        for row in load(path, "judgements"):
            yield {"judgement": list(row.values())}
    except (KeyError, ValueError, csv.Error) as error:
        raise InputError(str(path), f"no tables of kg: {error}") from error


def _entity(row: Row) -> Record:
    mentions = [list(mention) for mention in zip(row["starts"], row["ends"], row["forms"], strict=True)]
    return {"id": row["id"], "name": row["name"], "kind": row["kind"], _MENTIONS: mentions}


def _statement(row: Row) -> Record:
    def end(side: str) -> Record:
        return {"id": row[side], "name": row[f"{side}_name"], "kind": row[f"{side}_kind"]}

    amount = {key: row[f"amount_{key}"] for key in ("value", "unit", "text")}
    plain = ("article", "type", "certainty", "since", "until", "when", "said_by", "confidence", "extractor")
    return {
        **{name: row[name] for name in plain},
        "source": end("source"),
        "target": end("target"),
        "amount": amount if amount["text"] is not None else None,
        "evidence": {"text": row["quote"], "start": row["start"], "end": row["end"]},
    }


def _load_parquet(path: Path, name: str) -> Iterator[Row]:
    arrow = _arrow()
    try:
        with arrow.parquet.ParquetFile(path / f"{name}.parquet") as file:
            for batch in file.iter_batches(_BATCH, columns=list(TABLES[name])):
                yield from batch.to_pylist()
    except arrow.ArrowException as error:
        raise InputError(str(path), f"{name}.parquet: {str(error).splitlines()[0]}") from error


_PARSERS: Mapping[str, Callable[[str], Any]] = {"string": str, "int64": int, "double": float}


def _load_csv(path: Path, name: str) -> Iterator[Row]:
    csv.field_size_limit(sys.maxsize if sys.maxsize < 2**31 else 2**31 - 1)
    with (path / f"{name}.csv").open(encoding="utf8", newline="") as file:
        for row in csv.DictReader(file):
            values = {column: _value(row[column], type_) for column, type_ in TABLES[name].items()}
            yield {**values, **{key: values[key] or "" for key in _NEVER_NULL if key in values}}


def _value(cell: str, type_: str) -> Any:
    if cell == "":
        return None  # CSV cannot tell an empty text from none
    return _PARSERS.get(type_, json.loads)(cell)
