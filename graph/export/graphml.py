"""GraphML as a stream, as Gephi, yEd, Cytoscape, networkx and igraph read it.

Every node and edge has `label` and `kind`, every edge a double `weight` (see `kg.graph.export.drawing`).
Attribute names are the graph's own but for `id`, which is the XML id. Of the whole graph, each article
carries its text and statements as JSON (`record`), the graph's description its judgements, so that `kg import` brings
it back; without texts or in part it is for other programs only.

Format: Brandes et al., "GraphML Progress Report" (2002), http://graphml.graphdrawing.org; labels for yEd:
yWorks, http://www.yworks.com/xml/graphml.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kg.graph.export.drawing import (
    EDGE_TYPES,
    NODE_TYPES,
    DrawnEdge,
    DrawnNode,
    Value,
    draw_edges,
    draw_node,
)
from kg.graph.export.options import ExportOptions, ExportSummary
from kg.graph.export.part import Part
from kg.graph.export.xml_text import attribute, content, json_text
from kg.graph.ontology import ARTICLE
from kg.graph.record import extractors, record

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_YED_NAMESPACE = "http://www.yworks.com/xml/graphml"
_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="{_NAMESPACE}"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         {{extension}}xsi:schemaLocation="{_NAMESPACE} {_NAMESPACE}/1.0/graphml.xsd">
"""
RECORD_KEY = "n_record"
_YED_NODE, _YED_EDGE = "d_nodegraphics", "d_edgegraphics"
# The widest name that yEd's default font fits into a box of the default height, in its own units.
_YED_UNITS_A_CHARACTER, _YED_MARGIN = 7.0, 20.0


@dataclass(frozen=True, slots=True)
class Key:
    """A declared attribute. Key ids are unique over nodes and edges, as the format asks."""

    domain: Literal["node", "edge"]
    name: str
    type: Literal["int", "double", "string"]

    @property
    def id(self) -> str:
        """`n_` or `e_` and the name."""
        return f"{self.domain[0]}_{self.name}"


def _keys(domain: Literal["node", "edge"], types: Mapping[str, str]) -> dict[str, Key]:
    written: Mapping[str, Literal["int", "double", "string"]] = {"integer": "int", "double": "double"}
    return {name: Key(domain, name, written.get(type_, "string")) for name, type_ in types.items()}


NODE_KEYS: Mapping[str, Key] = _keys("node", NODE_TYPES)
EDGE_KEYS: Mapping[str, Key] = _keys("edge", EDGE_TYPES)
_OPENINGS = {
    domain: {name: f'      <data key="{key.id}">' for name, key in keys.items()}
    for domain, keys in (("node", NODE_KEYS), ("edge", EDGE_KEYS))
}


def write(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write the part; one node or edge is in memory at a time."""
    nodes = edges = 0
    importable = options.texts and part.whole
    with path.open("w", encoding="utf8", newline="\n") as out:
        out.write(head(options, importable=importable))
        if importable and (judgements := [list(row) for row in part.ledger.judgements()]):
            out.write(f"    <desc>{content(json_text({'judgements': judgements}))}</desc>\n")
        read_by = extractors(part.ledger) if importable else {}
        for node in part.nodes():
            more = ""
            if node.kind == ARTICLE.name and importable:
                text = json_text(record(part.ledger, part.ledger.article(node.id), read_by[node.id]))
                more = f'      <data key="{RECORD_KEY}">{content(text)}</data>\n'
            out.write(node_element(draw_node(node), more, yed=options.yed))
            nodes += 1
        for edge in draw_edges(part.edges(), collapse=options.collapse):
            out.write(edge_element(edge, yed=options.yed))
            edges += 1
        out.write(FOOT)
    return ExportSummary(nodes, edges)


FOOT = "  </graph>\n</graphml>\n"


def head(options: ExportOptions, *, importable: bool) -> str:
    """All that comes before the first node."""
    extension = f'xmlns:y="{_YED_NAMESPACE}"\n         ' if options.yed else ""
    opening = '  <graph id="kg" edgedefault="directed">\n'
    return _HEAD.format(extension=extension) + "".join(_declarations(options, importable)) + opening


def _declarations(options: ExportOptions, importable: bool) -> Iterator[str]:
    for key in (*NODE_KEYS.values(), *EDGE_KEYS.values()):
        yield f'  <key id="{key.id}" for="{key.domain}" attr.name="{key.name}" attr.type="{key.type}"/>\n'
    if importable:
        yield f'  <key id="{RECORD_KEY}" for="node" attr.name="record" attr.type="string"/>\n'
    if options.yed:
        yield f'  <key id="{_YED_NODE}" for="node" yfiles.type="nodegraphics"/>\n'
        yield f'  <key id="{_YED_EDGE}" for="edge" yfiles.type="edgegraphics"/>\n'


def node_element(node: DrawnNode, more: str = "", *, yed: bool = False) -> str:
    """A node as its XML element, with `more` data elements in it."""
    if yed:
        label = str(node.values["label"])
        width = _YED_MARGIN + _YED_UNITS_A_CHARACTER * len(label)
        more += (
            f'      <data key="{_YED_NODE}"><y:ShapeNode><y:Geometry height="30.0" width="{width}"/>'
            f"<y:NodeLabel>{content(label)}</y:NodeLabel></y:ShapeNode></data>\n"
        )
    return f'    <node id="{attribute(node.id)}">\n{_data(node.values, "node")}{more}    </node>\n'


def edge_element(edge: DrawnEdge, *, yed: bool = False) -> str:
    """An edge as its XML element."""
    more = ""
    if yed:
        more = (
            f'      <data key="{_YED_EDGE}"><y:PolyLineEdge><y:Arrows source="none" target="standard"/>'
            f"<y:EdgeLabel>{content(str(edge.values['label']))}</y:EdgeLabel></y:PolyLineEdge></data>\n"
        )
    ends = f'source="{attribute(edge.source)}" target="{attribute(edge.target)}"'
    return f'    <edge id="{attribute(edge.id)}" {ends}>\n{_data(edge.values, "edge")}{more}    </edge>\n'


def _data(values: Mapping[str, Value], domain: str) -> str:
    openings = _OPENINGS[domain]
    return "".join(
        [
            f"{openings[name]}{content(value) if isinstance(value, str) else repr(value)}</data>\n"
            for name, value in values.items()
        ]
    )
