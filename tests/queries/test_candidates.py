"""Pairs that may be one: they share a form of their names, and nobody judged them yet."""

from kg.graph.model import Node
from kg.queries.candidates import candidates


def node(id_: str, name: str, *aliases: str, mentions: int = 1, **more: str) -> Node:
    return Node(id_, "Firm", name, aliases, {"mention_count": mentions, **more})


GROUP = node("firm:hongxiang-group", "Hongxiang Group", "Hongxiang", mentions=5)
SHORT = node("firm:hongxiang", "Hongxiang", "the firm")
OTHER = node("firm:acme", "Acme", "the firm")
PERSON = node("person:hongxiang", "Hongxiang")


def pairs(*nodes: Node, judged: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, str]]:
    return [(pair.left, pair.right) for pair in candidates(nodes, judged)]


def test_the_name_of_one_is_an_alias_of_the_other() -> None:
    assert pairs(GROUP, SHORT, OTHER, PERSON) == [("firm:hongxiang", "firm:hongxiang-group")]


def test_judged_pairs_are_not_asked_again() -> None:
    assert pairs(GROUP, SHORT, judged=(("firm:hongxiang", "firm:hongxiang-group"),)) == []


def test_countries_are_settled() -> None:
    korea = node("place:kp", "North Korea", "Pyongyang", iso2="KP")
    assert pairs(korea, node("place:pyongyang", "Pyongyang")) == []


def test_the_most_mentioned_come_first() -> None:
    rare = (node("firm:a-b", "A B"), node("firm:b", "B", "a b"))
    assert pairs(*rare, GROUP, SHORT)[0] == ("firm:hongxiang", "firm:hongxiang-group")


def test_a_form_that_many_share_tells_nothing() -> None:
    assert pairs(*(node(f"firm:bank-{number}", "The Bank") for number in range(20))) == []
