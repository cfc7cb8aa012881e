"""What holds of the extractor whatever the text: exact quotes, the same answer twice, no failure on any text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.graph.errors import UsageError
from kg.graph.model import Article, Extraction, Span
from kg.graph.ontology import edge_kind
from kg.loaders.extraction import load
from kg.loaders.extraction.extractor import TrainedExtractor
from tests.loaders.extraction.gold import DATA, article, sentences

_SENTENCES = [sentence.text for sentence in sentences()]
# Real sentences, torn and mixed with what pages hold: marks, other scripts, emoji, control characters, long words.
_SCRAPS = st.one_of(
    st.sampled_from(_SENTENCES),
    st.text(max_size=40),
    st.sampled_from(
        ["\n\n", "\n- ", "\t", "…", "]]>", "\u202e", "👩‍🚀", "Ⅷ", "东京", "İstanbul", "a" * 400, "\x07", "’"]
    ),
)
_TEXTS = st.lists(_SCRAPS, max_size=6).map("".join)
_FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def _check(source: Article, extraction: Extraction) -> None:
    """Quotes and mentions are exact, ends are entities of the article, kinds fit."""
    entities = {entity.id: entity for entity in extraction.entities}
    assert len(entities) == len(extraction.entities)
    for entity in extraction.entities:
        assert entity.mentions
        for mention in entity.mentions:
            assert source.text[mention.start : mention.end] == mention.text != ""
    for statement in extraction.statements:
        quote = statement.evidence
        assert source.text[quote.start : quote.end] == quote.text != ""
        assert statement.article == source.id
        assert entities[statement.source.id].ref == statement.source
        assert entities[statement.target.id].ref == statement.target
        assert statement.source.id != statement.target.id
        assert edge_kind(statement.type).fits(statement.source.kind, statement.target.kind)
        assert 0 <= statement.confidence <= 1
        assert not (statement.since and statement.until) or statement.since <= statement.until


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    """A few articles of several sentences."""
    return [article("\n\n".join(_SENTENCES[start : start + 6]), start) for start in range(0, 48, 6)]


def test_every_quote_and_every_mention_is_exact(extractor: TrainedExtractor, articles: list[Article]) -> None:
    extractions = list(extractor.extract_many(articles))
    assert sum(len(extraction.statements) for extraction in extractions) > 30
    for source, extraction in zip(articles, extractions, strict=True):
        _check(source, extraction)


def test_neither_company_nor_order_nor_time_changes_what_is_read(
    extractor: TrainedExtractor, articles: list[Article]
) -> None:
    together = dict(zip((a.id for a in articles), extractor.extract_many(articles), strict=True))
    backwards = dict(zip((a.id for a in reversed(articles)), extractor.extract_many(reversed(articles)), strict=True))
    assert together == backwards
    assert extractor.extract(articles[3]) == together[articles[3].id]


@_FEW
@given(_TEXTS, st.sampled_from([None, "2024", "2024-02", "2024-02-29"]))
def test_any_text_is_read_without_failure(extractor: TrainedExtractor, text: str, published: str | None) -> None:
    source = Article("article:any", text, published=published)
    extraction = extractor.extract(source)
    _check(source, extraction)
    assert extractor.extract(source) == extraction


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", ".", "()", "—" * 500, "\ufffd", "x" * 5000, "A\u0301" * 50])
def test_texts_that_say_nothing_give_nothing(extractor: TrainedExtractor, text: str) -> None:
    assert not extractor.extract(Article("article:any", text)).statements


def test_page_furniture_gives_no_statements(extractor: TrainedExtractor) -> None:
    teaser = "Peru bought wheat from Canada."
    text = f"Chile exports copper to Japan.\n\n{teaser}"
    start = text.index(teaser)
    marked = Article("article:any", text, boilerplate=(Span(start, len(text)),))
    assert {s.target.name for s in extractor.extract(marked).statements} <= {"copper", "Japan", "Chile"}
    assert "Canada" in {s.source.name for s in extractor.extract(Article("article:any", text)).statements}


def test_a_higher_bar_keeps_only_the_surer_statements(extractor: TrainedExtractor, articles: list[Article]) -> None:
    strict = load("kg", min_confidence=0.95, threads=1)
    few = strict.extract(articles[0]).statements
    assert 0 < len(few) < len(extractor.extract(articles[0]).statements)
    assert min(statement.confidence for statement in few) >= 0.95
    assert strict.key != extractor.key


def test_a_list_under_its_authority_is_read_through_the_whole_extractor(extractor: TrainedExtractor) -> None:
    text = (
        "The U.S. Department of the Treasury’s Office of Foreign Assets Control (OFAC) today sanctioned a network.\n\n"
        "OFAC is designating the following entities:\n\n"
        "- Varkhon Petrochem LLC, Sharjah, United Arab Emirates\n- Lucky Heron Ltd, Hong Kong\n"
        "- Corvane Light (IMO 9000181), a tanker\n"
    )
    listed = {s.source.name for s in extractor.extract(article(text)).statements if s.type == "SANCTIONED_BY"}
    assert {"Varkhon Petrochem LLC", "Lucky Heron Ltd", "Corvane Light"} <= listed


def test_the_wire_and_the_novel_are_read_whole(extractor: TrainedExtractor) -> None:
    source = article((DATA / "novel.txt").read_text("utf8"))
    extraction = extractor.extract(source)
    _check(source, extraction)
    assert {"Anton Weiss", "Denmark"} & {entity.name for entity in extraction.entities}


def test_nothing_heavy_is_loaded_before_the_first_article() -> None:
    fresh = load("kg")
    assert "network" not in vars(fresh)


def test_an_unknown_extractor_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no extractor 'magic'"):
        load("magic")
