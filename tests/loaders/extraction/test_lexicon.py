"""The extractor's word lists: goods, bodies, countries and words, as data that can be trusted."""

import re
from collections import Counter

import pytest

from kg.graph.countries import countries, find_country
from kg.graph.ids import entity_id
from kg.loaders.extraction.lexicon import bodies, goods, rows, words


def _forms(table: str, column: int) -> list[str]:
    """Usual name and all other names of each row."""
    return [
        form for row in rows(table) for form in (row[0], *(row[column].split(";") if len(row) > column else ())) if form
    ]


def test_three_hundred_goods_with_their_heading_in_the_harmonized_system() -> None:
    table = rows("goods.tsv")
    assert len(table) >= 300
    for name, code, *_ in table:
        assert re.fullmatch(r"\d{4}", code), name
        assert 1 <= int(code[:2]) <= 97, name  # the chapters
        assert code[:2] != "77", name  # kept for later by the World Customs Organization


@pytest.mark.parametrize(("table", "column"), [("goods.tsv", 2), ("bodies.tsv", 1)])
def test_no_name_stands_for_two_things(table: str, column: int) -> None:
    forms = Counter(form.casefold() if table == "goods.tsv" else form for form in _forms(table, column))
    assert [form for form, count in forms.items() if count > 1] == []


def test_names_are_clean() -> None:
    for form in (*_forms("goods.tsv", 2), *_forms("bodies.tsv", 1)):
        assert form == " ".join(form.split())
        assert form[:1].isalnum()


@pytest.mark.parametrize(
    ("surface", "good", "chapter"),
    [
        ("LNG", "liquefied natural gas", "27"),
        ("Urals crude", "crude oil", "27"),
        ("mazut", "fuel oil", "27"),
        ("petrol", "gasoline", "27"),
    ],
)
def test_goods_go_by_many_names(surface: str, good: str, chapter: str) -> None:
    assert goods()[surface.casefold()] == good
    assert next(row for row in rows("goods.tsv") if row[0] == good)[1].startswith(chapter)


def test_different_kinds_of_fish_are_no_other_names_of_each_other() -> None:
    kinds = {goods().get(fish, fish) for fish in ("tuna", "cod", "herring", "salmon")}
    assert len(kinds) == 4


def test_no_good_is_a_word_that_the_word_list_calls_none() -> None:
    assert not {name for name in goods() if name in words("commodity", "not_goods")} - {"technology"}


def test_bodies_are_known_by_acronym_and_never_taken_for_countries() -> None:
    assert bodies()["OFAC"] == "Office of Foreign Assets Control"
    assert bodies()["IRGC"] == bodies()["Iranian Revolutionary Guards"]
    assert [form for form in bodies() if find_country(form)] == []


def test_every_name_of_a_country_leads_to_it_and_to_one_id() -> None:
    assert len(countries()) >= 190
    for country in countries():
        for name in (country.name, *country.others, *country.demonyms):
            found = find_country(name)
            assert found
            assert found.iso2 == country.iso2, name
            assert entity_id("Place", name) == f"place:{country.iso2.lower()}"


def test_iso_codes_are_unique_and_well_formed() -> None:
    assert len({c.iso2 for c in countries()}) == len({c.iso3 for c in countries()}) == len(countries())
    assert all(re.fullmatch("[A-Z]{2}", c.iso2) and re.fullmatch("[A-Z]{3}", c.iso3) for c in countries())


def test_an_unknown_word_list_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("person", "hats")
