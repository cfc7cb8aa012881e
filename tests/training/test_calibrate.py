"""Bars and confidences from scores whose truth is known."""

import numpy as np
import pytest

from training.calibrate import Sample, best_bar, platt


def _sample(scale: float, offset: float, size: int = 20_000) -> Sample:
    random = np.random.default_rng(3)
    score = random.normal(-1.0, 3.0, size)
    right = random.random(size) < 1 / (1 + np.exp(-(scale * score + offset)))
    return Sample(score, right, np.ones(size), float(right.sum()))


@pytest.mark.parametrize(("scale", "offset"), [(1.0, 0.0), (0.5, -1.0), (2.0, 1.0)])
def test_confidence_becomes_the_share_that_is_right(scale: float, offset: float) -> None:
    assert platt(_sample(scale, offset)) == pytest.approx((scale, offset), abs=0.08)


def test_few_examples_stay_near_the_common_fit() -> None:
    few = Sample(np.array([0.1, -0.2]), np.array([True, False]), np.ones(2), 1.0)
    assert platt(few, (0.8, -0.5)) == pytest.approx((0.8, -0.5), abs=0.15)


def test_scores_that_separate_perfectly_do_not_run_away() -> None:
    score = np.linspace(-8, 8, 400)
    scale, offset = platt(Sample(score, score > 0, np.ones(400), 200.0))
    assert 1 < scale < 20
    assert abs(offset) < 1


def test_the_bar_stands_where_f1_is_highest() -> None:
    score = np.concatenate([np.linspace(0.6, 3, 100), np.linspace(-3, 0.4, 100)])
    right = np.arange(200) < 100
    assert 0.2 < best_bar(Sample(score, right, np.ones(200), 100.0)) < 0.8


def test_the_bar_rises_when_right_edges_are_rarer_in_the_world() -> None:
    dense = _sample(1.0, 0.0)
    weight = np.where(dense.right, 0.3, 1.0)
    assert best_bar(Sample(dense.score, dense.right, weight, 0.3 * dense.stated)) > best_bar(dense)
