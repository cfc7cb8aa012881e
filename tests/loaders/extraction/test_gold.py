"""The whole extractor on sentences in the words of news, and on pages that are no news at all."""

from collections import Counter
from collections.abc import Mapping

import pytest

from kg.graph.model import Statement
from kg.graph.ontology import Certainty
from kg.loaders.extraction.extractor import TrainedExtractor
from tests.loaders.extraction.gold import DATA, Sentence, Triple, article, read_off, score, sentences

# A little under what the shipped weights reach: measured .84, .87 and .94. Raise them with better weights.
FLOOR = {"precision": 0.82, "recall": 0.85, "certainty": 0.92}
# Edges of trade in texts that have none. None is the aim; this is what the shipped weights reach.
CEILING = {"novel": 8, "sports": 4, "recipes": 2}
TRADE = {"TRADES_WITH", "EXPORTS", "IMPORTS", "SUPPLIES", "SANCTIONED_BY"}

Found = Mapping[str, Mapping[Triple, list[Statement]]]


@pytest.fixture(scope="module")
def found(extractor: TrainedExtractor) -> Found:
    """What the extractor reads in each sentence, all of them in one batch run."""
    articles = [article(sentence.text, number) for number, sentence in enumerate(sentences())]
    extractions = list(extractor.extract_many(articles))
    return {a.text: read_off(extraction) for a, extraction in zip(articles, extractions, strict=True)}


def _named(rows: list[Sentence]) -> list[object]:
    return [pytest.param(row, id=row.text[:60]) for row in rows]


def test_the_sentences_are_many_and_of_every_kind() -> None:
    assert len(sentences()) >= 200
    assert len({sentence.text for sentence in sentences()}) == len(sentences())
    kinds = Counter(kind for sentence in sentences() for _, kind, _ in sentence.edges)
    assert len(kinds) == 15  # of the 16 kinds, a subsidiary counts as owned
    assert min(kinds.values()) >= 7
    assert {word for s in sentences() for word in s.edges.values()} == {c.value for c in Certainty}
    assert sum(not sentence.edges for sentence in sentences()) >= 40


@pytest.mark.parametrize("sentence", _named([s for s in sentences() if s.must]))
def test_plain_sentences_give_exactly_their_edges(sentence: Sentence, found: Found) -> None:
    edges = {
        (triple, statement.certainty.value)
        for triple, statements in found[sentence.text].items()
        for statement in statements
        if triple not in sentence.maybe
    }
    assert edges == set(sentence.edges.items())


@pytest.mark.parametrize("sentence", _named([s for s in sentences() if s.since or s.until or s.amount]))
def test_when_and_how_much(sentence: Sentence, found: Found) -> None:
    assert sentence.first
    statement = found[sentence.text][sentence.first][0]
    amount = statement.amount
    if sentence.since or sentence.until:
        assert (statement.since, statement.until) == (sentence.since, sentence.until)
    if sentence.amount:
        assert amount
        assert f"{amount.value:.10g} {amount.unit}" == sentence.amount


@pytest.mark.parametrize("sentence", _named([s for s in sentences() if (s.never or s.wrong) and not s.hard]))
def test_sentences_that_only_look_like_facts(sentence: Sentence, found: Found) -> None:
    edges = found[sentence.text]
    assert not sentence.never & {kind for _, kind, _ in edges}
    assert not sentence.wrong & edges.keys()


def test_overall_the_edges_found_are_the_edges_stated(found: Found) -> None:
    result = score((sentence, found[sentence.text]) for sentence in sentences())
    measured = {name: round(getattr(result, name), 3) for name in FLOOR}
    assert all(measured[name] >= floor for name, floor in FLOOR.items()), measured


@pytest.mark.parametrize(("name", "most"), CEILING.items())
def test_pages_that_are_no_news_give_no_trade_and_no_sanctions(
    name: str, most: int, extractor: TrainedExtractor
) -> None:
    text = (DATA / f"{name}.txt").read_text("utf8")
    statements = [s for s in extractor.extract(article(text)).statements if s.type in TRADE]
    assert len(statements) <= most, [(s.source.name, s.type, s.target.name, s.evidence.text) for s in statements]
