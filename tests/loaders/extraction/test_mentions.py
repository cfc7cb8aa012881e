"""From the tagger's spans to names: tidied, joined, settled against the tables, and found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extraction.mentions import KINDS, Candidate, find_mentions, one_kind, tidy
from kg.loaders.extraction.sentences import Sentence
from tests.loaders.extraction.tagged import anaphor, read_mentions, tagged


def _names(marked: str) -> list[tuple[str, str]]:
    text, mentions = read_mentions(marked)
    return [(text[m.start : m.end], m.kind) for m in mentions]


@pytest.mark.parametrize(
    ("span", "kind", "name"),
    [
        ("the Altay Oil", "Firm", "Altay Oil"),
        ("Altay Oil’s", "Firm", "Altay Oil"),
        ("Altay Oil,", "Firm", "Altay Oil"),
        ("“Ever Bright”", "Vessel", "Ever Bright"),
        ("Altay Oil of the", "Firm", "Altay Oil"),
        ("Altay Oil (formerly", "Firm", "Altay Oil"),
        ("President Ana Quispe", "Person", "Ana Quispe"),
        ("Foreign Minister Emre Tan", "Person", "Emre Tan"),
        ("former deputy minister Jon Berg", "Person", "Jon Berg"),
        ("Russian LNG", "Place", "Russian"),
        ("Persian Gulf", "Place", "Persian Gulf"),
        ("Altay Oil Inc.", "Firm", "Altay Oil Inc."),
        ("Bergen.", "Place", "Bergen"),
        ("crude oil", "Commodity", "crude oil"),
    ],
)
def test_a_span_is_freed_of_what_is_no_part_of_the_name(span: str, kind: str, name: str) -> None:
    found = tidy(span, Candidate(0, len(span), 0, one_kind(kind)))
    assert found
    assert span[found.start : found.end] == name


@pytest.mark.parametrize(
    ("span", "kind"),
    [
        ("the", "Firm"),
        ("company", "Firm"),
        ("Monday", "Person"),
        ("goods", "Commodity"),
        ("Executive Order", "Organization"),
        ("Sanctions Act", "Organization"),
        ("Operation Sunrise", "Organization"),
        ("ministry", "Organization"),
        ("—", "Place"),
        ("x", "Person"),
    ],
)
def test_what_names_nothing_is_dropped(span: str, kind: str) -> None:
    assert tidy(span, Candidate(0, len(span), 0, one_kind(kind))) is None


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[Organization:Institute] of [Organization:Ports and Harbours] agreed.", "Institute of Ports and Harbours"),
        ("[Firm:Hale] & [Firm:Brand] agreed.", "Hale & Brand"),
        ("[Firm:Nordkap Lines], Ltd agreed.", "Nordkap Lines, Ltd"),
        ("[Firm:Taiping Heavy] Co., Limited agreed.", "Taiping Heavy Co., Limited"),
        ("[Firm:Sikora] Sp. z o.o. agreed.", "Sikora Sp. z o.o."),
        ("[Person:Dilnoza] [Person:Karimova] agreed.", "Dilnoza Karimova"),
    ],
)
def test_pieces_of_one_name_are_joined(marked: str, name: str) -> None:
    assert name in [found for found, _ in _names(marked)]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("[Place:Peru] and [Place:Chile] agreed.", ["Peru", "Chile"]),
        ("[Person:Jon Berg]\n[Person:Ana Quispe]", ["Jon Berg", "Ana Quispe"]),
        ("[Firm:Altay Oil], [Firm:Oltin Neft] agreed.", ["Altay Oil", "Oltin Neft"]),
    ],
)
def test_names_that_only_stand_together_stay_apart(marked: str, names: list[str]) -> None:
    found = [name for name, _ in _names(marked)]
    assert found == names


def test_a_longer_name_of_the_tagger_beats_a_country_inside_it() -> None:
    assert _names("[Firm:Peru Copper Trading] agreed.") == [("Peru Copper Trading", "Firm")]


def test_tables_fill_in_what_the_tagger_passed_over() -> None:
    assert ("Kazakhstan", "Place") in _names("[Firm:Altay Oil] left Kazakhstan.")
    assert ("OFAC", "Organization") in _names("[Firm:Altay Oil] wrote to OFAC.")


def test_a_name_of_two_words_is_found_again_wherever_it_stands() -> None:
    names = _names("[Firm:Altay Oil] fell. Altay Oil rose. Altay Oilfields did not move.")
    assert names == [("Altay Oil", "Firm"), ("Altay Oil", "Firm")]


def test_anaphors_are_no_names() -> None:
    text, spans = tagged("The company sold [Commodity:coal].")
    mentions = find_mentions(text, [Sentence(0, len(text), 0)], [anaphor(0, 11), *spans], KINDS)
    assert [text[m.start : m.end] for m in mentions] == ["coal"]


_WORDS = st.sampled_from(
    ["Peru", "the", "Altay", "Oil", "of", "&", "Ltd", "’s", "(", ")", ",", ".", "\n", "Ministry", "é"]
)


@given(
    st.lists(_WORDS, max_size=25), st.lists(st.tuples(st.integers(0, 90), st.integers(1, 25), st.sampled_from(KINDS)))
)
def test_mentions_never_overlap_and_never_leave_the_text(parts: list[str], marks: list[tuple[int, int, str]]) -> None:
    from kg.loaders.extraction.network import TaggedSpan

    text = " ".join(parts)
    spans, last = [], 0
    for start, size, kind in sorted(marks):
        start, end = max(start, last), min(max(start, last) + size, len(text))
        if start < end:
            spans.append(TaggedSpan(start, end, 0, kind, False, 0.9, one_kind(kind, 0.9)))
            last = end
    mentions = find_mentions(text, [Sentence(0, len(text), 0)], spans, KINDS)
    ends = [0]
    for mention in mentions:
        assert ends[-1] <= mention.start < mention.end <= len(text)
        ends.append(mention.end)
