"""An article with all it says, as one JSON object and back: what files carry so that they can be imported.

`{"article": {...}, "entities": [{"id", "name", "kind", "mentions": [[start, end, text]]}],
"statements": [...as `kg extract` writes them, confidence in full...]}`
"""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from kg.graph.ledger import Ledger, Outcome
from kg.graph.model import (
    Amount,
    Article,
    Entity,
    EntityRef,
    Evidence,
    Extraction,
    Json,
    Mention,
    Span,
    Statement,
)
from kg.graph.ontology import Certainty

Record = dict[str, Any]


def extractors(ledger: Ledger) -> dict[str, str]:
    """By article, what read it."""
    return dict(ledger.connection.execute("SELECT id, extractor FROM article"))


def record(ledger: Ledger, article: Article, extractor: str) -> Record:
    """The record of one article of the ledger."""
    return {
        "article": article_json(article, extractor),
        "entities": [entity_json(entity) for entity in ledger.entities(article.id)],
        "statements": [statement_json(statement) for statement in ledger.statements(article.id)],
    }


def records(ledger: Ledger) -> Iterator[Record]:
    """The records of all articles, by id."""
    known = extractors(ledger)
    for article in ledger.articles():
        yield record(ledger, article, known[article.id])


def article_json(article: Article, extractor: str) -> Record:
    """An article as plain data."""
    spans = [[span.start, span.end] for span in article.boilerplate]
    return {**asdict(article), "boilerplate": spans, "extractor": extractor}


def entity_json(entity: Entity) -> Record:
    """An entity of an article as plain data."""
    mentions = [[mention.start, mention.end, mention.text] for mention in entity.mentions]
    return {"id": entity.id, "name": entity.name, "kind": entity.kind, "mentions": mentions}


def statement_json(statement: Statement) -> Record:
    """A statement as plain data."""
    return {**statement.as_json(), "confidence": statement.confidence}


def put_record(ledger: Ledger, data: Json) -> Outcome:
    """Write a record into a ledger.

    Raises KeyError, TypeError or ValueError for what is no record, LedgerError for one that does not fit.
    """
    fields = dict(data["article"])
    extractor = _text(fields.pop("extractor"))
    spans = tuple(Span(int(start), int(end)) for start, end in fields.pop("boilerplate"))
    article = Article(**fields, boilerplate=spans)
    _text(article.id), _text(article.text), _text(article.name), _text(article.source)
    entities = tuple(_entity(item) for item in data["entities"])
    statements = tuple(_statement(item) for item in data["statements"])
    if any(statement.article != article.id for statement in statements):
        raise ValueError(f"a statement of another article stands with {article.id}")
    return ledger.put(article, Extraction(entities, statements), extractor)


def _entity(data: Json) -> Entity:
    mentions = tuple(Mention(int(start), int(end), _text(text)) for start, end, text in data["mentions"])
    return Entity(_text(data["id"]), _text(data["name"]), _text(data["kind"]), mentions)


def _statement(data: Json) -> Statement:
    amount, evidence = data["amount"], data["evidence"]
    return Statement(
        article=_text(data["article"]),
        source=EntityRef(**data["source"]),
        type=_text(data["type"]),
        target=EntityRef(**data["target"]),
        certainty=Certainty(data["certainty"]),
        evidence=Evidence(int(evidence["start"]), int(evidence["end"]), _text(evidence["text"])),
        since=data["since"],
        until=data["until"],
        when=data["when"],
        amount=Amount(**amount) if amount else None,
        said_by=data["said_by"],
        confidence=float(data["confidence"]),
        extractor=_text(data["extractor"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
