"""Answers fit the terminal, and no text from an article steers it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.commands.render import cell, clean, count, table


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""), (True, "yes"), (0.5, "0.5"), (3, "3"), (["a", None, "b"], "a; ; b"),
        ("two\nlines", "two lines"), ({"a": 1}, '{"a": 1}'),
    ],
)  # fmt: skip
def test_a_value_in_a_cell(value: object, shown: str) -> None:
    assert cell(value) == shown


@pytest.mark.parametrize(
    ("number", "noun", "shown"), [(1, "entity", "1 entity"), (2, "entity", "2 entities"), (1000, "row", "1,000 rows")]
)
def test_numbers_with_their_nouns(number: int, noun: str, shown: str) -> None:
    assert count(number, noun) == shown


def test_escape_sequences_do_not_reach_the_terminal() -> None:
    assert clean("\x1b[2Jgone\x9b31m \u202eright to left") == "[2Jgone 31m  right to left"
    assert "\x1b" not in table(("name",), [("\x1b]0;owned\x07",)])


def test_square_brackets_are_text_and_no_markup() -> None:
    assert "[red]bank[/red]" in table(("name",), [("[red]bank[/red]",)])


def test_no_rows_no_table() -> None:
    assert table(("name",), []) == ""


@given(
    st.lists(st.tuples(st.text(max_size=200), st.text(max_size=30)), min_size=1, max_size=5),
    st.sampled_from([30, 60, 100, 200]),
)
def test_no_line_is_wider_than_the_terminal(rows: list[tuple[str, str]], columns: int) -> None:
    from rich.cells import cell_len

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(columns))
        text = table(("quote", "name"), rows)
    assert all(cell_len(line) <= columns for line in text.splitlines())
