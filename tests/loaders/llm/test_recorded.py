"""A recorded run: good answers on ten texts are kept whole, and on the development texts nearly so."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from kg.graph.ledger import Ledger, check
from kg.graph.model import Article, Extraction
from tests.loaders.llm.conftest import Make, Serve
from tests.loaders.llm.recorded import RECORDED, Recorded
from tests.loaders.llm.server import Body, Reply, answer, asked_text

GOLD = Path(os.environ.get("KG_GOLD_DIR", ""))
_KEPT = 0.95  # of the annotated edges of the development texts; measured 0.976


def good(body: Body) -> Reply:
    """The recorded answer to the text that is asked about."""
    (found,) = [r for r in RECORDED if " ".join(r.text.split()) == asked_text(body)]
    return answer(found.entities(), found.claims())


def told(extraction: Extraction) -> set[tuple[str, str, str, str]]:
    """What an extraction says, without where."""
    return {(s.source.name, s.type, s.target.name, s.certainty.value) for s in extraction.statements}


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda recorded: recorded.name)
def test_a_good_answer_is_kept_whole(recorded: Recorded, serve: Serve, make: Make) -> None:
    extractor = make(serve(good))
    found = extractor.extract(recorded.article)
    check(recorded.article, found)
    assert told(found) == {(c["source"], c["type"], c["target"], c["certainty"]) for c in recorded.claims()}
    assert not extractor.report.rejected
    assert {s.extractor for s in found.statements} == {"llm:scripted"}


def test_dates_and_amounts_are_read_from_the_text_and_not_asked_for(serve: Serve, make: Make) -> None:
    found = {r.name: make(serve(good)).extract(r.article).statements for r in RECORDED}
    visited = next(s for s in found["visit"] if s.type == "VISITED")
    assert visited.since == "2024-05-20"
    assert visited.evidence.text == "flew to Hanoi on Monday"
    exported = next(s for s in found["coal"] if s.type == "EXPORTS")
    assert exported.amount
    assert (exported.amount.value, exported.amount.unit) == (410_000, "t")


def test_the_ledger_keeps_and_proves_it_and_another_extractor_replaces_it(
    serve: Serve, make: Make, ledger: Ledger
) -> None:
    extractor = make(serve(good))
    articles = [r.article for r in RECORDED]
    for article, found in zip(articles, extractor.extract_many(articles), strict=True):
        assert isinstance(found, Extraction)
        ledger.put(article, found, extractor.key)
    assert not list(ledger.verify())
    assert {s.extractor for s in ledger.statements()} == {"llm:scripted"}
    assert all(ledger.knows(article, extractor.key) for article in articles)
    ledger.put(articles[0], Extraction(), "kg/1")
    assert not list(ledger.statements(articles[0].id))


@pytest.mark.skipif(not GOLD.name, reason="KG_GOLD_DIR names no folder of annotated articles")
def test_annotated_articles_given_as_answers_survive_the_checks(serve: Serve, make: Make) -> None:
    documents = [json.loads(path.read_text("utf8")) for path in sorted(GOLD.glob("*.json"))]
    assert len(documents) >= 10
    current: list[dict[str, Any]] = []

    def script(body: Body) -> Reply:
        document = current[-1]
        names = [{"name": e["name"], "kind": e["kind"], "also": e["mentions"]} for e in document["entities"]]
        claims = []
        for edge in document["edges"]:
            quote = document["text"][edge["start"] : edge["end"]]
            if " ".join(quote.split()) in asked_text(body):
                claims.append({k: edge[k] for k in ("source", "type", "target", "certainty")} | {"quote": quote})
        return answer(names, claims)

    extractor = make(serve(script))
    kept = wanted = 0
    for document in documents:
        current.append(document)
        article = Article(f"article:{document['id']}", document["text"], published=document["published"])
        found = extractor.extract(article)
        check(article, found)
        kept += len(found.statements)
        wanted += len(document["edges"])
    assert kept >= _KEPT * wanted, extractor.report.rejected
