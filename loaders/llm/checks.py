"""Claims of a model, each held against the article: what the text bears out becomes a statement, the rest is listed."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kg.graph.errors import OntologyError
from kg.graph.model import Article, Entity, Evidence, Extraction, Statement
from kg.graph.ontology import CLAIM_KINDS, ENTITY_KINDS, Certainty, edge_kind
from kg.loaders.extraction.details import amount, facts, moment, speaker
from kg.loaders.extraction.language import Analysis
from kg.loaders.extraction.patterns import Named, read
from kg.loaders.llm.answer import Answer
from kg.loaders.llm.cues import bears, judge
from kg.loaders.llm.names import Cast, Finder, Spot, cast

CONFIDENCE = 0.78
"""Confidence of a checked claim: the precision of a frontier model's edges, measured on 42 unseen articles."""

_LONG_QUOTE = 800  # characters: more than that is no quote but a page
_KINDS = frozenset(kind.name for kind in ENTITY_KINDS)
_TYPES = frozenset(kind.name for kind in CLAIM_KINDS)


class Reason(StrEnum):
    """Why something that a model said is not believed."""

    MALFORMED = "not of the shape that was asked for"
    KIND = "no such kind of entity"
    TYPE = "no such type of claim"
    NAME = "the name does not stand in the article"
    END = "an end is no entity of the article"
    SAME = "both ends are one"
    FIT = "the type does not join these kinds"
    QUOTE = "the quote does not stand in the article"
    LONG = "the quote is too long to be one"
    PAGE = "the quote is from what is not read: page furniture, or words to a machine"
    AWAY = "the quote's sentence names neither end"
    WORDS = "the sentence has no word for this type"
    SWAPPED = "the sentence says it the other way round"
    DENIED = "a denial given as a fact"
    NOT_DENIED = "called denied without a denial"


@dataclass(frozen=True, slots=True)
class Rejected:
    """One item of an answer that was not believed, as the model gave it."""

    article: str
    reason: Reason
    item: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        """The object that `--rejected` writes, a line each."""
        return {"article": self.article, "reason": self.reason.name.lower(), "why": self.reason.value, **self._said()}

    def _said(self) -> dict[str, Any]:
        return {"said": dict(self.item)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is left of a model's answers on one article; `weakened` claims were less certain than it said."""

    extraction: Extraction
    rejected: tuple[Rejected, ...]
    weakened: int


class _Unbelieved(Exception):  # noqa: N818 - a way out of a check, never seen outside
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def verify(article: Article, analysis: Analysis, finder: Finder, answers: Iterable[Answer], extractor: str) -> Verdict:
    """Hold all answers on an article against it. `extractor` is stored on each statement."""
    answers = list(answers)
    rejected: list[Rejected] = []
    named: list[tuple[str, str, Sequence[str]]] = []
    for item in (item for answer in answers for item in answer.entities):
        try:
            named.append(_entity(item, finder))
        except _Unbelieved as refusal:
            rejected.append(Rejected(article.id, refusal.reason, item))
    known = cast(article, analysis, finder, named)
    judge_ = _Judge(article, analysis, finder, known, extractor)
    best: dict[tuple[str, ...], Statement] = {}
    weakened = 0
    for item in (item for answer in answers for item in answer.claims):
        try:
            statement, weaker = judge_.statement(item)
        except _Unbelieved as refusal:
            rejected.append(Rejected(article.id, refusal.reason, item))
            continue
        weakened += weaker
        best.setdefault(_identity(statement, analysis, finder), statement)
    statements = sorted(
        best.values(), key=lambda s: (s.evidence.start, s.type, s.source.id, s.target.id, s.certainty.value)
    )
    return Verdict(Extraction(tuple(known.entities.values()), tuple(statements)), tuple(rejected), weakened)


def _identity(statement: Statement, analysis: Analysis, finder: Finder) -> tuple[str, ...]:
    """What makes two claims one: ends, type, certainty and sentence. Without a direction the ends are sorted."""
    ends = [statement.source.id, statement.target.id]
    if edge_kind(statement.type).symmetric:
        ends.sort()
    sentence = finder.sentence(statement.evidence.start)
    return (*ends, statement.type, statement.certainty.value, str(sentence))


def _entity(item: Mapping[str, Any], finder: Finder) -> tuple[str, str, Sequence[str]]:
    name, kind, others = item.get("name"), item.get("kind"), item.get("also", [])
    if not isinstance(name, str) or not isinstance(kind, str) or not isinstance(others, list):
        raise _Unbelieved(Reason.MALFORMED)
    if kind not in _KINDS:
        raise _Unbelieved(Reason.KIND)
    forms = [other for other in others if isinstance(other, str) and _is_form(other, kind)]
    # "Joe Biden" where the text has "President Biden" alone: the text's own words are his name here.
    if not any(finder.spots(form, kind) for form in (name, *forms)):
        raise _Unbelieved(Reason.NAME)
    return name, kind, forms


def _is_form(other: str, kind: str) -> bool:
    """Whether a further name can be one: a good may be written small, what else has a name is not."""
    return kind == "Commodity" or re.search(r"[^\W\d_a-zß-öø-ÿ]|[\u0400-\uffff]", other) is not None


class _Judge:
    """Checks the claims of one article."""

    def __init__(self, article: Article, analysis: Analysis, finder: Finder, known: Cast, extractor: str) -> None:
        self._article = article
        self._text = article.text
        self._sentences = analysis.sentences
        self._finder = finder
        self._known = known
        self._extractor = extractor
        self._names = {entity.id: entity.name for entity in known.entities.values()}

    def statement(self, item: Mapping[str, Any]) -> tuple[Statement, bool]:
        """The statement of a claim that stands, and whether it was made weaker. Raises _Unbelieved."""
        said = [item.get(key) for key in ("source", "type", "target", "certainty", "quote")]
        if not all(isinstance(value, str) for value in said) or said[3] not in set(Certainty):
            raise _Unbelieved(Reason.MALFORMED)
        source, type_, target, certainty, quote = map(str, said)
        one, two = self._ends(source, type_, target)
        start, end = self._place(quote, one, two)
        before, after = self._around(start, end)
        near = [m for m in self._known.mentions if before <= m.start and m.end <= after]
        if not any(m.entity in (one.id, two.id) for m in near):
            raise _Unbelieved(Reason.AWAY)
        self._check_words(type_, start, end)
        self._check_direction(one, type_, two, before, after)
        judged = judge(Certainty(certainty), type_, self._text[start:end], self._text[before:start])
        if judged is None:
            raise _Unbelieved(Reason.NOT_DENIED if certainty == Certainty.DENIED else Reason.DENIED)
        ends = [(m.start, m.end) for m in near if m.entity in (one.id, two.id)]
        return self._made(one, type_, two, judged, (start, end), ends), judged is not Certainty(certainty)

    def _ends(self, source: str, type_: str, target: str) -> tuple[Entity, Entity]:
        if type_ not in _TYPES:
            raise _Unbelieved(Reason.TYPE)
        one, two = self._known.entity(source), self._known.entity(target)
        if one is None or two is None:
            raise _Unbelieved(Reason.END)
        if one.id == two.id:
            raise _Unbelieved(Reason.SAME)
        try:
            fits = edge_kind(type_).fits(one.kind, two.kind)
        except OntologyError:
            fits = False
        if not fits:
            raise _Unbelieved(Reason.FIT)
        return one, two

    def _place(self, quote: str, one: Entity, two: Entity) -> Spot:
        """Where a quote stands, white space aside; of several places the one that names most of the ends."""
        words = quote.split()
        if not words or not re.search(r"\w", quote):
            raise _Unbelieved(Reason.QUOTE)
        if len(quote) > _LONG_QUOTE:
            raise _Unbelieved(Reason.LONG)
        body = r"\s+".join(re.escape(word) for word in words)
        spots = [m.span() for m in re.finditer(rf"(?<!\w)(?=\S){body}(?!\w)", self._text)]
        if not spots:
            raise _Unbelieved(Reason.QUOTE)
        read_ = [spot for spot in spots if self._finder.is_read(*spot)]
        if not read_:
            raise _Unbelieved(Reason.PAGE)
        ends = {one.id, two.id}

        def named(spot: Spot) -> int:
            first, last = self._around(*spot)
            return len(ends & {m.entity for m in self._known.mentions if first <= m.start and m.end <= last})

        return max(read_, key=lambda spot: (named(spot), -spot[0]))

    def _around(self, start: int, end: int) -> Spot:
        """The sentences in which a stretch stands."""
        first, last = self._finder.sentence(start), self._finder.sentence(end - 1)
        return self._sentences[first].start, max(end, self._sentences[last].end)

    def _check_words(self, type_: str, start: int, end: int) -> None:
        """A word of the type must stand in the quote's sentence, in the three before it, or in the list's lead."""
        first = self._finder.sentence(start)
        _, after = self._around(start, end)
        before = self._sentences[max(0, first - _NEAR)].start
        if not bears(type_, self._text[before:after]) and not bears(type_, self._lead(first)):
            raise _Unbelieved(Reason.WORDS)

    def _lead(self, number: int) -> str:
        """The sentence that opens the list in which a sentence stands: the last one that ends with a colon."""
        for sentence in reversed(self._sentences[:number]):
            if self._text[sentence.start : sentence.end].rstrip().endswith(":"):
                return self._text[sentence.start : sentence.end]
        return ""

    def _check_direction(self, one: Entity, type_: str, two: Entity, start: int, end: int) -> None:
        if edge_kind(type_).symmetric:
            return
        said = set(self._wordings(start, end))
        if (two.id, type_, one.id) in said and (one.id, type_, two.id) not in said:
            raise _Unbelieved(Reason.SWAPPED)

    def _wordings(self, start: int, end: int) -> Iterator[tuple[str, str, str]]:
        """What the offline extractor's lexicon of wordings reads in the sentences, with the inverse of OWNS."""
        first, last = self._finder.sentence(start), self._finder.sentence(end - 1)
        for sentence in self._sentences[first : last + 1]:
            here: list[Named] = []
            for mention in self._known.mentions:
                inside = sentence.start <= mention.start and mention.end <= sentence.end
                if inside and (not here or here[-1].end <= mention.start):
                    here.append(mention)
            for match in read(self._text, sentence.start, sentence.end, here):
                yield match.source, match.type, match.target
                if match.type in _INVERSE:
                    yield match.target, _INVERSE[match.type], match.source

    def _made(
        self, one: Entity, type_: str, two: Entity, certainty: Certainty, quote: Spot, ends: Sequence[Spot]
    ) -> Statement:
        text, published = self._text, self._article.published
        around = self._around(*quote)
        found = facts(text, *around, published)
        when = moment(type_, found, ends, quote, text, published)
        return Statement(
            article=self._article.id,
            source=one.ref,
            type=type_,
            target=two.ref,
            certainty=certainty,
            evidence=Evidence(*quote, text[quote[0] : quote[1]]),
            since=when.since,
            until=when.until,
            when=when.words,
            amount=amount(type_, found, ends, quote),
            said_by=speaker(text, *around, self._known.mentions, self._names),
            confidence=CONFIDENCE,
            extractor=self._extractor,
        )


_NEAR = 3  # sentences
_INVERSE = {"OWNS": "SUBSIDIARY_OF", "SUBSIDIARY_OF": "OWNS"}
