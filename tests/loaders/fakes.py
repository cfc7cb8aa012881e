"""An extractor small enough to see through: it finds nothing, or every capitalised word before `visited`."""

import re
from collections.abc import Iterable, Iterator

from kg.graph.ids import entity_id
from kg.graph.model import Article, Entity, Evidence, Extraction, Mention, Statement
from kg.graph.ontology import Certainty

_VISIT = re.compile(r"(?P<who>[A-Z][a-z]+) visited (?P<where>[A-Z][a-z]+)")


class VisitExtractor:
    """Reads `Anna visited Karsund` and nothing else; picklable by its class, as workers need it."""

    key = "visits/1"

    def extract(self, article: Article) -> Extraction:
        people: dict[tuple[str, str], list[Mention]] = {}
        statements = []
        for match in _VISIT.finditer(article.text):
            if any(span.start <= match.start() < span.end for span in article.boilerplate):
                continue
            ends = []
            for group, kind in (("who", "Person"), ("where", "Place")):
                mention = Mention(match.start(group), match.end(group), match[group])
                people.setdefault((kind, match[group]), []).append(mention)
                ends.append(Entity(entity_id(kind, match[group]), match[group], kind).ref)
            quote = Evidence(match.start(), match.end(), match[0])
            statements.append(Statement(article.id, ends[0], "VISITED", ends[1], Certainty.ASSERTED, quote))
        entities = tuple(
            Entity(entity_id(kind, name), name, kind, tuple(found)) for (kind, name), found in people.items()
        )
        return Extraction(entities, tuple(statements))

    def extract_many(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        return (self.extract(article) for article in articles)
