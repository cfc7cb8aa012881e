"""An entity is found by the strongest of its names; what is unclear is said to be unclear."""

import pytest

from kg.graph.errors import NotFoundError
from kg.graph.ledger import Ledger
from kg.graph.projection import Projection
from kg.queries.names import Named, find, find_node, suggest
from tests.sample import SAMPLE, put

KOREA = Named("place:kp", "North Korea", ("Pyongyang", "DPRK"), 9)
CITY = Named("place:pyongyang", "Pyongyang", (), 2)
ACME = Named("firm:acme-trading", "Acme Trading Ltd", ("Acme",), 5)
ACME_MINING = Named("firm:acme-mining", "Acme Mining", ("Acme",), 3)
ALL = (KOREA, CITY, ACME, ACME_MINING)


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("place:kp", "place:kp"),
        ("NORTH  KOREA", "place:kp"),
        ("Pyongyang", "place:pyongyang"),  # a name beats an alias
        ("dprk", "place:kp"),
        ("Acme Trading", "firm:acme-trading"),  # the name without its legal form leads to the same id
        ("Acme Mining Inc.", "firm:acme-mining"),
    ],
)
def test_found(text: str, id_: str) -> None:
    assert find(ALL, text) == id_


def test_an_alias_of_several_is_an_error_that_lists_them_heaviest_first() -> None:
    with pytest.raises(NotFoundError, match="'Acme' may be any of 2") as caught:
        find(ALL, "Acme")
    assert caught.value.hint == ("give one id: firm:acme-trading (Acme Trading Ltd), firm:acme-mining (Acme Mining)")


@pytest.mark.parametrize("text", ["", "   ", "Zzyzx"])
def test_nothing_alike_gets_no_suggestion(text: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        find(ALL, text)
    assert caught.value.hint is None


def test_suggestions_are_names_that_hold_the_words_or_resemble_them() -> None:
    assert [item.id for item in suggest(ALL, "trading")] == ["firm:acme-trading"]
    assert [item.id for item in suggest(ALL, "North Koria")] == ["place:kp"]


def test_an_id_merged_into_another_still_leads_to_the_node(ledger: Ledger) -> None:
    put(ledger, *SAMPLE)
    ledger.judge("firm:hongxiang-group", "firm:zz-holdings", "same")
    projection = Projection(ledger)
    assert find_node(projection, projection.nodes(), "firm:zz-holdings") == "firm:hongxiang-group"
