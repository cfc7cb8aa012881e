"""Nodes and edges as flat maps of properties: the one form that every store and file is written from.

Values are primitives or lists of one kind of primitive, never None, so that Neo4j takes them as they are.
What is unknown is left out. `quotes`, `quote_articles`, `quote_starts`, `quote_dates` and `quote_outlets`
run side by side.
"""

import json
from collections.abc import Mapping

from kg.graph.ids import digest
from kg.graph.model import Amount, Edge, Node
from kg.graph.ontology import ARTICLE, DENIED_TYPE, Certainty, edge_kind, node_kind

Property = str | int | float | bool | list[str] | list[int] | list[float]

ENTITY_LABEL = "Entity"
"""The label that every node but an article has besides that of its kind."""

NODE_PROPERTIES: Mapping[str, str] = {
    "id": "stable, readable id",
    "name": "name, or an article's headline",
    "aliases": "other names and forms found in texts",
    "article_count": "articles that mention it",
    "mention_count": "mentions in all of them",
    "iso2": "ISO 3166-1 alpha-2 code of a country",
    "iso3": "ISO 3166-1 alpha-3 code of a country",
    "url": "where the article was read",
    "outlet": "who published the article",
    "published": "when, as a partial ISO date",
    "lang": "language of the article",
}
EDGE_PROPERTIES: Mapping[str, str] = {
    "id": "hash of source, type, target, period and certainty",
    "of": "on DENIED: the type of the claim that is denied",
    "certainty": "asserted, alleged, expected or denied",
    "since": "start of the period, as a partial ISO date",
    "until": "end of the period, as a partial ISO date",
    "quotes": "the sentences it was read from, by date",
    "quote_articles": "for each quote, the id of its article",
    "quote_starts": "for each quote, its character offset in the article's text",
    "quote_dates": "for each quote, the date of its article, or an empty string",
    "quote_outlets": "for each quote, the outlet of its article, or an empty string",
    "articles": "ids of the articles that claim it",
    "article_count": "how many these are",
    "origin_count": "independent newsrooms among them",
    "confidence": "highest probability (0..1) that the text says so",
    "amounts": "amounts as the texts state them; those without a number come last",
    "amount_values": "the numbers of the first amounts",
    "amount_units": "their units (ISO 4217 code, t, bbl, ...), or an empty string",
    "said_by": "who says so, according to the texts",
    "extractors": "what read it",
    "mention_count": "on MENTIONED_IN: mentions in the article",
}


def node_labels(node: Node) -> tuple[str, ...]:
    """The labels of a node, `Entity` first. Raises OntologyError for a kind that is not in the table."""
    kind = node_kind(node.kind)
    return (kind.name,) if kind is ARTICLE else (ENTITY_LABEL, kind.name)


def relationship_type(edge: Edge) -> str:
    """The relationship type of an edge: its kind, or DENIED. Raises OntologyError for an unknown kind."""
    kind = edge_kind(edge.type)
    return DENIED_TYPE if edge.certainty is Certainty.DENIED else kind.name


def node_properties(node: Node) -> dict[str, Property]:
    """The flat map of a node."""
    known = {key: value for key, value in node.properties.items() if value is not None}
    return {"id": node.id, "name": node.name, "aliases": list(node.aliases), **known}


def edge_properties(edge: Edge) -> dict[str, Property]:
    """The flat map of an edge."""
    flat: dict[str, Property | None] = {
        "id": edge.id,
        "of": edge.type if edge.certainty is Certainty.DENIED else None,
        "certainty": edge.certainty.value,
        "since": edge.since,
        "until": edge.until,
        "quotes": [quote.text for quote in edge.quotes],
        "quote_articles": [quote.article for quote in edge.quotes],
        "quote_starts": [quote.start for quote in edge.quotes],
        "quote_dates": [quote.published or "" for quote in edge.quotes],
        "quote_outlets": [quote.outlet or "" for quote in edge.quotes],
        "articles": list(edge.articles),
        "article_count": edge.article_count,
        "origin_count": edge.origin_count,
        "confidence": round(edge.confidence, 4),
        **amount_properties(edge.amounts),
        "said_by": list(edge.said_by) or None,
        "extractors": list(edge.extractors) or None,
        "mention_count": edge.mention_count,
    }
    return {key: value for key, value in flat.items() if value is not None}


def amount_properties(amounts: tuple[Amount, ...]) -> dict[str, Property]:
    """Amounts as side-by-side lists; empty without amounts."""
    # A list in Neo4j holds no null: amounts without a number stand last and have no value.
    ordered = sorted(amounts, key=lambda amount: (amount.value is None, amount.text))
    valued = [(amount.value, amount.unit or "") for amount in ordered if amount.value is not None]
    if not ordered:
        return {}
    flat: dict[str, Property] = {"amounts": [amount.text for amount in ordered]}
    if valued:
        flat |= {"amount_values": [v for v, _ in valued], "amount_units": [unit for _, unit in valued]}
    return flat


def fingerprint(properties: Mapping[str, Property], *labels: str) -> str:
    """A hash of a flat map and its labels or type: equal fingerprints mean that there is nothing to write."""
    return digest(canonical_json(properties), *labels)


def canonical_json(value: object) -> str:
    """JSON that is the same for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
