"""Names that tables and wordings give away."""

import pytest

from kg.graph.countries import countries
from kg.loaders.extraction.gazetteer import country_of, find_names


def _found(text: str) -> set[tuple[str, str]]:
    return {(text[find.start : find.end], find.kind) for find in find_names(text, 0, len(text))}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Trade with the Democratic People’s Republic of Korea fell.",
            "Democratic People’s Republic of Korea",
            "Place",
        ),
        ("The Kazakh side agreed.", "Kazakh", "Place"),
        ("KAZAKHSTAN SIGNS PACT", "KAZAKHSTAN", "Place"),
        ("Both Iranians left.", "Iranians", "Place"),
        ("The U.S. listed two firms.", "U.S.", "Place"),
        ("Talks with the EU stalled.", "EU", "Organization"),
        ("OFAC did so, the paper said.", "OFAC", "Organization"),
        ("The Ministry of Trade and Industry agreed.", "Ministry of Trade and Industry", "Organization"),
        ("The U.S. Department of the Treasury agreed.", "U.S. Department of the Treasury", "Organization"),
        ("The Foreign Ministry agreed.", "Foreign Ministry", "Organization"),
        ("The Chinese commerce ministry agreed.", "commerce ministry", "Organization"),
        ("Burma’s military agreed.", "military", "Organization"),
        ("The Secretary of State agreed.", "Secretary of State", "Organization"),
    ],
)
def test_names_that_are_found(text: str, name: str, kind: str) -> None:
    assert (name, kind) in _found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She told us it was late.", "us"),  # "US" is a country, "us" is none
        ("The pole was red.", "pole"),
        ("A Liberia-flagged tanker sank.", "Liberia"),
        ("The Northern Ireland-Scotland ferry", "Northern"),
        ("UN Resolution 1718 stands.", "UN"),
        ("The AI boom goes on.", "AI"),
        ("He wore a Jersey.", "Jersey"),
        ("Nigeriana is a magazine.", "Nigeria"),
    ],
)
def test_words_that_are_left_to_the_tagger(text: str, name: str) -> None:
    assert name not in {found for found, _ in _found(text)}


def test_only_the_stretch_asked_for_is_searched() -> None:
    text = "Peru met Chile. Bolivia did not."
    assert {text[f.start : f.end] for f in find_names(text, 16, len(text))} == {"Bolivia"}


def test_each_country_is_found_under_its_usual_name() -> None:
    lost = [c.name for c in countries() if (c.name, "Place") not in _found(f"Trade with {c.name} grew by a tenth.")]
    assert lost == ["Jersey"]  # a piece of clothing more often


@pytest.mark.parametrize(
    ("surface", "country"),
    [
        ("Russian", "Russia"),
        ("Russians", "Russia"),
        ("the Government of Kenya", "Kenya"),
        ("Indian government", "India"),
        ("DPRK", "North Korea"),
        ("Islamic Republic of Iran", "Iran"),
        ("UAE", "United Arab Emirates"),
        ("Bank of Ghana", None),
        ("Paris", None),
        ("Georgetown", None),
        ("", None),
    ],
)
def test_what_stands_for_a_country(surface: str, country: str | None) -> None:
    assert country_of(surface) == country
