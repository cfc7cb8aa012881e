"""The one table of node and edge kinds. Everything else derives from it.

Endpoint checks in extraction, Neo4j labels, constraints and MERGE statements, the RDF vocabulary,
GraphML keys, the documentation page and the prompt of a language model all read these rows, so a
new kind is one row here (CONTRIBUTING shows the whole diff).
"""

from dataclasses import dataclass
from enum import StrEnum

from kg.graph.errors import OntologyError


class Certainty(StrEnum):
    """How sure a sentence is of its claim."""

    ASSERTED = "asserted"
    ALLEGED = "alleged"
    EXPECTED = "expected"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class NodeKind:
    """A kind of node. `space` is the prefix of its ids: kinds that share one share their names."""

    name: str
    space: str
    description: str


@dataclass(frozen=True, slots=True)
class EdgeKind:
    """A kind of edge, its allowed ends (names of node kinds), and whether it has a direction."""

    name: str
    sources: frozenset[str]
    targets: frozenset[str]
    description: str
    symmetric: bool = False
    phrase: str = ""  # reads "SOURCE phrase TARGET"

    def fits(self, source_kind: str, target_kind: str) -> bool:
        """Whether an edge of this kind may join these kinds of nodes."""
        return source_kind in self.sources and target_kind in self.targets


FIRM = NodeKind("Firm", "firm", "company, bank, brand that trades")
ORGANIZATION = NodeKind("Organization", "firm", "ministry, agency, party, armed group, international body")
PERSON = NodeKind("Person", "person", "a named human")
PLACE = NodeKind("Place", "place", "country, province, city, port; countries act as their governments")
COMMODITY = NodeKind("Commodity", "commodity", "a good that is traded: coal, crude oil, wheat, chips, weapons")
VESSEL = NodeKind("Vessel", "vessel", "a named ship")
ARTICLE = NodeKind("Article", "article", "where it was read")

ENTITY_KINDS: tuple[NodeKind, ...] = (FIRM, ORGANIZATION, PERSON, PLACE, COMMODITY, VESSEL)
NODE_KINDS: tuple[NodeKind, ...] = (*ENTITY_KINDS, ARTICLE)

_ACTOR = frozenset({"Firm", "Organization", "Person", "Place"})
_BODY = frozenset({"Firm", "Organization"})
_OFFICE = frozenset({"Firm", "Organization", "Place"})
_STATE = frozenset({"Place", "Organization"})
_PLACE = frozenset({"Place"})
_GOOD = frozenset({"Commodity"})
_PERSON = frozenset({"Person"})
_ALL = frozenset(kind.name for kind in ENTITY_KINDS)

MENTIONED_IN = EdgeKind("MENTIONED_IN", _ALL, frozenset({"Article"}), "stands in the article", phrase="mentioned in")

# A ban may name the good alone ("banned Russian gas"), so Commodity stands among the sanctioned.
CLAIM_KINDS: tuple[EdgeKind, ...] = (
    EdgeKind(
        "SANCTIONED_BY",
        _ALL,
        _STATE,
        "listed, blocked, embargoed, export-restricted by",
        phrase="sanctioned by",
    ),
    EdgeKind("TRADES_WITH", _ACTOR, _ACTOR, "trade between the two", symmetric=True, phrase="trades with"),
    EdgeKind("EXPORTS", _ACTOR, _GOOD, "sells or ships the good abroad", phrase="exports"),
    EdgeKind("IMPORTS", _ACTOR, _GOOD, "buys or receives the good", phrase="imports"),
    EdgeKind("SUPPLIES", _ACTOR, _ACTOR, "supplier to recipient", phrase="supplies"),
    EdgeKind("VISITED", _ACTOR, _PLACE, "travelled to, arrived in", phrase="visited"),
    EdgeKind("MET_WITH", _ACTOR, _ACTOR, "met, held talks with", symmetric=True, phrase="met with"),
    EdgeKind(
        "AGREED_WITH",
        _ACTOR,
        _ACTOR,
        "deal, contract, memorandum between",
        symmetric=True,
        phrase="agreed with",
    ),
    EdgeKind("INVESTED_IN", _ACTOR, _OFFICE, "stakes and money put in", phrase="invested in"),
    EdgeKind("OWNS", _ACTOR, _BODY | {"Vessel"}, "majority or full ownership", phrase="owns"),
    EdgeKind("SUBSIDIARY_OF", _BODY, _BODY, "child to parent; inverse of OWNS", phrase="subsidiary of"),
    EdgeKind("LEADS", _PERSON, _OFFICE, "head, chair, minister, board seat", phrase="leads"),
    EdgeKind("EMPLOYED_BY", _PERSON, _OFFICE, "spokesman, analyst, ambassador", phrase="employed by"),
    EdgeKind("LOCATED_IN", _BODY | {"Vessel", "Place"}, _PLACE, "where the text places it", phrase="located in"),
    EdgeKind("ACCUSED_BY", _ACTOR | {"Vessel"}, _ACTOR, "accused to accuser", phrase="accused by"),
    EdgeKind(
        "ARRESTED_BY",
        frozenset({"Person", "Vessel"}),
        _STATE,
        "arrested, detained or seized by",
        phrase="arrested by",
    ),
)
EDGE_KINDS: tuple[EdgeKind, ...] = (*CLAIM_KINDS, MENTIONED_IN)

DENIED_TYPE = "DENIED"
"""Relationship type of a denied claim in every projection; its property `of` names the kind denied."""

_NODES = {kind.name: kind for kind in NODE_KINDS}
_EDGES = {kind.name: kind for kind in EDGE_KINDS}


def node_kind(name: str) -> NodeKind:
    """The node kind of that name. Raises OntologyError for any other."""
    try:
        return _NODES[name]
    except KeyError:
        raise OntologyError(f"no node kind {name!r}; there are {', '.join(_NODES)}") from None


def edge_kind(name: str) -> EdgeKind:
    """The edge kind of that name. Raises OntologyError for any other."""
    try:
        return _EDGES[name]
    except KeyError:
        raise OntologyError(f"no edge kind {name!r}; there are {', '.join(_EDGES)}") from None
