"""Copies of one text, and how many newsrooms stand behind a claim."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kg.graph.origins import clusters, count_origins, resemblance, signature

WORDS = [f"word{number}" for number in range(400)]
ids = st.sampled_from("abcdefgh")
pairs = st.lists(st.tuples(ids, ids), max_size=12)


def _text(seed: int, length: int = 200) -> list[str]:
    chance = random.Random(seed)
    return [chance.choice(WORDS) for _ in range(length)]


def test_equal_texts_resemble_each_other_wholly_and_other_texts_do_not() -> None:
    text = " ".join(_text(1))
    assert resemblance(signature(text), signature(text.upper())) == 1.0
    assert resemblance(signature(text), signature(" ".join(_text(2)))) < 0.1


def test_a_copy_with_a_changed_sentence_still_resembles_its_original() -> None:
    words = _text(3)
    changed = [*words[:100], "something", "else", "entirely", *words[103:]]
    assert resemblance(signature(" ".join(words)), signature(" ".join(changed))) > 0.8


def test_a_text_without_words_has_a_signature() -> None:
    assert len(signature("")) == len(signature("…")) == 256


@given(pairs, st.randoms(use_true_random=False))
def test_clusters_do_not_depend_on_the_order_of_pairs(found: list[tuple[str, str]], chance: random.Random) -> None:
    shuffled = [pair if chance.random() < 0.5 else pair[::-1] for pair in found]
    chance.shuffle(shuffled)
    assert clusters(shuffled) == clusters(found)


@given(pairs)
def test_a_cluster_is_named_by_its_smallest_member(found: list[tuple[str, str]]) -> None:
    joined = clusters(found)
    for left, right in found:
        assert joined[left] == joined[right]
    for item, root in joined.items():
        assert root == min(other for other, name in joined.items() if name == root) <= item


def test_copies_count_once_and_so_does_one_outlet() -> None:
    wire, paper, blog = ("a1", ["outlet wire"]), ("a2", ["outlet paper"]), ("a3", [None])
    assert count_origins([wire, paper, blog], {}) == 3
    assert count_origins([wire, paper, blog], {"a1": "a1", "a2": "a1"}) == 2  # the paper printed the wire
    assert count_origins([wire, ("a4", ["outlet wire"])], {}) == 1
    assert count_origins([wire, paper, ("a5", ["outlet wire", "outlet paper"])], {}) == 1
    assert count_origins([wire, wire], {}) == 1  # two sentences of one article
    assert count_origins([], {}) == 0


@given(st.lists(st.tuples(ids, st.lists(st.sampled_from(["x", "y", None]), max_size=2)), max_size=8))
def test_there_are_never_more_origins_than_articles(sources: list[tuple[str, list[str | None]]]) -> None:
    count = count_origins(sources, {})
    assert count <= len({article for article, _ in sources})
    assert (count > 0) == bool(sources)
