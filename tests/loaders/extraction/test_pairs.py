"""Which entities of a chunk are asked about together."""

import numpy as np

from kg.loaders.extraction.pairs import Located, Pair, candidates, context_of

ALL = np.ones((6, 6), dtype=bool)


def _at(sentence: int, entity: str, kind: int = 0, anaphor: bool = False) -> Located:
    return Located(sentence * 10, sentence * 10 + 1, sentence, entity, kind, anaphor)


def test_context_is_the_sentence_before_and_the_first_two() -> None:
    assert context_of(0) == ()
    assert sorted(context_of(1)) == [0]
    assert sorted(context_of(7)) == [0, 1, 6]


def test_both_directions_of_a_sentences_entities() -> None:
    asked = candidates([_at(3, "a"), _at(3, "b")], [3], ALL)
    assert asked.pairs == [Pair("a", "b", 3, True), Pair("b", "a", 3, True)]


def test_an_entity_may_come_from_the_context_but_not_both() -> None:
    asked = candidates([_at(2, "a"), _at(2, "b"), _at(3, "c")], [3], ALL)
    assert {(p.source, p.target) for p in asked.pairs} == {("a", "c"), ("c", "a"), ("b", "c"), ("c", "b")}
    assert not any(p.together for p in asked.pairs)


def test_an_entity_too_far_away_is_not_asked_about() -> None:
    assert not candidates([_at(2, "a"), _at(5, "b")], [5], ALL).pairs


def test_the_context_is_not_used_for_an_entity_the_sentence_itself_names() -> None:
    asked = candidates([_at(2, "a"), _at(3, "a"), _at(3, "b")], [3], ALL)
    assert {int(k) for k in np.concatenate([asked.source, asked.target])} == {1, 2}


def test_all_mentions_of_the_sentence_speak_for_the_pair() -> None:
    asked = candidates([_at(3, "a"), _at(3, "a", anaphor=True), _at(3, "b")], [3], ALL)
    assert len(asked.pairs) == 2
    assert asked.group.tolist() == [0, 0, 1, 1]


def test_kinds_that_no_edge_joins_are_left_out() -> None:
    fits = ALL.copy()
    fits[3, :] = False
    asked = candidates([_at(3, "oil", kind=3), _at(3, "b")], [3], fits)
    assert [(p.source, p.target) for p in asked.pairs] == [("b", "oil")]
