"""Several extractors as one: entities that stand in one place are one, and every statement keeps its finder."""

from collections.abc import Iterable, Iterator

from kg.graph.errors import InputError
from kg.graph.ledger import check
from kg.graph.model import Article, Entity, Evidence, Extraction, Mention, Statement
from kg.graph.ontology import Certainty
from kg.loaders.extraction.joined import JoinedExtractor, join
from tests.loaders.fakes import VisitExtractor

TEXT = "Ma Xiaohong leads Hongxiang. Anna visited Karsund."
ARTICLE = Article("article:one", TEXT)


def entity(id_: str, name: str, kind: str) -> Entity:
    """An entity under its first mention in the text."""
    start = TEXT.index(name)
    return Entity(id_, name, kind, (Mention(start, start + len(name), name),))


def reading(firm: Entity, extractor: str) -> Extraction:
    """Ma Xiaohong leads that firm."""
    person = entity("person:ma-xiaohong", "Ma Xiaohong", "Person")
    quote = Evidence(0, 27, TEXT[:27])
    claim = Statement("article:one", person.ref, "LEADS", firm.ref, Certainty.ASSERTED, quote, extractor=extractor)
    return Extraction((person, firm), (claim,))


class Unread(VisitExtractor):
    """Cannot read a thing."""

    key = "unread/1"

    def extract_many(self, articles: Iterable[Article]) -> Iterator[InputError]:  # type: ignore[override]
        return (InputError(article.id, "no answer") for article in articles)


def test_what_stands_in_one_place_is_one_and_agreement_shows() -> None:
    one = reading(entity("firm:hongxiang-group", "Hongxiang", "Firm"), "kg")
    two = reading(entity("firm:hongxiang", "Hongxiang", "Organization"), "llm:m")
    found = join(one, two)
    check(ARTICLE, found)
    assert {e.id for e in found.entities} == {"person:ma-xiaohong", "firm:hongxiang-group"}
    assert {(s.target.id, s.extractor) for s in found.statements} == {
        ("firm:hongxiang-group", "kg"),
        ("firm:hongxiang-group", "llm:m"),
    }


def test_different_things_stay_apart_and_joining_adds_nothing_to_itself() -> None:
    one = reading(entity("firm:hongxiang", "Hongxiang", "Firm"), "kg")
    found = join(one, Extraction((entity("place:karsund", "Karsund", "Place"),)))
    assert len(found.entities) == 3
    assert join(one, Extraction()) == join(Extraction(), one) == one


def test_an_article_that_one_cannot_read_is_read_by_none() -> None:
    joined = JoinedExtractor((VisitExtractor(), Unread()))
    (found,) = joined.extract_many([ARTICLE])
    assert isinstance(found, InputError)
    assert joined.key == "visits/1,unread/1"
