"""Reading spans out of scores: against sums over every possible tag sequence."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.loaders.extraction.decoding import TagSet, best_tags, chains, posterior, spans

TAGS = TagSet(("Firm",))  # O, B, I, B of an anaphor, I of an anaphor
START, WORD, PIECE = TAGS.allowed()


def _paths(length: int, inside: list[bool]) -> list[tuple[int, ...]]:
    """Every tag sequence that the rules allow."""
    result = []
    for path in product(range(len(TAGS)), repeat=length):
        fine = START[path[0]]
        for t in range(1, length):
            fine = fine and (PIECE if inside[t] else WORD)[path[t - 1], path[t]]
        if fine:
            result.append(path)
    return result


def _score(path: tuple[int, ...], scores: np.ndarray, transitions: np.ndarray, inside: list[bool]) -> float:
    total = sum(float(scores[t, tag]) for t, tag in enumerate(path))
    return total + sum(float(transitions[path[t - 1], path[t]]) for t in range(1, len(path)) if not inside[t])


@settings(max_examples=40, deadline=None)
@given(
    st.integers(1, 5),
    st.lists(st.booleans(), min_size=5, max_size=5),
    st.integers(0, 2**16),
    st.sampled_from([0.5, 3.0, 30.0]),
)
def test_best_path_and_marginals_equal_those_over_all_paths(
    length: int, inside: list[bool], seed: int, spread: float
) -> None:
    random = np.random.default_rng(seed)
    inside = [False, *inside[1:length]]
    scores = random.normal(0, spread, (length, len(TAGS)))
    transitions = random.normal(0, 1, (len(TAGS), len(TAGS)))
    other = random.normal(0, 1, (length + 2, len(TAGS)))  # a longer neighbour must change nothing
    data = chains([scores, other], [np.array(inside), np.zeros(length + 2, dtype=bool)])

    paths = _paths(length, inside)
    values = np.array([_score(p, scores, transitions, inside) for p in paths])
    weights = np.exp(values - values.max())
    result = posterior(data, transitions, TAGS)

    assert tuple(best_tags(data, transitions, TAGS)[0].tolist()) == paths[int(values.argmax())]
    assert result.log_partition[0] == pytest.approx(values.max() + np.log(weights.sum()))
    for t in range(length):
        expected = np.zeros(len(TAGS))
        for path, weight in zip(paths, weights, strict=True):
            expected[path[t]] += weight / weights.sum()
        assert result.marginals[0, t] == pytest.approx(expected, abs=1e-9)
    assert not result.marginals[0, length:].any()


def test_expected_transitions_are_the_gradient_of_the_log_partition() -> None:
    random = np.random.default_rng(5)
    data = chains([random.normal(size=(6, 5)), random.normal(size=(3, 5))], [np.zeros(6, bool), np.zeros(3, bool)])
    transitions = random.normal(size=(5, 5))
    expected = posterior(data, transitions, TAGS, counts=True).transitions
    step = 1e-5
    for a, b in [(0, 0), (0, 1), (1, 2), (2, 2), (0, 2)]:
        up, down = transitions.copy(), transitions.copy()
        up[a, b] += step
        down[a, b] -= step
        difference = (posterior(data, up, TAGS).log_partition - posterior(data, down, TAGS).log_partition).sum() / (
            2 * step
        )
        assert expected[a, b] == pytest.approx(difference, abs=1e-6)


def test_a_word_is_never_cut_in_two() -> None:
    scores = np.zeros((3, 5))
    scores[0, 1] = scores[2, 1] = 4.0  # begin at the first and, more weakly supported, at the word's last piece
    (path,) = best_tags(chains([scores], [np.array([False, True, True])]), np.zeros((5, 5)), TAGS)
    assert path.tolist() == [1, 2, 2]


def test_two_names_side_by_side_stay_two() -> None:
    assert spans(np.array([0, 1, 2, 1, 0, 3, 4])) == [(1, 3, 0, False), (3, 4, 0, False), (5, 7, 0, True)]
