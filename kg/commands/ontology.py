"""The ontology as text, JSON and a page of documentation, all from the one table."""

from collections.abc import Collection
from typing import Any

from kg.commands import render
from kg.graph.ontology import CLAIM_KINDS, DENIED_TYPE, EDGE_KINDS, ENTITY_KINDS, NODE_KINDS, Certainty
from kg.graph.properties import EDGE_PROPERTIES, ENTITY_LABEL, NODE_PROPERTIES

_CERTAINTIES = {
    Certainty.ASSERTED: "the sentence says it is so",
    Certainty.ALLEGED: "accused, reportedly, believed",
    Certainty.EXPECTED: "plans, will, may, likely",
    Certainty.DENIED: f"said not to be so; an edge of type {DENIED_TYPE} in every projection",
}


def as_json() -> dict[str, Any]:
    """The ontology as plain data."""
    return {
        "nodes": [{"kind": kind.name, "id_prefix": kind.space, "description": kind.description} for kind in NODE_KINDS],
        "edges": [
            {
                "type": kind.name,
                "sources": _ordered(kind.sources),
                "targets": _ordered(kind.targets),
                "symmetric": kind.symmetric,
                "description": kind.description,
            }
            for kind in EDGE_KINDS
        ],
        "denied_type": DENIED_TYPE,
        "certainties": {item.value: text for item, text in _CERTAINTIES.items()},
        "node_properties": dict(NODE_PROPERTIES),
        "edge_properties": dict(EDGE_PROPERTIES),
    }


def as_text() -> str:
    """The ontology as tables for the terminal."""
    nodes = [(kind.name, kind.description) for kind in NODE_KINDS]
    edges = [(kind.name, _ends(kind.sources, kind.targets, kind.symmetric), kind.description) for kind in EDGE_KINDS]
    tables = (
        render.table(("node", "is"), nodes),
        render.table(("edge", "from → to", "means"), edges),
        render.table(("certainty", "means"), list(_CERTAINTIES.items())),
    )
    return "\n".join(tables)


def as_markdown() -> str:
    """The page `docs/ontology.md`."""
    parts = [
        "# The ontology",
        "Generated from `graph/ontology.py` and `graph/properties.py` by `make docs`; do not edit.",
        "## Kinds of nodes",
        f"Every node but an article also has the label `{ENTITY_LABEL}`.",
        _rows(("kind", "id", "is"), [(f"`{k.name}`", f"`{k.space}:…`", k.description) for k in NODE_KINDS]),
        "## Kinds of edges",
        _rows(
            ("type", "from → to", "means"),
            [(f"`{k.name}`", _ends(k.sources, k.targets, k.symmetric), k.description) for k in EDGE_KINDS],
        ),
        f"A denied claim of any of the {len(CLAIM_KINDS)} kinds is an edge of type `{DENIED_TYPE}`, and its "
        "property `of` names the kind.",
        "## Certainty",
        _rows(("certainty", "means"), [(f"`{item.value}`", text) for item, text in _CERTAINTIES.items()]),
        "## Properties of nodes",
        _rows(("property", "is"), [(f"`{name}`", text) for name, text in NODE_PROPERTIES.items()]),
        "## Properties of edges",
        _rows(("property", "is"), [(f"`{name}`", text) for name, text in EDGE_PROPERTIES.items()]),
    ]
    return "\n\n".join(parts) + "\n"


def _ordered(kinds: Collection[str]) -> list[str]:
    return [kind.name for kind in NODE_KINDS if kind.name in kinds]


def _ends(sources: Collection[str], targets: Collection[str], symmetric: bool) -> str:
    return f"{_listed(sources)} {'↔' if symmetric else '→'} {_listed(targets)}"


def _listed(kinds: Collection[str]) -> str:
    return "any" if len(kinds) == len(ENTITY_KINDS) else ", ".join(_ordered(kinds))


def _rows(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
