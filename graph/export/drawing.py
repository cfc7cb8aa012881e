"""Nodes and edges as programs that draw graphs want them: a label, a kind, a weight, and flat values.

Drawing programs have no lists: a list is a readable text under its own name, and JSON under `<name>_json`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from kg.graph.export.xml_text import json_text
from kg.graph.model import Amount, Edge, Node
from kg.graph.ontology import Certainty
from kg.graph.properties import Property, edge_properties, node_properties, relationship_type

Type = Literal["integer", "double", "string"]
Value = str | int | float

SEPARATOR = "; "
_SEPARATORS = {"quotes": "\n"}

_TEXTS, _COUNTS = ("label", "kind"), ("article_count", "mention_count")
_INTEGER: Type = "integer"
_NODE_LISTS = ("aliases",)
_EDGE_LISTS = (
    "quotes", "quote_articles", "quote_starts", "quote_dates", "quote_outlets", "articles",
    "amounts", "amount_values", "amount_units", "said_by", "extractors",
)  # fmt: skip


def _types(texts: Iterable[str], lists: Iterable[str], **others: Type) -> dict[str, Type]:
    both = (name for one in lists for name in (one, f"{one}_json"))
    return {**dict.fromkeys((*_TEXTS, *texts, *both), "string"), **others}


NODE_TYPES: Mapping[str, Type] = _types(
    ("name", "iso2", "iso3", "url", "outlet", "published", "lang"),
    _NODE_LISTS,
    **dict.fromkeys(_COUNTS, _INTEGER),
)
EDGE_TYPES: Mapping[str, Type] = _types(
    ("of", "certainty", "since", "until"),
    _EDGE_LISTS,
    **dict.fromkeys((*_COUNTS, "origin_count", "edge_count"), _INTEGER),
    weight="double",
    confidence="double",
)
"""The values of nodes and of edges, with their types. None is a name that Gephi, yEd or Cytoscape keep."""


@dataclass(frozen=True, slots=True)
class DrawnNode:
    """A node to be drawn."""

    id: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class DrawnEdge:
    """An edge to be drawn: one of the graph's, or all that run from one node to another."""

    id: str
    source: str
    target: str
    weight: float
    values: Mapping[str, Value]
    edge: Edge


def draw_node(node: Node) -> DrawnNode:
    """The node; its label is its name."""
    flat = node_properties(node)
    del flat["id"]
    return DrawnNode(node.id, {"label": node.name, "kind": node.kind, **_flat(flat)})


def draw_edge(edge: Edge) -> DrawnEdge:
    """The edge; its weight is the number of newsrooms behind it. A denial is of the kind DENIED."""
    return _drawn(edge, relationship_type(edge), float(max(1, edge.origin_count)), {})


def draw_edges(edges: Iterable[Edge], *, collapse: bool) -> Iterator[DrawnEdge]:
    """The edges one by one or, collapsed, those from one node to another as one.

    They come by source. A collapsed edge has the kinds and certainties of all, the longest period, the sum of
    the weights but for denials, and at least as many origins as the best of them. `edge_count` says how many.
    """
    if not collapse:
        yield from map(draw_edge, edges)
        return
    by_source: Callable[[Edge], str] = lambda edge: edge.source  # noqa: E731
    for _, group in groupby(edges, by_source):
        pairs: dict[str, list[Edge]] = {}
        for edge in group:
            pairs.setdefault(edge.target, []).append(edge)
        yield from map(_joined, pairs.values())


def _joined(edges: list[Edge]) -> DrawnEdge:
    if len(edges) == 1:
        drawn = draw_edge(edges[0])
        return replace(drawn, values={**drawn.values, "edge_count": 1})
    first = edges[0]
    quotes = sorted(
        {quote for edge in edges for quote in edge.quotes},
        key=lambda q: (q.published or "9999", q.article, q.start, q.end, q.statement),
    )
    one = replace(
        first,
        quotes=tuple(quotes),
        since=min((edge.since for edge in edges if edge.since), default=None),
        until=max((edge.until for edge in edges if edge.until), default=None),
        articles=tuple(dict.fromkeys(article for edge in edges for article in edge.articles)),
        origin_count=max(edge.origin_count for edge in edges),
        confidence=max(edge.confidence for edge in edges),
        amounts=_united(edges),
        said_by=tuple(sorted({name for edge in edges for name in edge.said_by})),
        extractors=tuple(sorted({name for edge in edges for name in edge.extractors})),
    )
    own: dict[str, Value] = {
        "certainty": _listed(edge.certainty.value for edge in edges),
        "edge_count": len(edges),
    }
    if denied := [edge.type for edge in edges if edge.certainty is Certainty.DENIED]:
        own["of"] = _listed(denied)
    weight = sum(draw_edge(edge).weight for edge in edges if edge.certainty is not Certainty.DENIED)
    return _drawn(one, _listed(map(relationship_type, edges)), max(1.0, weight), own)


def _united(edges: Iterable[Edge]) -> tuple[Amount, ...]:
    return tuple({amount.text: amount for edge in edges for amount in edge.amounts}.values())


def _listed(names: Iterable[str]) -> str:
    return SEPARATOR.join(dict.fromkeys(names))


def _drawn(edge: Edge, kind: str, weight: float, own: Mapping[str, Value]) -> DrawnEdge:
    flat = edge_properties(edge)
    del flat["id"]
    values = {"label": kind, "kind": kind, "weight": weight, **_flat(flat), **own}
    return DrawnEdge(edge.id, edge.source, edge.target, weight, values, edge)


def _flat(properties: Mapping[str, Property]) -> dict[str, Value]:
    flat: dict[str, Value] = {}
    for name, value in properties.items():
        if isinstance(value, list):
            flat[name] = _SEPARATORS.get(name, SEPARATOR).join(map(str, value))
            flat[f"{name}_json"] = json_text(value)
        else:
            flat[name] = value
    return flat
