"""The fold: what nodes and edges come of statements, whatever the order in which they arrived."""

import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.graph.fold import canonical_ids
from kg.graph.ledger import Ledger
from kg.graph.model import Amount, Edge, Node
from kg.graph.ontology import CLAIM_KINDS, MENTIONED_IN, Certainty
from kg.graph.projection import Projection
from kg.graph.properties import canonical_json
from tests.generated import dump_ledger, fill, stories
from tests.sample import DENIAL, SAMPLE, Claim, Story, put

SYMMETRIC = [kind.name for kind in CLAIM_KINDS if kind.symmetric]
JUDGED = [
    ("place:kp", "place:ir"),
    ("firm:acme-trading", "firm:falk-trading"),
    ("firm:falk-trading", "firm:grain-board"),
]


def _nodes(ledger: Ledger) -> dict[str, Node]:
    return {node.id: node for node in Projection(ledger).nodes()}


def _claims(ledger: Ledger) -> list[Edge]:
    return list(Projection(ledger).claims())


def _fold(told: Sequence[Story], judged: Sequence[tuple[str, str]], *, twice: bool = False) -> str:
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "kg.db") as ledger:
        for left, right in judged:
            ledger.judge(left, right, "same")
        for story in told:
            ledger.put(*story.build(), "test")
            if twice:
                ledger.put(*story.build(), "again")
                ledger.put(*story.build(), "test")
        return canonical_json(dump_ledger(ledger))


class TestOrder:
    @settings(max_examples=15, deadline=None)
    @given(
        seed=st.integers(0, 1000),
        chance=st.randoms(use_true_random=False),
        judged=st.lists(st.sampled_from(JUDGED), unique=True),
        twice=st.booleans(),
    )
    def test_the_graph_does_not_depend_on_it(
        self, seed: int, chance: random.Random, judged: list[tuple[str, str]], twice: bool
    ) -> None:
        told = stories(12, seed)
        shuffled, turned = chance.sample(told, len(told)), [pair[::-1] for pair in reversed(judged)]
        assert _fold(shuffled, turned, twice=twice) == _fold(told, judged)

    @settings(max_examples=15, deadline=None)
    @given(seed=st.integers(0, 1000), data=st.data())
    def test_what_was_taken_out_leaves_no_trace(self, seed: int, data: st.DataObject) -> None:
        told = stories(10, seed)
        kept = data.draw(st.lists(st.sampled_from(range(10)), unique=True))
        with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "kg.db") as ledger:
            fill(ledger, told)
            for number in set(range(10)) - set(kept):
                ledger.forget(told[number].build()[0].id)
            assert canonical_json(dump_ledger(ledger)) == _fold([told[number] for number in kept], [])


class TestEdges:
    @pytest.mark.parametrize("type_", SYMMETRIC)
    def test_a_symmetric_claim_is_one_edge_from_either_side(self, ledger: Ledger, type_: str) -> None:
        put(
            ledger,
            Story("[[Firm:Zeta]] and [[Firm:Acme]].", (Claim("Zeta", type_, "Acme"),), url="https://e.org/1"),
            Story("[[Firm:Acme]] and [[Firm:Zeta]].", (Claim("Acme", type_, "Zeta"),), url="https://e.org/2"),
        )
        (edge,) = _claims(ledger)
        assert (edge.source, edge.target, edge.article_count) == ("firm:acme", "firm:zeta", 2)

    def test_a_claim_with_a_direction_is_not_the_same_the_other_way_round(self, ledger: Ledger) -> None:
        put(
            ledger,
            Story(
                "[[Firm:Zeta]] and [[Firm:Acme]].",
                (Claim("Zeta", "SUPPLIES", "Acme"), Claim("Acme", "SUPPLIES", "Zeta")),
            ),
        )
        assert len(_claims(ledger)) == 2

    def test_conflicting_dates_and_certainties_stand_side_by_side(self, ledger: Ledger) -> None:
        claims = [
            Claim("Iran", "SANCTIONED_BY", "China", since="2016"),
            Claim("Iran", "SANCTIONED_BY", "China", since="2018"),
            Claim("Iran", "SANCTIONED_BY", "China", since="2016", until="2018"),
            Claim("Iran", "SANCTIONED_BY", "China", "denied", since="2016"),
            Claim("Iran", "SANCTIONED_BY", "China", "alleged"),
        ]
        put(ledger, Story("[[Place:Iran]], [[Place:China]].", tuple(claims)))
        found = {(edge.since, edge.until, edge.certainty) for edge in _claims(ledger)}
        assert found == {(claim.since, claim.until, Certainty(claim.certainty)) for claim in claims}

    def test_quotes_come_by_date_and_the_undated_last(self, ledger: Ledger) -> None:
        claim = (Claim("Acme", "VISITED", "Iran"),)
        for number, published in enumerate((None, "2020-05", "2019", "2020-04-30")):
            put(
                ledger,
                Story(
                    f"[[Firm:Acme]] in [[Place:Iran]], {number}.",
                    claim,
                    url=f"https://e.org/{number}",
                    published=published,
                ),
            )
        (edge,) = _claims(ledger)
        assert [quote.published for quote in edge.quotes] == ["2019", "2020-04-30", "2020-05", None]
        assert [quote.article for quote in edge.quotes] == list(edge.articles)

    def test_what_speaks_for_a_claim_is_gathered(self, ledger: Ledger) -> None:
        told = [
            Claim("Acme", "EXPORTS", "coal", amount=Amount(5.0, "t", "5 t"), said_by="Ada", confidence=0.6),
            Claim("Acme", "EXPORTS", "coal", amount=Amount(None, None, "a lot"), said_by="Bo", confidence=0.8),
        ]
        for number, claim in enumerate(told):
            put(ledger, Story(f"[[Firm:Acme]] [[Commodity:coal]] {number}.", (claim,), url=f"https://e.org/{number}"))
        (edge,) = _claims(ledger)
        assert {amount.text for amount in edge.amounts} == {"5 t", "a lot"}
        assert (edge.said_by, edge.confidence, edge.article_count) == (("Ada", "Bo"), 0.8, 2)

    @pytest.mark.parametrize(
        ("second_outlet", "second_text", "origins"),
        [
            ("Other Paper", "Nothing of this text is shared with the other one at all, not a word", 2),
            ("first paper", "Nothing of this text is shared with the other one at all, not a word", 1),
            ("Other Paper", None, 1),
        ],
        ids=["two newsrooms", "one outlet", "a wire copy"],
    )
    def test_a_wire_copy_is_no_second_origin(
        self, ledger: Ledger, second_outlet: str, second_text: str | None, origins: int
    ) -> None:
        wire = "According to port records seen by this agency on Monday the cargo left the quay by night"
        for number, (outlet, text) in enumerate((("First Paper", wire), (second_outlet, second_text or wire))):
            marked = f"{text}. [[Firm:Acme]] visited [[Place:Iran]]."
            claim = Claim("Acme", "VISITED", "Iran", quote="Acme visited Iran.")
            put(ledger, Story(marked, (claim,), url=f"https://e.org/{number}", outlet=outlet))
        (edge,) = _claims(ledger)
        assert (edge.article_count, edge.origin_count) == (2, origins)


class TestNodes:
    def test_a_place_that_is_a_country_has_its_usual_name_and_codes(self, ledger: Ledger) -> None:
        put(ledger, DENIAL)
        node = _nodes(ledger)["place:kp"]
        assert (node.name, node.properties["iso2"], node.properties["iso3"]) == ("North Korea", "KP", "PRK")
        assert node.aliases == ("Pyongyang",)

    def test_the_name_most_used_wins_and_the_others_are_aliases(self, ledger: Ledger) -> None:
        for number, name in enumerate(("Acme Ltd.", "Acme", "Acme")):
            put(ledger, Story(f"[[Firm:{name}]] {number}.", url=f"https://e.org/{number}"))
        node = _nodes(ledger)["firm:acme"]
        assert (node.name, node.aliases, node.properties["article_count"]) == ("Acme", ("Acme Ltd.",), 3)

    def test_the_kind_most_read_wins_in_the_shared_space(self, ledger: Ledger) -> None:
        for number, kind in enumerate(("Firm", "Organization", "Organization")):
            put(ledger, Story(f"[[{kind}:Harbour Union]] {number}.", url=f"https://e.org/{number}"))
        assert _nodes(ledger)["firm:harbour-union"].kind == "Organization"

    def test_mentions_are_one_edge_for_an_entity_and_article(self, ledger: Ledger) -> None:
        put(ledger, Story("[[Firm:Acme]], [[Firm:Acme]] and [[Firm:Acme|the firm]]."))
        (edge,) = (edge for edge in Projection(ledger).edges() if edge.type == MENTIONED_IN.name)
        assert (edge.mention_count, [quote.text for quote in edge.quotes]) == (3, ["Acme"])


class TestJudgements:
    def test_same_makes_one_node_of_two_and_keeps_every_quote(self, ledger: Ledger) -> None:
        put(ledger, *SAMPLE)
        quotes = {quote for edge in _claims(ledger) for quote in edge.quotes if edge.type != "LOCATED_IN"}
        ledger.judge("place:pyongyang", "place:kp", "same")
        assert "place:pyongyang" not in _nodes(ledger)
        assert {quote for edge in _claims(ledger) for quote in edge.quotes} == quotes
        # "Pyongyang is in North Korea" has become a claim of a thing about itself, which is none.
        assert all(edge.source != edge.target for edge in _claims(ledger))

    @given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"))))
    def test_sameness_passes_on_and_the_smallest_id_stands_for_all(self, same: list[tuple[str, str]]) -> None:
        ids = canonical_ids(same)
        for left, right in same:
            assert ids.get(left, left) == ids.get(right, right)
        assert all(root < item and root not in ids for item, root in ids.items())
