"""The graph as a stream of nodes and edges out of a ledger: every store and file is built from it."""

import json
from collections.abc import Iterator
from functools import cached_property

from kg.graph.fold import (
    EntityRow,
    StatementRow,
    canonical_ids,
    fold_edges,
    fold_mentions,
    fold_nodes,
)
from kg.graph.ledger import Ledger
from kg.graph.model import Amount, Edge, Node
from kg.graph.ontology import ARTICLE, CLAIM_KINDS
from kg.graph.origins import clusters

_ENTITIES = """
SELECT coalesce(c.canonical, e.id) AS id, e.kind, e.name, e.article, a.published, e.mentions
FROM entity e JOIN article a ON a.id = e.article LEFT JOIN temp.canonical c ON c.id = e.id
ORDER BY 1, e.article, e.id
"""

# Symmetric claims are told from the smaller id, so that "A met B" and "B met A" are one edge.
_STATEMENTS = """
SELECT CASE WHEN flip THEN target ELSE source END, type, CASE WHEN flip THEN source ELSE target END,
       since, until, certainty, published, article, outlet, id, start, end, quote, confidence,
       amount_value, amount_unit, amount_text, said_by, extractor
FROM (
    SELECT coalesce(x.canonical, s.source) AS source, coalesce(z.canonical, s.target) AS target,
           y.type IS NOT NULL AND coalesce(x.canonical, s.source) > coalesce(z.canonical, s.target) AS flip,
           s.type, s.since, s.until, s.certainty, s.article, s.id, s.start, s.end, s.confidence,
           s.amount_value, s.amount_unit, s.amount_text, s.said_by, s.extractor,
           a.published, a.outlet, substr(a.text, s.start + 1, s.end - s.start) AS quote
    FROM statement s
    JOIN article a ON a.id = s.article
    LEFT JOIN temp.symmetric y ON y.type = s.type
    LEFT JOIN temp.canonical x ON x.id = s.source
    LEFT JOIN temp.canonical z ON z.id = s.target
)
ORDER BY 1, 2, 3, since, until, certainty, id
"""


class Projection:
    """Nodes and edges of a ledger as they stand when the projection is made.

    Each call of `nodes` or `edges` reads the ledger anew and holds one node or edge in memory.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    @cached_property
    def canonical(self) -> dict[str, str]:
        """Ids that a judgement joined to another, and the id that stands for them."""
        rows = self.ledger.connection.execute("SELECT left_id, right_id FROM judgement WHERE verdict = 'same'")
        return canonical_ids(rows)

    def nodes(self) -> Iterator[Node]:
        """Entities by id, then articles by id."""
        yield from fold_nodes(self._entity_rows())
        for id_, name, url, outlet, published, lang, source in self.ledger.connection.execute(
            "SELECT id, name, url, outlet, published, lang, source FROM article ORDER BY id"
        ):
            yield Node(
                id_,
                ARTICLE.name,
                name or source or id_,
                (),
                {"url": url, "outlet": outlet, "published": published, "lang": lang},
            )

    def claims(self) -> Iterator[Edge]:
        """The edges that articles claim, by source, type and target."""
        copies = clusters(self.ledger.connection.execute("SELECT left_article, right_article FROM near_duplicate"))
        yield from fold_edges(self._statement_rows(), copies)

    def edges(self) -> Iterator[Edge]:
        """All edges: the claims, then where each entity is mentioned."""
        yield from self.claims()
        yield from fold_mentions(self._entity_rows())

    def _prepare(self) -> None:
        connection = self.ledger.connection
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS canonical (id TEXT PRIMARY KEY, canonical TEXT)")
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS symmetric (type TEXT PRIMARY KEY)")
        connection.execute("DELETE FROM temp.canonical")
        connection.executemany("INSERT INTO temp.canonical VALUES (?, ?)", self.canonical.items())
        connection.executemany(
            "INSERT OR IGNORE INTO temp.symmetric VALUES (?)",
            [(kind.name,) for kind in CLAIM_KINDS if kind.symmetric],
        )

    def _entity_rows(self) -> Iterator[EntityRow]:
        self._prepare()
        for id_, kind, name, article, published, mentions in self.ledger.connection.execute(_ENTITIES):
            forms = tuple((start, end, text) for start, end, text in json.loads(mentions))
            yield EntityRow(id_, kind, name, article, published, forms)

    def _statement_rows(self) -> Iterator[StatementRow]:
        self._prepare()
        for row in self.ledger.connection.execute(_STATEMENTS):
            (
                source, type_, target, since, until, certainty, published, article, outlet, statement,
                start, end, quote, confidence, value, unit, words, said_by, extractor,
            ) = row  # fmt: skip
            yield StatementRow(
                source, type_, target, since, until, certainty, published, article, outlet, statement,
                start, end, quote, confidence, Amount(value, unit, words) if words else None, said_by, extractor,
            )  # fmt: skip
