"""The values that pass between the parts: articles, mentions, statements, nodes, edges. All immutable."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from kg.graph.ontology import Certainty

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Character offsets into an article's stored text: `start` inclusive, `end` exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as stored. Dates are partial ISO (`2025`, `2025-12`, `2025-12-02`).

    `boilerplate` are the spans of `text` that are page and not article (menus, teasers, credits):
    they stay in the text, so that offsets hold, and yield no statements.
    """

    id: str
    text: str
    name: str = ""
    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    lang: str | None = None
    source: str = ""
    boilerplate: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A surface form at its place in the stored text; `text[start:end] == text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity as a statement names it."""

    id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity of one article with all its mentions, in text order."""

    id: str
    name: str
    kind: str
    mentions: tuple[Mention, ...] = ()

    @property
    def ref(self) -> EntityRef:
        """The entity without its mentions."""
        return EntityRef(self.id, self.name, self.kind)


@dataclass(frozen=True, slots=True)
class Amount:
    """A stated quantity: `value` in `unit` (ISO 4217 code, `t`, `bbl`, ...), and the words of the text."""

    value: float | None
    unit: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that bear a claim out, at their offsets in the stored text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence's claim. `confidence` is the calibrated probability (0..1) that the text says so."""

    article: str
    source: EntityRef
    type: str
    target: EntityRef
    certainty: Certainty
    evidence: Evidence
    since: str | None = None
    until: str | None = None
    when: str | None = None
    amount: Amount | None = None
    said_by: str | None = None
    confidence: float = 1.0
    extractor: str = "rules"

    def as_json(self) -> dict[str, Any]:
        """The object that `kg extract` writes, a line each."""
        return {
            "article": self.article,
            "source": asdict(self.source),
            "type": self.type,
            "target": asdict(self.target),
            "certainty": self.certainty.value,
            "since": self.since,
            "until": self.until,
            "when": self.when,
            "amount": asdict(self.amount) if self.amount else None,
            "said_by": self.said_by,
            "confidence": round(self.confidence, 4),
            "evidence": {"text": self.evidence.text, "start": self.evidence.start, "end": self.evidence.end},
            "extractor": self.extractor,
        }


@dataclass(frozen=True, slots=True)
class Extraction:
    """What an extractor found in one article."""

    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A folded node: an entity over all articles, or an article itself (`kind == "Article"`)."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    properties: Mapping[str, str | int | float | bool | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """One statement's evidence, as an edge shows it, with the date and outlet of its article."""

    article: str
    start: int
    end: int
    text: str
    statement: str = ""
    published: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A folded edge. Its identity is (source, type, target, since, until, certainty).

    `quotes` are sorted by publication date, article and offset. `origin_count` counts independent
    newsrooms (copies of one wire text, and articles of one outlet, count once). `mention_count` is
    set on MENTIONED_IN alone.
    """

    id: str
    source: str
    type: str
    target: str
    certainty: Certainty
    since: str | None = None
    until: str | None = None
    quotes: tuple[Quote, ...] = ()
    articles: tuple[str, ...] = ()
    origin_count: int = 0
    confidence: float = 1.0
    amounts: tuple[Amount, ...] = ()
    said_by: tuple[str, ...] = ()
    extractors: tuple[str, ...] = ()
    mention_count: int | None = None

    @property
    def article_count(self) -> int:
        """In how many articles the claim stands."""
        return len(self.articles)
