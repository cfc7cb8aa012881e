"""JSON Lines of the ledger itself: a record for each article, then the judgements. Nothing is lost.

Each line is a record as in `kg.graph.record`, or `{"judgement": [id, id, verdict, note]}`.
"""

import json
from pathlib import Path

from kg.graph.errors import UsageError
from kg.graph.export.options import ExportOptions, ExportSummary
from kg.graph.export.part import Part
from kg.graph.record import records


def write(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write the ledger; one article is in memory at a time. Raises UsageError for a part of the graph."""
    if not part.whole:
        raise UsageError("JSON Lines hold whole articles, not a part of the graph", hint="choose another form")
    with path.open("w", encoding="utf8", newline="\n") as out:
        for record in records(part.ledger):
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
        for judgement in part.ledger.judgements():
            out.write(json.dumps({"judgement": judgement}, ensure_ascii=False) + "\n")
    return ExportSummary(sum(1 for _ in part.nodes()), sum(1 for _ in part.edges()))
