"""A text's own structure: paragraphs, bullets, headings, wrapped lines, and sentences too long to read at once."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extraction.sentences import blocks, cut

_LINES = st.text(st.sampled_from("abc ABC.,;:!?\n\n\t-*•#1)> é漢"), max_size=300)


def _texts(text: str) -> list[str]:
    return [text[block.start : block.end] for block in blocks(text)]


def test_a_wrapped_paragraph_is_one_block() -> None:
    text = (
        "The ministry said on Tuesday that the two sides had signed a contract\n"
        "for two million tonnes of wheat, and that the first ships would sail\nin May.\n\nNext."
    )
    assert _texts(text) == [text[: text.index("\n\n")], "Next."]


def test_short_lines_stand_for_themselves() -> None:
    assert _texts("Home\nPolitics\nShipping\n") == ["Home", "Politics", "Shipping"]


def test_bullets_are_blocks_without_their_mark_and_know_their_depth() -> None:
    text = "OFAC is designating:\n- Alpha Ltd\n  * Beta GmbH\n(c) Gamma SA\n12. Delta JSC"
    found = blocks(text)
    assert [text[b.start : b.end] for b in found][1:] == ["Alpha Ltd", "Beta GmbH", "Gamma SA", "Delta JSC"]
    assert [b.indent for b in found] == [None, 0, 2, 0, 0]


@pytest.mark.parametrize(
    "line", ["2024 was a good year.", "-5 degrees were measured.", "A. Smith"[:2] + "Smith spoke."]
)
def test_what_only_looks_like_a_bullet_is_none(line: str) -> None:
    (block,) = blocks(line)
    assert block.indent is None
    assert line[block.start : block.end] == line


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("# Trade\n\nIt grew by a tenth.", [True, False]),
        ("Tanker seized off Batam\n\nThe navy said so.", [True, False]),
        ("He said no.\n\nShe said yes.", [False, False]),
        ("One line\nof a menu", [False, False]),
    ],
)
def test_headings_are_marked_or_short_lines_alone(text: str, headings: list[bool]) -> None:
    assert [block.heading for block in blocks(text)] == headings


def test_a_new_paragraph_begins_where_a_full_line_has_ended_and_the_next_is_a_sentence() -> None:
    first = "The purchase was approved by the board of the bank, by the regulator and by a ministry in one afternoon."
    assert _texts(f"{first}\nThe price was not disclosed.") == [first, "The price was not disclosed."]


def test_an_empty_text_has_no_blocks() -> None:
    assert blocks("") == blocks(" \n\t\n ") == []


@given(_LINES)
def test_blocks_are_in_order_apart_and_without_outer_space(text: str) -> None:
    last = 0
    for block in blocks(text):
        assert last <= block.start <= block.end <= len(text)
        assert text[block.start : block.end].strip() == text[block.start : block.end]
        last = block.end


@given(_LINES)
def test_no_letter_of_the_text_is_lost(text: str) -> None:
    """Letters outside blocks can only be the marks of bullets ("a)", "o ")."""
    inside = "".join(text[block.start : block.end] for block in blocks(text))
    marks = {"a", "b", "c", "A", "B", "C", "1"}
    outside = [char for char in text if char.isalnum()]
    for char in inside:
        if char.isalnum():
            outside.remove(char)
    assert set(outside) <= marks
    assert len(outside) <= 5 * (text.count("\n") + 1)


def test_a_long_list_is_cut_at_its_semicolons() -> None:
    text = "; ".join(f"Firm number {number} of the town of Karsund" for number in range(40))
    pieces = cut(text, 0, len(text))
    assert len(pieces) > 2
    assert all(text[:end].endswith(";") for _, end in pieces[:-1])


def test_a_long_sentence_without_semicolons_is_cut_at_commas() -> None:
    text = ", ".join(["the ministry of trade of the republic"] * 40)
    assert all(end - start <= 700 for start, end in cut(text, 0, len(text)))


def test_a_sentence_of_usual_length_stays_whole() -> None:
    assert cut("It rained; they left.", 3, 21) == [(3, 21)]


@given(st.text(st.sampled_from("ab ,;"), max_size=2500), st.integers(0, 50))
def test_the_pieces_are_the_sentence(text: str, start: int) -> None:
    start = min(start, len(text))
    pieces = cut(text, start, len(text))
    assert pieces[0][0] == start
    assert pieces[-1][1] == len(text)
    assert all(one[1] == two[0] for one, two in pairwise(pieces))
