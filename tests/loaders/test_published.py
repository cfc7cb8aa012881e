"""Date stamps in whatever dress."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.dates import is_partial_iso
from kg.loaders.published import publication_date


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("Tuesday, December 2, 2025", "2025-12-02"),
        ("Tue, 02 Dec 2025 10:15:00 GMT", "2025-12-02"),
        ("2025-12-02T23:30:00-08:00", "2025-12-02"),
        ("2025-12-02 10:15:00", "2025-12-02"),
        ("20251202T101500Z", "2025-12-02"),
        ("20251202", "2025-12-02"),
        ("2025/12/2", "2025-12-02"),
        ("2017/01", "2017-01"),
        ("2 Dec. 2025, 10:30 am EST", "2025-12-02"),
        ("Published: February 05, 2026 19:08 UTC", "2026-02-05"),
        ("**Published:** February 05, 2026 19:08 UTC", "2026-02-05"),
        ("Updated on Sept. 9th, 2024 at 5:10 p.m.", "2024-09-09"),
        ("02.12.2025", "2025-12-02"),
        ("25/12/2025", "2025-12-25"),
        ("12/25/2025", "2025-12-25"),
        ("03/04/2025", "2025"),
        ("December 2025", "2025-12"),
        ("2025", "2025"),
        ("1764633600", "2025-12-02"),
        (1764633600000, "2025-12-02"),
    ],
)
def test_a_stamp_gives_its_day(stamp: str | int, day: str) -> None:
    assert publication_date(stamp) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        None,
        "soon",
        "2025-13-01",
        "February 30, 2025",
        "In 2025 the firm sold coal.",
        "Columbus Day, 2025",
        "0",
    ],
)
def test_what_is_no_stamp_gives_none(text: str | None) -> None:
    assert publication_date(text) is None


@given(st.text(alphabet="0123456789-/.: TZDec,stJanpublihed", max_size=130))
def test_whatever_comes_is_a_date_or_none(text: str) -> None:
    day = publication_date(text)
    assert day is None or is_partial_iso(day)
