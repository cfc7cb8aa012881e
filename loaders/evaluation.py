"""Scores predicted edges and entities against annotated articles.

A predicted name is an annotated entity if it equals its name or one of its mentions (case, accents, full stops, a
leading article, a trailing 's and trailing legal forms aside); else if its words are some or all of the words of
one mention, or the other way round, the kinds do not clash and no second entity fits. An edge is right if source,
type and target are; its certainty is scored apart, on the edges that are right. A subsidiary is owned, and some
kinds of edges have no direction. An article without predictions has precision 0.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from kg.graph.model import EntityRef
from kg.graph.ontology import CLAIM_KINDS
from kg.loaders.extraction.interface import Extractor
from kg.loaders.gold import (
    GoldDocument,
    GoldEdge,
    NamedEntity,
    PredictedEdge,
    Prediction,
    predict,
    read_gold,
)

_SYMMETRIC = frozenset(kind.name for kind in CLAIM_KINDS if kind.symmetric)
_OWNERSHIP = "OWNS/SUBSIDIARY_OF"
_LEGAL = frozenset([
    "inc", "incorporated", "ltd", "limited", "llc", "llp", "lp", "co", "corp", "corporation", "company", "plc",
    "gmbh", "ag", "sa", "nv", "bv", "ab", "asa", "oy", "spa", "srl", "sarl", "kk", "oao", "ooo", "pao", "ao",
    "zao", "pjsc", "ojsc", "jsc", "pvt", "pte", "pty", "private", "public", "fzc", "fze", "fzco", "dmcc", "bhd",
    "sdn", "tbk",
])  # fmt: skip

Words = tuple[str, ...]
Key = tuple[str, str, str]


class Tally(NamedTuple):
    """What was found and right, found and wrong, and right but not found. Tallies add up."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 where nothing was found."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 0.0

    @property
    def recall(self) -> float:
        """Share of what is right that was found."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.hits / (2 * self.hits + self.false + self.missed) if self.hits else 0.0

    @classmethod
    def total(cls, parts: Iterable["Tally"]) -> "Tally":
        """The sum."""
        return cls(*map(sum, zip(*parts, strict=True))) if (parts := list(parts)) else cls()


class Quotes(NamedTuple):
    """Predicted edges, and how many quote a text, one that stands in the article, and that at its offsets."""

    edges: int = 0
    with_text: int = 0
    anywhere: int = 0
    exact: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """An edge that was found: certainties annotated, and predicted in the order they came."""

    edge: Key
    stated: tuple[str, ...]
    predicted: tuple[str, ...]

    @property
    def sure(self) -> bool:
        """Whether one of the predicted certainties is right."""
        return not set(self.stated).isdisjoint(self.predicted)


@dataclass(frozen=True, slots=True)
class FalseAlarm:
    """An edge that the article does not state; `unknown` are those of its names that are no annotated entity."""

    edge: PredictedEdge
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntityScore:
    """Entities by kind, and the names that were missed and that are none."""

    by_kind: Mapping[str, Tally]
    missed: tuple[NamedEntity, ...] = ()
    false: tuple[NamedEntity, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """One article's score. `uncounted` edges are optional or second readings; `entities` None: none predicted."""

    id: str
    predicted: bool
    by_kind: Mapping[str, Tally]
    hits: tuple[Hit, ...]
    misses: tuple[GoldEdge, ...]
    false_alarms: tuple[FalseAlarm, ...]
    uncounted: int
    quotes: Quotes
    entities: EntityScore | None

    @property
    def edges(self) -> Tally:
        """All kinds together."""
        return Tally.total(self.by_kind.values())


@dataclass(frozen=True)
class Report:
    """The scores of all articles and what they come to."""

    documents: tuple[DocumentScore, ...]

    @cached_property
    def micro(self) -> Tally:
        """All edges of all articles together."""
        return Tally.total(d.edges for d in self.documents)

    @cached_property
    def macro(self) -> tuple[float, float, float]:
        """Precision, recall and F1, each the mean over articles."""
        columns = zip(*((d.edges.precision, d.edges.recall, d.edges.f1) for d in self.documents), strict=True)
        precision, recall, f1 = (sum(column) / len(self.documents) for column in columns)
        return precision, recall, f1

    @cached_property
    def by_kind(self) -> dict[str, Tally]:
        """Edges by kind, the most annotated first."""
        return _by_kind(d.by_kind for d in self.documents)

    @cached_property
    def certainty(self) -> tuple[int, int]:
        """Edges found with the right certainty, and all found."""
        return sum(h.sure for d in self.documents for h in d.hits), self.micro.hits

    @cached_property
    def confusions(self) -> Counter[tuple[str, str]]:
        """Wrong certainties: (annotated, predicted first)."""
        return Counter(("/".join(h.stated), h.predicted[0]) for d in self.documents for h in d.hits if not h.sure)

    @cached_property
    def quotes(self) -> Quotes:
        """Evidence of all predicted edges."""
        return Quotes(*map(sum, zip(*(d.quotes for d in self.documents), strict=True)))

    @cached_property
    def uncounted(self) -> int:
        """Predicted edges that are optional or second readings."""
        return sum(d.uncounted for d in self.documents)

    @cached_property
    def entities(self) -> dict[str, Tally]:
        """Entities by kind, over the articles with predicted entities; empty where there are none."""
        return _by_kind(d.entities.by_kind for d in self.documents if d.entities)

    @cached_property
    def unpredicted(self) -> list[str]:
        """Articles without predictions."""
        return [d.id for d in self.documents if not d.predicted]

    def as_json(self) -> dict[str, Any]:
        """The figures: shares as numbers from 0 to 1, counts as such."""
        right, hits = self.certainty
        return {
            "documents": len(self.documents),
            "without_predictions": self.unpredicted,
            "micro": _figures(self.micro),
            "macro": dict(zip(("precision", "recall", "f1"), self.macro, strict=True)),
            "uncounted": self.uncounted,
            "certainty": {
                "right": right,
                "hits": hits,
                "wrong": [{"gold": g, "predicted": p, "count": n} for (g, p), n in self.confusions.most_common()],
            },
            "evidence": self.quotes._asdict(),
            "entities": _figures(Tally.total(self.entities.values())) if self.entities else None,
            "by_kind": {kind: _figures(tally) for kind, tally in self.by_kind.items()},
            "entities_by_kind": {kind: _figures(tally) for kind, tally in self.entities.items()},
            "by_document": {d.id: _figures(d.edges) for d in self.documents},
        }


def evaluate(gold_dir: Path, extractor: Extractor, only: Iterable[str] = ()) -> Report:
    """Runs the extractor on the texts of a gold folder and scores what it finds. Raises InputError, UsageError."""
    documents = read_gold(gold_dir, only)
    return score(documents, predict(documents, lambda: extractor))


def score(documents: Sequence[GoldDocument], predictions: Iterable[Prediction]) -> Report:
    """Scores one prediction for each document."""
    return Report(tuple(_score(d, p) for d, p in zip(documents, predictions, strict=True)))


def _score(document: GoldDocument, prediction: Prediction) -> DocumentScore:
    names = Names((*document.entities, *document.optional_entities))
    stated: dict[Key, list[GoldEdge]] = defaultdict(list)
    for edge in document.edges:
        stated[_own_key(edge)].append(edge)
    found: dict[Key, list[PredictedEdge]] = defaultdict(list)
    for claim in prediction.edges or ():
        found[_edge_key(names.key(claim.source), claim.type, names.key(claim.target))].append(claim)

    carriers = {key: found[key] for key in stated if key in found}
    second: set[Key] = set()
    for key, edges in stated.items():
        for reading in (r for edge in edges for r in _readings(edge)):
            if reading in found and reading not in stated:
                second.add(reading)
                carriers.setdefault(key, found[reading])
    optional = {_own_key(edge) for edge in document.optional_edges} - stated.keys()
    false = [key for key in found if key not in stated and key not in second and key not in optional]

    tallies: dict[str, Tally] = defaultdict(Tally)
    for key in stated:
        tallies[key[1]] = Tally.total([tallies[key[1]], Tally(hits=1) if key in carriers else Tally(missed=1)])
    for key in false:
        tallies[key[1]] = Tally.total([tallies[key[1]], Tally(false=1)])
    hits = (
        Hit(key, tuple(sorted({e.certainty for e in stated[key]})), tuple(p.certainty for p in claims))
        for key, claims in carriers.items()
    )
    return DocumentScore(
        id=document.id,
        predicted=prediction.edges is not None,
        by_kind=dict(tallies),
        hits=tuple(hits),
        misses=tuple(edges[0] for key, edges in stated.items() if key not in carriers),
        false_alarms=tuple(FalseAlarm(found[key][0], names.unknown(found[key][0])) for key in false),
        uncounted=len(optional & found.keys()) + len(second),
        quotes=_quotes(document.text, prediction.edges or ()),
        entities=None if prediction.entities is None else _score_entities(document, prediction.entities, names),
    )


def _score_entities(document: GoldDocument, predicted: Sequence[NamedEntity], names: "Names") -> EntityScore:
    """An entity is right once, with the right kind; optional ones are not counted."""
    optional = {entity.name for entity in document.optional_entities}
    found: set[str] = set()
    false = []
    for entity in predicted:
        known = next(filter(None, (names.find(form, entity.kind) for form in (entity.name, *entity.mentions))), None)
        if known in optional:
            continue
        if known and known not in found and names.kinds[known] == entity.kind:
            found.add(known)
        else:
            false.append(entity)
    missed = [entity for entity in document.entities if entity.name not in found]
    counts = [Counter(names.kinds[name] or "" for name in found)]
    counts += [Counter(entity.kind or "" for entity in group) for group in (false, missed)]
    tallies = {kind: Tally(*(count[kind] for count in counts)) for kind in set().union(*counts)}
    return EntityScore(tallies, tuple(missed), tuple(false))


def _quotes(text: str, edges: Sequence[PredictedEdge]) -> Quotes:
    quotes = [edge.quote for edge in edges]
    return Quotes(
        len(quotes),
        sum(quote.text is not None for quote in quotes),
        sum(bool(quote.text) and quote.text in text for quote in quotes if quote.text is not None),
        sum(
            bool(q.text) and isinstance(q.start, int) and isinstance(q.end, int) and text[q.start : q.end] == q.text
            for q in quotes
        ),
    )


class Names:
    """The annotated entities of one article, to be found by any name somebody gives them."""

    def __init__(self, entities: Sequence[NamedEntity]) -> None:
        self.kinds = {entity.name: entity.kind for entity in entities}
        self._full: dict[Words, list[str]] = defaultdict(list)
        self._bare: dict[Words, list[str]] = defaultdict(list)
        for entity in entities:
            for form in {words(name) for name in (entity.name, *entity.mentions)} - {()}:
                self._full[form].append(entity.name)
                self._bare[_bare(form)].append(entity.name)
        self._sets = [(frozenset(form), name) for form, named in self._bare.items() for name in named]

    def find(self, name: str, kind: str | None) -> str | None:
        """The one entity that the name stands for, if there is one."""
        form = words(name)
        if not form:
            return None
        bare = _bare(form)
        # A legal form that had to go makes it a firm: "Chinese company" is not China.
        stripped = self._bare.get(bare, []) if bare == form else self._fitting(self._bare.get(bare, []), kind)
        for candidates in (self._full.get(form, []), stripped):
            if one := self._one(candidates, kind):
                return one
        some = frozenset(bare)
        near = self._fitting({name for whole, name in self._sets if whole <= some or some <= whole}, kind)
        return near[0] if len(near) == 1 else None

    def key(self, end: EntityRef) -> str:
        """The entity's name, or something that no entity is called."""
        return self.find(end.name, end.kind) or "?" + " ".join(words(end.name))

    def unknown(self, edge: PredictedEdge) -> tuple[str, ...]:
        """Those names of an edge's ends that are no annotated entity."""
        return tuple(end.name for end in (edge.source, edge.target) if self.find(end.name, end.kind) is None)

    def _fitting(self, names: Iterable[str], kind: str | None) -> list[str]:
        return [name for name in names if not _clash(kind, self.kinds[name])]

    def _one(self, names: Sequence[str], kind: str | None) -> str | None:
        unique = list(dict.fromkeys(names))
        if len(unique) > 1:
            unique = [name for name in unique if self.kinds[name] == kind]
        return unique[0] if len(unique) == 1 else None


def words(name: str) -> Words:
    """A name's words, with what does not tell names apart taken off."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    plain = re.sub("[‘’`]", "'", plain).strip(' \t\n"“”.,;:()')
    plain = re.sub(r"'s?$", "", plain).replace(".", "").replace("'", "")
    found = re.findall(r"[\w&]+", plain)
    while len(found) > 1 and found[0] in ("the", "a", "an"):
        del found[0]
    return tuple(found)


def _bare(form: Words) -> Words:
    """Without the legal forms at the end."""
    while len(form) > 1 and form[-1] in _LEGAL:
        form = form[:-1]
    return form


def _clash(one: str | None, other: str | None) -> bool:
    """Kinds that cannot be the same thing; firms and organizations can."""
    same = {"Firm": "Organization"}
    return bool(one and other) and same.get(one or "", one) != same.get(other or "", other)


def _edge_key(source: str, type_: str, target: str) -> Key:
    if type_ == "SUBSIDIARY_OF":
        return target, _OWNERSHIP, source
    if type_ == "OWNS":
        return source, _OWNERSHIP, target
    if type_ in _SYMMETRIC and target < source:
        return target, type_, source
    return source, type_, target


def _own_key(edge: GoldEdge) -> Key:
    return _edge_key(edge.sources[0], edge.type, edge.targets[0])


def _readings(edge: GoldEdge) -> list[Key]:
    return [_edge_key(source, edge.type, target) for source in edge.sources for target in edge.targets]


def _by_kind(parts: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    grouped: dict[str, list[Tally]] = defaultdict(list)
    for part in parts:
        for kind, tally in part.items():
            grouped[kind].append(tally)
    totals = {kind: Tally.total(tallies) for kind, tallies in grouped.items()}
    return dict(sorted(totals.items(), key=lambda item: (-item[1].hits - item[1].missed, item[0])))


def _figures(tally: Tally) -> dict[str, float]:
    shares = {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
    return {**tally._asdict(), **{name: round(share, 4) for name, share in shares.items()}}
