"""The Cypher that writes the graph, built from the ontology and from nothing else.

Labels and relationship types cannot be parameters, so there is one statement for each kind; everything that
comes from articles or from a user is a parameter.
"""

from functools import cache

from kg.graph.errors import OntologyError
from kg.graph.ontology import (
    ARTICLE,
    DENIED_TYPE,
    EDGE_KINDS,
    ENTITY_KINDS,
    MENTIONED_IN,
    NODE_KINDS,
    edge_kind,
    node_kind,
)
from kg.graph.properties import ENTITY_LABEL

LEDGERS, FINGERPRINTS, PARTS = "kg_ledgers", "kg_fingerprints", "kg_parts"
"""Properties on what kg made: the ledgers that claim it, what each wrote last, and their parts."""

RELATIONSHIP_TYPES = (*(kind.name for kind in EDGE_KINDS), DENIED_TYPE)
NAMES = (ENTITY_LABEL, *(kind.name for kind in NODE_KINDS), *RELATIONSHIP_TYPES)
"""All labels and relationship types that kg writes, the common label first."""

SCHEMA = (
    f"CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:{ENTITY_LABEL}) REQUIRE n.id IS UNIQUE",
    f"CREATE CONSTRAINT kg_article_id IF NOT EXISTS FOR (n:{ARTICLE.name}) REQUIRE n.id IS UNIQUE",
    f"CREATE INDEX kg_entity_name IF NOT EXISTS FOR (n:{ENTITY_LABEL}) ON (n.name)",
    f"CREATE FULLTEXT INDEX kg_entity_names IF NOT EXISTS FOR (n:{ENTITY_LABEL}) ON EACH [n.name, n.aliases]",
)

LIST_NODES = f"""
MATCH (n:{ENTITY_LABEL}|{ARTICLE.name})
RETURN n.id, elementId(n), n.{LEDGERS}, n.{FINGERPRINTS}
"""
LIST_EDGES = f"""
MATCH ()-[r:{"|".join(RELATIONSHIP_TYPES)}]->() WHERE r.{LEDGERS} IS NOT NULL
RETURN r.id, elementId(r), r.{LEDGERS}, r.{FINGERPRINTS}
"""

READ_NODES = f"""
UNWIND $rows AS element MATCH (n) WHERE elementId(n) = element
RETURN n.id, labels(n), properties(n), n.{PARTS}
"""
READ_EDGES = f"""
UNWIND $rows AS element MATCH ()-[r]->() WHERE elementId(r) = element
RETURN r.id, [type(r)], properties(r), r.{PARTS}
"""

# A row is written if the element still stands as it was read (`before`), or stands written already because
# the server committed and the answer was lost (`after`). Fewer rows than were sent mean that another push
# came between.
_WRITE = f"""
WITH row, x WHERE coalesce(x.{LEDGERS} + x.{FINGERPRINTS}, []) IN [row.before, row.after]
SET x += row.properties"""

UPDATE_EDGES = f"""
UNWIND $rows AS row MATCH ()-[x]->() WHERE elementId(x) = row.element AND x.id = row.id
{_WRITE}
RETURN count(x)
"""

DELETE_EDGES = """
UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element AND r.id = row.id
DELETE r
RETURN count(r)
"""
# A node on which relationships of somebody else hang stays, claimed by no ledger.
DELETE_NODES = """
UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element AND n.id = row.id AND NOT EXISTS { (n)--() }
DELETE n
RETURN count(n)
"""
RELEASE_NODES = f"""
UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element AND n.id = row.id AND n.{LEDGERS} <> []
SET n.{LEDGERS} = [], n.{FINGERPRINTS} = []
RETURN count(n)
"""

RECOUNT = f"""
MATCH (n:{ENTITY_LABEL})-[m:{MENTIONED_IN.name}]->() WHERE size(n.{LEDGERS}) > 1 AND m.{LEDGERS} IS NOT NULL
WITH n, count(m) AS articles, sum(m.mention_count) AS mentions
WHERE n.article_count <> articles OR n.mention_count <> mentions
WITH n, articles, mentions LIMIT $limit
SET n.article_count = articles, n.mention_count = mentions
RETURN count(n)
"""


@cache
def merge_nodes(kind: str) -> str:
    """The statement that writes nodes of a kind. Raises OntologyError for an unknown kind."""
    name = node_kind(kind).name
    if name == ARTICLE.name:
        return f"UNWIND $rows AS row MERGE (x:{name} {{id: row.id}}) {_WRITE} RETURN count(x)"
    others = ":".join(other.name for other in ENTITY_KINDS if other.name != name)
    return (
        f"UNWIND $rows AS row MERGE (x:{ENTITY_LABEL} {{id: row.id}}) {_WRITE} "
        f"REMOVE x:{others} SET x:{name} RETURN count(x)"
    )


@cache
def merge_edges(relationship_type: str) -> str:
    """The statement that writes relationships of a type. Raises OntologyError for an unknown type."""
    name = relationship_type if relationship_type == DENIED_TYPE else edge_kind(relationship_type).name
    target = ARTICLE.name if name == MENTIONED_IN.name else ENTITY_LABEL
    return (
        f"UNWIND $rows AS row MATCH (a:{ENTITY_LABEL} {{id: row.source}}) "
        f"MATCH (b:{target} {{id: row.target}}) "
        f"MERGE (a)-[x:{name} {{id: row.id}}]->(b) {_WRITE} RETURN count(x)"
    )


@cache
def create_nodes(labels: tuple[str, ...]) -> str:
    """The statement that makes nodes with these labels in an empty graph; labels as in `NAMES`."""
    names = ":".join(map(_name, labels))
    return f"UNWIND $rows AS row CREATE (x:{names} {{id: row.id}}) SET x += row.properties"


@cache
def create_edges(relationship_type: str, source: str, target: str) -> str:
    """The statement that makes relationships between nodes of two labels in a graph that has none of them."""
    return (
        f"UNWIND $rows AS row MATCH (a:{_name(source)} {{id: row.source}}) "
        f"MATCH (b:{_name(target)} {{id: row.target}}) "
        f"CREATE (a)-[x:{_name(relationship_type)}]->(b) SET x += row.properties"
    )


def _name(name: str) -> str:
    if name not in NAMES:
        raise OntologyError(f"no label or relationship type {name!r}")
    return name
