"""Pairs of entities that may be one and the same, for a person to judge."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from kg.graph.ids import slug
from kg.graph.model import Node
from kg.graph.ontology import ARTICLE

_CROWD = 8  # a form that so many entities share ("the bank", "Kim") tells nothing


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entities by id and name, the smaller id first, and what speaks for their being one."""

    left: str
    right: str
    left_name: str
    right_name: str
    reason: str


def candidates(nodes: Iterable[Node], judged: Collection[tuple[str, str]] = ()) -> Iterator[Pair]:
    """Pairs of one name space that share a form of their names, most mentioned first.

    A pair counts if the name of one is a form of the other, so that two people who are both called "the
    minister" do not. `judged` pairs are left out, and so are countries: their ids are settled by their codes,
    and a capital is a form of its country's name without being it.
    """
    entities = {node.id: node for node in nodes if node.kind != ARTICLE.name and "iso2" not in node.properties}
    holders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for node in entities.values():
        space = node.id.partition(":")[0]
        for form in {slug(form) for form in (node.name, *node.aliases)}:
            holders[space, form].append(node.id)
    found: dict[tuple[str, str], str] = {}
    for (_, form), ids in holders.items():
        if len(ids) > _CROWD:
            continue
        for left, right in combinations(sorted(ids), 2):
            if (left, right) not in judged and form in _proper(entities[left]) | _proper(entities[right]):
                found[left, right] = min(form, found.get((left, right), form))
    weight = {pair: sum(_mentions(entities[id_]) for id_ in pair) for pair in found}
    for left, right in sorted(found, key=lambda pair: (-weight[pair], pair)):
        names = entities[left].name, entities[right].name
        yield Pair(left, right, *names, f"both are called {found[left, right].replace('-', ' ')!r}")


def _proper(node: Node) -> set[str]:
    # The id holds the name without legal forms and articles.
    return {slug(node.name), node.id.partition(":")[2]}


def _mentions(node: Node) -> int:
    count = node.properties.get("mention_count")
    return count if isinstance(count, int) else 0
