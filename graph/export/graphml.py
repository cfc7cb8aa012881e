"""GraphML as a stream, as Gephi, yEd, Cytoscape, networkx and igraph read it.

Every node and edge has `label` and `kind`, every edge a double `weight` (how many newsrooms stand behind it).
Lists are JSON texts, because GraphML has no lists; quotes also stand readable in `evidence`. Attribute names
are the graph's own but for `id`, which is the XML id. Characters that XML 1.0 cannot hold become U+FFFD.

Format: Brandes et al., "GraphML Progress Report" (2002), http://graphml.graphdrawing.org.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kg.graph.export import ExportOptions, ExportSummary
from kg.graph.model import Edge, Node
from kg.graph.projection import Projection
from kg.graph.properties import Property, edge_properties, node_properties, relationship_type

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES = _ESCAPES | str.maketrans({"\n": "&#10;", "\t": "&#9;"})

Type = Literal["boolean", "int", "double", "string"]


@dataclass(frozen=True, slots=True)
class Key:
    """A declared attribute. Key ids are unique over nodes and edges, as the format asks."""

    domain: Literal["node", "edge"]
    name: str
    type: Type = "string"

    @property
    def id(self) -> str:
        """`n_` or `e_` and the name."""
        return f"{self.domain[0]}_{self.name}"


_NODE_TYPES: Mapping[str, Type] = {
    "label": "string", "kind": "string", "name": "string", "aliases": "string", "article_count": "int",
    "mention_count": "int", "iso2": "string", "iso3": "string", "url": "string", "outlet": "string",
    "published": "string", "lang": "string",
}  # fmt: skip
_EDGE_TYPES: Mapping[str, Type] = {
    "label": "string", "kind": "string", "weight": "double", "of": "string", "certainty": "string",
    "since": "string", "until": "string", "evidence": "string", "quotes": "string",
    "quote_articles": "string", "quote_starts": "string", "quote_dates": "string", "quote_outlets": "string",
    "articles": "string", "article_count": "int", "origin_count": "int", "confidence": "double",
    "amounts": "string", "amount_values": "string", "amount_units": "string", "said_by": "string",
    "extractors": "string", "mention_count": "int",
}  # fmt: skip
NODE_KEYS: Mapping[str, Key] = {name: Key("node", name, type_) for name, type_ in _NODE_TYPES.items()}
EDGE_KEYS: Mapping[str, Key] = {name: Key("edge", name, type_) for name, type_ in _EDGE_TYPES.items()}


def write(projection: Projection, path: Path, options: ExportOptions) -> ExportSummary:
    """Write the graph; one node or edge is in memory at a time."""
    nodes = edges = 0
    with path.open("w", encoding="utf8", newline="\n") as out:
        out.write(_HEAD)
        out.writelines(_declarations())
        out.write('  <graph id="kg" edgedefault="directed">\n')
        for node in projection.nodes():
            out.write(node_element(node))
            nodes += 1
        for edge in projection.edges():
            out.write(edge_element(edge))
            edges += 1
        out.write("  </graph>\n</graphml>\n")
    return ExportSummary(nodes, edges)


def _declarations() -> Iterator[str]:
    for key in (*NODE_KEYS.values(), *EDGE_KEYS.values()):
        yield f'  <key id="{key.id}" for="{key.domain}" attr.name="{key.name}" attr.type="{key.type}"/>\n'


def node_element(node: Node) -> str:
    """A node as its XML element."""
    values = node_properties(node)
    id_ = values.pop("id")
    shown: dict[str, Property] = {"label": node.name, "kind": node.kind, **values}
    return f'    <node id="{_attribute(str(id_))}">\n{_data(shown, NODE_KEYS)}    </node>\n'


def edge_element(edge: Edge) -> str:
    """An edge as its XML element. A denied claim has the kind and label DENIED, and `of` what is denied."""
    values = edge_properties(edge)
    id_ = values.pop("id")
    kind = relationship_type(edge)
    shown: dict[str, Property] = {
        "label": kind,
        "kind": kind,
        "weight": float(max(1, edge.origin_count)),
        "evidence": "\n".join(quote.text for quote in edge.quotes),
        **values,
    }
    ends = f'source="{_attribute(edge.source)}" target="{_attribute(edge.target)}"'
    return f'    <edge id="{_attribute(str(id_))}" {ends}>\n{_data(shown, EDGE_KEYS)}    </edge>\n'


def _data(values: Mapping[str, Property], keys: Mapping[str, Key]) -> str:
    return "".join(
        f'      <data key="{keys[name].id}">{_text(_written(value))}</data>\n' for name, value in values.items()
    )


def _written(value: Property) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)


def _text(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text).translate(_ESCAPES)


def _attribute(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text).translate(_ATTRIBUTE_ESCAPES)
