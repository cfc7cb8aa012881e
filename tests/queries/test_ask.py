"""Every named question, on the embedded store and on a real Neo4j: the same answer, and the right one."""

from collections.abc import Iterator

import pytest

from kg.graph.embedded import EmbeddedStore
from kg.graph.errors import NotFoundError, UsageError
from kg.graph.ledger import Ledger
from kg.graph.neo4j_store import Neo4jStore
from kg.graph.store import Store
from kg.queries.ask import ask, entity_of
from kg.queries.catalogue import question, questions
from tests.queries.world import WORLD
from tests.sample import put

HONGXIANG = "Hongxiang Group"

# What is asked, how, which columns are looked at, and what they must say.
ANSWERS: dict[str, tuple[dict[str, str], tuple[str, ...], list[tuple[object, ...]]]] = {
    "contradictions": (
        {},
        ("source", "claim", "target", "versions"),
        [
            (HONGXIANG, "SANCTIONED_BY", "United States", 2),
            (HONGXIANG, "TRADES_WITH", "North Korea", 2),
        ],
    ),
    "denials": (
        {},
        ("source", "denied", "target", "against"),
        [(HONGXIANG, "TRADES_WITH", "North Korea", ["asserted: Hongxiang Group traded"])],
    ),
    "goods": ({"good": "aluminum oxide"}, ("party", "trade"), [(HONGXIANG, "exports")]),
    "hubs": ({"limit": "2"}, ("name", "neighbours"), [("Delta Shipping", 5), ("Harbour Ministry", 4)]),
    "meetings": (
        {"one": "China", "other": "Iran"},
        ("one_side", "other_side", "since"),
        [("Li Wen", "Reza Amini", "2019-05")],
    ),
    "sanctioned-owners": (
        {},
        ("owner", "holding", "steps", "way", "sanctioned_itself"),
        [
            ("Delta Shipping", "Blue Heron", 1, ["Delta Shipping", "Blue Heron"], False),
            ("Delta Shipping", "Delta Crewing", 1, ["Delta Shipping", "Delta Crewing"], False),
            ("Harbour Ministry", "Delta Shipping", 1, ["Harbour Ministry", "Delta Shipping"], True),
            (
                "Harbour Ministry",
                "Blue Heron",
                2,
                ["Harbour Ministry", "Delta Shipping", "Blue Heron"],
                False,
            ),
            (
                "Harbour Ministry",
                "Delta Crewing",
                2,
                ["Harbour Ministry", "Delta Shipping", "Delta Crewing"],
                False,
            ),
        ],
    ),
    "sanctioned-trade": (
        {},
        ("party", "trade", "good", "sanctioned_by"),
        [(HONGXIANG, "exports", "aluminum oxide", ["United States"])],
    ),
    "sanctions": (
        {"by": "USA"},
        ("party", "sanctioned_by", "since"),
        [
            ("Delta Shipping", "United States", None),
            ("Harbour Ministry", "United States", "2018"),
            (HONGXIANG, "United States", "2016"),
            (HONGXIANG, "United States", "2017"),
        ],
    ),
    "single-origin": ({"articles": "2"}, ("source", "claim", "target"), []),
    "suppliers": (
        {},
        ("dealer", "deal", "sanctioned_party"),
        [
            ("Orient Bank", "trades_with", "Delta Shipping"),
            ("North Korea", "trades_with", HONGXIANG),
        ],
    ),
    "timeline": (
        {"of": "Hongxiang Group"},
        ("since", "source", "claim", "target"),
        [
            ("2013", HONGXIANG, "TRADES_WITH", "North Korea"),
            ("2016", HONGXIANG, "SANCTIONED_BY", "United States"),
            ("2017", HONGXIANG, "SANCTIONED_BY", "United States"),
        ],
    ),
    "trade-partners": (
        {"of": "DPRK"},
        ("partner", "partner_role", "certainty", "since"),
        [
            (HONGXIANG, "supplies it", "alleged", None),
            (HONGXIANG, "trades with", "asserted", "2013"),
        ],
    ),
    "visitors": (
        {"place": "North Korea"},
        ("visitor", "place", "since"),
        [("Ma Xiaohong", "Pyongyang", "2015-10")],
    ),
}


@pytest.fixture
def world(ledger: Ledger) -> Ledger:
    put(ledger, *WORLD)
    return ledger


@pytest.fixture
def embedded(world: Ledger) -> Iterator[EmbeddedStore]:
    with EmbeddedStore(world) as store:
        yield store


def test_every_question_has_an_expected_answer() -> None:
    assert set(ANSWERS) == set(questions())


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_a_question_is_answered(name: str, embedded: EmbeddedStore) -> None:
    given, columns, expected = ANSWERS[name]
    assert _columns(embedded, name, given, columns) == expected


def test_neo4j_gives_the_same_answers_in_the_same_order(
    world: Ledger, embedded: EmbeddedStore, neo4j_store: Neo4jStore
) -> None:
    neo4j_store.push(world)
    for name, (given, _, _) in ANSWERS.items():
        ours, theirs = (ask(store, question(name), given) for store in (embedded, neo4j_store))
        assert (name, ours.columns, ours.rows) == (name, theirs.columns, theirs.rows)


def test_a_claim_printed_twice_by_one_newsroom_has_a_single_origin(ledger: Ledger) -> None:
    from tests.sample import Claim, Story

    for number, day in enumerate(("a Monday", "the day after, in spring")):
        story = Story(
            f"On {day} [[Firm:Acme Mining]] sold [[Commodity:coal]].",
            (Claim("Acme Mining", "EXPORTS", "coal", quote="Acme Mining sold coal"),),
            url=f"https://example.org/{number}",
            outlet="Port Herald",
        )
        put(ledger, story)
    with EmbeddedStore(ledger) as store:
        found = _columns(store, "single-origin", {"articles": "2"}, ("source", "claim", "target", "articles"))
    assert found == [("Acme Mining", "EXPORTS", "coal", 2)]


@pytest.mark.parametrize(
    "text", ["place:kp", "North Korea", "north  korea", "DPRK", "Democratic People's Republic of Korea"]
)
def test_an_entity_is_found_by_id_name_or_what_else_it_is_called(text: str, embedded: EmbeddedStore) -> None:
    assert entity_of(embedded, text) == "place:kp"


def test_an_unknown_name_gets_suggestions(embedded: EmbeddedStore) -> None:
    with pytest.raises(NotFoundError, match="no entity named 'Delta Shiping'") as caught:
        ask(embedded, question("timeline"), {"of": "Delta Shiping"})
    assert "firm:delta-shipping" in (caught.value.hint or "")


def test_a_missing_parameter_is_named(embedded: EmbeddedStore) -> None:
    with pytest.raises(UsageError, match="visitors needs -p place="):
        ask(embedded, question("visitors"), {})


def _columns(store: Store, name: str, given: dict[str, str], columns: tuple[str, ...]) -> list[tuple[object, ...]]:
    records = ask(store, question(name), given).records()
    return [tuple(record[column] for column in columns) for record in records]
