"""Time expressions: which words, which days, and when it is better to leave them alone."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kg.loaders.dates import Relation, is_partial_iso, resolve

TUESDAY = "2025-12-02"


def times(text: str, published: str | None = TUESDAY) -> list[tuple[str, str | None, str | None]]:
    return [(found.words, found.since, found.until) for found in resolve(text, published)]


@pytest.mark.parametrize(
    ("sentence", "words", "since", "until"),
    [
        ("In 2016 the United States sanctioned the firm.", "In 2016", "2016", None),
        ("It traded with the North between 2011 and 2015.", "between 2011 and 2015", "2011", "2015"),
        ("Since mid-October, delegates have travelled.", "Since mid-October", "2025-10", None),
        ("The deal was signed last week.", "last week", "2025-11-24", "2025-11-30"),
        ("The minister arrived on Tuesday.", "on Tuesday", "2025-12-02", None),
        ("The minister arrived on Wednesday.", "on Wednesday", "2025-11-26", None),
        ("Sales rose in the first quarter of 2024.", "in the first quarter of 2024", "2024-01", "2024-03"),
        ("He was arrested earlier this year.", "earlier this year", "2025", None),
        ("The ship was seized on March 5, 2024.", "on March 5, 2024", "2024-03-05", None),
        ("It imported coal from 2019 to 2021.", "from 2019 to 2021", "2019", "2021"),
        ("It will invest $3 billion by 2030.", "by 2030", None, "2030"),
        ("Exports will resume next month.", "next month", "2026-01", None),
        ("It will invest $5 billion through 2031.", "through 2031", None, "2031"),
        ("He met them on November 22-23.", "on November 22-23", "2025-11-22", "2025-11-23"),
        ("They met on 5-6 April 2016 in Ankara.", "on 5-6 April 2016", "2016-04-05", "2016-04-06"),
        ("He was in Uzbekistan from 5-6 April 2016.", "from 5-6 April 2016", "2016-04-05", "2016-04-06"),
        ("It will be moved. He died in April.", "in April", "2025-04", None),
        ("It will be completed in March.", "in March", "2026-03", None),
        ("designated on or after August 2, 2017", "on or after August 2, 2017", "2017-08-02", None),
        ("The trade ran between March and May 2024.", "between March and May 2024", "2024-03", "2024-05"),
        ("between November and February 2024", "between November and February 2024", "2023-11", "2024-02"),
        ("from March 2 to March 5, 2024", "from March 2 to March 5, 2024", "2024-03-02", "2024-03-05"),
        ("from December 2023 to March", "from December 2023 to March", "2023-12", "2024-03"),
        ("The bank was founded in the 1990s.", "in the 1990s", "1990", "1999"),
        ("It sold oil in 2019-21.", "in 2019-21", "2019", "2021"),
        ("He visited two years ago.", "two years ago", "2023", None),
        ("They have traded over the past three years.", "over the past three years", "2022", None),
        ("It aims to do so within the next six months.", "within the next six months", None, "2026-06"),
        ("He met him yesterday.", "yesterday", "2025-12-01", None),
        ("Today the Treasury listed two firms.", "Today", "2025-12-02", None),
        ("He will visit Hanoi on Friday.", "on Friday", "2025-12-05", None),
        ("He plans to leave, officials said on Friday.", "on Friday", "2025-11-28", None),
        ("The summit is set to open in March.", "in March", "2026-03", None),
        ("The summit was held in March.", "in March", "2025-03", None),
        ("The visit was last June.", "last June", "2025-06", None),
        ("The yard opens this fall.", "this fall", "2025-09", "2025-11"),
        ("It was sold in late 2022.", "in late 2022", "2022", None),
        ("It was sold by the end of the year.", "by the end of the year", None, "2025"),
        ("Prices fell in Q3 2024.", "in Q3 2024", "2024-07", "2024-09"),
        ("The 2021 sales went to China.", "2021", "2021", None),
        ("It was signed on 2024-02-29.", "on 2024-02-29", "2024-02-29", None),
        ("effective Jan. 1, 2020", "effective Jan. 1, 2020", "2020-01-01", None),
        ("He left on\nMarch\n5,\n2024.", "on\nMarch\n5,\n2024", "2024-03-05", None),
    ],
)  # fmt: skip
def test_an_expression_means(sentence: str, words: str, since: str | None, until: str | None) -> None:
    assert times(sentence) == [(words, since, until)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The deal was signed last week.", "last week"),
        ("The minister arrived on Tuesday.", "on Tuesday"),
        ("They arrived on 2 December.", "on 2 December"),
        ("Since mid-October they have traded.", "Since mid-October"),
        ("Earlier this year he left.", "Earlier this year"),
        ("Two years ago he left.", "Two years ago"),
    ],
)
def test_without_a_publication_date_the_words_are_kept_and_nothing_is_guessed(sentence: str, words: str) -> None:
    assert times(sentence, None) == [(words, None, None)]


def test_a_partial_publication_date_resolves_what_it_can() -> None:
    assert times("last year", "2024") == [("last year", "2023", None)]
    assert times("last month", "2024") == [("last month", None, None)]
    assert times("last month", "2024-01") == [("last month", "2023-12", None)]
    assert times("today", "2024-01") == [("today", "2024-01", None)]
    assert times("on Tuesday", "2024-01") == [("on Tuesday", None, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "It sold 2,016 tons of coal and 2000 tons of ore.",
        "The firm may march on, Mr. May said.",
        "Under Vision 2030 and Resolution 2231 the kingdom invests.",
        "It paid $2024 and 2.2024 yuan.",
        "The Iran Sanctions Act of 1996 and Document 2020-06214, see https://a.org/2022/10/1129 too.",
        "It must meet the challenges of tomorrow.",
        "There is no time in here.",
        "",
    ],
)
def test_numbers_and_names_are_no_times(sentence: str) -> None:
    assert times(sentence) == []


def test_the_same_day_points_elsewhere_and_stays_unresolved() -> None:
    assert times("He met him on the same day.") == [("on the same day", None, None)]
    assert times("Trade will grow in the coming months.") == [("in the coming months", None, None)]
    assert times("Firms have visited in recent weeks.") == [("in recent weeks", None, None)]


def test_several_expressions_come_in_order() -> None:
    found = resolve("On Monday he said that exports fell in 2023 and would rise by 2026.", TUESDAY)
    assert [(item.words, item.relation) for item in found] == [
        ("On Monday", Relation.AT),
        ("in 2023", Relation.AT),
        ("by 2026", Relation.UNTIL),
    ]


def test_a_yearless_day_is_the_nearest_not_the_one_of_the_calendar_year() -> None:
    assert times("on December 30", "2026-01-04") == [("on December 30", "2025-12-30", None)]
    assert times("He arrives on January 3", "2025-12-28") == [("on January 3", "2026-01-03", None)]


WORDS = (
    st.sampled_from(
        [
            "in",
            "on",
            "since",
            "by",
            "until",
            "between",
            "from",
            "and",
            "to",
            "the",
            "last",
            "next",
            "this",
            "week",
        ]
    )
    | st.sampled_from(
        [
            "year",
            "quarter",
            "first",
            "of",
            "mid-October",
            "May",
            "31",
            "2024",
            "February",
            "30",
            "1999",
            "-",
            "ago",
        ]
    )
    | st.sampled_from(
        [
            "month",
            "three",
            "years",
            "past",
            "Tuesday",
            "will",
            "0",
            "99",
            "Q1",
            "H3",
            "half",
            "2019-07",
            "1990s",
        ]
    )
)
PUBLISHED = st.sampled_from([None, "2024", "2024-02", "2024-02-29", "9999-12-31", "0001-01-01"])


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=80), PUBLISHED)
@example("the next 500 years", "9999-12-31")
@example("last week", "0001-01-01")
def test_offsets_hold_and_dates_are_dates(text: str, published: str | None) -> None:
    last = 0
    for found in resolve(text, published):
        assert text[found.start : found.end] == found.words
        assert last <= found.start < found.end
        last = found.end
        for day in (found.since, found.until):
            assert day is None or is_partial_iso(day)
        if found.since and found.until:
            assert found.since[:4] <= found.until[:4]
