"""Names that a model gives, found in the article; what does not stand there is not taken."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.graph.model import Article, Entity
from kg.graph.ontology import node_kind
from kg.loaders.extraction.entities import resolve
from kg.loaders.extraction.gazetteer import country_of, find_names
from kg.loaders.extraction.language import Analysis
from kg.loaders.extraction.mentions import Candidate, one_kind
from kg.loaders.extraction.patterns import Named

Spot = tuple[int, int]

_KIND_WEIGHT = 1.0  # a mention of the model's, against the cues of the name itself (0.6 each)


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of an article, their mentions in text order, and which entity each name of the model is."""

    entities: Mapping[str, Entity]
    mentions: Sequence[Named]
    by_name: Mapping[str, str]

    def entity(self, name: str) -> Entity | None:
        """The entity that a claim calls so; None if none of that name stands in the article."""
        id_ = self.by_name.get(plain(name))
        return self.entities[id_] if id_ else None


class Finder:
    """Finds names in one article, as whole words, outside the sentences that are left out."""

    def __init__(self, article: Article, analysis: Analysis, skip: set[int]) -> None:
        self._text = article.text
        self._starts = [sentence.start for sentence in analysis.sentences]
        self._ends = [sentence.end for sentence in analysis.sentences]
        self._skip = skip
        self._countries: dict[str, list[Spot]] = defaultdict(list)
        for number, sentence in enumerate(analysis.sentences):
            for found in find_names(self._text, sentence.start, sentence.end) if number not in skip else ():
                country = country_of(self._text[found.start : found.end])
                if found.kind == "Place" and country:
                    self._countries[country].append((found.start, found.end))

    def sentence(self, place: int) -> int:
        """Number of the sentence in which an offset stands, or of the one before it; -1 before the first."""
        return bisect_right(self._starts, place) - 1

    def spots(self, name: str, kind: str) -> list[Spot]:
        """Where a name stands. A country also where its people or an abbreviation stand for it."""
        country = country_of(" ".join(name.split())) if kind == "Place" else None
        if country:
            return self._countries[country]
        words = name.split()
        if not words or not re.search(r"\w", name):
            return []
        body = r"\s+".join(re.escape(word) for word in words)
        flags = re.IGNORECASE if kind == "Commodity" else re.NOFLAG
        pattern = re.compile(rf"(?<!\w){body}(?!\w)", flags)
        return [match.span() for match in pattern.finditer(self._text) if self.is_read(*match.span())]

    def is_read(self, start: int, end: int) -> bool:
        """Whether a stretch stands in sentences that are read, none of them left out."""
        first, last = self.sentence(start), self.sentence(end - 1)
        return first >= 0 and end <= self._ends[last] and not any(n in self._skip for n in range(first, last + 1))


def plain(name: str) -> str:
    """A name with single blanks, without an article before it."""
    return re.sub(r"^(?:the|a|an)\s+(?=\S)", "", " ".join(name.split()), flags=re.IGNORECASE)


def cast(article: Article, analysis: Analysis, finder: Finder, names: Iterable[tuple[str, str, Sequence[str]]]) -> Cast:
    """The entities behind names that stand in the article: (name, kind, its other names)."""
    spots: dict[Spot, tuple[str, str]] = {}
    groups: dict[str, list[str]] = defaultdict(list)
    kinds: dict[str, str] = {}
    for name, kind, others in names:
        for form in (name, *others):
            found = finder.spots(form, kind)
            if found:
                groups[plain(name)].append(plain(form))
                kinds.setdefault(plain(form), kind)
            for spot in found:
                spots.setdefault(spot, (plain(form), kind))
    # A good may hold the name of its maker ("Boeing aircraft"); names of other kinds hold no name of theirs.
    goods = {spot for spot, (_, kind) in spots.items() if kind == "Commodity"}
    kept = sorted({*_longest(goods), *_longest(spot for spot in spots if spot not in goods)})
    candidates = [
        Candidate(start, end, finder.sentence(start), one_kind(spots[start, end][1], _KIND_WEIGHT))
        for start, end in kept
    ]
    resolved = resolve(article.text, candidates, analysis.ner)
    owners = {(m.start, m.end): entity for entity, members in resolved for m in members}
    return Cast(
        {entity.id: entity for entity, _ in resolved},
        [Named(*spot, owners[spot].id, owners[spot].kind) for spot in sorted(owners)],
        _by_name(finder, groups, kinds, owners),
    )


def _longest(spots: Iterable[Spot]) -> list[Spot]:
    """Spots of which none overlaps another, the longer ones first in choice, in text order."""
    kept: list[Spot] = []
    taken: set[int] = set()
    for start, end in sorted(spots, key=lambda spot: (spot[0] - spot[1], spot)):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            kept.append((start, end))
    return sorted(kept)


def _by_name(
    finder: Finder,
    groups: Mapping[str, Sequence[str]],
    kinds: Mapping[str, str],
    owners: Mapping[Spot, Entity],
) -> dict[str, str]:
    """Every name to the entity that most of its spots belong to, those inside a longer name included."""
    found: dict[str, str] = {}
    for form, kind in kinds.items():
        votes: dict[str, int] = defaultdict(int)
        for start, end in finder.spots(form, kind):
            if (start, end) in owners:
                votes[owners[start, end].id] += 1000
                continue
            for (first, last), entity in owners.items():
                # "Rosneft" inside "Rosneft Trading" is that firm; "China" inside "Bank of China" is not that bank.
                if first <= start and end <= last and node_kind(entity.kind).space == node_kind(kind).space:
                    votes[entity.id] += 1
        if votes:
            found[form] = max(votes, key=lambda id_: (votes[id_], id_))
    for name, forms in groups.items():
        if name not in found and (known := next((found[form] for form in forms if form in found), None)):
            found[name] = known
    return found
