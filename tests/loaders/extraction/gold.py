"""The sentences of `data/sentences.toml`, and how an extraction is compared with what they state."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.graph.countries import find_country
from kg.graph.ids import bare_firm_name, slug
from kg.graph.model import Article, Extraction, Statement
from kg.graph.ontology import edge_kind
from kg.loaders.extraction.lexicon import goods

DATA = Path(__file__).parent / "data"
PUBLISHED = "2025-06-15"

Triple = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with the edges it states (by certainty), may state, must not give, and kinds it must not give."""

    text: str
    edges: Mapping[Triple, str]
    maybe: frozenset[Triple]
    wrong: frozenset[Triple]
    never: frozenset[str]
    must: bool
    hard: bool
    first: Triple | None
    since: str | None
    until: str | None
    amount: str | None


@cache
def sentences() -> tuple[Sentence, ...]:
    """All sentences in the order of the file."""
    table = tomllib.loads((DATA / "sentences.toml").read_text("utf8"))
    return tuple(_sentence(entry) for entry in table["sentence"])


def _sentence(entry: Mapping[str, object]) -> Sentence:
    known = {
        *["text", "edges", "maybe", "wrong", "never", "must", "hard", "since", "until", "amount"],
    }
    assert set(entry) <= known, entry

    def texts(field: str) -> list[str]:
        value = entry.get(field, [])
        assert isinstance(value, list)
        return value

    def word(field: str) -> str | None:
        value = entry.get(field)
        return None if value is None else str(value)

    edges = dict(_edge(line) for line in texts("edges"))
    return Sentence(
        text=str(entry["text"]),
        edges=edges,
        maybe=frozenset(_triple(*line.split(" | ")) for line in texts("maybe")),
        wrong=frozenset(_triple(*line.split(" | ")) for line in texts("wrong")),
        never=frozenset(edge_kind(kind).name for kind in texts("never")),
        must=bool(entry.get("must")),
        hard=bool(entry.get("hard")),
        first=next(iter(edges), None),
        since=word("since"),
        until=word("until"),
        amount=word("amount"),
    )


def _edge(line: str) -> tuple[Triple, str]:
    source, kind, target, certainty = line.split(" | ")
    return _triple(source, kind, target), certainty


def _triple(source: str, kind: str, target: str) -> Triple:
    """Comparable ends: symmetric edges in one direction, and a subsidiary as what its parent owns."""
    first, last = _name(source), _name(target)
    if kind == "SUBSIDIARY_OF":
        return last, "OWNS", first
    if edge_kind(kind).symmetric and last < first:
        return last, kind, first
    return first, kind, last


def _name(name: str) -> str:
    """Countries by code, goods by their usual name, firms without legal form; kinds do not count."""
    country = find_country(name)
    if country:
        return country.iso2
    return slug(goods().get(name.casefold(), bare_firm_name(name)))


def article(text: str, number: int = 0) -> Article:
    """A text as an article of the day on which the sentences were published."""
    return Article(f"article:{number:016x}", text, published=PUBLISHED)


def read_off(extraction: Extraction) -> dict[Triple, list[Statement]]:
    """An extraction's statements by their comparable ends, the surest first."""
    found: dict[Triple, list[Statement]] = {}
    for statement in sorted(extraction.statements, key=lambda s: -s.confidence):
        ends = _triple(statement.source.name, statement.type, statement.target.name)
        found.setdefault(ends, []).append(statement)
    return found


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of edges over many sentences."""

    right: int
    extra: int
    missed: int
    certain: int

    @property
    def precision(self) -> float:
        """Share of the edges given that are stated."""
        return self.right / (self.right + self.extra)

    @property
    def recall(self) -> float:
        """Share of the edges stated that are given."""
        return self.right / (self.right + self.missed)

    @property
    def certainty(self) -> float:
        """Share of the right edges that carry the right certainty."""
        return self.certain / self.right


def score(pairs: Iterable[tuple[Sentence, Mapping[Triple, list[Statement]]]]) -> Score:
    """Edges right, wrong and missed over all pairs of a sentence and what was read in it."""
    right = extra = missed = certain = 0
    for sentence, found in pairs:
        hits = sentence.edges.keys() & found.keys()
        right += len(hits)
        missed += len(sentence.edges) - len(hits)
        extra += len(found.keys() - sentence.edges.keys() - sentence.maybe)
        certain += sum(found[hit][0].certainty == sentence.edges[hit] for hit in hits)
    return Score(right, extra, missed, certain)
