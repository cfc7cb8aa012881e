"""The lexicon of wordings: every entry reads its own examples, and leaves alone what it must."""

from collections import Counter

import pytest

from kg.graph.errors import ExtractionError, OntologyError
from kg.graph.ontology import edge_kind
from kg.loaders.extraction import patterns as lexicon
from kg.loaders.extraction.patterns import Pattern, listed, mask, patterns, read
from tests.loaders.extraction.marked import unmark

_ENTRIES = [pytest.param(entry, id=entry.name) for entry in patterns()]


def _claims(marked: str, name: str | None = None) -> set[tuple[str, str, str]]:
    """What the lexicon, or one entry of it, reads in a marked sentence."""
    text, mentions = unmark(marked)
    return {
        (match.source, match.type, match.target)
        for match in read(text, 0, len(text), mentions)
        if name in (None, match.pattern.name)
    }


@pytest.mark.parametrize("entry", _ENTRIES)
def test_every_entry_has_a_sentence_to_match_and_one_to_leave(entry: Pattern) -> None:
    assert entry.yes
    assert entry.no


@pytest.mark.parametrize("entry", _ENTRIES)
def test_an_entry_reads_all_its_edges_in_each_of_its_own_sentences(entry: Pattern) -> None:
    for sentence in entry.yes:
        assert {kind for _, kind, _ in _claims(sentence, entry.name)} == {kind for _, kind, _ in entry.claims}, sentence


@pytest.mark.parametrize("entry", _ENTRIES)
def test_an_entry_leaves_alone_what_it_must(entry: Pattern) -> None:
    for sentence in entry.no:
        assert not _claims(sentence, entry.name), sentence


@pytest.mark.parametrize("entry", _ENTRIES)
def test_no_entry_of_the_same_kind_reads_what_another_must_leave(entry: Pattern) -> None:
    """A sentence that is no edge of a kind for one entry is none for its neighbours."""
    kinds = {kind for _, kind, _ in entry.claims}
    for sentence in entry.no:
        assert not kinds & {kind for _, kind, _ in _claims(sentence)}, sentence


@pytest.mark.parametrize("entry", _ENTRIES)
def test_an_entry_claims_what_the_ontology_allows_and_says_how_sure_it_is(entry: Pattern) -> None:
    for sentence in entry.yes:
        text, mentions = unmark(sentence)
        kinds = {mention.entity: mention.kind for mention in mentions}
        for match in read(text, 0, len(text), mentions):
            assert edge_kind(match.type).fits(kinds[match.source], kinds[match.target])
    assert 0.4 < entry.precision <= 1.0


def test_every_kind_of_edge_has_its_wordings() -> None:
    kinds = Counter(kind for entry in patterns() for _, kind, _ in entry.claims)
    assert set(kinds) == {
        *["SANCTIONED_BY", "TRADES_WITH", "EXPORTS", "IMPORTS", "SUPPLIES", "VISITED", "MET_WITH", "AGREED_WITH"],
        *["INVESTED_IN", "OWNS", "SUBSIDIARY_OF", "LEADS", "EMPLOYED_BY", "LOCATED_IN", "ACCUSED_BY", "ARRESTED_BY"],
    }


def test_a_match_points_at_the_words_that_carry_it() -> None:
    text, mentions = unmark("On Monday [Person:Jon Berg]\nflew to  [Place:Lima], he said.")
    (match,) = [m for m in read(text, 0, len(text), mentions) if m.type == "VISITED"]
    assert text[match.start : match.end] == "Jon Berg\nflew to  Lima"
    assert (match.source_mention, match.target_mention) == (0, 1)


def test_a_list_carries_a_claim_to_all_its_names() -> None:
    claims = _claims(
        "The [Place:United States] sanctioned [Firm:Nordkap Lines], [Firm:Altay Oil] and [Firm:Andes Cobre]."
    )
    assert claims == {
        (f"firm:{name}", "SANCTIONED_BY", "place:us") for name in ("nordkap-lines", "altay-oil", "andes-cobre")
    }


def test_a_claim_never_has_one_entity_at_both_ends() -> None:
    assert not _claims("[Place:Peru]’s trade with [Place:Peru] grew.")


def test_mentions_outside_the_sentence_are_not_read() -> None:
    text, mentions = unmark("[Person:Jon Berg] slept. He flew to [Place:Lima].")
    assert not list(read(text, text.index("He"), len(text), mentions))


def test_masking_replaces_names_and_keeps_the_way_back_to_the_text() -> None:
    text, mentions = unmark("The [Firm:Altay Oil]\n  bought [Commodity:coal].")
    masked, offsets = mask(text, 0, len(text), mentions)
    assert masked == "The ⟨F0⟩ bought ⟨C1⟩."
    assert len(offsets) == len(masked)
    assert offsets == sorted(offsets)
    assert text[offsets[masked.index("⟨F")] :].startswith("Altay Oil")
    assert text[offsets[masked.index("bought")] :].startswith("bought")
    assert text[offsets[masked.index("⟩")]] == "l"


@pytest.mark.parametrize(
    ("masked", "lists"),
    [
        ("⟨F0⟩, ⟨F1⟩ and ⟨F2⟩ agreed", [[0, 1, 2]]),
        ("⟨F0⟩ and the ⟨F1⟩", [[0, 1]]),
        ("⟨F0⟩ (IMO 9000137), ⟨F1⟩ (IMO 9000145) and ⟨F2⟩", [[0, 1, 2]]),
        ("⟨F0⟩, ⟨F1⟩", [[0], [1]]),  # an apposition, more likely
        ("⟨F0⟩ and ⟨P1⟩", [[0, 1]]),  # a firm and its owner are listed together
        ("President ⟨P0⟩, his wife ⟨P1⟩ and Interior Minister ⟨P2⟩", [[0, 1, 2]]),
        ("⟨F0⟩ told ⟨F1⟩", [[0], [1]]),
    ],
)
def test_what_is_a_list(masked: str, lists: list[list[int]]) -> None:
    runs = listed(masked)
    assert sorted({tuple(run) for run in runs.values()}) == sorted(tuple(run) for run in lists)


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        ({"name": "x", "edge": "VISITED", "match": "<Person:source> went"}, ExtractionError),
        ({"name": "x", "edge": "TELEPORTED", "match": "<Person:source> to <Place:target>"}, OntologyError),
    ],
)
def test_an_entry_that_does_not_fit_is_an_error(entry: dict[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        lexicon._pattern(1, entry, {})
