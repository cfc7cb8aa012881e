"""The catalogue reads questions from headers, and refuses what does not fit."""

import re
import shlex

import pytest

from kg.graph.errors import NotFoundError, UsageError
from kg.graph.ontology import CLAIM_KINDS
from kg.queries.catalogue import Parameter, parse, question, questions

GOOD = """// question: Who sells what?
// param: seller entity -- whose goods
// param: limit integer = 10 -- at most so many rows
// param: note string = null -- unused
// example: kg query sold -p seller=Acme
MATCH (n {id: $seller}) RETURN n.name LIMIT $limit;
"""


def test_a_header_gives_question_parameters_and_example() -> None:
    sold = parse("sold", GOOD)
    assert (sold.name, sold.text, sold.example) == ("sold", "Who sells what?", "kg query sold -p seller=Acme")
    assert sold.cypher == "MATCH (n {id: $seller}) RETURN n.name LIMIT $limit"
    assert sold.parameters == (
        Parameter("seller", "entity", "whose goods"),
        Parameter("limit", "integer", "at most so many rows", required=False, default=10),
        Parameter("note", "string", "unused", required=False),
    )


def test_defaults_come_in_and_values_are_read_by_type() -> None:
    assert parse("sold", GOOD).values({"seller": "Acme"}) == {"seller": "Acme", "limit": 10, "note": None}
    assert parse("sold", GOOD).values({"seller": "A", "limit": "3"})["limit"] == 3


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({}, "sold needs -p seller"),
        ({"seller": "A", "sellar": "B"}, "no parameter sellar; it takes: seller, limit, note"),
        ({"seller": "A", "limit": "many"}, "limit is of type integer, not 'many'"),
    ],
)
def test_what_does_not_fit_is_refused(given: dict[str, str], complaint: str) -> None:
    with pytest.raises(UsageError, match=re.escape(complaint)):
        parse("sold", GOOD).values(given)


@pytest.mark.parametrize(
    "source",
    [
        "MATCH (n) RETURN n",
        "// question: Only this?\nRETURN 1",
        "// question: No query?\n// example: kg query x\n",
        GOOD.replace("param: limit integer", "param: limit whole"),
        GOOD.replace("-- whose goods", ""),
        GOOD.replace("example", "exmaple"),
    ],
)
def test_a_wrong_header_is_an_error(source: str) -> None:
    with pytest.raises(ValueError, match=r"sold\.cypher"):
        parse("sold", source)


@pytest.mark.parametrize("name", sorted(questions()))
def test_shipped_questions_declare_exactly_the_parameters_they_use(name: str) -> None:
    item = question(name)
    assert set(re.findall(r"\$(\w+)", item.cypher)) == {parameter.name for parameter in item.parameters}
    assert item.text.endswith("?")
    words = shlex.split(item.example)
    assert words[:3] == ["kg", "query", name]
    item.values(dict(word.split("=", 1) for word in words[3:] if word != "-p"))


def test_an_unknown_question_gets_the_nearest_names() -> None:
    with pytest.raises(NotFoundError) as caught:
        question("visiters")
    assert caught.value.hint == "did you mean visitors?"


def test_the_question_on_denials_knows_which_kinds_have_no_direction() -> None:
    symmetric = {kind.name for kind in CLAIM_KINDS if kind.symmetric}
    (listed,) = re.findall(r"said\.of IN \[(.+?)\]", question("denials").cypher)
    assert set(re.findall(r"\w+", listed)) == symmetric
