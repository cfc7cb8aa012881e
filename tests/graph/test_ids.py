"""Ids: readable, and the same for the same name wherever and whenever it is read."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.errors import OntologyError
from kg.graph.ids import article_id, bare_firm_name, canonical_url, digest, edge_id, entity_id, slug
from kg.graph.ontology import ENTITY_KINDS, node_kind
from tests.conftest import ROOT

kinds = st.sampled_from([kind.name for kind in ENTITY_KINDS])
names = st.text(min_size=1, max_size=120)


@pytest.mark.parametrize(
    ("kind", "name", "id_"),
    [
        ("Firm", "Hongxiang Group Co., Ltd.", "firm:hongxiang-group"),
        ("Firm", "OOO Volgaresurs", "firm:volgaresurs"),
        ("Organization", "Ministry of Ports", "firm:ministry-of-ports"),
        ("Person", "Ma Xiaohong", "person:ma-xiaohong"),
        ("Person", "José Ángel O'Neil", "person:jose-angel-oneil"),
        ("Place", "North Korea", "place:kp"),
        ("Place", "DPRK", "place:kp"),
        ("Place", "the United States", "place:us"),
        ("Place", "Pyongyang", "place:pyongyang"),
        ("Commodity", "Crude Oil", "commodity:crude-oil"),
        ("Vessel", "MV Petrel", "vessel:mv-petrel"),
        ("Person", "马晓红", "person:马晓红"),
    ],
)
def test_a_name_gives_a_readable_id(kind: str, name: str, id_: str) -> None:
    assert entity_id(kind, name) == id_


@pytest.mark.parametrize(
    "forms",
    [
        ("Rosneft", "Rosneft PJSC", "PJSC Rosneft", "ROSNEFT", "Rosneft, PJSC"),
        ("Johnson & Sons", "Johnson and Sons", "Johnson & Sons Ltd."),
        ("Acme  Trading", "Acme Trading", "the Acme Trading", "Acme Trading LLC"),
    ],
)
def test_forms_of_one_firm_share_an_id(forms: tuple[str, ...]) -> None:
    assert len({entity_id("Firm", form) for form in forms}) == 1


def test_a_firm_and_an_organization_share_their_names_and_others_do_not() -> None:
    assert entity_id("Firm", "Gazprom") == entity_id("Organization", "Gazprom") != entity_id("Vessel", "Gazprom")


@given(kinds, names)
def test_an_id_lies_in_the_space_of_its_kind_and_is_never_empty(kind: str, name: str) -> None:
    space, _, rest = entity_id(kind, name).partition(":")
    assert space == node_kind(kind).space
    assert rest
    assert rest == "".join(rest.split())


@given(kinds, names)
def test_spaces_around_and_within_a_name_do_not_matter(kind: str, name: str) -> None:
    spaced = "  " + "  ".join(name.split()) + "\n" if name.split() else name
    assert entity_id(kind, spaced) == entity_id(kind, name) or not name.split()


@given(names)
def test_a_slug_of_a_slug_is_itself(name: str) -> None:
    once = slug(name)
    assert slug(once) == once or len(once) > 80


@given(names)
def test_a_firm_keeps_some_name(name: str) -> None:
    assert bare_firm_name(name)


def test_long_names_that_differ_at_the_end_differ() -> None:
    assert slug("word " * 40 + "a") != slug("word " * 40 + "b")
    assert len(slug("word " * 40)) < 100


def test_ids_do_not_depend_on_the_process() -> None:
    script = "from kg.graph.ids import *; print(entity_id('Firm', '🚢'), article_id(text='x'), digest('a', None))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf8"},
            capture_output=True,
            check=True,
            text=True,
            encoding="utf8",
        ).stdout
        for seed in ("1", "2")
    }
    assert outputs == {f"{entity_id('Firm', '🚢')} {article_id(text='x')} {digest('a', None)}\n"}


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.org/a/b?id=7",
        "http://example.org/a/b/?id=7#top",
        "https://EXAMPLE.org/a/b?id=7&utm_source=feed",
        " https://example.org/a/b?fbclid=x&id=7 ",
    ],
)
def test_urls_of_one_page_give_one_article(url: str) -> None:
    assert article_id(url=url) == article_id(url="https://example.org/a/b?id=7")


@given(st.text(alphabet="abc/?&=#:.w", max_size=40))
def test_a_canonical_url_stays_as_it_is(url: str) -> None:
    once = canonical_url("https://" + url)
    assert canonical_url("https://" + once) == once or once.startswith(("/", "www."))


def test_pages_that_differ_in_path_or_query_are_two_articles() -> None:
    pages = (
        "https://e.org/a",
        "https://e.org/A",
        "https://e.org/b",
        "https://e.org/a?id=1",
        "https://e.org/a?id=2",
    )
    assert len({article_id(url=page) for page in pages}) == len(pages)


def test_each_part_of_an_edges_identity_tells_edges_apart() -> None:
    base = ("firm:a", "OWNS", "firm:b", "2016", None, "asserted")
    others = [
        ("firm:c", *base[1:]),
        ("firm:a", "SUPPLIES", *base[2:]),
        (*base[:3], None, None, "asserted"),
        (*base[:3], None, "2016", "asserted"),
        (*base[:3], "2016", "", "asserted"),
        (*base[:5], "denied"),
    ]
    assert len({edge_id(*identity) for identity in (base, *others)}) == len(others) + 1


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(OntologyError, match="Starship"):
        entity_id("Starship", "Enterprise")
