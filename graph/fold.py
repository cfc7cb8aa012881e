"""The fold: statements and judgements to nodes and edges. Pure, streaming, the same for any order of arrival.

Rows come sorted from the ledger (`kg.graph.projection`), so that one node's or one edge's rows stand together
and only they are in memory at once.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from kg.graph.countries import by_iso2
from kg.graph.ids import edge_id
from kg.graph.model import Amount, Edge, Node, Quote
from kg.graph.ontology import ENTITY_KINDS, MENTIONED_IN, Certainty
from kg.graph.origins import clusters, count_origins


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity as one article names it, under its canonical id."""

    id: str
    kind: str
    name: str
    article: str
    published: str | None
    mentions: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement under canonical ids, with what the edge needs of its article."""

    source: str
    type: str
    target: str
    since: str | None
    until: str | None
    certainty: str
    published: str | None
    article: str
    outlet: str | None
    statement: str
    start: int
    end: int
    quote: str
    confidence: float
    amount: Amount | None
    said_by: str | None
    extractor: str


def canonical_ids(same: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Judgements that two ids are the same, as a map of each id to the one that stands for it."""
    return {item: root for item, root in clusters(same).items() if item != root}


def fold_nodes(rows: Iterable[EntityRow]) -> Iterator[Node]:
    """Rows sorted by id to nodes."""
    for id_, group in groupby(rows, key=lambda row: row.id):
        yield _node(id_, list(group))


def _node(id_: str, rows: list[EntityRow]) -> Node:
    space = id_.partition(":")[0]
    order = {kind.name: place for place, kind in enumerate(ENTITY_KINDS) if kind.space == space}
    kinds = Counter(row.kind for row in rows if row.kind in order)
    kind = min(kinds, key=lambda name: (-kinds[name], order[name])) if kinds else rows[0].kind
    names = Counter(row.name for row in rows)
    country = by_iso2(id_.partition(":")[2]) if space == "place" else None
    best = min(names, key=lambda name: (-names[name], -len(name), name))
    name = country.name if country else best
    forms = set(names) | {text for row in rows for _, _, text in row.mentions}
    properties: dict[str, str | int | float | bool | None] = {
        "article_count": len({row.article for row in rows}),
        "mention_count": sum(len(row.mentions) for row in rows),
    }
    if country:
        properties |= {"iso2": country.iso2, "iso3": country.iso3}
    return Node(id_, kind, name, tuple(sorted(forms - {name})), properties)


def fold_mentions(rows: Iterable[EntityRow]) -> Iterator[Edge]:
    """Rows sorted by id and article to MENTIONED_IN edges, one for an entity and article."""
    for (id_, article), group in groupby(rows, key=lambda row: (row.id, row.article)):
        members = list(group)
        quotes = sorted(Quote(article, *form, "", row.published) for row in members for form in row.mentions)
        yield Edge(
            id=edge_id(id_, MENTIONED_IN.name, article, None, None, Certainty.ASSERTED),
            source=id_,
            type=MENTIONED_IN.name,
            target=article,
            certainty=Certainty.ASSERTED,
            quotes=tuple(quotes[:1]),
            articles=(article,),
            origin_count=1,
            mention_count=len(quotes),
        )


def fold_edges(rows: Iterable[StatementRow], copies: Mapping[str, str]) -> Iterator[Edge]:
    """Rows sorted by (source, type, target, since, until, certainty) to edges.

    `copies` maps articles to the cluster of their text (see `kg.graph.origins`). A claim of a thing about
    itself, which a merge of two ids can make, is no edge.
    """

    def identity(row: StatementRow) -> tuple[str, str, str, str | None, str | None, str]:
        return row.source, row.type, row.target, row.since, row.until, row.certainty

    for key, group in groupby(rows, key=identity):
        if key[0] != key[2]:
            yield _edge(list(group), copies)


def _edge(rows: list[StatementRow], copies: Mapping[str, str]) -> Edge:
    rows = sorted(rows, key=lambda r: (r.published or "9999", r.article, r.start, r.end, r.statement))
    first = rows[0]
    amounts = {row.amount.text: row.amount for row in rows if row.amount}
    quotes = tuple(
        Quote(row.article, row.start, row.end, row.quote, row.statement, row.published, row.outlet) for row in rows
    )
    return Edge(
        id=edge_id(first.source, first.type, first.target, first.since, first.until, first.certainty),
        source=first.source,
        type=first.type,
        target=first.target,
        certainty=Certainty(first.certainty),
        since=first.since,
        until=first.until,
        quotes=quotes,
        articles=tuple(dict.fromkeys(row.article for row in rows)),
        origin_count=count_edge_origins(quotes, copies),
        confidence=max(row.confidence for row in rows),
        amounts=tuple(amounts[text] for text in sorted(amounts)),
        said_by=tuple(sorted({row.said_by for row in rows if row.said_by})),
        extractors=tuple(sorted({row.extractor for row in rows})),
    )


def count_edge_origins(quotes: Iterable[Quote], copies: Mapping[str, str]) -> int:
    """How many independent newsrooms stand behind an edge's quotes; `copies` as in `fold_edges`."""
    marks = (
        (quote.article, (quote.outlet and f"outlet {quote.outlet.casefold()}", _wording(quote.text)))
        for quote in quotes
    )
    return count_origins(marks, copies)


def _wording(quote: str) -> str | None:
    # Eight words of the same wording in two papers are a copy; "the Danish firm" twice is not.
    words = re.findall(r"\w+", quote.casefold())
    return "words " + " ".join(words) if len(words) >= 8 else None
