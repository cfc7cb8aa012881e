"""One node or edge that several ledgers claim: their parts joined into what the shared graph shows.

Pure, and the same in whatever order the ledgers were pushed. Lists are united, counts are taken from the
united lists where these allow it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from kg.graph.fold import count_edge_origins
from kg.graph.model import Amount, Quote
from kg.graph.properties import Property, amount_properties, canonical_json

Properties = Mapping[str, Property]


@dataclass(frozen=True, slots=True)
class Part:
    """What one ledger says of an element: its labels (or relationship type) and its flat map."""

    labels: tuple[str, ...]
    properties: Properties


def unite(parts: Iterable[Part]) -> Part:
    """The part that several make together.

    Where they differ in what can have one value (name, kind), the part with more articles behind it wins,
    then the one that sorts first.
    """
    ordered = sorted(parts, key=lambda part: (-_count(part, "article_count"), _key(part)))
    first = ordered[0]
    if len(ordered) == 1:
        return first
    merged: dict[str, Property] = {}
    for part in reversed(ordered):
        merged |= part.properties
    maps = [part.properties for part in ordered]
    merged |= _edge_lists(maps) if "quotes" in merged else _node_lists(maps, str(merged["name"]))
    return Part(first.labels, merged)


def _count(part: Part, name: str) -> int:
    return int(cast(int, part.properties.get(name, 0)))


def _key(part: Part) -> str:
    return canonical_json([part.labels, part.properties])


def _node_lists(maps: Sequence[Properties], name: str) -> dict[str, Property]:
    # The counts of a united node are counted anew in the graph, see `kg.graph.cypher.RECOUNT`.
    names = {str(flat["name"]) for flat in maps} | {alias for flat in maps for alias in _list(flat, "aliases")}
    return {"aliases": sorted(names - {name})}


def _edge_lists(maps: Sequence[Properties]) -> dict[str, Property]:
    quotes = sorted({quote for flat in maps for quote in _quotes(flat)}, key=_by_date)
    articles = list(dict.fromkeys(quote.article for quote in quotes))
    amounts = {amount.text: amount for flat in reversed(maps) for amount in _amounts(flat)}
    # Copies of one wire text are known within a ledger alone; a sum over ledgers bounds what wording cannot
    # tell.
    known = sum(int(cast(int, flat["origin_count"])) for flat in maps)
    united: dict[str, Property] = {
        "quotes": [quote.text for quote in quotes],
        "quote_articles": [quote.article for quote in quotes],
        "quote_starts": [quote.start for quote in quotes],
        "quote_dates": [quote.published or "" for quote in quotes],
        "quote_outlets": [quote.outlet or "" for quote in quotes],
        "articles": articles,
        "article_count": len(articles),
        "origin_count": min(known, count_edge_origins(quotes, {})),
        "confidence": max(cast(float, flat["confidence"]) for flat in maps),
        **amount_properties(tuple(amounts.values())),
    }
    for name in ("said_by", "extractors"):
        if values := sorted({value for flat in maps for value in _list(flat, name)}):
            united[name] = values
    return united


def _by_date(quote: Quote) -> tuple[str, str, int, int, str]:
    return quote.published or "9999", quote.article, quote.start, quote.end, quote.text


def _quotes(flat: Properties) -> list[Quote]:
    columns = [
        _list(flat, name) for name in ("quote_articles", "quote_starts", "quotes", "quote_dates", "quote_outlets")
    ]
    return [
        Quote(article, start, start + len(text), text, "", date or None, outlet or None)
        for article, start, text, date, outlet in zip(*columns, strict=True)
    ]


def _amounts(flat: Properties) -> list[Amount]:
    texts, values, units = (_list(flat, name) for name in ("amounts", "amount_values", "amount_units"))
    return [
        Amount(values[place], units[place] or None, text) if place < len(values) else Amount(None, None, text)
        for place, text in enumerate(texts)
    ]


def _list(flat: Properties, name: str) -> list[Any]:
    return cast(list[Any], flat.get(name, []))
