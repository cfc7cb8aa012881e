"""The vocabulary and the SHACL shapes of the graph in RDF, derived from the ontology.

A new kind of node or edge is a class or property here without a line of code; what the table below says of
schema.org, ORG and PROV-O is optional.
"""

from collections.abc import Iterable, Iterator, Mapping

from kg.graph.export.terms import (
    OA,
    ORG,
    OWL,
    PROV,
    RDF,
    RDFS,
    SCHEMA,
    SH,
    SKOS,
    XSD,
    A,
    Iri,
    Literal,
    Names,
    Term,
    Triple,
    number,
)
from kg.graph.ontology import CLAIM_KINDS, EDGE_KINDS, ENTITY_KINDS, NODE_KINDS, Certainty, EdgeKind

_CLASSES: Mapping[str, tuple[str, ...]] = {
    "Firm": (SCHEMA + "Organization", ORG + "Organization", PROV + "Agent"),
    "Organization": (SCHEMA + "Organization", ORG + "Organization", PROV + "Agent"),
    "Person": (SCHEMA + "Person", PROV + "Person"),
    "Place": (SCHEMA + "Place",),
    "Commodity": (SCHEMA + "Product",),
    "Vessel": (SCHEMA + "Vehicle",),
    "Article": (SCHEMA + "NewsArticle", PROV + "Entity"),
}
# Close, but not the same: these say more of the ends than the ontology does.
_PROPERTIES: Mapping[str, tuple[str, ...]] = {
    "OWNS": (SCHEMA + "owns",),
    "SUBSIDIARY_OF": (ORG + "subOrganizationOf",),
    "LEADS": (ORG + "headOf",),
    "LOCATED_IN": (SCHEMA + "location",),
    "EMPLOYED_BY": (SCHEMA + "worksFor",),
}

_OWN_CLASSES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "Claim": ("an edge of the graph: what several statements say alike", (RDF + "Statement", PROV + "Entity")),
    "Statement": ("what one sentence of one article says", (RDF + "Statement", OA + "Annotation", PROV + "Entity")),
    "Certainty": ("how sure a sentence is of its claim", ()),
    "Amount": ("a stated quantity", ()),
}
_OWN_PROPERTIES: Mapping[str, tuple[str, str]] = {
    "certainty": ("ObjectProperty", "how sure the text is"),
    "denied": ("ObjectProperty", "stands as the predicate of every claim that is denied"),
    "of": ("ObjectProperty", "of a denied claim: the property that is denied"),
    "partOf": ("ObjectProperty", "the claim that a statement makes"),
    "amount": ("ObjectProperty", "the amount that is stated"),
    "number": ("DatatypeProperty", "the number of an amount"),
    "unit": ("DatatypeProperty", "its unit: an ISO 4217 code, t, bbl, ..."),
    "since": ("DatatypeProperty", "start of the period, as a partial date"),
    "until": ("DatatypeProperty", "end of the period, as a partial date"),
    "when": ("DatatypeProperty", "the day, month or year of which the sentence speaks"),
    "saidBy": ("DatatypeProperty", "who says so, according to the text"),
    "confidence": ("DatatypeProperty", "probability (0..1) that the text says so"),
    "extractor": ("DatatypeProperty", "what read it"),
    "articleCount": ("DatatypeProperty", "in how many articles it stands"),
    "mentionCount": ("DatatypeProperty", "how often it is mentioned"),
    "originCount": ("DatatypeProperty", "how many independent newsrooms say so"),
    "iso2": ("DatatypeProperty", "ISO 3166-1 alpha-2 code of a country"),
    "iso3": ("DatatypeProperty", "ISO 3166-1 alpha-3 code of a country"),
}


def vocabulary(names: Names) -> Iterator[Triple]:
    """Classes, properties and values, with labels, ends, and what they are elsewhere."""
    yield Iri(names.vocabulary), A, Iri(OWL + "Ontology")
    yield (
        Iri(names.vocabulary),
        Iri(RDFS + "label"),
        Literal("Vocabulary of kg, a graph of what articles say", lang="en"),
    )
    for kind in NODE_KINDS:
        yield from _class(names, kind.name, kind.description, _CLASSES.get(kind.name, ()))
    for name, (description, parents) in _OWN_CLASSES.items():
        yield from _class(names, name, description, parents)
    for certainty in Certainty:
        it = names.term(certainty.value)
        yield it, A, names.term("Certainty")
        yield it, Iri(RDFS + "label"), Literal(certainty.value, lang="en")
    for edge in EDGE_KINDS:
        yield from _relation(names, edge)
    for name, (class_, description) in _OWN_PROPERTIES.items():
        yield names.term(name), A, Iri(OWL + class_)
        yield from _described(names, names.term(name), name, description)


def _class(names: Names, name: str, description: str, parents: Iterable[str]) -> Iterator[Triple]:
    it = names.term(name)
    yield it, A, Iri(OWL + "Class")
    yield from _described(names, it, name, description)
    for parent in parents:
        yield it, Iri(RDFS + "subClassOf"), Iri(parent)


def _relation(names: Names, edge: EdgeKind) -> Iterator[Triple]:
    it = names.property(edge)
    yield it, A, Iri(OWL + "ObjectProperty")
    if edge.symmetric:
        yield it, A, Iri(OWL + "SymmetricProperty")
    yield from _described(names, it, edge.phrase or edge.name.lower(), edge.description)
    for kind in sorted(edge.sources):
        yield it, Iri(SCHEMA + "domainIncludes"), names.term(kind)
    for kind in sorted(edge.targets):
        yield it, Iri(SCHEMA + "rangeIncludes"), names.term(kind)
    for other in _PROPERTIES.get(edge.name, ()):
        yield it, Iri(SKOS + "closeMatch"), Iri(other)


def _described(names: Names, it: Iri, label: str, description: str) -> Iterator[Triple]:
    yield it, Iri(RDFS + "label"), Literal(label, lang="en")
    yield it, Iri(RDFS + "comment"), Literal(description, lang="en")
    yield it, Iri(RDFS + "isDefinedBy"), Iri(names.vocabulary)


def shapes(names: Names) -> Iterator[Triple]:
    """SHACL shapes: what an export always satisfies. No blank nodes: lists have IRIs of their own."""
    for kind in ENTITY_KINDS:
        shape = _shape(names, kind.name)
        yield from _node_shape(shape, "targetClass", names.term(kind.name))
        yield from _property(names, shape, "label", RDFS + "label", datatype=XSD + "string", least=1, most=1)
        yield from _property(names, shape, "id", SCHEMA + "identifier", datatype=XSD + "string", least=1, most=1)
    for edge in CLAIM_KINDS:
        # Firm and Organization share their names, and which of the two a node is the fold decides.
        for side, target, kinds in (
            ("Sources", "targetSubjectsOf", edge.sources),
            ("Targets", "targetObjectsOf", edge.targets),
        ):
            shape = _shape(names, f"{names.property(edge).removeprefix(names.vocabulary)}{side}")
            yield from _node_shape(shape, target, names.property(edge))
            yield from _any_class(names, shape, _with_neighbours(kinds))
    for class_ in ("Claim", "Statement"):
        yield from _claim_shape(names, class_)
    yield from _evidence_shapes(names)


def _with_neighbours(kinds: frozenset[str]) -> list[str]:
    spaces = {kind.space for kind in NODE_KINDS if kind.name in kinds}
    return [kind.name for kind in NODE_KINDS if kind.space in spaces]


def _claim_shape(names: Names, class_: str) -> Iterator[Triple]:
    shape = _shape(names, class_)
    yield from _node_shape(shape, "targetClass", names.term(class_))
    for name in ("subject", "predicate", "object"):
        yield from _property(names, shape, name, RDF + name, least=1, most=1, iri=True)
    yield from _property(
        names, shape, "certainty", names.term("certainty"), least=1, most=1, one_of=[names.term(c) for c in Certainty]
    )
    for name in ("since", "until", "of"):
        yield from _property(names, shape, name, names.term(name), most=1)
    yield from _property(names, shape, "confidence", names.term("confidence"), datatype=XSD + "double", least=1, most=1)
    yield from _property(names, shape, "article", PROV + "wasDerivedFrom", least=1, class_=names.term("Article"))
    if class_ == "Statement":
        yield from _property(names, shape, "claim", names.term("partOf"), least=1, most=1, class_=names.term("Claim"))
        yield from _property(
            names, shape, "quote", OA + "hasTarget", least=1, most=1, class_=Iri(OA + "SpecificResource")
        )


def _evidence_shapes(names: Names) -> Iterator[Triple]:
    quote, position, words = (_shape(names, name) for name in ("Quote", "Position", "Words"))
    yield from _node_shape(quote, "targetClass", Iri(OA + "SpecificResource"))
    yield from _property(names, quote, "source", OA + "hasSource", least=1, most=1, class_=names.term("Article"))
    yield from _property(names, quote, "selectors", OA + "hasSelector", least=2, most=2)
    yield from _node_shape(position, "targetClass", Iri(OA + "TextPositionSelector"))
    for name in ("start", "end"):
        yield from _property(names, position, name, OA + name, datatype=XSD + "integer", least=1, most=1)
    yield from _node_shape(words, "targetClass", Iri(OA + "TextQuoteSelector"))
    yield from _property(names, words, "exact", OA + "exact", datatype=XSD + "string", least=1, most=1)


def _shape(names: Names, name: str) -> Iri:
    return names.term(f"{name[0].upper()}{name[1:]}Shape")


def _node_shape(shape: Iri, target: str, of: Iri) -> Iterator[Triple]:
    yield shape, A, Iri(SH + "NodeShape")
    yield shape, Iri(SH + target), of


def _property(
    names: Names,
    shape: Iri,
    name: str,
    path: str,
    *,
    least: int = 0,
    most: int | None = None,
    datatype: str | None = None,
    class_: Iri | None = None,
    iri: bool = False,
    one_of: Iterable[Iri] = (),
) -> Iterator[Triple]:
    it = Iri(f"{shape}-{name}")
    yield shape, Iri(SH + "property"), it
    yield it, A, Iri(SH + "PropertyShape")
    yield it, Iri(SH + "path"), Iri(path)
    yield it, Iri(SH + "minCount"), number(least)
    constraints: tuple[tuple[str, Term | None], ...] = (
        ("maxCount", None if most is None else number(most)),
        ("datatype", Iri(datatype) if datatype else None),
        ("class", class_),
        ("nodeKind", Iri(SH + "IRI") if iri else None),
    )
    for constraint, value in constraints:
        if value is not None:
            yield it, Iri(SH + constraint), value
    if choices := list(one_of):
        yield from _list(it, Iri(SH + "in"), choices)


def _any_class(names: Names, shape: Iri, kinds: list[str]) -> Iterator[Triple]:
    options = [Iri(f"{shape}-{kind}") for kind in kinds]
    for option, kind in zip(options, kinds, strict=True):
        yield option, A, Iri(SH + "NodeShape")
        yield option, Iri(SH + "class"), names.term(kind)
    yield from _list(shape, Iri(SH + "or"), options)


def _list(subject: Iri, predicate: Iri, items: list[Iri]) -> Iterator[Triple]:
    cells = [Iri(f"{subject}-{predicate.removeprefix(SH)}-{place}") for place in range(len(items))]
    yield subject, predicate, cells[0]
    for cell, item, rest in zip(cells, items, [*cells[1:], Iri(RDF + "nil")], strict=True):
        yield cell, Iri(RDF + "first"), item
        yield cell, Iri(RDF + "rest"), rest
