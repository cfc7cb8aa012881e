"""GEXF 1.3 as a stream, with kinds and time, for Gephi and its timeline.

An edge stands as long as its period says (`since` and `until` widened to whole days) and without a period
always; an article stands from the day on which it was published. All edges are directed, since networkx takes
no others beside them.

Format: https://gexf.net/schema.html, version 1.3.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.graph.export.drawing import (
    EDGE_TYPES,
    NODE_TYPES,
    DrawnEdge,
    DrawnNode,
    Type,
    Value,
    draw_edges,
    draw_node,
)
from kg.graph.export.options import ExportOptions, ExportSummary
from kg.graph.export.part import Part
from kg.graph.export.xml_text import attribute
from kg.graph.partial_dates import first_day, last_day

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">
  <meta><creator>kg</creator></meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
"""
_OWN = ("label", "weight")  # these are attributes of the elements themselves


def write(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write the part; one node or edge is in memory at a time."""
    nodes = edges = 0
    with path.open("w", encoding="utf8", newline="\n") as out:
        out.write(_HEAD)
        out.writelines(_declarations("node", NODE_TYPES))
        out.writelines(_declarations("edge", EDGE_TYPES))
        out.write("    <nodes>\n")
        for node in part.nodes():
            out.write(node_element(draw_node(node)))
            nodes += 1
        out.write("    </nodes>\n    <edges>\n")
        for edge in draw_edges(part.edges(), collapse=options.collapse):
            out.write(edge_element(edge))
            edges += 1
        out.write("    </edges>\n  </graph>\n</gexf>\n")
    return ExportSummary(nodes, edges)


def _declarations(of: str, types: Mapping[str, Type]) -> Iterator[str]:
    yield f'    <attributes class="{of}" mode="static">\n'
    for name, type_ in types.items():
        if name not in _OWN:
            yield f'      <attribute id="{name}" title="{name}" type="{type_}"/>\n'
    yield "    </attributes>\n"


def node_element(node: DrawnNode) -> str:
    """A node as its XML element."""
    names = f'id="{attribute(node.id)}" label="{attribute(str(node.values["label"]))}"'
    spell = _spell(_text(node.values.get("published")), None)
    return f"      <node {names}>\n{_values(node.values)}{spell}      </node>\n"


def edge_element(edge: DrawnEdge) -> str:
    """An edge as its XML element."""
    kind = attribute(str(edge.values["kind"]))
    names = (
        f'id="{attribute(edge.id)}" source="{attribute(edge.source)}" target="{attribute(edge.target)}" '
        f'kind="{kind}" label="{kind}" weight="{edge.weight!r}"'
    )
    spell = _spell(edge.edge.since, edge.edge.until)
    return f"      <edge {names}>\n{_values(edge.values)}{spell}      </edge>\n"


def _values(values: Mapping[str, Value]) -> str:
    rows = (
        f'          <attvalue for="{name}" value="{attribute(str(value))}"/>\n'
        for name, value in values.items()
        if name not in _OWN
    )
    return f"        <attvalues>\n{''.join(rows)}        </attvalues>\n"


def _spell(since: str | None, until: str | None) -> str:
    bounds = (("start", first_day(since)), ("end", last_day(until)))
    written = "".join(f' {name}="{day.isoformat()}"' for name, day in bounds if day)
    return f"        <spells><spell{written}/></spells>\n" if written else ""


def _text(value: Value | None) -> str | None:
    return value if isinstance(value, str) else None
