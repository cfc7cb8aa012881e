"""RDF terms and triples as plain values, and the names of this graph's vocabulary. Knows no library."""

import re
from dataclasses import dataclass
from urllib.parse import quote as percent_encoded

from kg.graph.ontology import DENIED_TYPE, EdgeKind, edge_kind

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
SCHEMA = "https://schema.org/"
ORG = "http://www.w3.org/ns/org#"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
SH = "http://www.w3.org/ns/shacl#"

PREFIXES = {
    "rdf": RDF, "rdfs": RDFS, "owl": OWL, "xsd": XSD, "skos": SKOS, "schema": SCHEMA, "org": ORG,
    "prov": PROV, "oa": OA, "sh": SH,
}  # fmt: skip


class Iri(str):
    """An IRI."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, with the IRI of its datatype and its language where they have one."""

    text: str
    datatype: str | None = None
    lang: str | None = None


Term = Iri | Literal
Triple = tuple[Iri, Iri, Term]
Quad = tuple[Iri, Iri, Term, Iri | None]
"""A triple and the graph that it stands in; None is the default graph."""

A = Iri(RDF + "type")

_DATES = (
    (re.compile(r"\d{4}"), "gYear"),
    (re.compile(r"\d{4}-\d{2}"), "gYearMonth"),
    (re.compile(r"\d{4}-\d{2}-\d{2}"), "date"),
)


def number(value: int | float) -> Literal:
    """A number as xsd:integer or xsd:double."""
    return Literal(repr(value), XSD + ("integer" if isinstance(value, int) else "double"))


def partial_date(text: str) -> Literal:
    """A partial date as xsd:gYear, xsd:gYearMonth or xsd:date; anything else as a plain text."""
    kind = next((kind for pattern, kind in _DATES if pattern.fullmatch(text)), None)
    return Literal(text, XSD + kind) if kind else Literal(text)


@dataclass(frozen=True, slots=True)
class Names:
    """The IRIs under one base: `<base>ns#` is the vocabulary, `<base>id/` what the graph speaks of."""

    base: str

    @property
    def vocabulary(self) -> str:
        """The namespace of classes and properties."""
        return f"{self.base}ns#"

    def term(self, name: str) -> Iri:
        """A class, property or value of the vocabulary."""
        return Iri(self.vocabulary + name)

    def thing(self, id_: str) -> Iri:
        """A node, edge or statement; whatever an IRI cannot hold is percent-encoded."""
        return Iri(f"{self.base}id/{percent_encoded(id_, safe=':-._~')}")

    def property(self, kind: EdgeKind) -> Iri:
        """The property of a kind of edge: `kg:tradesWith` of TRADES_WITH."""
        return self.term(_camel(kind.name))

    def relation(self, type_: str) -> Iri:
        """The property of a relationship type, DENIED among them."""
        return self.term("denied") if type_ == DENIED_TYPE else self.property(edge_kind(type_))


def _camel(name: str) -> str:
    first, *rest = name.lower().split("_")
    return first + "".join(word.capitalize() for word in rest)
