"""Which mentions are one thing, of which kind, and under which name."""

import pytest

from kg.graph.model import Entity
from kg.loaders.extraction.entities import resolve
from tests.loaders.extraction.tagged import read_mentions


def _entities(marked: str, sure: float = 0.9) -> list[Entity]:
    text, mentions = read_mentions(marked, sure)
    found = [entity for entity, _ in resolve(text, mentions)]
    for entity in found:
        assert all(text[m.start : m.end] == m.text for m in entity.mentions)
    return found


def _forms(marked: str) -> dict[str, list[str]]:
    """Name of each entity and the surface forms it goes by."""
    return {e.name: sorted({" ".join(m.text.split()) for m in e.mentions}) for e in _entities(marked)}


def test_a_country_is_one_entity_under_all_its_names() -> None:
    text = (
        "The [Place:DPRK] fired. [Place:North Korea] denied it. "
        "The [Place:Democratic People’s Republic of Korea] fell silent."
    )
    assert _forms(text) == {
        "North Korea": ["DPRK", "Democratic People’s Republic of Korea", "North Korea"],
    }
    assert [e.id for e in _entities(text)] == ["place:kp"]


def test_a_known_body_goes_by_its_full_name() -> None:
    assert _forms("[Organization:OFAC] listed it.") == {"Office of Foreign Assets Control": ["OFAC"]}


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Sungmyong Resources Trading Corporation", "SRTC"),
        ("Korea Mining Development Trading Corporation", "KOMID"),
        ("Steppe Energy Holding", "Steppe"),
    ],
)
def test_a_short_form_in_brackets_is_the_name_before_it(long: str, short: str) -> None:
    forms = _forms(f"[Firm:{long}] ([Firm:{short}]) paid. Later [Firm:{short}] denied it.")
    assert forms == {long: sorted([long, short])}


def test_a_bracket_that_is_no_short_form_stays_apart() -> None:
    assert len(_entities("[Firm:Nordkap Lines] ([Place:Oslo]) paid.")) == 2
    assert len(_entities("[Firm:Nordkap Lines] ([Firm:Oltin Neft]) paid.")) == 2


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[Person:Dilnoza Karimova] left. [Person:Karimova] paid.", "Dilnoza Karimova"),
        ("[Person:Ri Tae Gwon] left. [Person:Ri] paid.", "Ri Tae Gwon"),
        ("[Person:Joseph R. Berg] left. [Person:Joseph Berg] paid.", "Joseph R. Berg"),
        ("[Firm:Kallindra Shipping S.A.] left. [Firm:Kallindra] paid.", "Kallindra Shipping S.A."),
        ("[Firm:Altay Oil Company] left. [Firm:Altay] paid. [Firm:Altay Oil] slept.", "Altay Oil Company"),
    ],
)
def test_parts_of_a_name_stand_for_the_whole(marked: str, name: str) -> None:
    assert list(_forms(marked)) == [name]


def test_a_part_of_two_names_is_neither() -> None:
    forms = _forms("[Person:Jon Berg] left. [Person:Tove Berg] came. [Person:Berg] paid.")
    assert set(forms) == {"Jon Berg", "Tove Berg", "Berg"}


def test_one_surface_form_is_of_one_kind() -> None:
    entities = _entities(
        "[Firm:Meridian Quill] sank. The tanker [Firm:Meridian Quill] (IMO 9000137) was owned by another."
    )
    assert [(e.name, e.kind) for e in entities] == [("Meridian Quill", "Vessel")]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[Organization:Altay Trading LLC] paid.", "Firm"),
        ("[Place:MV Ever Bright] sank.", "Vessel"),
        ("Mr [Firm:Haddad] agreed.", "Person"),
        ("[Firm:Committee of Karsund Ports] agreed.", "Organization"),
    ],
)
def test_where_the_tagger_is_in_doubt_the_name_and_its_neighbours_decide(marked: str, kind: str) -> None:
    assert [e.kind for e in _entities(marked, sure=0.5)] == [kind]


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("The [Place:Russia|Russian] [Organization:Foreign Ministry] agreed.", "Russian Foreign Ministry"),
        ("[Place:Iran]’s [Organization:Ministry of Economy] agreed.", "Iran’s Ministry of Economy"),
    ],
)
def test_a_ministry_is_told_from_all_others_by_its_country(marked: str, name: str) -> None:
    assert name in _forms(marked)


def test_goods_go_by_their_usual_name_in_lower_case() -> None:
    assert _forms("[Commodity:Urals crude] and [Commodity:LNG] rose.") == {
        "crude oil": ["Urals crude"],
        "liquefied natural gas": ["LNG"],
    }


def test_a_headline_in_capitals_is_no_better_a_name_than_the_text_s_own() -> None:
    assert list(_forms("[Firm:ALTAY OIL] IN COURT. [Firm:Altay Oil] paid.")) == ["Altay Oil"]


def test_us_and_us_are_different_words() -> None:
    assert "United States" in _forms("The [Place:US] told us.")


def test_entities_come_in_the_order_of_the_text() -> None:
    entities = _entities("[Firm:Zeta Oil] met [Firm:Alpha Gas]; [Firm:Zeta Oil] left.")
    assert [e.name for e in entities] == ["Zeta Oil", "Alpha Gas"]
    assert [len(e.mentions) for e in entities] == [2, 1]
