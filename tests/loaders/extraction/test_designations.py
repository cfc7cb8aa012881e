"""Designation lists: an authority is named once, and many are listed under it."""

import pytest

from kg.loaders.extraction.designations import designations
from kg.loaders.extraction.sentences import Sentence, blocks
from tests.loaders.extraction.marked import unmark


def _listed(marked: str, skip: frozenset[int] = frozenset()) -> list[tuple[str, str, bool]]:
    """Who is listed by whom, and whether it is still to come; a block is read as one sentence."""
    text, mentions = unmark(marked)
    parts = blocks(text)
    sentences = [Sentence(block.start, block.end, number) for number, block in enumerate(parts)]
    found = list(designations(text, parts, sentences, mentions, set(skip)))
    for designation in found:
        assert 0 <= designation.start < designation.end <= len(text)
        assert sentences[designation.sentence].start == designation.start
    return [(d.source.partition(":")[2], d.target.partition(":")[2], d.expected) for d in found]


OFAC = "office-of-foreign-assets-control"
AUTHORITY = "[Organization:Office of Foreign Assets Control|OFAC]"


@pytest.mark.parametrize("mark", ["-", "*", "•", "1.", "(a)", "–"])
def test_bullets_stand_under_the_authority_that_opens_the_list(mark: str) -> None:
    notice = (
        f"{AUTHORITY} is designating the following entities:\n\n{mark} [Firm:Alpha Ltd], a trader in [Place:Dubai]\n"
        f"{mark} [Person:Jon Berg], its owner\n{mark} [Vessel:Ever Bright] (IMO 9000137)"
    )
    assert _listed(notice) == [("alpha", OFAC, False), ("jon-berg", OFAC, False), ("ever-bright", OFAC, False)]


def test_a_list_ends_with_its_last_bullet() -> None:
    notice = (
        f"{AUTHORITY} is designating the following firm:\n\n- [Firm:Alpha Ltd]\n\n"
        "[Firm:Beta GmbH] welcomed the step.\n\n- [Firm:Gamma SA]"
    )
    assert _listed(notice) == [("alpha", OFAC, False)]


def test_names_behind_a_colon_are_listed() -> None:
    notice = (
        f"{AUTHORITY} today sanctioned the following companies: [Firm:Alpha Ltd]; [Firm:Beta GmbH] ([Place:Dubai]); "
        "and [Firm:Gamma SA]."
    )
    assert [name for name, _, _ in _listed(notice)] == ["alpha", "beta", "gamma"]


def test_a_passive_looks_back_for_its_agent() -> None:
    notice = (
        f"{AUTHORITY} today imposed sanctions on a network of traders.\n\n[Firm:Alpha Ltd] paid for the oil in May.\n\n"
        "[Firm:Beta GmbH] and [Person:Jon Berg] are being designated pursuant to the order."
    )
    assert _listed(notice) == [("beta", OFAC, False), ("jon-berg", OFAC, False)]


def test_a_passive_with_its_own_agent_is_left_to_the_sentence() -> None:
    notice = (
        f"{AUTHORITY} imposed sanctions on two firms.\n\n"
        "[Firm:Beta GmbH] was designated by [Organization:Council of Karsund] in May."
    )
    assert _listed(notice) == []


def test_what_will_be_listed_is_expected() -> None:
    notice = f"{AUTHORITY} plans to designate the following firm:\n\n- [Firm:Alpha Ltd]"
    assert _listed(notice) == [("alpha", OFAC, True)]


@pytest.mark.parametrize(
    "notice",
    [
        f"{AUTHORITY} removed the following firm from its sanctions list:\n\n- [Firm:Alpha Ltd]",
        "Among the guests were the following firms:\n\n- [Firm:Alpha Ltd]",
        "[Firm:Altay Oil] designated [Person:Jon Berg] as its chairman.",
        f"{AUTHORITY} has a staff of 200.\n\n- [Firm:Alpha Ltd]",
        "The following firms are designated:\n\n- [Firm:Alpha Ltd]",  # by whom is not said
    ],
)
def test_what_is_no_designation(notice: str) -> None:
    assert _listed(notice) == []


def test_page_furniture_closes_a_list() -> None:
    notice = f"{AUTHORITY} is designating the following firms:\n\nShare this page\n\n- [Firm:Alpha Ltd]"
    assert _listed(notice, skip=frozenset({1})) == []


def test_an_authority_never_lists_itself() -> None:
    notice = f"{AUTHORITY} is designating the following:\n\n- {AUTHORITY}\n- [Firm:Alpha Ltd]"
    assert _listed(notice) == [("alpha", OFAC, False)]


def test_a_bullet_without_a_name_near_its_head_is_passed_over() -> None:
    filler = "a company that was not known to anybody outside the small town where it had its seat and "
    notice = f"{AUTHORITY} is designating the following:\n\n- {filler}[Firm:Alpha Ltd]\n- [Firm:Beta GmbH]"
    assert _listed(notice) == [("beta", OFAC, False)]
