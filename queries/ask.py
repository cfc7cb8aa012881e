"""Putting a named question to a store: names become ids, defaults come in, the store answers."""

from collections.abc import Mapping

from kg.graph.ids import entity_id
from kg.graph.ontology import ENTITY_KINDS
from kg.graph.store import Result, Store
from kg.queries.catalogue import Question, Value
from kg.queries.names import Named, find, matches

_COLUMNS = "RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.mention_count AS weight"
_ALL = f"MATCH (n:Entity) {_COLUMNS}"
_NAMED = f"""
MATCH (n:Entity)
WHERE n.id IN $ids OR toLower(n.name) = toLower($text)
   OR any(form IN n.aliases WHERE toLower(form) = toLower($text))
{_COLUMNS}
"""


def ask(store: Store, question: Question, given: Mapping[str, str], *, limit: int | None = None) -> Result:
    """The answer to a named question, with parameters as a person writes them.

    Raises UsageError for parameters that do not fit, NotFoundError for a name that no entity has.
    """
    values: dict[str, Value] = question.values(given)
    for parameter in question.parameters:
        value = values[parameter.name]
        if parameter.type == "entity" and isinstance(value, str):
            values[parameter.name] = entity_of(store, value)
    return store.query(question.cypher, values, limit=limit)


def entity_of(store: Store, text: str) -> str:
    """The id of the entity that `text` names in the store: see `kg.queries.names.find`."""
    bare = " ".join(text.split())
    ids = [text, *(entity_id(kind.name, bare) for kind in ENTITY_KINDS if bare)]
    candidates = _named(store.query(_NAMED, {"ids": ids, "text": bare}))
    return find(candidates if matches(candidates, text) else _named(store.query(_ALL)), text)


def _named(result: Result) -> list[Named]:
    return [Named(id_, name, tuple(aliases or ()), weight or 0) for id_, name, aliases, weight in result.rows]
