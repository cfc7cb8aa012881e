"""What an export may be asked for, and what it tells when it is done."""

from dataclasses import dataclass

DEFAULT_BASE = "https://kg.example/"
"""Base of the IRIs in RDF unless another is given; `.example` belongs to nobody (RFC 2606)."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """The part of the graph that is wanted, and how it is to be written. Empty means everything.

    `kinds` are node kinds, `edges` relationship types (`DENIED` for denials), `certainty` values of
    Certainty. `around` is an entity's id, from which `hops` claims are followed. `since` and `until` are
    partial ISO dates. `collapse`, `yed` and `texts` concern drawings (GraphML, GEXF): parallel edges
    joined, yEd's own labels, article texts along so that the file can be imported again. `base` is the
    IRI under which RDF names things.
    """

    kinds: frozenset[str] = frozenset()
    edges: frozenset[str] = frozenset()
    certainty: frozenset[str] = frozenset()
    around: str | None = None
    hops: int = 1
    since: str | None = None
    until: str | None = None
    collapse: bool = False
    yed: bool = False
    texts: bool = True
    base: str = DEFAULT_BASE


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """How much was written."""

    nodes: int
    edges: int
