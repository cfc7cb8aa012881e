"""Small ledgers for tests: write articles with `[[Kind:name|surface]]` marks and claims about the names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.graph.ids import article_id, entity_id
from kg.graph.ledger import Ledger
from kg.graph.model import Amount, Article, Entity, Evidence, Extraction, Mention, Statement
from kg.graph.ontology import Certainty

_MARK = re.compile(r"\[\[(\w+):([^\]|]+?)(?:\|([^\]]+))?\]\]")


@dataclass(frozen=True)
class Claim:
    """A claim by names; its quote is the sentence of the text that holds `quote` (default: all of it)."""

    source: str
    type: str
    target: str
    certainty: str = "asserted"
    quote: str | None = None
    since: str | None = None
    until: str | None = None
    amount: Amount | None = None
    said_by: str | None = None
    confidence: float = 0.9


@dataclass(frozen=True)
class Story:
    """An article written with marks: `[[Firm:Acme Trading]] met [[Place:Iran|Iranian]] officials.`"""

    marked: str
    claims: Sequence[Claim] = field(default_factory=tuple)
    name: str = "Headline"
    url: str | None = None
    outlet: str | None = None
    published: str | None = None

    def build(self) -> tuple[Article, Extraction]:
        """The article without its marks, and what it says."""
        text = ""
        mentions: dict[tuple[str, str], list[Mention]] = {}
        last = 0
        for mark in _MARK.finditer(self.marked):
            text += self.marked[last : mark.start()]
            surface = mark[3] or mark[2]
            mentions.setdefault((mark[1], mark[2]), []).append(Mention(len(text), len(text) + len(surface), surface))
            text += surface
            last = mark.end()
        text += self.marked[last:]
        id_ = article_id(url=self.url, text=text)
        article = Article(id_, text, self.name, url=self.url, outlet=self.outlet, published=self.published, lang="en")
        entities = {
            name: Entity(entity_id(kind, name), name, kind, tuple(found)) for (kind, name), found in mentions.items()
        }
        statements = []
        for claim in self.claims:
            quote = claim.quote or text
            start = text.index(quote)
            statements.append(
                Statement(
                    id_,
                    entities[claim.source].ref,
                    claim.type,
                    entities[claim.target].ref,
                    Certainty(claim.certainty),
                    Evidence(start, start + len(quote), quote),
                    since=claim.since,
                    until=claim.until,
                    amount=claim.amount,
                    said_by=claim.said_by,
                    confidence=claim.confidence,
                    extractor="test",
                )
            )
        return article, Extraction(tuple(entities.values()), tuple(statements))


def put(ledger: Ledger, *stories: Story) -> None:
    """Write the stories into a ledger."""
    for story in stories:
        ledger.put(*story.build(), "test")


HONGXIANG = Story(
    "In 2016 the [[Place:United States]] sanctioned [[Firm:Hongxiang Group Co., Ltd.|Hongxiang Group]]. "
    "Its chairwoman [[Person:Ma Xiaohong]] was arrested by [[Place:China|Chinese]] police. "
    "The firm sold [[Commodity:aluminum oxide]] to [[Place:North Korea]], prosecutors said.",
    (
        Claim(
            "Hongxiang Group Co., Ltd.",
            "SANCTIONED_BY",
            "United States",
            quote="In 2016 the United States sanctioned Hongxiang Group.",
            since="2016",
        ),
        Claim("Ma Xiaohong", "LEADS", "Hongxiang Group Co., Ltd.", quote="Its chairwoman Ma Xiaohong"),
        Claim("Ma Xiaohong", "ARRESTED_BY", "China", quote="Ma Xiaohong was arrested by Chinese police"),
        Claim(
            "Hongxiang Group Co., Ltd.",
            "EXPORTS",
            "aluminum oxide",
            "alleged",
            "The firm sold aluminum oxide to North Korea, prosecutors said.",
            amount=Amount(500_000_000, "USD", "over $500 million"),
        ),
        Claim(
            "Hongxiang Group Co., Ltd.",
            "SUPPLIES",
            "North Korea",
            "alleged",
            "The firm sold aluminum oxide to North Korea, prosecutors said.",
        ),
    ),
    name="Trader listed",
    url="https://example.org/trader-listed",
    outlet="Example Wire",
    published="2016-09-27",
)
DENIAL = Story(
    "[[Firm:Hongxiang Group]] denied that it trades with [[Place:North Korea|Pyongyang]].",
    (Claim("Hongxiang Group", "TRADES_WITH", "North Korea", "denied"),),
    name="Trader denies",
    url="https://example.net/denial",
    outlet="Port Herald",
    published="2016-10-02",
)
VISIT = Story(
    "[[Person:Ma Xiaohong]] visited [[Place:Pyongyang]], the capital of [[Place:North Korea]], in October 2015.",
    (
        Claim("Ma Xiaohong", "VISITED", "Pyongyang", since="2015-10"),
        Claim("Pyongyang", "LOCATED_IN", "North Korea"),
    ),
    name="A visit",
    url="https://example.com/visit",
    outlet="Harbour News",
    published="2015-11",
)
SAMPLE = (HONGXIANG, DENIAL, VISIT)
