"""Finding an entity by its id, its name, any alias, or a name that leads to the same id."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.graph.errors import NotFoundError
from kg.graph.ids import entity_id
from kg.graph.model import Node
from kg.graph.ontology import ARTICLE, ENTITY_KINDS
from kg.graph.projection import Projection

_NEAR = 5
_CUTOFF = 0.6
_SPREAD = 0.2  # what is so much less alike than the best is noise


@dataclass(frozen=True, slots=True)
class Named:
    """An entity as far as looking it up needs. `weight` breaks no tie, it only orders suggestions."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    weight: int = 0

    @classmethod
    def of(cls, node: Node) -> "Named":
        """A folded node by its names."""
        count = node.properties.get("mention_count")
        return cls(node.id, node.name, node.aliases, count if isinstance(count, int) else 0)


def named(nodes: Iterable[Node]) -> list[Named]:
    """All entities (no articles) among the nodes."""
    return [Named.of(node) for node in nodes if node.kind != ARTICLE.name]


def find_node(projection: Projection, nodes: Iterable[Node], text: str) -> str:
    """The id of the node that `text` names, also where that is an id merged into another: see `find`."""
    return find(named(nodes), projection.canonical.get(text, text))


def find(entities: Iterable[Named], text: str) -> str:
    """The id of the entity that `text` names.

    An id beats a name, a name beats the id that the name would give ("DPRK", "Acme Co., Ltd."), and that
    beats an alias. Raises NotFoundError for no entity, with suggestions, and for several, with their ids.
    """
    known = list(entities)
    found = matches(known, text)
    if len(found) == 1:
        return found[0].id
    if found:
        listed = ", ".join(f"{item.id} ({item.name})" for item in found[:_NEAR])
        raise NotFoundError(f"{text!r} may be any of {len(found)} entities", hint=f"give one id: {listed}")
    near = suggest(known, text)
    listed = ", ".join(f"{item.name} ({item.id})" for item in near)
    raise NotFoundError(f"no entity named {text!r}", hint=f"did you mean {listed}?" if near else None)


def matches(entities: Iterable[Named], text: str) -> list[Named]:
    """The entities that `text` names in the strongest way that any is named, heaviest first."""
    wanted = _key(text)
    ids = {entity_id(kind.name, text) for kind in ENTITY_KINDS} if wanted else set()
    tiers: tuple[list[Named], ...] = ([], [], [], [])
    for item in entities:
        if item.id == text:
            tiers[0].append(item)
        elif _key(item.name) == wanted:
            tiers[1].append(item)
        elif item.id in ids:
            tiers[2].append(item)
        elif any(_key(alias) == wanted for alias in item.aliases):
            tiers[3].append(item)
    best = next((tier for tier in tiers if tier), [])
    return sorted(best, key=lambda item: (-item.weight, item.id))


def suggest(entities: Iterable[Named], text: str) -> list[Named]:
    """Entities whose names resemble `text` or hold all its words, best first."""
    from difflib import SequenceMatcher

    wanted = _key(text)
    words = wanted.split()

    def likeness(item: Named) -> float:
        best = 0.0
        for form in map(_key, (item.name, *item.aliases)):
            if words and all(word in form for word in words):
                return 1.0
            best = max(best, SequenceMatcher(None, wanted, form, autojunk=False).ratio())
        return best

    scored = [(likeness(item), item) for item in entities]
    least = max(_CUTOFF, max((score for score, _ in scored), default=0) - _SPREAD)
    near = sorted(
        (pair for pair in scored if pair[0] >= least),
        key=lambda pair: (-pair[0], -pair[1].weight, pair[1].id),
    )
    return [item for _, item in near[:_NEAR]]


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
