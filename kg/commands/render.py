"""What the verbs write: answers as tables, JSON or CSV, and dossiers of claims with their quotes.

Names and quotes come from strangers' texts: control characters never reach the terminal.
"""

import csv
import io
import json
import re
import shutil
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from kg.graph.store import Result

FORMATS = ("table", "json", "jsonl", "csv")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
_LONG = 40  # a column with longer cells takes what the others leave
_SHORT_WIDTH = 13
_MIDDLE_WIDTH = 18
_LONG_WIDTH = 24
_WIDEST = 120


def width() -> int:
    """Columns of the terminal; 100 where there is none."""
    return shutil.get_terminal_size((100, 24)).columns


def count(number: int, noun: str) -> str:
    """`1 article`, `2 articles`, `1,000 entities`; `noun` is in the singular."""
    plural = noun if number == 1 else f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {plural}"


def clean(text: str) -> str:
    """The text on one line, without characters that steer a terminal."""
    return _CONTROL.sub(" ", text).strip()


def cell(value: Any) -> str:
    """A value as a table shows it."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:g}"
        case list() | tuple():
            return "; ".join(cell(item) for item in value)
        case dict():
            return clean(json.dumps(value, ensure_ascii=False))
        case _:
            return clean(str(value))


def to_json(value: Any) -> str:
    """Readable JSON."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def write_result(result: Result, form: str) -> None:
    """Write an answer to stdout in one of FORMATS."""
    match form:
        case "json":
            click.echo(to_json(result.records()))
        case "jsonl":
            for record in result.records():
                click.echo(json.dumps(record, ensure_ascii=False))
        case "csv":
            click.echo(_csv(result), nl=False)
        case _:
            click.echo(table(result.columns, result.rows), nl=False)
            click.echo(count(len(result.rows), "row"), err=True)
    if result.truncated:
        click.echo(f"only the first {len(result.rows)} rows are shown; --limit raises it", err=True)


def _csv(result: Result) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(result.columns)
    for row in result.rows:
        writer.writerow([json.dumps(v, ensure_ascii=False) if isinstance(v, list | dict) else v for v in row])
    return out.getvalue()


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """A table that fits the terminal; where that is too narrow for the columns, a block for each row.

    Columns without any value are left out.
    """
    if not rows:
        return ""
    cells = [[cell(value) for value in row] for row in rows]
    kept = [i for i in range(len(columns)) if any(row[i] for row in cells)] or [0]
    columns = [columns[i] for i in kept]
    cells = [[row[i] for i in kept] for row in cells]
    sizes = [max(len(column), *(len(row[i]) for row in cells)) for i, column in enumerate(columns)]
    needed = sum((_LONG_WIDTH if size > _LONG else min(size, _SHORT_WIDTH)) + 2 for size in sizes)
    return _blocks(columns, cells) if needed > width() else _table(columns, cells, sizes)


def _blocks(columns: Sequence[str], cells: Sequence[Sequence[str]]) -> str:
    indent = max(map(len, columns)) + 2
    blocks = (
        "".join(
            f"{column.ljust(indent)}{_wrap(value, indent)}\n"
            for column, value in zip(columns, row, strict=True)
            if value
        )
        for row in cells
    )
    return "\n".join(blocks)


def _table(columns: Sequence[str], cells: Sequence[Sequence[str]], sizes: Sequence[int]) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    wraps = max(sizes) > _LONG
    shown = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, expand=wraps)
    for column, size in zip(columns, sizes, strict=True):
        if size > _LONG:
            shown.add_column(Text(column), overflow="fold", ratio=min(size, 4 * _LONG))
        else:
            narrow = min(size, _SHORT_WIDTH)
            shown.add_column(Text(column), overflow="fold", min_width=narrow, max_width=_MIDDLE_WIDTH)
    for row in cells:
        shown.add_row(*(Text(value) for value in row))
    out = io.StringIO()
    Console(file=out, width=width(), color_system=None).print(shown)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def _wrap(text: str, indent: int) -> str:
    room = max(24, min(width(), _WIDEST) - indent)
    lines = textwrap.wrap(text, room, break_long_words=True, break_on_hyphens=False) or [""]
    return ("\n" + " " * indent).join(lines)


def path_text(record: Mapping[str, Any]) -> str:
    """A path as a dossier: the way in one line, then every hop with its claims and quotes."""
    names = [clean(node["name"]) for node in record["nodes"]]
    lines = [_wrap(" → ".join(names) + f"   ({count(len(record['hops']), 'hop')})", 4), ""]
    for number, hop in enumerate(record["hops"], 1):
        ends = " — ".join(f"{clean(hop[end]['name'])} ({hop[end]['kind']})" for end in ("source", "target"))
        lines.append(f"{number}. {_wrap(ends, 3)}")
        for claim in hop["claims"]:
            lines.extend(claim_lines(claim, 3))
        more = hop["claim_count"] - len(hop["claims"])
        if more:
            lines.append(f"   … and {count(more, 'more claim')} between the two")
    return "\n".join(lines) + "\n"


def entity_text(record: Mapping[str, Any], total: int) -> str:
    """An entity: its names, then what is claimed of it by kind, with evidence. `total` counts all claims."""
    lines = [f"{clean(record['name'])}   {record['kind']} · {record['id']}"]
    if record["aliases"]:
        lines.append(f"  also: {_wrap('; '.join(map(clean, record['aliases'])), 8)}")
    if record["merged"]:
        lines.append(f"  merged: {_wrap(', '.join(record['merged']), 10)}")
    lines.append(f"  {count(record['mention_count'], 'mention')} in {count(record['article_count'], 'article')}")
    kind = None
    for claim in record["claims"]:
        if claim["type"] != kind:
            kind = claim["type"]
            lines.extend(["", kind])
        lines.extend(claim_lines(claim, 2))
    if total > len(record["claims"]):
        lines.extend(["", f"… {total - len(record['claims'])} more claims; --limit shows more"])
    return "\n".join(lines) + "\n"


def claim_lines(claim: Mapping[str, Any], indent: int) -> Iterator[str]:
    """A claim in words with its certainty, time and support, then its quotes and where they stand."""
    since, until = claim["since"], claim["until"]
    period = f"{since} to {until}" if since and until else since or (f"until {until}" if until else "")
    origins = claim["origin_count"]
    facts = [
        claim["certainty"],
        period,
        "; ".join(map(clean, claim["amounts"])),
        f"said by {'; '.join(map(clean, claim['said_by']))}" if claim["said_by"] else "",
        f"{origins} newsrooms" if origins > 1 else "",
    ]
    text = f"{clean(claim['sentence'])} · " + " · ".join(fact for fact in facts if fact)
    yield " " * indent + _wrap(text, indent + 2)
    for quote in claim["quotes"]:
        yield " " * (indent + 2) + _wrap(f"“{clean(quote['text'])}”", indent + 3)
        where = [quote["outlet"], quote["published"], quote["name"], quote["article"]]
        yield " " * (indent + 4) + _wrap(", ".join(clean(part) for part in where if part), indent + 4)
