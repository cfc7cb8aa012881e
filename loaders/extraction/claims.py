"""Claims of an article: what the network, the lexicon, the document's lists and the table of leaders read."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kg.graph.countries import by_iso2
from kg.graph.ontology import Certainty, edge_kind
from kg.loaders.extraction import designations
from kg.loaders.extraction.certainty import judge
from kg.loaders.extraction.language import Analysis
from kg.loaders.extraction.leaders import leads, offices
from kg.loaders.extraction.network import Mention, Network, Reading
from kg.loaders.extraction.patterns import Named, read

Span = tuple[int, int]
Scores = NDArray[np.float32]

_LEADER_PRECISION = 0.9
_LEAD = 12  # characters before a claim that may hold its "no": "there is no agreement between"


@dataclass(frozen=True, slots=True)
class Claim:
    """A relation of two entities in one sentence, before it becomes a statement.

    `ends` are the offsets of the mentions that carry it; `rule` says what read it.
    """

    source: str
    type: str
    target: str
    sentence: int
    certainty: Certainty
    confidence: float
    ends: tuple[Span, ...]
    rule: str = "model"


class ClaimReader:
    """Reads the claims of one article whose mentions are resolved."""

    def __init__(
        self,
        network: Network,
        reading: Reading,
        analysis: Analysis,
        mentions: Sequence[Mention],
        skip: set[int],
        names: Mapping[str, str],
        published: str | None,
        bar: float | None = None,
    ) -> None:
        """`bar`: the confidence from which a claim is made, in place of each edge kind's own threshold."""
        self.network = network
        self.reading = reading
        self.analysis = analysis
        self.mentions = mentions
        self.skip = skip
        self.names = names
        self.published = published
        self.bar = bar
        named = (Named(m.start, m.end, m.entity, m.kind, m.anaphor) for m in mentions if m.entity)
        self.named = sorted(named, key=lambda mention: mention.start)
        self.kinds = {mention.entity: mention.kind for mention in self.named}
        self._lowest = 1e-6 if bar is not None else min(kind.threshold for kind in network.manifest.edge_kinds)
        self._certainty: dict[tuple[str, str, int], Scores] = {}

    def claims(self) -> list[Claim]:
        """One claim for each edge and sentence: the surest reading of it."""
        best: dict[tuple[str, str, str, int], Claim] = {}
        # The network first: the others ask it how certain the sentence is.
        for reader in (self._network, self._lexicon, self._lists, self._offices):
            for claim in filter(self._sound, reader()):
                if claim.confidence < (self.bar or 0.0):
                    continue
                key = (*_identity(claim), claim.sentence)
                other = best.get(key)
                surer = claim if other is None or claim.confidence > other.confidence else other
                if other and Certainty.DENIED in (claim.certainty, other.certainty):
                    surer = replace(surer, certainty=Certainty.DENIED)  # a denial must not become a fact
                best[key] = surer
        return sorted(
            _one_of_two(_one_way(best.values())), key=lambda c: (c.sentence, c.type, c.source, c.target, c.certainty)
        )

    def _sound(self, claim: Claim) -> bool:
        """Whether a claim can be true at all, for what the tables know of its ends."""
        if claim.type == "LOCATED_IN":
            source, target = claim.source.partition(":")[2], claim.target.partition(":")[2]
            if self.kinds[claim.source] == "Place":  # a country lies in no other
                return not (by_iso2(source) and by_iso2(target))
            return not self._named_after(claim.source, claim.target)
        if claim.type == "LEADS" and self.kinds[claim.target] == "Place":
            country = leads(self.names[claim.source], self.published)
            return country is None or claim.target == f"place:{country.lower()}" or not by_iso2(claim.target[6:])
        return True

    def _named_after(self, body: str, place: str) -> bool:
        """ "The Bank of Ghana", "the Russian military": the country in its own name does not place it."""
        country = by_iso2(place.partition(":")[2])
        forms = (country.name, *country.others, *country.demonyms) if country else (self.names[place],)
        name = self.names[body]
        return any(re.search(rf"(?<!\w){re.escape(form)}(?:['’]s)?(?!\w)", name) for form in forms)

    def _network(self) -> Iterator[Claim]:
        kinds = self.network.manifest.edge_kinds
        for scores in self.network.relations(self.reading, self.mentions, self.skip):
            self._certainty[scores.source, scores.target, scores.sentence] = scores.certainty
            if not scores.together and self._apart(scores.sentence):
                continue
            for number in np.flatnonzero(scores.probability >= self._lowest).tolist():
                kind = kinds[number]
                confidence = float(scores.confidence[number])
                if confidence < self.bar if self.bar is not None else scores.probability[number] < kind.threshold:
                    continue
                carriers = (self.mentions[scores.source_mention], self.mentions[scores.target_mention])
                ends = tuple((m.start, m.end) for m in carriers)
                yield Claim(
                    scores.source,
                    kind.name,
                    scores.target,
                    scores.sentence,
                    self._judge(scores.source, scores.target, scores.sentence, kind.name, ends),
                    confidence,
                    ends,
                )

    def _apart(self, sentence: int) -> bool:
        """Whether a sentence begins a bullet, so that what was named before it is another story."""
        here = self.analysis.sentences[sentence]
        block = self.analysis.blocks[here.block]
        return block.indent is not None and here.start == block.start

    def _judge(self, source: str, target: str, sentence: int, type_: str, ends: Sequence[Span]) -> Certainty:
        scores = self._certainty.get((source, target, sentence))
        if scores is None:
            scores = self._certainty.get((target, source, sentence))
        order = [Certainty(name) for name in self.network.manifest.certainties]
        seen = {} if scores is None else dict(zip(order, map(float, scores), strict=True))
        start, end = self.reading.passage.sentences[sentence]
        text = self.reading.passage.text
        first, last = max(start, min(a for a, _ in ends) - _LEAD), min(end, max(b for _, b in ends))
        return judge(seen, type_, text[start:end], text[first:last])

    def _lexicon(self) -> Iterator[Claim]:
        starts = [mention.start for mention in self.named]
        for number, (start, end) in enumerate(self.reading.passage.sentences):
            if number in self.skip:
                continue
            here = self.named[bisect_left(starts, start) : bisect_left(starts, end)]
            for match in read(self.reading.passage.text, start, end, here):
                one, two = here[match.source_mention], here[match.target_mention]
                ends = ((one.start, one.end), (two.start, two.end), (match.start, match.end))
                yield Claim(
                    match.source,
                    match.type,
                    match.target,
                    number,
                    self._judge(match.source, match.target, number, match.type, ends),
                    match.pattern.precision,
                    ends,
                    match.pattern.name,
                )

    def _lists(self) -> Iterator[Claim]:
        text = self.reading.passage.text
        for found in designations.designations(
            text, self.analysis.blocks, self.analysis.sentences, self.named, self.skip
        ):
            if edge_kind("SANCTIONED_BY").fits(self.kinds[found.source], self.kinds[found.target]):
                certainty = Certainty.EXPECTED if found.expected else Certainty.ASSERTED
                yield Claim(
                    found.source,
                    "SANCTIONED_BY",
                    found.target,
                    found.sentence,
                    certainty,
                    designations.PRECISION,
                    ((found.start, found.end),),
                    "list",
                )

    def _offices(self) -> Iterator[Claim]:
        starts = [sentence.start for sentence in self.analysis.sentences]
        for office in offices(self.reading.passage.text, self.named, self.published):
            number = max(0, bisect_left(starts, office.start + 1) - 1)
            if number not in self.skip:
                ends = ((office.start, office.end),)
                yield Claim(
                    office.person,
                    "LEADS",
                    office.country,
                    number,
                    Certainty.ASSERTED,
                    _LEADER_PRECISION,
                    ends,
                    "leader",
                )


_ONE_WAY = frozenset({"OWNS", "SUBSIDIARY_OF", "LOCATED_IN", "SUPPLIES", "ACCUSED_BY", "INVESTED_IN"})


def _one_way(claims: Collection[Claim]) -> list[Claim]:
    """A sentence that says "A owns B" does not also say that B owns A: a wording beats the network, else the surer."""

    def weight(claim: Claim) -> tuple[bool, float]:
        return claim.rule != "model", claim.confidence

    read = {(*_identity(claim), claim.sentence): claim for claim in claims}
    kept = []
    for claim in claims:
        source, type_, target = _identity(claim)
        other = read.get((target, type_, source, claim.sentence)) if claim.type in _ONE_WAY else None
        if other is None or weight(claim) >= weight(other):
            kept.append(claim)
    return kept


_ONE_OF_TWO = {"LEADS": "post", "EMPLOYED_BY": "post", "OWNS": "share", "INVESTED_IN": "share"}


def _one_of_two(claims: Collection[Claim]) -> list[Claim]:
    """Who leads a body is not also employed by it, and who owns it not an investor: the surer of the two stays."""
    best: dict[tuple[str, str, str], Claim] = {}
    for claim in claims:
        key = (claim.source, claim.target, _ONE_OF_TWO.get(claim.type, claim.type))
        if key not in best or claim.confidence > best[key].confidence:
            best[key] = claim
    return [c for c in claims if best[c.source, c.target, _ONE_OF_TWO.get(c.type, c.type)].type == c.type]


def _identity(claim: Claim) -> tuple[str, str, str]:
    """Symmetric claims are told in one direction, and a subsidiary is not also owned by the same parent."""
    source, type_, target = claim.source, claim.type, claim.target
    if type_ == "SUBSIDIARY_OF":
        return target, "OWNS", source
    if edge_kind(type_).symmetric and target < source:
        return target, type_, source
    return source, type_, target
