"""Countries by the names they go by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.countries import Country, by_iso2, countries, find_country


@pytest.mark.parametrize(
    ("name", "iso2"),
    [
        ("North Korea", "KP"),
        ("DPRK", "KP"),
        ("the Netherlands", "NL"),
        ("Iranian", "IR"),
        ("russia", "RU"),
        ("United  States", "US"),
        ("US", "US"),
        ("Côte d’Ivoire", "CI"),
    ],
)
def test_a_name_a_demonym_or_an_abbreviation_finds_its_country(name: str, iso2: str) -> None:
    country = find_country(name)
    assert country
    assert country.iso2 == iso2


@pytest.mark.parametrize("name", ["us", "it", "in", "Beijing", "Atlantis", ""])
def test_pronouns_capitals_and_inventions_are_no_countries(name: str) -> None:
    assert find_country(name) is None


def test_codes_are_unique_and_of_the_right_length() -> None:
    rows = countries()
    assert len(rows) > 190
    for codes, length in (([row.iso2 for row in rows], 2), ([row.iso3 for row in rows], 3)):
        assert len(set(codes)) == len(codes)
        assert {len(code) for code in codes} == {length}


@pytest.mark.parametrize("country", countries(), ids=lambda country: country.iso2)
def test_every_country_is_found_by_its_own_name_and_code(country: Country) -> None:
    assert find_country(country.name) == country
    assert by_iso2(country.iso2.lower()) == country


@given(st.text(max_size=40))
def test_any_text_is_answered(name: str) -> None:
    found = find_country(name)
    assert found is None or found in countries()
