"""Sentences that look like facts and gave none."""

import tomllib
from importlib.resources import files

import pytest

from kg.graph.model import Extraction, Span
from kg.graph.ontology import CLAIM_KINDS
from kg.loaders.extraction.gaps import Cues, Gap, all_cues, gaps
from tests.sample import Claim, Story

DATA = files("kg.loaders.extraction").joinpath("data/cues.toml")

FIRST = "The United States sanctioned Delmar Lines."
SECOND = "Delmar Lines bought coal from Peru."
MARKED = (
    "The [[Place:United States]] sanctioned [[Firm:Delmar Lines]]. "
    "[[Firm:Delmar Lines]] bought [[Commodity:coal]] from [[Place:Peru]]."
)
SANCTION = Claim("Delmar Lines", "SANCTIONED_BY", "United States", quote=FIRST)
PURCHASE = Claim("Delmar Lines", "IMPORTS", "coal", quote=SECOND)
SUPPLY = Claim("Peru", "SUPPLIES", "Delmar Lines", quote=SECOND)


def found(marked: str, *claims: Claim, boilerplate: tuple[Span, ...] = ()) -> list[Gap]:
    article, extraction = Story(marked, claims).build()
    marked_as_page = type(article)(article.id, article.text, boilerplate=boilerplate)
    return gaps(marked_as_page, extraction)


def kinds(text: str) -> set[str]:
    """Kinds of the gaps of a text of which nothing is known."""
    article, _ = Story(text).build()
    return {gap.kind for gap in gaps(article, Extraction())}


def test_a_sentence_with_a_cue_and_no_edge_is_a_gap() -> None:
    (one, two) = found(MARKED)
    assert one == Gap("SANCTIONED_BY", "sanctioned", 0, len(FIRST), FIRST)
    assert (two.kind, two.cue, two.text) == ("IMPORTS", "bought", SECOND)


def test_an_edge_fills_the_gap_of_its_own_sentence_alone() -> None:
    assert [gap.kind for gap in found(MARKED, SANCTION)] == ["IMPORTS"]
    assert [gap.kind for gap in found(MARKED, PURCHASE)] == ["SANCTIONED_BY"]
    assert found(MARKED, SANCTION, PURCHASE) == []


def test_an_edge_of_a_kind_that_says_the_same_fills_it_too() -> None:
    assert found(MARKED, SANCTION, SUPPLY) == []
    assert kinds("Delmar, a subsidiary of Oltin Neft, moved.") == {"SUBSIDIARY_OF"}
    owns = Claim("Oltin Neft", "OWNS", "Delmar")
    assert found("[[Firm:Delmar]], a subsidiary of [[Firm:Oltin Neft]], moved.", owns) == []


def test_an_edge_of_another_kind_does_not() -> None:
    located = Claim("Delmar Lines", "LOCATED_IN", "United States", quote=FIRST)
    assert [gap.kind for gap in found(MARKED, located, PURCHASE)] == ["SANCTIONED_BY"]


def test_boilerplate_is_skipped() -> None:
    assert [gap.kind for gap in found(MARKED, boilerplate=(Span(0, 10),))] == ["IMPORTS"]


def test_a_sentence_that_names_nobody_is_no_gap() -> None:
    assert kinds("They visited the old harbour.") == set()
    assert kinds("They visited the harbour of Karsund.") == {"VISITED"}


def test_one_gap_for_each_kind_and_sentence() -> None:
    text = "Peru sanctioned Delmar Lines, banned Altay Oil and met Jon Berg."
    assert [(gap.kind, gap.cue) for gap in gaps(Story(text).build()[0], Extraction())] == [
        ("SANCTIONED_BY", "sanctioned"),
        ("MET_WITH", "met"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm met the deadline in Lima.", set()),
        ("The firm met the deadline in Lima and met Jon Berg.", {"MET_WITH"}),
        ("A supply\nchain in Peru broke.", set()),
        ("Jobs are at stake in Peru.", set()),
        ("The Lima-based firm grew.", {"LOCATED_IN"}),
        ("In Peru a hermet sat.", set()),
        ("IN PERU THE FIRM WAS BLACKLISTED.", {"SANCTIONED_BY"}),
        ("Prosecutors in Lima waited.", set()),
    ],
)
def test_cues_are_whole_words_in_any_case_unless_their_company_says_otherwise(text: str, expected: set[str]) -> None:
    assert kinds(text) == expected


def test_every_kind_of_edge_has_its_cues_and_fills_its_own_gaps() -> None:
    assert [cues.kind for cues in all_cues()] == [kind.name for kind in CLAIM_KINDS]
    assert all(cues.kind in cues.answered <= {kind.name for kind in CLAIM_KINDS} for cues in all_cues())


_NEVER = [
    pytest.param(cues, entry, id=f"{cues.kind}: {entry}")
    for cues in all_cues()
    for entry in tomllib.loads(DATA.read_text("utf8"))[cues.kind].get("never", ())
]


@pytest.mark.parametrize(("cues", "entry"), _NEVER)
def test_what_is_never_a_cue_holds_one_and_takes_it_out(cues: Cues, entry: str) -> None:
    """An entry without a cue in it would be there for nothing."""
    wording = entry.replace("*", "s")
    assert cues.words.search(wording)
    assert cues.find(wording) is None
