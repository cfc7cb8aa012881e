"""Claims as a dossier shows them: plain data with the ends by name, and each quote with its article."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from kg.graph.model import Article, Edge, Node
from kg.graph.ontology import Certainty, edge_kind
from kg.queries.paths import Path

Record = dict[str, Any]
ReadArticle = Callable[[str], Article]


def reference(node: Node) -> Record:
    """A node by id, name and kind."""
    return {"id": node.id, "name": node.name, "kind": node.kind}


def claim(edge: Edge, nodes: Mapping[str, Node], read_article: ReadArticle, *, quotes: int = 3) -> Record:
    """A claim with its first quotes. `sentence` says it in words."""
    source, target = nodes[edge.source], nodes[edge.target]
    return {
        "id": edge.id,
        "source": reference(source),
        "type": edge.type,
        "target": reference(target),
        "sentence": sentence(edge, source.name, target.name),
        "certainty": edge.certainty.value,
        "since": edge.since,
        "until": edge.until,
        "amounts": [amount.text for amount in edge.amounts],
        "said_by": list(edge.said_by),
        "confidence": round(edge.confidence, 4),
        "article_count": edge.article_count,
        "origin_count": edge.origin_count,
        "quotes": [
            {
                "text": quote.text,
                "start": quote.start,
                "end": quote.end,
                "article": article.id,
                "name": article.name,
                "outlet": article.outlet,
                "published": article.published,
                "url": article.url,
            }
            for quote in edge.quotes[:quotes]
            for article in [read_article(quote.article)]
        ],
    }


def sentence(edge: Edge, source: str, target: str) -> str:
    """The claim in words: `A supplies B`; a denied one says so."""
    words = f"{source} {edge_kind(edge.type).phrase} {target}"
    return f"denied: {words}" if edge.certainty is Certainty.DENIED else words


def path_record(path: Path, read_article: ReadArticle, *, claims: int = 3, quotes: int = 1) -> Record:
    """A path hop by hop; `claims` and `quotes` bound what each hop shows."""
    nodes = {node.id: node for node in path.nodes}
    return {
        "nodes": [reference(node) for node in path.nodes],
        "hops": [
            {
                "source": reference(hop.source),
                "target": reference(hop.target),
                "claim_count": len(hop.claims),
                "claims": [claim(edge, nodes, read_article, quotes=quotes) for edge in hop.claims[:claims]],
            }
            for hop in path.hops
        ],
    }


def entity_record(
    node: Node,
    merged: Iterable[str],
    claims: Iterable[Edge],
    nodes: Mapping[str, Node],
    read_article: ReadArticle,
    *,
    quotes: int = 1,
) -> Record:
    """One entity: its names, the ids that were merged into it, and what is claimed of it."""
    return {
        **reference(node),
        "aliases": list(node.aliases),
        "merged": sorted(merged),
        **node.properties,
        "claims": [claim(edge, nodes, read_article, quotes=quotes) for edge in claims],
    }
