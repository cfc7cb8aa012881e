"""The graph as RDF statements: what is asserted as plain triples, every claim reified with its evidence.

In the default graph stand entities, asserted claims as triples of their own, and each edge as a `kg:Claim`.
In the named graph of each article (its IRI) stand the article, and its statements as `kg:Statement`: certainty,
period, amount, who says so, and the quote as a Web Annotation with a position and a quote selector. Alleged,
expected and denied claims are never triples of their own. Everything has an IRI; there are no blank nodes.

Models: RDF 1.1 reification; Web Annotation Data Model (W3C, 2017), section 4.2; PROV-O.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from kg.graph.export.part import Claimed, Part
from kg.graph.export.terms import (
    OA,
    PROV,
    RDF,
    RDFS,
    SCHEMA,
    SKOS,
    XSD,
    A,
    Iri,
    Literal,
    Names,
    Quad,
    Term,
    Triple,
    number,
    partial_date,
)
from kg.graph.model import Amount, Article, Edge, Node
from kg.graph.ontology import ARTICLE, DENIED_TYPE, MENTIONED_IN, Certainty, edge_kind, node_kind
from kg.graph.properties import relationship_type

_CONTEXT = 32  # characters before and after a quote that tell it from the same words elsewhere
_SUBJECT, _PREDICATE, _OBJECT = Iri(RDF + "subject"), Iri(RDF + "predicate"), Iri(RDF + "object")
_VALUE = Iri(RDF + "value")


def quads(part: Part, names: Names) -> Iterator[Quad]:
    """All statements of a part of the graph, one node, edge or article in memory at a time."""
    for node in part.nodes():
        if node.kind != ARTICLE.name:
            yield from _in(None, node_triples(node, names))
    for edge in part.edges():
        if edge.type == MENTIONED_IN.name:
            graph = names.thing(edge.target)
            yield names.thing(edge.source), names.property(MENTIONED_IN), graph, graph
        else:
            yield from _in(None, claim_triples(edge, names))
    for id_ in part.article_ids():
        article = part.ledger.article(id_)
        said = (statement_triples(claimed, article, names) for claimed in part.statements(id_) if claimed.edge)
        yield from _in(names.thing(id_), chain(article_triples(article, names), *said))


def _in(graph: Iri | None, triples: Iterable[Triple]) -> Iterator[Quad]:
    for subject, predicate, value in triples:
        yield subject, predicate, value, graph


def node_triples(node: Node, names: Names) -> Iterator[Triple]:
    """An entity: its class, its names, its codes and counts."""
    it = names.thing(node.id)
    yield it, A, names.term(node_kind(node.kind).name)
    yield it, Iri(RDFS + "label"), Literal(node.name)
    yield it, Iri(SCHEMA + "identifier"), Literal(node.id)
    for alias in node.aliases:
        yield it, Iri(SKOS + "altLabel"), Literal(alias)
    for key in ("iso2", "iso3"):
        if code := node.properties.get(key):
            yield it, names.term(key), Literal(str(code))
    for name, key in (("articleCount", "article_count"), ("mentionCount", "mention_count")):
        yield it, names.term(name), number(int(node.properties.get(key) or 0))


def claim_triples(edge: Edge, names: Names) -> Iterator[Triple]:
    """An edge as a claim that its statements are part of, and as a triple of its own if it is asserted."""
    it, source, target = names.thing(edge.id), names.thing(edge.source), names.thing(edge.target)
    if edge.certainty is Certainty.ASSERTED:
        yield source, names.property(edge_kind(edge.type)), target
    yield it, A, names.term("Claim")
    yield from _reified(it, source, target, relationship_type(edge), edge.type, edge.certainty, names)
    yield from _period(it, edge.since, edge.until, names)
    yield it, names.term("articleCount"), number(edge.article_count)
    yield it, names.term("originCount"), number(edge.origin_count)
    yield it, names.term("confidence"), number(round(edge.confidence, 4))
    for article in edge.articles:
        yield it, Iri(PROV + "wasDerivedFrom"), names.thing(article)


def article_triples(article: Article, names: Names) -> Iterator[Triple]:
    """An article: its headline, address, outlet, author, date and language."""
    it = names.thing(article.id)
    yield it, A, names.term(ARTICLE.name)
    name = article.name or article.source or article.id
    yield it, Iri(RDFS + "label"), Literal(name)
    yield it, Iri(SCHEMA + "headline"), Literal(name)
    yield it, Iri(SCHEMA + "identifier"), Literal(article.id)
    if article.url:
        yield it, Iri(SCHEMA + "url"), Literal(article.url, XSD + "anyURI")
    if article.published:
        yield it, Iri(SCHEMA + "datePublished"), partial_date(article.published)
    for property_, text in (
        ("publisher", article.outlet),
        ("author", article.author),
        ("inLanguage", article.lang),
    ):
        if text:
            yield it, Iri(SCHEMA + property_), Literal(text)


def statement_triples(claimed: Claimed, article: Article, names: Names) -> Iterator[Triple]:
    """One sentence's claim, as a part of its edge, with the words that bear it out."""
    said = claimed.statement
    it, quote = names.thing(f"statement:{claimed.id}"), names.thing(f"quote:{claimed.id}")
    yield it, A, names.term("Statement")
    yield it, A, Iri(OA + "Annotation")
    type_ = DENIED_TYPE if said.certainty is Certainty.DENIED else said.type
    ends = names.thing(claimed.source), names.thing(claimed.target)
    yield from _reified(it, *ends, type_, said.type, said.certainty, names)
    yield from _period(it, said.since, said.until, names)
    yield it, names.term("partOf"), names.thing(claimed.edge or "")
    yield it, names.term("confidence"), number(said.confidence)
    yield it, names.term("extractor"), Literal(said.extractor)
    yield it, Iri(PROV + "wasDerivedFrom"), names.thing(article.id)
    if said.when:
        yield it, names.term("when"), partial_date(said.when)
    if said.said_by:
        yield it, names.term("saidBy"), Literal(said.said_by)
    if said.amount:
        yield from _amount(it, names.thing(f"amount:{claimed.id}"), said.amount, names)
    yield it, Iri(OA + "hasTarget"), quote
    yield from _quote(quote, claimed, article, names)


def _reified(
    it: Iri, source: Iri, target: Iri, type_: str, of: str, certainty: Certainty, names: Names
) -> Iterator[Triple]:
    yield it, _SUBJECT, source
    yield it, _PREDICATE, names.relation(type_)
    yield it, _OBJECT, target
    if certainty is Certainty.DENIED:
        yield it, names.term("of"), names.property(edge_kind(of))
    yield it, names.term("certainty"), names.term(certainty.value)


def _period(it: Iri, since: str | None, until: str | None, names: Names) -> Iterator[Triple]:
    for name, text in (("since", since), ("until", until)):
        if text:
            yield it, names.term(name), partial_date(text)


def _amount(it: Iri, amount_iri: Iri, amount: Amount, names: Names) -> Iterator[Triple]:
    yield it, names.term("amount"), amount_iri
    yield amount_iri, A, names.term("Amount")
    yield amount_iri, _VALUE, Literal(amount.text)
    if amount.value is not None:
        yield amount_iri, names.term("number"), number(float(amount.value))
    if amount.unit:
        yield amount_iri, names.term("unit"), Literal(amount.unit)


def _quote(it: Iri, claimed: Claimed, article: Article, names: Names) -> Iterator[Triple]:
    evidence, text = claimed.statement.evidence, article.text
    position, words = names.thing(f"position:{claimed.id}"), names.thing(f"words:{claimed.id}")
    parts: tuple[tuple[Iri, str, Term], ...] = (
        (it, "hasSource", names.thing(article.id)),
        (it, "hasSelector", position),
        (it, "hasSelector", words),
        (position, "start", number(evidence.start)),
        (position, "end", number(evidence.end)),
        (words, "exact", Literal(evidence.text)),
        (words, "prefix", Literal(text[max(0, evidence.start - _CONTEXT) : evidence.start])),
        (words, "suffix", Literal(text[evidence.end : evidence.end + _CONTEXT])),
    )
    for thing, class_ in (
        (it, "SpecificResource"),
        (position, "TextPositionSelector"),
        (words, "TextQuoteSelector"),
    ):
        yield thing, A, Iri(OA + class_)
    for thing, property_, value in parts:
        yield thing, Iri(OA + property_), value
