"""What stays of claims that cannot all be meant."""

import pytest

from kg.graph.ontology import Certainty
from kg.loaders.extraction.claims import Claim, _one_of_two, _one_way

A, B = "firm:a", "firm:b"


def _claim(source: str, type_: str, target: str, confidence: float, *, sentence: int = 0, rule: str = "model") -> Claim:
    return Claim(source, type_, target, sentence, Certainty.ASSERTED, confidence, ((0, 1), (2, 3)), rule)


@pytest.mark.parametrize("type_", ["OWNS", "LOCATED_IN", "SUPPLIES", "ACCUSED_BY", "INVESTED_IN"])
def test_of_both_directions_in_one_sentence_the_surer_stays(type_: str) -> None:
    there, back = _claim(A, type_, B, 0.8), _claim(B, type_, A, 0.6)
    assert _one_way([there, back]) == [there]


def test_a_wording_beats_the_network() -> None:
    there, back = _claim(A, "OWNS", B, 0.5, rule="owns"), _claim(B, "OWNS", A, 0.9)
    assert _one_way([there, back]) == [there]


def test_a_subsidiary_is_owned_the_other_way_round() -> None:
    owns, child = _claim(A, "OWNS", B, 0.8), _claim(A, "SUBSIDIARY_OF", B, 0.6)
    assert _one_way([owns, child]) == [owns]


def test_two_sentences_may_say_both() -> None:
    claims = [_claim(A, "SUPPLIES", B, 0.8), _claim(B, "SUPPLIES", A, 0.6, sentence=1)]
    assert _one_way(claims) == claims


def test_sanctions_may_go_both_ways() -> None:
    claims = [
        _claim("place:us", "SANCTIONED_BY", "place:cn", 0.8),
        _claim("place:cn", "SANCTIONED_BY", "place:us", 0.6),
    ]
    assert _one_way(claims) == claims


@pytest.mark.parametrize(("one", "other"), [("LEADS", "EMPLOYED_BY"), ("OWNS", "INVESTED_IN")])
def test_one_post_and_one_share_the_surer(one: str, other: str) -> None:
    sure, unsure = _claim("person:p", one, B, 0.9), _claim("person:p", other, B, 0.5)
    assert _one_of_two([unsure, sure]) == [sure]
